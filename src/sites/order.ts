import type { Position } from "./site";

/** Less than zero if `a` comes first in the total order (sort key, jurisdiction, id), by bytes and not by any locale. Only the sort key is ever turned round. */
export function comparePositions(a: Position, b: Position, descending: boolean): number {
  const bySort = compareSort(a.sort, b.sort);
  if (bySort !== 0) return descending ? -bySort : bySort;
  return compareBytes(a.jurisdiction, b.jurisdiction) || compareBytes(a.id, b.id);
}

/**
 * Without a sort key rows come in the order of their places and ids. The days that never come, "infinity" and "-infinity"
 * as PostgreSQL writes them, stand after and before all digits by their bytes.
 */
function compareSort(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compareBytes(a, b);
}

/** By the bytes of UTF-8: code units compare otherwise where one text has a character beyond U+FFFF. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (one !== other) return rankOf(one) - rankOf(other);
  }
  return a.length - b.length;
}

/** Surrogates stand for characters above all others. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Whether both are the same place, or both the beginning. */
export function samePosition(a: Position | null, b: Position | null): boolean {
  if (a === null || b === null) return a === b;
  return a.id === b.id && a.jurisdiction === b.jurisdiction && a.sort === b.sort;
}
