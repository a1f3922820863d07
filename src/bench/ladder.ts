import { join } from "node:path";
import { type Child, startChild } from "./child";
import type { BenchData } from "./data";
import { type Spread, spreadOf } from "./figures";
import { type Layer, LAYERS } from "./gate-without";
import type { HubOptions, HubReady } from "./hub-process";
import { type Contestant, load, walk } from "./load";
import type { BenchServer } from "./postgres";
import { processorMs } from "./processor-time";
import { CITY, HUB_QUERY, PERSONA, PURPOSE } from "./query";

/** The hub less a layer more than the rung before. */
export interface Rung {
  /** Null: as it runs. */
  readonly without: Layer | null;
  /** From request to answer, one at a time. */
  readonly answerMs: Spread;
  /** Processor time of one answer: it hardly depends on what else the machine does. */
  readonly nodeMs: Spread;
  readonly postgresMs: Spread;
}

interface Standing {
  readonly without: Layer | null;
  readonly child: Child<HubReady>;
  readonly contestant: Contestant;
}

interface Run {
  readonly answerMs: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
}

const WITH = "bench_ladder";
/** The same rows, and no policy in force. */
const WITHOUT = "bench_ladder_open";
/** Compiled code settles late. */
const WARM_UP = 1500;
const ANSWERS = 400;
const ROUNDS = 5;

/** Layers are left out one after another, each rung a hub of its own; timed in turn, one question at a time. */
export async function climb(data: BenchData, folder: string, say: (text: string) => void): Promise<Rung[]> {
  const { server } = data;
  const databases = { kept: await data.copy(WITH), open: await data.copy(WITHOUT) };
  await dropPolicies(server);
  say("The same, with one layer after another left out.\n");
  const standing: Standing[] = [];
  for (let count = 0; count <= LAYERS.length; count++) standing.push(await stand(databases, folder, LAYERS.slice(0, count)));
  for (const { contestant } of standing) await load(contestant, 1, WARM_UP);
  const runs: Run[][] = standing.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < standing.length; turn++) {
      const at = (turn + round) % standing.length;
      runs[at]?.push(await runOf(server, standing[at] as Standing));
    }
  }
  await Promise.all(standing.map(({ child }) => child.stop()));
  return standing.map(({ without }, at) => rungOf(without, runs[at] ?? []));
}

async function dropPolicies(server: BenchServer): Promise<void> {
  const secured = await server.admin<{ name: string }>("SELECT relname AS name FROM pg_class WHERE relrowsecurity", WITHOUT);
  for (const { name } of secured) await server.admin(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`, WITHOUT);
  if (secured.length === 0) throw new Error("there was no row-level security to switch off");
}

async function stand(databases: { readonly kept: string; readonly open: string }, folder: string, without: readonly Layer[]): Promise<Standing> {
  const databaseUrl = without.length === 0 ? databases.kept : databases.open;
  const options: HubOptions = { databaseUrl, dataDir: join(folder, `ladder-${String(without.length)}`), poolSize: 2, persona: PERSONA, without };
  const child = await startChild<HubReady>("hub-process.js", options);
  const { url, token } = child.ready;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
  const { bodies } = await walk({ url, headers, query: HUB_QUERY, city: CITY });
  return { without: without.at(-1) ?? null, child, contestant: { url, headers, bodies } };
}

async function runOf(server: BenchServer, { child, contestant }: Standing): Promise<Run> {
  const node = await child.usage();
  const postgres = processorMs(server.pid) ?? Number.NaN;
  const { perSecond } = await load(contestant, 1, ANSWERS);
  const spent = (await child.usage()).cpuMs - node.cpuMs;
  return { answerMs: 1000 / perSecond, nodeMs: spent / ANSWERS, postgresMs: ((processorMs(server.pid) ?? Number.NaN) - postgres) / ANSWERS };
}

function rungOf(without: Layer | null, runs: readonly Run[]): Rung {
  return {
    without,
    answerMs: spreadOf(runs.map((run) => run.answerMs)),
    nodeMs: spreadOf(runs.map((run) => run.nodeMs)),
    postgresMs: spreadOf(runs.map((run) => run.postgresMs)),
  };
}
