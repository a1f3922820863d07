import type { Consent, DecisionRequest, Incident } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  EVERY_PERSON_CATEGORY,
  HUB,
  aCaseManager,
  aConsent,
  aCopyHeldBy,
  aMonitoringConsent,
  aMonitoringRequest,
  aParticipant,
  aRequest,
  aViewer,
  anAgreement,
  anOrder,
  anOrderRequest,
  anOrganization,
} from "../builders";

/** Contract 2: by every basis, asking for categories together releases what asking for each apart does. */

const everything = { information: EVERY_PERSON_CATEGORY };
const tpo: Partial<Consent> = { ...everything, kind: "TPO", purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"], recipients: [{ type: "TPO_STANDARD" }] };
const agreed = (kind: "QSOA" | "RESEARCH" | "AUDIT" | "CONTRACT", counterpartyOrganizationId: string, partyOrganizationId = "lead-sea") => [
  anAgreement({ kind, counterpartyOrganizationId, partyOrganizationId, categories: EVERY_PERSON_CATEGORY, originatorOversight: true }),
];
const incident: Incident = { id: "i-1", participantId: "p-1", kind: "CRIME_ON_PREMISES", initiatedByOrganizationId: "lead-sea", reportedToOrganizationId: "pd-sea", stateStatute: "RCW 26.44" };
const emergency = { participantId: "p-1", bonaFide: true, consentUnobtainable: true, programClosedByDeclaredDisaster: false, nature: null };
const minor = { stateRule: "PARENT_REQUIRED", directorFinding: { lacksRationalChoice: true, substantialThreat: true } } as const;
const self = aViewer({ relations: [{ type: "SELF", participantId: "p-1" }] });
const disclosureLog = { requestedAt: "2026-11-24T12:00:00Z", inWriting: true, entries: [] };
const treating = aViewer({ organizationId: "clinic-a", relations: [{ type: "TREATS", participantId: "p-1" }] });
const withProgram = { organizations: [...aRequest().organizations, anOrganization({ id: "lead-atl", part2Program: true, federalTies: null })] };

const BASES: [section: string, released: number, request: DecisionRequest][] = [
  ["2.12(c)(3)(i)", 23, aRequest({ viewer: aCaseManager() })],
  ["2.12(c)(4)", 23, aRequest({ viewer: aViewer({ organizationId: HUB.id }), purpose: "QSO_SERVICE", agreements: agreed("QSOA", "hub") })],
  ["2.33(a)(1)", 17, aRequest({ consents: [aConsent(everything)] })],
  ["2.33(a)(2)", 17, aRequest({ viewer: treating, consents: [aConsent(tpo)] })],
  ["2.31(d)", 20, aRequest({ purpose: "PROSECUTION", consents: [aConsent({ ...everything, kind: "PROCEEDINGS", purposes: ["PROSECUTION"] })] })],
  ["2.35", 10, aMonitoringRequest({ consents: [aMonitoringConsent(everything)] })],
  ["2.33(b)(1)", 17, aRequest({ record: aCopyHeldBy("hospital-a"), consents: [aConsent(tpo)] })],
  ["2.33(b)(2)", 17, aRequest({ ...withProgram, viewer: treating, record: aCopyHeldBy("lead-atl"), consents: [aConsent(tpo)] })],
  ["2.33(b)(3)", 10, aRequest({ viewer: aViewer({ organizationId: "contractor-a" }), purpose: "PAYMENT", record: aCopyHeldBy("payer-a"), consents: [aConsent(tpo)], agreements: agreed("CONTRACT", "contractor-a", "payer-a") })],
  ["2.65", 23, anOrderRequest({ orders: [anOrder({ scope: EVERY_PERSON_CATEGORY })] })],
  ["2.51(a)(1)", 10, aRequest({ viewer: aViewer({ role: "EMS_RESPONDER", organizationId: "hospital-a" }), purpose: "EMERGENCY", emergency })],
  ["2.52", 23, aRequest({ viewer: aViewer({ organizationId: "uni-a" }), purpose: "RESEARCH", agreements: agreed("RESEARCH", "uni-a") })],
  ["2.53", 24, aRequest({ viewer: aViewer({ organizationId: "uni-a" }), purpose: "AUDIT_EVALUATION", agreements: agreed("AUDIT", "uni-a") })],
  ["2.12(c)(5)", 3, aRequest({ viewer: aViewer({ organizationId: "pd-sea" }), purpose: "CRIME_ON_PREMISES", incident })],
  ["2.12(c)(6)", 1, aRequest({ viewer: aViewer({ organizationId: "pd-sea" }), purpose: "CHILD_ABUSE_REPORT", incident: { ...incident, kind: "CHILD_ABUSE_REPORT" } })],
  ["2.14(b)(2)", 1, aRequest({ viewer: aViewer({ relations: [{ type: "PARENT_OF", participantId: "p-1" }] }), purpose: "FAMILY_REQUEST", participant: aParticipant({ minor }) })],
  ["2.23", 22, aRequest({ viewer: self, purpose: "PATIENT_ACCESS" })],
  ["2.25", 1, aRequest({ viewer: self, purpose: "ACCOUNTING", disclosureLog })],
];

describe("a basis, asked for every category together and for each alone", () => {
  it.each(BASES)("%s releases the same %i categories", (section, released, request) => {
    const together = decide({ ...request, categories: EVERY_PERSON_CATEGORY });
    expect(together.bases.map((basis) => basis.section)).toEqual([section]);
    expect(together.categories).toHaveLength(released);
    for (const category of EVERY_PERSON_CATEGORY) {
      const alone = decide({ ...request, categories: [category] });
      const expected = together.categories.includes(category) ? ["PERMIT", category] : [alone.effect === "DENY" ? "DENY" : "HIDE"];
      expect([alone.effect, ...alone.categories]).toEqual(expected);
      expect(alone.bases).toHaveLength(alone.categories.length);
    }
  });
});
