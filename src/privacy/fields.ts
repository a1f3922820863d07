import type { FieldName, Section } from "../domain/decision";
import type { LocalSection } from "./local";

/** Sections that themselves list what may be said; null for all others. Sorted. */
export function fieldsOf(section: Section | LocalSection | undefined): FieldName[] | null {
  switch (section) {
    case "2.12(c)(5)": // 42 CFR 2.12(c)(5)(ii)
      return ["address", "circumstances", "lastKnownWhereabouts", "name", "patientStatus"];
    case "2.24":
      return ["briefDescription", "date", "entityName"];
    case "2.25":
      return ["briefDescription", "date", "entityName", "purpose"];
    case "2.34":
      return ["drugTypeDosage", "identifyingInfo", "relevantDates"];
    default:
      return null;
  }
}
