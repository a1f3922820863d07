import type { Consent } from "../domain/consent";
import type { Attendance, Contact, Demographics, Diagnosis, Enrollment, EnrollmentEpisode, Goal, Identity, Progress, SourceId, StatusPeriod, TeamReview, Treatment, TreatmentEpisode } from "../domain/groups";
import type { Selection } from "../domain/selection";
import { CATEGORY_BIT } from "../privacy/categories";
import { type Disclosed, PLAIN } from "../privacy/redact";
import type { RowAtHand, SubRow } from "./at-hand";

const { ATTENDANCE, CONSENT_RECORD, DEMOGRAPHICS, ENROLLMENT_STATUS, JUSTICE_REFERRAL, PARTICIPANT_IDENTITY, PROGRESS_SUMMARY, SUD_DIAGNOSIS, SUD_TREATMENT } = CATEGORY_BIT;
const MOST_CONTACTS = 50;

/** Makes a participant's groups of the raw rows that came with it. A group is there if the row's own record is released for it, or any part is. */
export function shapeParticipant(at: RowAtHand, selection: Selection, today: string): void {
  const { row } = at;
  if (selection.has("enrollment")) row["enrollment"] = enrollment(at, today);
  if (selection.has("identity")) row["identity"] = identity(at);
  if (selection.has("demographics")) row["demographics"] = demographics(at, today);
  if (selection.has("attendance")) row["attendance"] = attendance(at);
  if (selection.has("progress")) row["progress"] = progress(at);
  if (selection.has("treatment")) row["treatment"] = treatment(at, today);
  if (selection.has("diagnoses")) row["diagnoses"] = listed(at.parts<Diagnosis>("Diagnosis", row["_diagnoses"], SUD_DIAGNOSIS), at, SUD_DIAGNOSIS);
  if (selection.has("consents")) row["consents"] = consents(at);
}

function listed<T>(parts: T[], at: RowAtHand, need: number): T[] | null {
  return parts.length > 0 || (at.own.verdict.released & need) !== 0 ? parts : null;
}

function enrollment(at: RowAtHand, today: string): Disclosed<Enrollment> | null {
  const { row } = at;
  if (at.limited) return patientStatus(at, today);
  const periods = at.parts<StatusPeriod>("StatusPeriod", row["_periods"], ENROLLMENT_STATUS);
  const episodes = at.parts<EnrollmentEpisode>("EnrollmentEpisode", row["_episodes"], ENROLLMENT_STATUS);
  const manager = at.firstPart<{ name: string }>(PLAIN, row["_managers"], ENROLLMENT_STATUS);
  if ((at.released & ENROLLMENT_STATUS) === 0) return null;
  const door = at.firstPart<{ type: Enrollment["door"] }>(PLAIN, row["_doors"], JUSTICE_REFERRAL);
  const status = periods.find((period) => isCurrent(period.startsOn, period.endsOn, today))?.status ?? null;
  return at.group("Enrollment", { status, periods, episodes, caseManager: manager?.name ?? null, door: door?.type ?? null });
}

/** 42 CFR 2.12(c)(5)(ii): patient status, and nothing of its history. */
function patientStatus(at: RowAtHand, today: string): Disclosed<Enrollment> | null {
  const current = ((at.row["_periods"] ?? []) as (SubRow & StatusPeriod)[]).filter(({ startsOn, endsOn }) => isCurrent(startsOn, endsOn, today));
  const period = at.firstPart<StatusPeriod>("StatusPeriod", current, ENROLLMENT_STATUS);
  return (at.released & ENROLLMENT_STATUS) === 0 ? null : at.group("Enrollment", { status: period?.status ?? null });
}

function isCurrent(from: string | null, to: string | null, today: string): boolean {
  return from !== null && from <= today && (to === null || to > today);
}

function identity(at: RowAtHand): Disclosed<Identity> | null {
  if ((at.own.verdict.released & PARTICIPANT_IDENTITY) === 0) return null;
  const group = at.row["identity"] as Identity;
  if (group.sourceId) at.group<SourceId>("SourceId", group.sourceId);
  return at.group<Identity>("Identity", at.limited ? { legalName: group.legalName, address: group.address } : group);
}

function demographics(at: RowAtHand, today: string): Disclosed<Demographics> | null {
  if ((at.own.verdict.released & DEMOGRAPHICS) === 0) return null;
  const group = at.row["demographics"] as Demographics & { _birthDate?: string | null };
  if (group._birthDate !== undefined) group.ageBand = ageBand(group._birthDate, today);
  return at.group("Demographics", group);
}

/** Bands of TEDS 2022 AGE. */
const BANDS: readonly (readonly [from: number, band: string])[] = [
  [65, "65+"], [60, "60-64"], [55, "55-59"], [50, "50-54"], [45, "45-49"], [40, "40-44"], [35, "35-39"], [30, "30-34"], [25, "25-29"], [21, "21-24"], [18, "18-20"], [15, "15-17"], [12, "12-14"],
];

export function ageBand(birthDate: string | null, today: string): string | null {
  if (birthDate === null) return null;
  const beforeBirthday = today.slice(5) < birthDate.slice(5) ? 1 : 0;
  const age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - beforeBirthday;
  return BANDS.find(([from]) => age >= from)?.[1] ?? null;
}

function attendance(at: RowAtHand): Disclosed<Attendance> | null {
  const contacts = at.parts<Contact>("Contact", at.row["_contacts"], ATTENDANCE);
  if ((at.released & ATTENDANCE) === 0) return null;
  const held = contacts.filter((contact) => contact.held);
  return at.group("Attendance", { held: held.length, attempted: contacts.length - held.length, lastHeldAt: held[0]?.at ?? null, contacts: contacts.slice(0, MOST_CONTACTS) });
}

function progress(at: RowAtHand): Disclosed<Progress> | null {
  const goals = at.parts<Goal>("Goal", at.row["_goals"], PROGRESS_SUMMARY);
  const reviews = at.parts<TeamReview>("TeamReview", at.row["_reviews"], PROGRESS_SUMMARY);
  if ((at.released & PROGRESS_SUMMARY) === 0) return null;
  return at.group("Progress", { goals, goalsMet: goals.filter(({ status }) => status === "MET").length, reviews });
}

function treatment(at: RowAtHand, today: string): Disclosed<Treatment> | null {
  const episodes = at.parts<TreatmentEpisode>("TreatmentEpisode", at.row["_treatment"], SUD_TREATMENT);
  if ((at.released & SUD_TREATMENT) === 0) return null;
  const open = episodes.some(({ admittedOn, dischargedOn }) => isCurrent(admittedOn, dischargedOn, today));
  // That there is none is told by whoever may see the program's own record; somebody else's closed episodes do not tell it.
  const known = open || (at.own.verdict.released & SUD_TREATMENT) !== 0;
  return at.group("Treatment", { episodes, inTreatment: known ? open : null });
}

/** A consent is made and held by the program of the person's own row. */
function consents(at: RowAtHand): Disclosed<Consent>[] | null {
  if ((at.own.verdict.released & CONSENT_RECORD) === 0) return null;
  return ((at.row["_consents"] ?? []) as object[]).map((consent) => at.group<Consent>("Consent", consent));
}
