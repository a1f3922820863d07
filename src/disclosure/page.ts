import type { Directory } from "../domain/directory";
import { HubError } from "../domain/errors";
import { Selection } from "../domain/selection";
import type { SiteAnswer } from "../domain/envelope";
import type { Disclosed } from "../privacy/redact";
import { jurisdictionsAsked } from "./arguments";
import { type AnyConnection, connectionOf, type Placed, rowSelection, siteAnswers } from "./connection";
import { cursorSealer } from "./cursor";
import type { ListArgs } from "./door";
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
async function directoryFor(operation: Operation, args: ListArgs): Promise<Directory> {
  const { directory } = await operation.situation();
  const known = (args.jurisdictions ?? []).every((slug) => directory.jurisdictions.has(slug));
  return known ? directory : (await operation.refresh()).directory;
}

/** Null if places or organizations changed meanwhile: which jurisdictions are asked depends on them. */
async function pageIn(operation: Operation, directory: Directory, listing: Listing, args: ListArgs, connection: Selection): Promise<Disclosed<AnyConnection> | null> {
  const { house, ask } = operation;
  const { jurisdictions } = listing;
  const sealer = cursorSealer(house.cursorKey, house.random, [ask.viewer.account.id, ask.purpose, listing.type, jurisdictions, listing.list.filter, listing.list.sort]);
  const after = args.after === undefined || args.after === null ? null : sealer.open(args.after);
  const startedAt = house.clock().getTime();
  const filled = await fill(operation, directory, listing, after);
  if (filled === null) return null;
  const { rows, more } = filled;
  if (listing.plan !== null && after === null) await operation.mayAnswer(rows.length);
  const sites = siteAnswers(jurisdictions, rows, startedAt, house.clock().getTime(), operation.now);
  audit(operation, listing.type, sites);
  const seal = (row: Placed) => sealer.seal({ sort: row.sort, jurisdiction: row.node.jurisdiction.slug, id: row.id });
  return connectionOf(connection, { rows, hasNextPage: more, seal, sites: () => sites, notice: () => operation.noticeFor(rows.map(({ node }) => node)) }) as Disclosed<AnyConnection>;
}

function audit(operation: Operation, type: Listing["type"], sites: readonly SiteAnswer[]): void {
  for (const { jurisdiction, rows } of sites) {
    operation.note(jurisdiction, { rows, effects: { [type === "Provider" ? "NOT_GOVERNED" : "PERMIT"]: rows }, rules: {} });
  }
}
