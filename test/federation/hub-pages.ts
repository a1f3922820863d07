import type { Purpose } from "../../src/domain/decision";
import { SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { globalIdOf } from "../disclosure/oracle/ids";
import type { World } from "../disclosure/oracle/world";
import type { Answer, asker } from "../support/ask";
import { nodeText } from "./hub-text";

export type Ask = ReturnType<typeof asker>;

export const LISTS = { participants: "Participant", referrals: "Referral", outcomes: "Outcome", providers: "Provider" } as const;
export type List = keyof typeof LISTS;
export const TABLE = { Participant: "participant", Referral: "referral", Outcome: "outcome", ServiceReferral: "service_referral", Provider: "provider" } as const;
export type Type = keyof typeof TABLE;
const LINKS: Readonly<Record<List, string>> = {
  participants: "notice { consentId scope } two: referrals(first: 2) { nodes { id participant { id } } notice { consentId } }",
  referrals: "notice { consentId } participant { id enrollment { status } } serviceReferrals { id participant { id } notice { consentId } provider { id name } }",
  outcomes: "notice { consentId } participant { id demographics { ageBand } }",
  providers: "referrals(first: 3) { nodes { id service participant { id } referral { id } } pageInfo { hasNextPage } }",
};
export const ORDERS: Readonly<Record<List, string>> = { participants: "OPENED_ON", referrals: "RECEIVED_AT", outcomes: "OBSERVED_AT", providers: "NAME" };

export interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly sites: readonly { readonly jurisdiction: string; readonly status: string; readonly rows: number }[];
  readonly notice: unknown;
}

export interface ListQuestion {
  readonly list: List;
  readonly places: readonly string[];
  readonly first: number;
  readonly orderBy: object | null;
  readonly mostPages: number;
}

export interface Walked {
  readonly nodes: { readonly id: string }[];
  readonly codes: unknown[];
  readonly notices: unknown[];
  readonly statuses: string[];
}

interface Viewer {
  readonly slug: string;
}

/** The first pages of a list, with everything below and behind the rows. */
export async function walked(ask: Ask, { slug }: Viewer, purpose: Purpose, { list, places, first, orderBy, mostPages }: ListQuestion): Promise<Walked> {
  const query = `query ($j: [String!], $first: Int, $after: String, $orderBy: ${LISTS[list]}Order) { ${list}(jurisdictions: $j, first: $first, after: $after, orderBy: $orderBy) {
    nodes { ${nodeText(SITE_DOCUMENTS[list])} ${LINKS[list]} } pageInfo { hasNextPage endCursor } sites { jurisdiction status } ${list === "providers" ? "" : "notice { consentId scope statement version copyAvailable }"} } }`;
  const found: Walked = { nodes: [], codes: [], notices: [], statuses: [] };
  for (let after: string | null = null, pages = 0; pages < mostPages; pages++) {
    const { data, errors, extensions }: Answer<Record<string, Page | null>> = await ask<Record<string, Page | null>>(slug, purpose, query, { j: places, first, after, orderBy });
    found.codes.push(...codesOf(errors));
    found.notices.push(extensions["notice"] ?? null, extensions["noFurtherUse"] ?? null);
    const page: Page | null | undefined = data[list];
    if (page === null || page === undefined) break;
    found.nodes.push(...page.nodes);
    found.notices.push(page.notice);
    found.statuses.push(...page.sites.map(({ jurisdiction, status }) => `${jurisdiction} ${status}`));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return found;
}

/** Eight rows of a place by their ids. */
export async function singles(ask: Ask, { slug }: Viewer, purpose: Purpose, type: Type, ids: readonly string[]): Promise<{ readonly nodes: unknown[] | null; readonly codes: unknown[]; readonly notices: unknown[] }> {
  const document = SITE_DOCUMENTS[`${type.charAt(0).toLowerCase()}${type.slice(1)}sById` as "participantsById"];
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${nodeText(document)} ${type === "Provider" ? "" : "notice { consentId }"} } } }`;
  const { data, errors, extensions } = await ask<{ nodes: unknown[] } | null>(slug, purpose, query, { ids });
  return { nodes: data?.nodes ?? null, codes: codesOf(errors), notices: [extensions["notice"] ?? null, extensions["noFurtherUse"] ?? null] };
}

export function idsOf({ rows }: World, place: string, type: Type, from: number): string[] {
  const all = rows[TABLE[type]] as readonly { readonly id: string }[];
  return Array.from({ length: 8 }, (_, one) => globalIdOf(place, type, (all[(from + one * 11) % all.length] as { id: string }).id));
}

function codesOf(errors: readonly { readonly originalError?: unknown; readonly message: string }[]): unknown[] {
  return errors.map(({ originalError, message }) => (originalError as { code?: string } | undefined)?.code ?? message);
}

/** Paths at which two answers differ. */
export function differences(where: string, mine: unknown, theirs: unknown, path = ""): string[] {
  if (typeof mine !== "object" || typeof theirs !== "object" || mine === null || theirs === null) return mine === theirs ? [] : [`${where} ${path}: ${JSON.stringify(mine)} for ${JSON.stringify(theirs)}`];
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys.flatMap((key) => differences(where, (mine as Record<string, unknown>)[key], (theirs as Record<string, unknown>)[key], `${path}.${key}`));
}
