import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../database/connect";
import { DEMO_SEED } from "../onboarding/seed/demo-rows";
import { seedDemo } from "../onboarding/seed/seed-demo";
import { COPIED_TABLES, copiedPlaceSql } from "./copied-place";
import type { BenchData, Surroundings } from "./data";
import type { BenchServer } from "./postgres";

/** Somebody whose organization works in every city: consents that named the city's own housing partner name it. */
export const EVERYWHERE = "national-housing-partner";

export const MOST_SITES = 64;

/** Kept between runs, as it takes minutes to write. Its ledger and its counts of use grow with every run. */
const CITIES = "bench_federation";
const HUB = "bench_federation_hub";

const ON_FILE = `
  INSERT INTO organization (jurisdiction, id, name, kind, part2_program, part2_decided_by, part2_decided_at, federal_ties_known, federal_ties, covered_entity, business_associate, medical_personnel, public_health_authority, classes, acts_for)
    VALUES ('national', 'national/housing', 'Housing everywhere (demo)', 'HOUSING_PROVIDER', false, 'privacy officer (demo)', '2024-01-01T00:00:00Z', true, '{}', false, false, false, false, '{}', '{}');
  INSERT INTO account (jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator)
    VALUES ('national', 'acct_housing_everywhere', '${EVERYWHERE}', 'Demo Housing Staff (everywhere)', 'HOUSING_STAFF', 'national/housing', '{}', false, false)`;

const RELEASED = `UPDATE consent SET form = replace(form::text, '"' || jurisdiction || '/housing"', '"national/housing"')::jsonb WHERE form::text LIKE '%/housing"%'`;

const OF_CITIES = "phase = 'LIVE' AND slug <> 'national'";

export interface Cities {
  readonly databaseUrl: string;
  /** Slugs, so many as there are sites at most. */
  readonly places: readonly string[];
}

/** 64 cities of 5,000 people: the ten that are seeded, and copies of these under names of their own. */
export async function openCities({ server, copy }: BenchData, say: Surroundings["say"]): Promise<Cities> {
  const databaseUrl = server.url(CITIES);
  if (!(await areWritten(server))) {
    say(`Writing ${String(MOST_SITES)} cities of 5,000 people; kept for the next run.\n`);
    await copy(CITIES);
    await migrated(databaseUrl);
    await server.admin(`${ON_FILE}; ${RELEASED}`, CITIES);
    await writeCopies(server);
    await server.admin("VACUUM (FREEZE, ANALYZE)", CITIES);
  }
  await migrated(databaseUrl);
  return { databaseUrl, places: await placesOf(server) };
}

async function areWritten(server: BenchServer): Promise<boolean> {
  const databases = await server.admin("SELECT FROM pg_database WHERE datname = $1", "postgres", [CITIES]);
  return databases.length > 0 && (await placesOf(server)).length === MOST_SITES;
}

async function placesOf(server: BenchServer): Promise<string[]> {
  const rows = await server.admin<{ slug: string }>(`SELECT slug FROM jurisdiction WHERE ${OF_CITIES} ORDER BY slug`, CITIES);
  return rows.map(({ slug }) => slug);
}

async function migrated(databaseUrl: string): Promise<void> {
  const database = await openDatabase({ dataDir: tmpdir(), databaseUrl, poolSize: 1 });
  await database.close();
}

/** In one transaction. */
async function writeCopies(server: BenchServer): Promise<void> {
  const places = await placesOf(server);
  const tables = (await server.admin<{ name: string }>(COPIED_TABLES, CITIES)).map(({ name }) => name);
  const statements = Array.from({ length: MOST_SITES - places.length }, (_, at) => {
    const from = places[at % places.length] ?? "";
    const to = `${from}-${String(Math.floor(at / places.length) + 2)}`;
    return copiedPlaceSql(tables, from, to).join(";\n");
  });
  await server.admin(["SET session_replication_role = replica", "SET synchronous_commit = off", ...statements].join(";\n"), CITIES);
}

/** The database of a hub that keeps nobody's records, new. */
export async function openHubDatabase(server: BenchServer): Promise<string> {
  await server.admin(`DROP DATABASE IF EXISTS ${HUB} WITH (FORCE)`);
  await server.admin(`CREATE DATABASE ${HUB} OWNER hub_owner`);
  await server.admin("CREATE EXTENSION IF NOT EXISTS btree_gist", HUB);
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-bench-"));
  const database = await openDatabase({ dataDir, databaseUrl: server.url(HUB), poolSize: 1 });
  try {
    await seedDemo(database, { seed: DEMO_SEED, now: new Date(), scale: "benchmark", log: { info: () => undefined, warn: () => undefined }, only: ["national"] });
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  await server.admin(ON_FILE, HUB);
  return server.url(HUB);
}
