import type { OtherPolicy, Organization, Reason } from "../domain/decision";
import { type Case } from "./case";
import { CATEGORY_BIT, type CategoryMask } from "./categories";
import { CONSENT_PURPOSE_BIT } from "./purposes";
import { missingElements } from "./consents";
import { isCovered, isProgram } from "./organizations";
import { formReceivedUnder } from "./redisclosure";

/** Why part 2 does not govern any part of this slice (contract 3, step 1 (a), (b) and (e)). */
export function outsidePart2(c: Case): Reason | null {
  if (isVaRecord(c)) return "VA_RECORD";
  if (isNoProgramRecord(c)) return notAProgramBecause(c.source);
  return isOralTreatmentInformation(c) ? "ORAL_TREATMENT_INFORMATION" : null;
}

/** Step 1 (c) and (d): the categories that part 2 does not govern if nothing else is asked. */
export function findingsOutsidePart2({ slice }: Case): CategoryMask {
  const { SUD_DIAGNOSIS, OVERDOSE_EVENT } = CATEGORY_BIT;
  const evidence = slice.madeFor === "EVIDENCE_ONLY" ? SUD_DIAGNOSIS : 0; // 2.12(e)(4)(i)
  const noDisorder = slice.noSudFinding ? SUD_DIAGNOSIS | OVERDOSE_EVENT : 0; // 2.12(e)(4)(ii)
  return evidence | noDisorder;
}

/** The reason that goes with findingsOutsidePart2. */
export function findingReason({ slice }: Case, asked: CategoryMask): Reason {
  const evidence = slice.madeFor === "EVIDENCE_ONLY" && asked === CATEGORY_BIT.SUD_DIAGNOSIS;
  return evidence ? "EVIDENCE_ONLY_DIAGNOSIS" : "NO_SUD_FINDING";
}

/** Whose rules apply instead (2.12(c)(1), (e)(2)). */
export function otherPolicy(reason: Reason, holder: Organization | null): OtherPolicy {
  if (reason === "VA_RECORD") return "38USC7332";
  return isCovered(holder) ? "HIPAA" : "LOCAL";
}

/** 2.12(c)(1): made and held by the Department of Veterans Affairs. */
function isVaRecord({ source, holder }: Case): boolean {
  return source?.kind === "VA_FACILITY" && holder?.kind === "VA_FACILITY";
}

/** 2.11, 2.12(e)(2), (d)(2)(ii). */
function isNoProgramRecord({ source, holder }: Case): boolean {
  return !isProgram(source) && !isProgram(holder);
}

function notAProgramBecause(source: Organization | null): Reason {
  return source?.part2Program === false ? "SOURCE_NOT_PART2_PROGRAM" : "SOURCE_NOT_FEDERALLY_ASSISTED";
}

/** 2.11 "records": told orally with consent for treatment, to a provider that is no program. */
function isOralTreatmentInformation(c: Case): boolean {
  if (c.slice.receivedUnder?.medium !== "ORAL" || isProgram(c.holder)) return false;
  const form = formReceivedUnder(c);
  if (form === null || (form.kind !== "NAMED" && form.kind !== "TPO")) return false;
  if ((form.purposes & CONSENT_PURPOSE_BIT.TREATMENT) === 0) return false;
  return missingElements(c, form, isCovered(c.holder)) === 0;
}
