import type { DecisionRequest, Emergency, Incident, Order } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  AFTER,
  EVERY_PERSON_CATEGORY,
  LATER,
  NOW,
  aChannel,
  aCopyHeldBy,
  aParticipant,
  aRecord,
  aRequest,
  aViewer,
  anAgreement,
  anOrder,
  anOrderRequest,
} from "../builders";

const typesOf = (request: DecisionRequest) => decide(request).obligations.map(({ type }) => type);

describe("42 CFR 2.61 to 2.67: court orders", () => {
  const effectOf = (order: Partial<Order>, request: Partial<DecisionRequest> = {}) =>
    decide(anOrderRequest({ orders: [anOrder(order)], ...request })).effect;

  it("release their scope, with a mandate and a person's confirmation", () => {
    const decision = decide(anOrderRequest({ categories: ["ATTENDANCE", "HEALTH"] }));
    expect(decision).toMatchObject({
      effect: "REDACT",
      categories: ["ATTENDANCE"],
      bases: [{ section: "2.65", orderId: "o-1" }],
      validUntil: LATER,
    });
    expect(typesOf(anOrderRequest())).toEqual(["AUDIT_ACCESS", "LIMIT_TO_ORDER_SCOPE", "RECORD_ORDER_ID"]);
  });

  it.each<[string, Partial<Order>, Partial<DecisionRequest>]>([
    ["of another type", { type: "CIVIL_2_64" }, {}],
    ["issued in a second", { issuedAt: AFTER }, {}],
    ["that expires now", { expiresAt: NOW }, {}],
    ["vacated", { vacated: true }, {}],
    ["for another recipient", { recipientOrganizationIds: ["pd-sea"] }, {}],
    ["to another holder", { holderOrganizationId: "hub" }, {}],
    ["without notice", { noticeAndOpportunity: false }, {}],
    ["without a finding", { findings: anOrder().findings.slice(1) }, {}],
    ["without the findings of a criminal case", { findings: anOrder().findings.slice(0, 4) }, {}],
    ["without a mandate", { mandateId: null }, {}],
    ["with another person's mandate", {}, { mandates: [{ id: "n-1", participantId: "p-2", type: "SUBPOENA" }] }],
    ["not confirmed", { privacyOfficerApprovedAt: null }, {}],
    ["confirmed in a second", { privacyOfficerApprovedAt: AFTER }, {}],
    ["about a confidential communication, without a ground", {}, { record: aRecord({ confidentialCommunication: true }) }],
    ["about a researcher's copy", {}, { record: aRecord({ receivedUnder: { via: "RESEARCH_2_52", consentId: null, medium: "WRITTEN" } }) }],
    ["about an auditor's copy", {}, { record: aRecord({ receivedUnder: { via: "AUDIT_2_53", consentId: null, medium: "WRITTEN" } }) }],
  ])("%s opens nothing and goes to the privacy officer", (_name, order, request) => {
    expect(effectOf(order, request)).toBe("HIDE");
    expect(typesOf(anOrderRequest({ orders: [anOrder(order)], ...request }))).toContain("ROUTE_TO_PRIVACY_OFFICER");
  });

  it("2.63(a): reach counseling notes on a ground only", () => {
    const notes: Partial<DecisionRequest> = { categories: ["SUD_COUNSELING_NOTE"] };
    expect(effectOf({ scope: ["SUD_COUNSELING_NOTE"] }, notes)).toBe("HIDE");
    expect(effectOf({ scope: ["SUD_COUNSELING_NOTE"], confidentialBasis: "THREAT_TO_LIFE" }, notes)).toBe("PERMIT");
  });

  it.each([
    ["CIVIL_2_64", "PROCEEDING_CIVIL", "2.64"],
    ["CIVIL_2_64", "PROCEEDING_ADMINISTRATIVE", "2.64"],
    ["CIVIL_2_64", "PROCEEDING_LEGISLATIVE", "2.64"],
    ["CRIMINAL_2_65", "INVESTIGATION", "2.65"],
    ["CRIMINAL_2_65", "WARRANT_APPLICATION", "2.65"],
    ["CRIMINAL_2_65", "REVOCATION_HEARING", "2.65"],
    ["CRIMINAL_2_65", "PROCEEDING_CRIMINAL", "2.65"],
    ["PROGRAM_2_66", "PROGRAM_INVESTIGATION", "2.66"],
  ] as const)("%s serves %s", (type, purpose, section) => {
    const findings = anOrder().findings.slice(0, type === "CRIMINAL_2_65" ? 5 : 2);
    const decision = decide(anOrderRequest({ purpose, orders: [anOrder({ type, findings })] }));
    expect(decision.bases).toMatchObject([{ section }]);
    const barred = decision.obligations.some((each) => each.type === "NO_PROCEEDINGS_USE");
    expect(barred).toBe(type === "PROGRAM_2_66");
  });
});

describe("42 CFR 2.51: medical emergencies", () => {
  const facts: Emergency = {
    participantId: "p-1",
    bonaFide: true,
    consentUnobtainable: true,
    programClosedByDeclaredDisaster: false,
    nature: "overdose",
  };
  const physician = aViewer({ role: "EMERGENCY_PHYSICIAN", organizationId: "hospital-a" });
  const inEmergency = (emergency: Partial<Emergency> = {}, request: Partial<DecisionRequest> = {}) =>
    aRequest({ viewer: physician, purpose: "EMERGENCY", emergency: { ...facts, ...emergency }, ...request });

  it("give medical personnel what an emergency needs, and never notes", () => {
    const decision = decide(inEmergency({}, { categories: EVERY_PERSON_CATEGORY }));
    expect(decision.effect).toBe("REDACT");
    expect(decision.categories).toContain("OTP_ENROLLMENT");
    expect(decision.categories).not.toContain("SUD_COUNSELING_NOTE");
    expect(decision.categories).not.toContain("CASE_NOTE");
    expect(typesOf(inEmergency())).toEqual(["AUDIT_ACCESS", "DOCUMENT_2_51", "LIMIT_TO_EMERGENCY_NEED"]);
  });

  it("are written down later if their nature is not known yet", () => {
    expect(typesOf(inEmergency({ nature: null }))).toEqual([
      "AUDIT_ACCESS",
      "DOCUMENT_2_51_PENDING",
      "ESCALATE_IF_NOT_COMPLETED",
      "LIMIT_TO_EMERGENCY_NEED",
    ]);
  });

  it("name the limb they rest on", () => {
    expect(decide(inEmergency()).bases).toMatchObject([{ section: "2.51(a)(1)" }]);
    const closed = { consentUnobtainable: false, programClosedByDeclaredDisaster: true };
    expect(decide(inEmergency(closed)).bases).toMatchObject([{ section: "2.51(a)(2)" }]);
  });

  it.each<[string, Partial<Emergency>, Partial<DecisionRequest>]>([
    ["that is not bona fide", { bonaFide: false }, {}],
    ["in which consent can be had", { consentUnobtainable: false }, {}],
    ["of another person", { participantId: "p-2" }, {}],
    ["declared by someone without a medical role", {}, { viewer: { ...physician, role: "POLICE_OFFICER" } }],
    ["declared from a place without medical staff", {}, { viewer: { ...physician, organizationId: "clinic-a" } }],
  ])("%s are hidden behind one prompt for all", (_name, emergency, request) => {
    expect(typesOf(inEmergency(emergency, request))).toEqual([
      "AUDIT_ACCESS",
      "GENERIC_CONSENT_PROMPT",
      "RECORD_DENIAL",
      "UNIFORM_NOT_FOUND",
    ]);
  });
});

describe("42 CFR 2.52, 2.53: research and audit", () => {
  const university = { counterpartyOrganizationId: "uni-a" };
  const asking = (
    purpose: "RESEARCH" | "AUDIT_EVALUATION",
    agreement: Parameters<typeof anAgreement>[0] = {},
    request: Partial<DecisionRequest> = {},
  ) =>
    aRequest({
      viewer: aViewer({ role: "RESEARCHER", organizationId: "uni-a" }),
      purpose,
      agreements: [anAgreement({ kind: purpose === "RESEARCH" ? "RESEARCH" : "AUDIT", ...university, ...agreement })],
      ...request,
    });

  it("release what the agreement with program or holder covers", () => {
    expect(typesOf(asking("RESEARCH"))).toEqual(["AUDIT_ACCESS", "NO_REDISCLOSURE_EXCEPT_BACK", "RECORD_AGREEMENT_ID"]);
    expect(typesOf(asking("AUDIT_EVALUATION"))).toEqual([
      "AUDIT_ACCESS",
      "NO_COPY_NO_DOWNLOAD",
      "NO_REDISCLOSURE_EXCEPT_BACK",
      "RECORD_AGREEMENT_ID",
    ]);
    const holder = { record: aCopyHeldBy("plan-a") };
    expect(decide(asking("RESEARCH", { partyOrganizationId: "plan-a" }, holder)).effect).toBe("PERMIT");
    expect(decide(asking("RESEARCH", { partyOrganizationId: "plan-a" })).effect).toBe("HIDE");
  });

  it("2.52: need a documented determination, under HIPAA for those under HIPAA", () => {
    const determined = (basis: "HIPAA_WAIVER" | "FDA_RULES", documentId: string | null = "d-1") =>
      decide(asking("RESEARCH", { determination: { by: "CHIEF_EXECUTIVE", basis, documentId } })).effect;
    expect(determined("FDA_RULES")).toBe("PERMIT");
    expect(determined("FDA_RULES", null)).toBe("DENY");
    expect(determined("HIPAA_WAIVER")).toBe("DENY");
    expect(decide(asking("RESEARCH", { determination: null })).effect).toBe("DENY");
  });

  it("2.53: need more for copies", () => {
    const channel = aChannel({ mode: "DOWNLOAD" });
    const download = asking("AUDIT_EVALUATION", {}, { channel });
    expect(decide(download).obligations).toContainEqual({ agreementId: "a-1", type: "DESTROY_OR_RETURN" });
    const viewOnly = { undertakings: ["LIMIT_USE" as const, "REDISCLOSE_ONLY_BACK" as const] };
    expect(decide(asking("AUDIT_EVALUATION", viewOnly)).effect).toBe("PERMIT");
    expect(typesOf(asking("AUDIT_EVALUATION", viewOnly, { channel }))).toContain("OFFER_AGGREGATE");
    expect(decide(asking("AUDIT_EVALUATION", { auditAuthority: null })).effect).toBe("DENY");
  });

  it("2.31(b)(1)(ii): show notes to the oversight of their originator", () => {
    const notes = (originatorOversight: boolean) =>
      decide(
        asking(
          "AUDIT_EVALUATION",
          { originatorOversight, categories: ["SUD_COUNSELING_NOTE"] },
          { categories: ["SUD_COUNSELING_NOTE"] },
        ),
      ).effect;
    expect(notes(true)).toBe("PERMIT");
    expect(notes(false)).toBe("HIDE");
  });
});

describe("42 CFR 2.12(c)(5), (6): what the program itself reports", () => {
  const facts: Incident = {
    id: "i-1",
    participantId: "p-1",
    kind: "CRIME_ON_PREMISES",
    initiatedByOrganizationId: "lead-sea",
    reportedToOrganizationId: "pd-sea",
    stateStatute: null,
  };
  const officer = aViewer({ role: "POLICE_OFFICER", organizationId: "pd-sea" });
  const crime = (incident: Partial<Incident> = {}, request: Partial<DecisionRequest> = {}) =>
    aRequest({
      viewer: officer,
      purpose: "CRIME_ON_PREMISES",
      categories: ["PARTICIPANT_IDENTITY", "INCIDENT_CIRCUMSTANCES", "ENROLLMENT_STATUS"],
      incident: { ...facts, ...incident },
      ...request,
    });

  it.each(["CRIME_ON_PREMISES", "CRIME_AGAINST_PERSONNEL", "THREAT_OF_SUCH_CRIME"] as const)("%s: five fields", (kind) => {
    const decision = decide(crime({ kind }));
    const fields = ["address", "circumstances", "lastKnownWhereabouts", "name", "patientStatus"];
    expect(decision).toMatchObject({ effect: "PERMIT", fields, bases: [{ section: "2.12(c)(5)" }] });
    expect(decision.obligations).toEqual([
      { type: "AUDIT_ACCESS" },
      { fields, type: "LIMIT_FIELDS" },
      { section: "2.12(c)(5)", type: "RECORD_BASIS" },
    ]);
  });

  it.each<[string, Partial<Incident>, Partial<DecisionRequest>]>([
    ["a crime elsewhere", { kind: "CRIME_ELSEWHERE" }, {}],
    ["a report by others", { initiatedByOrganizationId: "clinic-a" }, {}],
    ["another police body", { reportedToOrganizationId: "pd-atl" }, {}],
    ["a prosecutor", { reportedToOrganizationId: "atty-sea" }, { viewer: aViewer({ organizationId: "atty-sea" }) }],
    ["another purpose", {}, { purpose: "INVESTIGATION" }],
    ["a copy of the police", {}, { record: aCopyHeldBy("pd-sea") }],
    ["another person", { participantId: "p-2" }, {}],
  ])("hides %s", (_name, incident, request) => {
    expect(decide(crime(incident, request)).effect).toBe("HIDE");
  });

  it("refuses openly what goes beyond the report", () => {
    expect(decide(crime({}, { categories: ["SUD_DIAGNOSIS"] })).effect).toBe("DENY");
  });

  it("a child abuse report that a statute asks for is the report only", () => {
    const report = (stateStatute: string | null, request: Partial<DecisionRequest> = {}) =>
      crime(
        { kind: "CHILD_ABUSE_REPORT", reportedToOrganizationId: "city-sea", stateStatute },
        { viewer: aViewer({ organizationId: "city-sea" }), purpose: "CHILD_ABUSE_REPORT", categories: ["CHILD_ABUSE_REPORT"], ...request },
      );
    expect(typesOf(report("RCW 26.44"))).toEqual(["AUDIT_ACCESS", "LIMIT_TO_REPORT", "RECORD_BASIS"]);
    expect(decide(report(null)).effect).toBe("HIDE");
    expect(decide(report("RCW 26.44", { categories: ["CASE_NOTE"] })).effect).toBe("HIDE");
  });
});

describe("42 CFR 2.14(b)(2): a parent is told of the application", () => {
  const finding = { lacksRationalChoice: true, substantialThreat: true };
  const asking = (stateRule: "PARENT_REQUIRED" | "MINOR_ALONE", directorFinding: typeof finding | null, parentOf = "p-1") =>
    decide(
      aRequest({
        viewer: aViewer({ role: "PARENT", relations: [{ type: "PARENT_OF", participantId: parentOf }] }),
        purpose: "FAMILY_REQUEST",
        categories: ["TREATMENT_APPLICATION", "ENROLLMENT_STATUS"],
        participant: aParticipant({ minor: { stateRule, directorFinding } }),
      }),
    );

  it("on the director's finding of both grounds", () => {
    expect(asking("PARENT_REQUIRED", finding)).toMatchObject({
      categories: ["TREATMENT_APPLICATION"],
      bases: [{ section: "2.14(b)(2)", relation: "PARENT_OF" }],
    });
    expect(asking("PARENT_REQUIRED", { ...finding, substantialThreat: false }).effect).toBe("HIDE");
    expect(asking("PARENT_REQUIRED", null).effect).toBe("HIDE");
    expect(asking("MINOR_ALONE", finding).effect).toBe("HIDE");
    expect(asking("PARENT_REQUIRED", finding, "p-2").effect).toBe("HIDE");
  });
});
