import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { parseGlobalId } from "../../src/domain/ids";
import { findPostgresBinaries, NO_POSTGRES } from "../support/postgres-binaries";
import { type CityProcess, cityProcess, embeddedCity, hubProcess, type HubAtWork, postgresCity, ROW, type Row } from "./process-house";
import { type SiteProxy, siteProxy } from "./site-proxy";

const KILLED = "baltimore-md";
const STOPPED = "king-county-wa";
const GARBAGE = "bangor-me";
const SLOW = "albany-ny";
const FAILING: readonly string[] = [KILLED, STOPPED, GARBAGE, SLOW];
const WELL = ["kanawha-county-wv", "santa-fe-nm", "cumberland-county-nc", "multnomah-county-or"];
const SIZE = 40;
/** More than the default, so that on a busy machine nobody is late who is well. */
const SOFT_DEADLINE_MS = 1_000;

/** What the answers have to say of the four, and what else they may: a circuit opens, and who is killed or talks nonsense may be late besides. */
const NAMED = [`${KILLED} UNREACHABLE`, `${STOPPED} TIMED_OUT`, `${GARBAGE} INVALID_ANSWER`, `${SLOW} TIMED_OUT`];
const POSSIBLE = [...NAMED, ...FAILING.map((slug) => `${slug} CIRCUIT_OPEN`), `${KILLED} TIMED_OUT`, `${GARBAGE} TIMED_OUT`];

interface Page {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly sites: readonly { readonly jurisdiction: string; readonly status: string; readonly rows: number }[];
}

const QUERY = `query ($first: Int, $after: String) { participants(first: $first, after: $after, orderBy: { field: OPENED_ON, direction: DESC }) {
  nodes { ${ROW} } pageInfo { hasNextPage endCursor } sites { jurisdiction status rows } } }`;

/** A hub and the servers of eight cities, each a process with its own records: seven on PostgreSQL, one with its data folder. */
const suite = () => {
  let hub: HubAtWork;
  const cities = new Map<string, CityProcess>();
  const proxies = new Map<string, SiteProxy>();

  const city = (slug: string) => cities.get(slug) as CityProcess;
  const proxy = (slug: string) => proxies.get(slug) as SiteProxy;

  beforeAll(async () => {
    hub = await hubProcess({ SITE_SOFT_DEADLINE_MS: String(SOFT_DEADLINE_MS) });
    const grounds = [await embeddedCity(hub.jwksUrl)];
    for (const slug of [KILLED, GARBAGE, SLOW, ...WELL]) grounds.push(await postgresCity(slug, hub.jwksUrl));
    for (const started of await Promise.all(grounds.map((ground) => cityProcess(ground)))) cities.set(started.slug, started);
    for (const slug of [GARBAGE, SLOW]) proxies.set(slug, await siteProxy(city(slug).url, slug, WELL[0] ?? ""));
    for (const { slug, url } of cities.values()) await hub.add(`${slug}/site`, proxies.get(slug)?.url ?? url);
  }, 120_000);

  afterAll(async () => {
    for (const { process: one } of cities.values()) await one.kill("SIGKILL");
    for (const one of proxies.values()) await one.stop();
    await hub.process.kill("SIGTERM");
  });

  async function pageAfter(after: string | null): Promise<Page> {
    const { data, errors, status } = await hub.ask(QUERY, { first: SIZE, after });
    expect([status, errors]).toEqual([200, []]);
    const page = (data as { participants: Page }).participants;
    for (const node of page.nodes) expectOfItsPlace(node);
    for (const { jurisdiction, rows } of page.sites) expect([jurisdiction, page.nodes.filter(({ id }) => placeOf(id) === jurisdiction).length]).toEqual([jurisdiction, rows]);
    expect(page.sites.map(({ jurisdiction }) => jurisdiction).filter((slug) => slug !== "national").sort()).toEqual([...cities.keys()].sort());
    const opened = page.nodes.map(latestEntry);
    expect(opened).toEqual([...opened].sort().reverse());
    return page;
  }

  /** A row of the city that its id names, and word for word what the city's own hub tells. */
  function expectOfItsPlace(node: Row): void {
    expect(node).toEqual(city(placeOf(node.id)).truth.get(node.id));
  }

  const placeOf = (id: string) => parseGlobalId(id)?.jurisdiction ?? "";
  const statuses = (page: Page, slugs: readonly string[]) => page.sites.filter(({ jurisdiction }) => slugs.includes(jurisdiction)).map(({ jurisdiction, status }) => [jurisdiction, status]);

  it("one is killed in the middle of a page, one stopped, one answers garbage, one is slow: each is named, nobody's rows are another's, and all rejoin", async () => {
    const walked: string[] = [];
    let page = await warmPage();
    const take = (next: Page): void => { walked.push(...next.nodes.map(({ id }) => id)); page = next; };
    take(page);
    const seen = new Set<string>();
    const note = (): void => { for (const [slug = "", status = ""] of statuses(page, FAILING)) seen.add(`${slug} ${status}`); };

    await fail();
    take(await inTheMiddle(city(KILLED), () => pageAfter(page.pageInfo.endCursor)));
    note();
    while (page.pageInfo.hasNextPage || statuses(page, WELL).some(([, status]) => status !== "ANSWERED")) {
      take(await pageAfter(page.pageInfo.endCursor));
      note();
    }
    expect([...seen].filter((one) => !POSSIBLE.includes(one))).toEqual([]);
    expect(NAMED.filter((one) => !seen.has(one))).toEqual([]);
    expect(walked.filter((id) => WELL.includes(placeOf(id))).sort()).toEqual(idsOf(WELL));

    await heal();
    const until = Date.now() + 45_000;
    while (page.pageInfo.hasNextPage || page.sites.some(({ status }) => status !== "ANSWERED")) {
      if (Date.now() > until) throw new Error(`somebody does not come back: ${JSON.stringify(page.sites)}`);
      await sleep(200);
      take(await pageAfter(page.pageInfo.endCursor));
    }
    expect(walked.length).toBe(new Set(walked).size);
    expect(walked.sort()).toEqual(idsOf([...cities.keys()]));
  }, 120_000);

  /** Of the first page as it is once every process is warm. */
  async function warmPage(): Promise<Page> {
    for (let tries = 0; tries < 20; tries++) {
      const page = await pageAfter(null);
      if (page.sites.every(({ status }) => status === "ANSWERED")) return page;
    }
    throw new Error("the sites never answer all at once");
  }

  async function fail(): Promise<void> {
    await proxy(GARBAGE).become("garbage");
    await proxy(SLOW).become("slow");
    process.kill(city(STOPPED).process.pid, "SIGSTOP");
  }

  async function heal(): Promise<void> {
    process.kill(city(STOPPED).process.pid, "SIGCONT");
    for (const one of proxies.values()) await one.become("pass");
    await city(KILLED).start();
  }

  const idsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => [...city(slug).truth.keys()]).sort();
};

function latestEntry({ enrollment }: Row): string {
  return (enrollment?.episodes ?? []).map(({ openedOn }) => openedOn ?? "").sort().at(-1) ?? "";
}

/** Kills the city's server once it is about to record what it has read for the page: it has decided, and nothing has left. */
async function inTheMiddle({ config, process: site }: CityProcess, ask: () => Promise<Page>): Promise<Page> {
  const holding = new pg.Client({ connectionString: config.databaseUrl });
  await holding.connect();
  await holding.query("BEGIN; LOCK TABLE ledger_entry IN ACCESS EXCLUSIVE MODE");
  const asked = ask();
  for (let waits = 0; waits === 0;) {
    const { rows } = await holding.query<{ waits: number }>("SELECT count(*)::int4 AS waits FROM pg_locks WHERE relation = 'ledger_entry'::regclass AND NOT granted");
    waits = rows[0]?.waits ?? 0;
  }
  await site.kill("SIGKILL");
  await holding.query("ROLLBACK");
  await holding.end();
  return asked;
}

if (findPostgresBinaries() === undefined) it.skip(`could not run on PostgreSQL: ${NO_POSTGRES}`, () => undefined);
else describe("eight cities", suite);
