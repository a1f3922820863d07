import type { Obligation } from "../domain/decision";
import { type Case } from "./case";
import type { CategoryMask } from "./categories";
import { consentObligations } from "./consent-obligations";
import { fieldsOf } from "./fields";
import { isPast, thirtyDaysAfter, threeYearsBefore } from "./instants";
import { type LogSection, entryDuty } from "./patient-rights";
import { plain } from "./obligation-list";
import { restrictionsSetAside } from "./restrictions";
import type { UsedBasis } from "./tally";

/** Contract 5: what the caller must be able to do before it releases; unsorted. */
export function releaseObligations(
  c: Case,
  bases: readonly UsedBasis[],
  released: CategoryMask,
): Obligation[] {
  const obligations: Obligation[] = [plain("AUDIT_ACCESS")];
  for (const basis of bases) addForBasis(c, basis, obligations);
  for (const restrictionId of restrictionsSetAside(c.prepared, c.person, c.slice, released)) {
    obligations.push({ restrictionId, type: "REQUEST_NO_FURTHER_USE_2_26A4" });
  }
  if (isNoticeDue(c)) obligations.push(plain("NOTICE_2_22_DUE"));
  return obligations;
}

/** 42 CFR 2.22(a): the patient notice is due at enrollment. */
function isNoticeDue({ prepared, person }: Case): boolean {
  if (prepared.purpose !== "ENROLLMENT" || person.enrollment === null) return false;
  return !isPast(person.enrollment.noticeGivenAt, prepared.now);
}

function addForBasis(c: Case, basis: UsedBasis, to: Obligation[]): void {
  const { section } = basis;
  if (basis.consent !== null) return consentObligations(c, basis, basis.consent, to);
  if (basis.agreement !== null) return addForAgreement(c, section, basis.agreement.id, to);
  if (basis.order !== null) return addForOrder(section, basis.order.id, to);
  switch (section) {
    case "2.12(c)(3)(i)":
      to.push(plain("LIMIT_TO_DUTIES"));
      return;
    case "2.12(c)(3)(ii)":
      to.push(plain("LIMIT_TO_DUTIES"), plain("RECIPIENT_BOUND")); // 2.12(d)(2)
      return;
    case "2.12(c)(5)":
      to.push({ fields: fieldsOf(section) ?? [], type: "LIMIT_FIELDS" }, { section, type: "RECORD_BASIS" });
      return;
    case "2.12(c)(6)":
      to.push(plain("LIMIT_TO_REPORT"), { section, type: "RECORD_BASIS" });
      return;
    case "2.14(b)(2)":
      to.push({ section, type: "RECORD_BASIS" });
      return;
    case "2.24":
    case "2.25":
      return addForLog(c, section, to);
    case "2.51(a)(1)":
    case "2.51(a)(2)":
      return addForEmergency(c, to);
    default:
      return;
  }
}

/** 2.12(c)(4), 2.52, 2.53. */
function addForAgreement(c: Case, section: UsedBasis["section"], agreementId: string, to: Obligation[]): void {
  to.push({ agreementId, type: "RECORD_AGREEMENT_ID" });
  if (section === "2.12(c)(4)") {
    to.push(plain("RECIPIENT_BOUND"));
    return;
  }
  to.push(plain("NO_REDISCLOSURE_EXCEPT_BACK"));
  if (section !== "2.53") return;
  const copies = c.prepared.channel.mode === "DOWNLOAD";
  to.push(copies ? { agreementId, type: "DESTROY_OR_RETURN" } : plain("NO_COPY_NO_DOWNLOAD"));
}

/** 2.64(e), 2.65(e), 2.66; an order against the program is none against the patient (2.12(d)(1)). */
function addForOrder(section: UsedBasis["section"], orderId: string, to: Obligation[]): void {
  to.push({ orderId, type: "LIMIT_TO_ORDER_SCOPE" }, { orderId, type: "RECORD_ORDER_ID" });
  if (section === "2.66") to.push(plain("NO_PROCEEDINGS_USE"));
}

/** 2.51(c): the emergency is written into the patient's record, at once or as soon as its nature is known. */
function addForEmergency({ person }: Case, to: Obligation[]): void {
  to.push(plain("LIMIT_TO_EMERGENCY_NEED"));
  if (person.emergency?.nature != null) to.push(plain("DOCUMENT_2_51"));
  else to.push(plain("DOCUMENT_2_51_PENDING"), plain("ESCALATE_IF_NOT_COMPLETED"));
}

/** 2.24(b), 2.25(a): entry by entry. */
function addForLog({ person }: Case, section: LogSection, to: Obligation[]): void {
  const log = person.disclosureLog;
  if (log === null) return;
  const since = threeYearsBefore(log.requestedAt);
  if (section === "2.24") {
    to.push({ dueAt: thirtyDaysAfter(log.requestedAt), type: "RESPOND_WITHIN_30_DAYS" });
  }
  for (const entry of log.entries) {
    switch (entryDuty(entry, section, since, log.requestedAt)) {
      case "INCLUDE":
        to.push({ entryId: entry.id, type: "INCLUDE_ENTRY" });
        break;
      case "TOO_OLD":
        to.push({ since, type: "LIMIT_TO_LAST_3_YEARS" });
        break;
      case "NOT_REQUIRED":
        to.push({ entryId: entry.id, type: "ENTRY_NOT_REQUIRED" });
        break;
    }
  }
}
