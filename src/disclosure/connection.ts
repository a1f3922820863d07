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
export function connectionOf<Row extends { readonly node: object }>(selection: Selection, { rows, hasNextPage, seal, sites, notice }: ConnectionParts<Row>): AnyConnection {
  const connection: AnyConnection = {};
  if (selection.has("nodes")) connection.nodes = rows.map(({ node }) => node);
  if (selection.has("edges")) {
    const cursors = selection.below("edges").has("cursor");
    connection.edges = rows.map((row) => ({ node: row.node, cursor: cursors ? seal(row) : "" }));
  }
  if (selection.has("pageInfo")) connection.pageInfo = pageInfo(selection.below("pageInfo"), rows, hasNextPage, seal);
  if (selection.has("sites")) connection.sites = sites();
  if (selection.has("notice")) connection.notice = notice();
  return connection;
}

function pageInfo<Row>(selection: Selection, rows: readonly Row[], hasNextPage: boolean, seal: (row: Row) => string): PageInfo {
  const [first] = rows;
  const last = rows.at(-1);
  return {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: selection.has("startCursor") && first !== undefined ? seal(first) : null,
    endCursor: selection.has("endCursor") && last !== undefined ? seal(last) : null,
  };
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
  const milliseconds = Math.ceil((endedAt - startedAt) / ROUND) * ROUND;
  return jurisdictions.map((jurisdiction) => ({ jurisdiction, status: "ANSWERED", rows: counts.get(jurisdiction) ?? 0, milliseconds, asOf }));
}
