import { accountOf } from "./accounts";
import type { City } from "./cities";
import { daySeconds, instantText } from "./dates";
import { add, type Draft, nextId } from "./draft";
import type { Enrolled } from "./enrollments";
import type { WrittenMatter } from "./matters";
import type { RelationRow } from "./rows-of-directory";

/** An account's file is read whole: so many relations are many. */
const MOST = 60;

type Target = Partial<Pick<RelationRow, "participant_id" | "matter_id" | "record_id" | "supervised">>;

interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** Relations on file of a live city's personas. NEED_FROM_DUTIES is none of them: assignments say it. */
export function addRelations(draft: Draft, city: City, enrolled: readonly Enrolled[], matters: readonly WrittenMatter[]): void {
  const relate = (role: string, type: RelationRow["type"], target: Target, span: Span): void => {
    addRelation(draft, accountOf(draft, `${city.prefix}-${role}`), type, target, span);
  };
  addTreating(draft, enrolled, (participant, span) => relate("clinician", "TREATS", { participant_id: participant }, span));
  addMonitoring(matters, (role, matter, span) => relate(role, "MONITORS", { matter_id: matter }, span));
  addAuthorship(draft, (role, record) => relate(role, "ORIGINATED", { record_id: record }, { from: draft.today - 800, to: null }));
  relate("trainee", "TRAINEE", { supervised: true }, { from: draft.today - 120, to: null });
  const cast = (name: string): string | null => draft.cast.get(name) ?? null;
  relate("participant", "SELF", { participant_id: cast("PARTICIPANT") }, { from: draft.today - 200, to: null });
  relate("parent", "PARENT_OF", { participant_id: cast("MINOR_PARENT_REQUIRED") }, { from: draft.today - 230, to: null });
}

/** The clinic's clinician treats a third of those who are enrolled, and no longer treats some. */
function addTreating(draft: Draft, enrolled: readonly Enrolled[], relate: (participant: string, span: Span) => void): void {
  const { random, horizon } = draft;
  const treated = new Set<string>();
  for (const { person, stay } of enrolled) {
    if (treated.size >= MOST) return;
    if (treated.has(person.id) || stay.intakeCompleted === null || (person.scenario === null && !random.chance(0.33))) continue;
    treated.add(person.id);
    const from = Math.min(horizon, stay.intakeCompleted + random.int(0, 20));
    const ended = person.scenario === null && random.chance(0.2);
    relate(person.id, { from, to: ended ? Math.max(from + 1, horizon - random.int(1, 60)) : null });
  }
}

/** An open matter is monitored from its beginning; a duty ends with the matter. */
function addMonitoring(matters: readonly WrittenMatter[], relate: (role: string, matter: string, span: Span) => void): void {
  const monitored = matters.filter(({ monitor, hasCondition }) => monitor !== null && hasCondition);
  const open = monitored.filter(({ disposed }) => disposed === null).slice(0, MOST);
  const over = monitored.filter(({ disposed }) => disposed !== null).slice(0, 5);
  for (const { id, monitor, opened, disposed } of [...open, ...over]) {
    relate(monitor === "probation" ? "probation-officer" : "city-attorney", id, { from: opened, to: disposed === null ? null : disposed + 1 });
  }
}

/** Who wrote what: the program's clinician some treatment records, the officer the encounters of lately. */
function addAuthorship(draft: Draft, relate: (role: string, record: string) => void): void {
  for (const { id } of draft.rows.treatment_episode.slice(0, 10)) relate("program-clinician", id);
  for (const { id } of draft.rows.encounter.slice(-20)) relate("officer", id);
}

function addRelation(draft: Draft, account: string, type: RelationRow["type"], target: Target, { from, to }: Span): void {
  add(draft, "relation", {
    jurisdiction: draft.slug,
    id: nextId(draft),
    account_id: account,
    type,
    participant_id: null,
    matter_id: null,
    record_id: null,
    supervised: null,
    ...target,
    valid_from: instantText(daySeconds(from)),
    valid_to: to === null ? null : instantText(daySeconds(to)),
  });
}
