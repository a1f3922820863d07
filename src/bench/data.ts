import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** A running server, fsync on, with the benchmark's people on it. */
export async function openData(log: Log, say: (text: string) => void): Promise<BenchData> {
  const stamp = join(KEPT, "seeded.json");
  const key = keyOfData();
  if (!isKept(stamp, key)) {
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    say("Seeding 10 jurisdictions of 5,000 participants; kept for the next run.\n");
    await seed(log);
    writeFileSync(stamp, JSON.stringify({ key, at: new Date().toISOString() }));
  }
  const server = await startPostgres(KEPT, true);
  return { server, copy: (database) => copy(server, database), stop: () => server.stop() };
}

function isKept(stamp: string, key: string): boolean {
  if (!existsSync(stamp)) return false;
  const kept = JSON.parse(readFileSync(stamp, "utf8")) as { key: string; at: string };
  return kept.key === key && Date.now() - Date.parse(kept.at) < MOST_AGE_MS;
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

async function seed(log: Log): Promise<void> {
  const server = await startPostgres(KEPT, false);
  try {
    await server.admin(`CREATE DATABASE ${TEMPLATE} OWNER hub_owner`);
    await server.admin("CREATE EXTENSION IF NOT EXISTS btree_gist", TEMPLATE);
    const database = await openDatabase({ dataDir: KEPT, databaseUrl: server.url(TEMPLATE), poolSize: 2 });
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
