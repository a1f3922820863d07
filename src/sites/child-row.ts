import { PlacedMap } from "../domain/placed-map";
import type { RawRow } from "./site";

/**
 * A child as its statement gives it: what is its parent's is not repeated on hundreds of rows, and the parent is named by
 * its place among them, from 1. Its custody is named where it is another, with the record's time where that decides: `id@time`.
 */
type ChildRow = { -readonly [field in "_c" | "_t"]: string | null } & Pick<RawRow, "id"> & { _j: string; readonly _at: number };

/**
 * Completes children that came with their parents: place, custody, and the record's time where that does not decide (2.26(b)).
 * Below each parent they stand in the order of their ids, whichever way the statement has found them.
 */
export function withParents(children: RawRow[], parents: readonly RawRow[]): RawRow[] {
  let parent: RawRow | undefined;
  let last = "";
  let inOrder = true;
  for (const child of children as unknown as readonly ChildRow[]) {
    const before = parent;
    parent = parents[child._at - 1];
    if (parent === undefined) throw new Error("a child came without its parent");
    if (parent !== before) last = "";
    child._j = parent._j;
    const { _c: own } = child;
    const mark = own === null ? -1 : own.indexOf("@");
    child._c = own === null ? parent._c : mark < 0 ? own : own.slice(0, mark);
    child._t = own === null || mark < 0 ? parent._t : own.slice(mark + 1);
    inOrder &&= last < child.id;
    last = child.id;
  }
  return inOrder ? children : children.sort(byBytes);
}

type ReferralRow = RawRow & { _serviceReferrals: ServiceRow[] | null };
type ServiceRow = { _c: string | null; readonly _n: number; readonly _parent: string } & Pick<RawRow, "id">;

/**
 * Hangs service referrals on their referrals, in the order of their ids. Their custody is named where it is not the
 * referral's; the statement names it where it is not that of the page's row, which is the referral or its participant.
 */
export function withServices(referrals: readonly RawRow[], services: readonly RawRow[], page: readonly RawRow[]): void {
  const byId = new PlacedMap<ReferralRow>();
  for (const referral of referrals as readonly ReferralRow[]) {
    referral._serviceReferrals = null;
    if (page !== referrals) byId.set(referral._j, referral.id, referral);
  }
  for (const service of services as unknown as readonly ServiceRow[]) {
    const row = page[service._n - 1];
    // Whose custody is not known is nobody's to see.
    if (row === undefined) continue;
    const referral = page === referrals ? (row as ReferralRow) : byId.get(row._j, service._parent);
    if (referral !== undefined) hang(service, referral, service._c ?? row._c);
  }
}

function hang(service: ServiceRow, referral: ReferralRow, custody: string): void {
  service._c = custody === referral._c ? null : custody;
  const own = (referral._serviceReferrals ??= []);
  own.push(service);
  if (own.length > 1 && (own.at(-2)?.id ?? "") > service.id) own.sort(byBytes);
}

/** Ids are ASCII, so code units compare as bytes do. */
function byBytes(one: Pick<RawRow, "id">, other: Pick<RawRow, "id">): number {
  return one.id < other.id ? -1 : 1;
}
