import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../src/database/connect";
import { embeddedDataDir } from "../support/database";
import { sendRaw } from "../support/http-hub";
import { type HubProcess, leadHub, startHub } from "../support/hub-process";

const CITY = "bangor-me";
const OTHER = "king-county-wa";

// Real processes, as `npm start` runs them: the hub, and a city of the demo that keeps its own data.
describe("a city of the demo with a server of its own", () => {
  let settings: Record<string, string>;
  let hub: HubProcess;
  let url: string;

  beforeAll(async () => {
    const dataDir = await embeddedDataDir();
    await mkdir(join(dataDir, "sites"));
    await cp(await embeddedDataDir(), join(dataDir, "sites", CITY), { recursive: true });
    settings = { DATA_DIR: dataDir, DEMO_SITES: CITY };
    hub = startHub(settings);
    url = await hub.listening;
  }, 120_000);

  afterAll(() => hub.kill("SIGTERM"), 30_000);

  interface People {
    readonly nodes: readonly { readonly jurisdiction: { readonly slug: string }; readonly identity: object | null }[];
    readonly sites: readonly { readonly jurisdiction: string; readonly status: string; readonly rows: number }[];
  }

  async function people(persona: string): Promise<People> {
    const { stdout } = await leadHub(settings, "token", "--as", persona);
    const headers = { authorization: `Bearer ${stdout.trim()}`, "x-purpose-of-use": "CARE_COORDINATION", "content-type": "application/json" };
    const body = JSON.stringify({ query: `{ participants(jurisdictions: ["${CITY}", "${OTHER}"], first: 3) { nodes { jurisdiction { slug } identity { legalName } } sites { jurisdiction status rows } } }` });
    return ((await sendRaw(url, { headers, body })).data as { participants: People }).participants;
  }

  const siteOf = (process: HubProcess) => Number(new RegExp(`"jurisdiction":"${CITY}".*"pid":(\\d+)`).exec(process.said().stderr)?.[1]);

  async function gone(pid: number): Promise<boolean> {
    for (let tries = 0; tries < 200; tries++) {
      try {
        process.kill(pid, 0);
        await sleep(50);
      } catch {
        return true;
      }
    }
    return false;
  }

  it("is asked when somebody asks the hub, and decides", async () => {
    const { nodes, sites } = await people("bangor-program-director");
    expect(sites).toEqual([{ jurisdiction: CITY, status: "ANSWERED", rows: 3 }, { jurisdiction: OTHER, status: "ANSWERED", rows: 0 }]);
    expect(nodes.filter(({ identity }) => identity !== null).length).toBeGreaterThan(0);
  });

  it("answers those of other cities, too: with nobody", async () => {
    const { nodes, sites } = await people("seattle-program-director");
    expect(sites).toEqual([{ jurisdiction: CITY, status: "ANSWERED", rows: 0 }, { jurisdiction: OTHER, status: "ANSWERED", rows: 3 }]);
    expect(nodes.every(({ jurisdiction }) => jurisdiction.slug === OTHER)).toBe(true);
  });

  it("is named when it is down, and the hub goes on", async () => {
    process.kill(siteOf(hub), "SIGKILL");
    expect(await gone(siteOf(hub))).toBe(true);
    const { nodes, sites } = await people("seattle-program-director");
    expect(sites.find(({ jurisdiction }) => jurisdiction === CITY)).toEqual({ jurisdiction: CITY, status: "UNREACHABLE", rows: 0 });
    expect(nodes).toHaveLength(3);
  }, 30_000);

  it("is back, wherever it listens by then, with the next start of the hub, and ends with the hub however that ends", async () => {
    await hub.kill("SIGKILL");
    hub = startHub(settings);
    url = await hub.listening;
    expect((await people("bangor-program-director")).nodes).toHaveLength(3);
    await hub.kill("SIGKILL");
    expect(await gone(siteOf(hub))).toBe(true);
  }, 60_000);

  it("keeps its people to itself: the hub's own database has none of them, and knows who signs in", async () => {
    const database = await openDatabase({ dataDir: settings["DATA_DIR"] ?? "", databaseUrl: undefined, poolSize: 1 });
    try {
      const count = async (table: string, place: string) => {
        const rows = await database.transaction((tx) => tx.query<{ rows: number }>(`count_${table}`, `SELECT count(*)::int4 AS rows FROM ${table} WHERE jurisdiction = $1`, [place]), { jurisdictions: [place] });
        return rows[0]?.rows;
      };
      for (const table of ["participant", "referral", "outcome", "consent", "provider"]) {
        expect({ table, here: await count(table, CITY) }).toEqual({ table, here: 0 });
        expect(await count(table, OTHER)).toBeGreaterThan(0);
      }
      expect(await count("account", CITY)).toBeGreaterThan(0);
    } finally {
      await database.close();
    }
  }, 30_000);
});
