import { byId, hasRelation, isCoveredEntityOrAssociate, isEffective, isProceedingsPurpose, isProgram, registered, viewerOrganization } from "./facts";
import { isStopped } from "./restrictions";
import type { Agreement, Request } from "./types";

/** The line of docs/decisions/local-policy.md that opens a category of a record that part 2 does not govern. */
export interface LocalGround {
  readonly section: string;
  readonly agreementId: string | null;
}

/** A plain second reading of that page, one category at a time; knows nothing of src/privacy/local.ts. */
export function localGround(request: Request, category: string): LocalGround | null {
  const { record, participant } = request;
  if (record === null || participant === null) return null;
  if (isRefusedToEveryone(request)) return null;
  if (category === "SUD_COUNSELING_NOTE" || category === "DISCLOSURE_LOG") return null;
  if (isMaker(request) && category !== "CONSENT_RECORD") return { section: "LOCAL(maker)", agreementId: null };
  const agreement = agreementOfMaker(request, category);
  if (agreement !== null) return { section: "LOCAL(partner)", agreementId: agreement.id };
  if (request.purpose === "PATIENT_ACCESS" && hasRelation(request, "SELF")) return { section: "LOCAL(person)", agreementId: null };
  return null;
}

function isRefusedToEveryone(request: Request): boolean {
  if (request.purpose === null || request.viewer.role === "BUREAU_ANALYST") return true;
  if (request.viewer.organizationId !== null && viewerOrganization(request) === null) return true;
  if (request.purpose === "QSO_SERVICE") return !hasAgreement(request, "QSOA");
  if (request.purpose === "AUDIT_EVALUATION") return !hasAgreement(request, "AUDIT");
  return false;
}

function hasAgreement(request: Request, kind: string): boolean {
  return agreementsOfViewer(request).some((agreement) => agreement.kind === kind);
}

function agreementsOfViewer(request: Request): Agreement[] {
  const organization = viewerOrganization(request);
  if (organization === null) return [];
  const own = request.agreements.filter((agreement) => agreement.counterpartyOrganizationId === organization.id);
  return byId(own.filter((agreement) => isEffective(request, agreement)));
}

function isMaker(request: Request): boolean {
  const source = request.record?.sourceOrganizationId ?? "";
  if (viewerOrganization(request)?.id !== source) return false;
  return !isProgram(request, source) || hasRelation(request, "NEED_FROM_DUTIES");
}

function agreementOfMaker(request: Request, category: string): Agreement | null {
  const { record } = request;
  if (record === null || category === "CONSENT_RECORD" || isProgram(request, record.sourceOrganizationId)) return null;
  const parties = [record.sourceOrganizationId, record.holderOrganizationId].map((id) => registered(request, id));
  if (parties.some((party) => party?.kind === "VA_FACILITY")) return null;
  if (isProceedingsPurpose(request.purpose) && parties.some(isCoveredEntityOrAssociate)) return null;
  if (isStopped(request, category)) return null;
  const fitting = agreementsOfViewer(request).filter((one) => one.partyOrganizationId === record.sourceOrganizationId && one.categories.includes(category));
  return fitting[0] ?? null;
}
