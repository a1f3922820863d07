import type { MergedPage, Sorted, Standing, Stream } from "./merge";
import { comparePositions, samePosition } from "./order";
import type { Position } from "./site";

/**
 * Where a walk through many places stands: mostly behind one row for all of them. Whoever owes an answer stands
 * elsewhere, and so is neither skipped nor repeated when it comes back (docs/decisions/federation.md).
 */
export interface WalkPosition {
  readonly base: Position | null;
  readonly others: readonly { readonly at: Position | null; readonly jurisdictions: readonly string[] }[];
}

export const BEGINNING: WalkPosition = { base: null, others: [] };

/** Where one place goes on. */
export function startOf(walk: WalkPosition, jurisdiction: string): Position | null {
  const other = walk.others.find(({ jurisdictions }) => jurisdictions.includes(jurisdiction));
  return other === undefined ? walk.base : other.at;
}

/** Places that go on together: those of one site from one position. */
export function groupedByStart(walk: WalkPosition, jurisdictions: readonly string[]): { readonly start: Position | null; readonly jurisdictions: string[] }[] {
  const groups: { start: Position | null; jurisdictions: string[] }[] = [];
  for (const jurisdiction of jurisdictions) {
    const start = startOf(walk, jurisdiction);
    const group = groups.find((one) => samePosition(one.start, start));
    if (group === undefined) groups.push({ start, jurisdictions: [jurisdiction] });
    else group.jurisdictions.push(jurisdiction);
  }
  return groups;
}

/** Where the walk stands behind the row at this place of the page; without one, behind what the page could give. */
export function walkAfter<Row extends Sorted>({ rows, standings }: MergedPage<Row>, place: number, descending: boolean): WalkPosition {
  const row = rows[place]?.position ?? null;
  const found: { at: Position | null; jurisdictions: string[] }[] = [];
  const stands = (at: Position | null, jurisdictions: readonly string[]) => {
    if (jurisdictions.length === 0) return;
    const same = found.find((one) => samePosition(one.at, at));
    if (same === undefined) found.push({ at, jurisdictions: [...jurisdictions] });
    else same.jurisdictions.push(...jurisdictions);
  };
  for (const standing of standings) {
    const { stream, lost } = standing;
    stands(positionOf(standing, row, rows, place, descending), stream.jurisdictions.filter((one) => !lost.has(one)));
    for (const one of lost.keys()) stands(givenBy(standing, rows, place, one), [one]);
  }
  const [most, ...others] = found.sort((a, b) => b.jurisdictions.length - a.jurisdictions.length);
  return { base: most?.at ?? null, others };
}

/** Whoever answered has given all up to the row. Whoever owes has given what it gave. */
function positionOf<Row extends Sorted>(standing: Standing<Row>, row: Position | null, rows: readonly Row[], place: number, descending: boolean): Position | null {
  return standing.status === "ANSWERED" ? later(standing.stream, row, descending) : givenBy(standing, rows, place, null);
}

/** The last row up to the place; `jurisdiction`: of one that owes while others of its site do not. */
function givenBy<Row extends Sorted>({ stream, taken }: Standing<Row>, rows: readonly Row[], place: number, jurisdiction: string | null): Position | null {
  const last = taken.filter((index) => index <= place && (jurisdiction === null || rows[index]?.position.jurisdiction === jurisdiction)).at(-1);
  return last === undefined ? stream.start : (rows[last]?.position ?? stream.start);
}

function later<Row extends Sorted>({ start }: Stream<Row>, row: Position | null, descending: boolean): Position | null {
  if (start === null) return row;
  return row === null || comparePositions(start, row, descending) > 0 ? start : row;
}
