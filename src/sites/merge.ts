import type { OneOf, SiteStatus } from "../domain/enums";
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
  /** Milliseconds after the first rows for which the other sites are waited for. */
  readonly softDeadline: number;
  readonly wait: (milliseconds: number) => Wait;
  /** Milliseconds. */
  readonly clock: () => number;
}

export interface Wait {
  readonly over: Promise<void>;
  cancel(): void;
}

/** Many sorted answers -> one page: each row from its own site, in one order, and who did not answer. */
export async function mergePage<Row extends Sorted>(streams: readonly Stream<Row>[], terms: MergeTerms): Promise<MergedPage<Row>> {
  return new Merge(streams, terms).page();
}

class Merge<Row extends Sorted> {
  private readonly lanes: readonly Lane<Row>[];
  private readonly rows: Row[] = [];
  private readonly patience: Patience;
  private readonly share: number;

  constructor(streams: readonly Stream<Row>[], private readonly terms: MergeTerms) {
    // No more than the page needs (decision 17).
    this.share = Math.min(terms.size, Math.ceil((2 * terms.size) / streams.length) + 1);
    this.lanes = streams.map((stream) => new Lane(stream, terms.clock));
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
    for (;;) {
      await this.fetchMissing();
      if (this.rows.length >= this.terms.size) return;
      const lane = this.first();
      if (lane === null) return;
      this.rows.push(lane.take(this.rows.length));
    }
  }

  /** Which row is next is known only when every live site has shown one or has no more. */
  private async fetchMissing(): Promise<void> {
    if (this.rows.length >= this.terms.size) return;
    const missing = this.lanes.filter((lane) => lane.isMissing);
    if (missing.length === 0) return;
    const began = missing.map((lane) => lane.read(this.needOf(lane)).then(() => { if (lane.next !== undefined) this.patience.begin(); }));
    const own = began.filter((_, index) => missing[index]?.stream.isOwn === true);
    await Promise.race([Promise.all(began), this.patience.over.then(() => Promise.all(own))]);
    for (const lane of missing) lane.settle();
  }

  /**
   * At first its share (decision 17). Whoever runs out is asked for as much again, or for what it will likely have of the
   * rest, going by the page so far: where rows come in the order of their places, the first place has nearly all of
   * them. Never for more than is missing; and not for less than a share, for each time costs a whole question.
   */
  private needOf({ given }: Lane<Row>): number {
    const { size } = this.terms;
    if (given === 0) return this.share;
    const left = size - this.rows.length;
    return Math.min(left, Math.max(this.share, Math.ceil((left * given) / this.rows.length) + 1));
  }

  private first(): Lane<Row> | null {
    let first: Lane<Row> | null = null;
    for (const lane of this.lanes) {
      const row = lane.next;
      if (row === undefined) continue;
      if (first?.next === undefined || comparePositions(row.position, first.next.position, this.terms.descending) < 0) first = lane;
    }
    return first;
  }
}

class Lane<Row extends Sorted> {
  more = true;
  private status: OneOf<typeof SiteStatus> = "ANSWERED";
  private buffer: readonly Row[] = [];
  private at = 0;
  private last: Position | null;
  private isFetching = false;
  private began = 0;
  private milliseconds = 0;
  private readonly taken: number[] = [];
  private readonly lost = new Map<string, Failure>();

  constructor(readonly stream: Stream<Row>, private readonly clock: () => number) {
    this.last = stream.start;
  }

  get isLive(): boolean {
    return this.status === "ANSWERED";
  }

  /** Has yet to say which row of it is next. */
  get isMissing(): boolean {
    return this.isLive && this.more && this.next === undefined;
  }

  get next(): Row | undefined {
    return this.isLive ? this.buffer[this.at] : undefined;
  }

  get standing(): Standing<Row> {
    const { stream, status, lost, taken, milliseconds } = this;
    return { stream, status, lost, taken, milliseconds };
  }

  take(place: number): Row {
    const row = this.buffer[this.at] as Row;
    this.at += 1;
    this.taken.push(place);
    return row;
  }

  /** Rows of it on the page. */
  get given(): number {
    return this.taken.length;
  }

  async read(first: number): Promise<void> {
    this.began = this.clock();
    this.isFetching = true;
    const fetched = await this.stream.read(this.last, first, this.places());
    // Who was given up on is not taken back in the same page: another row may already stand in its place.
    if (!this.isLive) return;
    this.isFetching = false;
    this.milliseconds += this.clock() - this.began;
    if (fetched.status !== "ANSWERED") {
      this.status = fetched.status;
      return;
    }
    this.buffer = fetched.rows;
    this.at = 0;
    this.last = fetched.end;
    for (const [place, failure] of fetched.lost ?? []) this.lost.set(place, failure);
    this.more = fetched.more && fetched.rows.length > 0 && this.places().length > 0;
  }

  /** Like a site, a place that was given up on is not taken back in the same page. */
  private places(): readonly string[] {
    return this.stream.jurisdictions.filter((place) => !this.lost.has(place));
  }

  /** Whoever is still on the way is late. */
  settle(): void {
    if (!this.isFetching) return;
    this.status = "TIMED_OUT";
    this.isFetching = false;
    this.milliseconds += this.clock() - this.began;
  }
}

/** How long the others are waited for once there is something to show. */
class Patience {
  readonly over: Promise<void>;
  private end_: () => void = () => undefined;
  private wait: Wait | null = null;

  constructor(private readonly terms: MergeTerms) {
    this.over = new Promise((resolve) => { this.end_ = resolve; });
  }

  begin(): void {
    if (this.wait !== null) return;
    this.wait = this.terms.wait(this.terms.softDeadline);
    void this.wait.over.then(this.end_);
  }

  end(): void {
    this.wait?.cancel();
  }
}
