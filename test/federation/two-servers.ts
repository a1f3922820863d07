import { registerSite } from "../../src/onboarding/sites/register-site";
import { type Row, readWorld, type World } from "../disclosure/oracle/world";
import { asker } from "../support/ask";
import type { OpenTestDatabase, TestDatabase } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";
import { copyDirectory, trustHub } from "./many-sites";

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
  await trustHub(databases.site, hub.hub.config.hubId, jwksUrl, true);
  await registerSite({ database: databases.hub, hubId: hub.hub.config.hubId, describe: hub.hub.describeSite }, { id: SITE_ID, url: site.url.replace("/graphql", "/site/graphql") });
  await copyDirectory(databases.site, databases.hub, THERE);
  const world = await readWorld(databases.site);
  return {
    one, hub, site, databases, world,
    askOne: asker(one.hub),
    ask: asker(hub.hub),
    accounts: () => world.rows.account,
    stop: async () => { for (const server of [hub, one, site]) await server.stop(); },
  };
}
