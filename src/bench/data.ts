import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../database/connect";
import { readMigrations } from "../database/migration-files";
import type { Log } from "../log";
import { DEMO_SEED } from "../onboarding/seed/demo-rows";
import { seedDemo } from "../onboarding/seed/seed-demo";
import { type BenchServer, startPostgres } from "./postgres";

const PROJECT = join(__dirname, "..", "..");

/** Kept between runs: seeding takes minutes, copying its database seconds. Removed with node_modules. */
const KEPT = join(PROJECT, "node_modules", ".lead-hub", "bench");

const STAMP = "seeded.json";

/** Never touched by a measurement: each run copies it. */
const TEMPLATE = "bench_seeded";

/** Consents of the seed run out from 120 days after it. */
const MOST_AGE_MS = 60 * 24 * 3_600_000;

export interface BenchData {
  readonly server: BenchServer;
  /** A fresh copy of the seeded rows. */
  copy(database: string): Promise<string>;
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly log: Log;
  readonly say: (text: string) => void;
  /** Rows of an earlier run will do although the seed or the migrations have changed; each copy is migrated by the hub. */
  readonly keep: boolean;
}

/** A running server, fsync on, with the benchmark's people on it. */
export async function openData({ log, say, keep }: Surroundings): Promise<BenchData> {
  const key = keyOfData();
  if (!isKept(key, keep)) {
    say("Seeding 10 jurisdictions of 5,000 participants; kept for the next run.\n");
    await seedAside(log, key);
  }
  const server = await startPostgres(KEPT, true);
  return { server, copy: (database) => copy(server, database), stop: () => server.stop() };
}

function isKept(key: string, anyKey: boolean): boolean {
  const stamp = join(KEPT, STAMP);
  if (!existsSync(stamp)) return false;
  const kept = JSON.parse(readFileSync(stamp, "utf8")) as { key: string; at: string };
  return (anyKey || kept.key === key) && Date.now() - Date.parse(kept.at) < MOST_AGE_MS;
}

/** In a folder beside, which takes the place of the kept one when all is written: a run that is stopped costs no rows. */
async function seedAside(log: Log, key: string): Promise<void> {
  const aside = `${KEPT}-${String(process.pid)}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  await seed(aside, log);
  writeFileSync(join(aside, STAMP), JSON.stringify({ key, at: new Date().toISOString() }));
  rmSync(KEPT, { recursive: true, force: true });
  renameSync(aside, KEPT);
}

/** Other migrations or another seed make other rows. */
function keyOfData(): string {
  const digest = createHash("sha256");
  for (const { name, checksum } of readMigrations()) digest.update(`${name} ${checksum}\n`);
  const seedCode = join(__dirname, "..", "onboarding", "seed");
  for (const name of readdirSync(seedCode).sort()) {
    const file = join(seedCode, name);
    if (name.endsWith(".js") && statSync(file).isFile()) digest.update(readFileSync(file));
  }
  return digest.digest("hex");
}

async function seed(folder: string, log: Log): Promise<void> {
  const server = await startPostgres(folder, false);
  try {
    await server.admin(`CREATE DATABASE ${TEMPLATE} OWNER hub_owner`);
    await server.admin("CREATE EXTENSION IF NOT EXISTS btree_gist", TEMPLATE);
    const database = await openDatabase({ dataDir: folder, databaseUrl: server.url(TEMPLATE), poolSize: 2 });
    try {
      await seedDemo(database, { seed: DEMO_SEED, now: new Date(), scale: "benchmark", log });
    } finally {
      await database.close();
    }
    // A young database: without this the first readers would write hint bits, and nobody could scan an index alone.
    await server.admin("VACUUM (FREEZE, ANALYZE)", TEMPLATE);
  } finally {
    await server.stop();
  }
}

async function copy(server: BenchServer, database: string): Promise<string> {
  await server.admin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await server.admin(`CREATE DATABASE ${database} OWNER hub_owner TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
  return server.url(database);
}
