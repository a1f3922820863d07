import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isScalarType } from "graphql";
import type { SiteDoor } from "../disclosure/site-door";
import type { SiteListArgs } from "../disclosure/site-position";
import type { Jurisdiction } from "../domain/jurisdiction";
import type { Selection } from "../domain/selection";
import { DateScalar, DateTimeScalar } from "../domain/scalars";
import type { DocumentName } from "../sites/contract/documents";
import { CONTRACT_VERSION, ROW_TYPES } from "../sites/contract/types";
import { Guards } from "./guards";
import { declaredSchema } from "./schema";
import { ruleTree } from "./shield";
import { siteSdl } from "./site-sdl";

/** What a root of the contract may know of the request. Made anew for every document. */
export interface SiteContext {
  readonly door: () => SiteDoor;
  /** What is asked of each row, under the ceiling of the hub that asks. */
  readonly selection: Selection;
  /** Id of this site; its places, and the ids of whom it asks in turn. */
  readonly site: { readonly id: string; readonly described: () => Promise<{ readonly through: readonly string[]; readonly jurisdictions: readonly Jurisdiction[] }> };
}

interface Below {
  readonly ids: readonly string[];
  readonly first: number;
  readonly after?: string | null;
}

type Ids = Pick<Below, "ids">;
type RootOf<Args> = (context: SiteContext, args: Args) => unknown;

const ROOTS: Readonly<Record<DocumentName, RootOf<never>>> = {
  site: async ({ site: { id, described } }: SiteContext) => ({ contract: CONTRACT_VERSION, id, ...(await described()) }),
  participants: ({ door, selection }: SiteContext, args: SiteListArgs) => door().list("Participant", args, selection),
  referrals: ({ door, selection }: SiteContext, args: SiteListArgs) => door().list("Referral", args, selection),
  outcomes: ({ door, selection }: SiteContext, args: SiteListArgs) => door().list("Outcome", args, selection),
  providers: ({ door, selection }: SiteContext, args: SiteListArgs) => door().list("Provider", args, selection),
  participantsById: ({ door, selection }: SiteContext, { ids }: Ids) => door().byId("Participant", ids, selection),
  referralsById: ({ door, selection }: SiteContext, { ids }: Ids) => door().byId("Referral", ids, selection),
  outcomesById: ({ door, selection }: SiteContext, { ids }: Ids) => door().byId("Outcome", ids, selection),
  serviceReferralsById: ({ door, selection }: SiteContext, { ids }: Ids) => door().byId("ServiceReferral", ids, selection),
  providersById: ({ door, selection }: SiteContext, { ids }: Ids) => door().byId("Provider", ids, selection),
  referralsOf: ({ door, selection }: SiteContext, { ids, first, after }: Below) => door().below("Referral", ids, first, after ?? null, selection),
  outcomesOf: ({ door, selection }: SiteContext, { ids, first, after }: Below) => door().below("Outcome", ids, first, after ?? null, selection),
  serviceReferralsOf: ({ door, selection }: SiteContext, { ids, first, after }: Below) => door().below("ServiceReferral", ids, first, after ?? null, selection),
  participantBehind: ({ door, selection }: SiteContext, { ids }: Ids) => door().behind("Participant", ids, selection),
  referralBehind: ({ door, selection }: SiteContext, { ids }: Ids) => door().behind("Referral", ids, selection),
};

/** The contract as a schema that runs: its SDL, its roots, and the second lock on every governed field of a row. */
export function siteSchema(): GraphQLSchema {
  const declared = declaredSchema();
  const schema = buildSchema(siteSdl(declared));
  useScalars(schema);
  const resolvers = new Map(Object.entries(ROOTS).map(([name, root]) => [`Query.${name}`, resolverOf(root as RootOf<unknown>)]));
  const isRow = (name: string) => (ROW_TYPES as readonly string[]).includes(name);
  new Guards(schema, ruleTree(declared), resolvers as never, ({ name }) => isRow(name)).install();
  return schema;
}

function resolverOf(root: RootOf<unknown>): GraphQLFieldResolver<unknown, SiteContext> {
  return (_source, args, context) => root(context, args);
}

/** The SDL only names them: what an argument may be is the same as at a hub. */
function useScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar]) {
    const type = schema.getType(own.name);
    if (!isScalarType(type)) continue;
    type.serialize = own.serialize;
    type.parseValue = own.parseValue;
    type.parseLiteral = own.parseLiteral;
  }
}
