import { setTimeout as sleep } from "node:timers/promises";
import { callControl } from "../../../src/cli/control-client";
import { findHolder } from "../../../src/database/lock";
import type { LedgerVerdict } from "../../../src/disclosure/ledger-verify";
import { Auditor } from "./books";
import { type Asked, Client, LONG, type Question, QUESTIONS } from "./clients";
import type { Ground } from "./ground";
import { type Aim, MOMENTS } from "./wire";

export interface HistoryHub {
  /** Of GraphQL. */
  readonly listening: Promise<string>;
  kill(signal: NodeJS.Signals): Promise<unknown>;
}

export interface Plan {
  readonly ground: Ground;
  readonly kills: number;
  readonly seed: number;
  readonly start: (settings: Ground["settings"]) => HistoryHub;
}

export interface History {
  /** Answers that showed people, whole or cut. */
  readonly released: number;
  readonly faults: readonly string[];
  /** What the kills hit. */
  readonly hit: Record<"unrecorded" | "recorded" | "cut" | "answered", number>;
  readonly asked: readonly Asked[];
}

/** A hub that is killed again and again under load, always on the same data. */
export async function history({ ground, kills, seed, start }: Plan): Promise<History> {
  const chance = randomFrom(seed);
  const asked: Asked[] = [];
  const faults: string[] = [];
  let rows = 0;
  for (let life = 1; life <= kills + 1; life++) {
    const hub = start(ground.settings);
    const url = await hub.listening;
    const verdict = (await told(ground, "ledger-verify", null)) as LedgerVerdict;
    if (verdict.broken !== null) faults.push(`after ${String(life - 1)} kills the ledger is broken: ${JSON.stringify(verdict.broken)}`);
    if (verdict.rows < rows) faults.push(`after ${String(life - 1)} kills rows are gone`);
    rows = verdict.rows + (life > kills ? 0 : await recordedIn(asked, () => oneLife({ ground, hub, url, chance, life })));
    if (life > kills) await hub.kill("SIGKILL");
  }
  const auditor = new Auditor(await ground.books());
  const { released, faults: wrong } = auditor.check(asked);
  return { released, faults: [...faults, ...wrong], hit: hits(asked, auditor), asked };
}

/** How many rows the answers of a life have, at the least. */
async function recordedIn(all: Asked[], life: () => Promise<Asked[]>): Promise<number> {
  const asked = await life();
  all.push(...asked);
  return asked.filter(({ fate, text }) => fate === "answered" && text.includes('"nodes":[{')).length;
}

interface Life {
  readonly ground: Ground;
  readonly hub: HistoryHub;
  readonly url: string;
  readonly chance: () => number;
  readonly life: number;
}

async function oneLife({ ground, hub, url, chance, life }: Life): Promise<Asked[]> {
  const tokens = new Map<string, string>();
  for (const { as } of QUESTIONS) if (!tokens.has(as)) tokens.set(as, (await told(ground, "token", { slug: as })) as string);
  const open = (question: Question, name: string, onFirstBytes?: () => void) => new Client(url, tokens.get(question.as) ?? "", question, `Life${String(life)}${name}`, onFirstBytes);
  const clients = QUESTIONS.map((question, at) => open(question, `Client${String(at)}`));
  while (clients.some(({ answers }) => answers < 2)) await sleep(5);
  await new Promise<void>((struck) => {
    const strike = (): void => {
      void hub.kill("SIGKILL");
      struck();
    };
    if (life % 5 === 0) clients.push(open(LONG, "Long", () => { setTimeout(strike, chance() * 20); }));
    else aim(ground, chance, typicalOf(clients), strike);
  });
  await hub.kill("SIGKILL");
  await Promise.all(clients.map((client) => client.stop()));
  return clients.flatMap((client) => client.asked);
}

/** At any moment; where there is a wire to look at, mostly at one moment of one statement. */
function aim({ wire }: Ground, chance: () => number, typicalMs: number, strike: () => void): void {
  if (wire === null || chance() < 0.3) {
    setTimeout(strike, chance() * 2 * typicalMs);
    return;
  }
  const moment = MOMENTS[Math.floor(chance() * MOMENTS.length)] ?? "sent";
  const statement: Aim["statement"] = chance() < 0.25 ? "rows" : "ledger_append";
  wire.arm({ statement, moment, laterMs: chance() * 5 }, strike);
}

function typicalOf(clients: readonly Client[]): number {
  const all = clients.flatMap(({ asked }) => asked.map(({ milliseconds }) => milliseconds)).sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? 0;
}

/** What had become of the requests that were under way. */
function hits(all: readonly Asked[], auditor: Auditor): History["hit"] {
  const hit = { unrecorded: 0, recorded: 0, cut: 0, answered: 0 };
  for (const asked of all) {
    if (asked.fate === "answered") hit.answered += 1;
    else if (asked.fate === "cut") hit.cut += 1;
    else if (asked.question.known === "by name") hit[auditor.entryOf(asked) === undefined ? "unrecorded" : "recorded"] += 1;
  }
  return hit;
}

/** What the running hub says to a command. */
async function told({ settings }: Ground, command: string, body: unknown): Promise<unknown> {
  const holder = await findHolder(settings.DATA_DIR);
  if (holder === undefined) throw new Error("no hub holds the folder");
  let last: unknown;
  for await (const value of callControl(holder.socketPath, command, body)) last = value;
  return last;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
