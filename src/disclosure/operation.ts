import type { Instant, Purpose } from "../domain/decision";
import { PlacedMap } from "../domain/placed-map";
import { HubError, type HubErrorCode } from "../domain/errors";
import type { DisclosureNotice } from "../domain/envelope";
import type { Provider } from "../domain/provider";
import type { SubgraphReach } from "../domain/subgraph";
import { afterTurn } from "../domain/turn";
import type { ViewerFile } from "../domain/viewer";
import { directoryRevisionOf } from "../identity/viewer.store";
import type { CategoryMask } from "../privacy/categories";
import type { Disclosed } from "../privacy/redact";
import type { DirectoryStore } from "../sites/directory.store";
import type { EmergencyStore } from "../sites/emergencies.store";
import type { RawRow } from "../sites/site";
import { type AskedChange, type ChangeKey, changeKey } from "./asked-change";
import { type Change, chained } from "./change";
import { Bench, type Judge, type Judged, serve } from "./bench";
import type { Custodies } from "./custodies";
import type { DisclosureIndex } from "./disclosure-index";
import type { NoticeExtension } from "./door";
import { finishProvider, type Workplace } from "./finish";
import { remoteMarkOf } from "./remote/mark";
import { RemoteReads, type SitesAtHand } from "./remote/reads";
import { keyOf } from "./row-key";
import type { Ledger } from "./ledger";
import { noFurtherUse, type NoFurtherUse, withRemote } from "./no-further-use";
import { noticeExtension, noticesOf, union } from "./notice";
import type { LedgerPlace } from "./ledger-chain";
import type { People } from "./people";
import { Reader, type RowSource } from "./reader";
import { answerRecord, partnerEntries, type SiteWork } from "./record";
import { situationOf, type Situation } from "./situation";
import type { Ticker } from "./ticks";

/** What the hub's process keeps for all operations. */
export interface HouseParts {
  readonly rows: RowSource;
  readonly directory: DirectoryStore;
  readonly people: People;
  readonly custodies: Custodies;
  readonly ledger: Ledger;
  /** Where in the ledger a person stands. */
  readonly index: DisclosureIndex;
  readonly emergencies: EmergencyStore;
  readonly viewers: { load(accountId: string): Promise<ViewerFile | null>; accountIdOf(slug: string): Promise<string | null>; revision(accountId: string): Promise<string | null> };
  readonly cursorKey: Uint8Array;
  readonly random: (bytes: number) => Uint8Array;
  readonly clock: () => Date;
  /** On which answers about somebody singled out leave. */
  readonly ticks: () => Ticker;
  readonly hub: { readonly id: string; readonly legalRole: "QSO" | "INTERMEDIARY" };
  readonly judge?: Judge;
  /** Cities that keep their own records. */
  readonly sites: SitesAtHand;
}

export interface Ask {
  readonly viewer: ViewerFile;
  readonly purpose: Purpose | null;
  readonly requestId: string;
  readonly operation: string;
  readonly download?: boolean;
  /** The hubs through which the question has come. */
  readonly via?: readonly string[];
  /** The hub that asks on the viewer's behalf: named in the access audit. */
  readonly hub?: string;
  /** Called before a change is made. Throws when it is too late to begin. */
  readonly beginsChange?: () => void;
  /** The most that this hub may have. What this one's own database keeps is judged under it; absent: nobody else's hub asks. */
  readonly ceiling?: CategoryMask;
  /** Absent: nothing of it concerns another subgraph. */
  readonly reach?: SubgraphReach | undefined;
}

/** One operation: its situation, its verdicts, and what of them goes on record. */
export class Operation {
  readonly now: Instant;
  readonly reader: Reader;
  readonly remote: RemoteReads;
  /** After `commit`: the ledger's entry for the answer; null where nothing about a person was released. */
  place: LedgerPlace | null = null;
  private current: Promise<Situation> | null = null;
  private known: Situation | null = null;
  private askable: Promise<void> | null = null;
  private confirmed: Promise<void> | null = null;
  private judging: Bench | null = null;
  private readonly work: SiteWork[] = [];
  private readonly changes: Change[] = [];
  private key: ChangeKey | null = null;
  /** Judged beside the bench, and handed over. */
  private readonly besides: Judged[] = [];
  private ticker: Ticker | null = null;

  constructor(
    readonly house: HouseParts,
    readonly ask: Ask,
  ) {
    this.now = `${house.clock().toISOString().slice(0, 19)}Z`;
    this.reader = new Reader(house.rows, house.people, house.custodies, { situation: () => this.situation(), refresh: (ofPersons) => this.refreshWhileReading(ofPersons), hasFacts: (ref) => this.bench.person(ref) !== null });
    this.remote = new RemoteReads(this);
  }

  situation(): Promise<Situation> {
    return (this.current ??= this.house.directory.directory().then((directory) => this.stand(this.ask.viewer, directory)));
  }

  /** Directory or viewer changed since they were read; an account that is gone asks nothing more. */
  refresh(): Promise<Situation> {
    this.current = this.reload();
    return this.current;
  }

  /** Who is somebody else by now, or acts for somebody else, is asked again whether they may ask of persons: by this read and by the roots to come. */
  private async refreshWhileReading(ofPersons: boolean): Promise<Situation> {
    this.askable = null;
    await this.refresh();
    if (ofPersons) await this.mayAskOfPersons();
    return this.situation();
  }

  /**
   * Before another site is asked: the account and the directory are as they were read, or are read anew. A read of this
   * hub's own rows finds that out in its own statement.
   */
  async confirm(ofPersons: boolean): Promise<Situation> {
    await (this.confirmed ??= this.confirmNow());
    if (ofPersons) await this.mayAskOfPersons();
    return this.situation();
  }

  /** Before a change: whatever was confirmed before another one was made. */
  confirmAnew(): Promise<Situation> {
    this.confirmed = null;
    return this.confirm(true);
  }

  private async confirmNow(): Promise<void> {
    const { viewer, directory } = await this.situation();
    const now = await this.house.viewers.revision(viewer.account.id);
    // One may have been read later than the other.
    if (now !== viewer.revision || directoryRevisionOf(now) !== directory.revision) await this.refreshWhileReading(false);
  }

  /** Whether there is such a place; one that is not known yet is looked for once more. */
  async knows(jurisdiction: string): Promise<boolean> {
    const { directory } = await this.situation();
    return directory.jurisdictions.has(jurisdiction) || (await this.refresh()).directory.jurisdictions.has(jurisdiction);
  }

  private async reload(): Promise<Situation> {
    const [directory, viewer] = await Promise.all([this.house.directory.read(), this.house.viewers.load(this.ask.viewer.account.id)]);
    if (viewer === null) throw new HubError("UNAUTHENTICATED");
    return this.stand(viewer, directory);
  }

  private stand(viewer: ViewerFile, directory: Situation["directory"]): Situation {
    const { purpose, download, reach } = this.ask;
    const situation = situationOf({ viewer, directory, purpose, now: this.now, hub: this.house.hub, download: download === true, reach });
    if (this.judging === null) this.judging = new Bench(situation, this.house.people, this.house.custodies, this.house.judge);
    else this.judging.changed(situation);
    this.known = situation;
    return situation;
  }

  /** Of the change under way. */
  get changeKey(): ChangeKey | null {
    return this.key;
  }

  /** After `situation`. */
  get bench(): Bench {
    if (this.judging === null) throw new Error("the situation comes first");
    return this.judging;
  }

  /** The situation of the last read. */
  get standing(): Situation {
    if (this.known === null) throw new Error("the situation comes first");
    return this.known;
  }

  /** A refusal that everyone gets is told, audited, and asks no site. Asked once in a situation, however many roots and ids an operation names. */
  mayAskOfPersons(): Promise<void> {
    return (this.askable ??= this.refuseAlike());
  }

  private async refuseAlike(): Promise<void> {
    const { refusal, directory } = await this.situation();
    if (refusal === null) return;
    // An agreement that was recorded since the directory was read may lift it, and no site is asked that would know.
    const now = (await this.house.directory.revision()) === directory.revision ? refusal : (await this.refresh()).refusal;
    if (now !== null) this.refuse(now);
  }

  /** For what only the server of record can tell in full: half an account would say that there was nothing else. Depends on the place alone. */
  keptHere(jurisdiction: string | undefined): void {
    if (jurisdiction !== undefined && this.standing.directory.sites.has(jurisdiction)) this.refuse("KEPT_ELSEWHERE");
  }

  /** A refusal that everyone gets, after all that a consent could have opened has been looked at. */
  async mayAnswer(rows: number): Promise<void> {
    const { refusedIfNothing } = await this.situation();
    if (rows === 0 && refusedIfNothing) this.refuse("ROLE_REFUSED");
  }

  /** Told to everyone in this role and purpose, and audited. */
  refuse(code: HubErrorCode): never {
    this.note(null, { rows: 0, effects: { DENY: 1 }, rules: { [code]: 1 } });
    throw new HubError(code);
  }

  note(jurisdiction: string | null, body: SiteWork["body"]): void {
    this.work.push({ jurisdiction, body });
  }

  /** Before it is carried out. They come one after another. */
  begins(change: AskedChange): void {
    const { hub = null, viewer, purpose } = this.ask;
    this.key = changeKey(change, { hub, accountId: viewer.account.id, purpose });
  }

  /** Of a register, already committed: it goes into the chain before the answer leaves. */
  changed(change: Change): void {
    this.changes.push(change);
  }

  /** Where rows that have just been read are decided. */
  workplace(rawProviders: readonly RawRow[]): Workplace {
    const situation = this.standing;
    const providers = new PlacedMap<Disclosed<Provider>>();
    for (const raw of rawProviders) {
      const place = situation.directory.jurisdictions.get(raw._j);
      // Its id is another one afterwards.
      const { id } = raw;
      if (place !== undefined) providers.set(raw._j, id, finishProvider(situation, raw, place) as Disclosed<Provider>);
    }
    return { bench: this.bench, situation, providers };
  }

  /**
   * Notices for these rows; a list below one of them has its own. With theirs, whether a list came along or had to be read
   * again because of hidden rows would show.
   */
  noticeFor(rows: readonly object[]): DisclosureNotice[] | null {
    return union(noticesOf(rows.flatMap((row) => keyOf(row)?.basis?.handedOver() ?? [])), rows.flatMap((row) => remoteMarkOf(row)?.notices ?? []));
  }

  /** 2.26(a)(4): what is asked for together with what was handed over in spite of a restriction. */
  noFurtherUse(): NoFurtherUse | null {
    if (this.ask.purpose !== "EMERGENCY" || this.known === null) return null;
    return withRemote(noFurtherUse(this.known, this.served()), this.remote.restricted);
  }

  served(): Judged[] {
    const judged = this.judging === null ? this.besides : [...this.judging.all(), ...this.besides];
    return judged.filter((one) => one.served !== 0);
  }

  /** Something that was judged beside the bench is handed over: it goes on record like all else. */
  serve(judged: Judged, categories: CategoryMask): void {
    serve(judged, categories);
    this.besides.push(judged);
  }

  /**
   * Somebody is asked for: the answer leaves on a tick, and tells by its time of nobody's being there. Called before
   * anything is read, so that the ticks begin at no time that hangs on anybody.
   */
  singlesOut(): void {
    this.ticker ??= this.house.ticks();
  }

  /** No answer, and no refusal, leaves earlier. */
  async leave(): Promise<void> {
    const { ticker } = this;
    if (ticker === null) return;
    this.ticker = null;
    await ticker.next();
    ticker.stop();
  }

  /** No ledger row, no release: whoever answers awaits this first. */
  async commit(): Promise<NoticeExtension | null> {
    if (this.work.length === 0) return null;
    const served = this.served();
    const { requestId, operation, purpose, hub, via } = this.ask;
    const { entries: sites, notices } = this.remote;
    const facts = { at: this.house.clock(), requestId, operation, purpose, hub, via, situation: this.standing, served, work: this.work, sites, remoteNotices: notices.length > 0, random: this.house.random };
    const record = this.changes.length === 0 ? answerRecord(facts) : { ...answerRecord(facts), changes: this.changes.map(chained) };
    // While the database writes.
    const notice = afterTurn(() => noticeExtension(union(noticesOf(served), notices)));
    try {
      const others = partnerEntries(facts).map((entry) => ({ entry, audits: [] }));
      [this.place = null] = await Promise.all([record, ...others].map((one) => this.house.ledger.append(one)));
    } catch {
      throw new HubError("LEDGER_UNAVAILABLE");
    }
    return notice;
  }
}
