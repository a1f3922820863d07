import { registerSite } from "../../src/onboarding/sites/register-site";
import { type Row, readWorld, type World } from "../disclosure/oracle/world";
import { asker } from "../support/ask";
import type { OpenTestDatabase, TestDatabase } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";
import { EVERY_PERSON_CATEGORY } from "./site-house";
import { purposeList } from "../../src/domain/decision";

export const HERE = "bangor-me";
export const THERE = "santa-fe-nm";
export const SITE_ID = "santa-fe/site";

export interface TwoServers {
  /** Every record in one database. */
  readonly one: HttpHub;
  readonly askOne: ReturnType<typeof asker>;
  /** The same, but the records of one city are kept by a server of its own. */
  readonly hub: HttpHub;
  readonly ask: ReturnType<typeof asker>;
  readonly site: HttpHub;
  readonly databases: { readonly one: TestDatabase; readonly hub: TestDatabase; readonly site: TestDatabase };
  /** As the city's own database has it. */
  readonly world: World;
  accounts(): readonly Row<"account">[];
  stop(): Promise<void>;
}

/** Changes what the seed wrote, in each database alike. */
export type Tangle = (database: TestDatabase, city: string) => Promise<unknown>;

export async function twoServers(open: OpenTestDatabase, tangle: Tangle, settings: Readonly<Record<string, string>> = {}): Promise<TwoServers> {
  const databases = { one: await open(), hub: await open(), site: await open() };
  const one = await startHttpHub(databases.one, { only: ["national", HERE, THERE] });
  const site = await startHttpHub(databases.site, { only: ["national", THERE], settings: { HUB_ID: SITE_ID } });
  const hub = await startHttpHub(databases.hub, { only: ["national", HERE], settings: { SITE_SOFT_DEADLINE_MS: "20000", SITE_HARD_DEADLINE_MS: "20000", ...settings } });
  for (const [database, city] of [[databases.one, HERE], [databases.one, THERE], [databases.hub, HERE], [databases.site, THERE]] as const) await tangle(database, city);
  const jwksUrl = hub.url.replace("/graphql", "/site/jwks.json");
  await site.hub.peers.trust({ id: hub.hub.config.hubId, jwksUrl, organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: true, rowsAnHour: 2_000_000_000, writes: true });
  await registerSite({ database: databases.hub, hubId: hub.hub.config.hubId, describe: hub.hub.describeSite }, { id: SITE_ID, url: site.url.replace("/graphql", "/site/graphql") });
  await copyDirectory(databases.site, databases.hub);
  const world = await readWorld(databases.site);
  return {
    one, hub, site, databases, world,
    askOne: asker(one.hub),
    ask: asker(hub.hub),
    accounts: () => world.rows.account,
    stop: async () => { for (const server of [hub, one, site]) await server.stop(); },
  };
}


/** Who takes part in the city, signs in at the hub and has an agreement is on file there too; nobody's records are. */
async function copyDirectory(from: TestDatabase, to: TestDatabase): Promise<void> {
  for (const table of ["organization", "organization_control", "account", "agreement"]) {
    const [row] = await from.query<{ rows: string | null }>(`copy_${table}`, `SELECT json_agg(t)::text AS rows FROM ${table} t WHERE jurisdiction = $1`, [THERE]);
    await to.query(`paste_${table}`, `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [row?.rows ?? "[]"]);
  }
}
