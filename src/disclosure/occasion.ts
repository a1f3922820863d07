import type { Emergency, Enrollment, Incident } from "../domain/decision";
import type { DatedEmergency, PersonFile } from "../domain/person-file";
import type { Prepared } from "../privacy/prepare";
import { aboutPerson, type Person, type PersonFacts } from "../privacy/person";
import type { Today } from "../sites/site";
import { type KnownPerson, lastingFacts } from "./people";
import { dayOn } from "./today";

/** When and for what somebody is asked about. */
export interface Occasion {
  readonly prepared: Prepared;
  readonly today: Today;
}

type OccasionalFacts = Pick<PersonFacts, "emergency" | "incident" | "enrollment">;

/** A person as they are today, and for this viewer and purpose. */
export function personOnOccasion(occasion: Occasion, { file, person }: KnownPerson): Person {
  const today = asOfToday(occasion.today, file);
  const { emergency, incident, enrollment } = occasionalFacts(occasion.prepared, file);
  const lasting = today === file ? person : aboutPerson(lastingFacts(today));
  return emergency === null && incident === null && enrollment === null ? lasting : { ...lasting, emergency, incident, enrollment };
}

/** Somebody comes of age on a day of their place (2.11): no change of a fact says so. */
export function asOfToday(today: Today, file: PersonFile): PersonFile {
  const { participant, ofAgeOn, jurisdiction } = file;
  if (participant.minor === null || ofAgeOn === null || dayOn(today, jurisdiction) < ofAgeOn) return file;
  return { ...file, participant: { ...participant, minor: null } };
}

const NOTHING: OccasionalFacts = { emergency: null, incident: null, enrollment: null };

/** A declared emergency (2.51), a report to the viewer's organization (2.12(c)(5), (6)), a step of enrollment (2.22(a)). */
function occasionalFacts(prepared: Prepared, file: PersonFile): OccasionalFacts {
  switch (prepared.purpose) {
    case "EMERGENCY":
      return { ...NOTHING, emergency: emergencyOf(prepared, file) };
    case "CRIME_ON_PREMISES":
    case "CHILD_ABUSE_REPORT":
      return { ...NOTHING, incident: incidentOf(prepared, file) };
    case "ENROLLMENT":
      return { ...NOTHING, enrollment: enrollmentOf(file) };
    default:
      return NOTHING;
  }
}

/** Whoever reads for enrolling is at a step of it. No workflow of the hub makes a consent a condition, 2.31(b)(3). */
function enrollmentOf({ noticeGivenAt }: PersonFile): Enrollment {
  return { noticeGivenAt, conditionedOnConsentKinds: [] };
}

/** The latest emergency that this viewer declared and that is not over. */
export function openEmergency({ now, viewer, purpose }: Pick<Prepared, "now" | "viewer" | "purpose">, file: PersonFile): DatedEmergency | null {
  if (purpose !== "EMERGENCY") return null;
  const open = file.emergencies.filter((one) => one.declaredByAccountId === viewer.id && one.declaredAt <= now && now < one.endsAt);
  return open.sort((a, b) => (a.declaredAt < b.declaredAt ? 1 : -1))[0] ?? null;
}

/** What the decision contract knows of it. */
export function emergencyOf(prepared: Pick<Prepared, "now" | "viewer" | "purpose">, file: PersonFile): Emergency | null {
  const open = openEmergency(prepared, file);
  if (open === null) return null;
  const { bonaFide, consentUnobtainable, programClosedByDeclaredDisaster, nature } = open;
  return { participantId: file.id, bonaFide, consentUnobtainable, programClosedByDeclaredDisaster, nature };
}

/** The report that was made to the viewer's organization and fits the purpose, rather one that can open something; the first by id. */
export function incidentOf({ viewer, purpose }: Pick<Prepared, "viewer" | "purpose">, file: PersonFile): Incident | null {
  const report = purpose === "CHILD_ABUSE_REPORT";
  const told = file.incidents.filter((one) => one.reportedToOrganizationId === viewer.organizationId && (one.kind === "CHILD_ABUSE_REPORT") === report);
  const fitting = told.find((one) => one.kind !== "CRIME_ELSEWHERE") ?? told[0];
  return fitting === undefined ? null : { ...fitting, participantId: file.id };
}
