import type { SiteEntry } from "../domain/directory";
import { HubError } from "../domain/errors";
import { globalId, isLocalId, parseGlobalId } from "../domain/ids";
import { SiteRefusal } from "../domain/site-errors";
import type { Selection } from "../domain/selection";
import type { ContractRowType } from "../sites/contract/types";
import type { Failure } from "../sites/merge";
import type { Unanswered } from "../sites/remote-site";
import type { ChildType, Key, Position } from "../sites/site";
import { jurisdictionsAsked, MOST_ROWS, pageSize } from "./arguments";
import { ByKey, NOBODY } from "./by-key";
import { type ChildRows, readChildRows } from "./children";
import { fill, type Listing, listingOf, type Released } from "./listing";
import type { LedgerPlace } from "./ledger-chain";
import type { NoFurtherUse } from "./no-further-use";
import type { Operation } from "./operation";
import { directoryFor } from "./page";
import { RemoteByKey } from "./remote/by-key";
import { federatedPage } from "./remote/page";
import { SiteSilence } from "./remote/silence";
import { keyOf, setKey } from "./row-key";
import { positionOf, type SiteListArgs } from "./site-position";
import { RowMaker, type SiteRow, type SiteRows } from "./site-rows";
import { everythingOf } from "./site-selection";

const MOST_TRIES = 5;

/** Rows in the total order, of this site's own places and of those that it asks of others. */
interface Found {
  readonly listing: Listing;
  readonly rows: readonly Released[];
  readonly more: boolean;
}

type Node = object | null;

/**
 * One document's way to records, for a hub that asks on somebody's behalf. The same machinery as the hub's own door:
 * what it gives is decided and redacted here, by this site's facts; `commit` comes before the answer leaves. Places that
 * this site asks of others in turn are asked as the hub's own door asks them (docs/decisions/federation.md).
 */
export class SiteDoor {
  private readonly byIds: ByKey;
  private readonly peeked: ByKey;
  private readonly linked: ByKey;
  private readonly remote: RemoteByKey;
  private readonly maker: RowMaker;
  private readonly silent = new Map<string, Failure>();
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
    this.remote = new RemoteByKey(operation);
    this.maker = new RowMaker(operation);
  }

  /** Rows about persons that were made, those below others included. */
  get rows(): number {
    return this.maker.count;
  }

  /** Places that were asked of others and gave nothing, or not all: their rows are owed. */
  get unanswered(): Unanswered {
    return this.silent;
  }

  async list(type: Listing["type"], args: SiteListArgs, selection: Selection): Promise<SiteRows> {
    const places = await Promise.all(args.jurisdictions.map((slug) => this.isHere(slug)));
    if (places.includes(false)) throw new HubError("JURISDICTION_UNKNOWN");
    if (type !== "Provider") await this.operation.mayAskOfPersons();
    const start = positionOf(args);
    const { rows, more, listing } = await this.found(type, args, selection, start);
    if (type !== "Provider" && start === null) await this.operation.mayAnswer(rows.length);
    for (const jurisdiction of listing.jurisdictions) this.noteRows(type, jurisdiction, rows.filter(({ node }) => node.jurisdiction.slug === jurisdiction).length);
    await this.maker.finish(type, selection, rows.map(({ node }) => node));
    return { rows: rows.map(({ node, sort }) => this.maker.row(node, sort)), more };
  }

  private async found(type: Listing["type"], { after: _after, ...args }: SiteListArgs, selection: Selection, start: Position | null): Promise<Found> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const directory = await directoryFor(this.operation, args);
      const listing = listingOf(type, args, selection, jurisdictionsAsked(args, directory));
      const isElsewhere = listing.jurisdictions.some((slug) => directory.sites.has(slug));
      const rows = isElsewhere ? await this.federated(directory, listing, start) : await fill(this.operation, directory, listing, start);
      if (rows !== null) return { ...rows, listing };
    }
    throw new HubError("DATABASE_UNAVAILABLE");
  }

  private async federated(directory: Parameters<typeof federatedPage>[1], listing: Listing, start: Position | null): Promise<Omit<Found, "listing"> | null> {
    const page = await federatedPage(this.operation, directory, listing, { base: start, others: [] });
    if (page === null) return null;
    for (const { jurisdiction, status } of page.sites) if (status !== "ANSWERED") this.silent.set(jurisdiction, status);
    return { rows: page.rows, more: page.moreAnswered };
  }

  /** Nothing of what this does differs between a hidden record and none. */
  async byId(type: ContractRowType, ids: readonly string[], selection: Selection): Promise<(SiteRow | null)[]> {
    if (type !== "Provider") await this.operation.mayAskOfPersons();
    const keys = await this.keysOf(ids, () => type);
    const nodes = await Promise.all(keys.map((key) => this.read(key, () => this.byIds.load(type, key, selection), (entry) => this.remote.row(entry, type, key, selection))));
    return this.handOver(type, ids, keys, nodes, selection);
  }

  /** Lists below whoever is named: empty for whoever is not there, not for this viewer, or without a row for them; null where their place does not answer. */
  async below(type: ChildType, ids: readonly string[], first: number, after: string | null, selection: Selection): Promise<(SiteRows | null)[]> {
    await this.operation.mayAskOfPersons();
    if (after !== null && !isLocalId(after)) throw new SiteRefusal("BAD_USER_INPUT");
    const parentType = type === "ServiceReferral" ? "Provider" : "Participant";
    const keys = await this.keysOf(ids, () => parentType);
    const ask = { type, selection, size: pageSize(first), after };
    const parents = new Map(keys.filter((key) => this.siteOf(key) === null).map((key) => [textOf(key), parentOf(key, type)]));
    const own = parents.size === 0 ? null : await readChildRows(this.operation, { ...ask, named: true }, [...parents.values()]);
    const ownRows = (key: Key): Promise<ChildRows> => Promise.resolve(own?.get(parents.get(textOf(key)) ?? key) ?? { rows: [], more: false });
    const read = await Promise.all(keys.map((key) => this.read(key, () => ownRows(key), (entry) => this.remote.rowsBelow(entry, globalId(key.jurisdiction, parentType, key.id), ask))));
    const pages = this.withoutSilent(keys, read);
    await this.maker.finish(type, selection, pages.flatMap((page) => page?.rows.map(({ node }) => node) ?? []));
    this.noteIds(ids, pages.map((page) => ({ rows: page?.rows.length ?? 0, effect: (page?.rows.length ?? 0) === 0 ? "HIDE" : "PERMIT" })));
    return pages.map((page, at) => (page === null ? this.noRows(keys[at]) : { rows: page.rows.map(({ node }) => this.maker.row(node)), more: page.more }));
  }

  /** A refusal that everyone gets is told as emptiness, as for whoever is not there. */
  private noRows(key: Key | undefined): SiteRows | null {
    return this.silent.has(key?.jurisdiction ?? "") ? null : { rows: [], more: false };
  }

  /** What each row belongs to, if both may be shown. A link is no question of its own: it is null where a root would be refused. */
  async behind(type: "Participant" | "Referral", ids: readonly string[], selection: Selection): Promise<(SiteRow | null)[]> {
    await this.operation.mayAskOfPersons();
    const typeOf = (id: string): ContractRowType => (type === "Referral" ? "ServiceReferral" : childTypeOf(id));
    const keys = await this.keysOf(ids, typeOf);
    const own = async (key: Key, id: string): Promise<Node> => {
      const row = await this.peeked.load(typeOf(id), key, everythingOf(typeOf(id)));
      return this.linked.load(type, behindOf(type, row), selection);
    };
    const nodes = await Promise.all(keys.map((key, at) => this.read(key, () => own(key, ids[at] ?? ""), (entry) => this.remote.behind(entry, type, ids[at] ?? "", selection))));
    return this.handOver(type, ids, keys, nodes, selection, false);
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

  /** The server that a place is asked of; null: this site keeps it itself. */
  private siteOf(key: Key): SiteEntry | null {
    return key === NOBODY ? null : this.operation.remote.siteOf(key.jurisdiction);
  }

  /** Here, or where the place is kept. That it does not answer is said of the place, whoever was asked for. */
  private async read<T>(key: Key, here: () => Promise<T>, there: (entry: SiteEntry) => Promise<T>): Promise<T | null> {
    const entry = this.siteOf(key);
    if (entry === null) return here();
    try {
      return await there(entry);
    } catch (error) {
      if (!(error instanceof SiteSilence)) throw error;
      const refusesAlike = error.code === "ROLE_REFUSED" && (await this.operation.situation()).refusedIfNothing;
      if (!refusesAlike) this.silent.set(key.jurisdiction, error.status);
      return null;
    }
  }

  /** Of a place that failed once nothing is given: nobody could tell what is missing. */
  private withoutSilent<T>(keys: readonly Key[], found: readonly (T | null)[]): (T | null)[] {
    return found.map((one, at) => (this.silent.has(keys[at]?.jurisdiction ?? "") ? null : one));
  }

  private async handOver(type: ContractRowType, ids: readonly string[], keys: readonly Key[], found: readonly Node[], selection: Selection, refuses = true): Promise<(SiteRow | null)[]> {
    const nodes = this.withoutSilent(keys, found);
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

  /** Kept here, or asked of another site in turn. Places that are not known yet are looked for once more, however many a document names. */
  private async isKnown(jurisdiction: string): Promise<boolean> {
    const { directory } = await this.operation.situation();
    if (directory.jurisdictions.has(jurisdiction)) return true;
    this.renewed ??= this.operation.refresh();
    return (await this.renewed).directory.jurisdictions.has(jurisdiction);
  }

  private serves(jurisdiction: string): boolean {
    return this.places === null || this.places.has(jurisdiction);
  }

  private noteRows(type: ContractRowType, jurisdiction: string, rows: number): void {
    this.operation.note(jurisdiction, { rows, effects: { [type === "Provider" ? "NOT_GOVERNED" : "PERMIT"]: rows }, rules: this.ruleOf(jurisdiction) });
  }

  /** Whoever did not answer is audited with the reason. */
  private ruleOf(jurisdiction: string | null): Record<string, number> {
    const failure = this.silent.get(jurisdiction ?? "");
    return failure === undefined ? {} : { [failure]: 1 };
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
    for (const [jurisdiction, { rows, effects, ids: named }] of notes) this.operation.note(jurisdiction, { rows, effects, rules: this.ruleOf(jurisdiction), ids: named });
  }
}

/** What a row belongs to. */
function behindOf(type: "Participant" | "Referral", row: Node): Key {
  const key = row === null ? null : keyOf(row);
  const id = (type === "Participant" ? key?.participantId : key?.referralId) ?? null;
  return key === null || id === null ? NOBODY : { jurisdiction: key.jurisdiction, id };
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
