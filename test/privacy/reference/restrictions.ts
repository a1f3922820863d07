import { isBonaFideEmergency, isMedicalViewer, ofParticipant, past, viewerOrganization } from "./facts";
import type { Request, Restriction } from "./types";

/** Step 9 (2.26). */

/** EMERGENCY and CARE_COORDINATION count as TREATMENT; null = not a TPO purpose. */
function tpoPurpose(purpose: string | null): string | null {
  if (purpose === "EMERGENCY" || purpose === "CARE_COORDINATION") return "TREATMENT";
  if (purpose === "TREATMENT" || purpose === "PAYMENT" || purpose === "OPERATIONS") return purpose;
  return null;
}

function hasEnded(request: Request, restriction: Restriction): boolean {
  const { termination } = restriction;
  if (termination === null || !past(termination.at, request.now)) return false;
  if (termination.by === "PATIENT") return termination.form === "WRITTEN" || termination.documented;
  if (restriction.kind === "PAID_IN_FULL") return false;
  return request.record !== null && request.record.createdAt > termination.at;
}

/** Does it apply to this request and this category (set aside or not)? */
function applies(request: Request, restriction: Restriction, category: string): boolean {
  const purpose = tpoPurpose(request.purpose);
  if (purpose === null || !restriction.purposes.includes(purpose)) return false;
  if (hasEnded(request, restriction)) return false;

  const organization = viewerOrganization(request);
  if (restriction.recipientOrganizationIds !== null) {
    if (organization === null || !restriction.recipientOrganizationIds.includes(organization.id)) return false;
  }
  if (restriction.categories !== null && !restriction.categories.includes(category)) return false;

  if (restriction.kind === "AGREED") return past(restriction.agreedAt, request.now);
  return (
    past(restriction.requestedAt, request.now) &&
    request.record !== null &&
    request.record.paidInFullOutOfPocket &&
    organization !== null &&
    (organization.kind === "HEALTH_PLAN" || organization.kind === "PAYER") &&
    (purpose === "PAYMENT" || purpose === "OPERATIONS")
  );
}

export function areSetAside(request: Request): boolean {
  return request.purpose === "EMERGENCY" && isMedicalViewer(request) && isBonaFideEmergency(request);
}

/** Restrictions of this participant that apply to the category, set aside or not. */
export function applyingTo(request: Request, category: string): Restriction[] {
  return ofParticipant(request, request.restrictions).filter((restriction) =>
    applies(request, restriction, category),
  );
}

export function isStopped(request: Request, category: string): boolean {
  return !areSetAside(request) && applyingTo(request, category).length > 0;
}
