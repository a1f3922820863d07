import { basis, type Basis } from "./basis";
import {
  designatesDiscloser,
  designatesViewer,
  isStated,
  isUsable,
  passes2_34,
  passes2_35,
  servesPurpose,
} from "./consents";
import {
  childAbuseReport,
  crimeReport,
  emergency,
  orders,
  researchOrAudit,
  self,
  tellingTheParent,
} from "./exceptions";
import {
  byId,
  effectiveAgreements,
  hasRelation,
  isCoveredEntityOrAssociate,
  isJusticeViewer,
  isProceedingsPurpose,
  isProgram,
  link,
  ofParticipant,
  programOf,
  registered,
  viewerOrganization,
} from "./facts";
import { FIELDS_2_34, INSIDE_PURPOSES, PERSON_CATEGORIES, neededFor } from "./lists";
import { isStopped } from "./restrictions";
import type { Consent, Request } from "./types";

/** Steps 4, 6, 7, 6b and 9 to 11: every basis there is, in the order of step 12. */

function intersection(left: string[], right: string[]): string[] {
  return left.filter((item) => right.includes(item));
}

/** Step 4, inside. */
function inside(request: Request, purpose: string): Basis[] {
  const how = link(request);
  if (how === null || request.record === null) return [];
  if (!INSIDE_PURPOSES.includes(purpose)) return [];
  if (!hasRelation(request, "NEED_FROM_DUTIES")) return [];
  const holder = request.record.holderOrganizationId;
  if (![programOf(request), viewerOrganization(request)?.id, request.hub.id].includes(holder)) return [];

  const { relations } = request.viewer;
  const recordId = request.record.id;
  const isOriginator = relations.some(
    (relation) => relation.type === "ORIGINATED" && relation.recordId === recordId,
  );
  const isSupervisedTrainee = relations.some(
    (relation) => relation.type === "TRAINEE" && relation.supervised === true,
  );
  const mayHoldNotes =
    how === "(i)" &&
    ((isOriginator && purpose === "TREATMENT") || (isSupervisedTrainee && purpose === "TRAINING"));
  return [basis(`2.12(c)(3)${how}`, PERSON_CATEGORIES, { mayHoldNotes })];
}

/** Step 4, QSO. */
function qso(request: Request, purpose: string): Basis[] {
  if (purpose !== "QSO_SERVICE") return [];
  const program = programOf(request);
  return effectiveAgreements(request, "QSOA")
    .filter((agreement) => agreement.partyOrganizationId === program)
    .map((agreement) => basis("2.12(c)(4)", agreement.categories, { agreement }));
}

/** Steps 6 and 7. */
function consents(request: Request, purpose: string): Basis[] {
  const bases: Basis[] = [];
  for (const consent of byId(ofParticipant(request, request.consents))) {
    if (!isUsable(request, consent)) continue;
    if (!designatesViewer(request, consent)) continue;
    if (!designatesDiscloser(request, consent)) continue;
    if (!servesPurpose(consent, purpose)) continue;
    const isRegistryCheck = purpose === "MULTI_ENROLLMENT";
    if (isRegistryCheck && !passes2_34(request, consent)) continue;
    if (consent.kind === "CJ_2_35" && !passes2_35(request, consent)) continue;

    let section = "2.33(a)(1)";
    if (consent.kind === "TPO") section = "2.33(a)(2)";
    if (consent.kind === "COUNSELING_NOTES") section = "2.31(b)";
    if (consent.kind === "PROCEEDINGS") section = "2.31(d)";
    if (consent.kind === "CJ_2_35") section = "2.35";
    if (isRegistryCheck) section = "2.34";
    bases.push(
      basis(section, intersection(consent.information, neededFor(purpose)), {
        consent,
        mayHoldNotes: consent.kind === "COUNSELING_NOTES",
        fields: isRegistryCheck ? FIELDS_2_34 : null,
      }),
    );
  }
  return bases;
}

/** Step 6b. */
function redisclosure(request: Request, purpose: string): Basis[] {
  const { record } = request;
  if (record === null || record.receivedUnder === null) return [];
  const holder = registered(request, record.holderOrganizationId);
  const viewers = viewerOrganization(request);
  if (holder === null) return [];
  if ([programOf(request), viewers?.id, request.hub.id].includes(holder.id)) return [];
  if (record.receivedUnder.via !== "CONSENT") return [];
  const { consentId } = record.receivedUnder;
  const consent = ofParticipant(request, request.consents).find((form) => form.id === consentId);
  if (consent === undefined || !isUsable(request, consent)) return [];

  const information = intersection(consent.information, neededFor(purpose));
  const holderIsCovered = isCoveredEntityOrAssociate(holder);

  if (consent.kind === "TPO" && holderIsCovered) {
    if (!["TREATMENT", "PAYMENT", "OPERATIONS", "EMERGENCY"].includes(purpose)) return [];
    if (!isCoveredEntityOrAssociate(viewers)) return [];
    return [basis("2.33(b)(1)", information, { consent })];
  }
  if (consent.kind === "TPO" && isProgram(request, holder.id)) {
    if (!servesPurpose(consent, purpose) || !designatesViewer(request, consent)) return [];
    return [basis("2.33(b)(2)", information, { consent })];
  }
  if ((consent.kind === "NAMED" || consent.kind === "TPO") && !holderIsCovered) {
    if (purpose !== "PAYMENT" && purpose !== "OPERATIONS") return [];
    if (!isStated(consent, purpose)) return [];
    return effectiveAgreements(request, "CONTRACT")
      .filter((contract) => contract.partyOrganizationId === holder.id)
      .map((contract) =>
        basis("2.33(b)(3)", intersection(information, contract.categories), { consent, agreement: contract }),
      );
  }
  return [];
}

/** Step 11. */
function canCarryConsentDuties(request: Request, consent: Consent): boolean {
  return (
    request.channel.canCarryNotice &&
    request.channel.canLogDisclosure &&
    (consent.copyAvailable || consent.scopeTextAvailable)
  );
}

/** All bases in the order of step 12, after the gate (5), restrictions (9), policy (10) and duties (11). */
export function allBases(request: Request, purpose: string): Basis[] {
  const tried = isProceedingsPurpose(purpose)
    ? [...consents(request, purpose), ...orders(request, purpose)]
    : [
        ...inside(request, purpose),
        ...qso(request, purpose),
        ...consents(request, purpose),
        ...redisclosure(request, purpose),
        ...orders(request, purpose),
        ...emergency(request, purpose),
        ...researchOrAudit(request, purpose),
        ...crimeReport(request),
        ...childAbuseReport(request, purpose),
        ...tellingTheParent(request, purpose),
        ...self(request, purpose),
      ];

  for (const one of tried) {
    if (!one.mayHoldNotes) one.categories.delete("SUD_COUNSELING_NOTE");
    for (const category of [...one.categories]) {
      if (isStopped(request, category)) one.categories.delete(category);
    }
    const hasAdverseDetail = request.record !== null && request.record.adverseDetail !== false;
    if (one.consent !== null && isJusticeViewer(request) && hasAdverseDetail) {
      for (const category of ["ADVERSE_EVENT", "CASE_NOTE", "DRUG_TEST"]) one.categories.delete(category);
    }
    if (one.consent !== null && !canCarryConsentDuties(request, one.consent)) one.categories.clear();
  }
  return tried;
}
