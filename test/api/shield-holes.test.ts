import { execute, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType, parse, printSchema } from "graphql";
import { shield } from "graphql-shield";
import { version } from "graphql-shield/package.json";
import type { HubContext } from "../../src/api/context";
import { MUTATION_POLICY } from "../../src/api/policy";
import { hubSchema, servedSchema } from "../../src/api/schema";
import { objectTypes } from "../../src/api/shield";
import type { Door } from "../../src/disclosure/door";
import { HubError } from "../../src/domain/errors";
import { globalId } from "../../src/domain/ids";
import { ALL_RELEASED, fieldMask, RELEASED } from "../../src/privacy/redact";
import { asker } from "../support/ask";
import { onPGlite } from "../support/database";
import { CITY, fakeDoor, noRegisters } from "../support/fake-door";
import { demoHub } from "../support/hub";
import { CALLER } from "../support/run-both";
import { shieldedSchema } from "../support/shielded";

// The holes of graphql-shield 7.6.5, as numbered in docs/decisions/shield-and-guards.md: what is served has none of them.
// That the hub does not start with a tree that has one: shield-check.test.ts.

const { schema, tree } = hubSchema();
const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());

async function answer(given: GraphQLSchema, query: string, context: object, variableValues = {}) {
  const { data, errors = [] } = await execute({ schema: given, document: parse(query), contextValue: Object.assign(Object.create(null) as object, CALLER, context), variableValues });
  const codes = errors.map(({ originalError }) => (originalError as HubError | null)?.code ?? originalError?.message);
  return { data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, never> | null, codes };
}

const STATUS = fieldMask("ENROLLMENT_STATUS");
const row = (released: number, more: object = {}) => ({ id: globalId(CITY, "Participant", "AAAAAAAAAAAAAAAAAAAAAA"), [RELEASED]: released, enrollment: {}, treatment: {}, ...more });
const door = (nodes: readonly object[]) => ({ participants: () => Promise.resolve({ nodes }), node: () => Promise.resolve(nodes[0]) }) as unknown as Door;
const SHOWN = { __typename: "Enrollment" };

describe.each([["the guards", schema], ["shield itself", shieldedSchema()]])("on the fields of a row, %s", (_name, given) => {
  const enrollments = async (nodes: readonly object[]) => (await answer(given, "{ participants { nodes { enrollment { __typename } } } }", { door: door(nodes) })).data?.["participants"] as unknown;
  const list = (...shown: readonly boolean[]) => ({ nodes: shown.map((one) => ({ enrollment: one ? SHOWN : null })) });

  it.each(["node(id: \"x\") { ... on Participant { enrollment { __typename } } }", "node(id: \"x\") { id ...n } } fragment n on Node { ... on Participant { enrollment { __typename } }"])("hole 1: run behind the interface Node, where a rule of its own would not: %s", async (query) => {
    const of = async (released: number) => ((await answer(given, `{ ${query} }`, { door: door([row(released)]) })).data as { node?: { enrollment?: object | null } } | null)?.node?.enrollment;
    expect([await of(ALL_RELEASED), await of(0)]).toEqual([SHOWN, null]);
  });

  it("hole 2: judge row by row, not the first for all", async () => {
    expect(await enrollments([row(ALL_RELEASED), row(0), row(ALL_RELEASED)])).toEqual(list(true, false, true));
    expect(await enrollments([row(0), row(ALL_RELEASED)])).toEqual(list(false, true));
  });

  it("hole 3: judge field by field of one row, whichever is asked first", async () => {
    for (const fields of ["enrollment { __typename } treatment { __typename }", "treatment { __typename } enrollment { __typename }"]) {
      const { data } = await answer(given, `{ participants { nodes { ${fields} } } }`, { door: door([row(STATUS)]) });
      expect(data).toEqual({ participants: { nodes: [{ enrollment: SHOWN, treatment: null }] } });
    }
  });

  it("hole 4: tell rows apart that have the same properties, and differ in what no hash sees", async () => {
    expect(await enrollments([row(ALL_RELEASED), row(0)])).toEqual(list(true, false));
    expect(Object.entries(row(ALL_RELEASED))).toEqual(Object.entries(row(0)));
  });

  it("hole 5: judge a row that nothing can hash", async () => {
    const unhashable = (released: number) => {
      const one: Record<string, unknown> = row(released, { weak: new WeakMap(), promise: Promise.resolve(), big: 1n });
      return Object.assign(one, { self: one });
    };
    expect(await enrollments([unhashable(ALL_RELEASED), unhashable(0)])).toEqual(list(true, false));
  });

  it("hole 15: keep the list, and the answer, where all of its rows are withheld", async () => {
    expect(await enrollments([row(0), row(0), row(0)])).toEqual(list(false, false, false));
  });
});

describe("the roots", () => {
  /** Nobody may come so far. */
  const locked = new Proxy({}, { get: (_door, name) => { throw new Error(`the door was asked for ${String(name)}`); } }) as Door;
  const throwing = (name: "viewer" | "purpose") => Object.defineProperty({ ...CALLER, door: locked }, name, { enumerable: true, get: () => { throw new Error("a rule failed"); } });
  const asked = async (contextValue: object) => {
    const { data, errors = [] } = await execute({ schema, document: parse("{ participants { pageInfo { hasNextPage } } }"), contextValue });
    return { data, codes: errors.map(({ originalError }) => (originalError as HubError | null)?.code ?? originalError?.message) };
  };

  it.each(["viewer", "purpose"] as const)("hole 8: a rule that fails over the %s refuses", async (name) => {
    const { data, codes } = await asked(throwing(name));
    expect([data, codes.length]).toEqual([{ participants: null }, 1]);
    expect(codes.join()).not.toContain("the door was asked");
  });

  it("hole 20: a fault behind a rule stays a fault, and a refusal behind it keeps its code", async () => {
    const of = async (error: Error) => (await answer(schema, "{ participants { pageInfo { hasNextPage } } }", { door: { participants: () => Promise.reject(error) } })).codes;
    expect([await of(new Error("disk")), await of(new HubError("ROLE_REFUSED"))]).toEqual([["disk"], ["ROLE_REFUSED"]]);
  });

  it("hole 23: refuse although debug is off, by an error with a code", async () => {
    expect((tree.options as { debug?: boolean }).debug).toBe(false);
    expect((await asked({ ...CALLER, door: locked, viewer: null })).codes).toEqual(["UNAUTHENTICATED"]);
  });

  it("hole 24: do not look at the second rule before the first is content", async () => {
    let looked = 0;
    const context = Object.defineProperty({ ...CALLER, viewer: null, door: locked }, "purpose", { enumerable: true, get: () => { looked += 1; return null; } });
    expect([(await asked(context)).codes, looked]).toEqual([["UNAUTHENTICATED"], 0]);
  });

  it("hole 9: whatever has no rule is refused by the tree's fallback", async () => {
    const generated = shield({}, { ...tree.options }).generate(schema) as unknown as Record<string, Record<string, (...given: unknown[]) => unknown>>;
    for (const [type, name] of [["Query", "viewer"], ["Mutation", "createConsent"], ["Participant", "enrollment"], ["Participant", "id"]] as const) {
      const given = await generated[type]?.[name]?.(() => "a value", row(ALL_RELEASED), {}, { ...CALLER }, { parentType: type, fieldName: name });
      expect([type, name, (given as HubError).code]).toEqual([type, name, "ROLE_REFUSED"]);
    }
  });
});

describe("hole 12: a change that a rule refuses has no effect, for its register is not asked:", () => {
  /** With all that the type cannot do without. */
  function valueOf(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return valueOf(type.ofType);
    if (isListType(type)) return [];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of)).map((field) => [field.name, valueOf(field.type)]));
    return LEAVES[String(type)];
  }
  const LEAVES: Readonly<Record<string, unknown>> = { ID: "x", String: "x", Int: 1, Boolean: true, DateTime: "2026-01-01T00:00:00Z", Date: "2026-01-01" };

  it.each(mutations.map(({ name }) => name))("%s", async (name) => {
    const input = mutations.find((one) => one.name === name)?.args[0]?.type as GraphQLInputType;
    const of = async (context: object) => (await answer(schema, `mutation ($input: ${String(input)}) { ${name}(input: $input) { __typename } }`, { registers: noRegisters, door: fakeDoor(schema), ...context }, { input: valueOf(input) })).codes;
    expect(await of({})).toEqual(["a register was asked"]);
    expect(await of({ viewer: null })).toEqual(["UNAUTHENTICATED"]);
    expect(await of({ purpose: null })).toEqual([MUTATION_POLICY[name] === "PURPOSE_STATED" ? "PURPOSE_REQUIRED" : "a register was asked"]);
  });
});

onPGlite((open) => {
  it("hole 13: whom a caller may not know is in no list, has no __typename and no place in the count, and whoever is in a list is known by id", async () => {
    const hub = await demoHub(await open(), ["national", "santa-fe-nm"]);
    const ask = asker(hub);
    const LIST = "{ participants(first: 1000) { nodes { id } edges { __typename node { __typename } } sites { rows } } }";
    interface People { readonly participants: { readonly nodes: readonly { readonly id: string }[]; readonly edges: readonly object[]; readonly sites: readonly { readonly rows: number }[] } }
    const everybody = (await ask<People>("santa-fe-program-director", "CARE_COORDINATION", LIST)).data.participants.nodes.map(({ id }) => id);
    const { nodes, edges, sites } = (await ask<People>("santa-fe-housing-partner", "CARE_COORDINATION", LIST)).data.participants;
    const byId = await ask<{ nodes: readonly ({ readonly id: string } | null)[] }>("santa-fe-housing-partner", "CARE_COORDINATION", "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids: everybody });
    const known = byId.data.nodes.filter((one) => one !== null).map(({ id }) => id);
    expect(known.sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect([edges.length, sites.reduce((sum, { rows }) => sum + rows, 0)]).toEqual([known.length, known.length]);
    expect(known.length).toBeGreaterThan(3);
    expect(everybody.length).toBeGreaterThan(known.length);
    await hub.close();
  }, 60_000);
});

it("holes 10 and 11: there is no subscription that could go unguarded", () => {
  expect(schema.getSubscriptionType()).toBeUndefined();
});

it("hole 21: what is served has lost nothing of what is declared: directives, defaults, descriptions, categories", () => {
  const declared = servedSchema();
  expect(printSchema(schema)).toBe(printSchema(declared));
  const categories = (of: GraphQLSchema) => objectTypes(of).flatMap((type) => Object.values(type.getFields()).map(({ name, extensions, astNode }) => [type.name, name, extensions["category"], astNode?.directives?.length ?? 0]));
  expect(categories(schema)).toEqual(categories(declared));
  expect(schema.getDirectives().map(({ name }) => name)).toEqual(declared.getDirectives().map(({ name }) => name));
});

it("hole 22: this graphql-shield is later than the one whose uncached rules shared verdicts by chance, and no rule has a name by chance", () => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(6_000_006);
  interface Rule { readonly name?: string; readonly rules?: readonly Rule[] }
  const names = ({ name, rules }: Rule): (string | undefined)[] => (rules === undefined ? [name] : rules.flatMap(names));
  const all = Object.values(tree.rules).flatMap((fields) => Object.values(fields).flatMap((rule) => names(rule as unknown as Rule)));
  expect([...new Set(all)].filter((name) => !/^(described|signed_in|purpose_stated|released_[A-Z_a-z]+)$/.test(name ?? ""))).toEqual([]);
});

it("hole 25: no promise for each field: only roots run through shield, and what hangs on a row is given at once", () => {
  const roots: (string | undefined)[] = [schema.getQueryType()?.name, schema.getMutationType()?.name];
  const links = { children: () => row(0), link: () => row(0), organization: () => row(0), jurisdiction: () => row(0) };
  const context = { ...CALLER, door: links } as unknown as HubContext;
  const resolved = objectTypes(schema).filter(({ name }) => !roots.includes(name)).flatMap((type) => Object.values(type.getFields()).filter(({ resolve }) => resolve !== undefined).map((field) => ({ path: `${type.name}.${field.name}`, field })));
  const later = resolved.filter(({ field: { resolve, type: returnType } }) => {
    const info = { schema, fragments: {}, variableValues: {}, fieldNodes: [{ kind: "Field", name: { value: "x" } }], returnType };
    return resolve?.({ ...row(ALL_RELEASED), id: "x" }, {}, context, info as never) instanceof Promise;
  });
  expect(later.map(({ path }) => path)).toEqual([]);
  expect(resolved.length).toBeGreaterThan(8);
});
