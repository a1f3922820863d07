import {
  isAddressedToViewer,
  missingElements,
  needsAuthorizedSigner,
} from "./consents";
import {
  isCoveredEntityOrAssociate,
  isJusticeViewer,
  isProgram,
  matterById,
  ofParticipant,
  past,
  viewerOrganization,
} from "./facts";
import { NO_CONDITION_PATHWAYS } from "./lists";
import { applyingTo, areSetAside } from "./restrictions";
import type { Basis } from "./basis";
import type { Consent, DisclosureLog, LogEntry, Obligation, Request } from "./types";

/** Section 5, but for what only a DENY or only one step adds (see reference.ts). */

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** No duplicates; sorted by type, then by canonical JSON. */
export function inOrder(obligations: Obligation[]): Obligation[] {
  const byText = new Map(obligations.map((obligation) => [canonicalJson(obligation), obligation]));
  return [...byText.entries()]
    .sort(([textA, a], [textB, b]) => {
      if (a.type !== b.type) return a.type < b.type ? -1 : 1;
      return textA < textB ? -1 : 1;
    })
    .map(([, obligation]) => obligation);
}

/** "Every basis by consent". */
function ofConsentBasis(request: Request, used: Basis, consent: Consent): Obligation[] {
  const viewers = viewerOrganization(request);
  const owed: Obligation[] = [
    { type: "ATTACH_NOTICE_2_32" },
    {
      type: "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B",
      consentId: consent.id,
      form: consent.copyAvailable ? "COPY" : "SCOPE",
    },
    { type: "LOG_ACCOUNTING_2_25", consentId: consent.id, ehr: request.channel.ehr },
    { type: "LIMIT_TO_SCOPE" },
  ];
  if (consent.kind !== "PROCEEDINGS") owed.push({ type: "NO_PROCEEDINGS_USE" });
  const isRegisteredProgram = viewers !== null && isProgram(request, viewers.id);
  const mayRedisclose = consent.kind === "TPO" && (isCoveredEntityOrAssociate(viewers) || isRegisteredProgram);
  if (!mayRedisclose) owed.push({ type: "NO_REDISCLOSURE" });
  if (isJusticeViewer(request)) owed.push({ type: "NO_ADVERSE_USE" });
  if (request.hub.legalRole === "INTERMEDIARY") {
    owed.push({ type: "LOG_INTERMEDIARY_2_24", recipientOrganizationId: request.viewer.organizationId });
  }
  if (needsAuthorizedSigner(request)) owed.push({ type: "RECORD_SIGNER_AUTHORITY", consentId: consent.id });
  if (used.section === "2.35" && consent.cj !== null) {
    owed.push({ type: "LIMIT_TO_OFFICIAL_DUTIES_2_35D", matterId: consent.cj.matterId });
    if (past(consent.revocation?.at, request.now)) {
      owed.push({ type: "RECORD_REVOCATION_REQUEST", consentId: consent.id });
    }
  }
  if (used.section === "2.34") owed.push({ type: "LIMIT_FIELDS", fields: used.fields });
  if (used.section === "2.33(b)(1)") owed.push({ type: "APPLY_OTHER_POLICY", policy: "HIPAA" });
  if (used.section === "2.33(b)(3)" && used.agreement !== null) {
    owed.push({ type: "RECORD_AGREEMENT_ID", agreementId: used.agreement.id });
    owed.push({ type: "LIMIT_TO_CONTRACT_DUTIES", agreementId: used.agreement.id });
  }
  return owed;
}

/** What a used basis makes owed. */
export function ofBasis(request: Request, used: Basis): Obligation[] {
  if (used.consent !== null) return ofConsentBasis(request, used, used.consent);
  const agreementId = used.agreement === null ? null : used.agreement.id;
  const orderId = used.order === null ? null : used.order.id;
  switch (used.section) {
    case "2.12(c)(3)(i)":
      return [{ type: "LIMIT_TO_DUTIES" }];
    case "2.12(c)(3)(ii)":
      return [{ type: "LIMIT_TO_DUTIES" }, { type: "RECIPIENT_BOUND" }];
    case "2.12(c)(4)":
      return [{ type: "RECORD_AGREEMENT_ID", agreementId }, { type: "RECIPIENT_BOUND" }];
    case "2.64":
    case "2.65":
      return [{ type: "LIMIT_TO_ORDER_SCOPE", orderId }, { type: "RECORD_ORDER_ID", orderId }];
    case "2.66":
      return [
        { type: "LIMIT_TO_ORDER_SCOPE", orderId },
        { type: "RECORD_ORDER_ID", orderId },
        { type: "NO_PROCEEDINGS_USE" },
      ];
    case "2.51(a)(1)":
    case "2.51(a)(2)":
      if (request.emergency === null || request.emergency.nature === null) {
        return [
          { type: "LIMIT_TO_EMERGENCY_NEED" },
          { type: "DOCUMENT_2_51_PENDING" },
          { type: "ESCALATE_IF_NOT_COMPLETED" },
        ];
      }
      return [{ type: "LIMIT_TO_EMERGENCY_NEED" }, { type: "DOCUMENT_2_51" }];
    case "2.52":
      return [{ type: "RECORD_AGREEMENT_ID", agreementId }, { type: "NO_REDISCLOSURE_EXCEPT_BACK" }];
    case "2.53":
      return [
        { type: "RECORD_AGREEMENT_ID", agreementId },
        { type: "NO_REDISCLOSURE_EXCEPT_BACK" },
        request.channel.mode === "VIEW"
          ? { type: "NO_COPY_NO_DOWNLOAD" }
          : { type: "DESTROY_OR_RETURN", agreementId },
      ];
    case "2.12(c)(5)":
      return [
        { type: "LIMIT_FIELDS", fields: used.fields },
        { type: "RECORD_BASIS", section: used.section },
      ];
    case "2.12(c)(6)":
      return [{ type: "LIMIT_TO_REPORT" }, { type: "RECORD_BASIS", section: used.section }];
    case "2.14(b)(2)":
      return [{ type: "RECORD_BASIS", section: used.section }];
    case "2.24":
    case "2.25":
      return request.disclosureLog === null ? [] : ofLog(used.section, request.disclosureLog);
    default:
      return [];
  }
}

/** Three calendar years before; 29 February becomes 28 February. */
export function threeYearsBefore(instant: string): string {
  const year = String(Number(instant.slice(0, 4)) - 3).padStart(4, "0");
  const rest = instant.slice(4).replace(/^-02-29/, "-02-28");
  return year + rest;
}

/** 2.24, 2.25. */
function ofLog(section: string, log: DisclosureLog): Obligation[] {
  const since = threeYearsBefore(log.requestedAt);
  const covers = (entry: LogEntry): boolean =>
    section === "2.24" ? entry.generalDesignation : entry.withConsent && (!entry.tpo || entry.ehr);
  const owed: Obligation[] = log.entries.map((entry) => {
    if (!covers(entry) || entry.at > log.requestedAt) return { type: "ENTRY_NOT_REQUIRED", entryId: entry.id };
    if (entry.at >= since) return { type: "INCLUDE_ENTRY", entryId: entry.id };
    return { type: "LIMIT_TO_LAST_3_YEARS", since };
  });
  if (section === "2.24") {
    const due = new Date(log.requestedAt);
    due.setUTCDate(due.getUTCDate() + 30);
    owed.push({ type: "RESPOND_WITHIN_30_DAYS", dueAt: due.toISOString().replace(".000Z", "Z") });
  }
  return owed;
}

function touchesHiddenRows(request: Request): boolean {
  return ["COUNT", "FILTER", "SORT"].includes(request.channel.operation);
}

/** "Any release", and what REDACT adds. */
export function ofRelease(request: Request, released: string[], effect: string): Obligation[] {
  const owed: Obligation[] = [{ type: "AUDIT_ACCESS" }];
  if (areSetAside(request)) {
    for (const category of released) {
      for (const restriction of applyingTo(request, category)) {
        owed.push({ type: "REQUEST_NO_FURTHER_USE_2_26A4", restrictionId: restriction.id });
      }
    }
  }
  const isEnrollmentStep = request.purpose === "ENROLLMENT" && request.enrollment !== null;
  if (isEnrollmentStep && !past(request.enrollment?.noticeGivenAt, request.now)) {
    owed.push({ type: "NOTICE_2_22_DUE" });
  }
  if (effect === "REDACT" && touchesHiddenRows(request)) owed.push({ type: "NO_FILTER_ON_HIDDEN_FIELDS" });
  return owed;
}

/** "Any refusal". */
export function ofRefusal(request: Request): Obligation[] {
  const owed: Obligation[] = [{ type: "AUDIT_ACCESS" }, { type: "RECORD_DENIAL" }];
  if (touchesHiddenRows(request)) {
    owed.push({ type: "COUNT_EQUALS_VISIBLE_ROWS" }, { type: "NO_FILTER_ON_HIDDEN_FIELDS" });
  }
  if (request.previous !== null) owed.push({ type: "INVALIDATE_CACHE" }, { type: "KEEP_PAST_LOG" });

  const addressed = ofParticipant(request, request.consents).filter((consent) =>
    isAddressedToViewer(request, consent),
  );
  if (request.record !== null) {
    for (const consent of addressed) {
      if (consent.kind === "GENERAL_RELEASE") continue;
      const elements = missingElements(request, consent, viewerOrganization(request));
      if (elements.length > 0) {
        owed.push({ type: "REPORT_MISSING_ELEMENT_TO_DISCLOSER", consentId: consent.id, elements });
      }
    }
  }
  const isOrderOrMandateOnFile =
    ofParticipant(request, request.orders).length > 0 || ofParticipant(request, request.mandates).length > 0;
  if (isOrderOrMandateOnFile || addressed.some((consent) => consent.knownFalse)) {
    owed.push({ type: "ROUTE_TO_PRIVACY_OFFICER" });
  }
  if (
    request.purpose === "CJ_MONITORING" &&
    addressed.some((consent) => consent.kind === "CJ_2_35" && !hasCondition(request, consent))
  ) {
    owed.push({ type: "SUGGEST_2_31_CONSENT" });
  }
  return owed;
}

function hasCondition(request: Request, consent: Consent): boolean {
  const matter = consent.cj === null ? null : matterById(request, consent.cj.matterId);
  return matter !== null && matter.condition !== null && !NO_CONDITION_PATHWAYS.includes(matter.pathway);
}
