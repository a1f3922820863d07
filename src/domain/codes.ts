import type { CodeSet } from "./codes/code-set";
import { labelIn } from "./codes/code-set";
import { ASAM_3RD, ASAM_4TH, ICD10_CM, LOCATOR_SERVICE } from "./codes/clinical";
import { HMIS_BIRTH_DATE_QUALITY, HMIS_GENDER_2024, HMIS_LIVING_SITUATION, HMIS_NAME_QUALITY, HMIS_SEX, HMIS_YES_NO } from "./codes/hmis";
import { COUNT, EMPLOYMENT_STATUS, HOUSING_STATUS, JUSTICE_EVENT, OVERDOSE_EVENT, SCREENING_REASON } from "./codes/lead";
import { NIBRS_DRUG_TYPE, NIBRS_OFFENSE } from "./codes/nibrs";
import { RACE_ETHNICITY, RACE_ETHNICITY_DETAIL } from "./codes/spd15";
import {
  TEDS_EDUC,
  TEDS_EMPLOY,
  TEDS_GENDER,
  TEDS_HLTHINS,
  TEDS_METHUSE,
  TEDS_PRIMINC,
  TEDS_PSYPROB,
  TEDS_REASON,
  TEDS_SERVICES,
  TEDS_SUBSTANCE,
  TEDS_VET,
} from "./codes/teds";

/** Every code set of the hub. The lists that are closed for good are enums of the schema instead (enums.ts). */
export const CODE_SETS: readonly CodeSet[] = [
  SCREENING_REASON,
  JUSTICE_EVENT,
  HOUSING_STATUS,
  EMPLOYMENT_STATUS,
  OVERDOSE_EVENT,
  COUNT,
  TEDS_SERVICES,
  TEDS_REASON,
  TEDS_SUBSTANCE,
  TEDS_METHUSE,
  TEDS_PSYPROB,
  TEDS_EMPLOY,
  TEDS_PRIMINC,
  TEDS_GENDER,
  TEDS_VET,
  TEDS_EDUC,
  TEDS_HLTHINS,
  HMIS_LIVING_SITUATION,
  HMIS_YES_NO,
  HMIS_NAME_QUALITY,
  HMIS_BIRTH_DATE_QUALITY,
  HMIS_SEX,
  HMIS_GENDER_2024,
  RACE_ETHNICITY,
  RACE_ETHNICITY_DETAIL,
  NIBRS_OFFENSE,
  NIBRS_DRUG_TYPE,
  ICD10_CM,
  ASAM_3RD,
  ASAM_4TH,
  LOCATOR_SERVICE,
];

const BY_CODE_SYSTEM = new Map(CODE_SETS.map((set) => [set.codeSystem, set]));

/** The set that a stored `code_system` names, or undefined: a city may keep codes of systems the hub does not know. */
export function codeSetNamed(codeSystem: string): CodeSet | undefined {
  return BY_CODE_SYSTEM.get(codeSystem);
}

/** What a stored code means, or undefined if the hub does not know the system or the code. */
export function labelOf(codeSystem: string, code: string): string | undefined {
  const set = codeSetNamed(codeSystem);
  return set === undefined ? undefined : labelIn(set, code);
}

/** For a GraphQL enum made from a set: its values and their descriptions. Codes must be valid GraphQL names. */
export function enumOf<C extends string>(set: CodeSet<C>): { readonly values: { readonly [K in C]: K }; readonly descriptions: { readonly [K in C]: string } } {
  const entries = set.codes.map(({ code, label }) => [code, label] as const);
  return {
    values: Object.fromEntries(entries.map(([code]) => [code, code])) as { readonly [K in C]: K },
    descriptions: Object.fromEntries(entries) as { readonly [K in C]: string },
  };
}
