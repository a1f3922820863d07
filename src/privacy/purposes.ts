import {
  type ConsentKind,
  type ConsentPurpose,
  type Order,
  type PersonCategory,
  type Purpose,
  type TpoPurpose,
  consentKindList,
  consentPurposeList,
  neededFor_CARE_COORDINATIONList,
  neededFor_CJ_MONITORINGList,
  neededFor_EMERGENCYList,
  neededFor_FUNDRAISINGList,
  neededFor_MULTI_ENROLLMENTList,
  neededFor_OPERATIONSList,
  neededFor_OTHER_PURPOSESList,
  neededFor_PAYMENTList,
  neededFor_TREATMENTList,
  purposeList,
} from "../domain/decision";
import { type CategoryMask, bitsOf, maskOf } from "./categories";

/** What follows from the purpose of use alone. */
export interface PurposeRule {
  /** 42 CFR 2.12(d)(1): one of the eight proceedings purposes. */
  readonly proceedings: boolean;
  /** 2.13(a): the most that this purpose can need, for a release by consent. */
  readonly needs: CategoryMask;
  /** 2.31(a)(5): the purpose that a form must state, as a bit; 0 if no form can. */
  readonly statedBit: number;
  /** 2.31(b), 2.31(d), 2.33(a)(1): the kinds of form that can serve it, as bits. */
  readonly consentKinds: number;
  /** 2.12(c)(3): a purpose of those who work inside the program. */
  readonly inside: boolean;
  /** 2.33(b)(1): treatment, payment and operations as HIPAA has them. */
  readonly hipaaTpo: boolean;
  /** 2.64 to 2.66: the type of order that serves it. */
  readonly orderType: Order["type"] | null;
  /** 2.26(a)(1): what it counts as under a restriction; null if it cannot be restricted. */
  readonly restrictedAs: TpoPurpose | null;
  /** 2.16(a), 2.54: may be answered with counts or rows that identify nobody. */
  readonly withoutPerson: boolean;
}

export const CONSENT_PURPOSE_BIT = bitsOf<ConsentPurpose>(consentPurposeList);
export const CONSENT_KIND_BIT = bitsOf<ConsentKind>(consentKindList);

const PROCEEDINGS_PURPOSES: readonly Purpose[] = [
  "INVESTIGATION",
  "PROSECUTION",
  "WARRANT_APPLICATION",
  "REVOCATION_HEARING",
  "PROCEEDING_CRIMINAL",
  "PROCEEDING_CIVIL",
  "PROCEEDING_ADMINISTRATIVE",
  "PROCEEDING_LEGISLATIVE",
];
const INSIDE_PURPOSES: readonly Purpose[] = [
  "ADMIN_INTERNAL",
  "TREATMENT",
  "CARE_COORDINATION",
  "ENROLLMENT",
  "TRAINING",
  "EMERGENCY",
];
const HIPAA_TPO_PURPOSES: readonly Purpose[] = ["TREATMENT", "PAYMENT", "OPERATIONS", "EMERGENCY"];
const PURPOSES_WITHOUT_PERSON: readonly Purpose[] = [
  "REPORTING",
  "PUBLIC_HEALTH",
  "OWN_ANALYTICS",
  "RESEARCH",
  "AUDIT_EVALUATION",
  "QSO_SERVICE",
];

export const PROCEEDINGS_PURPOSE_BITS = maskOfConsentPurposes(PROCEEDINGS_PURPOSES);

/** No purpose serves nothing (2.13(a)). */
export const NO_PURPOSE: PurposeRule = {
  proceedings: false,
  needs: 0,
  statedBit: 0,
  consentKinds: 0,
  inside: false,
  hipaaTpo: false,
  orderType: null,
  restrictedAs: null,
  withoutPerson: false,
};

const RULES = new Map(purposeList.map((purpose) => [purpose, ruleOf(purpose)]));

export function purposeRule(purpose: Purpose | null): PurposeRule {
  return purpose === null ? NO_PURPOSE : (RULES.get(purpose) ?? NO_PURPOSE);
}

function ruleOf(purpose: Purpose): PurposeRule {
  return {
    proceedings: PROCEEDINGS_PURPOSES.includes(purpose),
    needs: maskOf(neededFor(purpose)),
    statedBit: maskOfConsentPurposes([purpose === "EMERGENCY" ? "TREATMENT" : purpose]),
    consentKinds: consentKindsFor(purpose),
    inside: INSIDE_PURPOSES.includes(purpose),
    hipaaTpo: HIPAA_TPO_PURPOSES.includes(purpose),
    orderType: orderTypeFor(purpose),
    restrictedAs: restrictedAs(purpose),
    withoutPerson: PURPOSES_WITHOUT_PERSON.includes(purpose),
  };
}

/** 2.13(a): the lists NeededFor_* of the contract. */
function neededFor(purpose: Purpose): readonly PersonCategory[] {
  switch (purpose) {
    case "TREATMENT":
      return neededFor_TREATMENTList;
    case "CARE_COORDINATION":
      return neededFor_CARE_COORDINATIONList;
    case "OPERATIONS":
      return neededFor_OPERATIONSList;
    case "PAYMENT":
      return neededFor_PAYMENTList;
    case "EMERGENCY":
      return neededFor_EMERGENCYList;
    case "CJ_MONITORING":
      return neededFor_CJ_MONITORINGList;
    case "MULTI_ENROLLMENT":
      return neededFor_MULTI_ENROLLMENTList;
    case "FUNDRAISING":
      return neededFor_FUNDRAISINGList;
    default:
      return neededFor_OTHER_PURPOSESList;
  }
}

/** 2.31(d), 2.33(a)(1), 2.35: some purposes are served by their own kind of form only. */
function consentKindsFor(purpose: Purpose): number {
  const { NAMED, TPO, COUNSELING_NOTES, PROCEEDINGS, CJ_2_35, RESEARCH } = CONSENT_KIND_BIT;
  if (PROCEEDINGS_PURPOSES.includes(purpose)) return PROCEEDINGS;
  if (purpose === "CJ_MONITORING") return CJ_2_35;
  if (purpose === "RESEARCH") return RESEARCH | COUNSELING_NOTES;
  return NAMED | TPO | COUNSELING_NOTES;
}

/** 2.64 civil, administrative, legislative; 2.65 criminal; 2.66 against the program. */
function orderTypeFor(purpose: Purpose): Order["type"] | null {
  switch (purpose) {
    case "PROCEEDING_CIVIL":
    case "PROCEEDING_ADMINISTRATIVE":
    case "PROCEEDING_LEGISLATIVE":
      return "CIVIL_2_64";
    case "PROGRAM_INVESTIGATION":
      return "PROGRAM_2_66";
    default:
      return PROCEEDINGS_PURPOSES.includes(purpose) ? "CRIMINAL_2_65" : null;
  }
}

/** 2.26(a)(1): an emergency and the coordination of care are treatment. */
function restrictedAs(purpose: Purpose): TpoPurpose | null {
  switch (purpose) {
    case "TREATMENT":
    case "EMERGENCY":
    case "CARE_COORDINATION":
      return "TREATMENT";
    case "PAYMENT":
    case "OPERATIONS":
      return purpose;
    default:
      return null;
  }
}

function maskOfConsentPurposes(purposes: readonly Purpose[]): number {
  const bits: Readonly<Partial<Record<Purpose, number>>> = CONSENT_PURPOSE_BIT;
  return purposes.reduce((mask, purpose) => mask | (bits[purpose] ?? 0), 0);
}
