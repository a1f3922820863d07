import "reflect-metadata";
import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { SubgraphKeys } from "../config";
import { parseGlobalId } from "../domain/ids";
import { CareRegisterResolver } from "./care-register.resolver";
import { throughTheDoor } from "./changes";
import type { HubContext } from "./context";
import { DirectoryRegisterResolver } from "./directory-register.resolver";
import { DisclosureResolver } from "./disclosure.resolver";
import { EmergencyResolver } from "./emergency.resolver";
import { Guards } from "./guards";
import { ExplanationResolver } from "./explanation.resolver";
import { JurisdictionResolver } from "./jurisdiction.resolver";
import { LegalRegisterResolver } from "./legal-register.resolver";
import { NodeResolver } from "./node.resolver";
import { OutcomeResolver } from "./outcome.resolver";
import { ParticipantResolver } from "./participant.resolver";
import { ProviderResolver } from "./provider.resolver";
import { ReferralResolver } from "./referral.resolver";
import { RegisterResolver } from "./register.resolver";
import { ServiceReferralResolver } from "./service-referral.resolver";
import { objectTypes, ruleTree, type RuleTree, shieldRoots } from "./shield";
import { subgraphSdl, withSharedKeys, withSubgraphRoots } from "./subgraph";
import { ViewerResolver } from "./viewer.resolver";

type Resolver = GraphQLFieldResolver<unknown, HubContext>;

/** The classes whose methods resolve fields of a type, not only roots. */
const FIELD_RESOLVERS = {
  Viewer: ViewerResolver,
  Participant: ParticipantResolver,
  Referral: ReferralResolver,
  Provider: ProviderResolver,
  Outcome: OutcomeResolver,
  ServiceReferral: ServiceReferralResolver,
  RegisterChange: RegisterResolver,
  EmergencyEntry: EmergencyResolver,
} as const;

export interface HubSchema {
  readonly schema: GraphQLSchema;
  readonly tree: RuleTree;
}

/** The API: declared by classes, with the roots of a subgraph beside them, its roots behind shield, every governed field behind a guard. */
export function hubSchema(keys: SubgraphKeys = {}): HubSchema {
  const schema = servedSchema(keys);
  const resolvers = takeResolvers(schema);
  const tree = ruleTree(schema);
  new Guards(schema, tree, throughTheDoor(resolvers)).install();
  return { schema: shieldRoots(schema, tree), tree };
}

/** What is declared, and what a subgraph serves beside it. `_service` is seldom asked: its text is made when it is. */
export function servedSchema(keys: SubgraphKeys = {}): GraphQLSchema {
  let sdl: string | null = null;
  return withSubgraphRoots(withSharedKeys(declaredSchema(), keys), keys, () => (sdl ??= subgraphSdl(declaredSchema(), keys)));
}

/** As the classes declare it, with type-graphql's own resolvers. */
export function declaredSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [ViewerResolver, NodeResolver, JurisdictionResolver, ParticipantResolver, ReferralResolver, ProviderResolver, OutcomeResolver, ServiceReferralResolver, RegisterResolver, LegalRegisterResolver, CareRegisterResolver, DirectoryRegisterResolver, ExplanationResolver, DisclosureResolver, EmergencyResolver],
    orphanedTypes: [],
    validate: false,
  });
  readTypesFromIds(schema);
  return schema;
}

/** Rows are plain objects, not instances of the classes: the global id says which type one is of. */
function readTypesFromIds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeOfRow;
    if (isObjectType(type)) type.isTypeOf = undefined;
  }
}

function typeOfRow(row: unknown): string | undefined {
  const { id } = row as { readonly id?: unknown };
  return typeof id === "string" ? parseGlobalId(id)?.type : undefined;
}

/**
 * Takes the resolvers off the schema, by path. Plain fields lose theirs, an async function each that only reads a
 * property. Links are called directly: type-graphql's wrapper copies the parent and sorts its parameters at every call,
 * so their methods take what GraphQL gives a resolver, in its order.
 */
export function takeResolvers(schema: GraphQLSchema): ReadonlyMap<string, Resolver> {
  const taken = new Map<string, Resolver>();
  for (const type of objectTypes(schema)) {
    const methods = isRoot(schema, type) ? null : (FIELD_RESOLVERS as Readonly<Record<string, { readonly prototype: object }>>)[type.name];
    for (const field of Object.values(type.getFields())) {
      const resolve = methods === null ? field.resolve : methodOf(methods?.prototype, field.name);
      if (resolve !== undefined) taken.set(`${type.name}.${field.name}`, resolve as Resolver);
      delete field.resolve;
    }
  }
  return taken;
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}

function methodOf(prototype: object | undefined, name: string): unknown {
  return prototype !== undefined && Object.hasOwn(prototype, name) ? (prototype as Readonly<Record<string, unknown>>)[name] : undefined;
}
