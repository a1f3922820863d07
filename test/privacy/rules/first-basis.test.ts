import type { Decision, DecisionRequest } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  PROGRAM,
  aCaseManager,
  aConsent,
  aCopyHeldBy,
  aParticipant,
  aRequest,
  aRestriction,
  aViewer,
  anAgreement,
  anOrder,
  anOrderRequest,
  anOrganization,
} from "../builders";

/** Contract 3, step 12: each category rests on the first basis that has it, in a fixed order. */

const basesOf = (request: DecisionRequest) =>
  decide(request).bases.map(({ section, categories, consentId, agreementId, orderId }) =>
    [section, consentId ?? agreementId ?? orderId ?? "", ...categories].filter((each) => each !== "").join(" "),
  );

const BY_CONSENT = ["ATTACH_NOTICE_2_32", "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B", "LOG_ACCOUNTING_2_25", "LIMIT_TO_SCOPE"];
const owes = ({ obligations }: Decision, type: string) => obligations.some((each) => each.type === type);

describe("contract 12: the first basis that has a category", () => {
  it("is work inside, before a consent, which then owes nothing", () => {
    const own = aConsent({ recipients: [{ type: "ORGANIZATION", id: "lead-sea" }] });
    const request = aRequest({ viewer: aCaseManager(), consents: [own] });
    expect(basesOf(request)).toEqual(["2.12(c)(3)(i) SUD_TREATMENT"]);
    expect(BY_CONSENT.filter((type) => owes(decide(request), type))).toEqual([]);
  });

  it("is work inside for most, and a consent for the notes that are not open inside", () => {
    const notes = aConsent({ kind: "COUNSELING_NOTES", information: ["SUD_COUNSELING_NOTE"], recipients: [{ type: "ORGANIZATION", id: "lead-sea" }] });
    const request = aRequest({ viewer: aCaseManager(), consents: [notes], categories: ["SUD_COUNSELING_NOTE", "HEALTH"] });
    expect(basesOf(request)).toEqual(["2.12(c)(3)(i) HEALTH", "2.31(b) c-1 SUD_COUNSELING_NOTE"]);
    expect(BY_CONSENT.filter((type) => !owes(decide(request), type))).toEqual([]);
  });

  it("is a consent by id, each for what the ones before it leave", () => {
    const consents = [
      aConsent({ id: "c-2", information: ["SUD_TREATMENT", "HEALTH"] }),
      aConsent({ id: "c-1", information: ["SUD_TREATMENT", "ATTENDANCE"] }),
      aConsent({ id: "c-3", information: ["HEALTH"] }),
    ];
    const request = aRequest({ consents, categories: ["HEALTH", "ATTENDANCE", "SUD_TREATMENT"] });
    expect(basesOf(request)).toEqual(["2.33(a)(1) c-1 ATTENDANCE SUD_TREATMENT", "2.33(a)(1) c-2 HEALTH"]);
  });

  it("is a consent, before the emergency", () => {
    const emergency = { participantId: "p-1", bonaFide: true, consentUnobtainable: true, programClosedByDeclaredDisaster: false, nature: "overdose" };
    const viewer = aViewer({ role: "EMERGENCY_PHYSICIAN", organizationId: "hospital-a" });
    const consents = [aConsent({ recipients: [{ type: "ORGANIZATION", id: "hospital-a" }] })];
    const request = aRequest({ viewer, purpose: "EMERGENCY", emergency, consents, categories: ["SUD_TREATMENT", "HEALTH"] });
    expect(basesOf(request)).toEqual(["2.33(a)(1) c-1 SUD_TREATMENT", "2.51(a)(1) HEALTH"]);
  });

  it("is a consent, before a study or an audit, and these by id", () => {
    const consents = [aConsent({ kind: "RESEARCH", purposes: ["RESEARCH"], information: ["BILLING"], recipients: [{ type: "ORGANIZATION", id: "uni-a" }] })];
    const study = (id: string, categories: ("BILLING" | "HEALTH" | "SUD_TREATMENT")[]) =>
      anAgreement({ id, kind: "RESEARCH", counterpartyOrganizationId: "uni-a", categories });
    const agreements = [study("a-2", ["HEALTH", "SUD_TREATMENT"]), study("a-1", ["BILLING", "SUD_TREATMENT"])];
    const request = aRequest({ viewer: aViewer({ organizationId: "uni-a" }), purpose: "RESEARCH", agreements, consents, categories: ["BILLING", "HEALTH", "SUD_TREATMENT"] });
    expect(basesOf(request)).toEqual(["2.33(a)(1) c-1 BILLING", "2.52 a-1 SUD_TREATMENT", "2.52 a-2 HEALTH"]);
  });

  it("is a consent, before an order, and orders by id", () => {
    const consents = [aConsent({ kind: "PROCEEDINGS", purposes: ["PROSECUTION"], information: ["ATTENDANCE"], recipients: [{ type: "ORGANIZATION", id: "atty-sea" }] })];
    const orders = [anOrder({ id: "o-2", scope: ["HEALTH", "SUD_TREATMENT"] }), anOrder({ id: "o-1", scope: ["ATTENDANCE", "SUD_TREATMENT"] })];
    const request = anOrderRequest({ consents, orders, categories: ["ATTENDANCE", "SUD_TREATMENT", "HEALTH"] });
    expect(basesOf(request)).toEqual(["2.31(d) c-1 ATTENDANCE", "2.65 o-1 SUD_TREATMENT", "2.65 o-2 HEALTH"]);
  });

  it("is a consent, before the finding of a director", () => {
    const viewer = aViewer({ relations: [{ type: "PARENT_OF", participantId: "p-1" }] });
    const participant = aParticipant({ minor: { stateRule: "PARENT_REQUIRED", directorFinding: { lacksRationalChoice: true, substantialThreat: true } } });
    const form = aConsent({ information: ["TREATMENT_APPLICATION"], purposes: ["FAMILY_REQUEST"], recipients: [{ type: "PERSON", id: "u-1" }] });
    const request = aRequest({ viewer, participant, purpose: "FAMILY_REQUEST", categories: ["TREATMENT_APPLICATION"] });
    expect(basesOf({ ...request, consents: [form] })).toEqual(["2.33(a)(1) c-1 TREATMENT_APPLICATION"]);
    expect(basesOf(request)).toEqual(["2.14(b)(2) TREATMENT_APPLICATION"]);
  });

  it("is a consent to the viewer, before what a holder may pass on under the other one", () => {
    const tpo = aConsent({ kind: "TPO", purposes: ["TREATMENT"], recipients: [{ type: "TPO_STANDARD" }], information: ["SUD_TREATMENT", "HEALTH"] });
    const toClinic = aConsent({ id: "c-9", disclosers: [{ type: "ORGANIZATION", id: "hospital-a" }] });
    const request = aRequest({ record: aCopyHeldBy("hospital-a"), consents: [tpo, toClinic], categories: ["HEALTH", "SUD_TREATMENT"] });
    expect(basesOf(request)).toEqual(["2.33(a)(1) c-9 SUD_TREATMENT", "2.33(b)(1) c-1 HEALTH"]);
  });

  it("is none that a restriction stops, nor any after it", () => {
    const restrictions = [aRestriction({ categories: ["SUD_TREATMENT"] })];
    const own = aConsent({ recipients: [{ type: "ORGANIZATION", id: "lead-sea" }], information: ["SUD_TREATMENT", "HEALTH"] });
    const request = aRequest({ viewer: aCaseManager(), consents: [own], restrictions, categories: ["SUD_TREATMENT", "HEALTH"] });
    expect(basesOf(request)).toEqual(["2.12(c)(3)(i) HEALTH"]);
  });
});

describe("contract 4: emergencies and orders are no ground to know", () => {
  it("an effective order opens its scope, and hides the rest", () => {
    expect(decide(anOrderRequest()).effect).toBe("PERMIT");
    expect(decide(anOrderRequest({ categories: ["HEALTH"] })).effect).toBe("HIDE");
  });

  it("an emergency opens what it needs, and hides the rest", () => {
    const emergency = { participantId: "p-1", bonaFide: true, consentUnobtainable: true, programClosedByDeclaredDisaster: false, nature: null };
    const viewer = aViewer({ role: "EMERGENCY_PHYSICIAN", organizationId: "hospital-a" });
    const asking = (category: "HEALTH" | "CASE_NOTE") => decide(aRequest({ viewer, purpose: "EMERGENCY", emergency, categories: [category] })).effect;
    expect(asking("HEALTH")).toBe("PERMIT");
    expect(asking("CASE_NOTE")).toBe("HIDE");
  });

  it("a finding of a director, or a report of child abuse, opens itself and hides the rest", () => {
    const incident = { id: "i-1", participantId: "p-1", kind: "CHILD_ABUSE_REPORT", initiatedByOrganizationId: "lead-sea", reportedToOrganizationId: "city-sea", stateStatute: "RCW 26.44" } as const;
    const viewer = aViewer({ organizationId: "city-sea" });
    expect(decide(aRequest({ viewer, purpose: "CHILD_ABUSE_REPORT", incident })).effect).toBe("HIDE");
    const parent = aViewer({ relations: [{ type: "PARENT_OF", participantId: "p-1" }] });
    const participant = aParticipant({ minor: { stateRule: "PARENT_REQUIRED", directorFinding: { lacksRationalChoice: true, substantialThreat: true } } });
    expect(decide(aRequest({ viewer: parent, participant, purpose: "FAMILY_REQUEST" })).effect).toBe("HIDE");
  });

  it("a crime report is a ground, but not for notes kept apart", () => {
    const incident = { id: "i-1", participantId: "p-1", kind: "CRIME_ON_PREMISES", initiatedByOrganizationId: "lead-sea", reportedToOrganizationId: "pd-sea", stateStatute: null } as const;
    const asking = (category: "HEALTH" | "SUD_COUNSELING_NOTE") =>
      decide(aRequest({ viewer: aViewer({ organizationId: "pd-sea" }), purpose: "CRIME_ON_PREMISES", incident, categories: [category] })).effect;
    expect(asking("HEALTH")).toBe("DENY");
    expect(asking("SUD_COUNSELING_NOTE")).toBe("HIDE");
  });

  it("a restriction that is set aside does not hide that there is a consent", () => {
    const emergency = { participantId: "p-1", bonaFide: true, consentUnobtainable: false, programClosedByDeclaredDisaster: false, nature: null };
    const consents = [aConsent({ recipients: [{ type: "ORGANIZATION", id: "hospital-a" }] })];
    const asking = (role: "EMERGENCY_PHYSICIAN" | "CASE_MANAGER") =>
      decide(aRequest({ viewer: aViewer({ role, organizationId: "hospital-a" }), purpose: "EMERGENCY", emergency, consents, restrictions: [aRestriction()], categories: ["CASE_NOTE"] })).effect;
    expect(asking("EMERGENCY_PHYSICIAN")).toBe("DENY");
    expect(asking("CASE_MANAGER")).toBe("HIDE");
  });

  it("control of the program is a ground; being controlled by it, or controlling another, is none", () => {
    const asking = (controls: { organizationId: string; directAdministrative: boolean }[]) =>
      decide(aRequest({ organizations: [PROGRAM, anOrganization({ id: "body", controls })], viewer: aViewer({ organizationId: "body" }) })).effect;
    expect(asking([{ organizationId: "lead-sea", directAdministrative: true }])).toBe("DENY");
    expect(asking([{ organizationId: "lead-atl", directAdministrative: true }])).toBe("HIDE");
    expect(asking([])).toBe("HIDE");
  });
});
