import type { OneOf, SiteStatus } from "../domain/enums";
import type { Failure, Sorted, Standing, Stream } from "./merge";
import { compareBytes } from "./order";
import type { Position } from "./site";

/** One stream on its way into a page: what it has shown, what was taken of it, and whether it still counts. */
export class Lane<Row extends Sorted> {
  more = true;
  private status: OneOf<typeof SiteStatus> = "ANSWERED";
  private buffer: readonly Row[] = [];
  private at = 0;
  private behind: Position | null;
  private lastTaken: Row | undefined = undefined;
  private isFetching = false;
  /** Was asked for more while it still had rows to show, and is late or failed: what becomes of it once these are on the page. */
  private fate: Failure | null = null;
  private began = 0;
  private milliseconds = 0;
  private readonly taken: number[] = [];
  private readonly lost = new Map<string, Failure>();

  constructor(readonly stream: Stream<Row>, private readonly clock: () => number) {
    this.behind = stream.start;
  }

  get isLive(): boolean {
    return this.status === "ANSWERED";
  }

  /** Has yet to say which row of it is next. */
  get isMissing(): boolean {
    return this.isLive && this.more && this.next === undefined;
  }

  /** Could be asked for more now. */
  get isIdle(): boolean {
    return this.isLive && this.more && !this.isFetching && this.fate === null;
  }

  get isLate(): boolean {
    return this.isFetching;
  }

  get next(): Row | undefined {
    return this.isLive ? this.buffer[this.at] : undefined;
  }

  /** The last row of it on the page. */
  get last(): Row | undefined {
    return this.lastTaken;
  }

  /** The last row that it has shown and that is not on the page. */
  get furthest(): Row | undefined {
    return this.shown > 0 ? this.buffer.at(-1) : undefined;
  }

  /** Rows that it has shown and that are not on the page. */
  get shown(): number {
    return this.isLive ? this.buffer.length - this.at : 0;
  }

  /** Rows of it on the page. */
  get given(): number {
    return this.taken.length;
  }

  get standing(): Standing<Row> {
    const { stream, status, lost, taken, milliseconds } = this;
    return { stream, status, lost, taken, milliseconds };
  }

  take(place: number): Row {
    const row = this.buffer[this.at] as Row;
    this.at += 1;
    this.taken.push(place);
    this.lastTaken = row;
    if (this.fate !== null && this.shown === 0) this.end(this.fate);
    return row;
  }

  async read(first: number): Promise<void> {
    this.began = this.clock();
    this.isFetching = true;
    const fetched = await this.stream.read(this.behind, first, this.places());
    // Who was given up on is not taken back in the same page: another row may already stand in its place.
    if (!this.isLive) return;
    this.settled();
    this.fate = null;
    if (fetched.status !== "ANSWERED") {
      this.fail(fetched.status);
      return;
    }
    this.buffer = this.shown === 0 ? fetched.rows : [...this.buffer.slice(this.at), ...fetched.rows];
    this.at = 0;
    this.behind = fetched.end;
    for (const [place, failure] of fetched.lost ?? []) this.lost.set(place, failure);
    this.more = fetched.more && fetched.rows.length > 0 && this.places().length > 0;
  }

  /** Like a site, a place that was given up on is not taken back in the same page. */
  private places(): readonly string[] {
    return this.stream.jurisdictions.filter((place) => !this.lost.has(place));
  }

  /** Whoever is still on the way is late; who has rows to show, once these are on the page. */
  settle(): void {
    if (this.isFetching) this.fail("TIMED_OUT");
  }

  private fail(status: Failure): void {
    if (this.shown > 0) this.fate = status;
    else this.end(status);
  }

  private end(status: Failure): void {
    this.status = status;
    this.settled();
  }

  private settled(): void {
    if (this.isFetching) this.milliseconds += this.clock() - this.began;
    this.isFetching = false;
  }
}

/** Those first whose places come first, where rows come in the order of their places: before its start a stream has nothing. */
export function inOrderOfPlaces<Row extends Sorted>(lanes: readonly Lane<Row>[]): Lane<Row>[] {
  const firstPlace = new Map(lanes.map((lane) => [lane, firstPlaceOf(lane.stream)]));
  return [...lanes].sort((a, b) => compareBytes(firstPlace.get(a) ?? AFTER_ALL, firstPlace.get(b) ?? AFTER_ALL));
}

/** Greater than every slug. */
const AFTER_ALL = "~";

function firstPlaceOf({ jurisdictions, start }: Stream<Sorted>): string | undefined {
  const left = jurisdictions.filter((place) => start === null || compareBytes(place, start.jurisdiction) >= 0);
  return left.sort(compareBytes)[0];
}
