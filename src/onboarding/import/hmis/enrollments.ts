import { labelIn } from "../../../domain/codes/code-set";
import { HMIS_LIVING_SITUATION, HMIS_ONLY_AT_ENTRY, HMIS_ONLY_AT_EXIT } from "../../../domain/codes/hmis";
import type { TableRow } from "../rows.store";
import { startOfDay } from "../time";
import type { Writing } from "../writing";
import { newLocalId } from "../../../domain/ids";
import type { Coded } from "./coded";
import { recorded } from "./recorded";
import type { Exit, Stay, Stays } from "./stays";

/** Enrolments, and where people lived at entry and went at exit. */
export async function writeEnrollments(writing: Writing, stays: Stays): Promise<void> {
  const kept = [...stays.byId.values()].filter((stay) => !stay.dropped);
  const projects = projectNames(writing, kept);
  // Closed ones first and extra open ones before the first: at no moment are two open under one project's name.
  const closed = kept.filter((stay) => stay.exit !== null);
  const open = kept.filter((stay) => stay.exit === null).sort((a, b) => (projects.get(b.id)?.ordinal ?? 1) - (projects.get(a.id)?.ordinal ?? 1));
  for (const stay of [...closed, ...open]) await writeEnrollment(writing, stay, projects.get(stay.id)?.name ?? `ProjectID ${stay.project.id}`);
  for (const stay of kept) await writeSituations(writing, stay);
}

interface ProjectName {
  readonly name: string;
  readonly ordinal: number;
}

/** The hub allows one open enrolment of a person in a project. Sources have more; the second and later ones count themselves in the name. */
function projectNames(writing: Writing, stays: readonly Stay[]): Map<string, ProjectName> {
  const open = new Map<string, Stay[]>();
  for (const stay of stays) {
    if (stay.exit !== null) continue;
    const key = JSON.stringify([stay.site.place.slug, stay.person, stay.project.id]);
    open.set(key, [...(open.get(key) ?? []), stay]);
  }
  const names = new Map<string, ProjectName>();
  for (const group of open.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => (a.entry + a.id < b.entry + b.id ? -1 : 1));
    for (const [at, stay] of group.entries()) {
      if (at === 0) continue;
      names.set(stay.id, { name: `ProjectID ${stay.project.id} (${String(at + 1)})`, ordinal: at + 1 });
      writing.session.faults.warn("ENROLLMENT_OPEN_TWICE", { file: "Enrollment.csv", row: stay.row, line: stay.line });
    }
  }
  return names;
}

async function writeEnrollment(writing: Writing, stay: Stay, project: string): Promise<void> {
  const { site } = stay;
  const base = recorded({ site, id: site.place.enrollments.take(stay.id), sourceId: stay.id, row: stay.row, recordedAt: stay.recordedAt }, writing.startedAt);
  await writing.rows.put("enrollment", {
    ...base,
    participant_id: participantOf(stay),
    project,
    opened_on: stay.entry,
    closed_on: stay.exit?.day ?? null,
    exit_reason: stay.exit?.died === true ? "DECEASED" : null,
  });
}

async function writeSituations(writing: Writing, stay: Stay): Promise<void> {
  const entry = situation(writing, stay.livingSituation, HMIS_ONLY_AT_EXIT, { file: "Enrollment.csv", row: stay.row, column: "LivingSituation" });
  await writeOutcome(writing, stay, {
    sourceId: `Enrollment/${stay.id}/LivingSituation`, row: stay.row, recordedAt: stay.recordedAt,
    content: { domain: "HOUSING", measure: "LIVING_SITUATION", stage: "ENTRY", observed_at: startOfDay(stay.entry, stay.site.place.zone), ...entry },
  });
  if (stay.exit !== null) await writeDestination(writing, stay, stay.exit);
}

async function writeDestination(writing: Writing, stay: Stay, exit: Exit): Promise<void> {
  const destination = situation(writing, exit.destination, HMIS_ONLY_AT_ENTRY, { file: "Exit.csv", row: exit.row, column: "Destination" });
  await writeOutcome(writing, stay, {
    sourceId: `Exit/${exit.id}/Destination`, row: exit.row, recordedAt: exit.recordedAt,
    content: { domain: "HOUSING", measure: "DESTINATION", stage: "EXIT", observed_at: startOfDay(exit.day, stay.site.place.zone), ...destination },
  });
}

/** Blank stays missing, and is a row all the same. */
function situation(writing: Writing, code: string | null, notHere: readonly string[], place: { file: string; row: number; column: string }): Coded {
  const known = code === null || (labelIn(HMIS_LIVING_SITUATION, code) !== undefined && !notHere.includes(code));
  if (!known) writing.session.faults.warn("VALUE_NOT_IN_LIST", place);
  return { value: known ? code : null, code_system: HMIS_LIVING_SITUATION.codeSystem, source_value: code };
}

export interface Observation {
  readonly sourceId: string;
  readonly row: number;
  readonly recordedAt: string | null;
  readonly content: TableRow;
}

export async function writeOutcome(writing: Writing, stay: Stay, observation: Observation): Promise<void> {
  await writing.rows.put("outcome", {
    ...ofStay(writing, stay, observation),
    enrollment_id: stay.site.place.enrollments.of(stay.id) ?? null,
    amount: null,
    unit: null,
    ...observation.content,
  });
}

/** A record that hangs on a stay. Its new id counts only if the hub does not have the record. */
export function ofStay(writing: Writing, stay: Stay, { sourceId, row, recordedAt }: Observation): TableRow {
  const id = newLocalId(writing.session.options.random);
  return { ...recorded({ site: stay.site, id, sourceId, row, recordedAt }, writing.startedAt), participant_id: participantOf(stay) };
}

function participantOf(stay: Stay): string {
  return stay.site.place.participants.of(stay.person) ?? "";
}
