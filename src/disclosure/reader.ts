import { HubError } from "../domain/errors";
import { placedId } from "../domain/ids";
import { PlacedMap } from "../domain/placed-map";
import { isFiltered, type Key, type RawAnswer, type RawRow, type RowsAsk } from "../sites/site";
import { custodyOf } from "./at-hand";
import type { Custodies } from "./custodies";
import type { People, PersonRef } from "./people";
import type { Situation } from "./situation";

export interface RowSource {
  rows(ask: RowsAsk): Promise<RawAnswer>;
}

/** What one operation knows of its situation, and how it learns that the situation has changed. */
export interface Standpoint {
  situation(): Promise<Situation>;
  /** Refuses whom everybody in their role and purpose is refused records of persons. */
  refresh(ofPersons: boolean): Promise<Situation>;
  /** Whether this person can be decided on: their facts are kept, as of this revision or a later one. */
  hasFacts(ref: PersonRef): boolean;
}

const MOST_TRIES = 5;

/** Raw parts that carry a custody of their own. */
const PARTS = ["_periods", "_episodes", "_managers", "_doors", "_contacts", "_goals", "_reviews", "_treatment", "_diagnoses", "_charges", "_serviceReferrals"] as const;

/** Reads rows together with all that decides about them, at one state of directory and viewer. */
export class Reader {
  constructor(
    private readonly source: RowSource,
    private readonly people: People,
    private readonly custodies: Custodies,
    private readonly standpoint: Standpoint,
  ) {}

  /** `askFor` is called again if directory or viewer changed meanwhile: where to look depends on them. */
  async read(askFor: (situation: Situation) => RowsAsk): Promise<RawAnswer> {
    let situation = await this.standpoint.situation();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const ask = askFor(situation);
      const answer = await this.source.rows(ask);
      if (answer.directoryRevision === situation.directory.revision && viewerRevision(answer) === situation.viewer.revision) {
        if (ask.type !== "Provider") await this.loadFacts(answer, ask);
        return answer;
      }
      situation = await this.standpoint.refresh(ask.type !== "Provider");
    }
    throw new HubError("DATABASE_UNAVAILABLE");
  }

  /** Whoever asks for somebody, by id or by a filter, has both statements run whatever is kept and whoever exists, so that neither shows. */
  private async loadFacts(answer: RawAnswer, { from }: RowsAsk): Promise<void> {
    if (from.kind === "keys") {
      await this.people.load(padded(answer.rows.map((row) => ({ jurisdiction: row._j, id: row._p })), from.keys));
      await this.custodies.load(padded(custodyKeys(answer, () => false), from.keys));
      return;
    }
    if (from.kind === "children" && from.named === true) {
      await this.people.load(padded(people(answer.rows), from.parents));
      await this.custodies.load(padded(custodyKeys(answer, () => false), from.parents));
      return;
    }
    const always = from.kind === "list" && isFiltered(from.list.filter);
    const missing = unknownPeople(answer.rows, this.standpoint);
    // Of the places that were asked, not of those where somebody was found: a session that is told another place costs a statement more.
    if (always || missing.length > 0) await this.people.load(missing, from.kind === "list" ? from.list.jurisdictions : undefined);
    const custodies = custodyKeys(answer, (jurisdiction, id) => this.custodies.get(jurisdiction, id) !== undefined);
    if (always || custodies.length > 0) await this.custodies.load(custodies);
  }
}

/** Of somebody without an account here, who stands for an organization: the directory's, where the organization is on file. An account's is never equal to it. */
function viewerRevision({ viewerRevision: revision, directoryRevision }: RawAnswer): string {
  return revision ?? directoryRevision;
}

/** As many keys as were asked for at least: the statement has the same shape for nobody. */
function padded(found: readonly Key[], asked: readonly Key[]): Key[] {
  return [...found, ...asked.slice(found.length)];
}

function people(rows: readonly RawRow[]): Key[] {
  return [...new Map(rows.map((row) => [placedId(row._j, row._p), { jurisdiction: row._j, id: row._p }])).values()];
}

function unknownPeople(rows: readonly RawRow[], standpoint: Standpoint): Key[] {
  const missing = new Map<string, Key>();
  for (const row of rows) {
    const ref = personRef(row);
    if (!standpoint.hasFacts(ref)) missing.set(placedId(ref.jurisdiction, ref.id), ref);
  }
  return [...missing.values()];
}

export function personRef(row: RawRow): PersonRef {
  return { jurisdiction: row._j, id: row._p, revision: row._r };
}

/** Every custody that the answer names and that is not known. */
function custodyKeys(answer: RawAnswer, known: (jurisdiction: string, id: string) => boolean): Key[] {
  const wanted = new Map<string, Key>();
  // Mostly the same few, again and again.
  const looked = new PlacedMap<true>();
  const want = (jurisdiction: string, id: string | null | undefined) => {
    if (id === null || id === undefined || looked.has(jurisdiction, id)) return;
    looked.set(jurisdiction, id, true);
    const { id: custody } = custodyOf(id);
    const key = placedId(jurisdiction, custody);
    if (!wanted.has(key) && !known(jurisdiction, custody)) wanted.set(key, { jurisdiction, id: custody });
  };
  const parts = partsOf(answer.rows);
  for (const row of answer.rows) wantOf(row, parts, want);
  for (const children of answer.children) {
    const parts = partsOf(children);
    for (const child of children) wantOf(child, parts, want);
  }
  return [...wanted.values()];
}

/** The rows of one list have the same columns. */
function partsOf([first]: readonly RawRow[]): readonly string[] {
  return first === undefined ? [] : PARTS.filter((name) => name in first);
}

function wantOf(row: RawRow, parts: readonly string[], want: (jurisdiction: string, id: string | null | undefined) => void): void {
  const jurisdiction = row._j;
  want(jurisdiction, row._c);
  for (const name of parts) {
    const records = row[name] as { _c?: string | null }[] | null;
    if (records !== null) for (const record of records) want(jurisdiction, record._c);
  }
  want(jurisdiction, (row["_encounter"] as { _c?: string | null } | null | undefined)?._c);
  if (row._u !== undefined && row._u !== null) for (const custodies of Object.values(row._u)) for (const id of custodies ?? []) want(jurisdiction, id);
}

