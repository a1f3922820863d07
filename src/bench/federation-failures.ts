import { join } from "node:path";
import type { Child } from "./child";
import { type Cities, openHubDatabase } from "./federation-data";
import { BY_DAY, type FederationHouse, openHouse } from "./federation-house";
import type { FederationLoadResult } from "./federation-load-process";
import type { SiteReady, Span } from "./federation-site-process";
import { rounded } from "./figures";
import type { BenchServer } from "./postgres";

/** Eight sites, each a process: one killed, one stopped, one answers garbage, one is slow by ten seconds. */
export interface FailuresReport {
  readonly softDeadlineMs: number;
  /** As the hub runs: circuits open, and then who fails is not waited for. */
  readonly asItRuns: FailureFigures;
  /** With circuits that stay closed: every page meets all four. */
  readonly everyPage: FailureFigures;
}

export interface FailureFigures {
  readonly pages: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** From the question to the first answer of a site, p95. */
  readonly firstP95: number;
  /** By how much a page is later than the first answer and the soft deadline, p95 and most: at most 50. */
  readonly beyondP95: number;
  readonly beyondMost: number;
  /** Of the last page: who did not answer, and how that is said. */
  readonly statuses: readonly string[];
  /** Characters of a cursor that four sites owe something. */
  readonly cursor: number;
}

const SOFT_DEADLINE_MS = 250;
const WELL = 4;
const PAGES = { asItRuns: 400, everyPage: 100 };

export async function benchFailures(server: BenchServer, cities: Cities, folder: string): Promise<FailuresReport> {
  const asItRuns = await failing(server, cities, join(folder, "as-it-runs"), false, PAGES.asItRuns);
  const everyPage = await failing(server, cities, join(folder, "every-page"), true, PAGES.everyPage);
  return { softDeadlineMs: SOFT_DEADLINE_MS, asItRuns, everyPage };
}

async function failing(server: BenchServer, { databaseUrl, places }: Cities, folder: string, isPatient: boolean, pages: number): Promise<FailureFigures> {
  const processes = places.slice(0, WELL + 4).map((place) => [place]);
  const hubUrl = await openHubDatabase(server);
  const house = await openHouse({ folder, citiesUrl: databaseUrl, hubUrl, processes, softDeadlineMs: SOFT_DEADLINE_MS, isPatient, hubFlags: [] });
  const [killed, stopped, garbage, slow] = house.sites.slice(WELL) as [Child<SiteReady>, Child<SiteReady>, Child<SiteReady>, Child<SiteReady>];
  try {
    const body = house.bodyFor(null, BY_DAY);
    await house.load([body], 40, '"participants"');
    killed.signal("SIGKILL");
    stopped.signal("SIGSTOP");
    await house.be("garbage", [garbage]);
    await house.be("slow", [slow]);
    return await figuresOf(house, body, pages);
  } finally {
    stopped.signal("SIGCONT");
    await house.stop();
  }
}

async function figuresOf(house: FederationHouse, body: string, pages: number): Promise<FailureFigures> {
  const well = house.sites.slice(0, WELL);
  await house.spans(well);
  const result = await house.load([body], pages, '"participants"');
  const spans = await house.spans(well);
  const last = await house.page(body);
  if (result.failed > 0) throw new Error(`${String(result.failed)} pages were not answered`);
  const firsts = firstsOf(result, spans);
  const beyond = result.asked.map(({ ms }, at) => ms - (firsts[at] ?? 0) - SOFT_DEADLINE_MS);
  const times = result.asked.map(({ ms }) => ms);
  return {
    pages, p50: quantile(times, 0.5), p95: quantile(times, 0.95), most: quantile(times, 1),
    firstP95: quantile(firsts, 0.95), beyondP95: quantile(beyond, 0.95), beyondMost: quantile(beyond, 1),
    statuses: last.sites.filter(({ status }) => status !== "ANSWERED").map(({ status }) => status).sort(),
    cursor: last.pageInfo.endCursor?.length ?? 0,
  };
}

/** From the question to the first answer that left a site which is well. */
function firstsOf({ asked }: FederationLoadResult, spans: readonly Span[]): number[] {
  return asked.map(({ ended, ms }) => {
    const began = ended - ms;
    const own = spans.filter((span) => span.began >= began - 1 && span.began < ended).map((span) => span.ended - began);
    return own.length === 0 ? 0 : Math.min(...own);
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0, 1);
}
