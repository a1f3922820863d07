import { type Purpose, purposeList } from "../../src/domain/decision";
import { SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import type { Row } from "../disclosure/oracle/world";
import { forEachDatabase } from "../support/database";
import type { Answer } from "../support/ask";
import { NOW } from "../support/hub";
import { nodeText } from "./hub-text";
import { HERE, SITE_ID, THERE, type TwoServers, twoServers } from "./two-servers";

const LISTS = { participants: "Participant", referrals: "Referral", outcomes: "Outcome", providers: "Provider" } as const;
type List = keyof typeof LISTS;
const TABLE = { Participant: "participant", Referral: "referral", Outcome: "outcome", ServiceReferral: "service_referral", Provider: "provider" } as const;
const LINKS: Readonly<Record<List, string>> = {
  participants: "notice { consentId scope } two: referrals(first: 2) { nodes { id participant { id } } notice { consentId } }",
  referrals: "notice { consentId } participant { id enrollment { status } } serviceReferrals { id participant { id } notice { consentId } provider { id name } }",
  outcomes: "notice { consentId } participant { id demographics { ageBand } }",
  providers: "referrals(first: 3) { nodes { id service participant { id } referral { id } } pageInfo { hasNextPage } }",
};
const ORDERS: Readonly<Record<List, string>> = { participants: "OPENED_ON", referrals: "RECEIVED_AT", outcomes: "OBSERVED_AT", providers: "NAME" };

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly sites: readonly { readonly jurisdiction: string; readonly status: string }[];
  readonly notice: unknown;
}

/** One hub that keeps every record, and one that leaves a city's to the city's own server: whoever the city knows gets the same of both. */
forEachDatabase((name, open) => {
  let servers: TwoServers;
  const compared = new Map<string, number>();
  const step = name === "PGlite" ? 61 : 19;

  beforeAll(async () => {
    servers = await twoServers(open, (database, city) => tangle(database, city, NOW, "site"));
  }, 240_000);

  afterAll(() => servers.stop());

  const count = (what: string, rows: number) => compared.set(what, (compared.get(what) ?? 0) + rows);

  function pairs(): { viewer: Row<"account">; purpose: Purpose; number: number }[] {
    const all = servers.accounts().flatMap((viewer, one) => purposeList.map((purpose, two) => ({ viewer, purpose, number: one * purposeList.length + two })));
    return all.filter(({ number }) => number % step === 0);
  }

  async function whole(ask: TwoServers["ask"], { slug }: Row<"account">, purpose: Purpose, list: List, first: number, orderBy: object | null): Promise<{ nodes: unknown[]; codes: unknown[]; notices: unknown[]; statuses: string[] }> {
    const type = LISTS[list];
    const isProvider = list === "providers";
    const query = `query ($j: [String!], $first: Int, $after: String, $orderBy: ${type}Order) { ${list}(jurisdictions: $j, first: $first, after: $after, orderBy: $orderBy) {
      nodes { ${nodeText(SITE_DOCUMENTS[list])} ${LINKS[list]} } pageInfo { hasNextPage endCursor } sites { jurisdiction status } ${isProvider ? "" : "notice { consentId scope statement version copyAvailable }"} } }`;
    const found = { nodes: [] as unknown[], codes: [] as unknown[], notices: [] as unknown[], statuses: [] as string[] };
    for (let after: string | null = null, pages = 0; pages < 3; pages++) {
      const { data, errors }: Answer<Record<string, Page | null>> = await ask<Record<string, Page | null>>(slug, purpose, query, { j: [HERE, THERE], first, after, orderBy });
      found.codes.push(...errors.map(({ originalError, message }) => (originalError as { code?: string } | undefined)?.code ?? message));
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

  it("lists, in either order, with everything below and behind the rows", async () => {
    for (const { viewer, purpose, number } of pairs()) {
      for (const list of Object.keys(LISTS) as List[]) {
        const orderBy = number % 3 === 0 ? null : { field: ORDERS[list], direction: number % 2 === 0 ? "ASC" : "DESC" };
        const first = [3, 17, 60][number % 3] as number;
        const [mine, theirs] = [await whole(servers.ask, viewer, purpose, list, first, orderBy), await whole(servers.askOne, viewer, purpose, list, first, orderBy)];
        const where = `${viewer.slug} ${purpose} ${list} ${String(first)} ${JSON.stringify(orderBy)}`;
        expect(differences(where, mine, theirs)).toEqual([]);
        count(list, mine.nodes.filter((node) => JSON.stringify(node).includes('"id"')).length);
      }
    }
  }, 600_000);

  it("single rows of every type, by their ids", async () => {
    for (const { viewer, purpose, number } of pairs()) {
      for (const [at, [type, table]] of Object.entries(TABLE).entries()) {
        const rows = servers.world.rows[table] as readonly { id: string }[];
        const ids = Array.from({ length: 8 }, (_, one) => globalIdOf(THERE, type, (rows[(number * 5 + at + one * 11) % rows.length] as { id: string }).id));
        const document = SITE_DOCUMENTS[`${type.charAt(0).toLowerCase()}${type.slice(1)}sById` as "participantsById"];
        const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${nodeText(document)} ${type === "Provider" ? "" : "notice { consentId }"} } } }`;
        const asked = async (ask: TwoServers["ask"]) => {
          const { data, errors } = await ask<{ nodes: unknown[] } | null>(viewer.slug, purpose, query, { ids });
          return { nodes: data?.nodes ?? null, codes: errors.map(({ originalError, message }) => (originalError as { code?: string } | undefined)?.code ?? message) };
        };
        const mine = await asked(servers.ask);
        expect(differences(`${viewer.slug} ${purpose} ${type}`, mine, await asked(servers.askOne))).toEqual([]);
        count(type, (mine.nodes ?? []).filter((one) => one !== null).length);
      }
    }
  }, 600_000);

  it("has compared rows of every kind", () => {
    for (const kind of [...Object.keys(LISTS), ...Object.keys(TABLE)]) expect([kind, (compared.get(kind) ?? 0) > (name === "PGlite" ? 0 : 5)]).toEqual([kind, true]);
  });

  it("gives nobody half an account of the city's people, whoever is known there", async () => {
    const people = servers.world.rows.participant;
    const stranger = globalIdOf(THERE, "Participant", "AAAAAAAAAAAAAAAAAAAAAA");
    const codesOf = async (slug: string, purpose: Purpose, query: string, id: string) => {
      const { data, errors } = await servers.ask<Record<string, unknown>>(slug, purpose, query, { id });
      return { data, codes: errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code) };
    };
    const questions: readonly (readonly [Purpose, string])[] = [
      ["ACCOUNTING", "query ($id: ID!) { disclosures(participant: $id, first: 5) { nodes { entityName } } }"],
      ["ADMIN_INTERNAL", "query ($id: ID!) { disclosures(participant: $id, first: 5) { nodes { entityName } } }"],
      ["AUDIT_EVALUATION", 'query ($id: ID!) { explain(participant: $id, account: "santa-fe-case-manager", purpose: CARE_COORDINATION) { role } }'],
    ];
    for (const [at, { slug, active }] of servers.accounts().entries()) {
      for (const [purpose, query] of active ? questions : []) {
        const known = await codesOf(slug, purpose, query, globalIdOf(THERE, "Participant", people[at % people.length]?.id ?? ""));
        expect({ slug, purpose, ...known }).toEqual({ slug, purpose, ...(await codesOf(slug, purpose, query, stranger)) });
        expect(known.codes).toEqual([expect.stringMatching(/^(?:KEPT_ELSEWHERE|ROLE_REFUSED)$/)]);
        expect(Object.values(known.data ?? {}).every((value) => value === null)).toBe(true);
        count(known.codes[0] ?? "", 1);
      }
    }
    expect(compared.get("KEPT_ELSEWHERE")).toBeGreaterThan(10);
  });

  it("puts the city's own ledger entry on record, with every answer that holds rows of it", async () => {
    const { data } = await servers.ask<{ participants: Page }>(servers.accounts().find(({ slug }) => slug === "santa-fe-program-director")?.slug ?? "", "CARE_COORDINATION", `{ participants(jurisdictions: ["${THERE}"], first: 5) { nodes { id enrollment { status } } sites { status } } }`);
    expect(data.participants.nodes.length).toBeGreaterThan(0);
    const [entry] = await servers.databases.hub.query<{ body: string }>("last_entry", "SELECT body FROM ledger_entry ORDER BY at DESC, sequence DESC LIMIT 1");
    const { releases, sites } = JSON.parse(entry?.body ?? "{}") as { releases: unknown[]; sites: { site: string; chain: string; sequence: number; hash: string; rows: number }[] };
    expect(releases).toEqual([]);
    expect(sites.length).toBeGreaterThan(0);
    for (const { site, chain, sequence, hash, rows } of sites) {
      expect({ site, some: rows > 0 }).toEqual({ site: SITE_ID, some: true });
      const [theirs] = await servers.databases.site.query<{ hash: string; body: string }>("their_entry", "SELECT encode(hash, 'hex') AS hash, body FROM ledger_entry WHERE chain_id = $1 AND sequence = $2", [chain, sequence]);
      expect(theirs?.hash).toBe(hash);
      expect((JSON.parse(theirs?.body ?? "{}") as { releases: unknown[] }).releases).not.toEqual([]);
    }
  });
});

/** Paths at which two answers differ. */
function differences(where: string, mine: unknown, theirs: unknown, path = ""): string[] {
  if (typeof mine !== "object" || typeof theirs !== "object" || mine === null || theirs === null) return mine === theirs ? [] : [`${where} ${path}: ${JSON.stringify(mine)} for ${JSON.stringify(theirs)}`];
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys.flatMap((key) => differences(where, (mine as Record<string, unknown>)[key], (theirs as Record<string, unknown>)[key], `${path}.${key}`));
}
