import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatabaseConfig, openDatabase } from "../../src/database/connect";
import { findHolder } from "../../src/database/lock";
import { startEmbedded } from "../../src/database/embedded";
import { callControl } from "../../src/cli/control-client";
import { readConfig } from "../../src/config";
import { createHub } from "../../src/hub";
import { logger } from "../../src/log";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { asker } from "../support/ask";
import { postgresDatabase, withClient } from "../support/database";
import { type HttpAnswer, sendRaw } from "../support/http-hub";
import { type HubProcess, seededDataDir, startHub, startSite } from "../support/hub-process";
import { freePort, testServer, urlOf } from "../support/postgres";
import { addEverywhere, EVERYWHERE, PURPOSE, releaseEverywhere, trustHub } from "./many-sites";

export interface Row {
  readonly id: string;
  readonly enrollment: { readonly episodes: readonly { readonly openedOn: string | null }[] | null } | null;
}

export const ROW = "id enrollment { status episodes { openedOn } } identity { legalName } demographics { ageBand } referrals(first: 2) { nodes { id receivedAt type } }";
export const HUB_ID = "national/hub";
const QUIET = logger({ logLevel: "silent", hubId: "test" });

/** A city's records, which outlive the processes that serve them. */
export interface CityGround {
  readonly slug: string;
  readonly config: DatabaseConfig;
  readonly settings: Readonly<Record<string, string>>;
  /** What the city's own hub tells somebody of everywhere, by id. */
  readonly truth: ReadonlyMap<string, Row>;
}

export interface CityProcess extends CityGround {
  /** Of its /site/graphql; the same after each start. */
  readonly url: string;
  process: HubProcess;
  start(): Promise<void>;
}

/** On PostgreSQL, in a database of its own. */
export async function postgresCity(slug: string, jwksUrl: string): Promise<CityGround> {
  const databaseUrl = urlOf(await testServer(), await postgresDatabase());
  const config = { dataDir: await mkdtemp(join(tmpdir(), "lead-hub-city-")), databaseUrl, poolSize: 3 };
  const database = await openDatabase(config);
  await seedDemo(database, { seed: 7, now: new Date(), scale: "demo", log: QUIET, only: ["national", slug] });
  await database.close();
  const asOwner = (sql: string) => withClient(databaseUrl, async (client) => void (await client.query(sql)));
  await addEverywhere({ asOwner });
  await releaseEverywhere({ asOwner });
  return { slug, config, settings: { DATA_DIR: config.dataDir, DATABASE_URL: databaseUrl, POOL_SIZE: "3" }, truth: await opened(config, slug, jwksUrl) };
}

/** In a data folder, as `site serve` keeps it by default. The one place that is seeded once for all tests: king-county-wa. */
export async function embeddedCity(jwksUrl: string): Promise<CityGround> {
  const dataDir = await seededDataDir();
  const pglite = await startEmbedded(dataDir);
  const asOwner = async (sql: string) => void (await pglite.exec(`RESET ROLE; ${sql}`));
  await addEverywhere({ asOwner });
  await releaseEverywhere({ asOwner });
  await pglite.close();
  const config = { dataDir, databaseUrl: undefined, poolSize: 1 };
  return { slug: "king-county-wa", config, settings: { DATA_DIR: dataDir }, truth: await opened(config, "king-county-wa", jwksUrl) };
}

/** Takes the hub in, and reads what there is to tell. */
async function opened(config: DatabaseConfig, slug: string, jwksUrl: string): Promise<ReadonlyMap<string, Row>> {
  const database = await openDatabase(config);
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-truth-"));
  const read = readConfig({ DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "silent" });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  await trustHub(database, HUB_ID, jwksUrl);
  const hub = await createHub(read.config, QUIET, undefined, { database });
  const { data } = await asker(hub)<{ participants: { nodes: readonly Row[] } }>(EVERYWHERE.slug, PURPOSE, `{ participants(jurisdictions: ["${slug}"], first: 500) { nodes { ${ROW} } } }`);
  await hub.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
  return new Map(data.participants.nodes.map((node) => [node.id, JSON.parse(JSON.stringify(node)) as Row]));
}

/** As an operator starts it, on a port that it keeps. */
export async function cityProcess(ground: CityGround): Promise<CityProcess> {
  const port = await freePort();
  const begin = () => startSite({ LOG_LEVEL: "warn", ...ground.settings }, ground.slug, "--port", String(port));
  const city: CityProcess = {
    ...ground,
    url: `http://127.0.0.1:${String(port)}/site/graphql`,
    process: begin(),
    start: async () => {
      city.process = begin();
      await city.process.listening;
    },
  };
  await city.process.listening;
  return city;
}

export interface HubAtWork {
  readonly process: HubProcess;
  readonly jwksUrl: string;
  add(siteId: string, url: string): Promise<void>;
  ask(query: string, variables: object): Promise<HttpAnswer>;
}

/** A hub that keeps nobody's records. */
export async function hubProcess(settings: Readonly<Record<string, string>>): Promise<HubAtWork> {
  const databaseUrl = urlOf(await testServer(), await postgresDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-hub-"));
  const database = await openDatabase({ dataDir, databaseUrl, poolSize: 1 });
  await seedDemo(database, { seed: 7, now: new Date(), scale: "demo", log: QUIET, only: ["national"] });
  await database.close();
  await addEverywhere({ asOwner: (sql) => withClient(databaseUrl, async (client) => void (await client.query(sql))) });
  const hub = startHub({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl, HUB_ID, LOG_LEVEL: "warn", ...settings });
  const url = await hub.listening;
  const { origin } = new URL(url);
  const given = await sendRaw(url, { path: "/token", headers: { origin, "x-lead-hub-page": "1" }, body: JSON.stringify({ slug: EVERYWHERE.slug }) });
  const { token } = JSON.parse(given.text) as { token: string };
  const headers = { authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
  return {
    process: hub,
    jwksUrl: `${origin}/site/jwks.json`,
    add: async (id, siteUrl) => {
      const holder = await findHolder(dataDir);
      for await (const _said of callControl(holder?.socketPath ?? "", "site-add", { id, url: siteUrl }));
    },
    ask: (query, variables) => sendRaw(url, { headers, body: JSON.stringify({ query, variables }) }),
  };
}
