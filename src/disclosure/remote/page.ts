import type { Directory, SiteEntry } from "../../domain/directory";
import type { SiteAnswer } from "../../domain/envelope";
import type { DocumentName } from "../../sites/contract/documents";
import { type Failure, type Fetched, mergePage, type MergedPage, type Standing, type Stream } from "../../sites/merge";
import type { Position } from "../../sites/site";
import { groupedByStart, walkAfter, type WalkPosition } from "../../sites/standing";
import { judgedOf } from "../finish";
import { fill, type Listing, type Released } from "../listing";
import type { Operation } from "../operation";
import { rounded } from "../connection";
import type { WalkedPage } from "../page";
import { attachRemoteChildren } from "./children";
import { type Question, questionFor, questionTo } from "./question";
import { finishRemoteProvider, offerRemoteRow, releasedRows, type RemoteTerms, type SiteRow, type SiteRows } from "./rows";
import { switchesFor } from "./switches";

/** For a hub that asks in turn: only rows of places that answered are said to follow. */
export interface FederatedPage extends WalkedPage {
  readonly rows: readonly Released[];
  readonly moreAnswered: boolean;
}

interface MergedRow extends Released {
  readonly position: Position;
}

/** A row of another site; its node is made when it is on the page. */
class RemoteRow implements MergedRow {
  private made: MergedRow["node"] | null = null;

  constructor(readonly position: Position, private readonly make: () => object) {}

  get sort(): string | null {
    return this.position.sort;
  }

  get id(): string {
    return this.position.id;
  }

  get node(): MergedRow["node"] {
    return (this.made ??= this.make() as MergedRow["node"]);
  }
}

/** Thrown by the hub's own stream: the page begins again. */
class DirectoryChanged extends Error {}

/** One page out of this hub's places and other sites', asked side by side; null if the directory changed meanwhile. */
export async function federatedPage(operation: Operation, directory: Directory, listing: Listing, walk: WalkPosition): Promise<FederatedPage | null> {
  const { house } = operation;
  if ((await operation.confirm(listing.plan !== null)).directory !== directory) return null;
  const descending = listing.list.sort?.descending === true;
  const terms = { size: listing.size, descending, byPlace: listing.list.sort === null, byDay: listing.list.sort?.field === "OPENED_ON", softDeadline: house.sites.softDeadline, wait: house.sites.wait, turn: house.sites.turn, clock: house.sites.now };
  try {
    const page = await mergePage(streamsOf(operation, directory, listing, walk), terms);
    for (const { node } of page.rows) operation.remote.handOver(node);
    const sites = siteAnswers(operation, page, listing.jurisdictions);
    return { rows: page.rows, more: page.more, moreAnswered: page.moreAnswered, sites, after: (place) => walkAfter(page, place, descending) };
  } catch (error) {
    if (error instanceof DirectoryChanged) return null;
    throw error;
  }
}

/** Of each site's places those that go on from the same position are asked together. */
function streamsOf(operation: Operation, directory: Directory, listing: Listing, walk: WalkPosition): Stream<MergedRow>[] {
  const bySite = new Map<string, { entry: SiteEntry | null; slugs: string[] }>();
  for (const slug of listing.jurisdictions) {
    const entry = directory.sites.get(slug) ?? null;
    const group = bySite.get(entry?.id ?? "");
    if (group === undefined) bySite.set(entry?.id ?? "", { entry, slugs: [slug] });
    else group.slugs.push(slug);
  }
  const question = questionOf(operation, listing);
  return [...bySite.values()].flatMap(({ entry, slugs }) =>
    groupedByStart(walk, slugs).map(({ start, jurisdictions }) => {
      const read = entry === null ? ownRows(operation, directory, listing, jurisdictions) : remoteRows(operation, entry, listing, question);
      return { jurisdictions, start, isOwn: entry === null, read };
    }),
  );
}

type Read = Stream<MergedRow>["read"];

/** Rows that are decided but go on record only when they are on the page. */
function ownRows(operation: Operation, directory: Directory, listing: Listing, jurisdictions: readonly string[]): Read {
  const own = { ...listing, jurisdictions, list: { ...listing.list, jurisdictions } };
  return async (after, size) => {
    const filled = await fill(operation, directory, { ...own, size }, after, "HOLD");
    if (filled === null) throw new DirectoryChanged();
    const rows = filled.rows.map((row) => ({ ...row, position: { sort: row.sort, jurisdiction: row.node.jurisdiction.slug, id: row.id } }));
    return { status: "ANSWERED", rows, more: filled.more, end: rows.at(-1)?.position ?? after };
  };
}

const DOCUMENT: Readonly<Record<Listing["type"], DocumentName>> = { Participant: "participants", Referral: "referrals", Outcome: "outcomes", Provider: "providers" };

/** What is asked of every site alike; null: of nobody, for this hub's own rules, or the ceiling of who asks, let none of it through. */
function questionOf(operation: Operation, listing: Listing): Question | null {
  const { ceilings, isBeyondCeiling } = operation.remote;
  const most = ceilings.part2 | ceilings.local;
  if (listing.plan !== null && (isBeyondCeiling || !mayUseAll(listing, most))) return null;
  const document = DOCUMENT[listing.type];
  const switches = switchesFor(document, { type: listing.type, selection: listing.selection, children: listing.children, most });
  const { filter, sort } = listing.list;
  const orderBy = sort === null ? null : { field: sort.field, direction: sort.descending ? "DESC" : "ASC" };
  // Whoever sends a filter singles somebody out, and waits for a tick of the site.
  return questionTo(document, { ...switches, filter: Object.keys(filter).length === 0 ? null : filter, orderBy });
}

function remoteRows(operation: Operation, entry: SiteEntry, listing: Listing, question: Question | null): Read {
  if (question === null) return (after) => Promise.resolve({ status: "ANSWERED", rows: [], more: false, end: after });
  return (after, first, jurisdictions) => fetchRemote(operation, entry, listing, { question, first, jurisdictions, after });
}

/** A filter or an order that this hub's rules allow for nobody keeps no row. */
function mayUseAll({ plan }: Listing, most: number): boolean {
  if (plan === null) return true;
  return plan.uses.every((use) => (judgedOf([{ ...plan, asked: 0, uses: [use] }]) & most) !== 0);
}

interface RemoteQuestion {
  readonly question: Question;
  readonly first: number;
  readonly jurisdictions: readonly string[];
  readonly after: Position | null;
}

const MOST_ROUNDS = 20;

/** Asks on while the site has rows of which this hub may show nothing. */
async function fetchRemote(operation: Operation, entry: SiteEntry, listing: Listing, asked: RemoteQuestion): Promise<Fetched<MergedRow>> {
  const { question, first } = asked;
  let { after, jurisdictions } = asked;
  const lost = new Map<string, Failure>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { variables, text } = questionFor(question, { first, jurisdictions, after });
    const reply = await operation.remote.ask(entry, question.document, variables, (data) => releasedRows((data as SiteRows | null)?.rows), text);
    if (reply.status !== "ANSWERED") return { status: reply.status };
    const { rows, more } = (reply.data as SiteRows | null) ?? { rows: [], more: false };
    const terms = { situation: operation.standing, ceilings: operation.remote.ceilings, siteId: entry.id, tells: false };
    const kept = rows.map((row) => mergedRow(operation, terms, listing, row)).filter((row) => row !== null);
    after = rows.at(-1)?.position ?? after;
    for (const [slug, failure] of reply.unanswered) lost.set(slug, failure);
    jurisdictions = jurisdictions.filter((slug) => !lost.has(slug));
    if (kept.length > 0 || !more || jurisdictions.length === 0) return { status: "ANSWERED", rows: kept, more, end: after, lost };
  }
  return { status: "TIMED_OUT" };
}

function mergedRow(operation: Operation, terms: RemoteTerms, listing: Listing, row: SiteRow): MergedRow | null {
  if (listing.plan === null) {
    const provider = finishRemoteProvider(terms, row.node);
    return provider === null ? null : new RemoteRow(row.position, () => provider);
  }
  const offered = offerRemoteRow(terms, listing.plan, row);
  if (offered === null) return null;
  return new RemoteRow(row.position, () => {
    const node = offered();
    attachRemoteChildren(operation, terms, listing.children, node, row.node);
    return node;
  });
}

function siteAnswers(operation: Operation, page: MergedPage<MergedRow>, jurisdictions: readonly string[]): SiteAnswer[] {
  const standings = new Map<string, Standing<MergedRow>>();
  for (const standing of page.standings) for (const slug of standing.stream.jurisdictions) standings.set(slug, standing);
  const rows = new Map<string, number>();
  for (const { position } of page.rows) rows.set(position.jurisdiction, (rows.get(position.jurisdiction) ?? 0) + 1);
  return jurisdictions.map((jurisdiction) => {
    const standing = standings.get(jurisdiction) as Standing<MergedRow>;
    const status = standing.lost.get(jurisdiction) ?? standing.status;
    return { jurisdiction, status, rows: rows.get(jurisdiction) ?? 0, milliseconds: rounded(standing.milliseconds), asOf: status === "ANSWERED" ? operation.now : null };
  });
}
