/**
 * The words of the decision contract (schema/decision.schema.json), as types and closed lists.
 * Both are generated; this file gives them the names that the rest of the hub uses.
 */
import type {
  Consent,
  Decision,
  DecisionRequest,
  Obligation,
  Organization,
  Restriction,
  Viewer,
} from "./generated/decision";

export type {
  Agreement,
  Basis,
  Category,
  Channel,
  CjRevocable,
  Consent,
  ConsentElement,
  ConsentKind,
  ConsentPurpose,
  Decision,
  DecisionRequest,
  Deidentification,
  DeidAttribute,
  Discloser,
  DisclosureLog,
  Emergency,
  Enrollment,
  Expiration,
  FieldName,
  Hub,
  Incident,
  Instant,
  Mandate,
  Matter,
  MultiEnrollment,
  Obligation,
  Order,
  Organization,
  Participant,
  PersonCategory,
  Previous,
  Purpose,
  Recipient,
  Record as RecordFacts,
  Relation,
  Restriction,
  Section,
  Signature,
  Viewer,
} from "./generated/decision";

export {
  agreementKindList,
  agreementUndertakingsList,
  categoryList,
  claimList,
  consentElementList,
  consentKindList,
  consentPurposeList,
  decisionEffectList,
  decisionReasonList,
  deidAttributeList,
  fieldNameList,
  mandateTypeList,
  matterPathwayList,
  minorStateRuleList,
  neededFor_CARE_COORDINATIONList,
  neededFor_CJ_MONITORINGList,
  neededFor_EMERGENCYList,
  neededFor_FUNDRAISINGList,
  neededFor_MULTI_ENROLLMENTList,
  neededFor_OPERATIONSList,
  neededFor_OTHER_PURPOSESList,
  neededFor_PAYMENTList,
  neededFor_TREATMENTList,
  orderFindingsList,
  orderTypeList,
  organizationKindList,
  personCategoryList,
  purposeList,
  restrictionKindList,
  restrictionPurposesList,
  sectionList,
  viewerRoleList,
} from "./generated/decision-lists";

export { decisionSchema } from "./generated/decision-schema";

export type Effect = Decision["effect"];
export type Reason = Decision["reason"];
export type OrganizationKind = Organization["kind"];
export type ViewerRole = Viewer["role"];
export type OtherPolicy = ObligationOf<"APPLY_OTHER_POLICY">["policy"];
export type ConsentCj = NonNullable<Consent["cj"]>;
export type TpoPurpose = Restriction["purposes"][number];
export type Operation = DecisionRequest["channel"]["operation"];
export type ObligationType = Obligation["type"];
export type ObligationOf<T extends ObligationType> = Extract<Obligation, { type: T }>;

/** An instant as the contract writes it: UTC, whole seconds, so that instants compare as strings. */
export function instantOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
