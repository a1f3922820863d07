import { codeSet } from "./code-set";

// OMB Statistical Policy Directive 15 as revised in 2024: one combined question, any number of answers. The seven
// minimum categories are found; the short codes are this project's. MULTI is for presenting, never for asking.

export const RACE_ETHNICITY = codeSet({ system: "OMB SPD 15", version: "2024", provenance: "found" }, [
  ["AIAN", "American Indian or Alaska Native"],
  ["ASIAN", "Asian"],
  ["BLACK", "Black or African American"],
  ["HISP", "Hispanic or Latino"],
  ["MENA", "Middle Eastern or North African"],
  ["NHPI", "Native Hawaiian or Pacific Islander"],
  ["WHITE", "White"],
  ["MULTI", "Multiracial and/or Multiethnic", "memory"],
  ["UNK", "Unknown", "proposal"],
  ["DECL", "Prefers not to answer", "proposal"],
  ["NOTCOLL", "Not collected", "proposal"],
]);

/** Detailed groups that the directive names on its form, from memory; a write-in is kept as the source wrote it. */
export const RACE_ETHNICITY_DETAIL = codeSet({ system: "OMB SPD 15", version: "2024", list: "detail", provenance: "memory" }, [
  ["ASIAN:CHINESE", "Chinese"],
  ["ASIAN:ASIAN_INDIAN", "Asian Indian"],
  ["ASIAN:FILIPINO", "Filipino"],
  ["ASIAN:VIETNAMESE", "Vietnamese"],
  ["ASIAN:KOREAN", "Korean"],
  ["ASIAN:JAPANESE", "Japanese"],
  ["BLACK:AFRICAN_AMERICAN", "African American"],
  ["BLACK:JAMAICAN", "Jamaican"],
  ["BLACK:HAITIAN", "Haitian"],
  ["BLACK:NIGERIAN", "Nigerian"],
  ["BLACK:ETHIOPIAN", "Ethiopian"],
  ["BLACK:SOMALI", "Somali"],
  ["HISP:MEXICAN", "Mexican"],
  ["HISP:PUERTO_RICAN", "Puerto Rican"],
  ["HISP:SALVADORAN", "Salvadoran"],
  ["HISP:CUBAN", "Cuban"],
  ["HISP:DOMINICAN", "Dominican"],
  ["HISP:GUATEMALAN", "Guatemalan"],
  ["MENA:LEBANESE", "Lebanese"],
  ["MENA:IRANIAN", "Iranian"],
  ["MENA:EGYPTIAN", "Egyptian"],
  ["MENA:SYRIAN", "Syrian"],
  ["MENA:IRAQI", "Iraqi"],
  ["MENA:ISRAELI", "Israeli"],
  ["NHPI:NATIVE_HAWAIIAN", "Native Hawaiian"],
  ["NHPI:SAMOAN", "Samoan"],
  ["NHPI:CHAMORRO", "Chamorro"],
  ["NHPI:TONGAN", "Tongan"],
  ["NHPI:FIJIAN", "Fijian"],
  ["NHPI:MARSHALLESE", "Marshallese"],
  ["WHITE:ENGLISH", "English"],
  ["WHITE:GERMAN", "German"],
  ["WHITE:IRISH", "Irish"],
  ["WHITE:ITALIAN", "Italian"],
  ["WHITE:POLISH", "Polish"],
  ["WHITE:SCOTTISH", "Scottish"],
]);
