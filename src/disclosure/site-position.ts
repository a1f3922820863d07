import { isLocalId, isSlug } from "../domain/ids";
import { SiteRefusal } from "../domain/site-errors";
import type { Position } from "../sites/site";
import type { ListArgs } from "./door";

export interface SiteListArgs extends Omit<ListArgs, "after"> {
  readonly jurisdictions: readonly string[];
  readonly after?: Position | null;
}

const SORTS: Readonly<Record<string, RegExp>> = {
  OPENED_ON: /^(?:-?infinity|\d{4}-\d{2}-\d{2})$/,
  RECEIVED_AT: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  OBSERVED_AT: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  NAME: /^[^\0]{0,2000}$/s,
};

/** The database takes it as it is: what is no place in the order that is asked for is refused here. */
export function positionOf({ after, orderBy }: SiteListArgs): Position | null {
  if (after === null || after === undefined) return null;
  const { sort, jurisdiction, id } = after;
  const field = orderBy?.field;
  const isSort = field === undefined ? (sort ?? null) === null : typeof sort === "string" && isSortKey(field, sort);
  if (!isSort || !isSlug(jurisdiction) || !isLocalId(id)) throw new SiteRefusal("BAD_USER_INPUT");
  return { sort: sort ?? null, jurisdiction, id };
}

/** The calendars of the database and of this program have no year 0 in common. */
const FIRST_YEAR = Date.parse("0001-01-01T00:00:00Z");

function isSortKey(field: string, sort: string): boolean {
  if (SORTS[field]?.test(sort) !== true) return false;
  if (field === "NAME" || sort.endsWith("infinity")) return true;
  const at = new Date(sort);
  return !Number.isNaN(at.getTime()) && at.getTime() > FIRST_YEAR && at.toISOString().startsWith(sort.replace(/Z$/, ""));
}
