import {
  MONITORING_KINDS,
  NO_CONDITION_PATHWAYS,
  PROCEEDINGS_PURPOSES,
  REGISTRY_KINDS,
  TPO_PURPOSES,
} from "./lists";
import {
  hasRelation,
  isCoveredEntityOrAssociate,
  isProceedingsPurpose,
  isTreating,
  matterById,
  past,
  programOf,
  registered,
  viewerOrganization,
} from "./facts";
import type { Consent, Organization, Recipient, Request } from "./types";

/** Steps 6 and 7: what a consent form lacks, whether it is in time, and whom and what it serves. */

function isExactly(list: string[], only: string): boolean {
  return list.length === 1 && list[0] === only;
}

/** *Elements*, *Mixing*, *Signature*, *2.35(b), (c)*: the missing ones, sorted. */
export function missingElements(request: Request, consent: Consent, recipient: Organization | null): string[] {
  const missing = new Set<string>();
  const isTpo = consent.kind === "TPO";
  const isCj = consent.kind === "CJ_2_35";

  if (consent.patientName === null || consent.patientName === "") missing.add("2.31(a)(1)");
  if (consent.disclosers.length === 0) missing.add("2.31(a)(2)");
  if (consent.information.length === 0) missing.add("2.31(a)(3)");
  if (consent.recipients.length === 0) missing.add("2.31(a)(4)(i)");
  if (!designatesIntermediaryWell(request, consent)) missing.add("2.31(a)(4)(ii)");

  const statesTpoPurpose = consent.purposes.some((purpose) => TPO_PURPOSES.includes(purpose));
  const needsHipaaStatement = isTpo || (isCoveredEntityOrAssociate(recipient) && statesTpoPurpose);
  if (needsHipaaStatement && !consent.statements.hipaaRedisclosure) missing.add("2.31(a)(4)(iii)");

  if (consent.purposes.length === 0) missing.add("2.31(a)(5)");
  if (isTpo && consent.purposes.some((purpose) => !TPO_PURPOSES.includes(purpose))) missing.add("2.31(a)(5)");
  if (consent.kind === "RESEARCH" && !isExactly(consent.purposes, "RESEARCH")) missing.add("2.31(a)(5)");
  if (isCj && !isExactly(consent.purposes, "CJ_MONITORING")) missing.add("2.31(a)(5)");
  if (consent.purposes.includes("FUNDRAISING") && !consent.statements.fundraisingOptOut) {
    missing.add("2.31(a)(5)(iii)");
  }

  const { rightInWriting, howToRevoke, relianceException } = consent.revocationStatement;
  if (!isCj && !(rightInWriting && howToRevoke && relianceException)) missing.add("2.31(a)(6)");
  if (!hasExpiration(consent)) missing.add("2.31(a)(7)");
  if (!isSigned(request, consent)) missing.add("2.31(a)(8)");
  if (consent.signedAt === null) missing.add("2.31(a)(9)");
  if (isTpo && !consent.statements.mayBeRedisclosed) missing.add("2.31(a)(10)(i)");
  if (isTpo && !consent.statements.refusalConsequences) missing.add("2.31(a)(10)(ii)");

  for (const element of mixing(consent)) missing.add(element);

  if (isCj) {
    if (consent.cj === null || consent.cj.periodEndsAt === null) missing.add("2.35(b)");
    if (!isRevocableInTime(request, consent)) missing.add("2.35(c)");
  }
  return [...missing].sort();
}

/** (a)(4)(ii). */
function designatesIntermediaryWell(request: Request, consent: Consent): boolean {
  const entries = consent.recipients.filter((recipient) => recipient.type === "INTERMEDIARY");
  for (const entry of entries) {
    if (entry.members?.type === "ALL_MEMBERS") return false;
    if (entry.members?.type === "NAMED" && entry.members.organizationIds?.length === 0) return false;
  }
  if (request.hub.legalRole !== "INTERMEDIARY") return true;
  return entries.some((entry) => entry.hubId === request.hub.id);
}

/** (a)(7). */
function hasExpiration(consent: Consent): boolean {
  if (consent.expiration === null) return false;
  const enough = ["DATE", "EVENT"];
  if (consent.kind === "TPO") enough.push("NONE", "END_OF_TREATMENT");
  if (consent.kind === "RESEARCH") enough.push("END_OF_RESEARCH_STUDY");
  return enough.includes(consent.expiration.type);
}

/** (a)(8), 2.14, 2.15. */
function isSigned(request: Request, consent: Consent): boolean {
  const counting = consent.signatures.filter((signature) => {
    if (signature.electronic && signature.electronicProhibited) return false;
    if (signature.by === "AUTHORIZED_2_15" && signature.authorityDocumentId === null) return false;
    return true;
  });
  const signedBy = (who: string): boolean => counting.some((signature) => signature.by === who);

  const { participant } = request;
  if (participant === null) return false;
  if (needsAuthorizedSigner(request)) return signedBy("AUTHORIZED_2_15");
  if (!signedBy("PATIENT")) return false;
  if (participant.minor === null || participant.minor.stateRule === "MINOR_ALONE") return true;
  if (hasRelation(request, "PARENT_OF") && isExactly(consent.information, "TREATMENT_APPLICATION")) return true;
  return signedBy("PARENT");
}

export function needsAuthorizedSigner(request: Request): boolean {
  const { participant } = request;
  return participant !== null && (participant.deceased || participant.capacity === "ADJUDICATED_INCAPABLE");
}

/** *Mixing*. */
function mixing(consent: Consent): string[] {
  const elements: string[] = [];
  const others = consent.combinedWith.filter((kind) => kind !== consent.kind);

  if (consent.kind === "COUNSELING_NOTES") {
    if (others.length > 0 || !isExactly(consent.information, "SUD_COUNSELING_NOTE")) elements.push("2.31(b)(2)");
  } else if (others.includes("COUNSELING_NOTES")) {
    elements.push("2.31(b)(2)");
  }

  if (consent.kind === "PROCEEDINGS") {
    if (others.length > 0 || consent.purposes.some((purpose) => !PROCEEDINGS_PURPOSES.includes(purpose))) {
      elements.push("2.31(d)");
    }
  } else if (
    others.includes("PROCEEDINGS") ||
    consent.purposes.some((purpose) => PROCEEDINGS_PURPOSES.includes(purpose))
  ) {
    elements.push("2.31(d)");
  }

  const isNotesOrProceedings = consent.kind === "COUNSELING_NOTES" || consent.kind === "PROCEEDINGS";
  if (!isNotesOrProceedings && others.some((kind) => kind !== "COUNSELING_NOTES" && kind !== "PROCEEDINGS")) {
    elements.push("2.31(a)(5)");
  }
  return elements;
}

/** 2.35(c). A date needs a known final disposition to compare with (schema: CjRevocable, DATE). */
function isRevocableInTime(request: Request, consent: Consent): boolean {
  if (consent.cj === null || consent.cj.revocable === null) return false;
  const { revocable } = consent.cj;
  if (revocable.type === "EVENT") return revocable.afterFinalDisposition !== true;
  if (revocable.type === "DATE") {
    const finalDispositionAt = matterById(request, consent.cj.matterId)?.finalDispositionAt ?? null;
    return finalDispositionAt !== null && revocable.at !== undefined && revocable.at <= finalDispositionAt;
  }
  return true;
}

/** *Time*. */
export function isInTime(request: Request, consent: Consent): boolean {
  const { now } = request;
  if (consent.kind === "GENERAL_RELEASE") return false;
  if (consent.knownFalse) return false;
  if (isRevoked(request, consent)) return false;
  if (past(consent.expiration?.at, now) || past(consent.expiration?.occurredAt, now)) return false;
  if (consent.kind === "CJ_2_35" && past(consent.cj?.periodEndsAt, now)) return false;
  return past(consent.signedAt, now);
}

function isRevoked(request: Request, consent: Consent): boolean {
  if (consent.revocation === null || !past(consent.revocation.at, request.now)) return false;
  if (consent.kind !== "CJ_2_35") return true;
  const revocable = consent.cj?.revocable ?? null;
  if (consent.cj === null || revocable === null) return false;
  if (revocable.type === "DATE") return past(revocable.at, request.now);
  if (revocable.type === "EVENT") return past(revocable.occurredAt, request.now);
  return past(matterById(request, consent.cj.matterId)?.finalDispositionAt, request.now);
}

/** A usable form: no element missing, and in time. */
export function isUsable(request: Request, consent: Consent): boolean {
  return missingElements(request, consent, viewerOrganization(request)).length === 0 && isInTime(request, consent);
}

/** *Recipient*, one entry, while the hub is a QSO. */
function qsoEntryNamesViewer(request: Request, consent: Consent, entry: Recipient): boolean {
  const { viewer } = request;
  const organization = viewerOrganization(request);
  switch (entry.type) {
    case "PERSON":
      return entry.id === viewer.id;
    case "ORGANIZATION":
      return organization !== null && entry.id === organization.id;
    case "CLASS":
      return [...viewer.classes, ...(organization?.classes ?? [])].includes(entry.className ?? "");
    case "TPO_STANDARD": {
      if (consent.kind !== "TPO") return false;
      if (isTreating(request)) return true;
      if (organization === null) return false;
      const program = programOf(request);
      return (
        organization.kind === "HEALTH_PLAN" ||
        organization.kind === "PAYER" ||
        (program !== null && organization.actsFor.includes(program))
      );
    }
    default:
      return false;
  }
}

/** *Recipient*, one entry, while the hub is an INTERMEDIARY. */
function intermediaryEntryNamesViewer(request: Request, entry: Recipient): boolean {
  if (entry.type !== "INTERMEDIARY" || entry.hubId !== request.hub.id) return false;
  const organization = viewerOrganization(request);
  if (entry.members?.type === "NAMED") {
    return organization !== null && (entry.members.organizationIds ?? []).includes(organization.id);
  }
  return entry.members?.type === "TREATING_PROVIDERS" && isTreating(request);
}

export function designatesViewer(request: Request, consent: Consent): boolean {
  if (request.hub.legalRole === "QSO") {
    return consent.recipients.some((entry) => qsoEntryNamesViewer(request, consent, entry));
  }
  return consent.recipients.some((entry) => intermediaryEntryNamesViewer(request, entry));
}

/** Section 5, *Addressed*. */
export function isAddressedToViewer(request: Request, consent: Consent): boolean {
  if (consent.recipients.length === 0) return true;
  const organization = viewerOrganization(request);
  return consent.recipients.some((entry) => {
    if (qsoEntryNamesViewer(request, consent, entry)) return true;
    if (intermediaryEntryNamesViewer(request, entry)) return true;
    if (entry.type !== "INTERMEDIARY" || organization === null) return false;
    if (entry.members?.type === "ALL_MEMBERS") return true;
    return entry.members?.type === "NAMED" && (entry.members.organizationIds ?? []).includes(organization.id);
  });
}

/** *Discloser*: the program if the holder is the program, the viewer's organization or the hub; else the holder. */
export function designatesDiscloser(request: Request, consent: Consent): boolean {
  const program = programOf(request);
  if (request.record === null || program === null) return false;
  const holder = request.record.holderOrganizationId;
  const forProgram = [program, viewerOrganization(request)?.id, request.hub.id].includes(holder);
  const discloser = forProgram ? program : holder;
  const classes = registered(request, discloser)?.classes ?? [];
  return consent.disclosers.some(
    (entry) =>
      (entry.type === "ORGANIZATION" && entry.id === discloser) ||
      (entry.type === "CLASS" && classes.includes(entry.className ?? "")),
  );
}

/** *Purpose*. */
export function isStated(consent: Consent, purpose: string): boolean {
  return consent.purposes.includes(purpose === "EMERGENCY" ? "TREATMENT" : purpose);
}

export function servesPurpose(consent: Consent, purpose: string): boolean {
  let kinds = ["NAMED", "TPO", "COUNSELING_NOTES"];
  if (isProceedingsPurpose(purpose)) kinds = ["PROCEEDINGS"];
  if (purpose === "CJ_MONITORING") kinds = ["CJ_2_35"];
  if (purpose === "RESEARCH") kinds = ["RESEARCH", "COUNSELING_NOTES"];
  return kinds.includes(consent.kind) && isStated(consent, purpose);
}

/** Step 7, 2.34. */
export function passes2_34(request: Request, consent: Consent): boolean {
  const organization = viewerOrganization(request);
  const program = registered(request, programOf(request));
  const facts = request.multiEnrollment;
  if (organization === null || program === null || facts === null) return false;
  if (!REGISTRY_KINDS.includes(organization.kind) || !REGISTRY_KINDS.includes(program.kind)) return false;
  if (facts.moment === "OTHER" || facts.distanceMiles > 200) return false;
  // Only an entry that has effect under the hub's legal role names anybody (schema, Recipient).
  return consent.recipients.some((entry) => {
    if (request.hub.legalRole === "QSO") return entry.type === "ORGANIZATION" && entry.id === organization.id;
    if (entry.type !== "INTERMEDIARY" || entry.hubId !== request.hub.id) return false;
    return entry.members?.type === "NAMED" && (entry.members.organizationIds ?? []).includes(organization.id);
  });
}

/** Step 7, 2.35. */
export function passes2_35(request: Request, consent: Consent): boolean {
  const organization = viewerOrganization(request);
  const matter = consent.cj === null ? null : matterById(request, consent.cj.matterId);
  if (organization === null || matter === null) return false;
  if (matter.condition === null) return false;
  if (NO_CONDITION_PATHWAYS.includes(matter.pathway)) return false;
  if (past(matter.finalDispositionAt, request.now)) return false;
  const monitors = request.viewer.relations.some(
    (relation) => relation.type === "MONITORS" && relation.matterId === matter.id,
  );
  if (!monitors || !MONITORING_KINDS.includes(organization.kind)) return false;
  return (
    matter.imposedByOrganizationId === organization.id ||
    matter.supervisingOrganizationIds.includes(organization.id)
  );
}
