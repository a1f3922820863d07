import { readConfig, type Config } from "./config";
import { type DataDirLock, lockDataDir } from "./database/lock";
import { ownFault } from "./domain/errors";
import { createHub, type Hub } from "./hub";
import { commandsOf } from "./hub-commands";
import { logger } from "./log";
import { wantsDemo } from "./onboarding/seed/seed-demo";
import { watchEntries } from "./registers/emergency-watch";
import { serveControl } from "./server/control";
import { prepareDemoSites, startDemoSites } from "./server/demo-sites";
import { endOnBug, stopOnSignal } from "./server/process";
import { hostOf, startServer } from "./server/server";

/** `--prepare`: only what a first start would have to wait for; `npm start` runs it before. */
async function main([only]: readonly string[]): Promise<void> {
  const read = readConfig();
  if (!read.ok) {
    for (const { code, setting, message } of read.faults) process.stderr.write(`${code} ${setting} ${message}\n`);
    process.exitCode = 1;
    return;
  }
  hostOf(read.config);
  if (only === "--prepare") return prepareDemoSites(read.config);
  const lock = await lockDataDir(read.config.dataDir);
  try {
    await serve(read.config, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function serve(config: Config, lock: DataDirLock): Promise<void> {
  const log = logger(config);
  endOnBug(log);
  await prepareDemoSites(config);
  const hub = await createHub(config, log, lock);
  try {
    const isNew = hub.database.kind === "embedded" && (await wantsDemo(hub.database));
    const server = await startServer(hub);
    // Places that keep their own data are known before the demo is written: nobody's records of them are.
    const sites = await startDemoSites(hub, server.url);
    if (isNew) await seed(hub);
    serveControl(lock, commandsOf(hub));
    hub.index.start(log);
    if (hub.identity.embedded !== null) log.warn("the hub signs tokens itself, for invented people, and listens on loopback only");
    const endWatch = watchEntries(hub);
    stopOnSignal(log, async () => {
      endWatch();
      await server.stop();
      await sites.stop();
      await lock.release();
    });
    process.stdout.write(`listening ${server.url}\n`);
  } catch (error) {
    await hub.close();
    throw error;
  }
}

/** A new embedded database gets the invented people of the demo. */
async function seed(hub: Hub): Promise<void> {
  process.stderr.write("First start: writing invented people of a dozen places. This takes some seconds.\n");
  for await (const report of commandsOf(hub).seed(null, new AbortController().signal)) void report;
}

/** Expected refusals have a code and say what to do; of anything else only the kind is told. */
function tell(error: unknown): void {
  const own = ownFault(error);
  process.stderr.write(own === null ? `INTERNAL_ERROR The hub could not start (${error instanceof Error ? error.name : typeof error}).\n` : `${own.code} ${own.message}\n`);
  process.exit(1);
}

main(process.argv.slice(2)).catch(tell);
