import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "./child";
import { openData, type Surroundings } from "./data";
import { type Spread, spreadOf } from "./figures";
import type { HubOptions, HubReady } from "./hub-process";
import { CITY, PERSONA } from "./query";
import type { ReplicasOptions, ReplicasResult } from "./replicas-process";

/** A change of consent at one replica, as the next question to another sees it. */
export interface ReplicasReport {
  readonly afterGrant: Times;
  readonly afterRevocation: Times;
  /** Answers that did not know of the change yet: none may be. */
  readonly stale: number;
}

export interface Times extends Spread {
  readonly count: number;
  readonly p99: number;
}

const DATABASE = "bench_replicas";
const WRITER = "seattle-program-director";
const PEOPLE = 200;

export async function benchReplicas(around: Surroundings): Promise<ReplicasReport> {
  const data = await openData(around);
  const folder = await mkdtemp(join(tmpdir(), "lead-hub-bench-"));
  try {
    const databaseUrl = await data.copy(DATABASE);
    around.say("Consents are signed and revoked at one hub, and asked for at another.\n");
    const hub = (persona: string, name: string): HubOptions => ({ databaseUrl, dataDir: join(folder, name), poolSize: 10, persona, without: [] });
    const writer = await startChild<HubReady>("hub-process.js", hub(WRITER, "writer"));
    const reader = await startChild<HubReady>("hub-process.js", hub(PERSONA, "reader"));
    const options: ReplicasOptions = { writer: writer.ready, reader: reader.ready, city: CITY, people: PEOPLE };
    const { ready, stop } = await startChild<ReplicasResult>("replicas-process.js", options);
    await Promise.all([stop(), writer.stop(), reader.stop()]);
    return { afterGrant: timesOf(ready.afterGrant), afterRevocation: timesOf(ready.afterRevocation), stale: ready.stale };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await data.stop();
  }
}

function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  return { ...spreadOf(times), count: times.length, p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0 };
}
