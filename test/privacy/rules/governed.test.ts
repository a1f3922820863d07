import type { DecisionRequest, RecordFacts } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { PROGRAM, aConsent, aCopyHeldBy, aParticipant, aRecord, aRequest, aViewer, anOrganization } from "../builders";

const POLICY = (policy: string) => [{ type: "APPLY_OTHER_POLICY", policy }, { type: "AUDIT_ACCESS" }];

function notGoverned(request: DecisionRequest): string | null {
  const { effect, categories, bases, fields, obligations } = decide(request);
  if (effect !== "NOT_GOVERNED") return null;
  expect({ categories, bases, fields }).toEqual({ categories: [], bases: [], fields: null });
  const policies = obligations.map((each) => ("policy" in each ? each.policy : null)).filter((each) => each !== null);
  expect(obligations).toEqual(policies.flatMap(POLICY));
  return policies[0] ?? null;
}

describe("42 CFR 2.12: what part 2 does not govern", () => {
  const va = anOrganization({ id: "va-1", kind: "VA_FACILITY", coveredEntity: true });
  const shop = anOrganization({ id: "shop" });
  const between = (source: string, holder: string, changes: Partial<RecordFacts> = {}) =>
    aRequest({
      organizations: [...aRequest().organizations, va, shop],
      record: aRecord({ sourceOrganizationId: source, holderOrganizationId: holder, ...changes }),
    });

  it("provider facts are no patient data, even with no purpose and no person", () => {
    const request = aRequest({ categories: ["DIRECTORY"], purpose: null, participant: null, record: null });
    expect(notGoverned(request)).toBe("LOCAL");
    expect(notGoverned({ ...request, record: aRecord({ holderOrganizationId: "clinic-a" }) })).toBe("HIPAA");
  });

  it("a record made and held by the VA is under 38 USC 7332, one that left it is not", () => {
    expect(notGoverned(between("va-1", "va-1"))).toBe("38USC7332");
    expect(notGoverned(between("va-1", "lead-sea"))).toBeNull();
  });

  it("neither source nor holder is a program", () => {
    expect(notGoverned(between("clinic-a", "clinic-a"))).toBe("HIPAA");
    expect(notGoverned(between("shop", "pd-sea"))).toBe("LOCAL");
    expect(notGoverned(between("pd-sea", "lead-sea"))).toBeNull();
    expect(notGoverned(between("lead-sea", "pd-sea"))).toBeNull();
  });

  it("an unknown or undecided organization counts as a federally assisted program", () => {
    expect(notGoverned(between("nobody", "nobody"))).toBeNull();
    const undecided = { ...shop, part2Program: null, federalTies: null };
    const request = between("shop", "shop");
    expect(notGoverned({ ...request, organizations: [undecided] })).toBeNull();
    const unassisted = { ...PROGRAM, federalTies: [] };
    expect(notGoverned(aRequest({ organizations: [unassisted, ...aRequest().organizations.slice(1)] }))).toBe("LOCAL");
  });

  it("a diagnosis made solely as evidence, if nothing else is asked", () => {
    const request = aRequest({ record: aRecord({ madeFor: "EVIDENCE_ONLY" }), categories: ["SUD_DIAGNOSIS"] });
    expect(notGoverned(request)).toBe("LOCAL");
    expect(notGoverned({ ...request, categories: ["SUD_DIAGNOSIS", "HEALTH"] })).toBeNull();
    expect(notGoverned({ ...request, categories: ["OVERDOSE_EVENT"] })).toBeNull();
  });

  it("an overdose that clearly shows no disorder, if nothing else is asked", () => {
    const request = aRequest({ record: aRecord({ noSudFinding: true }), categories: ["OVERDOSE_EVENT"] });
    expect(notGoverned(request)).toBe("LOCAL");
    expect(notGoverned({ ...request, categories: ["SUD_DIAGNOSIS", "OVERDOSE_EVENT"] })).toBe("LOCAL");
    expect(notGoverned({ ...request, categories: ["OVERDOSE_EVENT", "HEALTH"] })).toBeNull();
  });

  it("comes before everything else: no purpose, no person, no registered viewer, counts and rows alike", () => {
    const request = between("shop", "shop");
    expect(notGoverned({ ...request, participant: null })).toBe("LOCAL");
    expect(notGoverned({ ...request, purpose: null })).toBe("LOCAL");
    expect(notGoverned({ ...request, viewer: aViewer({ organizationId: "nobody-knows" }) })).toBe("LOCAL");
    expect(notGoverned({ ...request, categories: ["AGGREGATE"] })).toBe("LOCAL");
    expect(notGoverned({ ...request, categories: ["DEIDENTIFIED_ROW"] })).toBe("LOCAL");
    expect(notGoverned({ ...request, record: null })).toBeNull();
  });

  it("is under HIPAA with a business associate as with a covered entity", () => {
    const associate = anOrganization({ id: "ba", businessAssociate: true });
    expect(notGoverned({ ...between("shop", "ba"), organizations: [shop, associate] })).toBe("HIPAA");
  });

  it("says why, in the order of the contract", () => {
    const reasonOf = (request: DecisionRequest) => decide(request).reason;
    expect(reasonOf(between("va-1", "va-1"))).toBe("VA_RECORD");
    expect(reasonOf(between("shop", "shop"))).toBe("SOURCE_NOT_PART2_PROGRAM");
    const unassisted = { ...shop, part2Program: true };
    expect(reasonOf({ ...between("shop", "shop"), organizations: [unassisted] })).toBe("SOURCE_NOT_FEDERALLY_ASSISTED");
    const found = (changes: Partial<RecordFacts>, ...categories: DecisionRequest["categories"]) => reasonOf(aRequest({ record: aRecord(changes), categories }));
    expect(found({ madeFor: "EVIDENCE_ONLY" }, "SUD_DIAGNOSIS")).toBe("EVIDENCE_ONLY_DIAGNOSIS");
    expect(found({ madeFor: "EVIDENCE_ONLY", noSudFinding: true }, "SUD_DIAGNOSIS")).toBe("EVIDENCE_ONLY_DIAGNOSIS");
    expect(found({ madeFor: "EVIDENCE_ONLY", noSudFinding: true }, "OVERDOSE_EVENT")).toBe("NO_SUD_FINDING");
  });

  describe("what was told orally with consent for treatment", () => {
    const oral = { via: "CONSENT", consentId: "c-1", medium: "ORAL" } as const;
    const told = (changes: Partial<DecisionRequest> = {}) =>
      aRequest({ record: aCopyHeldBy("clinic-a", { receivedUnder: oral }), consents: [aConsent()], ...changes });

    it("is no record of part 2 for a holder that is no program", () => {
      expect(notGoverned(told())).toBe("HIPAA");
      expect(notGoverned(told({ categories: ["AGGREGATE"] }))).toBe("HIPAA");
      expect(notGoverned(told({ purpose: null }))).toBe("HIPAA");
    });

    it("is checked with the holder as the recipient, not the viewer", () => {
      const consents = [aConsent({ statements: { ...aConsent().statements, hipaaRedisclosure: false } })];
      expect(notGoverned(told({ consents, viewer: aViewer({ organizationId: "pd-sea" }) }))).toBeNull();
      expect(notGoverned(told({ consents, record: aCopyHeldBy("city-sea", { receivedUnder: oral }) }))).toBe("LOCAL");
    });

    it("may come under a consent that has ended since", () => {
      const revocation = { at: "2026-06-01T00:00:00Z", form: "WRITTEN" } as const;
      expect(notGoverned(told({ consents: [aConsent({ revocation })] }))).toBe("HIPAA");
    });

    it("may come under a form for treatment, payment and operations", () => {
      const purposes: ("TREATMENT" | "PAYMENT" | "OPERATIONS")[] = ["TREATMENT", "PAYMENT", "OPERATIONS"];
      expect(notGoverned(told({ consents: [aConsent({ kind: "TPO", purposes })] }))).toBe("HIPAA");
      expect(notGoverned(told({ consents: [aConsent({ kind: "TPO", purposes: ["PAYMENT"] })] }))).toBeNull();
    });

    it.each([
      ["another way of receiving it", { record: aCopyHeldBy("clinic-a", { receivedUnder: { ...oral, via: "OTHER" as const } }) }],
      ["another person's consent", { consents: [aConsent({ participantId: "p-2" })] }],
      ["no known person", { participant: null }],
      ["a consent of another kind", { consents: [aConsent({ kind: "RESEARCH", purposes: ["RESEARCH"] })] }],
      ["a consent for another purpose", { consents: [aConsent({ purposes: ["CARE_COORDINATION"] })] }],
      ["a consent with an element missing", { consents: [aConsent({ patientName: "" })] }],
      ["the statement on HIPAA missing", { consents: [aConsent({ statements: { ...aConsent().statements, hipaaRedisclosure: false } })] }],
      ["a written copy", { record: aCopyHeldBy("clinic-a") }],
      ["a holder that is a program", { record: aCopyHeldBy("lead-atl", { receivedUnder: oral }) }],
    ])("stays a record with %s", (_name, changes) => {
      expect(notGoverned(told({ participant: aParticipant(), ...changes }))).toBeNull();
    });
  });
});
