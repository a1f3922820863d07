import type { Instant, Relation } from "../domain/decision";
import type { DatedRelation, ViewerFile } from "../domain/viewer";

/** The relations of one viewer that hold at one instant, as the decision contract writes them. */
export interface ViewerRelations {
  /** About nobody: TRAINEE. */
  readonly general: readonly Relation[];
  /**
   * About one person: TREATS, SELF, PARENT_OF, and NEED_FROM_DUTIES by an assignment; MONITORS (a matter) and ORIGINATED
   * (a record) about whoever has that. All are on file in the account's own place and name what is there: what has the
   * same id elsewhere is something else.
   */
  about(jurisdiction: string, participantId: string): readonly Relation[];
  /** Whom `about` knows anything of. */
  readonly participantIds: readonly string[];
  /**
   * 42 CFR 2.12(c)(3): the viewer's duties reach every participant of the own or the controlled program, so
   * NEED_FROM_DUTIES holds for whoever is asked about. `decide` grants it to linked viewers only.
   */
  readonly everyone: boolean;
}

const NOBODY: readonly Relation[] = [];

/** `today` is the date in the jurisdiction's own time zone: assignments are dated, not timed. */
export function relationsAt(file: ViewerFile, now: Instant, today: string = now.slice(0, 10)): ViewerRelations {
  const general: Relation[] = [];
  const unnamed: Relation[] = [];
  const persons = new Map<string, Relation[]>();
  for (const relation of file.relations) {
    if (now < relation.validFrom || (relation.validTo !== null && now >= relation.validTo)) continue;
    const stated = toRelation(relation);
    if (relation.participantId !== null) addTo(persons, relation.participantId, stated);
    else addOnce(stated.type === "TRAINEE" ? general : unnamed, stated);
  }
  for (const { participantId, startsOn, endsOn } of file.assignments) {
    if (today < startsOn || (endsOn !== null && today >= endsOn)) continue;
    addTo(persons, participantId, { type: "NEED_FROM_DUTIES", participantId });
  }
  const { jurisdiction: own, programWideDuty } = file.account;
  const about = (participantId: string): readonly Relation[] => {
    const named = persons.get(participantId);
    return named === undefined ? unnamed : [...named, ...unnamed];
  };
  return {
    general,
    about: (jurisdiction, participantId) => (jurisdiction === own ? about(participantId) : NOBODY),
    participantIds: [...persons.keys()],
    everyone: programWideDuty,
  };
}

/** The date at an instant in a place, e.g. "2026-07-01"; for `today` above. */
export function dateIn(timeZone: string, now: Instant): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format.format(new Date(now));
}

/** Making one costs 50 microseconds and more. */
const formats = new Map<string, Intl.DateTimeFormat>();

function addTo(persons: Map<string, Relation[]>, participantId: string, relation: Relation): void {
  const known = persons.get(participantId);
  if (known === undefined) persons.set(participantId, [relation]);
  else addOnce(known, relation);
}

/** The contract wants unique relations; two periods on file may overlap. */
function addOnce(list: Relation[], relation: Relation): void {
  const text = JSON.stringify(relation);
  if (!list.some((one) => JSON.stringify(one) === text)) list.push(relation);
}

function toRelation({ type, participantId, matterId, recordId, supervised }: DatedRelation): Relation {
  switch (type) {
    case "TREATS":
    case "SELF":
    case "PARENT_OF":
      return { type, participantId: participantId ?? "" };
    case "MONITORS":
      return { type, matterId: matterId ?? "" };
    case "ORIGINATED":
      return { type, recordId: recordId ?? "" };
    case "TRAINEE":
      return { type, supervised: supervised ?? false };
  }
}
