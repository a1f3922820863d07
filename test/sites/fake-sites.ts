import { type Failure, type Fetched, type MergedPage, mergePage, type Stream } from "../../src/sites/merge";
import { comparePositions } from "../../src/sites/order";
import type { Position } from "../../src/sites/site";
import { groupedByStart, walkAfter, type WalkPosition } from "../../src/sites/standing";
import type { VirtualTime } from "./virtual-time";

export interface FakeRow {
  readonly position: Position;
}

/** How a site behaves towards one question. */
export interface Behaviour {
  readonly latency: number;
  readonly failure: Failure | null;
  /** One of its places, by its number, that does not answer the site after so many rows. */
  readonly lost?: { readonly place: number; readonly given: number; readonly failure: Failure } | null;
}

/** A site of some places, with rows in order and a behaviour that may change with every question. */
export class FakeSite {
  asked = 0;

  constructor(
    readonly name: string,
    readonly jurisdictions: readonly string[],
    readonly rows: readonly FakeRow[],
    private readonly behaves: (question: number) => Behaviour,
    readonly isOwn = false,
  ) {}

  async answer(time: VirtualTime, jurisdictions: readonly string[], after: Position | null, first: number, descending: boolean): Promise<Fetched<FakeRow>> {
    const { latency, failure, lost = null } = this.behaves(this.asked++);
    await time.after(latency);
    if (failure !== null && !this.isOwn) return { status: failure };
    const silent = lost === null || this.isOwn ? undefined : jurisdictions.filter((one) => one === this.jurisdictions[lost.place])[0];
    let given = 0;
    const left = this.rows
      .filter(({ position }) => jurisdictions.includes(position.jurisdiction) && (after === null || comparePositions(after, position, descending) < 0))
      .filter(({ position }) => position.jurisdiction !== silent || given++ < (lost?.given ?? 0));
    const rows = left.slice(0, first);
    const failures = silent === undefined || lost === null ? {} : { lost: new Map([[silent, lost.failure]]) };
    return { status: "ANSWERED", rows, more: left.length > first, end: rows.at(-1)?.position ?? after, ...failures };
  }
}

export interface WalkTerms {
  readonly size: number;
  readonly descending: boolean;
  readonly softDeadline: number;
  readonly byPlace?: boolean;
  readonly byDay?: boolean;
}

/** One page, as the door asks for it. */
export function pageOf(sites: readonly FakeSite[], walk: WalkPosition, terms: WalkTerms, time: VirtualTime): Promise<MergedPage<FakeRow>> {
  const streams: Stream<FakeRow>[] = sites.flatMap((site) =>
    groupedByStart(walk, site.jurisdictions).map(({ start, jurisdictions }) => ({
      jurisdictions,
      start,
      isOwn: site.isOwn,
      read: (after: Position | null, first: number, asked: readonly string[]) => site.answer(time, asked, after, first, terms.descending),
    })),
  );
  return time.until(mergePage(streams, { ...terms, wait: time.wait, turn: () => Promise.resolve(), clock: () => time.now }));
}

export function lastOf(page: MergedPage<FakeRow>, descending: boolean): WalkPosition {
  return walkAfter(page, page.rows.length - 1, descending);
}
