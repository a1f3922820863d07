import { inOrderOfPlaces, type Lane } from "./lane";
import type { Sorted } from "./merge";

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

/** A key of the rows decides: anybody may have the next row. */
export class ByKey<Row extends Sorted> implements Need<Row> {
  private readonly share: number;

  constructor(lanes: readonly Lane<Row>[], private readonly size: number) {
    this.share = Math.min(size, Math.ceil((2 * size) / lanes.length) + 1);
  }

  of(missing: readonly Lane<Row>[], taken: number): readonly Asked<Row>[] {
    return missing.map((lane) => ({ lane, first: this.needOf(lane, taken) }));
  }

  /** Nobody else has their rows. */
  instead(): readonly Asked<Row>[] {
    return [];
  }

  /**
   * At first its share. Whoever runs out is asked for as much again, or for what it will likely have of the rest, going by
   * the page so far. Never for more than is missing; and not for less than a share, for each time costs a whole question.
   */
  private needOf({ given }: Lane<Row>, taken: number): number {
    if (given === 0) return this.share;
    const left = this.size - taken;
    return Math.min(left, Math.max(this.share, Math.ceil((left * given) / taken) + 1));
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
