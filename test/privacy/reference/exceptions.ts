import { basis, type Basis } from "./basis";
import {
  byId,
  effectiveAgreements,
  hasRelation,
  isBonaFideEmergency,
  isMedicalViewer,
  isOfParticipant,
  isProceedingsPurpose,
  ofParticipant,
  past,
  programOf,
  viewerOrganization,
} from "./facts";
import {
  FIELDS_2_12_C5,
  FIELDS_2_24,
  FIELDS_2_25,
  NEEDED_FOR_EMERGENCY,
  PERSON_CATEGORIES,
} from "./lists";
import type { Request } from "./types";

/** Step 8: exceptions with proof. */

function orderTypeFor(purpose: string): string | null {
  if (["PROCEEDING_CIVIL", "PROCEEDING_ADMINISTRATIVE", "PROCEEDING_LEGISLATIVE"].includes(purpose)) {
    return "CIVIL_2_64";
  }
  if (isProceedingsPurpose(purpose)) return "CRIMINAL_2_65";
  return purpose === "PROGRAM_INVESTIGATION" ? "PROGRAM_2_66" : null;
}

/** Step 8, orders. */
export function orders(request: Request, purpose: string): Basis[] {
  const { record, now } = request;
  const organization = viewerOrganization(request);
  if (record === null || organization === null) return [];
  const via = record.receivedUnder === null ? null : record.receivedUnder.via;
  if (via === "RESEARCH_2_52" || via === "AUDIT_2_53") return [];

  const bases: Basis[] = [];
  for (const order of byId(ofParticipant(request, request.orders))) {
    if (order.type !== orderTypeFor(purpose)) continue;
    if (!past(order.issuedAt, now) || past(order.expiresAt, now) || order.vacated) continue;
    if (!order.recipientOrganizationIds.includes(organization.id)) continue;
    if (order.holderOrganizationId !== record.holderOrganizationId) continue;
    if (!order.noticeAndOpportunity) continue;
    const findings = ["NO_OTHER_EFFECTIVE_WAY", "PUBLIC_INTEREST_OUTWEIGHS"];
    if (order.type === "CRIMINAL_2_65") {
      findings.push("EXTREMELY_SERIOUS_CRIME", "SUBSTANTIAL_VALUE", "HOLDER_HAD_COUNSEL");
    }
    if (!findings.every((finding) => order.findings.includes(finding))) continue;
    if (!ofParticipant(request, request.mandates).some((mandate) => mandate.id === order.mandateId)) continue;
    if (!past(order.privacyOfficerApprovedAt, now)) continue;
    if (record.confidentialCommunication && order.confidentialBasis === null) continue;
    const sections: { [type: string]: string } = {
      CIVIL_2_64: "2.64",
      CRIMINAL_2_65: "2.65",
      PROGRAM_2_66: "2.66",
    };
    bases.push(
      basis(sections[order.type] ?? order.type, order.scope, {
        order,
        mayHoldNotes: order.confidentialBasis !== null,
      }),
    );
  }
  return bases;
}

/** Step 8, 2.51. */
export function emergency(request: Request, purpose: string): Basis[] {
  if (purpose !== "EMERGENCY" || request.emergency === null) return [];
  if (!isMedicalViewer(request) || !isBonaFideEmergency(request)) return [];
  if (request.emergency.consentUnobtainable) return [basis("2.51(a)(1)", NEEDED_FOR_EMERGENCY)];
  if (request.emergency.programClosedByDeclaredDisaster) return [basis("2.51(a)(2)", NEEDED_FOR_EMERGENCY)];
  return [];
}

/** Step 8, 2.52 and 2.53. */
export function researchOrAudit(request: Request, purpose: string): Basis[] {
  if (purpose !== "RESEARCH" && purpose !== "AUDIT_EVALUATION") return [];
  const isAudit = purpose === "AUDIT_EVALUATION";
  const parties = [programOf(request), request.record?.holderOrganizationId];
  return effectiveAgreements(request, isAudit ? "AUDIT" : "RESEARCH")
    .filter((agreement) => parties.includes(agreement.partyOrganizationId))
    .map((agreement) =>
      basis(isAudit ? "2.53" : "2.52", agreement.categories, {
        agreement,
        mayHoldNotes: isAudit && agreement.originatorOversight,
      }),
    );
}

/** Step 8, the test of 2.12(c)(5); section 4 asks it too. */
export function passes2_12c5(request: Request): boolean {
  const { incident, record } = request;
  const organization = viewerOrganization(request);
  if (incident === null || record === null || organization === null) return false;
  const program = programOf(request);
  return (
    request.purpose === "CRIME_ON_PREMISES" &&
    isOfParticipant(request, incident) &&
    ["CRIME_ON_PREMISES", "CRIME_AGAINST_PERSONNEL", "THREAT_OF_SUCH_CRIME"].includes(incident.kind) &&
    incident.initiatedByOrganizationId === program &&
    incident.reportedToOrganizationId === organization.id &&
    ["POLICE", "FEDERAL_LAW_ENFORCEMENT"].includes(organization.kind) &&
    [program, request.hub.id].includes(record.holderOrganizationId)
  );
}

export function crimeReport(request: Request): Basis[] {
  if (!passes2_12c5(request)) return [];
  const categories = ["INCIDENT_CIRCUMSTANCES", "PARTICIPANT_IDENTITY", "ENROLLMENT_STATUS"];
  return [basis("2.12(c)(5)", categories, { fields: FIELDS_2_12_C5 })];
}

/** Step 8, 2.12(c)(6). */
export function childAbuseReport(request: Request, purpose: string): Basis[] {
  const { incident } = request;
  const organization = viewerOrganization(request);
  if (purpose !== "CHILD_ABUSE_REPORT" || incident === null || organization === null) return [];
  if (!isOfParticipant(request, incident) || incident.kind !== "CHILD_ABUSE_REPORT") return [];
  if (incident.stateStatute === null) return [];
  if (incident.initiatedByOrganizationId !== programOf(request)) return [];
  if (incident.reportedToOrganizationId !== organization.id) return [];
  return [basis("2.12(c)(6)", ["CHILD_ABUSE_REPORT"])];
}

/** Step 8, 2.14(b)(2). */
export function tellingTheParent(request: Request, purpose: string): Basis[] {
  if (purpose !== "FAMILY_REQUEST" || !hasRelation(request, "PARENT_OF")) return [];
  const minor = request.participant === null ? null : request.participant.minor;
  if (minor === null || minor.stateRule !== "PARENT_REQUIRED" || minor.directorFinding === null) return [];
  if (!minor.directorFinding.lacksRationalChoice || !minor.directorFinding.substantialThreat) return [];
  return [basis("2.14(b)(2)", ["TREATMENT_APPLICATION"])];
}

/** Step 8, SELF. */
export function self(request: Request, purpose: string): Basis[] {
  if (!hasRelation(request, "SELF")) return [];
  const log = request.disclosureLog;
  if (purpose === "PATIENT_ACCESS") {
    const categories = PERSON_CATEGORIES.filter(
      (category) => category !== "SUD_COUNSELING_NOTE" && category !== "DISCLOSURE_LOG",
    );
    return [basis("2.23", categories)];
  }
  if (purpose === "LIST_OF_DISCLOSURES") {
    if (log === null || !log.inWriting || request.hub.legalRole !== "INTERMEDIARY") return [];
    return [basis("2.24", ["DISCLOSURE_LOG"], { fields: FIELDS_2_24 })];
  }
  if (purpose === "ACCOUNTING") {
    if (log === null) return [];
    return [basis("2.25", ["DISCLOSURE_LOG"], { fields: FIELDS_2_25 })];
  }
  return [];
}
