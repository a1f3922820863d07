import type { RecordFacts, Relation } from "../domain/decision";
import type { DatedEmergency, PersonFile } from "../domain/person-file";
import { PlacedMap } from "../domain/placed-map";
import type { CategoryMask } from "../privacy/categories";
import { judgeLocally, type Verdict } from "../privacy/mask";
import type { Person } from "../privacy/person";
import type { Prepared } from "../privacy/prepare";
import type { Key } from "../sites/site";
import { type Custodies, sliceWith } from "./custodies";
import { openEmergency, personOnOccasion } from "./occasion";
import { together } from "./partners";
import type { People, PersonRef } from "./people";
import { relationsTo, type Situation } from "./situation";

export type Judge = (prepared: Prepared, person: Person, relations: readonly Relation[], slice: RecordFacts, asked: CategoryMask) => Verdict;

/** A verdict on one slice of one person, and what of it was handed over in this answer. */
export interface Judged {
  readonly person: PersonAtHand;
  readonly custodyId: string;
  readonly slice: RecordFacts;
  readonly asked: CategoryMask;
  /** What the viewer may have, and every organization that the operation is decided for, too. */
  readonly verdict: Verdict;
  /** Of these organizations, in their order; none for what is never handed out with a key. */
  readonly partners: readonly Verdict[];
  served: CategoryMask;
  /** The verdict on the same slice that took this one's place when more was asked. */
  wider: Judged | null;
}

/** What is handed over by a verdict goes on record with the one that has taken its place by now. */
export function serve(judged: Judged, categories: CategoryMask): void {
  let latest = judged;
  while (latest.wider !== null) latest = latest.wider;
  latest.served |= categories;
}

export interface PersonAtHand {
  readonly ref: PersonRef;
  readonly person: Person;
  readonly relations: readonly Relation[];
  /** As the organizations of the operation meet them, in their order. */
  readonly forPartners: readonly Person[];
  /** 42 CFR 2.26(b): a restriction that the program ended looks at each record's own time. */
  readonly timed: boolean;
  /** The emergency that was decided on: it is the one that goes on record (2.51(c)). */
  readonly emergency: DatedEmergency | null;
  /** What their consents say that may be told, 2.32(b): of the facts that were decided on. */
  readonly scopes: PersonFile["scopes"];
  /** By custody; a person's records mostly share one. */
  readonly judged: Judged[];
}

/**
 * Where one answer is judged: slice by slice, each once. Keeps every verdict until the answer is recorded.
 * Two records of one person with equal custody are one slice, unless a restriction looks at the record's own time (2.26(b)).
 */
export class Bench {
  private readonly people = new PlacedMap<PersonAtHand>();
  /** Verdicts of a situation or of facts that have since changed; what they let out stays on record. */
  private readonly past: PersonAtHand[] = [];

  constructor(
    private situation: Situation,
    private readonly known: People,
    private readonly custodies: Custodies,
    private readonly judgeSlice: Judge = judgeLocally,
  ) {}

  changed(situation: Situation): void {
    this.past.push(...this.people.values());
    this.people.clear();
    this.situation = situation;
  }

  /** Somebody whose row was decided in this operation. */
  at({ jurisdiction, id }: Key): PersonAtHand | null {
    return this.people.get(jurisdiction, id) ?? null;
  }

  /** Null if the person's facts are not at hand. */
  person(ref: PersonRef): PersonAtHand | null {
    const before = this.at(ref);
    if (before !== null && before.ref.revision === ref.revision) return before;
    const known = this.known.known(ref) ?? this.known.newer(ref);
    if (known === null) return null;
    // Their facts have changed since this operation's last read: what was decided on the old ones stays on record.
    if (before !== null) this.past.push(before);
    const about = personOnOccasion(this.situation, known);
    const timed = about.restrictions.some(({ restriction }) => restriction.termination?.by === "PROGRAM");
    const { today, partners } = this.situation;
    const forPartners = partners.map((prepared) => personOnOccasion({ prepared, today }, known));
    const person = { ref, person: about, relations: relationsTo(this.situation, ref), forPartners, timed, emergency: openEmergency(this.situation.prepared, known.file), scopes: known.file.scopes, judged: [] };
    this.people.set(ref.jurisdiction, ref.id, person);
    return person;
  }

  /** What the rules say of a record with this custody. An unknown custody opens nothing. */
  judge(person: PersonAtHand, custodyId: string, recordedAt: string, asked: CategoryMask): Judged | null {
    for (const before of person.judged) {
      if (before.custodyId !== custodyId || (person.timed && before.slice.createdAt !== wholeSeconds(recordedAt))) continue;
      return (asked & ~before.asked) === 0 ? before : this.again(person, before, asked);
    }
    const facts = this.custodies.get(person.ref.jurisdiction, custodyId);
    if (facts === undefined) return null;
    return this.add(person, custodyId, sliceWith(facts, custodyId, wholeSeconds(recordedAt)), asked);
  }

  /** Every verdict of this answer. */
  *all(): IterableIterator<Judged> {
    for (const person of this.past) yield* person.judged;
    for (const person of this.people.values()) yield* person.judged;
  }

  private again(person: PersonAtHand, before: Judged, asked: CategoryMask): Judged {
    const wider = this.add(person, before.custodyId, before.slice, before.asked | asked);
    wider.served = before.served;
    before.wider = wider;
    person.judged.splice(person.judged.indexOf(before), 1);
    return wider;
  }

  private add(person: PersonAtHand, custodyId: string, slice: RecordFacts, asked: CategoryMask): Judged {
    const own = this.judgeSlice(this.situation.prepared, person.person, person.relations, slice, asked);
    const partners = this.situation.partners.map((prepared, at) => this.judgeSlice(prepared, person.forPartners[at] ?? person.person, [], slice, asked));
    const judged = { person, custodyId, slice, asked, verdict: together(own, partners), partners, served: 0, wider: null };
    person.judged.push(judged);
    return judged;
  }
}

/** The contract writes "Z", PostgreSQL "+00:00". */
function wholeSeconds(instant: string): string {
  return instant.endsWith("Z") ? instant : `${instant.slice(0, 19)}Z`;
}
