import type { Directory } from "../domain/directory";
import { HubError } from "../domain/errors";
import { Selection } from "../domain/selection";
import type { SiteAnswer } from "../domain/envelope";
import type { Disclosed } from "../privacy/redact";
import type { Position } from "../sites/site";
import { BEGINNING, type WalkPosition } from "../sites/standing";
import { jurisdictionsAsked } from "./arguments";
import { type AnyConnection, connectionOf, type Placed, rowSelection, siteAnswers } from "./connection";
import { walkSealer } from "./cursor";
import type { ListArgs } from "./door";
import { federatedPage } from "./remote/page";
import { fill, type Listing, listingOf } from "./listing";
import type { Operation } from "./operation";

const MOST_TRIES = 5;

/** One page of a root list: asked from a superset, judged row by row, filled up until it is full or there is no more. */
export async function listPage(operation: Operation, type: Listing["type"], args: ListArgs, connection: Selection): Promise<Disclosed<AnyConnection>> {
  if (type !== "Provider") await operation.mayAskOfPersons();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const directory = await directoryFor(operation, args);
    const page = await pageIn(operation, directory, listingOf(type, args, rowSelection(connection, Selection.union), jurisdictionsAsked(args, directory)), args, connection);
    if (page !== null) return page;
  }
  throw new HubError("DATABASE_UNAVAILABLE");
}

/** The directory that is kept may not know a place yet: before one is refused it is read anew. */
export async function directoryFor(operation: Operation, args: Pick<ListArgs, "jurisdictions">): Promise<Directory> {
  const { directory } = await operation.situation();
  const known = (args.jurisdictions ?? []).every((slug) => directory.jurisdictions.has(slug));
  return known ? directory : (await operation.refresh()).directory;
}

/** One page out of the walk, and what it says of itself. */
export interface WalkedPage {
  readonly rows: readonly Placed[];
  readonly more: boolean;
  readonly sites: readonly SiteAnswer[];
  /** Where the walk stands behind a row; behind all that could be had, for -1. */
  readonly after: (place: number) => WalkPosition;
}

/** Null if places or organizations changed meanwhile: which jurisdictions are asked depends on them. */
async function pageIn(operation: Operation, directory: Directory, listing: Listing, args: ListArgs, connection: Selection): Promise<Disclosed<AnyConnection> | null> {
  const { house, ask } = operation;
  const sealer = walkSealer(house.cursorKey, house.random, [ask.viewer.account.id, ask.purpose, listing.type, listing.jurisdictions, listing.list.filter, listing.list.sort]);
  const walk = args.after === undefined || args.after === null ? null : sealer.open(args.after);
  const isHere = walk === null || walk.others.length === 0;
  const page = isHere && listing.jurisdictions.every((slug) => !directory.sites.has(slug)) ? await hostedPage(operation, directory, listing, walk?.base ?? null) : await federatedPage(operation, directory, listing, walk ?? BEGINNING);
  if (page === null) return null;
  const { rows, more, sites } = page;
  if (listing.plan !== null && walk === null) await operation.mayAnswer(rows.length);
  audit(operation, listing.type, sites);
  const places = new Map(rows.map((row, place) => [row, place]));
  const seal = (row: Placed) => sealer.seal(page.after(places.get(row) ?? -1));
  const end = rows.length === 0 && sites.some(({ status }) => status !== "ANSWERED") ? () => sealer.seal(page.after(-1)) : null;
  return connectionOf(connection, { rows, hasNextPage: more, seal, end, sites: () => sites, notice: () => operation.noticeFor(rows.map(({ node }) => node)) }) as Disclosed<AnyConnection>;
}

/** All places asked for live in this hub's database. */
async function hostedPage(operation: Operation, directory: Directory, listing: Listing, after: Position | null): Promise<WalkedPage | null> {
  const { clock } = operation.house;
  const startedAt = clock().getTime();
  const filled = await fill(operation, directory, listing, after);
  if (filled === null) return null;
  const { rows, more } = filled;
  const sites = siteAnswers(listing.jurisdictions, rows, startedAt, clock().getTime(), operation.now);
  return { rows, more, sites, after: (place) => ({ base: placeOf(rows[place]) ?? after, others: [] }) };
}

function placeOf(row: Placed | undefined): Position | null {
  return row === undefined ? null : { sort: row.sort, jurisdiction: row.node.jurisdiction.slug, id: row.id };
}

/** Whoever did not answer is audited with the reason. */
function audit(operation: Operation, type: Listing["type"], sites: readonly SiteAnswer[]): void {
  for (const { jurisdiction, rows, status } of sites) {
    const rules = status === "ANSWERED" ? {} : { [status]: 1 };
    operation.note(jurisdiction, { rows, effects: { [type === "Provider" ? "NOT_GOVERNED" : "PERMIT"]: rows }, rules });
  }
}
