import type { DeidAttribute, Deidentification, Obligation, ObligationOf, RecordFacts } from "../domain/decision";
import { plain } from "./obligation-list";
import type { Prepared } from "./prepare";
import { undecidable } from "./release";

/** Contract 3, step 3a (42 CFR 2.16(a), 2.54): what identifies nobody. */
export type WithoutPerson =
  | { readonly released: true; readonly section: "2.16(a)" | "2.54"; readonly obligations: Obligation[] }
  | { readonly released: false; readonly obligations: Obligation[] };

const REFUSED: WithoutPerson = { released: false, obligations: [] };

/** Counts and rates, handed over to disclosure control. */
export function aggregate(prepared: Prepared): WithoutPerson {
  if (!mayAskWithoutPerson(prepared)) return REFUSED;
  return {
    released: true,
    section: "2.16(a)",
    obligations: [
      plain("SUPPRESS_SMALL_CELLS"),
      plain("COMPLEMENTARY_SUPPRESSION"),
      plain("DIFFERENCING_GUARD"),
    ],
  };
}

/** 45 CFR 164.514(b): a row of which nobody can tell whose it is. */
export function deidentifiedRow(prepared: Prepared, slice: RecordFacts | null): WithoutPerson {
  if (!mayAskWithoutPerson(prepared) || slice === null) return REFUSED;
  const publicHealth = prepared.purpose === "PUBLIC_HEALTH";
  if (publicHealth && prepared.organization?.publicHealthAuthority !== true) return REFUSED;
  const row = slice.deidentification;
  if (row === null) return REFUSED;
  const method = methodMet(row);
  if (method === null) return { released: false, obligations: generalize(row.attributes) };
  const obligations: Obligation[] = [{ method, type: "DEIDENTIFY_164_514B" }];
  if (publicHealth) obligations.push({ section: "2.54", type: "RECORD_BASIS" });
  return { released: true, section: publicHealth ? "2.54" : "2.16(a)", obligations };
}

function mayAskWithoutPerson(prepared: Prepared): boolean {
  return undecidable(prepared) === null && prepared.rule.withoutPerson;
}

/** 164.514(b)(1), (2): nothing identifying is left, or an expert's report; a limited data set never suffices. */
function methodMet(row: Deidentification): ObligationOf<"DEIDENTIFY_164_514B">["method"] | null {
  if (row.actualKnowledge) return null;
  switch (row.method) {
    case "SAFE_HARBOR":
      return row.attributes.every((attribute) => targetOf(attribute) === null) ? "SAFE_HARBOR" : null;
    case "EXPERT_DETERMINATION":
      return row.expertReportId === null ? null : "EXPERT_DETERMINATION";
    case "LIMITED_DATA_SET":
    case "NONE":
      return null;
  }
}

/** What identifying attributes must be reduced to. */
function generalize(attributes: readonly DeidAttribute[]): Obligation[] {
  const targets = attributes.map(targetOf).filter((target) => target !== null);
  if (targets.length === 0) return [];
  return [{ to: [...new Set(targets)].sort(), type: "GENERALIZE" }];
}

type Target = ObligationOf<"GENERALIZE">["to"][number];

/** 164.514(b)(2): null for an attribute that does not identify. */
function targetOf(attribute: DeidAttribute): Target | null {
  switch (attribute) {
    case "STATE":
    case "YEAR":
    case "AGE_UP_TO_89":
    case "AGE_90_PLUS":
    case "ZIP3_OVER_20000":
    case "DEMOGRAPHIC_GROUP":
    case "OUTCOME_VALUE":
      return null;
    case "STREET":
    case "PRECINCT":
    case "CITY":
    case "COUNTY":
    case "ZIP3_UNDER_20000":
    case "ZIP5":
      return "STATE";
    case "DATE":
      return "YEAR";
    case "AGE_OVER_89":
      return "AGE_90_PLUS";
    case "NAME":
    case "PHONE":
    case "FAX":
    case "EMAIL":
    case "SSN":
    case "MEDICAL_RECORD_NUMBER":
    case "HEALTH_PLAN_NUMBER":
    case "ACCOUNT_NUMBER":
    case "LICENSE_NUMBER":
    case "VEHICLE_ID":
    case "DEVICE_ID":
    case "URL":
    case "IP_ADDRESS":
    case "BIOMETRIC":
    case "PHOTO":
    case "UNIQUE_CODE":
      return "REMOVE";
  }
}
