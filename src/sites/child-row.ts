import type { RawRow } from "./site";

/** A child as its statement gives it: what is its parent's is not repeated on hundreds of rows, and the parent is named by its place among them, from 1. */
type ChildRow = { -readonly [field in "_c" | "_t"]: string | null } & Pick<RawRow, "id"> & { _parent: number | string };

/**
 * Completes children that came with their parents: custody, and the record's time where that does not decide (2.26(b)).
 * Below each parent they stand in the order of their ids, whichever way the statement has found them.
 */
export function withParents(children: RawRow[], parents: readonly RawRow[]): RawRow[] {
  let parent: RawRow | undefined;
  let last = "";
  let inOrder = true;
  for (const child of children as unknown as readonly ChildRow[]) {
    const before = parent;
    parent = parents[Number(child._parent) - 1];
    if (parent === undefined) throw new Error("a child came without its parent");
    if (parent !== before) last = "";
    child._parent = parent.id;
    child._c ??= parent._c;
    child._t ??= parent._t;
    inOrder &&= last < child.id;
    last = child.id;
  }
  return inOrder ? children : children.sort(byBytes);
}

/** Ids are ASCII, so code units compare as bytes do. */
function byBytes(one: RawRow, other: RawRow): number {
  return one.id < other.id ? -1 : 1;
}
