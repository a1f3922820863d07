import { CATEGORY_BIT, COUNSELING_NOTE, EVERY_CATEGORY, type CategoryMask } from "./categories";
import { isCriminalJustice, isLawEnforcement, isProgram, isRegistryMember } from "./organizations";
import type { Prepared } from "./prepare";
import { CONSENT_KIND_BIT } from "./purposes";
import { undecidable } from "./release";

/**
 * The most that any person's facts could release to this viewer for this purpose: a superset of
 * every release, for rows that another site has decided (architecture, decision 13).
 */
export function ceiling(prepared: Prepared): CategoryMask {
  if (undecidable(prepared) !== null) return 0;
  const always = ofConsents(prepared) | ofOrders(prepared);
  if (prepared.rule.proceedings) return always; // 42 CFR 2.12(d)(1)
  return always | ofInside(prepared) | ofAgreements(prepared) | ofExceptions(prepared) | ofPatient(prepared);
}

/** 2.12(c)(3): only a program, or who controls an organization directly, can be inside. */
function ofInside({ rule, organization, purpose }: Prepared): CategoryMask {
  if (!rule.inside || organization === null) return 0;
  const controls = organization.controls.some((link) => link.directAdministrative);
  if (!controls && !isProgram(organization)) return 0;
  const notes = purpose === "TREATMENT" || purpose === "TRAINING"; // 2.31(b)(1)(i)
  return notes ? EVERY_CATEGORY : EVERY_CATEGORY & ~COUNSELING_NOTE;
}

/** 2.31, 2.33: what the purpose can need, if a form can state it and the channel can carry it. */
function ofConsents({ rule, channel, purpose, organization }: Prepared): CategoryMask {
  if (rule.statedBit === 0 || !channel.canCarryNotice || !channel.canLogDisclosure) return 0;
  if (purpose === "CJ_MONITORING" && !isCriminalJustice(organization)) return 0; // 2.35(a)
  if (purpose === "MULTI_ENROLLMENT" && !isRegistryMember(organization)) return 0; // 2.34(a)
  const notes = (rule.consentKinds & CONSENT_KIND_BIT.COUNSELING_NOTES) !== 0; // 2.31(b)
  return notes ? rule.needs : rule.needs & ~COUNSELING_NOTE;
}

/** 2.61 to 2.66: an order can name anything, to an organization. */
function ofOrders({ rule, organization }: Prepared): CategoryMask {
  return rule.orderType === null || organization === null ? 0 : EVERY_CATEGORY;
}

/** 2.12(c)(4), 2.52, 2.53. */
function ofAgreements({ purpose, agreements }: Prepared): CategoryMask {
  const kind = agreementKindFor(purpose);
  let mask = 0;
  for (const agreement of agreements) if (agreement.kind === kind) mask |= agreement.categories;
  return mask;
}

function agreementKindFor(purpose: Prepared["purpose"]): "QSOA" | "RESEARCH" | "AUDIT" | null {
  switch (purpose) {
    case "QSO_SERVICE":
      return "QSOA";
    case "RESEARCH":
      return "RESEARCH";
    case "AUDIT_EVALUATION":
      return "AUDIT";
    default:
      return null;
  }
}

/** 2.51, 2.12(c)(5), (6), 2.14(b)(2). */
function ofExceptions({ purpose, rule, medical, organization }: Prepared): CategoryMask {
  const { INCIDENT_CIRCUMSTANCES, PARTICIPANT_IDENTITY, ENROLLMENT_STATUS } = CATEGORY_BIT;
  switch (purpose) {
    case "EMERGENCY":
      return medical ? rule.needs : 0;
    case "CRIME_ON_PREMISES":
      return isLawEnforcement(organization)
        ? INCIDENT_CIRCUMSTANCES | PARTICIPANT_IDENTITY | ENROLLMENT_STATUS
        : 0;
    case "CHILD_ABUSE_REPORT":
      return organization === null ? 0 : CATEGORY_BIT.CHILD_ABUSE_REPORT;
    case "FAMILY_REQUEST":
      return CATEGORY_BIT.TREATMENT_APPLICATION;
    default:
      return 0;
  }
}

/** 2.23 to 2.25. */
function ofPatient({ purpose, hub }: Prepared): CategoryMask {
  switch (purpose) {
    case "PATIENT_ACCESS":
      return EVERY_CATEGORY & ~COUNSELING_NOTE & ~CATEGORY_BIT.DISCLOSURE_LOG;
    case "LIST_OF_DISCLOSURES":
      return hub.legalRole === "INTERMEDIARY" ? CATEGORY_BIT.DISCLOSURE_LOG : 0;
    case "ACCOUNTING":
      return CATEGORY_BIT.DISCLOSURE_LOG;
    default:
      return 0;
  }
}
