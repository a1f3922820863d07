import { decide, decideChecked } from "../../src/privacy/decide";
import { aConsent, aMatter, aRequest, aRestriction, anAgreement, anOrder, aViewer } from "./builders";

/** Contract 1: an invalid request is refused, and nothing else about it matters. */

const INVALID = {
  effect: "DENY",
  bases: [],
  categories: [],
  fields: null,
  obligations: [{ type: "AUDIT_ACCESS" }, { type: "RECORD_DENIAL" }],
  validUntil: null,
  reason: "INVALID_REQUEST",
};

/** A valid request with one value replaced, from outside the types. */
function spoiled(change: Record<string, unknown>): unknown {
  return { ...aRequest(), ...change };
}

describe("an invalid request", () => {
  it.each([
    ["null", null, ""],
    ["a list", [], ""],
    ["text", "request", ""],
    ["nothing in it", {}, "/now"],
    ["a property too many", spoiled({ extra: 1 }), ""],
    ["a purpose outside the list", spoiled({ purpose: "CURIOSITY" }), "/purpose"],
    ["no category", spoiled({ categories: [] }), "/categories"],
    ["a repeated category", spoiled({ categories: ["HEALTH", "HEALTH"] }), "/categories"],
    ["DIRECTORY with another category", spoiled({ categories: ["DIRECTORY", "HEALTH"] }), "/categories/0"],
    ["an empty id", spoiled({ hub: { id: "", legalRole: "QSO" } }), "/hub/id"],
    ["a property missing below", spoiled({ hub: { id: "hub" } }), "/hub/legalRole"],
    ["an unknown relation", spoiled({ viewer: { ...aViewer(), relations: [{ type: "KNOWS" }] } }), "/viewer/relations/0"],
    ["a day that does not exist", spoiled({ now: "2026-02-30T00:00:00Z" }), "/now"],
    ["29 February of a common year", spoiled({ now: "2100-02-29T00:00:00Z" }), "/now"],
    ["an instant without seconds", spoiled({ now: "2026-02-03T00:00Z" }), "/now"],
    ["an instant with fractions", spoiled({ now: "2026-02-03T00:00:00.000Z" }), "/now"],
    ["a negative distance", spoiled({ multiEnrollment: { moment: "OTHER", distanceMiles: -1 } }), "/multiEnrollment/distanceMiles"],
    ["a bad date deep down", spoiled({ consents: [aConsent({ signedAt: "2026-11-31T00:00:00Z" })] }), "/consents/0/signedAt"],
  ])("with %s is denied and its first fault is named", (_name, request, invalidPath) => {
    expect(decideChecked(request)).toEqual({ decision: INVALID, invalidPath });
  });

  it.each([
    ["consents", [aConsent(), aConsent({ participantId: "p-2" })]],
    ["matters", [aMatter(), aMatter()]],
    ["agreements", [anAgreement(), anAgreement()]],
    ["orders", [anOrder(), anOrder()]],
    ["restrictions", [aRestriction(), aRestriction()]],
    ["mandates", [1, 2].map(() => ({ id: "n-1", participantId: "p-1", type: "SUBPOENA" }))],
    ["organizations", [...aRequest().organizations, ...aRequest().organizations.slice(0, 1)]],
  ])("repeats an id inside %s, and is denied", (list, items) => {
    const { decision, invalidPath } = decideChecked(spoiled({ [list]: items }));
    expect(decision).toEqual(INVALID);
    expect(invalidPath).toBe(`/${list}/${items.length - 1}/id`);
  });

  it("repeats the id of a log entry, in a short and in a long log", () => {
    const entry = { at: "2026-01-01T00:00:00Z", withConsent: true, tpo: false, ehr: false, generalDesignation: false };
    const log = (ids: string[]) => ({
      requestedAt: "2026-11-01T00:00:00Z",
      inWriting: true,
      entries: ids.map((id) => ({ id, ...entry })),
    });
    const many = Array.from({ length: 50 }, (_, index) => `e-${index}`);
    expect(decideChecked(spoiled({ disclosureLog: log(["a", "b", "a"]) })).invalidPath).toBe("/disclosureLog/entries/2/id");
    expect(decideChecked(spoiled({ disclosureLog: log([...many, "e-7"]) })).invalidPath).toBe("/disclosureLog/entries/50/id");
    expect(decideChecked(spoiled({ disclosureLog: log(many) })).invalidPath).toBeNull();
  });

  it("owes nothing else, even on COUNT and after an earlier answer", () => {
    const previous = { effect: "PERMIT", consentId: null, decidedAt: "never" };
    expect(decide(spoiled({ previous }))).toEqual(INVALID);
  });
});

describe("a valid request", () => {
  it("names days that exist: the last of every month, and none after it", () => {
    const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    LAST.forEach((last, index) => {
      const month = String(index + 1).padStart(2, "0");
      const faultOf = (day: number) => decideChecked(aRequest({ now: `2026-${month}-${day}T00:00:00Z` })).invalidPath;
      expect([month, faultOf(last), faultOf(last + 1)]).toEqual([month, null, "/now"]);
    });
  });

  it.each([
    ["as built", aRequest()],
    ["29 February of a leap year", aRequest({ now: "2028-02-29T23:59:59Z" })],
    ["29 February of a leap century", aRequest({ now: "2000-02-29T00:00:00Z" })],
    ["the same id in two lists", aRequest({ consents: [aConsent({ id: "x" })], orders: [anOrder({ id: "x" })] })],
    ["no purpose, person or record", aRequest({ purpose: null, participant: null, record: null })],
  ])("is not taken for invalid: %s", (_name, request) => {
    expect(decideChecked(request).invalidPath).toBeNull();
  });
});
