import { execute, extendSchema, type GraphQLObjectType, parse } from "graphql";
import { ROOT_POLICY } from "../../src/api/policy";
import { declaredSchema, hubSchema, takeResolvers } from "../../src/api/schema";
import { ruleTree } from "../../src/api/shield";
import type { Door } from "../../src/disclosure/door";
import { HubError } from "../../src/domain/errors";
import { fakeDoor } from "../support/fake-door";
import { CALLER } from "../support/run-both";

const { schema } = hubSchema();
const roots = Object.keys((schema.getQueryType() as GraphQLObjectType).getFields());
const QUERY: Readonly<Record<string, string>> = {
  viewer: "viewer { role }", node: 'node(id: "x") { id }', nodes: 'nodes(ids: ["x"]) { id }', jurisdiction: 'jurisdiction(slug: "x") { name }',
  participant: 'participant(id: "x") { id }', referral: 'referral(id: "x") { id }', provider: 'provider(id: "x") { id }',
  explain: 'explain(participant: "x", account: "x", purpose: OTHER) { role }',
  disclosures: 'disclosures(participant: "x") { pageInfo { hasNextPage } }',
  _service: "_service { sdl }", _entities: '_entities(representations: [{ __typename: "Provider", id: "x" }]) { __typename }',
  emergencyParticipant: 'emergencyParticipant(declaration: "x") { id }',
};
const queryOf = (root: string) => `{ ${QUERY[root] ?? `${root} { pageInfo { hasNextPage } }`} }`;
const personal = Object.entries(ROOT_POLICY).filter(([, policy]) => policy === "PURPOSE_STATED").map(([root]) => root);

/** Nobody may come so far. */
const locked = new Proxy({}, { get: (_door, name) => { throw new Error(`the door was asked for ${String(name)}`); } }) as Door;

async function codes(root: string, context: object): Promise<unknown[]> {
  const { errors = [] } = await execute({ schema, document: parse(queryOf(root)), contextValue: { ...CALLER, door: locked, ...context } });
  return errors.map(({ originalError }) => (originalError as HubError | null)?.code ?? originalError?.message);
}

describe("the roots", () => {
  it("each have a policy, and every policy a root", () => {
    expect(Object.keys(ROOT_POLICY).sort()).toEqual([...roots].sort());
  });

  it.each(roots.filter((root) => ROOT_POLICY[root] !== "DESCRIPTION"))("%s wants to know who asks", async (root) => {
    expect(await codes(root, { viewer: null })).toEqual(["UNAUTHENTICATED"]);
  });

  it.each(personal)("%s wants to know for what purpose (42 CFR 2.13(a))", async (root) => {
    expect(await codes(root, { purpose: null })).toEqual(["PURPOSE_REQUIRED"]);
  });

  it.each(roots.filter((root) => !personal.includes(root)))("%s does not: a directory has no purpose", async (root) => {
    expect(await codes(root, { purpose: null, door: fakeDoor(schema) })).toEqual([]);
  });

  it("tell whoever may read the schema's description what the subgraph is", async () => {
    expect(Object.entries(ROOT_POLICY).filter(([, policy]) => policy === "DESCRIPTION").map(([root]) => root)).toEqual(["_service"]);
    expect(await codes("_service", { viewer: null, purpose: null })).toEqual([]);
  });

  it("ask the door once the rules are content", async () => {
    expect(await codes("participants", {})).toEqual(["the door was asked for participants"]);
  });

  it("pass on what the door refuses, with its code", async () => {
    const participants = () => Promise.reject(new HubError("ROLE_REFUSED"));
    expect(await codes("participants", { door: { ...fakeDoor(schema), participants } })).toEqual(["ROLE_REFUSED"]);
  });

  it("hole 7: are judged anew for each operation, whatever was allowed before", async () => {
    const context = { ...CALLER, door: fakeDoor(schema) };
    await execute({ schema, document: parse(queryOf("participants")), contextValue: context });
    const { errors } = await execute({ schema, document: parse(queryOf("participants")), contextValue: Object.assign(context, { viewer: null }) });
    expect(errors?.map(({ originalError }) => (originalError as HubError).code)).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("hole 9: nothing is served without a rule", () => {
  it.each([
    ["a root that has no policy", "extend type Query { extra: Int }", "Query.extra: has no rule"],
    ["a field that has no category", "extend type Participant { extra: Int }", "Participant.extra: has no rule"],
    ["a type whose fields have none", "extend type Query { extra: Extra } type Extra { one: Int }", "Extra.one: has no rule"],
    ["hole 12: a mutation", "extend type Mutation { one: Int }", "Mutation.one: a rule does not stop the effect (hole 12)"],
  ])("%s keeps the hub from starting", (_what, sdl, fault) => {
    const bare = declaredSchema();
    takeResolvers(bare);
    const extended = extendSchema(bare, parse(sdl), { assumeValidSDL: true });
    expect(() => ruleTree(extended)).toThrow(fault);
  });
});

it("no two resolvers have a name in common once type and field are joined, for compiled code tells them apart by it", () => {
  const names = [...takeResolvers(declaredSchema()).keys()].map((path) => path.replace(".", ""));
  expect(new Set(names).size).toBe(names.length);
});
