import fc from "fast-check";
import { Random } from "../../src/onboarding/seed/random";
import { type CheckedAnswer, checkAnswer } from "../../src/sites/contract/check";
import { DOCUMENT_NAMES, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { contractFields } from "../../src/sites/contract/types";
import { compareBytes } from "../../src/sites/order";
import { generatedAnswer } from "./generated-answer";
import { MUTATIONS, placesOf } from "./mutated-answer";

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function check({ name, variables, value, unanswered }: ReturnType<typeof generatedAnswer>): CheckedAnswer {
  return checkAnswer(name, variables, value === undefined ? undefined : JSON.parse(JSON.stringify(value)), unanswered);
}

describe("an answer that keeps the contract", () => {
  it.each(DOCUMENT_NAMES)("is taken as it is: %s", (name) => {
    fc.assert(fc.property(seeds, (seed) => {
      const answer = generatedAnswer(name, new Random(String(seed)));
      const checked = check(answer);
      expect(checked).toMatchObject({ ok: true });
      expect(JSON.stringify((checked as { data: unknown }).data)).toBe(JSON.stringify(answer.value));
    }), { numRuns: 50 });
  });

  it("has every field of the contract that is switched on", () => {
    const { name, variables, value } = generatedAnswer("participants", new Random("types"), { rows: 3, switches: 1, nulls: 0 });
    const checked = checkAnswer(name, variables, value);
    const [row] = (checked as { data: { rows: { node: Record<string, object> }[] } }).data.rows;
    expect(Object.keys(row?.node["enrollment"] ?? {})).toEqual(contractFields("Enrollment").map((field) => field.name));
  });

  it("says whether something of a person is in it", () => {
    const answer = generatedAnswer("outcomes", new Random("released"), { rows: 2, switches: 1 });
    const rows = (answer.value as { rows: { decision: { released: string[]; own: string[] } }[] }).rows;
    for (const row of rows) Object.assign(row.decision, { released: [], own: [] });
    expect(check(answer)).toMatchObject({ ok: true, released: false });
    rows[1]?.decision.released.push("SUD_TREATMENT");
    expect(check(answer)).toMatchObject({ ok: true, released: true });
    expect(check(generatedAnswer("providers", new Random("p"), { rows: 3 }))).toMatchObject({ ok: true, released: false });
  });
});

describe("an answer that breaks the contract in one place is refused", () => {
  const tried = new Set<string>();

  it.each(DOCUMENT_NAMES)("%s", (name) => {
    fc.assert(fc.property(seeds, fc.constantFrom(...Object.keys(MUTATIONS)), (seed, mutation) => {
      const random = new Random(String(seed));
      const answer = generatedAnswer(name, random);
      if (MUTATIONS[mutation]?.(answer, placesOf(answer), random) !== true) return;
      tried.add(mutation);
      const checked = check(answer);
      expect({ mutation, ok: checked.ok }).toEqual({ mutation, ok: false });
      if (!checked.ok) expect([checked.fault, ...checked.fault.path.filter((field) => !FIELD_NAMES.has(field))]).toEqual([checked.fault]);
    }), { numRuns: 200 });
  });

  it("in every way there is", () => { expect(Object.keys(MUTATIONS).filter((one) => !tried.has(one))).toEqual([]); });
});

/** What a fault may name: fields of the contract, never a value or a key of the site's own. */
const FIELD_NAMES = new Set<string>([...DOCUMENT_NAMES, ...namesBelow()]);

function namesBelow(): string[] {
  const names: string[] = [];
  const collect = (picked: (typeof SITE_DOCUMENTS)["site"]["root"]): void => {
    names.push(picked.field.name);
    picked.below.forEach(collect);
  };
  for (const { root } of Object.values(SITE_DOCUMENTS)) collect(root);
  return names;
}

/** Of stack.md 1: what public engines do where two sites serve one type and their schemas drift by a field. */
describe("the failures of public engines", () => {
  const everything = { rows: 4, switches: 1, nulls: 0 };

  it("a site whose schema lacks a field is told by that field, and nothing of its rows is used", () => {
    const answer = generatedAnswer("participants", new Random("drift"), everything);
    for (const { node } of (answer.value as { rows: { node: { enrollment: object } }[] }).rows) delete (node.enrollment as Record<string, unknown>)["caseManager"];
    expect(check(answer)).toEqual({ ok: false, fault: { path: ["participants", "rows", "node", "enrollment", "caseManager"], kind: "MISSING" } });
  });

  it("a site whose schema has a field more is told, and its word for it is not", () => {
    const answer = generatedAnswer("participants", new Random("drift"), everything);
    (answer.value as { rows: { node: Record<string, unknown> }[] }).rows.forEach(({ node }) => { node["note"] = "hers"; });
    expect(check(answer)).toEqual({ ok: false, fault: { path: ["participants", "rows", "node"], kind: "UNEXPECTED" } });
  });

  it("one row's place on another row is no row: nothing is zipped", () => {
    const answer = generatedAnswer("participants", new Random("zip"), everything);
    const { rows } = answer.value as { rows: { node: unknown }[] };
    const [one, other] = rows;
    if (one === undefined || other === undefined) throw new Error("four rows were asked for");
    [one.node, other.node] = [other.node, one.node];
    expect(check(answer)).toEqual({ ok: false, fault: { path: ["participants", "rows", "node"], kind: "ID" } });
  });

  it("a row of a city that was not asked is refused, even from a site that has it", () => {
    const answer = generatedAnswer("participants", new Random("asked"), everything);
    answer.variables["jurisdictions"] = (answer.variables["jurisdictions"] as string[]).slice(1).concat("elsewhere");
    expect(check(answer)).toMatchObject({ ok: false, fault: { kind: "JURISDICTION" } });
  });
});

describe("single rules", () => {
  it("one referral is not below two people", () => {
    const answer = generatedAnswer("referralsOf", new Random("two"), { rows: 3, switches: 1, nulls: 0 });
    const [first = ""] = answer.variables["ids"] as string[];
    const lists = answer.value as { rows: unknown[]; more: boolean }[];
    const full = lists.find(({ rows }) => rows.length > 0);
    expect(full).toBeDefined();
    const copy = { ...answer, variables: { ...answer.variables, ids: [first, `${first.slice(0, -22)}${"B".repeat(21)}A`] }, value: [full, full] };
    const place = JSON.stringify(full).match(/"jurisdiction":"([^"]+)"/)?.[1] ?? "";
    const id = (local: string): string => `${Buffer.from(`2P:${place}:`.padEnd(Math.ceil(`2P:${place}:`.length / 3) * 3, ":")).toString("base64url")}${local}`;
    copy.variables.ids = [id(`${"C".repeat(21)}A`), id(`${"B".repeat(21)}A`)];
    expect(check(copy)).toMatchObject({ ok: false, fault: { kind: "BELONGING" } });
    copy.variables.ids = [copy.variables.ids[0] ?? "", copy.variables.ids[0] ?? ""];
    expect(check(copy)).toMatchObject({ ok: true });
  });

  it.each([null, undefined, 7, "x", true, [], [[[[]]]], {}])("a root field that is %p is refused", (value) => {
    for (const name of DOCUMENT_NAMES.filter((one) => one === "site" || SITE_DOCUMENTS[one].variables["jurisdictions"] !== undefined)) {
      expect(checkAnswer(name, { jurisdictions: ["a"], first: 10 }, value)).toMatchObject({ ok: false });
    }
  });

  it("an answer as deep as memory allows is refused at the first level that the document has not", () => {
    let deep: unknown = null;
    for (let level = 0; level < 200_000; level++) deep = { below: [deep] };
    expect(checkAnswer("outcomes", { jurisdictions: ["a"], first: 10 }, { rows: [{ position: deep, decision: deep, node: deep }], more: false })).toMatchObject({ ok: false });
  });

  it("two places of one slug, and a place under another's id, are no site", () => {
    const answer = generatedAnswer("site", new Random("3"), { nulls: 0 });
    const { jurisdictions } = answer.value as { jurisdictions: Record<string, unknown>[] };
    expect(jurisdictions.length).toBeGreaterThan(1);
    const [one = {}, other = {}] = jurisdictions;
    expect(check({ ...answer, value: { ...(answer.value as object), jurisdictions: [one, one] } })).toMatchObject({ fault: { kind: "JURISDICTION" } });
    expect(check({ ...answer, value: { ...(answer.value as object), jurisdictions: [{ ...one, id: other["id"] }] } })).toMatchObject({ fault: { kind: "ID" } });
  });
});

describe("the order of bytes", () => {
  it("is that of UTF-8, for any two texts", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      expect(Math.sign(compareBytes(one, other))).toBe(Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(other))));
    }), { numRuns: 2_000 });
  });

  it("is neither that of UTF-16 nor a language's", () => {
    expect(compareBytes("\uFF5E", "\u{10000}")).toBeLessThan(0);
    expect("\uFF5E" < "\u{10000}").toBe(false);
    expect(compareBytes("Z", "a")).toBeLessThan(0);
  });
});
