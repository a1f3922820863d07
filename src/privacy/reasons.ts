import type { Reason } from "../domain/decision";
import { type Case, HOLDS, holdsRelation } from "./case";
import { COUNSELING_NOTE, type CategoryMask } from "./categories";
import type { ConsentForm } from "./consent-form";
import {
  carriesCondition,
  missingElements,
  passesMonitoringTest,
  releasableInformation,
  servesPurpose,
} from "./consents";
import { isPast } from "./instants";
import { isBeyondOrders } from "./orders";
import { designatesDiscloser, designatesViewer, isAddressed } from "./recipients";
import { isConditioned, undecidable } from "./release";

/** Why nothing was released: one internal code for the audit, never shown to a viewer who gets HIDE. */
export function refusalReason(c: Case, asked: CategoryMask): Reason {
  const before = undecidable(c.prepared) ?? (c.person.id === null ? "NO_RECORD" : null);
  if (before !== null) return before;
  if (isConditioned(c.prepared, c.person)) return "CONDITIONING_FORBIDDEN";
  if ((asked & ~c.restricted) === 0) return "DISCLOSURE_RESTRICTED";
  return insideReason(c) ?? orderReason(c) ?? consentReason(c, asked) ?? exceptionReason(c, asked);
}

function insideReason(c: Case): Reason | null {
  if (c.linked === null || !c.prepared.rule.inside) return null;
  return holdsRelation(c, HOLDS.NEED_FROM_DUTIES) ? "COUNSELING_NOTES_GATE" : "NO_NEED_FROM_DUTIES";
}

function orderReason(c: Case): Reason | null {
  if (c.prepared.rule.orderType === null || c.person.orders.length === 0) return null;
  return isBeyondOrders(c) ? "ORDER_REACHES_RESEARCH_OR_AUDIT_COPY" : "ORDER_NOT_EFFECTIVE";
}

/** The fault of the first consent that is addressed to the viewer. */
function consentReason(c: Case, asked: CategoryMask): Reason | null {
  if (c.prepared.rule.proceedings) return "PROCEEDINGS_BAR";
  const form = c.person.consents.find((each) => isAddressed(c, each, c.programId));
  if (form !== undefined) return faultOfForm(c, form) ?? faultOfScope(c, form, asked);
  if (c.slice.receivedUnder?.via === "CONSENT" && !c.heldInside) return "REDISCLOSURE_NOT_ALLOWED";
  return c.person.consents.length > 0 ? "RECIPIENT_NOT_DESIGNATED" : null;
}

function faultOfForm(c: Case, form: ConsentForm): Reason | null {
  const { now, covered } = c.prepared;
  const { consent } = form;
  if (consent.kind === "GENERAL_RELEASE") return "GENERAL_RELEASE_NOT_SUFFICIENT";
  if (consent.knownFalse) return "CONSENT_KNOWN_FALSE";
  if (missingElements(c, form, covered) !== 0) return "CONSENT_DEFICIENT";
  if (!isPast(form.signedAt, now)) return "CONSENT_NOT_YET_SIGNED";
  if (!isPast(form.endsAt, now)) return null;
  return isPast(consent.revocation?.at ?? null, now) ? "CONSENT_REVOKED" : "CONSENT_EXPIRED";
}

function faultOfScope(c: Case, form: ConsentForm, asked: CategoryMask): Reason {
  if (!designatesViewer(c, form)) return "RECIPIENT_NOT_DESIGNATED";
  if (!designatesDiscloser(c, form)) return "DISCLOSER_NOT_DESIGNATED";
  if (!servesPurpose(c, form)) return "PURPOSE_NOT_CONSENTED";
  if (form.kind === "CJ_2_35" && !passesMonitoringTest(c, form)) return monitoringFault(c, form);
  return channelFault(c, form) ?? informationFault(c, form, asked);
}

function monitoringFault(c: Case, { matter }: ConsentForm): Reason {
  if (matter === null || !carriesCondition(matter)) return "NO_CRIMINAL_JUSTICE_CONDITION";
  return isPast(matter.finalDispositionAt, c.prepared.now) ? "MATTER_DISPOSED" : "NO_DUTY_TO_MONITOR";
}

function channelFault({ prepared }: Case, form: ConsentForm): Reason | null {
  if (!prepared.channel.canCarryNotice) return "NOTICE_CANNOT_BE_CARRIED";
  if (!prepared.channel.canLogDisclosure) return "DISCLOSURE_LOG_UNAVAILABLE";
  return form.travelsAs === null ? "CONSENT_COPY_UNAVAILABLE" : null;
}

function informationFault(c: Case, form: ConsentForm, asked: CategoryMask): Reason {
  const inScope = form.information & c.prepared.rule.needs & asked;
  if (inScope === 0) return asked === COUNSELING_NOTE ? "COUNSELING_NOTES_GATE" : "INFORMATION_NOT_IN_SCOPE";
  if (inScope === COUNSELING_NOTE) return "COUNSELING_NOTES_GATE";
  if ((inScope & releasableInformation(c, form)) === 0) return "ADVERSE_DETAIL_POLICY";
  return c.prepared.purpose === "MULTI_ENROLLMENT" ? "REGISTRY_CONDITIONS_NOT_MET" : "DISCLOSURE_RESTRICTED";
}

/** The exception that belongs to the purpose was not met. */
function exceptionReason(c: Case, asked: CategoryMask): Reason {
  switch (c.prepared.purpose) {
    case "EMERGENCY":
      return c.prepared.medical ? "EMERGENCY_CONDITIONS_NOT_MET" : "NOT_MEDICAL_PERSONNEL";
    case "QSO_SERVICE":
    case "RESEARCH":
    case "AUDIT_EVALUATION":
      return "AGREEMENT_NOT_EFFECTIVE";
    case "CRIME_ON_PREMISES":
    case "CHILD_ABUSE_REPORT":
      return "INCIDENT_NOT_COVERED";
    case "LIST_OF_DISCLOSURES":
    case "ACCOUNTING":
      return "LOG_REQUEST_NOT_MET";
    case "MULTI_ENROLLMENT":
      return "REGISTRY_CONDITIONS_NOT_MET";
    default:
      return asked === COUNSELING_NOTE ? "COUNSELING_NOTES_GATE" : "NO_BASIS";
  }
}
