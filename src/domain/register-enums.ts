import { registerEnumType } from "type-graphql";
import { type ConsentKind, consentKindList, type ConsentPurpose, consentPurposeList, type PersonCategory, personCategoryList } from "./decision";

/** A closed list of the decision contract as a GraphQL enum: the contract's own words. */
export function contractEnum<const T extends string>(name: string, description: string, words: readonly T[]): { readonly [K in T]: K } {
  const list = Object.fromEntries(words.map((word) => [word, word])) as { readonly [K in T]: K };
  registerEnumType(list, { name, description });
  return list;
}

export const PersonCategoryEnum = contractEnum<PersonCategory>("PersonCategory", "Categories of information about a person (decision contract, section 7).", personCategoryList);

export const ConsentPurposeEnum = contractEnum<ConsentPurpose>("ConsentPurpose", "Purposes that a written consent can state, 42 CFR 2.31(a)(5).", consentPurposeList);

/** A general release is no consent (2.32(a)(1)), so none can be made here. */
export type WritableKind = Exclude<ConsentKind, "GENERAL_RELEASE">;

export const ConsentKindEnum = contractEnum<WritableKind>(
  "ConsentKind",
  "Kind of consent form: NAMED 2.31, TPO 2.31(a)(5)(ii), COUNSELING_NOTES 2.31(b), PROCEEDINGS 2.31(d), CJ_2_35, RESEARCH. One form is of one kind: kinds cannot be mixed.",
  consentKindList.filter((kind) => kind !== "GENERAL_RELEASE"),
);

export const ExpirationType = contractEnum("ExpirationType", "When a consent ends, 2.31(a)(7). NONE and END_OF_TREATMENT suffice for TPO only, END_OF_RESEARCH_STUDY for research only.", ["DATE", "EVENT", "END_OF_TREATMENT", "END_OF_RESEARCH_STUDY", "NONE"]);

export const RevocableFrom = contractEnum("RevocableFrom", "From when a 2.35 consent can be revoked, 2.35(c): no later than the final disposition.", ["DATE", "EVENT", "FINAL_DISPOSITION"]);

export const SignedBy = contractEnum("SignedBy", "Who signed, 2.31(a)(8): the patient, a parent or guardian (2.14), a person authorized under 2.15, anyone else.", ["PATIENT", "PARENT", "AUTHORIZED_2_15", "OTHER"]);

export const RevocationForm = contractEnum("RevocationForm", "How a consent was revoked. Both stop new disclosures, 2.31(c)(3).", ["WRITTEN", "ORAL"]);
