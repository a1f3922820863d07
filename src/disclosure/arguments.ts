import type { Directory } from "../domain/directory";
import { NATIONAL } from "../domain/directory";
import { HubError } from "../domain/errors";
import type { FilterValues, SortKey } from "../sites/site";
import type { ListArgs } from "./door";

export const MOST_ROWS = 1000;
const ROWS = 50;

/**
 * How many rows about people to fetch for a page: at least a usual one, so that a few hidden rows cost no statement of
 * their own. Whoever asks for one row at a time would else learn from the time it takes that there is another.
 */
export function unnoticedLimit(size: number): number {
  return Math.max(size, ROWS) + 1;
}

export function pageSize(first: number | null | undefined): number {
  const size = first ?? ROWS;
  if (!Number.isInteger(size) || size < 1 || size > MOST_ROWS) throw new HubError("PAGE_SIZE");
  return size;
}

/** The jurisdictions named, or all that have a program; in the order of slugs, each once. */
export function jurisdictionsAsked(args: ListArgs, directory: Directory): string[] {
  const { jurisdictions } = args;
  if (jurisdictions === undefined || jurisdictions === null) return [...directory.jurisdictions.keys()].filter((slug) => slug !== NATIONAL);
  if (jurisdictions.some((slug) => !directory.jurisdictions.has(slug))) throw new HubError("JURISDICTION_UNKNOWN");
  return [...new Set(jurisdictions)].sort();
}

export function filterOf(args: ListArgs): FilterValues {
  const given = Object.entries(args.filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (given.some(([, value]) => holdsNul(value))) throw new HubError("BAD_USER_INPUT");
  return Object.fromEntries(given);
}

/** PostgreSQL keeps no NUL in a text, and fails over one that it is asked for. */
function holdsNul(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsNul) : typeof value === "string" && value.includes("\0");
}

export function sortOf(args: ListArgs): SortKey | null {
  const { orderBy } = args;
  return orderBy === undefined || orderBy === null ? null : { field: orderBy.field as SortKey["field"], descending: orderBy.direction === "DESC" };
}
