import type { OneOf, SiteStatus } from "../domain/enums";
import { Lane } from "./lane";
import { type Asked, ByKey, ByPlace, type Need } from "./need";
import { comparePositions } from "./order";
import type { Position } from "./site";

export interface Sorted {
  readonly position: Position;
}

export type Failure = Exclude<OneOf<typeof SiteStatus>, "ANSWERED">;

export type Fetched<Row> =
  | {
      readonly status: "ANSWERED";
      readonly rows: readonly Row[];
      /** Of the places that answered. */
      readonly more: boolean;
      /** Behind what was looked at; null: nothing was there. */
      readonly end: Position | null;
      /** Places that the site asks in turn and that did not answer it. Of these `rows` holds the first that follow, or none. */
      readonly lost?: ReadonlyMap<string, Failure>;
    }
  | { readonly status: Failure };

/** The rows of one site, in the total order, from where the page's cursor stands. */
export interface Stream<Row extends Sorted> {
  /** Slugs. */
  readonly jurisdictions: readonly string[];
  readonly start: Position | null;
  /** The hub's own database: without it there is no answer at all, so it is waited for. */
  readonly isOwn: boolean;
  /** `jurisdictions`: those that are still asked. */
  read(after: Position | null, first: number, jurisdictions: readonly string[]): Promise<Fetched<Row>>;
}

/** What one stream did for a page. */
export interface Standing<Row extends Sorted> {
  readonly stream: Stream<Row>;
  readonly status: OneOf<typeof SiteStatus>;
  /** Those of its jurisdictions that did not answer it, and so owe the page. */
  readonly lost: ReadonlyMap<string, Failure>;
  /** Places of its rows among those of the page. */
  readonly taken: readonly number[];
  readonly milliseconds: number;
}

export interface MergedPage<Row extends Sorted> {
  readonly rows: readonly Row[];
  readonly more: boolean;
  /** More rows follow of those who answered. */
  readonly moreAnswered: boolean;
  readonly standings: readonly Standing<Row>[];
}

export interface MergeTerms {
  readonly size: number;
  readonly descending: boolean;
  /** Rows have no sort key: they come in the order of their places, and of their ids there. */
  readonly byPlace?: boolean;
  /** The sort key is a day: many rows have the same. */
  readonly byDay?: boolean;
  /** Milliseconds after the first rows for which the other sites are waited for. */
  readonly softDeadline: number;
  readonly wait: (milliseconds: number) => Wait;
  /** What has been written leaves the process meanwhile. */
  readonly turn: () => Promise<void>;
  /** Milliseconds. */
  readonly clock: () => number;
}

export interface Wait {
  readonly over: Promise<void>;
  cancel(): void;
}

/** Questions that are made out in the first turn; in each that follows twice as many. */
const HANDFUL = 2;

/** Many sorted answers -> one page: each row from its own site, in one order, and who did not answer. */
export async function mergePage<Row extends Sorted>(streams: readonly Stream<Row>[], terms: MergeTerms): Promise<MergedPage<Row>> {
  return new Merge(streams, terms).page();
}

class Merge<Row extends Sorted> {
  private readonly lanes: readonly Lane<Row>[];
  private readonly rows: Row[] = [];
  private readonly patience: Patience;
  private readonly need: Need<Row>;
  /** Questions to the hub's own database. */
  private readonly own: Promise<void>[] = [];
  /** Whoever has the next row, and the row that comes after all of theirs. */
  private best: Lane<Row> | null = null;
  private second: Row | null = null;

  constructor(streams: readonly Stream<Row>[], private readonly terms: MergeTerms) {
    this.lanes = streams.map((stream) => new Lane(stream, terms.clock));
    this.need = terms.byPlace === true ? new ByPlace(this.lanes, terms.size) : new ByKey(this.lanes, terms.size, terms.byDay === true);
    this.patience = new Patience(terms);
  }

  async page(): Promise<MergedPage<Row>> {
    try {
      await this.fill();
    } finally {
      this.patience.end();
    }
    const live = this.lanes.filter((lane) => lane.isLive);
    const owing = this.lanes.length > live.length || live.some(({ standing }) => standing.lost.size > 0);
    const moreAnswered = live.some((lane) => lane.next !== undefined || lane.more);
    return { rows: this.rows, more: moreAnswered || (owing && this.rows.length > 0), moreAnswered, standings: this.lanes.map((lane) => lane.standing) };
  }

  private async fill(): Promise<void> {
    let isMissing = true;
    while (this.rows.length < this.terms.size) {
      if (isMissing && !(await this.fetchMissing())) return;
      const lane = this.first();
      if (lane === null) return;
      this.rows.push(lane.take(this.rows.length));
      isMissing = lane.isMissing;
    }
  }

  /**
   * Which row is next is known only when every live site has shown one or has no more. False: that would not be known in
   * time. Then the page ends before it is full, and nobody who answered is late for what it was not asked.
   */
  private async fetchMissing(): Promise<boolean> {
    const missing = this.lanes.filter((lane) => lane.isMissing);
    if (missing.length === 0) return true;
    if (this.patience.isOver && missing.some(({ stream }) => !stream.isOwn)) return false;
    const reading = await this.askAll(this.need.of(missing, this.rows.length));
    await Promise.race([Promise.all(reading), this.patience.half]);
    reading.push(...this.need.instead(this.rows.length).map((asked) => this.read(asked)));
    await Promise.race([Promise.all(reading), this.patience.over.then(() => Promise.all(this.own))]);
    for (const lane of this.lanes) lane.settle();
    this.best = null;
    return true;
  }

  /**
   * In handfuls: a connection that was idle is looked at for a turn before it is written to, so that without one the first
   * question would leave with the last. Who is asked for most is asked first, and has the longest to do.
   */
  private async askAll(asked: readonly Asked<Row>[]): Promise<Promise<void>[]> {
    const inOrder = [...asked].sort((a, b) => b.first - a.first);
    const reading: Promise<void>[] = [];
    for (let handful = HANDFUL; reading.length < inOrder.length; handful *= 2) {
      if (reading.length > 0) await this.terms.turn();
      for (const one of inOrder.slice(reading.length, reading.length + handful)) reading.push(this.read(one));
    }
    return reading;
  }

  private read({ lane, first }: Asked<Row>): Promise<void> {
    const read = lane.read(first).then(() => { if (lane.next !== undefined) this.patience.begin(); });
    if (lane.stream.isOwn) this.own.push(read);
    // Whoever waits for it learns that it failed, and may not wait yet.
    read.catch(() => undefined);
    return read;
  }

  /** Whose row is next. As long as it comes before the second best, whoever had the last has this one too. */
  private first(): Lane<Row> | null {
    const { best, second } = this;
    if (best?.next !== undefined && second !== null && this.compare(best.next, second) < 0) return best;
    [this.best, this.second] = [null, null];
    for (const lane of this.lanes) {
      const row = lane.next;
      if (row === undefined) continue;
      if (this.best?.next === undefined || this.compare(row, this.best.next) < 0) {
        this.second = this.best?.next ?? null;
        this.best = lane;
      } else if (this.second === null || this.compare(row, this.second) < 0) this.second = row;
    }
    return this.best;
  }

  private compare(a: Row, b: Row): number {
    return comparePositions(a.position, b.position, this.terms.descending);
  }
}

/** How long the others are waited for once there is something to show. */
class Patience {
  readonly half: Promise<void>;
  readonly over: Promise<void>;
  isOver = false;
  private halve: () => void = () => undefined;
  private give: () => void = () => undefined;
  private waits: readonly Wait[] = [];

  constructor(private readonly terms: MergeTerms) {
    this.half = new Promise((resolve) => { this.halve = resolve; });
    this.over = new Promise((resolve) => { this.give = resolve; });
  }

  begin(): void {
    if (this.waits.length > 0) return;
    const { softDeadline, wait } = this.terms;
    this.waits = [wait(softDeadline / 2), wait(softDeadline)];
    void this.waits[0]?.over.then(this.halve);
    void this.waits[1]?.over.then(() => {
      this.isOver = true;
      this.give();
    });
  }

  end(): void {
    for (const one of this.waits) one.cancel();
  }
}
