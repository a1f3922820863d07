import type { DisclosureNotice, PageInfo, SiteAnswer } from "../domain/envelope";
import type { Selection } from "../domain/selection";

/** One row that was released, with its place in the order. */
export interface Placed {
  readonly node: { readonly jurisdiction: { readonly slug: string } };
  readonly sort: string | null;
  readonly id: string;
}

export interface ConnectionParts<Row extends { readonly node: object }> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly seal: (row: Row) => string;
  /** Where to go on from a page without rows; null: nowhere. */
  readonly end?: (() => string) | null;
  readonly sites: () => readonly SiteAnswer[];
  readonly notice: () => DisclosureNotice[] | null;
}

export interface AnyConnection {
  edges?: { node: object; cursor: string }[];
  nodes?: object[];
  pageInfo?: PageInfo;
  sites?: readonly SiteAnswer[];
  notice?: DisclosureNotice[] | null;
}

/** Only what is selected: sealing a cursor for each row of a page costs more than the page. */
export function connectionOf<Row extends { readonly node: object }>(selection: Selection, { rows, hasNextPage, seal, end, sites, notice }: ConnectionParts<Row>): AnyConnection {
  const connection: AnyConnection = {};
  if (selection.has("nodes")) connection.nodes = rows.map(({ node }) => node);
  if (selection.has("edges")) {
    const cursors = selection.below("edges").has("cursor");
    connection.edges = rows.map((row) => ({ node: row.node, cursor: cursors ? seal(row) : "" }));
  }
  if (selection.has("pageInfo")) connection.pageInfo = pageInfo(selection.below("pageInfo"), rows, hasNextPage, seal, end ?? null);
  if (selection.has("sites")) connection.sites = sites();
  if (selection.has("notice")) connection.notice = notice();
  return connection;
}

function pageInfo<Row>(selection: Selection, rows: readonly Row[], hasNextPage: boolean, seal: (row: Row) => string, end: (() => string) | null): PageInfo {
  const [first] = rows;
  const last = rows.at(-1);
  return {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: selection.has("startCursor") && first !== undefined ? seal(first) : null,
    endCursor: selection.has("endCursor") ? endOf(last, seal, end) : null,
  };
}

function endOf<Row>(last: Row | undefined, seal: (row: Row) => string, end: (() => string) | null): string | null {
  return last === undefined ? (end?.() ?? null) : seal(last);
}

/** What is selected of the rows, through `nodes` or `edges { node }`. */
export function rowSelection(connection: Selection, union: (selections: Selection[]) => Selection): Selection {
  return union([connection.below("nodes"), connection.below("edges").below("node")]);
}

/** Upwards: what one question takes is far below the first step, and shows only there. */
const ROUND = 50;

export function siteAnswers(jurisdictions: readonly string[], rows: readonly Placed[], startedAt: number, endedAt: number, asOf: string): SiteAnswer[] {
  const counts = new Map<string, number>();
  for (const { node } of rows) counts.set(node.jurisdiction.slug, (counts.get(node.jurisdiction.slug) ?? 0) + 1);
  const milliseconds = rounded(endedAt - startedAt);
  return jurisdictions.map((jurisdiction) => ({ jurisdiction, status: "ANSWERED", rows: counts.get(jurisdiction) ?? 0, milliseconds, asOf }));
}

export function rounded(milliseconds: number): number {
  return Math.ceil(milliseconds / ROUND) * ROUND;
}
