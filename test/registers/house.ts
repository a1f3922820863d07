import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import { readCheckpoint } from "../../src/disclosure/checkpoint";
import { verifyLedger } from "../../src/disclosure/ledger-verify";
import type { Purpose } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import { createHub, type Hub } from "../../src/hub";
import { logger } from "../../src/log";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { type Answer, asker } from "../support/ask";
import type { TestDatabase } from "../support/database";
import { atOnce } from "../support/ticks";

export const CITY = "santa-fe-nm";

export interface RegisterHouse {
  readonly hub: Hub;
  readonly database: TestDatabase;
  /** Moves the hub's clock. */
  at(instant: string): void;
  ask<T>(persona: string, purpose: Purpose | null, query: string, variables?: Record<string, unknown>, idempotencyKey?: string): Promise<Answer<T>>;
  /** Plain SQL over the tables. */
  rows<T extends object>(sql: string, values?: readonly string[]): Promise<T[]>;
  participantId(localId: string): string;
  verify(): ReturnType<typeof verifyLedger>;
  close(): Promise<void>;
}

export const NOW = "2026-11-24T12:00:00Z";

/** One city's demo with a real ledger and a clock of its own; the hub sees only whom it names. A second house over the same database is another hub on it. */
export async function registerHouse(database: TestDatabase, legalRole: "QSO" | "INTERMEDIARY" = "QSO"): Promise<RegisterHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-registers-"));
  const read = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "silent", HUB_LEGAL_ROLE: legalRole });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  let now = new Date(NOW);
  const log = logger(read.config);
  await seedDemo(database, { seed: 7, now, scale: "demo", log, only: ["national", CITY] });
  const hub = await createHub(read.config, log, undefined, { database: database.asTheHub, clock: () => now, ticks: atOnce });
  return {
    hub,
    database,
    at: (instant) => { now = new Date(instant); },
    ask: asker(hub),
    rows: (sql, values = []) => database.query(`test_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`, sql, values),
    participantId: (localId) => globalId(CITY, "Participant", localId),
    verify: async () => verifyLedger(database, await readCheckpoint(read.config.ledgerCheckpointFile, hub.checkpointKey)),
    close: () => hub.close(),
  };
}
