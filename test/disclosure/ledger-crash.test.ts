import type { LedgerBody } from "../../src/disclosure/ledger-body";
import { globalId, newLocalId } from "../../src/domain/ids";
import { Auditor } from "./crash/books";
import type { Asked } from "./crash/clients";
import { startHastyHub } from "./crash/hasty-hub";
import { crash, forEachGround } from "./crash/kinds";
import { aBody, aRelease } from "./ledger-fixtures";

/** A few kills; `npm run soak` does the rest (ledger-crash.soak.test.ts). */
forEachGround((kind, open) => {
  const seed = Date.now() % 2 ** 31;

  it(`no answer is ahead of its row and no row is lost when the hub is killed ten times, ${kind}`, async () => {
    const { released, faults, hit } = await crash(open, { kills: 10, seed, isSlow: kind === "PostgreSQL" });
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(released).toBeGreaterThan(80);
    expect(hit.unrecorded).toBeGreaterThan(0);
    expect(hit.cut).toBeGreaterThan(0);
  }, 300_000);

  it(`a hub that answers before it records is found out by its first kill, ${kind}`, async () => {
    const { faults } = await crash(open, { kills: 1, seed, isSlow: false }, startHastyHub);
    expect(faults).toContainEqual(expect.stringMatching(/released and not in the ledger$/));
  }, 60_000);
});

describe("the comparison of an answer with the ledger", () => {
  const person = newLocalId((bytes) => new Uint8Array(bytes));
  const question = { as: "somebody", purpose: "TREATMENT", selection: "", known: "by name" } as const;
  const node = { id: globalId("king-county-wa", "Participant", person), enrollment: { status: "GRADUATED" }, notice: [{ consentId: "consent-one" }] };
  const asked: Asked = { question, operation: "One", fate: "answered", text: JSON.stringify({ data: { nodes: [node] } }), milliseconds: 1 };
  const recorded = aBody({ operation: "One", releases: [aRelease({ persons: [person] })] });
  const faults = (entry: Partial<LedgerBody>, one: Partial<Asked> = {}, audited = ["request-one"]) =>
    new Auditor({ entries: [{ ...recorded, ...entry }], audited: new Set(audited) }).check([{ ...asked, ...one }]).faults.join();

  it("finds nothing where they agree", () => { expect(faults({})).toBe(""); });

  it.each<[string, Partial<LedgerBody>, Partial<Asked>, string[]]>([
    ["not in the ledger", { operation: "Other" }, {}, ["request-one"]],
    ["not in the ledger", { operation: "Other" }, { fate: "cut" }, ["request-one"]],
    ["not audited", {}, {}, []],
    ["another purpose", { purpose: "AUDIT_EVALUATION" }, {}, ["request-one"]],
    ["who is not recorded", { releases: [aRelease()] }, {}, ["request-one"]],
    ["who is not recorded", { releases: [aRelease()] }, { fate: "cut" }, ["request-one"]],
    ["ENROLLMENT_STATUS of somebody", { releases: [aRelease({ persons: [person], categories: ["DEMOGRAPHICS"] })] }, {}, ["request-one"]],
    ["a consent was named", { releases: [aRelease({ persons: [person], consents: null })] }, {}, ["request-one"]],
    ["who was not released", { releases: [aRelease({ persons: [person, "other"], consents: ["consent-one", "c"] })] }, {}, ["request-one"]],
  ])("finds what is %s", (what, entry, one, audited) => { expect(faults(entry, one, audited)).toContain(what); });
});
