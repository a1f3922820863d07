import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Closed lists of the contract; those with a name in the schema are read from it. */

interface SchemaDefinition {
  enum?: string[];
  [key: string]: unknown;
}

interface Schema {
  $id: string;
  $defs: { [name: string]: SchemaDefinition };
  [key: string]: unknown;
}

export const schema = JSON.parse(
  readFileSync(join(__dirname, "../../../schema/decision.schema.json"), "utf8"),
) as Schema;

function schemaList(name: string): string[] {
  const definition = schema.$defs[name];
  if (definition === undefined || definition.enum === undefined) {
    throw new Error(`the schema has no closed list ${name}`);
  }
  return definition.enum;
}

export const PERSON_CATEGORIES = schemaList("PersonCategory");
export const NEEDED_FOR_EMERGENCY = schemaList("NeededFor_EMERGENCY");
/** Section 3 step 3a: all but the first seven of `DeidAttribute`. */
export const IDENTIFYING_ATTRIBUTES = schemaList("DeidAttribute").slice(7);

/** What the purpose can need: `NeededFor_<purpose>`, else `NeededFor_OTHER_PURPOSES`. */
export function neededFor(purpose: string): string[] {
  const own = `NeededFor_${purpose}`;
  return schema.$defs[own] === undefined ? schemaList("NeededFor_OTHER_PURPOSES") : schemaList(own);
}

export const PROCEEDINGS_PURPOSES = [
  "INVESTIGATION",
  "PROSECUTION",
  "WARRANT_APPLICATION",
  "REVOCATION_HEARING",
  "PROCEEDING_CRIMINAL",
  "PROCEEDING_CIVIL",
  "PROCEEDING_ADMINISTRATIVE",
  "PROCEEDING_LEGISLATIVE",
];
export const TPO_PURPOSES = ["TREATMENT", "PAYMENT", "OPERATIONS"];
export const PURPOSES_WITHOUT_PARTICIPANT = [
  "REPORTING",
  "PUBLIC_HEALTH",
  "OWN_ANALYTICS",
  "RESEARCH",
  "AUDIT_EVALUATION",
  "QSO_SERVICE",
];
export const INSIDE_PURPOSES = [
  "ADMIN_INTERNAL",
  "TREATMENT",
  "CARE_COORDINATION",
  "ENROLLMENT",
  "TRAINING",
  "EMERGENCY",
];
export const JUSTICE_KINDS = ["POLICE", "PROSECUTOR", "COURT", "PROBATION", "PAROLE", "FEDERAL_LAW_ENFORCEMENT"];
export const MONITORING_KINDS = ["POLICE", "PROSECUTOR", "COURT", "PROBATION", "PAROLE"];
export const TREATING_KINDS = [
  "CLINIC",
  "HOSPITAL",
  "EMS_AGENCY",
  "TREATMENT_PROGRAM",
  "WITHDRAWAL_MANAGEMENT_PROGRAM",
  "MAINTENANCE_PROGRAM",
  "VA_FACILITY",
];
export const REGISTRY_KINDS = ["CENTRAL_REGISTRY", "WITHDRAWAL_MANAGEMENT_PROGRAM", "MAINTENANCE_PROGRAM"];
export const MEDICAL_ROLES = ["EMERGENCY_PHYSICIAN", "EMS_RESPONDER", "CLINICIAN", "EXTERNAL_CLINICIAN", "INTAKE_NURSE"];
export const NO_CONDITION_PATHWAYS = ["SOCIAL_CONTACT", "COMMUNITY_REFERRAL"];

export const FIELDS_2_12_C5 = ["address", "circumstances", "lastKnownWhereabouts", "name", "patientStatus"];
export const FIELDS_2_34 = ["drugTypeDosage", "identifyingInfo", "relevantDates"];
export const FIELDS_2_24 = ["briefDescription", "date", "entityName"];
export const FIELDS_2_25 = ["briefDescription", "date", "entityName", "purpose"];
