import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type DocumentNode, getIntrospectionQuery, parse, validate } from "graphql";
import { hubSchema } from "../../src/api/schema";
import type { Door } from "../../src/disclosure/door";
import { HubError } from "../../src/domain/errors";
import { documentStore } from "../../src/server/apollo";
import { compile } from "../../src/server/compile";
import { Executor } from "../../src/server/execute";
import { documentOf } from "../support/documents";
import { fakeDoor, noRegisters } from "../support/fake-door";
import { asTheHub, byGraphqlJs, CALLER, told } from "../support/run-both";

jest.mock("../../src/server/compile", () => {
  const real = jest.requireActual<typeof import("../../src/server/compile")>("../../src/server/compile");
  return { ...real, compile: jest.fn(real.compile) };
});

const { schema } = hubSchema();
const SAMPLES = join(__dirname, "../../schema/operations/console");
/** Registers have no double here: a change is run over real ones. */
const samples = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), "utf8")).filter((text) => /^query/m.test(text));

const executor = (change: Partial<Door> = {}) => new Executor({ schema, registers: noRegisters, open: () => Object.assign(fakeDoor(schema), change) });

async function once(one: Executor, query: string, caller = CALLER, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions[0] as never;
  return one.execute({ document, operation, operationName: null, variables, caller });
}

describe("the hub and graphql-js answer alike", () => {
  it.each(samples)("a sample query %#", async (query) => {
    const document = parse(query);
    const answer = told(await asTheHub(executor(), document, {}));
    expect(answer).toEqual(told(await byGraphqlJs(schema, document, {}, fakeDoor(schema))));
    expect(answer.errors).toEqual([]);
  });

  it("generated documents with any setting of their variables", async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const { query, variables } = documentOf(schema, seed);
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        for (const setting of variables) {
          const answer = await asTheHub(executor(), document, setting);
          // Variables that graphql-js refuses too, or a switch that is null: refused as a whole, before the door.
          if (answer.data === undefined) continue;
          asked += 1;
          expect(told(answer)).toEqual(told(await byGraphqlJs(schema, document, setting, fakeDoor(schema))));
        }
      }),
      { numRuns: 150 },
    );
    expect(asked).toBeGreaterThan(300);
  }, 60_000);

  it("an error of each kind of field, by code and path", async () => {
    const document = parse(`{ a: participants(first: 0) { nodes { id } } b: participants(first: 2) { nodes { id x: referrals(first: 0) { nodes { id } } y: outcomes(first: 1001) { nodes { id } } } } }`);
    const answer = told(await asTheHub(executor(), document, {}));
    expect(answer).toEqual(told(await byGraphqlJs(schema, document, {}, fakeDoor(schema))));
    expect(answer.errors).toContain("PAGE_SIZE at a");
  });

  it("an error of a field that must not be null", async () => {
    const document = parse(`{ jurisdictions(first: 0) { nodes { slug } } }`);
    const answer = told(await asTheHub(executor(), document, {}));
    expect(answer).toEqual({ data: null, errors: ["PAGE_SIZE at jurisdictions"] });
  });
});

describe("compiling", () => {
  const compiling = jest.mocked(compile);
  beforeEach(() => compiling.mockClear());

  it("waits for the second time that a document is asked, and is done once", async () => {
    const document = parse("{ viewer { role } }");
    const one = executor();
    const counts: number[] = [];
    for (let times = 0; times < 4; times++) {
      await one.execute({ document, operation: document.definitions[0] as never, operationName: null, variables: {}, caller: CALLER });
      counts.push(compiling.mock.calls.length);
    }
    expect(counts).toEqual([0, 1, 1, 1]);
  });

  it("stops at eight settings of a document's switches; the others are answered all the same", async () => {
    const names = ["a", "b", "c", "d"];
    const document = parse(`query (${names.map((name) => `$${name}: Boolean!`).join(" ")}) { viewer { role ${names.map((name) => `${name}: displayName @include(if: $${name})`).join(" ")} } }`);
    const one = executor();
    for (let setting = 0; setting < 16; setting++) {
      const variables = Object.fromEntries(names.map((name, bit) => [name, (setting & (1 << bit)) !== 0]));
      const { data } = await asTheHub(one, document, variables);
      expect(Object.keys((data as { viewer: object }).viewer)).toEqual(["role", ...names.filter((name) => variables[name])]);
    }
    expect(compiling).toHaveBeenCalledTimes(8);
  });
});

describe("documents that are kept", () => {
  const keep = async (store: ReturnType<typeof documentStore>, name: string, query: string) => store.set(name, parse(query));

  it("are the five hundred that were asked last", async () => {
    const store = documentStore();
    for (let n = 0; n < 501; n++) await keep(store, String(n), `{ a${String(n)} }`);
    expect([await store.get("0"), (await store.get("1"))?.kind, (await store.get("500"))?.kind]).toEqual([undefined, "Document", "Document"]);
  });

  it("are fewer where they are long, and none that is longer than all may be", async () => {
    const store = documentStore();
    for (let n = 0; n < 10; n++) await keep(store, String(n), `{ a } #${"x".repeat(200_000)}`);
    const kept = await Promise.all(Array.from({ length: 10 }, async (_one, n) => (await store.get(String(n))) !== undefined));
    expect(kept.filter(Boolean)).toHaveLength(4);
    await keep(store, "endless", `{ a } #${"x".repeat(1_000_001)}`);
    expect(await store.get("endless")).toBeUndefined();
  });
});

describe("no record, no release", () => {
  const failing = () => executor({ commit: () => Promise.reject(new HubError("LEDGER_UNAVAILABLE")) });

  it.each([["at first", 1], ["compiled", 3]] as const)("answers null and one error when the ledger cannot be written, %s", async (_when, times) => {
    const document: DocumentNode = parse(`{ participants(first: 2) { nodes { id } } bad: participants(first: 0) { nodes { id } } }`);
    const one = failing();
    for (let time = 0; time < times; time++) {
      const answer = await one.execute({ document, operation: document.definitions[0] as never, operationName: null, variables: {}, caller: CALLER });
      expect(Object.keys(answer).sort()).toEqual(["data", "errors"]);
      expect(answer.data).toBeNull();
      expect(answer.errors?.map(({ originalError }) => (originalError as HubError).code)).toEqual(["LEDGER_UNAVAILABLE"]);
    }
  });

  it("waits for the ledger before it answers", async () => {
    let recorded = false;
    const slow = executor({ commit: () => new Promise((resolve) => setTimeout(() => { recorded = true; resolve(null); }, 30)) });
    await once(slow, "{ participants(first: 2) { nodes { id } } }");
    expect(recorded).toBe(true);
  });

  it("puts the notice that the record gave into the answer", async () => {
    const notice = { statement: "s", version: "v", scopes: [] };
    const { extensions } = await once(executor({ commit: () => Promise.resolve(notice) }), "{ participants(first: 2) { nodes { id } } }");
    expect(extensions).toEqual({ notice });
  });
});

describe("no answer leaves before the door lets it", () => {
  const QUERY = "{ participants(first: 2) { nodes { id } } }";
  const cases: readonly (readonly [string, Partial<Door>, boolean])[] = [
    ["an answer", {}, false],
    ["a refusal", { participants: () => Promise.reject(new HubError("ROLE_REFUSED")) }, false],
    ["an answer that is not on record", { commit: () => Promise.reject(new HubError("LEDGER_UNAVAILABLE")) }, false],
    ["a fault of ours", {}, true],
  ];

  it.each(cases.flatMap(([what, change, fails]) => [1, 3].map((times) => [what, times, change, fails] as const)))("%s, asked for the time %i", async (_what, times, change, fails) => {
    let letGo: () => void = () => undefined;
    const leave = jest.fn(() => new Promise<void>((resolve) => { letGo = resolve; }));
    const one = executor({ ...change, leave });
    const document = parse(QUERY);
    const written = () => { if (fails) throw new Error("fault"); return {}; };
    for (let time = 1; time <= times; time++) {
      let left = false;
      const answer = one.execute({ document, operation: document.definitions[0] as never, operationName: null, variables: {}, caller: CALLER, written }).catch(() => null).finally(() => { left = true; });
      for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
      expect([left, leave.mock.calls.length]).toEqual([false, time]);
      letGo();
      await answer;
    }
  });

  it("changes are put on their tick before anything is looked at, and questions are not", async () => {
    const singlesOut = jest.fn();
    await once(executor({ singlesOut }), QUERY);
    expect(singlesOut).not.toHaveBeenCalled();
    await once(executor({ singlesOut }), 'mutation { endRelation(input: { participant: "x", relation: "y" }) { item } }', { ...CALLER, purpose: null });
    expect(singlesOut).toHaveBeenCalledTimes(1);
  });
});

describe("somebody who is not signed in", () => {
  const nobody = { ...CALLER, viewer: null };
  const locked = new Executor({ schema, registers: noRegisters, open: () => { throw new Error("the door was opened"); } });

  it("may read the schema's own description", async () => {
    const { data, errors } = await once(locked, getIntrospectionQuery(), nobody);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain("ParticipantConnection");
    expect(told(await once(locked, "{ __typename }", nobody)).data).toEqual({ __typename: "Query" });
  });

  it.each(["{ viewer { role } }", "{ __schema { queryType { name } } viewer { role } }", "query { ...F } fragment F on Query { __typename jurisdictions { nodes { slug } } }"])("is told so for anything else, and no door opens: %s", async (query) => {
    const { data, errors } = await once(locked, query, nobody);
    expect(data).toBeUndefined();
    expect(errors?.map(({ originalError }) => (originalError as HubError).code)).toEqual(["UNAUTHENTICATED"]);
  });
});
