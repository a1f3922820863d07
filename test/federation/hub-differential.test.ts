import { type Purpose, purposeList } from "../../src/domain/decision";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import type { Row } from "../disclosure/oracle/world";
import { forEachDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { differences, idsOf, type List, LISTS, ORDERS, type Page, singles, TABLE, type Type, walked } from "./hub-pages";
import { HERE, SITE_ID, THERE, type TwoServers, twoServers } from "./two-servers";

/** One hub that keeps every record, and one that leaves a city's to the city's own server: whoever the city knows gets the same of both. */
forEachDatabase((name, open) => {
  let servers: TwoServers;
  const compared = new Map<string, number>();
  const step = name === "PGlite" ? 113 : 31;

  beforeAll(async () => {
    servers = await twoServers(open, (database, city) => tangle(database, city, NOW, "site"));
  }, 240_000);

  afterAll(() => servers.stop());

  const count = (what: string, rows: number) => compared.set(what, (compared.get(what) ?? 0) + rows);

  function pairs(): { viewer: Row<"account">; purpose: Purpose; number: number }[] {
    const all = servers.accounts().flatMap((viewer, one) => purposeList.map((purpose, two) => ({ viewer, purpose, number: one * purposeList.length + two })));
    return all.filter(({ number }) => number % step === 0);
  }

  it("lists, in either order, with everything below and behind the rows", async () => {
    for (const { viewer, purpose, number } of pairs()) {
      for (const list of Object.keys(LISTS) as List[]) {
        const orderBy = number % 3 === 0 ? null : { field: ORDERS[list], direction: number % 2 === 0 ? "ASC" : "DESC" };
        const first = [3, 17, 60][number % 3] as number;
        const question = { list, places: [HERE, THERE], first, orderBy, mostPages: 3 };
        const [mine, theirs] = [await walked(servers.ask, viewer, purpose, question), await walked(servers.askOne, viewer, purpose, question)];
        const where = `${viewer.slug} ${purpose} ${list} ${String(first)} ${JSON.stringify(orderBy)}`;
        expect(differences(where, mine, theirs)).toEqual([]);
        count(list, mine.nodes.filter((node) => JSON.stringify(node).includes('"id"')).length);
      }
    }
  }, 600_000);

  it("single rows of every type, by their ids", async () => {
    for (const { viewer, purpose, number } of pairs()) {
      for (const [at, type] of (Object.keys(TABLE) as Type[]).entries()) {
        const ids = idsOf(servers.world, THERE, type, number * 5 + at);
        const mine = await singles(servers.ask, viewer, purpose, type, ids);
        expect(differences(`${viewer.slug} ${purpose} ${type}`, mine, await singles(servers.askOne, viewer, purpose, type, ids))).toEqual([]);
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
