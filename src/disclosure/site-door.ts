import type { Directory } from "../domain/directory";
import { HubError } from "../domain/errors";
import { isLocalId, isSlug, parseGlobalId } from "../domain/ids";
import { SiteRefusal } from "../domain/site-errors";
import type { Selection } from "../domain/selection";
import type { ContractRowType } from "../sites/contract/types";
import type { ChildType, Key, Position } from "../sites/site";
import { jurisdictionsAsked, MOST_ROWS, pageSize } from "./arguments";
import { ByKey, NOBODY } from "./by-key";
import { readChildRows } from "./children";
import type { AskedChange } from "./asked-change";
import type { ListArgs, RegisterDoor } from "./door";
import { fill, type Filled, type Listing, listingOf } from "./listing";
import type { LedgerPlace } from "./ledger-chain";
import type { NoFurtherUse } from "./no-further-use";
import type { Operation } from "./operation";
import { directoryFor } from "./page";
import { keyOf, setKey } from "./row-key";
import { SiteRegisters } from "./site-registers";
import { RowMaker, type SiteRow, type SiteRows } from "./site-rows";
import { everythingOf } from "./site-selection";

export interface SiteListArgs extends Omit<ListArgs, "after"> {
  readonly jurisdictions: readonly string[];
  readonly after?: Position | null;
}

const MOST_TRIES = 5;

/** Of a change: what a hub's own callers may send, and its place in their operation. */
const KEY = /^[\w.~:+-]{8,160}$/;

/**
 * One document's way to records, for a hub that asks on somebody's behalf. The same machinery as the hub's own door:
 * what it gives is decided and redacted here, by this site's facts; `commit` comes before the answer leaves.
 */
export class SiteDoor {
  private readonly byIds: ByKey;
  private readonly peeked: ByKey;
  private readonly linked: ByKey;
  private readonly maker: RowMaker;
  private readonly known = new Map<string, Promise<boolean>>();
  private renewed: ReturnType<Operation["refresh"]> | null = null;

  constructor(
    private readonly operation: Operation,
    /** Places that are served; null: all there are. */
    private readonly places: ReadonlySet<string> | null,
  ) {
    this.byIds = new ByKey(operation, "TELL");
    this.peeked = new ByKey(operation, "PEEK");
    this.linked = new ByKey(operation, "HAND_OVER");
    this.maker = new RowMaker(operation);
  }

  /** Rows about persons that were made, those below others included. */
  get rows(): number {
    return this.maker.count;
  }

  async list(type: Listing["type"], args: SiteListArgs, selection: Selection): Promise<SiteRows> {
    const places = await Promise.all(args.jurisdictions.map((slug) => this.isHere(slug)));
    if (places.includes(false)) throw new HubError("JURISDICTION_UNKNOWN");
    if (type !== "Provider") await this.operation.mayAskOfPersons();
    const start = positionOf(args);
    const { rows, more, listing } = await this.filled(type, args, selection, start);
    if (type !== "Provider" && start === null) await this.operation.mayAnswer(rows.length);
    for (const jurisdiction of listing.jurisdictions) this.noteRows(type, jurisdiction, rows.filter(({ node }) => node.jurisdiction.slug === jurisdiction).length);
    await this.maker.finish(type, selection, rows.map(({ node }) => node));
    return { rows: rows.map(({ node, sort }) => this.maker.row(node, sort)), more };
  }

  private async filled(type: Listing["type"], { after: _after, ...args }: SiteListArgs, selection: Selection, start: Position | null): Promise<Filled & { listing: Listing }> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const directory = await directoryFor(this.operation, args);
      const listing = listingOf(type, args, selection, jurisdictionsAsked(args, directory));
      const filled = await fill(this.operation, directory, listing, start);
      if (filled !== null) return { ...filled, listing };
    }
    throw new HubError("DATABASE_UNAVAILABLE");
  }

  /** Nothing of what this does differs between a hidden record and none. */
  async byId(type: ContractRowType, ids: readonly string[], selection: Selection): Promise<(SiteRow | null)[]> {
    if (type !== "Provider") await this.operation.mayAskOfPersons();
    const keys = await this.keysOf(ids, () => type);
    return this.handOver(type, ids, await this.load(this.byIds, type, keys, selection), selection);
  }

  /** Lists below whoever is named: empty for whoever is not there, not for this viewer, or without a row for them. */
  async below(type: ChildType, ids: readonly string[], first: number, after: string | null, selection: Selection): Promise<SiteRows[]> {
    await this.operation.mayAskOfPersons();
    if (after !== null && !isLocalId(after)) throw new SiteRefusal("BAD_USER_INPUT");
    const keys = await this.keysOf(ids, () => (type === "ServiceReferral" ? "Provider" : "Participant"));
    const parents = new Map(keys.map((key) => [textOf(key), parentOf(key, type)]));
    const read = parents.size === 0 ? null : await readChildRows(this.operation, { type, selection, size: pageSize(first), after, named: true }, [...parents.values()]);
    const pages = keys.map((key) => read?.get(parents.get(textOf(key)) ?? key) ?? { rows: [], more: false });
    await this.maker.finish(type, selection, pages.flatMap(({ rows }) => rows.map(({ node }) => node)));
    this.noteIds(ids, pages.map(({ rows }) => ({ rows: rows.length, effect: rows.length === 0 ? "HIDE" : "PERMIT" })));
    return pages.map(({ rows, more }) => ({ rows: rows.map(({ node }) => this.maker.row(node)), more }));
  }

  /** What each row belongs to, if both may be shown. A link is no question of its own: it is null where a root would be refused. */
  async behind(type: "Participant" | "Referral", ids: readonly string[], selection: Selection): Promise<(SiteRow | null)[]> {
    await this.operation.mayAskOfPersons();
    const typeOf = (id: string): ContractRowType => (type === "Referral" ? "ServiceReferral" : childTypeOf(id));
    const keys = await this.keysOf(ids, typeOf);
    const rows = await Promise.all(keys.map((key, at) => this.peeked.load(typeOf(ids[at] ?? ""), key, everythingOf(typeOf(ids[at] ?? "")))));
    const behind = rows.map((row): Key => {
      const key = row === null ? null : keyOf(row);
      const id = (type === "Participant" ? key?.participantId : key?.referralId) ?? null;
      return key === null || id === null ? NOBODY : { jurisdiction: key.jurisdiction, id };
    });
    return this.handOver(type, ids, await this.load(this.linked, type, behind, selection), selection, false);
  }

  /** One change of a register. `run` decides, changes and records as for a change at this site's own door. */
  change(asked: AskedChange, run: (door: RegisterDoor) => unknown): unknown {
    if (asked.key === null || !KEY.test(asked.key)) throw new SiteRefusal("BAD_USER_INPUT");
    this.operation.begins(asked);
    return run(new SiteRegisters(this.operation, (jurisdiction) => this.isHere(jurisdiction)));
  }

  async commit(): Promise<LedgerPlace | null> {
    await this.operation.commit();
    return this.operation.place;
  }

  /** Somebody is asked for, by id or by a filter: the answer leaves on a tick (docs/decisions/timing.md). */
  singlesOut(): void {
    this.operation.singlesOut();
  }

  leave(): Promise<void> {
    return this.operation.leave();
  }

  noFurtherUse(): NoFurtherUse | null {
    return this.operation.noFurtherUse();
  }

  private load(from: ByKey, type: ContractRowType, keys: readonly Key[], selection: Selection): Promise<(object | null)[]> {
    return Promise.all(keys.map((key) => from.load(type, key, selection)));
  }

  private async handOver(type: ContractRowType, ids: readonly string[], nodes: readonly (object | null)[], selection: Selection, refuses = true): Promise<(SiteRow | null)[]> {
    const shown = nodes.map((node) => (node !== null && keyOf(node)?.isEmpty !== true ? 1 : 0));
    this.noteIds(ids, nodes.map((node, at) => ({ rows: shown[at] ?? 0, effect: type === "Provider" ? "NOT_GOVERNED" : node === null ? "HIDE" : shown[at] === 0 ? "DENY" : "PERMIT" })));
    if (refuses && type !== "Provider" && ids.length > 0) await this.operation.mayAnswer(shown.reduce<number>((sum, one) => sum + one, 0));
    await this.maker.finish(type, selection, nodes.filter((node) => node !== null));
    return nodes.map((node) => (node === null ? null : this.maker.row(node)));
  }

  /** What the ids name, for whoever asks: a malformed id, another type's and one of a place that is not served name nobody. */
  private async keysOf(ids: readonly string[], typeOf: (id: string) => ContractRowType): Promise<Key[]> {
    if (ids.length > MOST_ROWS) throw new HubError("TOO_MANY_IDS");
    return Promise.all(ids.map(async (id) => {
      const parsed = parseGlobalId(id);
      const isHere = parsed?.type === typeOf(id) && (await this.isHere(parsed.jurisdiction));
      return isHere ? { jurisdiction: parsed.jurisdiction, id: parsed.localId } : NOBODY;
    }));
  }

  private isHere(jurisdiction: string): Promise<boolean> {
    let known = this.known.get(jurisdiction);
    if (known === undefined) this.known.set(jurisdiction, (known = this.serves(jurisdiction) ? this.isKnown(jurisdiction) : Promise.resolve(false)));
    return known;
  }

  /** Places that are not known yet are looked for once more, however many a document names. */
  private async isKnown(jurisdiction: string): Promise<boolean> {
    const { directory } = await this.operation.situation();
    if (directory.jurisdictions.has(jurisdiction)) return isKept(directory, jurisdiction);
    this.renewed ??= this.operation.refresh();
    return isKept((await this.renewed).directory, jurisdiction);
  }

  private serves(jurisdiction: string): boolean {
    return this.places === null || this.places.has(jurisdiction);
  }

  private noteRows(type: ContractRowType, jurisdiction: string, rows: number): void {
    this.operation.note(jurisdiction, { rows, effects: { [type === "Provider" ? "NOT_GOVERNED" : "PERMIT"]: rows }, rules: {} });
  }

  /** A row of the audit for each place that the ids name, whether or not there is such a place. */
  private noteIds(ids: readonly string[], found: readonly { readonly rows: number; readonly effect: "NOT_GOVERNED" | "HIDE" | "DENY" | "PERMIT" }[]): void {
    const notes = new Map<string | null, { rows: number; effects: Record<string, number>; ids: string[] }>();
    ids.forEach((id, at) => {
      const jurisdiction = parseGlobalId(id)?.jurisdiction ?? null;
      let note = notes.get(jurisdiction);
      if (note === undefined) notes.set(jurisdiction, (note = { rows: 0, effects: {}, ids: [] }));
      const { rows, effect } = found[at] ?? { rows: 0, effect: "HIDE" };
      note.rows += rows;
      note.effects[effect] = (note.effects[effect] ?? 0) + 1;
      note.ids.push(id);
    });
    for (const [jurisdiction, { rows, effects, ids: named }] of notes) this.operation.note(jurisdiction, { rows, effects, rules: {}, ids: named });
  }
}

/** Kept in this site's own database, and not asked of another one in turn. */
function isKept({ jurisdictions, sites }: Directory, slug: string): boolean {
  return jurisdictions.has(slug) && !sites.has(slug);
}

function textOf({ jurisdiction, id }: Key): string {
  return `${jurisdiction} ${id}`;
}

/** Stands for a row that the caller names: what is below it is decided by itself. */
function parentOf(key: Key, type: ChildType): object {
  const parent = {};
  setKey(parent, { ...key, participantId: type === "ServiceReferral" ? null : key.id, referralId: null });
  return parent;
}

function childTypeOf(id: string): ContractRowType {
  const type = parseGlobalId(id)?.type;
  return type === "Outcome" || type === "ServiceReferral" ? type : "Referral";
}

const SORTS: Readonly<Record<string, RegExp>> = {
  OPENED_ON: /^(?:-?infinity|\d{4}-\d{2}-\d{2})$/,
  RECEIVED_AT: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  OBSERVED_AT: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  NAME: /^[^\0]{0,2000}$/s,
};

/** The database takes it as it is: what is no place in the order that is asked for is refused here. */
function positionOf({ after, orderBy }: SiteListArgs): Position | null {
  if (after === null || after === undefined) return null;
  const { sort, jurisdiction, id } = after;
  const field = orderBy?.field;
  const isSort = field === undefined ? (sort ?? null) === null : typeof sort === "string" && isSortKey(field, sort);
  if (!isSort || !isSlug(jurisdiction) || !isLocalId(id)) throw new SiteRefusal("BAD_USER_INPUT");
  return { sort: sort ?? null, jurisdiction, id };
}

/** The calendars of the database and of this program have no year 0 in common. */
const FIRST_YEAR = Date.parse("0001-01-01T00:00:00Z");

function isSortKey(field: string, sort: string): boolean {
  if (SORTS[field]?.test(sort) !== true) return false;
  if (field === "NAME" || sort.endsWith("infinity")) return true;
  const at = new Date(sort);
  return !Number.isNaN(at.getTime()) && at.getTime() > FIRST_YEAR && at.toISOString().startsWith(sort.replace(/Z$/, ""));
}
