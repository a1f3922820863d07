import type { Position } from "./site";

/** Less than zero if `a` comes first in the total order (sort key, jurisdiction, id), by bytes and not by any locale. Only the sort key is ever turned round. */
export function comparePositions(a: Position, b: Position, descending: boolean): number {
  const bySort = compareSort(a.sort, b.sort);
  if (bySort !== 0) return descending ? -bySort : bySort;
  return compareBytes(a.jurisdiction, b.jurisdiction) || compareBytes(a.id, b.id);
}

/** Without a sort key rows come in the order of their places and ids. */
function compareSort(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (a === b) return 0;
  // Days that never come stand for rows without a date, as PostgreSQL writes them.
  const [first, second] = [ranked(a), ranked(b)];
  return first.rank - second.rank || compareBytes(first.text, second.text);
}

function ranked(text: string): { readonly rank: number; readonly text: string } {
  if (text === "-infinity") return { rank: -1, text: "" };
  return text === "infinity" ? { rank: 1, text: "" } : { rank: 0, text };
}

/** JavaScript compares code units, which differ from bytes beyond the Basic Multilingual Plane. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  return ASCII.test(a) && ASCII.test(b) ? (a < b ? -1 : 1) : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const ASCII = /^[\x00-\x7f]*$/;

/** Whether both are the same place, or both the beginning. */
export function samePosition(a: Position | null, b: Position | null): boolean {
  if (a === null || b === null) return a === b;
  return a.id === b.id && a.jurisdiction === b.jurisdiction && a.sort === b.sort;
}
