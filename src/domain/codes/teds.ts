import { codeSet } from "./code-set";

// SAMHSA Treatment Episode Data Set, 2022 codebooks (US government). Codes change by year: AGE 10, DETNLF 5 and 6,
// DAYWAIT meant other things before, so the year is part of the system. -9 is TEDS's own word for missing.

const ADMISSIONS = { system: "TEDS-A", version: "2022", provenance: "found" } as const;
const DISCHARGES = { system: "TEDS-D", version: "2022", provenance: "found" } as const;
const MISSING = ["-9", "Missing, unknown, not collected or invalid"] as const;

export const TEDS_SERVICES = codeSet({ ...DISCHARGES, list: "SERVICES" }, [
  ["1", "Detox, 24-hour, hospital inpatient"],
  ["2", "Detox, 24-hour, free-standing residential"],
  ["3", "Rehab/residential, hospital (non-detox)"],
  ["4", "Rehab/residential, short term (30 days or fewer)"],
  ["5", "Rehab/residential, long term (more than 30 days)"],
  ["6", "Ambulatory, intensive outpatient"],
  ["7", "Ambulatory, non-intensive outpatient"],
  ["8", "Ambulatory, detoxification"],
]);

export const TEDS_REASON = codeSet({ ...DISCHARGES, list: "REASON" }, [
  ["1", "Treatment completed"],
  ["2", "Dropped out of treatment"],
  ["3", "Terminated by facility"],
  ["4", "Transferred to another treatment program or facility"],
  ["5", "Incarcerated"],
  ["6", "Death"],
  ["7", "Other"],
]);

/** SUB1, SUB2 and SUB3 share it. There is no code for fentanyl: it is 7, and the source's word must be kept. */
export const TEDS_SUBSTANCE = codeSet({ ...ADMISSIONS, list: "SUB" }, [
  ["1", "None"],
  ["2", "Alcohol"],
  ["3", "Cocaine/crack"],
  ["4", "Marijuana/hashish"],
  ["5", "Heroin"],
  ["6", "Non-prescription methadone"],
  ["7", "Other opiates and synthetics"],
  ["8", "PCP"],
  ["9", "Hallucinogens"],
  ["10", "Methamphetamine/speed"],
  ["11", "Other amphetamines"],
  ["12", "Other stimulants"],
  ["13", "Benzodiazepines"],
  ["14", "Other tranquilizers"],
  ["15", "Barbiturates"],
  ["16", "Other sedatives or hypnotics"],
  ["17", "Inhalants"],
  ["18", "Over-the-counter medications"],
  ["19", "Other drugs"],
  MISSING,
]);

/** Medication for opioid use disorder planned. */
export const TEDS_METHUSE = codeSet({ ...ADMISSIONS, list: "METHUSE" }, [["1", "Yes"], ["2", "No"], MISSING]);

/** Co-occurring mental and substance use disorders. */
export const TEDS_PSYPROB = codeSet({ ...ADMISSIONS, list: "PSYPROB" }, [["1", "Yes"], ["2", "No"], MISSING]);

export const TEDS_EMPLOY = codeSet({ ...ADMISSIONS, list: "EMPLOY" }, [
  ["1", "Full-time"],
  ["2", "Part-time"],
  ["3", "Unemployed"],
  ["4", "Not in labor force"],
  MISSING,
]);

export const TEDS_PRIMINC = codeSet({ ...ADMISSIONS, list: "PRIMINC" }, [
  ["1", "Wages/salary"],
  ["2", "Public assistance"],
  ["3", "Retirement/pension, disability"],
  ["4", "Other"],
  ["5", "None"],
  MISSING,
]);

export const TEDS_GENDER = codeSet({ ...ADMISSIONS, list: "GENDER" }, [["1", "Male"], ["2", "Female"], MISSING]);

export const TEDS_VET = codeSet({ ...ADMISSIONS, list: "VET" }, [["1", "Yes"], ["2", "No"], MISSING]);

export const TEDS_EDUC = codeSet({ ...ADMISSIONS, list: "EDUC" }, [
  ["1", "Less than one school grade, no schooling, nursery school, or kindergarten to grade 8"],
  ["2", "Grades 9 to 11"],
  ["3", "Grade 12 (or GED)"],
  ["4", "1-3 years of college, university, or vocational school"],
  ["5", "4 years of college, university, BA/BS, some postgraduate study, or more"],
  MISSING,
]);

export const TEDS_HLTHINS = codeSet({ ...ADMISSIONS, list: "HLTHINS" }, [
  ["1", "Private insurance, Blue Cross/Blue Shield, HMO"],
  ["2", "Medicaid"],
  ["3", "Medicare, other (e.g. TRICARE, CHAMPUS)"],
  ["4", "None"],
  MISSING,
]);
