import type { Agreement, DecisionRequest, Order, RecordFacts } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  AFTER,
  BEFORE,
  CITY,
  CLINIC,
  HUB,
  NOW,
  PAYER,
  PROGRAM,
  UNIVERSITY,
  aCaseManager,
  aChannel,
  aConsent,
  aCopyHeldBy,
  aRecord,
  aRequest,
  aViewer,
  anAgreement,
  anOrder,
  anOrderRequest,
  anOrganization,
} from "../builders";

/** Agreements and orders: each thing that the contract asks of them, alone, and to the second. */

const UNDERTAKINGS = anAgreement().undertakings;
type Undertaking = (typeof UNDERTAKINGS)[number];

/** The undertakings of which each, alone missing, closes the request. */
function neededOf(request: (undertakings: Undertaking[]) => DecisionRequest): Undertaking[] {
  expect(decide(request(UNDERTAKINGS)).effect).toBe("PERMIT");
  return UNDERTAKINGS.filter((each) => decide(request(UNDERTAKINGS.filter((one) => one !== each))).effect !== "PERMIT");
}

const serving = (agreement: Partial<Agreement> = {}, changes: Partial<DecisionRequest> = {}) =>
  aRequest({ viewer: aViewer({ organizationId: HUB.id }), purpose: "QSO_SERVICE", agreements: [anAgreement(agreement)], ...changes });

const toUniversity = (kind: "AUDIT" | "RESEARCH", agreement: Partial<Agreement> = {}, changes: Partial<DecisionRequest> = {}) =>
  aRequest({
    viewer: aViewer({ organizationId: "uni-a" }),
    purpose: kind === "AUDIT" ? "AUDIT_EVALUATION" : "RESEARCH",
    agreements: [anAgreement({ kind, counterpartyOrganizationId: "uni-a", ...agreement })],
    ...changes,
  });

describe("an effective agreement", () => {
  it("is in force from the second it starts until the second it ends", () => {
    const between = (startsAt: string, endsAt: string | null) => decide(serving({ startsAt, endsAt })).effect;
    expect(between(NOW, AFTER)).toBe("PERMIT");
    expect(between(AFTER, null)).toBe("DENY");
    expect(between(BEFORE, NOW)).toBe("DENY");
    expect(between(BEFORE, null)).toBe("PERMIT");
  });

  it("with a qualified service organization promises two things", () => {
    expect(neededOf((undertakings) => serving({ undertakings }))).toEqual(["BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS"]);
  });

  it("with an auditor promises two things, and two more for copies", () => {
    const channel = aChannel({ mode: "DOWNLOAD" });
    expect(neededOf((undertakings) => toUniversity("AUDIT", { undertakings }))).toEqual(["LIMIT_USE", "REDISCLOSE_ONLY_BACK"]);
    expect(neededOf((undertakings) => toUniversity("AUDIT", { undertakings }, { channel }))).toEqual([
      "LIMIT_USE",
      "REDISCLOSE_ONLY_BACK",
      "SECURITY_SAFEGUARDS",
      "DESTROY_OR_RETURN",
    ]);
  });

  it("with a researcher promises nothing, and with a contractor four things", () => {
    expect(neededOf((undertakings) => toUniversity("RESEARCH", { undertakings }))).toEqual([]);
    const contract = (undertakings: Undertaking[]) =>
      aRequest({
        record: aCopyHeldBy("payer-a"),
        viewer: aViewer({ organizationId: "contractor-a" }),
        purpose: "PAYMENT",
        categories: ["BILLING"],
        consents: [aConsent({ purposes: ["PAYMENT"], information: ["BILLING"], recipients: [{ type: "ORGANIZATION", id: PAYER.id }] })],
        agreements: [anAgreement({ kind: "CONTRACT", partyOrganizationId: "payer-a", counterpartyOrganizationId: "contractor-a", undertakings })],
      });
    expect(neededOf(contract)).toEqual(["BOUND_BY_PART2", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "REPORT_BREACHES"]);
  });

  it("is that of the viewer's own organization, of the right kind, for its own purpose", () => {
    expect(decide(serving({ counterpartyOrganizationId: "uni-a" })).effect).toBe("DENY");
    expect(decide(serving({ kind: "CONTRACT" })).effect).toBe("DENY");
    expect(decide(serving({}, { purpose: "OTHER" })).effect).toBe("DENY");
    expect(decide(toUniversity("AUDIT", {}, { purpose: "RESEARCH" })).effect).toBe("DENY");
  });

  it("2.12(c)(4): serves the program, not another holder of its records", () => {
    const record = aCopyHeldBy("plan-a");
    expect(decide(serving({}, { record })).effect).toBe("PERMIT");
    expect(decide(serving({ partyOrganizationId: "plan-a" }, { record })).effect).toBe("HIDE");
  });

  it("2.52: rests on HIPAA only for those under HIPAA, as an entity or as an associate", () => {
    const study = (basis: "HIPAA_AUTHORIZATION" | "HIPAA_WAIVER" | "COMMON_RULE", change: Partial<typeof UNIVERSITY> = {}) =>
      decide(toUniversity("RESEARCH", { determination: { by: "PROGRAM_DIRECTOR", basis, documentId: "d-1" } }, { organizations: [PROGRAM, { ...UNIVERSITY, ...change }] })).effect;
    for (const basis of ["HIPAA_AUTHORIZATION", "HIPAA_WAIVER"] as const) {
      expect(study(basis)).toBe("DENY");
      expect(study(basis, { coveredEntity: true })).toBe("PERMIT");
      expect(study(basis, { businessAssociate: true })).toBe("PERMIT");
    }
    expect(study("COMMON_RULE")).toBe("PERMIT");
  });

  it("2.31(b): holds no counseling notes, unless it is an audit of their originator", () => {
    const notes: Partial<DecisionRequest> = { categories: ["SUD_COUNSELING_NOTE", "BILLING"] };
    const held: Partial<Agreement> = { categories: ["SUD_COUNSELING_NOTE", "BILLING"], originatorOversight: true };
    expect(decide(toUniversity("RESEARCH", held, notes)).categories).toEqual(["BILLING"]);
    expect(decide(serving(held, notes)).categories).toEqual(["BILLING"]);
    expect(decide(toUniversity("AUDIT", held, notes)).categories).toEqual(["BILLING", "SUD_COUNSELING_NOTE"]);
  });
});

describe("an order", () => {
  const effectOf = (order: Partial<Order>, changes: Partial<DecisionRequest> = {}) =>
    decide(anOrderRequest({ orders: [anOrder(order)], ...changes })).effect;

  it("is in force from the second it is issued and confirmed, until the second it expires", () => {
    expect(effectOf({ issuedAt: NOW, privacyOfficerApprovedAt: NOW, expiresAt: AFTER })).toBe("PERMIT");
    expect(effectOf({ expiresAt: null })).toBe("PERMIT");
    expect(effectOf({ issuedAt: AFTER })).toBe("HIDE");
    expect(effectOf({ privacyOfficerApprovedAt: AFTER })).toBe("HIDE");
    expect(effectOf({ expiresAt: NOW })).toBe("HIDE");
  });

  const FINDINGS = anOrder().findings;
  it.each([
    ["CRIMINAL_2_65", "PROSECUTION", FINDINGS],
    ["CIVIL_2_64", "PROCEEDING_CIVIL", FINDINGS.slice(0, 2)],
    ["PROGRAM_2_66", "PROGRAM_INVESTIGATION", FINDINGS.slice(0, 2)],
  ] as const)("%s states its findings, every one of them", (type, purpose, needed) => {
    const withFindings = (findings: Order["findings"]) => effectOf({ type, findings }, { purpose });
    expect(withFindings(FINDINGS)).toBe("PERMIT");
    const missed = FINDINGS.filter((each) => withFindings(FINDINGS.filter((one) => one !== each)) !== "PERMIT");
    expect(missed).toEqual(needed);
  });

  it("2.63(a): reaches a confidential communication on a ground", () => {
    const record = aRecord({ confidentialCommunication: true });
    for (const confidentialBasis of ["THREAT_TO_LIFE", "EXTREMELY_SERIOUS_CRIME", "PATIENT_OFFERED_TESTIMONY"] as const) {
      expect(effectOf({ confidentialBasis }, { record })).toBe("PERMIT");
    }
    expect(effectOf({}, { record })).toBe("HIDE");
  });

  it("is addressed to a registered organization, never to a person alone", () => {
    expect(effectOf({ recipientOrganizationIds: ["u-1"] }, { viewer: aViewer() })).toBe("HIDE");
    expect(effectOf({}, { organizations: [PROGRAM] })).toBe("HIDE");
  });

  it("serves its own purposes only: a criminal one no civil proceeding, none of them treatment", () => {
    for (const purpose of ["PROCEEDING_CIVIL", "PROGRAM_INVESTIGATION", "TREATMENT", "OTHER"] as const) {
      expect(effectOf({}, { purpose })).toBe("HIDE");
    }
  });

  it("LEAD policy: is no release by consent, so adverse detail is not taken out of it", () => {
    const record = aRecord({ adverseDetail: true });
    expect(effectOf({ scope: ["CASE_NOTE"] }, { record, categories: ["CASE_NOTE"] })).toBe("PERMIT");
  });
});

describe("contract 1: what an organization is", () => {
  const isProgram = (part2Program: boolean | null, federalTies: "FEDERAL_FUNDS"[] | null) =>
    decide(aRequest({ organizations: [anOrganization({ id: "lead-sea", part2Program, federalTies }), CLINIC] })).effect !== "NOT_GOVERNED";

  it("a program, unless it is known not to be one or known to have no federal tie", () => {
    expect(isProgram(true, ["FEDERAL_FUNDS"])).toBe(true);
    expect(isProgram(null, ["FEDERAL_FUNDS"])).toBe(true);
    expect(isProgram(true, null)).toBe(true);
    expect(isProgram(null, null)).toBe(true);
    expect(isProgram(false, ["FEDERAL_FUNDS"])).toBe(false);
    expect(isProgram(false, null)).toBe(false);
    expect(isProgram(true, [])).toBe(false);
    expect(isProgram(null, [])).toBe(false);
  });

  it("under HIPAA as a business associate just as a covered entity is", () => {
    const associate = { ...CLINIC, coveredEntity: false, businessAssociate: true };
    const statements = { ...aConsent().statements, hipaaRedisclosure: false };
    const to = (organization: typeof CLINIC) => decide(aRequest({ organizations: [PROGRAM, organization], consents: [aConsent({ statements })] })).effect;
    expect(to(associate)).toBe("HIDE");
    expect(to({ ...associate, businessAssociate: false })).toBe("PERMIT");
  });

  it("inside, where it controls the program and holds the copy itself; not where a third body holds it", () => {
    const controlling = { ...CITY, controls: [{ organizationId: "lead-sea", directAdministrative: true }] };
    const held = (record: RecordFacts) =>
      decide(aRequest({ organizations: [PROGRAM, CLINIC, HUB, controlling], viewer: { ...aCaseManager(), organizationId: "city-sea" }, record })).effect;
    expect(held(aCopyHeldBy("city-sea"))).toBe("PERMIT");
    expect(held(aRecord({ holderOrganizationId: "hub" }))).toBe("PERMIT");
    expect(held(aCopyHeldBy("clinic-a"))).toBe("DENY");
  });

  it("is not judged by its place: no jurisdiction opens or closes anything", () => {
    for (const jurisdiction of ["SEA", "ATL", "NATL"]) {
      const organizations = aRequest().organizations.map((each) => ({ ...each, jurisdiction }));
      expect(decide(aRequest({ organizations, consents: [aConsent()] }))).toEqual(decide(aRequest({ consents: [aConsent()] })));
      expect(decide(aRequest({ organizations }))).toEqual(decide(aRequest()));
    }
  });
});
