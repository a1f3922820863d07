import { environmentWith, readConfig } from "../config";
import { lockDataDir } from "../database/lock";
import type { DataDirLock } from "../database/lock";
import { isSlug } from "../domain/ids";
import { createHub, type Hub } from "../hub";
import { commandsOf, DEMO_SEED } from "../hub-commands";
import { logger } from "../log";
import type { PeerHub } from "../identity/peer-hub.store";
import { peerHubOf, type TrustRequest } from "../onboarding/trust-hub";
import { seedDemo, wantsDemo } from "../onboarding/seed/seed-demo";
import { serveControl } from "../server/control";
import { endOnBug, stopOnSignal } from "../server/process";
import { startSiteServer } from "../server/site-server";
import { type Config } from "../config";
import { ConfigError } from "./with-hub";

export interface SiteToServe {
  readonly jurisdiction: string;
  readonly port: string;
  readonly dataDir: string | undefined;
  /** A hub that may ask from the start; one that is known keeps its ceiling. */
  readonly trust?: TrustRequest | undefined;
  /** Only makes the data folder. */
  readonly prepare?: boolean;
}

export class SiteServeError extends Error {
  override readonly name = "SiteServeError";
  readonly code = "SITE_PLACE_UNKNOWN";
}

interface Out {
  write(text: string): unknown;
}

/** A city's own server, until it is told to stop. */
export async function serveSite(site: SiteToServe, output: Out, errors: Out): Promise<void> {
  const config = configOf(site);
  const lock = await lockDataDir(config.dataDir);
  try {
    if (!(await serve(config, site, lock, output, errors))) return;
  } catch (error) {
    await lock.release();
    throw error;
  }
  await new Promise(() => undefined);
}

function configOf({ jurisdiction, port, dataDir }: SiteToServe): Config {
  if (!isSlug(jurisdiction)) throw unknown();
  const defaults = { DATA_DIR: `.data/sites/${jurisdiction}`, HUB_ID: `${jurisdiction}/site` };
  const read = readConfig(environmentWith(defaults, { PORT: port, ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }) }));
  if (read.ok) return read.config;
  throw new ConfigError(read.faults.map(({ code, setting, message }) => `${code} ${setting} ${message}`).join("\n"));
}

/** False: it only had to be made ready. */
async function serve(config: Config, { jurisdiction, trust, prepare }: SiteToServe, lock: DataDirLock, output: Out, errors: Out): Promise<boolean> {
  const log = logger(config);
  endOnBug(log);
  const hub = await createHub(config, log, lock);
  try {
    await seedIfNew(hub, jurisdiction, errors);
    if (!(await isHere(hub, jurisdiction))) throw unknown();
    if (prepare === true) {
      await hub.close();
      await lock.release();
      return false;
    }
    if (trust !== undefined) await trustFrom(hub, peerHubOf(trust));
    serveControl(lock, commandsOf(hub));
    const server = await startSiteServer(hub, new Set([jurisdiction]));
    hub.index.start(log);
    stopOnSignal(log, async () => {
      await server.stop();
      await lock.release();
    });
    output.write(`listening ${server.url}\n`);
    return true;
  } catch (error) {
    await hub.close();
    throw error;
  }
}

/** Where its keys are may have changed; what it may ask for is the operator's to change, by `site trust`. */
async function trustFrom({ peers }: Hub, peer: PeerHub): Promise<void> {
  const known = await peers.byId(peer.id);
  await peers.trust(known === null ? peer : { ...known, jwksUrl: peer.jwksUrl });
}

function unknown(): SiteServeError {
  return new SiteServeError("The data folder has no place of this name, and the demo has none either. Import its records first, or name another.");
}

/** A new folder gets the invented people of this one place, and who takes part in the others. */
async function seedIfNew(hub: Hub, jurisdiction: string, errors: Out): Promise<void> {
  const { database, log } = hub;
  if (database.kind !== "embedded" || (await isHere(hub, jurisdiction)) || !(await wantsDemo(database))) return;
  errors.write(`First start: writing invented people of ${jurisdiction}.\n`);
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  await seedDemo(database, { seed: DEMO_SEED, now, scale: "demo", log, only: ["national", jurisdiction], knowsOthers: true });
}

async function isHere({ database }: Hub, jurisdiction: string): Promise<boolean> {
  const [row] = await database.query<{ here: boolean }>("site_place", "SELECT EXISTS (SELECT FROM jurisdiction WHERE slug = $1) AS here", [jurisdiction]);
  return row?.here === true;
}
