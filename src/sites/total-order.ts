import type { Position } from "./site";

/**
 * Text compared by the bytes of its UTF-8, as PostgreSQL's "C" does. Units of UTF-16 compare otherwise where one text has
 * a character beyond U+FFFF, whose units are below U+E000.
 */
export function compareBytes(one: string, other: string): number {
  if (one === other) return 0;
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const a = one.charCodeAt(index);
    const b = other.charCodeAt(index);
    if (a !== b) return rankOf(a) - rankOf(b);
  }
  return one.length - other.length;
}

/** Surrogates stand for characters above all others. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The total order of every list: sort key in its direction, then jurisdiction, then id, both ascending. */
export function comparePositions(one: Position, other: Position, descending: boolean): number {
  if (one.sort !== other.sort) {
    const bySort = compareBytes(one.sort ?? "", other.sort ?? "");
    if (bySort !== 0) return descending ? -bySort : bySort;
  }
  const byPlace = compareBytes(one.jurisdiction, other.jurisdiction);
  return byPlace === 0 ? compareBytes(one.id, other.id) : byPlace;
}
