import type { Consent, DecisionRequest, Participant } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  AFTER,
  LATER,
  LONG_AGO,
  aConsent,
  aMatter,
  aMonitoringConsent,
  aMonitoringRequest,
  aParticipant,
  aRequest,
  aSignature,
  aViewer,
} from "../builders";

/** The elements reported for the only consent of a refused request; [] if there is nothing to report. */
function reported(request: DecisionRequest): readonly string[] {
  const { effect, obligations } = decide(request);
  expect(["DENY", "HIDE"]).toContain(effect);
  return obligations.flatMap((each) => (each.type === "REPORT_MISSING_ELEMENT_TO_DISCLOSER" ? each.elements : []));
}

/** The same for a consent to the clinic, asked for a category that it does not cover. */
function missingFrom(changes: Partial<Consent>, request: Partial<DecisionRequest> = {}): readonly string[] {
  return reported(aRequest({ categories: ["JUSTICE_EVENT"], consents: [aConsent(changes)], ...request }));
}

const { statements } = aConsent();
const tpo: Partial<Consent> = { kind: "TPO", purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"] };

describe("42 CFR 2.31(a): a form that lacks an element", () => {
  it.each<[string, Partial<Consent>, string[]]>([
    ["nothing", {}, []],
    ["the name", { patientName: null }, ["2.31(a)(1)"]],
    ["the name, left empty", { patientName: "" }, ["2.31(a)(1)"]],
    ["the discloser", { disclosers: [] }, ["2.31(a)(2)"]],
    ["the information", { information: [] }, ["2.31(a)(3)"]],
    ["the recipient", { recipients: [] }, ["2.31(a)(4)(i)"]],
    ["the statement on HIPAA", { statements: { ...statements, hipaaRedisclosure: false } }, ["2.31(a)(4)(iii)"]],
    ["the purpose", { purposes: [] }, ["2.31(a)(5)"]],
    ["the fundraising opt-out", { purposes: ["FUNDRAISING"] }, ["2.31(a)(5)(iii)"]],
    ["how to revoke", { revocationStatement: { rightInWriting: true, howToRevoke: false, relianceException: true } }, ["2.31(a)(6)"]],
    ["an expiration", { expiration: null }, ["2.31(a)(7)"]],
    ["a signature", { signatures: [] }, ["2.31(a)(8)"]],
    ["the date signed", { signedAt: null }, ["2.31(a)(9)"]],
    ["two elements", { signedAt: null, patientName: null }, ["2.31(a)(1)", "2.31(a)(9)"]],
  ])("lacks %s", (_name, changes, elements) => {
    expect(missingFrom(changes)).toEqual(elements);
  });

  it.each<[string, Partial<Consent>, string[]]>([
    ["its statements", { ...tpo, statements: { ...statements, mayBeRedisclosed: false, refusalConsequences: false } }, ["2.31(a)(10)(i)", "2.31(a)(10)(ii)"]],
    ["another purpose", { ...tpo, purposes: ["TREATMENT", "CARE_COORDINATION"] }, ["2.31(a)(5)"]],
    ["nothing, with one purpose and no end", { ...tpo, purposes: ["PAYMENT"], expiration: { type: "NONE" } }, []],
    ["nothing, until the end of treatment", { ...tpo, expiration: { type: "END_OF_TREATMENT", occurredAt: null } }, []],
    ["nothing, but ends with a study", { ...tpo, expiration: { type: "END_OF_RESEARCH_STUDY", occurredAt: null } }, ["2.31(a)(7)"]],
  ])("for TPO, lacks or breaks %s", (_name, changes, elements) => {
    expect(missingFrom(changes)).toEqual(elements);
  });

  it("needs the statement on HIPAA for TPO always, else for TPO purposes to a covered recipient", () => {
    const without = { statements: { ...statements, hipaaRedisclosure: false } };
    const toCity = { recipients: [{ type: "ORGANIZATION" as const, id: "city-sea" }], ...without };
    const city = { viewer: aViewer({ organizationId: "city-sea" }) };
    expect(missingFrom({ ...tpo, ...toCity }, city)).toEqual(["2.31(a)(4)(iii)"]);
    expect(missingFrom(toCity, city)).toEqual([]);
    expect(missingFrom({ ...without, purposes: ["CARE_COORDINATION"] })).toEqual([]);
  });

  it("may end with the study only if it is for research", () => {
    const study = { type: "END_OF_RESEARCH_STUDY", occurredAt: null } as const;
    expect(missingFrom({ expiration: study })).toEqual(["2.31(a)(7)"]);
    expect(missingFrom({ kind: "RESEARCH", purposes: ["RESEARCH"], expiration: study })).toEqual([]);
    expect(missingFrom({ kind: "RESEARCH", purposes: ["RESEARCH", "TREATMENT"] })).toEqual(["2.31(a)(5)"]);
  });

  it.each<[string, Partial<Consent>, string[]]>([
    ["its own kind", { combinedWith: ["NAMED"] }, []],
    ["another ordinary kind", { combinedWith: ["TPO"] }, ["2.31(a)(5)"]],
    ["counseling notes", { combinedWith: ["COUNSELING_NOTES"] }, ["2.31(b)(2)"]],
    ["proceedings", { combinedWith: ["PROCEEDINGS"] }, ["2.31(d)"]],
    ["a proceedings purpose", { purposes: ["TREATMENT", "PROSECUTION"] }, ["2.31(d)"]],
  ])("mixes %s into a named form", (_name, changes, elements) => {
    expect(missingFrom(changes)).toEqual(elements);
  });

  it("2.31(b)(2): keeps counseling notes alone on their form", () => {
    const notes: Partial<Consent> = { kind: "COUNSELING_NOTES", information: ["SUD_COUNSELING_NOTE"] };
    expect(missingFrom(notes)).toEqual([]);
    expect(missingFrom({ ...notes, information: ["SUD_COUNSELING_NOTE", "CASE_NOTE"] })).toEqual(["2.31(b)(2)"]);
    expect(missingFrom({ ...notes, combinedWith: ["TPO"] })).toEqual(["2.31(b)(2)"]);
    expect(missingFrom({ ...notes, combinedWith: ["PROCEEDINGS"] })).toEqual(["2.31(b)(2)", "2.31(d)"]);
  });

  it("2.31(d): keeps proceedings alone on their form", () => {
    const proceedings: Partial<Consent> = { kind: "PROCEEDINGS", purposes: ["PROSECUTION"] };
    expect(missingFrom(proceedings)).toEqual([]);
    expect(missingFrom({ ...proceedings, purposes: ["PROSECUTION", "TREATMENT"] })).toEqual(["2.31(d)"]);
    expect(missingFrom({ ...proceedings, combinedWith: ["NAMED"] })).toEqual(["2.31(d)"]);
  });

  it("2.31(a)(4)(ii): needs members named or limited to treating providers, under any hub", () => {
    const through = (members: Consent["recipients"][number] & { type: "INTERMEDIARY" }) =>
      missingFrom({ recipients: [members, { type: "ORGANIZATION", id: "clinic-a" }] });
    const entry = { type: "INTERMEDIARY", hubId: "hub-2" } as const;
    expect(through({ ...entry, members: { type: "ALL_MEMBERS" } })).toEqual(["2.31(a)(4)(ii)"]);
    expect(through({ ...entry, members: { type: "NAMED", organizationIds: [] } })).toEqual(["2.31(a)(4)(ii)"]);
    expect(through({ ...entry, members: { type: "TREATING_PROVIDERS" } })).toEqual([]);
  });

  it("2.31(a)(4)(ii): must name a hub that is an intermediary", () => {
    const hub = { id: "hub", legalRole: "INTERMEDIARY" } as const;
    const members = { type: "NAMED", organizationIds: ["clinic-a"] } as const;
    const naming = (hubId: string): Partial<Consent> => ({
      recipients: [{ type: "INTERMEDIARY", hubId, members: { ...members, organizationIds: [...members.organizationIds] } }],
    });
    expect(missingFrom({}, { hub })).toEqual(["2.31(a)(4)(ii)"]);
    expect(missingFrom(naming("hub-2"), { hub })).toEqual(["2.31(a)(4)(ii)"]);
    expect(missingFrom(naming("hub"), { hub })).toEqual([]);
  });
});

describe("42 CFR 2.31(a)(8), 2.14, 2.15: who must have signed", () => {
  const minor = (stateRule: "MINOR_ALONE" | "PARENT_REQUIRED" | "UNKNOWN") =>
    aParticipant({ minor: { stateRule, directorFinding: null } });
  const lacks = (participant: Participant, ...signatures: Consent["signatures"]) =>
    missingFrom({ signatures }, { participant }).length > 0;

  it("an adult, unless other law forbids the electronic signature", () => {
    expect(lacks(aParticipant(), aSignature("PARENT"), aSignature("OTHER"))).toBe(true);
    expect(lacks(aParticipant(), aSignature("PATIENT", { electronic: true }))).toBe(false);
    expect(lacks(aParticipant(), aSignature("PATIENT", { electronic: true, electronicProhibited: true }))).toBe(true);
    expect(lacks(aParticipant(), aSignature("PATIENT", { electronicProhibited: true }))).toBe(false);
  });

  it("a minor alone, or with a parent where the state asks for it or is unknown", () => {
    expect(lacks(minor("MINOR_ALONE"), aSignature("PATIENT"))).toBe(false);
    for (const rule of ["PARENT_REQUIRED", "UNKNOWN"] as const) {
      expect(lacks(minor(rule), aSignature("PATIENT"))).toBe(true);
      expect(lacks(minor(rule), aSignature("PARENT"))).toBe(true);
      expect(lacks(minor(rule), aSignature("PATIENT"), aSignature("PARENT"))).toBe(false);
    }
  });

  it("an authorized person with proof, for the deceased and the incapable", () => {
    const proved = aSignature("AUTHORIZED_2_15", { authorityDocumentId: "d-1" });
    for (const participant of [aParticipant({ deceased: true }), aParticipant({ capacity: "ADJUDICATED_INCAPABLE" })]) {
      expect(lacks(participant, aSignature("PATIENT"))).toBe(true);
      expect(lacks(participant, aSignature("AUTHORIZED_2_15"))).toBe(true);
      expect(lacks(participant, proved)).toBe(false);
    }
    expect(lacks(aParticipant(), proved)).toBe(true);
  });

  it("2.14(b): not the parent, where the parent is told of the application only", () => {
    const asking = (information: Consent["information"], parentOf: string) =>
      decide(
        aRequest({
          viewer: aViewer({ role: "PARENT", relations: [{ type: "PARENT_OF", participantId: parentOf }] }),
          purpose: "FAMILY_REQUEST",
          categories: ["TREATMENT_APPLICATION"],
          participant: minor("PARENT_REQUIRED"),
          consents: [aConsent({ information, recipients: [{ type: "PERSON", id: "u-1" }], purposes: ["FAMILY_REQUEST"] })],
        }),
      ).effect;
    expect(asking(["TREATMENT_APPLICATION"], "p-1")).toBe("PERMIT");
    expect(asking(["TREATMENT_APPLICATION"], "p-2")).toBe("HIDE");
    expect(asking(["TREATMENT_APPLICATION", "ATTENDANCE"], "p-1")).toBe("HIDE");
  });
});

describe("42 CFR 2.35(b), (c): a monitoring consent", () => {
  const cj = { matterId: "m-1", periodEndsAt: LATER, revocable: { type: "FINAL_DISPOSITION" } } as const;
  const lacking = (change: Partial<NonNullable<Consent["cj"]>> | null, finalDispositionAt: string | null = LATER) =>
    reported(
      aMonitoringRequest({
        categories: ["HEALTH"],
        consents: [aMonitoringConsent({ cj: change === null ? null : { ...cj, ...change } })],
        matters: [aMatter({ finalDispositionAt })],
      }),
    );

  it("needs no statement on revocation", () => {
    const revocationStatement = { rightInWriting: false, howToRevoke: false, relianceException: false };
    const consents = [aMonitoringConsent({ revocationStatement })];
    expect(decide(aMonitoringRequest({ consents })).effect).toBe("PERMIT");
  });

  it("states its period and when it may be revoked", () => {
    expect(lacking(null)).toEqual(["2.35(b)", "2.35(c)"]);
    expect(lacking({ periodEndsAt: null })).toEqual(["2.35(b)"]);
    expect(lacking({ revocable: null })).toEqual(["2.35(c)"]);
    expect(lacking({ revocable: { type: "EVENT", occurredAt: null, afterFinalDisposition: true } })).toEqual(["2.35(c)"]);
  });

  it("is revocable by a date that is known to be no later than final disposition", () => {
    const dated = { revocable: { type: "DATE", at: AFTER } } as const;
    expect(lacking(dated, AFTER)).toEqual([]);
    expect(lacking(dated, LONG_AGO)).toEqual(["2.35(c)"]);
    expect(lacking(dated, null)).toEqual(["2.35(c)"]);
    expect(lacking({ ...dated, matterId: "m-2" })).toEqual(["2.35(c)"]);
  });
});
