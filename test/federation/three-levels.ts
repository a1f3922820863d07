import { registerSite, type SiteRegistered } from "../../src/onboarding/sites/register-site";
import { type Purpose, purposeList } from "../../src/domain/decision";
import type { SiteEntry } from "../../src/domain/directory";
import type { PeerHub } from "../../src/identity/peer-hub.store";
import { type DocumentName, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import type { SiteReply } from "../../src/sites/remote-site";
import { readWorld, type World } from "../disclosure/oracle/world";
import { asker } from "../support/ask";
import type { OpenTestDatabase, TestDatabase } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";
import { PATIENT } from "../sites/fake-site";
import { allSwitches, EVERY_PERSON_CATEGORY } from "./site-house";
import { type Way, wayTo } from "./way";

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
  /** Answers about somebody that left on a tick, by hub. */
  readonly ticks: Record<string, number>;
  /** From the state hub to the city. */
  readonly way: Way;
  /** A document of the contract, as one of the hubs asks it of the site below. */
  put(from: "nation" | "state", question: Put): Promise<SiteReply>;
  readonly databases: Readonly<Record<Level | "one", TestDatabase>>;
  /** As the city's own database has it. */
  readonly world: World;
  stop(): Promise<void>;
}

export interface Put {
  readonly document: DocumentName;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly as: { readonly id: string; readonly organization_id: string | null };
  readonly purpose: Purpose | null;
  readonly milliseconds?: number;
}

export type Tangle = (database: TestDatabase, city: string) => Promise<unknown>;

/** Patient: the tests say what is late. */
const SETTINGS = { SITE_SOFT_DEADLINE_MS: "20000", SITE_HARD_DEADLINE_MS: "20000" };
/** Its own door waits six seconds for the city, a hub that asks it half as long. */
const STATE = { ...SETTINGS, SITE_SOFT_DEADLINE_MS: "6000", HUB_ID: STATE_ID };

/** A national hub with a city of its own, which asks a state hub with a city of its own, which asks a city's server. */
export async function threeLevels(open: OpenTestDatabase, tangle: Tangle): Promise<ThreeLevels> {
  const ticks: Record<string, number> = {};
  const counted = (id: string) => ({ ticks: () => ({ next: () => { ticks[id] = (ticks[id] ?? 0) + 1; return Promise.resolve(); }, stop: () => undefined }) });
  const databases = { one: await open(), nation: await open(), state: await open(), city: await open() };
  const one = await startHttpHub(databases.one, { only: ["national", ...PLACES] });
  const city = await startHttpHub(databases.city, { only: ["national", BOTTOM], settings: { HUB_ID: CITY_ID }, overrides: counted(CITY_ID) });
  const state = await startHttpHub(databases.state, { only: ["national", MIDDLE], settings: STATE, overrides: { siteSettings: PATIENT, ...counted(STATE_ID) } });
  const nation = await startHttpHub(databases.nation, { only: ["national", TOP], settings: { ...SETTINGS, HUB_ID: NATION_ID }, overrides: { siteSettings: PATIENT } });
  for (const place of PLACES) await tangle(databases.one, place);
  await tangle(databases.nation, TOP);
  await tangle(databases.state, MIDDLE);
  await tangle(databases.city, BOTTOM);
  await trust(city, state);
  await trust(state, nation);
  const way = await wayTo(city.url);
  await register(state, city, way.url);
  await register(nation, state);
  await copyDirectory(databases.city, databases.state, BOTTOM);
  await copyDirectory(databases.state, databases.nation, BOTTOM);
  await copyDirectory(databases.state, databases.nation, MIDDLE);
  const world = await readWorld(databases.city);
  return {
    one, nation, state, city, databases, world, way, ticks,
    askOne: asker(one.hub),
    ask: asker(nation.hub),
    put: (from, question) => put(from === "nation" ? nation : state, from === "nation" ? { id: STATE_ID, url: state.url } : { id: CITY_ID, url: way.url }, question),
    stop: async () => { for (const server of [nation, one, state, city, way]) await server.stop(); },
  };
}

/** `hub` may ask `site`. */
export function trust(site: HttpHub, hub: HttpHub, ceiling: Partial<PeerHub> = {}): Promise<void> {
  const jwksUrl = hub.url.replace("/graphql", "/site/jwks.json");
  return site.hub.peers.trust({ id: hub.hub.config.hubId, jwksUrl, organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: true, writes: false, rowsAnHour: 2_000_000_000, ...ceiling });
}

/** `hub` asks `site` from now on. */
export function register(hub: HttpHub, site: HttpHub, url = site.url): Promise<SiteRegistered> {
  const { database, config, describeSite } = hub.hub;
  return registerSite({ database, hubId: config.hubId, describe: describeSite }, { id: site.hub.config.hubId, url: new URL("/site/graphql", url).href });
}

function put({ hub }: HttpHub, site: SiteEntry, { document, variables, as, purpose, milliseconds = 20_000 }: Put): Promise<SiteReply> {
  const url = new URL("/site/graphql", site.url).href;
  const asker = { accountId: as.id, organizationId: as.organization_id, purpose, requestId: "put", via: [hub.config.hubId] };
  return hub.sites.of({ id: site.id, url }).ask({ document, variables: { ...allSwitches(SITE_DOCUMENTS[document]), ...variables }, asker, deadlineAt: performance.now() + milliseconds });
}

/** Who takes part in a place, signs in and has an agreement is on file above it too; nobody's records are. */
export async function copyDirectory(from: TestDatabase, to: TestDatabase, place: string): Promise<void> {
  for (const table of ["organization", "organization_control", "account", "agreement"]) {
    const [row] = await from.query<{ rows: string | null }>(`copy_${table}`, `SELECT json_agg(t)::text AS rows FROM ${table} t WHERE jurisdiction = $1`, [place]);
    await to.query(`paste_${table}`, `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [row?.rows ?? "[]"]);
  }
}

/** Of the place whose records are in the database. */
export async function anyProvider(database: TestDatabase): Promise<string> {
  const [row] = await database.query<{ id: string }>("any_provider", "SELECT id FROM provider ORDER BY id LIMIT 1");
  return row?.id ?? "";
}
