import { LRUCache } from "lru-cache";
import { placedId } from "../domain/ids";
import type { PersonFile } from "../domain/person-file";
import { aboutPerson, type Person, type PersonFacts } from "../privacy/person";
import type { Key } from "../sites/site";
import type { SliceOfRecords } from "../sites/slices.sql";

/** A person's facts as filed and as read for deciding. */
export interface KnownPerson {
  readonly file: PersonFile;
  readonly person: Person;
}

export interface PersonRef extends Key {
  /** Revision of the facts that the row's own snapshot saw. */
  readonly revision: string;
}

export interface FactsSource {
  /** `places`: what the statement may see; where the keys are, if it is left out. */
  people(keys: readonly Key[], places?: readonly string[]): Promise<PersonFile[]>;
  slices(key: Key): Promise<SliceOfRecords[]>;
}

const MOST_KEPT = 20_000;

/**
 * Facts of people, kept for exactly one revision. The database raises the revision with every change of a consent, a
 * restriction, an order...; a row brings the revision that its snapshot saw, so a kept fact is used only while it is
 * the current one. Verdicts are never kept: `decide` runs on every answer.
 */
export class People {
  private readonly kept = new LRUCache<string, KnownPerson>({ max: MOST_KEPT });

  constructor(private readonly source: FactsSource) {}

  /** Null for who is not kept at this revision: `load` first. */
  known(ref: PersonRef): KnownPerson | null {
    const known = this.latest(ref);
    return known?.file.revision === ref.revision ? known : null;
  }

  /** Reads the facts of everyone named: one statement, also for who is not on file. */
  async load(keys: readonly Key[], places?: readonly string[]): Promise<void> {
    for (const file of await this.source.people(keys, places)) {
      // An answer that was slow to come must not put older facts in the place of newer ones.
      if (!isNewer(this.latest(file)?.file, file)) this.kept.set(textOf(file), { file, person: aboutPerson(lastingFacts(file)) });
    }
  }

  /** After `load`: facts read later than the row are the better ones, older ones are none. */
  newer(ref: PersonRef): KnownPerson | null {
    const known = this.latest(ref);
    return known !== null && isNewer(known.file, ref) ? known : null;
  }

  /** Which custodies the records of a person have. Nothing for who is not on file. */
  slices(key: Key): Promise<SliceOfRecords[]> {
    return this.source.slices(key);
  }

  /** Whatever the revision. */
  latest(key: Key): KnownPerson | null {
    return this.kept.get(textOf(key)) ?? null;
  }
}

function textOf({ jurisdiction, id }: Key): string {
  return placedId(jurisdiction, id);
}

function isNewer(file: PersonFile | undefined, than: { readonly revision: string }): boolean {
  return file !== undefined && BigInt(file.revision) > BigInt(than.revision);
}

/** What is on file, without what belongs to one request: see `withOccasion`. */
export function lastingFacts({ participant, consents, matters, orders, mandates, restrictions }: PersonFile): PersonFacts {
  return { participant, consents, matters, orders, mandates, restrictions, emergency: null, incident: null, multiEnrollment: null, enrollment: null, disclosureLog: null, previous: null };
}
