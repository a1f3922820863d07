import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "./child";
import { openData, type Surroundings } from "./data";
import type { HubOptions, HubReady } from "./hub-process";
import { climb, type Rung } from "./ladder";
import type { LayersOptions, LayerTimes } from "./layers-process";
import { load, walk } from "./load";
import { CITY, HUB_QUERY, PERSONA, PURPOSE } from "./query";

export interface LayersReport {
  readonly times: LayerTimes;
  /** From request to answer over HTTP on one connection, as the client sees it. */
  readonly overHttpMs: number;
  /** The same with one layer after another left out. */
  readonly ladder: readonly Rung[];
}

const DATABASE = "bench_layers";
const ANSWERS = 800;

/** One answer at a time: what each layer costs when nothing waits for anything else. */
export async function benchLayers(around: Surroundings): Promise<LayersReport> {
  const data = await openData(around);
  const folder = await mkdtemp(join(tmpdir(), "lead-hub-bench-"));
  try {
    const databaseUrl = await data.copy(DATABASE);
    around.say("What each layer costs.\n");
    const options: LayersOptions = { databaseUrl, dataDir: join(folder, "layers") };
    const layers = await startChild<LayerTimes>("layers-process.js", options);
    await layers.stop();
    const overHttpMs = await overHttp({ databaseUrl, dataDir: join(folder, "hub"), poolSize: 10, persona: PERSONA, without: [] });
    return { times: layers.ready, overHttpMs, ladder: await climb(data, folder, around.say) };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await data.stop();
  }
}

async function overHttp(options: HubOptions): Promise<number> {
  const hub = await startChild<HubReady>("hub-process.js", options);
  const { url, token } = hub.ready;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
  const { bodies } = await walk({ url, headers, query: HUB_QUERY, city: CITY });
  const contestant = { url, headers, bodies };
  await load(contestant, 1, ANSWERS / 2);
  const { perSecond } = await load(contestant, 1, ANSWERS);
  await hub.stop();
  return 1000 / perSecond;
}
