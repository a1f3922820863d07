import { registerSite, type SiteRegistered } from "../../src/onboarding/sites/register-site";
import { purposeList } from "../../src/domain/decision";
import type { PeerHub } from "../../src/identity/peer-hub.store";
import { readWorld, type World } from "../disclosure/oracle/world";
import { asker } from "../support/ask";
import type { OpenTestDatabase, TestDatabase } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";
import { EVERY_PERSON_CATEGORY } from "./site-house";

/** Kept by the national hub, the state hub, and the city's own server. */
export const TOP = "albany-ny";
export const MIDDLE = "bangor-me";
export const BOTTOM = "santa-fe-nm";
export const PLACES = [TOP, MIDDLE, BOTTOM] as const;
export const NATION_ID = "nation/hub";
export const STATE_ID = "state/hub";
export const CITY_ID = "santa-fe/site";

type Level = "nation" | "state" | "city";

export interface ThreeLevels {
  /** Every record in one database. */
  readonly one: HttpHub;
  readonly askOne: ReturnType<typeof asker>;
  readonly nation: HttpHub;
  readonly state: HttpHub;
  readonly city: HttpHub;
  readonly ask: ReturnType<typeof asker>;
  readonly databases: Readonly<Record<Level | "one", TestDatabase>>;
  /** As the city's own database has it. */
  readonly world: World;
  stop(): Promise<void>;
}

export type Tangle = (database: TestDatabase, city: string) => Promise<unknown>;

/** Patient, and without ticks: the tests say what is late. */
const SETTINGS = { SITE_SOFT_DEADLINE_MS: "20000", SITE_HARD_DEADLINE_MS: "20000" };

/** A national hub with a city of its own, which asks a state hub with a city of its own, which asks a city's server. */
export async function threeLevels(open: OpenTestDatabase, tangle: Tangle, settings: Readonly<Record<string, string>> = {}): Promise<ThreeLevels> {
  const databases = { one: await open(), nation: await open(), state: await open(), city: await open() };
  const one = await startHttpHub(databases.one, { only: ["national", ...PLACES] });
  const city = await startHttpHub(databases.city, { only: ["national", BOTTOM], settings: { HUB_ID: CITY_ID } });
  const state = await startHttpHub(databases.state, { only: ["national", MIDDLE], settings: { ...SETTINGS, ...settings, HUB_ID: STATE_ID } });
  const nation = await startHttpHub(databases.nation, { only: ["national", TOP], settings: { ...SETTINGS, ...settings, HUB_ID: NATION_ID } });
  for (const place of PLACES) await tangle(databases.one, place);
  await tangle(databases.nation, TOP);
  await tangle(databases.state, MIDDLE);
  await tangle(databases.city, BOTTOM);
  await trust(city, state);
  await trust(state, nation);
  await register(state, city);
  await register(nation, state);
  await copyDirectory(databases.city, databases.state, BOTTOM);
  await copyDirectory(databases.state, databases.nation, BOTTOM);
  await copyDirectory(databases.state, databases.nation, MIDDLE);
  const world = await readWorld(databases.city);
  return {
    one, nation, state, city, databases, world,
    askOne: asker(one.hub),
    ask: asker(nation.hub),
    stop: async () => { for (const server of [nation, one, state, city]) await server.stop(); },
  };
}

/** `hub` may ask `site`. */
export function trust(site: HttpHub, hub: HttpHub, ceiling: Partial<PeerHub> = {}): Promise<void> {
  const jwksUrl = hub.url.replace("/graphql", "/site/jwks.json");
  return site.hub.peers.trust({ id: hub.hub.config.hubId, jwksUrl, organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: true, rowsAnHour: 2_000_000_000, ...ceiling });
}

/** `hub` asks `site` from now on. */
export function register(hub: HttpHub, site: HttpHub): Promise<SiteRegistered> {
  const { database, config, describeSite } = hub.hub;
  return registerSite({ database, hubId: config.hubId, describe: describeSite }, { id: site.hub.config.hubId, url: site.url.replace("/graphql", "/site/graphql") });
}

/** Who takes part in a place, signs in and has an agreement is on file above it too; nobody's records are. */
export async function copyDirectory(from: TestDatabase, to: TestDatabase, place: string): Promise<void> {
  for (const table of ["organization", "organization_control", "account", "agreement"]) {
    const [row] = await from.query<{ rows: string | null }>(`copy_${table}`, `SELECT json_agg(t)::text AS rows FROM ${table} t WHERE jurisdiction = $1`, [place]);
    await to.query(`paste_${table}`, `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [row?.rows ?? "[]"]);
  }
}
