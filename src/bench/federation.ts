import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchData, openData, type Surroundings } from "./data";
import { benchFailures, type FailuresReport } from "./federation-failures";
import { type Cities, MOST_SITES, openCities, openHubDatabase } from "./federation-data";
import { BY_DAY, type FederationHouse, openHouse, SIZE } from "./federation-house";
import type { FederationLoadResult } from "./federation-load-process";
import type { Span } from "./federation-site-process";
import { rounded, type Spread, spreadOf } from "./figures";

/** A page of 100 across so many sites, one question at a time. */
export interface SitesFigures {
  readonly sites: number;
  readonly order: "by day" | "by id";
  /** Sites, hub and PostgreSQL on this machine. */
  readonly live: PageFigures;
  /** The sites repeat what they said, each after 25 ms: as if they were machines of their own. */
  readonly replayed: PageFigures;
  /** Characters of the cursor of the pages. */
  readonly cursor: Spread;
}

export interface PageFigures {
  readonly pageMs: Spread;
  /** The slowest site's own time, for the same page. */
  readonly slowestMs: Spread;
  /** What the page takes beyond it. */
  readonly overMs: Spread;
  /** Processor time of the hub's process for a page. */
  readonly hubMs: number;
  /** Questions to sites for a page. */
  readonly asked: number;
}

/** The hub's memory after so many pages across all sites. */
export interface MemoryFigures {
  readonly pages: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

export interface FederationReport {
  readonly pages: readonly SitesFigures[];
  readonly memory: readonly MemoryFigures[];
  readonly failures: FailuresReport | null;
}

const PARTS = ["pages", "memory", "failures"] as const;
export type FederationPart = (typeof PARTS)[number];

export function isFederationPart(text: string): text is FederationPart {
  return PARTS.some((part) => part === text);
}

/** So that a part can be run by itself; null: all. */
export interface FederationOptions {
  readonly sites: readonly number[] | null;
  readonly only: FederationPart | null;
}

interface Measured {
  readonly sites: number;
  readonly order: SitesFigures["order"];
  /** Pages that are timed while sites and hub share the machine. */
  readonly live: number;
}

const MEASURED: readonly Measured[] = [
  { sites: 1, order: "by day", live: 40 }, { sites: 8, order: "by day", live: 20 }, { sites: 64, order: "by id", live: 10 }, { sites: 64, order: "by day", live: 10 },
];
const WALKED = 6;
const WARM_UP = 3;
const REPLAYED = 300;
const REPLAY_MS = 25;
const PROCESSES = 2;
/** Nobody is given up on: here it is the slowest that is waited for. */
const PATIENCE_MS = 30_000;

export async function benchFederation({ sites, only }: FederationOptions, around: Surroundings): Promise<FederationReport> {
  const data = await openData(around);
  const folder = await mkdtemp(join(tmpdir(), "lead-hub-bench-"));
  const wants = (part: FederationPart) => only === null || only === part;
  const bench: Bench = { data, cities: await openCities(data, around.say), folder, say: around.say };
  try {
    const failures = wants("failures") ? await failuresOf(bench) : null;
    const pages: SitesFigures[] = [];
    for (const measured of wants("pages") ? MEASURED : []) if (sites === null || sites.includes(measured.sites)) pages.push(await pagesOf(bench, measured));
    const memory = wants("memory") ? await memoryAcross(bench, Math.max(...(sites ?? [MOST_SITES]))) : [];
    return { pages, memory, failures };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await data.stop();
  }
}

interface Bench {
  readonly data: BenchData;
  readonly cities: Cities;
  readonly folder: string;
  readonly say: Surroundings["say"];
}

async function failuresOf({ data, cities, folder, say }: Bench): Promise<FailuresReport> {
  say("Eight sites, four of which fail.\n");
  const failures = await benchFailures(data.server, cities, join(folder, "failures"));
  say(`${JSON.stringify(failures)}\n`);
  return failures;
}

async function pagesOf(bench: Bench, { sites, order, live }: Measured): Promise<SitesFigures> {
  bench.say(`A page of ${String(SIZE)} across ${String(sites)} sites, ${order}.\n`);
  const figures = await withHouse(bench, `${String(sites)} ${order}`, sites, [], async (house): Promise<SitesFigures> => {
    const { bodies, cursors } = await recorded(house, order);
    return { sites, order, ...(await measure(house, bodies, live)), cursor: spreadOf(cursors) };
  });
  bench.say(`${JSON.stringify(figures)}\n`);
  return figures;
}

function memoryAcross(bench: Bench, sites: number): Promise<MemoryFigures[]> {
  bench.say(`Memory of the hub over 10,000 pages across ${String(sites)} sites.\n`);
  return withHouse(bench, "memory", sites, ["--expose-gc"], async (house) => {
    const { bodies } = await recorded(house, "by day");
    await house.be(`replay/${String(REPLAY_MS)}`);
    return memoryOf(house, bodies, bench.say);
  });
}

async function withHouse<T>({ data: { server }, cities: { databaseUrl, places }, folder }: Bench, name: string, sites: number, hubFlags: readonly string[], work: (house: FederationHouse) => Promise<T>): Promise<T> {
  const count = Math.min(PROCESSES, sites);
  const processes = Array.from({ length: count }, (_, at) => places.slice(0, sites).filter((_place, index) => index % count === at));
  const hubUrl = await openHubDatabase(server);
  const house = await openHouse({ folder: join(folder, name), citiesUrl: databaseUrl, hubUrl, processes, softDeadlineMs: PATIENCE_MS, isPatient: true, hubFlags });
  try {
    return await work(house);
  } finally {
    await house.stop();
  }
}

const EVERY_ONE = '"hasNextPage":true';

/** Each site alone at first: it compiles the document, and in one process they would compile one after another. */
async function recorded(house: FederationHouse, order: SitesFigures["order"]): Promise<{ readonly bodies: string[]; readonly cursors: number[] }> {
  const orderBy = order === "by day" ? BY_DAY : null;
  for (const place of house.places) await house.load([house.bodyFor(null, orderBy, [place])], 3, EVERY_ONE);
  await house.be("record");
  const pages = await walked(house, orderBy);
  await house.be("live");
  return pages;
}

async function measure(house: FederationHouse, bodies: readonly string[], amount: number): Promise<Pick<SitesFigures, "live" | "replayed">> {
  await house.load(bodies, WARM_UP, EVERY_ONE);
  const live = await timed(house, bodies, amount);
  await house.be(`replay/${String(REPLAY_MS)}`);
  await house.load(bodies, REPLAYED, EVERY_ONE);
  const replayed = await timed(house, bodies, REPLAYED);
  return { live, replayed };
}

/** The first pages, of which each is full and whole: what is timed asks for the same again. */
async function walked(house: FederationHouse, orderBy: object | null): Promise<{ bodies: string[]; cursors: number[] }> {
  const bodies: string[] = [];
  const cursors: number[] = [];
  let after: string | null = null;
  for (let page = 0; page < WALKED; page++) {
    const body = house.bodyFor(after, orderBy);
    const { nodes, pageInfo, sites } = await house.page(body);
    const silent = sites.filter(({ status }) => status !== "ANSWERED");
    if (nodes.length !== SIZE || silent.length > 0) throw new Error(`page ${String(page)} has ${String(nodes.length)} rows, and of the sites ${JSON.stringify(silent)}`);
    after = pageInfo.endCursor;
    cursors.push(after?.length ?? 0);
    bodies.push(body);
  }
  return { bodies, cursors };
}

async function timed(house: FederationHouse, bodies: readonly string[], amount: number): Promise<PageFigures> {
  await house.spans();
  const before = await house.hub.usage();
  const result = await house.load(bodies, amount, EVERY_ONE);
  const after = await house.hub.usage();
  const spans = await house.spans();
  if (result.failed > 0) throw new Error(`${String(result.failed)} of ${String(amount)} pages are not whole`);
  const each = slowestOf(result, spans);
  return {
    pageMs: spreadOf(each.map(({ ms }) => ms)),
    slowestMs: spreadOf(each.map(({ slowest }) => slowest)),
    overMs: spreadOf(each.map(({ ms, slowest }) => ms - slowest)),
    hubMs: rounded((after.cpuMs - before.cpuMs) / amount),
    asked: rounded(spans.length / amount, 1),
  };
}

/** Questions follow one another, so a site's span belongs to the page in whose time it began. */
function slowestOf({ asked }: FederationLoadResult, spans: readonly Span[]): { ms: number; slowest: number }[] {
  const sorted = [...spans].sort((a, b) => a.began - b.began);
  let at = 0;
  return asked.map(({ ended, ms }) => {
    let slowest = 0;
    for (; at < sorted.length && (sorted[at]?.began ?? 0) < ended; at++) slowest = Math.max(slowest, (sorted[at]?.ended ?? 0) - (sorted[at]?.began ?? 0));
    return { ms, slowest };
  });
}

const MEMORY_AT = [2_000, 4_000, 6_000, 8_000, 10_000];

/** What is asked is replayed: it is the hub's memory that is looked at. */
async function memoryOf(house: FederationHouse, bodies: readonly string[], say: Surroundings["say"]): Promise<MemoryFigures[]> {
  const figures: MemoryFigures[] = [];
  let done = 0;
  for (const pages of MEMORY_AT) {
    const { failed } = await house.load(bodies, pages - done, EVERY_ONE);
    if (failed > 0) throw new Error(`${String(failed)} pages are not whole`);
    done = pages;
    const { heap, rss } = await house.hub.usage();
    await house.spans();
    const figure: MemoryFigures = { pages, heapMb: rounded(heap / 1e6, 1), rssMb: rounded(rss / 1e6, 0) };
    figures.push(figure);
    say(`${JSON.stringify(figure)}\n`);
  }
  return figures;
}
