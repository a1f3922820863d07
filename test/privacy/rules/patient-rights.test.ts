import type { DecisionRequest, DisclosureLog } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { EVERY_PERSON_CATEGORY, aChannel, aRequest, aViewer } from "../builders";

const SELF = aViewer({ role: "PARTICIPANT", relations: [{ type: "SELF", participantId: "p-1" }] });

type Entry = DisclosureLog["entries"][number];
const anEntry = (changes: Partial<Entry> & { id: string }): Entry => ({
  at: "2026-01-01T00:00:00Z",
  withConsent: true,
  tpo: false,
  ehr: false,
  generalDesignation: true,
  ...changes,
});

describe("42 CFR 2.23: the patient's own record", () => {
  const asking = (changes: Partial<DecisionRequest> = {}) =>
    decide(aRequest({ viewer: SELF, purpose: "PATIENT_ACCESS", categories: EVERY_PERSON_CATEGORY, ...changes }));

  it("is everything but counseling notes and the log, and owes nothing but the audit", () => {
    const decision = asking();
    const kept = EVERY_PERSON_CATEGORY.filter((each) => each !== "SUD_COUNSELING_NOTE" && each !== "DISCLOSURE_LOG");
    expect(decision).toMatchObject({ effect: "REDACT", categories: [...kept].sort(), fields: null });
    expect(decision.obligations).toEqual([{ type: "AUDIT_ACCESS" }]);
    expect(decision.bases).toMatchObject([{ section: "2.23", relation: "SELF" }]);
  });

  it("is for the patient and that purpose only; the patient may be told of a refusal", () => {
    expect(asking({ viewer: { ...SELF, relations: [{ type: "SELF", participantId: "p-2" }] } }).effect).toBe("HIDE");
    expect(asking({ purpose: "OTHER" }).effect).toBe("DENY");
    expect(asking({ categories: ["SUD_COUNSELING_NOTE"] }).effect).toBe("DENY");
  });
});

describe("42 CFR 2.24, 2.25: lists of disclosures", () => {
  const REQUESTED = "2026-11-24T12:00:00Z";
  const SINCE = "2023-11-24T12:00:00Z";
  const listing = (
    purpose: "LIST_OF_DISCLOSURES" | "ACCOUNTING",
    entries: Entry[],
    log: Partial<DisclosureLog> = {},
    changes: Partial<DecisionRequest> = {},
  ) =>
    decide(
      aRequest({
        viewer: SELF,
        hub: { id: "hub", legalRole: "INTERMEDIARY" },
        purpose,
        categories: ["DISCLOSURE_LOG"],
        disclosureLog: { requestedAt: REQUESTED, inWriting: true, entries, ...log },
        ...changes,
      }),
    );

  it("2.24: an intermediary answers a written request within 30 days", () => {
    const decision = listing("LIST_OF_DISCLOSURES", [anEntry({ id: "e-1" }), anEntry({ id: "e-2", generalDesignation: false })]);
    expect(decision).toMatchObject({ effect: "PERMIT", fields: ["briefDescription", "date", "entityName"] });
    expect(decision.obligations).toEqual([
      { type: "AUDIT_ACCESS" },
      { entryId: "e-2", type: "ENTRY_NOT_REQUIRED" },
      { entryId: "e-1", type: "INCLUDE_ENTRY" },
      { dueAt: "2026-12-24T12:00:00Z", type: "RESPOND_WITHIN_30_DAYS" },
    ]);
    expect(listing("LIST_OF_DISCLOSURES", [], { inWriting: false }).effect).toBe("DENY");
    expect(listing("LIST_OF_DISCLOSURES", [], {}, { hub: { id: "hub", legalRole: "QSO" } }).effect).toBe("DENY");
    expect(listing("LIST_OF_DISCLOSURES", [], {}, { disclosureLog: null }).effect).toBe("DENY");
  });

  it("2.25: disclosures with consent; those for TPO if they went through a health record", () => {
    const entries = [
      anEntry({ id: "consent" }),
      anEntry({ id: "no-consent", withConsent: false }),
      anEntry({ id: "tpo-paper", tpo: true }),
      anEntry({ id: "tpo-ehr", tpo: true, ehr: true }),
    ];
    const decision = listing("ACCOUNTING", entries, { inWriting: false });
    expect(decision.fields).toEqual(["briefDescription", "date", "entityName", "purpose"]);
    const owed = decision.obligations.flatMap((each) => (each.type === "INCLUDE_ENTRY" ? [each.entryId] : []));
    expect(owed).toEqual(["consent", "tpo-ehr"]);
  });

  it("go back three calendar years to the second, and not beyond the request", () => {
    const decision = listing("ACCOUNTING", [
      anEntry({ id: "first", at: SINCE }),
      anEntry({ id: "last", at: REQUESTED }),
      anEntry({ id: "too-old", at: "2023-11-24T11:59:59Z" }),
      anEntry({ id: "older-still", at: "2020-11-24T11:59:59Z" }),
      anEntry({ id: "too-new", at: "2026-11-24T12:00:01Z" }),
    ]);
    expect(decision).toMatchObject({ effect: "REDACT", categories: ["DISCLOSURE_LOG"], reason: "PERMITTED_IN_PART" });
    expect(decision.obligations).toEqual([
      { type: "AUDIT_ACCESS" },
      { entryId: "too-new", type: "ENTRY_NOT_REQUIRED" },
      { entryId: "first", type: "INCLUDE_ENTRY" },
      { entryId: "last", type: "INCLUDE_ENTRY" },
      { since: SINCE, type: "LIMIT_TO_LAST_3_YEARS" },
    ]);
  });

  it("count 29 February back to 28 February", () => {
    const log = { requestedAt: "2024-02-29T08:00:00Z" };
    const decision = listing("ACCOUNTING", [anEntry({ id: "old", at: "2021-02-28T07:59:59Z" })], log);
    expect(decision.obligations).toContainEqual({ since: "2021-02-28T08:00:00Z", type: "LIMIT_TO_LAST_3_YEARS" });
  });

  it("are partial answers, and so no ground to filter on, if an entry is too old", () => {
    const channel = aChannel({ operation: "FILTER" });
    const decision = listing("ACCOUNTING", [anEntry({ id: "old", at: "2020-01-01T00:00:00Z" })], {}, { channel });
    expect(decision.obligations).toContainEqual({ type: "NO_FILTER_ON_HIDDEN_FIELDS" });
  });

  it("keep many entries in order, without repeats", () => {
    const entries = Array.from({ length: 40 }, (_, index) => anEntry({ id: `e-${String(39 - index).padStart(2, "0")}` }));
    const { obligations } = listing("ACCOUNTING", [...entries, anEntry({ id: "old", at: "2020-01-01T00:00:00Z" })]);
    const ids = obligations.flatMap((each) => (each.type === "INCLUDE_ENTRY" ? [each.entryId] : []));
    expect(ids).toEqual([...ids].sort());
    expect(obligations).toHaveLength(42);
  });
});
