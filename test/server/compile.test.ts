import { getOperationAST, parse, validate } from "graphql";
import { hubSchema } from "../../src/api/schema";
import { globalId } from "../../src/domain/ids";
import { compile, isFit, settled } from "../../src/server/compile";
import { Executor } from "../../src/server/execute";
import { CITY, fakeDoor, noRegisters } from "../support/fake-door";
import { asTheHub, byGraphqlJs, CALLER, told } from "../support/run-both";

const { schema } = hubSchema();
const PROVIDER = globalId(CITY, "Provider", "BBBBBBBBBBBBBBBBBBBBBA");
const ID = globalId(CITY, "Participant", "AAAAAAAAAAAAAAAAAAAAAA");

/** graphql-jit makes `new Date(...)` of a string with this mark, and puts what follows into the program. */
const CODE = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0)+(globalThis.ranInTheHub=1)+(0";

type Case = [what: string, query: string, variables: Record<string, unknown>];

/** What graphql-jit 0.8.9 answers otherwise than graphql-js. */
const MISREAD: Case[] = [
  ["a literal that is code", `{ jurisdiction(slug: "${CODE}") { name } }`, {}],
  ["a literal that is code once its escapes are read", `{ jurisdiction(slug: "${CODE.replaceAll("_", "\\u005f")}") { name } }`, {}],
  ["a block string that is code", `{ jurisdiction(slug: """${CODE}""") { name } }`, {}],
  ["code inside an object", `{ participants(filter: { name: "${CODE}" }) { nodes { id } } }`, {}],
  ["code inside a list", `{ participants(jurisdictions: ["${CODE}"]) { nodes { id } } }`, {}],
  ["a literal that is one of its numbers", `{ participants(filter: { name: "__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8" }) { nodes { id } } }`, {}],
  ["an alias that looks like a path", `{ p: participants(first: 2) { nodes { referrals { nodes { id type } } } } referrals_idx0_nodes_p: outcomes { nodes { id value } } }`, {}],
  ["a variable inside an object that is a scalar", `query ($type: String!, $id: ID!) { _entities(representations: [{ __typename: $type, id: $id }]) { __typename ... on Provider { id name } } }`, { type: "Provider", id: PROVIDER }],
  ["an alias of the prototype", `{ __proto__: jurisdiction(slug: "x") { name } }`, {}],
];

/** What it does not check: a null where the schema wants a value. */
const UNCHECKED: Case[] = [
  ["inside an object", `query ($f: ParticipantOrderField = OPENED_ON) { participants(orderBy: { field: $f }) { nodes { id } } }`, { f: null }],
  ["inside a list", `query ($s: ParticipantStatus = EXITED) { participants(filter: { status: [$s] }) { nodes { id } } }`, { s: null }],
];

/** What it mixes up among @skip and @include, which it never gets to see. */
const SWITCHED: Case[] = [
  ["a fragment left out once and taken once", `query ($a: Boolean!, $b: Boolean!) { viewer { ...F @include(if: $a) ...F @include(if: $b) } } fragment F on Viewer { role }`, { a: false, b: true }],
  ["a fragment reached on two ways", `query ($a: Boolean!) { viewer { ...A @include(if: $a) ...B } } fragment A on Viewer { ...F } fragment B on Viewer { ...F } fragment F on Viewer { role }`, { a: false }],
  ["a field taken and left out under one name", `query ($a: Boolean!) { viewer { role @skip(if: $a) role } }`, { a: true }],
  ["a set of which nothing is left", `query ($a: Boolean!) { viewer { role @skip(if: $a) } }`, { a: true }],
  ["an operation of which nothing is left", `query ($a: Boolean!) { viewer @skip(if: $a) { role } }`, { a: true }],
  ["both directives at once", `query ($a: Boolean!, $b: Boolean!) { viewer { role @skip(if: $a) @include(if: $b) displayName @include(if: $a) @skip(if: $b) } }`, { a: true, b: false }],
  ["a switch that is off by default", `query ($a: Boolean = false) { viewer { role @include(if: $a) displayName } }`, {}],
];

const executor = () => new Executor({ schema, registers: noRegisters, open: () => fakeDoor(schema) });

describe("a document that graphql-jit misreads", () => {
  it.each(MISREAD)("is not compiled: %s", async (_what, query, variables) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(isFit(schema, document)).toBe(false);
    expect(told(await asTheHub(executor(), document, variables))).toEqual(told(await byGraphqlJs(schema, document, variables, fakeDoor(schema))));
    expect("ranInTheHub" in globalThis).toBe(false);
  });

  it.each(UNCHECKED)("is refused where null stands for a value: %s", async (_what, query, variables) => {
    const document = parse(query);
    expect([validate(schema, document), isFit(schema, document)]).toEqual([[], false]);
    const { data, errors } = await asTheHub(executor(), document, variables);
    expect([data, errors?.[0]?.extensions]).toEqual([undefined, { http: { status: 400 } }]);
  });

  // The day this fails, graphql-jit has been mended.
  it("would let its sender run a program in the hub", async () => {
    const compiled = compile(schema, parse(`{ jurisdiction(slug: "${CODE}") { name } }`), "");
    await compiled?.query(undefined, { ...CALLER, door: fakeDoor(schema) }, {});
    expect("ranInTheHub" in globalThis).toBe(true);
    delete (globalThis as { ranInTheHub?: unknown }).ranInTheHub;
  });
});

describe("@skip and @include", () => {
  it.each(SWITCHED)("are settled before anything is compiled: %s", async (_what, query, variables) => {
    const document = parse(query);
    expect(isFit(schema, document)).toBe(true);
    expect(told(await asTheHub(executor(), document, variables))).toEqual(told(await byGraphqlJs(schema, document, variables, fakeDoor(schema))));
  });

  it("leave no directive behind", () => {
    const document = parse(`query ($a: Boolean!) { viewer { role @skip(if: $a) ... @include(if: $a) { displayName } ...F @include(if: true) } } fragment F on Viewer { purpose @skip(if: false) }`);
    expect(JSON.stringify(settled(document, { a: true }))).not.toMatch(/"kind":"Directive"/);
  });

  it("are each setting a variant of its own, whichever came first", async () => {
    const document = parse(`query ($a: Boolean!) { viewer { role @skip(if: $a) displayName @include(if: $a) } }`);
    const one = executor();
    for (const a of [true, false, true, false]) {
      expect(told(await asTheHub(one, document, { a })).data).toEqual({ viewer: a ? { displayName: "Demo" } : { role: "CASE_MANAGER" } });
    }
  });

  it("answer a switch that is null as a bad argument", async () => {
    const document = parse(`query ($a: Boolean = true) { viewer { role @include(if: $a) } }`);
    const { data, errors } = await asTheHub(executor(), document, { a: null });
    expect([data, errors?.length]).toEqual([undefined, 1]);
  });
});

describe("a document of several operations", () => {
  it("shares its fragments between them without mixing up their switches", async () => {
    const document = parse(`query A($x: Boolean!) { viewer { ...F @include(if: $x) displayName } } query B { viewer { ...F } } fragment F on Viewer { role }`);
    const one = executor();
    await asTheHub(one, document, { x: false }, "A");
    expect(told(await asTheHub(one, document, {}, "B")).data).toEqual({ viewer: { role: "CASE_MANAGER" } });
    expect(told(await asTheHub(one, document, { x: false }, "A")).data).toEqual({ viewer: { displayName: "Demo" } });
    expect(getOperationAST(document, "B")).not.toBeNull();
  });
});

describe("names that JavaScript knows", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "then", "class", "idx0", "data", "errors", "prototype", "Participant"])("are names like others: %s", async (name) => {
    const document = parse(`query ${name}($${name}: String!) { ${name}: jurisdiction(slug: $${name}) { ${name}: name ... on Node { id } } q: node(id: "${ID}") { ... on Participant { ${name}: referrals(first: 2) { nodes { ${name}: type } } } } }`);
    expect(isFit(schema, document)).toBe(true);
    const variables = { [name]: "x" };
    expect(told(await asTheHub(executor(), document, variables))).toEqual(told(await byGraphqlJs(schema, document, variables, fakeDoor(schema))));
  });
});
