import type { Directory } from "../domain/directory";
import type { Selection } from "../domain/selection";
import type { Disclosed } from "../privacy/redact";
import type { FilterValues, ListAsk, Position, RawAnswer, RawRow, RowsAsk, RowType } from "../sites/site";
import { filterOf, MOST_ROWS, pageSize, sortOf, unnoticedLimit } from "./arguments";
import { rowUses } from "./asked";
import { childAsks, childAttacher, type ChildPlan, childPlans, type Handed } from "./child-rows";
import type { Placed } from "./connection";
import type { ListArgs } from "./door";
import { finishProvider, finishRow, type Handling, isPolice, judgedOf, type RowPlan, rowPlan, type Workplace } from "./finish";
import type { Operation } from "./operation";
import { personRef } from "./reader";
import type { Situation } from "./situation";

/** A row of which something is released, with its place in the total order. */
export interface Released extends Placed {
  readonly node: Disclosed<{ jurisdiction: { slug: string } }>;
}

/** One candidate in so many is asked for beyond the page. */
const SPARE = 10;
/** A statement for fewer rows is not cheaper. */
const FEWEST = 8;

/** Rows in the total order; more of them follow. */
export interface Filled {
  readonly rows: Released[];
  more: boolean;
}

/** What a root list asks, read once. */
export interface Listing {
  readonly type: Exclude<RowType, "ServiceReferral">;
  readonly size: number;
  readonly jurisdictions: readonly string[];
  readonly list: Omit<ListAsk, "after" | "limit" | "candidates">;
  readonly selection: Selection;
  readonly plan: RowPlan | null;
  readonly children: readonly ChildPlan[];
}

export function listingOf(type: Listing["type"], args: ListArgs, selection: Selection, jurisdictions: readonly string[]): Listing {
  const filter = filterOf(args);
  const sort = sortOf(args);
  const plan = type === "Provider" ? null : rowPlan(type, selection, rowUses(type, filter, sort));
  const children = type === "Participant" ? childPlans(selection) : [];
  return { type, size: pageSize(args.first), jurisdictions, list: { jurisdictions, filter, sort }, selection, plan, children };
}

/**
 * The released rows of the hosted places that follow `start`, as many as the listing wants. One row more tells whether
 * more follow; only a released one counts, and it is not handed over. A few more are asked for at once: mostly `decide`
 * takes one or two of the candidates away, and another statement costs more than the rows. Null if places or
 * organizations changed meanwhile: which jurisdictions are asked depends on them.
 */
export async function fill(operation: Operation, directory: Directory, listing: Listing, start: Position | null, handling: Handed = "HAND_OVER"): Promise<Filled | null> {
  const filled: Filled = { rows: [], more: false };
  let after = start;
  let limit = listing.plan === null ? listing.size + 1 : Math.max(unnoticedLimit(listing.size), listing.size + 1 + Math.ceil(listing.size / SPARE));
  let seen = 0;
  for (;;) {
    const answer = await operation.reader.read((situation) => askFor(listing, situation, after, limit));
    if (operation.standing.directory !== directory) return null;
    const last = answer.rows.at(-1);
    const end = last === undefined ? null : { sort: last._s ?? null, jurisdiction: last._j, id: last.id };
    addReleased(operation, listing, answer, filled, handling);
    if (filled.more || answer.rows.length < limit || end === null) return filled;
    after = end;
    seen += answer.rows.length;
    limit = nextLimit(listing.size + 1 - filled.rows.length, filled.rows.length, seen);
  }
}

/** As many as are missing at the share that has been released so far, and a third more; never more than four times what has been read. */
function nextLimit(missing: number, released: number, seen: number): number {
  const likely = Math.ceil((missing * (seen + 1) * 4) / ((released + 1) * 3));
  return Math.min(Math.max(likely, FEWEST), 4 * seen, 2 * MOST_ROWS);
}

function askFor(listing: Listing, situation: Situation, after: Position | null, limit: number): RowsAsk {
  const candidates = listing.type === "Provider" ? null : situation.candidates;
  return {
    type: listing.type,
    selection: listing.selection,
    from: { kind: "list", list: { ...listing.list, filter: keptFromPolice(listing, situation), candidates, after, limit } },
    children: childAsks(listing.children),
    today: situation.today,
    viewerId: situation.viewer.account.id,
  };
}

/** What a provider keeps from the police cannot be found out by filtering either. */
function keptFromPolice({ type, list: { filter } }: Listing, situation: Situation): FilterValues {
  return type === "Provider" && filter["acceptsFrom"] !== undefined && isPolice(situation) ? { ...filter, toldToPolice: true } : filter;
}

function addReleased(operation: Operation, listing: Listing, answer: RawAnswer, filled: Filled, handling: Handed): void {
  const situation = operation.standing;
  const { plan } = listing;
  const work = operation.workplace(answer.providers);
  const ask = plan === null ? 0 : judgedOf([plan, ...listing.children.map((child) => child.plan)]);
  const attach = childAttacher(operation, work, listing.children, answer, ask, handling);
  for (const [at, row] of answer.rows.entries()) {
    // Its id is another one afterwards.
    const { id } = row;
    const full = filled.rows.length === listing.size;
    const node = plan === null ? provider(situation, row) : governed(work, plan, row, ask, full ? "PEEK" : handling);
    if (node === null) continue;
    if (full) {
      filled.more = true;
      return;
    }
    attach(node, at);
    filled.rows.push({ sort: row._s ?? null, id, node: node as Released["node"] });
  }
}

function provider(situation: Situation, row: RawRow): Disclosed<object> | null {
  const place = situation.directory.jurisdictions.get(row._j);
  return place === undefined ? null : finishProvider(situation, row, place);
}

function governed(work: Workplace, plan: RowPlan, row: RawRow, ask: number, handling: Handling): Disclosed<object> | null {
  const place = work.situation.directory.jurisdictions.get(row._j);
  const person = work.bench.person(personRef(row));
  if (place === undefined || person === null) return null;
  return finishRow(work, plan, row, person, place, ask, handling);
}
