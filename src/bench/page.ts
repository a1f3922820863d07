import { type Contest, NAMES, type Name, openContest } from "./contest";
import { openData, type Surroundings } from "./data";
import { ratioOf, type Spread, spreadOf } from "./figures";
import { load } from "./load";
import type { BenchServer } from "./postgres";
import { processorMs } from "./processor-time";

export interface PageOptions {
  readonly rounds: number;
  /** Of one run of one contestant, about. */
  readonly seconds: number;
  readonly connections: number;
}

/** One contestant over all rounds. */
export interface PageFigures {
  readonly perSecond: Spread;
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
  /** Processor time an answer, of the server's own process and of PostgreSQL. */
  readonly nodeMs: Spread;
  readonly postgresMs: Spread;
  readonly bytes: number;
  readonly rssMb: number;
}

export interface PageReport {
  readonly postgres: string;
  readonly people: number;
  readonly pages: number;
  readonly contestants: Readonly<Record<Name, PageFigures>>;
  /** Answers a second, run by run. */
  readonly ratios: { readonly overLive: Spread; readonly overLaidOut: Spread; readonly overPassthrough: Spread; readonly overPublic: Spread };
  readonly ledger: { readonly answers: number; readonly rows: number };
}

interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
  readonly bytes: number;
  readonly rss: number;
}

const DATABASE = "bench_page";
/** Compiled code settles late: after 300 answers each costs a fifth more than after 1,500. */
const WARM_UP = 1500;

/** Those of contest.ts, one at a time and in turn, until each has had every round. */
export async function benchPage(options: PageOptions, around: Surroundings): Promise<PageReport> {
  const { say } = around;
  const data = await openData(around);
  try {
    await data.copy(DATABASE);
    const contest = await openContest(data.server, DATABASE, say);
    try {
      say(`PostGraphile and the hub agree on ${String(contest.people)} people, value by value. Timing.\n`);
      return await timed(data.server, contest, options, say);
    } finally {
      await contest.stop();
    }
  } finally {
    await data.stop();
  }
}

async function timed(server: BenchServer, contest: Contest, options: PageOptions, say: (text: string) => void): Promise<PageReport> {
  const before = await ledgerRows(server);
  const amounts = await warmUp(contest, options);
  const runs: Record<Name, Run[]> = { live: [], laidOut: [], passthrough: [], hub: [], public: [] };
  for (let round = 0; round < options.rounds; round++) {
    for (const name of inTurn(round)) runs[name].push(await runOf(server, contest, name, options.connections, amounts[name]));
    say(`round ${String(round + 1)}: ${NAMES.map((name) => `${name} ${(runs[name].at(-1)?.perSecond ?? 0).toFixed(0)}/s`).join(", ")}\n`);
  }
  const rates = (name: Name) => runs[name].map(({ perSecond }) => perSecond);
  return {
    postgres: server.version,
    people: contest.people,
    pages: contest.pages,
    contestants: { live: figuresOf(runs.live), laidOut: figuresOf(runs.laidOut), passthrough: figuresOf(runs.passthrough), hub: figuresOf(runs.hub), public: figuresOf(runs.public) },
    ratios: { overLive: ratioOf(rates("hub"), rates("live")), overLaidOut: ratioOf(rates("hub"), rates("laidOut")), overPassthrough: ratioOf(rates("hub"), rates("passthrough")), overPublic: ratioOf(rates("hub"), rates("public")) },
    ledger: { answers: WARM_UP + amounts.hub * options.rounds, rows: (await ledgerRows(server)) - before },
  };
}

/** How many answers each gives in the time of one run. */
async function warmUp(contest: Contest, { connections, seconds }: PageOptions): Promise<Record<Name, number>> {
  const amounts: Record<Name, number> = { live: 0, laidOut: 0, passthrough: 0, hub: 0, public: 0 };
  for (const name of NAMES) {
    const { perSecond } = await load(contest.contestants[name], connections, WARM_UP);
    amounts[name] = Math.max(connections, Math.round(perSecond * seconds));
  }
  return amounts;
}

/** Each round begins with another one, so that none always follows the same. */
function inTurn(round: number): Name[] {
  const from = round % NAMES.length;
  return [...NAMES.slice(from), ...NAMES.slice(0, from)];
}

async function runOf(server: BenchServer, contest: Contest, name: Name, connections: number, amount: number): Promise<Run> {
  const contestant = contest.contestants[name];
  const node = await contestant.child.usage();
  const postgres = processorMs(server.pid);
  const result = await load(contestant, connections, amount);
  const after = await contestant.child.usage();
  return {
    perSecond: result.perSecond,
    p50: result.p50,
    p99: result.p99,
    nodeMs: (after.cpuMs - node.cpuMs) / amount,
    postgresMs: ((processorMs(server.pid) ?? Number.NaN) - (postgres ?? Number.NaN)) / amount,
    bytes: result.bytesEach,
    rss: after.rss,
  };
}

function figuresOf(runs: readonly Run[]): PageFigures {
  return {
    perSecond: spreadOf(runs.map((run) => run.perSecond)),
    p50Ms: spreadOf(runs.map((run) => run.p50)),
    p99Ms: spreadOf(runs.map((run) => run.p99)),
    nodeMs: spreadOf(runs.map((run) => run.nodeMs)),
    postgresMs: spreadOf(runs.map((run) => run.postgresMs)),
    bytes: runs.at(-1)?.bytes ?? 0,
    rssMb: Math.round(Math.max(...runs.map((run) => run.rss)) / 1e6),
  };
}

async function ledgerRows(server: BenchServer): Promise<number> {
  const [row] = await server.admin<{ count: string }>("SELECT count(*) FROM ledger_entry", DATABASE);
  return Number(row?.count);
}
