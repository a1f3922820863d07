import { codeSet } from "./code-set";

// The LEAD lists that are no closed list of the schema (those are in enums.ts). Sources: leadbureau.org toolkit,
// Santa Fe, Denver and Howard County eligibility rules, UW and Duke evaluations. The version is this hub's own.

const LEAD = { system: "LEAD hub", version: "1" } as const;

export const SCREENING_REASON = codeSet({ ...LEAD, list: "ineligibility_reason", provenance: "found" }, [
  ["DRUG_AMOUNT_OVER_LIMIT", "Drug amount over the site limit"],
  ["NOT_AMENABLE", "Does not appear amenable"],
  ["DEALING_ABOVE_SUBSISTENCE", "Dealing for profit above subsistence"],
  ["UNDER_18", "Under 18"],
  ["EXPLOITS_MINORS", "Appears to exploit minors"],
  ["PROMOTING_PROSTITUTION", "Suspected of promoting prostitution"],
  ["DISQUALIFYING_HISTORY", "Disqualifying criminal history"],
  ["NO_CONTACT_ORDER", "No-contact or protective order with a participant or staff"],
  ["ACTIVE_TREATMENT_COURT", "Pending or active treatment-court case"],
  ["DANGER_SELF_OTHERS", "Risk to self or others"],
  ["CANNOT_CONSENT", "Cannot knowingly consent"],
  ["OUT_OF_CATCHMENT", "Outside residency or catchment"],
  ["CHARGE_NOT_ELIGIBLE", "Charge not on the site's list"],
]);

/** Evaluations count arrests and charges, not convictions. */
export const JUSTICE_EVENT = codeSet({ ...LEAD, list: "cj_event_type", provenance: "found" }, [
  ["ARREST", "Arrest: taken into custody"],
  ["CITATION", "Citation"],
  ["CHARGE_MISDEMEANOR", "Misdemeanor charge filed"],
  ["CHARGE_FELONY", "Felony charge filed"],
  ["WARRANT_ARREST", "Arrest on a warrant"],
  ["JAIL_BOOKING", "Jail booking"],
  ["JAIL_DAY", "Jail days"],
  ["PRISON", "Prison incarceration"],
]);

export const HOUSING_STATUS = codeSet({ ...LEAD, list: "housing_status", provenance: "proposal" }, [
  ["UNSHELTERED", "Unsheltered"],
  ["SHELTERED_TEMPORARY", "Sheltered or temporary"],
  ["PERMANENT", "Permanent housing"],
  ["INSTITUTION", "Jail, hospital, treatment"],
  ["UNKNOWN", "Unknown"],
]);

export const EMPLOYMENT_STATUS = codeSet({ ...LEAD, list: "employment_status", provenance: "found" }, [
  ["IN_TRAINING", "Training or education"],
  ["EMPLOYED_PART", "Part-time"],
  ["EMPLOYED_FULL", "Full-time"],
  ["RETIRED", "Retired"],
  ["UNEMPLOYED", "Unemployed"],
  ["NOT_IN_LABOR_FORCE", "Not in the labor force"],
  ["UNKNOWN", "Unknown", "proposal"],
]);

export const OVERDOSE_EVENT = codeSet({ ...LEAD, list: "overdose_event", provenance: "proposal" }, [
  ["NONFATAL", "Overdose, survived"],
  ["NONFATAL_NALOXONE", "Overdose, survived, naloxone given"],
  ["FATAL", "Overdose, died"],
]);

/** For an observation whose value is a number: the number is in `amount`, and `unit` says of what. */
export const COUNT = codeSet({ ...LEAD, list: "count", provenance: "proposal" }, []);
