import type { Effect, RecordFacts, Section } from "../domain/decision";
import type { PersonFile } from "../domain/person-file";
import type { LocalSection } from "../privacy/local";
import { CATEGORY_BIT } from "../privacy/categories";
import { programOf } from "../privacy/organizations";
import type { Key, RawRow } from "../sites/site";
import { type ListAsked, LOG_CATEGORIES, mayHaveLog, sliceOf, withLog } from "./accounting-duty";
import type { Judged, PersonAtHand } from "./bench";
import { insideReach } from "./candidates";
import type { Whom } from "./disclosure-index.store";
import { named, personRow } from "./named-person";
import type { Operation } from "./operation";
import { personRef } from "./reader";
import { relationsTo, type Situation } from "./situation";

/** A program's log that the viewer may have. */
export interface Access {
  readonly slice: RecordFacts;
  readonly judged: Judged;
}

/** Whose list is asked for, and what of it this viewer may have. */
export interface Subject {
  readonly key: Whom;
  /** As the id names it, whether or not there is such a place or person. */
  readonly jurisdiction: string | null;
  readonly file: PersonFile | null;
  /** By program, as the index names it. Empty for whom it is hidden from, and for nobody. */
  readonly access: ReadonlyMap<string, Access>;
  /** The program whose record of the person the hub holds. */
  readonly own: string | null;
  readonly effect: Effect;
  readonly section: Section | LocalSection | null;
}

const LOG = CATEGORY_BIT.DISCLOSURE_LOG;

/** The statements are the same for somebody, somebody hidden and nobody; of the hidden no row of the ledger is looked for. */
export async function subjectOf(operation: Operation, id: string, asked: ListAsked): Promise<Subject> {
  const { key, jurisdiction } = await named(operation, "Participant", id);
  const row = await personRow(operation, key);
  await operation.house.index.catchUp();
  const programs = await operation.house.index.programs(key, lookedAt(operation.standing, key));
  const at = row === null ? null : operation.bench.person(personRef(row));
  const file = at === null ? null : (operation.house.people.latest(key)?.file ?? null);
  const subject = { key, jurisdiction };
  if (row === null || at === null || file === null) return { ...subject, file: null, access: new Map(), own: null, effect: "HIDE", section: null };
  return { ...subject, file, ...accessTo(operation, withLog(operation, at, file, asked), slicesOf(operation, row, programs)) };
}

/** Programs whose log a rule could open: of oneself all, else those that the viewer is inside of (2.12(c)(3)). */
function lookedAt(situation: Situation, key: Key): readonly string[] | "all" {
  const isSelf = relationsTo(situation, key).some((relation) => relation.type === "SELF" && relation.participantId === key.id);
  return isSelf ? "all" : insideReach(situation.prepared);
}

interface Slices {
  readonly own: string | null;
  readonly slices: ReadonlyMap<string, RecordFacts>;
}

/** The log of the program whose record the hub holds, and of others that disclosed. A disclosure of which the program is not known goes with the former. */
function slicesOf(operation: Operation, row: RawRow, programs: readonly string[]): Slices {
  const facts = operation.house.custodies.get(row._j, row._c);
  if (facts === undefined) return { own: null, slices: new Map() };
  const own = programOf(operation.standing.prepared.register, facts);
  return { own, slices: new Map([own, ...programs].map((program) => [program, sliceOf(program === "" ? own : program)])) };
}

function accessTo(operation: Operation, person: PersonAtHand, { own, slices }: Slices): Pick<Subject, "access" | "own" | "effect" | "section"> {
  const access = new Map<string, Access>();
  let mayKnow = false;
  for (const [program, slice] of slices) {
    const verdict = mayHaveLog(operation, person, slice);
    mayKnow ||= (verdict.denied & LOG) !== 0;
    if ((verdict.released & LOG) === 0) continue;
    access.set(program, { slice, judged: { person, custodyId: slice.id, slice, asked: LOG_CATEGORIES, verdict, partners: [], served: 0, wider: null } });
  }
  const [first] = access.values();
  const section = first?.judged.verdict.bases[0]?.section ?? null;
  return { access, own, effect: first !== undefined ? "PERMIT" : mayKnow ? "DENY" : "HIDE", section };
}
