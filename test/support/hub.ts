import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import type { Database } from "../../src/database/database";
import type { Door } from "../../src/disclosure/door";
import type { Purpose } from "../../src/domain/decision";
import { createHub, type Hub, type HubOverrides } from "../../src/hub";
import { logger } from "../../src/log";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { atOnce } from "./ticks";

export const NOW = new Date("2026-11-24T12:00:00Z");

/** A hub over the seeded demo, or over a part of it, at a fixed instant. */
export async function demoHub(database: Database, only: readonly string[], overrides: HubOverrides = {}): Promise<Hub> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-gate-"));
  const read = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  const log = logger(read.config);
  await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log, only: [...only] });
  return createHub(read.config, log, undefined, { database, clock: () => NOW, ticks: atOnce, ...overrides });
}

let requests = 0;

export async function doorFor(hub: Hub, slug: string, purpose: Purpose | null): Promise<Door> {
  const id = await hub.viewers.accountIdOf(slug);
  const viewer = id === null ? null : await hub.viewers.load(id);
  if (viewer === null) throw new Error(`there is no persona ${slug}`);
  requests += 1;
  return hub.gate.open({ viewer, purpose, requestId: `test-${String(requests)}`, operation: "test" });
}
