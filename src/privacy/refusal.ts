import type { Obligation, Purpose, Reason } from "../domain/decision";
import { type Standing } from "./case";
import { type ConsentForm } from "./consent-form";
import { elementList } from "./consent-elements";
import { carriesCondition, missingElements } from "./consents";
import { plain } from "./obligation-list";
import type { Prepared } from "./prepare";
import { isAddressed } from "./recipients";
import { operationObligations } from "./uses";

/** A refusal: whether it may be told, why, and what could be asked instead. */
export interface Refusal {
  readonly effect: "DENY" | "HIDE";
  readonly reason: Reason;
  /** Every person's request would be refused alike, and person categories were asked. */
  readonly offerAlternative: boolean;
}

/** Contract 5: what a refusal owes; unsorted. No program if there is no record. */
export function refusalObligations(
  standing: Standing,
  programId: string | null,
  refusal: Refusal,
): Obligation[] {
  const { prepared, person } = standing;
  const obligations = [plain("AUDIT_ACCESS"), plain("RECORD_DENIAL")];
  if (refusal.effect === "HIDE") addForHide(prepared.purpose, obligations);
  else addForDeny(prepared, refusal, obligations);
  if (refusal.reason === "CONDITIONING_FORBIDDEN") obligations.push(plain("REJECT_CONDITIONING")); // 2.31(b)(3)
  obligations.push(...operationObligations(prepared.channel.operation, "ALL"));
  if (person.previous !== null) obligations.push(plain("INVALIDATE_CACHE"), plain("KEEP_PAST_LOG")); // 2.31(c)(3)
  addReports(standing, programId, obligations);
  return obligations;
}

/** 42 CFR 2.13(c): as for a person who does not exist; an emergency gets the same prompt for all. */
function addForHide(purpose: Purpose | null, to: Obligation[]): void {
  to.push(plain("UNIFORM_NOT_FOUND"));
  if (purpose === "EMERGENCY") to.push(plain("GENERIC_CONSENT_PROMPT"));
}

function addForDeny({ purpose, rule }: Prepared, { offerAlternative }: Refusal, to: Obligation[]): void {
  if (rule.proceedings) to.push(plain("NO_PROCEEDINGS_USE")); // 2.12(d)(1)
  if (!offerAlternative) return;
  switch (purpose) {
    case "AUDIT_EVALUATION":
    case "OWN_ANALYTICS":
      to.push(plain("OFFER_AGGREGATE"));
      return;
    case "PUBLIC_HEALTH":
    case "REPORTING":
      to.push(plain("OFFER_DEIDENTIFIED"));
      return;
    default:
      return;
  }
}

/** [P]: what the disclosing program learns of consents addressed to the viewer, orders and mandates. */
function addReports(standing: Standing, programId: string | null, to: Obligation[]): void {
  const { person, prepared } = standing;
  let forOfficer = person.orderOrMandateOnFile; // 2.61
  for (const form of person.consents) {
    if (!isAddressed(standing, form, programId)) continue;
    if (form.consent.knownFalse) forOfficer = true; // 2.31(c)(4)
    if (programId !== null) addDeficiency(standing, form, to);
    if (prepared.purpose === "CJ_MONITORING" && lacksCondition(form)) to.push(plain("SUGGEST_2_31_CONSENT"));
  }
  if (forOfficer) to.push(plain("ROUTE_TO_PRIVACY_OFFICER"));
}

/** 2.31(c)(2). */
function addDeficiency(standing: Standing, form: ConsentForm, to: Obligation[]): void {
  if (form.kind === "GENERAL_RELEASE") return;
  const missing = missingElements(standing, form, standing.prepared.covered);
  if (missing === 0) return;
  const elements = elementList(missing);
  to.push({ consentId: form.id, elements, type: "REPORT_MISSING_ELEMENT_TO_DISCLOSER" });
}

/** 2.35(a): a monitoring consent without a condition; an ordinary consent may serve. */
function lacksCondition({ consent, matter }: ConsentForm): boolean {
  return consent.kind === "CJ_2_35" && (matter === null || !carriesCondition(matter));
}
