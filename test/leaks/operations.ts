import { type GraphQLObjectType, print, astFromValue, type GraphQLInputType } from "graphql";
import { hubSchema } from "../../src/api/schema";
import type { Random } from "../../src/onboarding/seed/random";
import type { ListType } from "../disclosure/oracle/compare";
import { ARGUMENTS } from "../disclosure/oracle/filters";
import { documentOf, type Pool } from "../support/documents";
import type { Asked } from "../server/listening-house";
import { connection, leaves, ROOT, typeNamed, whole } from "./selection-text";
import type { HiddenValues } from "./values";

const { schema } = hubSchema();

export interface Question extends Asked {
  /** A root list to be walked to its end by `$after`. */
  readonly list?: string;
  /** Facts that nobody has asked for yet are read: whose they are may show in the number of statements. */
  readonly isFirst?: boolean;
  /** So few rows can match that not even a hidden row may cost a statement. */
  readonly isNarrow?: boolean;
}

export const LISTS = { participants: "Participant", referrals: "Referral", outcomes: "Outcome" } as const satisfies Readonly<Record<string, ListType>>;
type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as readonly ListName[];
const PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } sites { jurisdiction status rows milliseconds asOf }";

/** Everything that the schema has, from every root; rows that rows lead to are followed so often. */
export function everything(rows = 1): Question[] {
  const lists = Object.values(ROOT.getFields()).filter(({ args }) => args.some(({ name }) => name === "first")).map(({ name, type }) => {
    const named = schema.getType(String(type).replace("!", "")) as GraphQLObjectType;
    return { list: name, isFirst: true, query: `query ($after: String) { ${name}(first: 60, after: $after) { ${connection(named, rows)} } }` };
  });
  return [...lists, ...keyed(), { query: `{ viewer { ${whole(typeNamed("Viewer"), 1)} } jurisdiction(slug: "santa-fe-nm") { ${whole(typeNamed("Jurisdiction"), 1)} } }` }];
}

const NOTICE = "notice { statement scope }";
const BY_KEY = {
  Participant: `sharedId id enrollment { status } identity { legalName } ${NOTICE} referrals(first: 2) { nodes { id type } ${NOTICE} }`,
  Referral: `sharedId id type charges { nibrs } ${NOTICE} participant { id identity { legalName } ${NOTICE} }`,
} as const;

/** Lists that hand out a key to another organization, which decides with the asker. */
function keyed(): Question[] {
  return [
    { list: "participants", isFirst: true, query: `query ($after: String) { participants(first: 60, after: $after) { nodes { ${BY_KEY.Participant} } ${PAGE} } }` },
    { list: "referrals", isFirst: true, query: `query ($after: String) { referrals(first: 60, after: $after) { nodes { ${BY_KEY.Referral} } ${PAGE} } }` },
  ];
}

/** As routers name things; a person by any type that they might be, with the notice and without. */
function named(id: string): Question[] {
  const rows = `... on Participant { ${BY_KEY.Participant} } ... on Referral { ${BY_KEY.Referral} } ... on Provider { id referrals(first: 2) { nodes { id } ${NOTICE} } } ... on Jurisdiction { id slug }`;
  const types = ["Participant", "Referral", "Provider", "Jurisdiction"].map((__typename) => ({ __typename, id, sharedId: id }));
  return [
    { query: `query ($named: [_Any!]!) { _entities(representations: $named) { __typename ${rows} } }`, variables: { named: types } },
    { query: `query ($named: [_Any!]!) { _entities(representations: $named) { __typename ... on Node { id } } }`, variables: { named: types.slice(0, 2) } },
    { query: `{ _entities(representations: [{ __typename: "Participant", sharedId: "${id}", identity: { legalName: "x" } }]) { ... on Participant { ${BY_KEY.Participant} } } }` },
  ];
}

/** Lists of which so little is selected that a row's being there hangs on one field. */
export function narrow(random: Random, count: number): Question[] {
  const all = NAMES.flatMap((list) => leaves(typeNamed(LISTS[list])).map((leaf) => ({ list, leaf })));
  const services = leaves(typeNamed("ServiceReferral")).map((leaf) => ({ query: `query ($after: String) { providers(first: 7, after: $after) { nodes { id referrals(first: ${String(random.int(1, 5))}) { nodes { ${leaf} } ${PAGE} } } ${PAGE} } }`, list: "providers" }));
  const some = Array.from({ length: count }, () => random.pick(all));
  return [...some.map(({ list, leaf }) => ({ list, query: `query ($after: String) { ${list}(first: ${sizeOf(random, list)}, after: $after) { nodes { ${leaf} } ${PAGE} } }` })), random.pick(services)];
}

const SIZES: Readonly<Record<ListName, readonly number[]>> = { participants: [2, 9, 1000], referrals: [7, 20, 1000], outcomes: [20, 70, 1000] };
const sizeOf = (random: Random, list: ListName) => String(random.pick(SIZES[list]));

/** Filters, orders and page sizes with what is known of the hidden; the filter in the text or as a variable. */
export function probes(random: Random, values: HiddenValues, count: number): Question[] {
  return Array.from({ length: count }, () => {
    const list = random.pick(NAMES);
    const type = LISTS[list];
    const filter: Record<string, unknown> = {};
    for (const argument of random.chance(0.3) ? [pickArgument(random, type), pickArgument(random, type)] : [pickArgument(random, type)]) {
      const value = random.pick(values.of(type, argument));
      if (value !== undefined) filter[argument] = value;
    }
    return probe(random, list, filter, isNarrow(filter, values));
  });
}

/** Every argument of every list once, with what is known of the hidden. */
export function eachArgument(random: Random, values: HiddenValues): Question[] {
  return NAMES.flatMap((list) => Object.keys(ARGUMENTS[LISTS[list]]).map((argument) => {
    const filter = { [argument]: random.pick(values.of(LISTS[list], argument)) };
    return { query: `query ($filter: ${LISTS[list]}Filter) { ${list}(first: 5, jurisdictions: ["santa-fe-nm"], filter: $filter) { nodes { id } edges { node { id } } ${PAGE} } }`, isNarrow: isNarrow(filter, values), variables: { filter } };
  }));
}

const pickArgument = (random: Random, type: ListType) => random.pick(Object.keys(ARGUMENTS[type]));

/** Rows of a usual page: a list may read on only behind more of them that are hidden (docs/decisions/superset-then-decide.md). */
const USUAL_PAGE = 50;

function isNarrow({ name, sourceId }: Readonly<Record<string, unknown>>, values: HiddenValues): boolean {
  return (typeof sourceId === "string" && sourceId.length > 1) || (typeof name === "string" && name.length > 1 && values.namesakes(name) <= USUAL_PAGE);
}

function probe(random: Random, list: ListName, filter: Readonly<Record<string, unknown>>, isNarrow: boolean): Question {
  const type = LISTS[list];
  const order = random.chance(0.4) ? `, orderBy: { field: ${{ Participant: "OPENED_ON", Referral: "RECEIVED_AT", Outcome: "OBSERVED_AT" }[type]}, direction: ${random.pick(["ASC", "DESC"])} }` : "";
  const nodes = random.chance(0.5) ? "__typename id" : whole(typeNamed(type), 0);
  const at = random.chance(0.3) ? ', jurisdictions: ["santa-fe-nm"]' : "";
  const body = (given: string) => `${list}(first: ${sizeOf(random, list)}, after: $after${at}, filter: ${given}${order}) { nodes { ${nodes} } edges { cursor } ${PAGE} notice { consentId scope } }`;
  if (random.chance(0.5)) return { list, isNarrow, query: `query ($after: String, $filter: ${type}Filter) { ${body("$filter")} }`, variables: { filter } };
  return { list, isNarrow, query: `query ($after: String) { ${body(literal(filter, `${type}Filter`))} }` };
}

/** A value as it is written in a document. */
export function literal(value: unknown, type: string): string {
  const node = astFromValue(value, schema.getType(type) as GraphQLInputType);
  return node == null ? "null" : print(node);
}

/** Lists whose rows are asked only for their order. */
export function orders(): Question[] {
  return NAMES.flatMap((list) =>
    ["ASC", "DESC"].map((direction) => ({ list, isFirst: true, query: `query ($after: String) { ${list}(first: 40, after: $after, orderBy: { field: ${{ participants: "OPENED_ON", referrals: "RECEIVED_AT", outcomes: "OBSERVED_AT" }[list]}, direction: ${direction} }) { nodes { id } edges { cursor } ${PAGE} } }` })),
  );
}

/** Few rows asked for where some are hidden, but fewer than a usual page: not even a statement may tell of them. And what a hidden record could tell by its missing. */
export function oneByOne(): Question[] {
  const child = (name: string) => `${name}(first: 1) { nodes { id } ${PAGE} }`;
  return [
    ...[true, false].map((open) => ({ list: "participants", query: `query ($after: String) { participants(first: 30, after: $after, filter: { inTreatment: ${String(open)} }) { nodes { id } ${PAGE} } }` })),
    { list: "participants", isNarrow: true, query: `query ($after: String) { participants(first: 1000, after: $after) { nodes { id ${child("outcomes")} ${child("referrals")} } ${PAGE} } }` },
    ...["demo person 000", "demo person 002"].map((name) => ({ list: "participants", isNarrow: true, query: `query ($after: String) { participants(first: 1, after: $after, filter: { name: "${name}" }) { nodes { id } ${PAGE} } }` })),
  ];
}

/** What is open to all, by every argument: nobody hides behind it, and nobody must show through it. */
export function directory(provider: string): Question[] {
  return [
    { query: `query ($id: ID!) { provider(id: $id) { ${whole(typeNamed("Provider"), 0)} } }`, variables: { id: provider } },
    { list: "providers", query: `query ($after: String) { providers(first: 9, after: $after, jurisdictions: ["santa-fe-nm"], filter: { name: "e" }, orderBy: { field: NAME, direction: DESC }) { nodes { id name referrals(first: 1) { nodes { id } ${PAGE} } } ${PAGE} } }` },
    { query: "{ _service { sdl } }" },
    { query: `{ emergencyEntries(jurisdiction: "santa-fe-nm", first: 3) { nodes { id } pageInfo { hasNextPage } } }` },
    { query: `{ providers(first: 3) { nodes { referrals(first: 2, after: null) { edges { cursor node { id } } } } } }` },
    { query: `{ providers(filter: { acceptsFrom: [ARREST_DIVERSION] }) { nodes { id acceptance { note } } } a: providers(filter: { taxonomyCode: "R" }) { nodes { id } } jurisdictions(filter: { phase: [LIVE], state: "NM" }) { nodes { slug } } }` },
  ];
}

/** Up and down between people, referrals, outcomes and providers, round in circles, under aliases and through fragments. */
export function circles(random: Random): Question[] {
  const size = () => String(random.int(1, 6));
  return [
    { list: "providers", query: `query ($after: String) { providers(first: 20, after: $after) { nodes { id a: referrals(first: ${size()}) { nodes { id participant { id b: referrals(first: ${size()}) { nodes { id participant { __typename id enrollment { status door } } } ${PAGE} } } referral { id serviceReferrals { id response provider { id referrals(first: 2) { nodes { id } ${PAGE} } } } } } ${PAGE} } again: referrals(first: ${size()}) { nodes { id } ${PAGE} } } ${PAGE} } }` },
    { list: "outcomes", query: `query ($after: String) { outcomes(first: 45, after: $after) { nodes { ...o } edges { node { ... on Node { id __typename } ...o } } ${PAGE} } } fragment o on Outcome { id domain participant { ...p outcomes(first: ${size()}) { nodes { id participant { ...p } } ${PAGE} } } } fragment p on Participant { __typename id identity { legalName } withheld { field reason } }` },
    { list: "participants", query: `query ($after: String) { participants(first: 9, after: $after) { nodes { id first: outcomes(first: ${size()}) { nodes { id value } ${PAGE} } second: outcomes(first: 1) { nodes { ...on Outcome { domain } } ${PAGE} } referrals(first: ${size()}) { nodes { id participant { outcomes(first: 2) { nodes { id } ${PAGE} } } charges { disposition } serviceReferrals { id participant { id } } } ${PAGE} } } ${PAGE} } }` },
    { query: `query ($yes: Boolean!, $no: Boolean!) { participants(first: 50) { nodes { id identity @include(if: $yes) { legalName @skip(if: $no) birthDate @include(if: $no) } diagnoses @skip(if: $yes) { code } ... @include(if: $yes) { treatment { inTreatment } } ...d @skip(if: $no) } ${PAGE} } } fragment d on Participant { demographics { ageBand raceEthnicity } }`, variables: { yes: random.chance(0.5), no: random.chance(0.5) } },
  ];
}

/** Reads by id, in every way that there is. */
export function byId(id: string, type: string): Question[] {
  return readings(id, type).map((question) => ({ ...question, isNarrow: true }));
}

function readings(id: string, type: string): Question[] {
  const rows = ["Participant", "Referral", "Outcome", "ServiceReferral", "Provider"].map((name) => `... on ${name} { ${whole(typeNamed(name), 0)} }`).join(" ");
  const roots = ROOT.getFields();
  const own = roots[type.charAt(0).toLowerCase() + type.slice(1)];
  return [
    { query: `query ($id: ID!) { node(id: $id) { __typename id ${rows} } }`, variables: { id } },
    { query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, variables: { ids: [id, id] } },
    { query: `{ node(id: "${id}") { id } x: node(id: "${id}") { ... on Outcome { value participant { id } } } }` },
    ...["participant", "referral"].map((root) => ({ query: `query ($id: ID!) { ${root}(id: $id) { ${whole(typeNamed(root === "participant" ? "Participant" : "Referral"), 1)} } }`, variables: { id } })),
    ...named(id),
    ...(own === undefined ? [] : [{ query: `{ ${own.name}(id: "${id}") { __typename } }` }]),
  ];
}

/** Whatever a document may be made of, with hidden values in its arguments. */
export function anything(random: Random, values: HiddenValues, count: number): Question[] {
  const pool: Pool = (type, name) => {
    if (type === "ID") return values.ids.map(({ id }) => id);
    if (type === "Int") return [1, 2, 3, 8];
    if (name === "slug" || name === "jurisdictions") return ["santa-fe-nm"];
    if (name === "after" || type !== "String") return null;
    return values.texts.slice(0, 5);
  };
  return Array.from({ length: count }, () => {
    const { query, variables } = documentOf(schema, random.int(1, 2 ** 30), pool);
    return { query, variables: variables[0] ?? {} };
  });
}
