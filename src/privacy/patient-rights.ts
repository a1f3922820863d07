import type { DisclosureLog, Instant, Section } from "../domain/decision";
import { type Case, HOLDS, holdsRelation } from "./case";
import { CATEGORY_BIT, COUNSELING_NOTE, EVERY_CATEGORY, type CategoryMask } from "./categories";
import { type Tally, claim, onRelation } from "./tally";

const { DISCLOSURE_LOG } = CATEGORY_BIT;
const OWN_RECORD = EVERY_CATEGORY & ~COUNSELING_NOTE & ~DISCLOSURE_LOG;

/** Contract 3, step 8, SELF (42 CFR 2.23 to 2.25): the patient's own record and log. */
export function tryPatientRights(c: Case, tally: Tally): void {
  if (!holdsRelation(c, HOLDS.SELF)) return;
  switch (c.prepared.purpose) {
    case "PATIENT_ACCESS":
      return release(c, tally, "2.23", OWN_RECORD);
    case "LIST_OF_DISCLOSURES":
      if (mayHaveListOfDisclosures(c)) release(c, tally, "2.24", DISCLOSURE_LOG);
      return;
    case "ACCOUNTING":
      if (c.person.disclosureLog !== null) release(c, tally, "2.25", DISCLOSURE_LOG);
      return;
    default:
      return;
  }
}

function release(c: Case, tally: Tally, section: Section, offered: CategoryMask): void {
  const taken = claim(tally, c, offered);
  if (taken !== 0) tally.bases.push(onRelation(section, taken, "SELF"));
}

/** 2.24: asked in writing, of an intermediary. */
function mayHaveListOfDisclosures(c: Case): boolean {
  return c.person.disclosureLog?.inWriting === true && c.prepared.hub.legalRole === "INTERMEDIARY";
}

export type LogSection = "2.24" | "2.25";
export type LogEntry = DisclosureLog["entries"][number];

/** What is owed of one entry of the log. */
export type EntryDuty = "INCLUDE" | "TOO_OLD" | "NOT_REQUIRED";

/** 2.24(a)(2), 2.25(a): covered entries not later than the request and not older than `since`. */
export function entryDuty(
  entry: LogEntry,
  section: LogSection,
  since: Instant,
  requestedAt: Instant,
): EntryDuty {
  if (!isCoveredEntry(entry, section) || entry.at > requestedAt) return "NOT_REQUIRED";
  return entry.at >= since ? "INCLUDE" : "TOO_OLD";
}

/** 2.24: under a general designation. 2.25: with consent; TPO only through an electronic health record. */
function isCoveredEntry(entry: LogEntry, section: LogSection): boolean {
  switch (section) {
    case "2.24":
      return entry.generalDesignation;
    case "2.25":
      return entry.withConsent && (!entry.tpo || entry.ehr);
  }
}
