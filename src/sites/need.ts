import { inOrderOfPlaces, type Lane } from "./lane";
import type { Sorted } from "./merge";
import { compareBytes } from "./order";

export interface Asked<Row extends Sorted> {
  readonly lane: Lane<Row>;
  readonly first: number;
}

/** How many rows are asked of whom: no more than the page needs (decision 17), and in few rounds. */
export interface Need<Row extends Sorted> {
  /** Of those whose next row is not known, and of whoever is asked along with them. */
  of(missing: readonly Lane<Row>[], taken: number): readonly Asked<Row>[];
  /** Who is asked where others let wait. */
  instead(taken: number): readonly Asked<Row>[];
}

/** How many times a share anybody is asked for at once. */
const MOST_SHARES = 4;

/** Where many rows have one key: a part of the page, which is more than most places have of one day. */
const PARTS_AHEAD = 5;

/** Places that are asked for such a part: a page ends behind fewer, though each has but half of it. */
const PLACES_AHEAD = 2 * PARTS_AHEAD;

/** A key of the rows decides: anybody may have the next row. */
export class ByKey<Row extends Sorted> implements Need<Row> {
  private readonly share: number;
  /** Of whoever's places come later. */
  private readonly shareBehind: number;
  /** Those whose places come first, and that are asked for more at once. */
  private readonly ahead: ReadonlySet<Lane<Row>>;
  private rounds = 0;

  /** `byDay`: many rows have equal keys, and these come place by place. */
  constructor(private readonly lanes: readonly Lane<Row>[], private readonly size: number, byDay: boolean) {
    const shareOf = (times: number) => Math.min(size, Math.ceil((times * size) / lanes.length) + 1);
    this.share = shareOf(byDay ? 1.5 : 2);
    this.shareBehind = byDay ? shareOf(1) : this.share;
    this.ahead = new Set(byDay ? inOrderOfPlaces(lanes).slice(0, PLACES_AHEAD) : []);
  }

  /** And of whoever will run out likewise before the page is full: one after another they would cost a round each. */
  of(missing: readonly Lane<Row>[], taken: number): readonly Asked<Row>[] {
    const left = this.size - taken;
    if (taken === 0) return missing.map((lane) => ({ lane, first: this.ahead.has(lane) ? Math.max(this.share, Math.ceil(this.size / PARTS_AHEAD)) : this.shareBehind }));
    const others = this.lanes.filter((lane) => lane.isIdle && lane.shown > 0);
    const asked = new Map<Lane<Row>, number>();
    for (const lane of [...missing, ...others.filter((one) => one.shown < this.likely(one, taken))]) asked.set(lane, this.needOf(lane, taken));
    const tied = this.tied(missing, others);
    if (tied.length > 0) this.askTied([...missing, ...tied], left, asked);
    return [...asked].map(([lane, first]) => ({ lane, first: Math.min(left, first) }));
  }

  /** Nobody else has their rows. */
  instead(): readonly Asked<Row>[] {
    return [];
  }

  /** At first its share. Whoever runs out is asked for what it will likely have of the rest, and not for less than a share, for each time costs a whole question. */
  private needOf(lane: Lane<Row>, taken: number): number {
    return Math.max(this.share, Math.min(MOST_SHARES * this.share, this.likely(lane, taken) - lane.shown));
  }

  /** Rows of the rest of the page, going by the page so far, and one that shows what comes behind. */
  private likely({ given }: Lane<Row>, taken: number): number {
    return given === 0 ? 0 : Math.ceil(((this.size - taken) * given) / taken) + 1;
  }

  /** All that these have shown has the key at which others have run out: with equal keys, as days often are, rows come place by place. */
  private tied(missing: readonly Lane<Row>[], others: readonly Lane<Row>[]): Lane<Row>[] {
    const keys = missing.map(({ last }) => last?.position.sort).filter((key) => key !== undefined);
    const ahead = others.filter(({ furthest }) => furthest !== undefined && keys.includes(furthest.position.sort));
    return ahead.sort((a, b) => compareBytes(a.next?.position.jurisdiction ?? "", b.next?.position.jurisdiction ?? ""));
  }

  /** Place by place, no more than the page needs in all: much of the first at first, then less of more of them. */
  private askTied(lanes: readonly Lane<Row>[], needed: number, asked: Map<Lane<Row>, number>): void {
    const first = Math.max(this.share, (MOST_SHARES * this.share) >> this.rounds);
    this.rounds += 1;
    let left = needed;
    for (const lane of lanes) {
      if (left <= 0) return;
      const rows = lane.shown === 0 ? Math.max(first, asked.get(lane) ?? 0) : (asked.get(lane) ?? first);
      asked.set(lane, rows);
      left -= rows + lane.shown;
    }
  }
}

/**
 * Rows come in the order of their places, so the first place has the page, or all that it still has: it is asked for the
 * whole page, the others for one row, which shows that they answer. Where places are small, each round that did not
 * fill the page asks twice as many of those that follow.
 */
export class ByPlace<Row extends Sorted> implements Need<Row> {
  private readonly inOrder: readonly Lane<Row>[];
  private rounds = 0;

  constructor(lanes: readonly Lane<Row>[], private readonly size: number) {
    this.inOrder = inOrderOfPlaces(lanes);
  }

  of(missing: readonly Lane<Row>[], taken: number): readonly Asked<Row>[] {
    this.rounds += 1;
    const [first] = this.inOrder;
    if (this.rounds === 1) return missing.map((lane) => ({ lane, first: lane === first ? this.size : 1 }));
    const along = this.inOrder.filter((lane) => lane.isIdle && !missing.includes(lane)).slice(0, 2 ** (this.rounds - 2) - 1);
    return [...missing, ...along].map((lane) => this.rest(lane, taken));
  }

  /** Somebody before whom the page is not full lets wait: should nothing come, the rows of the place behind are what can be shown. */
  instead(taken: number): readonly Asked<Row>[] {
    const late = this.inOrder.findIndex((lane) => lane.isLate);
    const there = this.inOrder.slice(0, Math.max(late, 0)).reduce((sum, { shown }) => sum + shown, taken);
    const behind = late < 0 ? undefined : this.inOrder.slice(late).find((lane) => lane.isIdle);
    return behind === undefined || there >= this.size ? [] : [this.rest(behind, there)];
  }

  /** `there`: rows that come before its own. */
  private rest(lane: Lane<Row>, there: number): Asked<Row> {
    return { lane, first: Math.max(1, this.size - there - lane.shown) };
  }
}
