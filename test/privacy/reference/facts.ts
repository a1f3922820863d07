import {
  JUSTICE_KINDS,
  MEDICAL_ROLES,
  PROCEEDINGS_PURPOSES,
  TREATING_KINDS,
} from "./lists";
import type { Agreement, Matter, Organization, Request } from "./types";

/** Section 1: the words the contract defines, each as one plain question. */

/** "Past x" = x is not null and x <= now. Instants have one fixed form, so they compare as text. */
export function past(instant: string | null | undefined, now: string): boolean {
  return instant !== null && instant !== undefined && instant <= now;
}

export function byId<T extends { id: string }>(items: T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function registered(request: Request, organizationId: string | null): Organization | null {
  return request.organizations.find((organization) => organization.id === organizationId) ?? null;
}

/** The viewer's organization. One that is not registered is none: it has no attributes (schema, X-042). */
export function viewerOrganization(request: Request): Organization | null {
  return registered(request, request.viewer.organizationId);
}

export function isProgram(request: Request, organizationId: string): boolean {
  const organization = registered(request, organizationId);
  if (organization === null) return true;
  const holdsItselfOut = organization.part2Program !== false;
  const federallyAssisted = organization.federalTies === null || organization.federalTies.length > 0;
  return holdsItselfOut && federallyAssisted;
}

export function isCoveredEntityOrAssociate(organization: Organization | null): boolean {
  return organization !== null && (organization.coveredEntity || organization.businessAssociate);
}

/** The program of a record = its source if that is a program, else its holder. */
export function programOf(request: Request): string | null {
  if (request.record === null) return null;
  const { sourceOrganizationId, holderOrganizationId } = request.record;
  return isProgram(request, sourceOrganizationId) ? sourceOrganizationId : holderOrganizationId;
}

/** Consents, matters, orders, mandates and restrictions count only if they are the participant's. */
export function ofParticipant<T extends { participantId: string }>(request: Request, items: T[]): T[] {
  const { participant } = request;
  return participant === null ? [] : items.filter((item) => item.participantId === participant.id);
}

export function isOfParticipant(request: Request, item: { participantId: string } | null): boolean {
  return item !== null && request.participant !== null && item.participantId === request.participant.id;
}

export function hasRelation(request: Request, type: string): boolean {
  return request.viewer.relations.some(
    (relation) =>
      relation.type === type && request.participant !== null && relation.participantId === request.participant.id,
  );
}

export function isProceedingsPurpose(purpose: string | null): boolean {
  return purpose !== null && PROCEEDINGS_PURPOSES.includes(purpose);
}

export function isTreating(request: Request): boolean {
  const organization = viewerOrganization(request);
  return hasRelation(request, "TREATS") && organization !== null && TREATING_KINDS.includes(organization.kind);
}

export function isMedicalViewer(request: Request): boolean {
  const organization = viewerOrganization(request);
  return (
    organization !== null && organization.medicalPersonnel && MEDICAL_ROLES.includes(request.viewer.role)
  );
}

export function isBonaFideEmergency(request: Request): boolean {
  return (
    request.emergency !== null && isOfParticipant(request, request.emergency) && request.emergency.bonaFide
  );
}

export function isJusticeViewer(request: Request): boolean {
  const organization = viewerOrganization(request);
  return organization !== null && JUSTICE_KINDS.includes(organization.kind);
}

/** Step 4: "(i)" the program itself, "(ii)" direct administrative control of it, null not linked. */
export function link(request: Request): "(i)" | "(ii)" | null {
  const organization = viewerOrganization(request);
  const program = programOf(request);
  if (organization === null || program === null) return null;
  if (organization.id === program) return "(i)";
  const controls = organization.controls.some(
    (control) => control.organizationId === program && control.directAdministrative,
  );
  return controls ? "(ii)" : null;
}

export function matterById(request: Request, matterId: string): Matter | null {
  return ofParticipant(request, request.matters).find((matter) => matter.id === matterId) ?? null;
}

function undertakes(agreement: Agreement, ...undertakings: string[]): boolean {
  return undertakings.every((undertaking) => agreement.undertakings.includes(undertaking));
}

/** Step 4, *effective agreement*. */
export function isEffective(request: Request, agreement: Agreement): boolean {
  if (!agreement.written) return false;
  if (!past(agreement.startsAt, request.now)) return false;
  if (past(agreement.endsAt, request.now)) return false;
  switch (agreement.kind) {
    case "QSOA":
      if (agreement.counterpartyOrganizationId === request.hub.id && request.hub.legalRole !== "QSO") return false;
      return undertakes(agreement, "BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS");
    case "AUDIT":
      if (agreement.auditAuthority === null) return false;
      if (!undertakes(agreement, "LIMIT_USE", "REDISCLOSE_ONLY_BACK")) return false;
      return request.channel.mode !== "DOWNLOAD" || undertakes(agreement, "SECURITY_SAFEGUARDS", "DESTROY_OR_RETURN");
    case "RESEARCH": {
      const { determination } = agreement;
      if (determination === null || determination.documentId === null) return false;
      const counterparty = registered(request, agreement.counterpartyOrganizationId);
      return !determination.basis.startsWith("HIPAA_") || isCoveredEntityOrAssociate(counterparty);
    }
    case "CONTRACT":
      return undertakes(
        agreement,
        "BOUND_BY_PART2",
        "REDISCLOSE_ONLY_BACK",
        "SECURITY_SAFEGUARDS",
        "REPORT_BREACHES",
      );
    default:
      return false;
  }
}

/** Effective agreements of this kind that the viewer's organization has with anyone, by id. */
export function effectiveAgreements(request: Request, kind: string): Agreement[] {
  const organization = viewerOrganization(request);
  if (organization === null) return [];
  return byId(request.agreements).filter(
    (agreement) =>
      agreement.kind === kind &&
      agreement.counterpartyOrganizationId === organization.id &&
      isEffective(request, agreement),
  );
}
