import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { post } from "./ask";
import { FLAGS } from "./child";
import { openData, type Surroundings } from "./data";
import { CITY, HUB_QUERY, pageOf, PERSONA, PURPOSE } from "./query";

const run = promisify(execFile);

/** What it takes to be there: promised are a second start within 5 s and an idle hub within 200 MB. */
export interface StartReport {
  readonly firstStartMs: number;
  readonly secondStartMs: number;
  /** The hub's process with the embedded database in it, after its first and its second start, one answer given. */
  readonly embeddedFirstMb: number;
  readonly embeddedMb: number;
  /** On an external PostgreSQL, one answer given, then nothing to do. */
  readonly idleMb: number;
}

const MAIN = join(__dirname, "..", "main.js");
const DATABASE = "bench_start";
const IDLE_MS = 5_000;

export async function benchStart(around: Surroundings): Promise<StartReport> {
  const { say } = around;
  const folder = await mkdtemp(join(tmpdir(), "lead-hub-bench-"));
  const dataDir = join(folder, "embedded");
  try {
    say("First start of the embedded hub, which writes its demo.\n");
    const first = await startOnce({ DATA_DIR: dataDir });
    say("Second start.\n");
    const second = await startOnce({ DATA_DIR: dataDir });
    say("Start on an external PostgreSQL.\n");
    const idleMb = await onPostgres(around, join(folder, "external"));
    return { firstStartMs: first.ms, secondStartMs: second.ms, embeddedFirstMb: first.mb, embeddedMb: second.mb, idleMb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPostgres(around: Surroundings, dataDir: string): Promise<number> {
  const data = await openData(around);
  try {
    const settings = { DATA_DIR: dataDir, DATABASE_URL: await data.copy(DATABASE) };
    // With --keep there may be migrations to run, and then Prisma's engine stays in memory.
    await startOnce(settings);
    return (await startOnce(settings, IDLE_MS)).mb;
  } finally {
    await data.stop();
  }
}

/** From the command to the first answer about people; then stops it. */
async function startOnce(settings: Readonly<Record<string, string>>, idleMs = 0): Promise<{ ms: number; mb: number }> {
  const began = performance.now();
  const hub = spawn(process.execPath, [...FLAGS, MAIN], { env: { NODE_ENV: "production", PORT: "0", LOG_LEVEL: "warn", ...settings }, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = await listening(hub);
    await firstAnswer(url);
    const ms = Math.round(performance.now() - began);
    await sleep(idleMs);
    return { ms, mb: await residentMb(hub.pid ?? 0) };
  } finally {
    hub.kill("SIGTERM");
    if (hub.exitCode === null) await once(hub, "exit");
  }
}

async function listening(hub: ChildProcess): Promise<string> {
  if (hub.stdout === null) throw new Error("the hub says nothing");
  for await (const line of createInterface({ input: hub.stdout })) {
    const url = /^listening (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error("the hub ended before it listened");
}

async function firstAnswer(url: string): Promise<void> {
  const { origin } = new URL(url);
  const json = { "content-type": "application/json" };
  const answer = await post(`${origin}/token`, { ...json, origin, "x-lead-hub-page": "1" }, JSON.stringify({ slug: PERSONA }));
  const { token } = JSON.parse(answer) as { token: string };
  const headers = { ...json, authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
  const { people } = pageOf(await post(url, headers, JSON.stringify({ query: HUB_QUERY, variables: { city: CITY } })));
  if (people.length === 0) throw new Error("the first answer holds nobody");
}

async function residentMb(pid: number): Promise<number> {
  const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
  return Math.round((Number(stdout) * 1024) / 1e6);
}
