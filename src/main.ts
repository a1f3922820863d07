import { readConfig, type Config } from "./config";
import { type DataDirLock, lockDataDir } from "./database/lock";
import { createHub, type Hub } from "./hub";
import { commandsOf } from "./hub-commands";
import { logger } from "./log";
import { serveControl } from "./server/control";
import { startServer } from "./server/server";

async function main(): Promise<void> {
  const read = readConfig();
  if (!read.ok) {
    for (const { code, setting, message } of read.faults) process.stderr.write(`${code} ${setting} ${message}\n`);
    process.exitCode = 1;
    return;
  }
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
  const hub = await createHub(config, log, lock);
  try {
    await seedIfNew(hub);
    serveControl(lock, commandsOf(hub));
    const server = await startServer(hub);
    if (hub.identity.embedded !== null) log.warn("the hub signs tokens itself, for invented people, and listens on loopback only");
    stopOnSignal(hub, lock, server.stop);
    process.stdout.write(`listening ${server.url}\n`);
  } catch (error) {
    await hub.close();
    throw error;
  }
}

/** A new embedded database gets the invented people of the demo; one of your own stays as it is. */
async function seedIfNew(hub: Hub): Promise<void> {
  if (hub.database.kind !== "embedded") return;
  const [row] = await hub.database.query<{ empty: boolean }>("is_empty", "SELECT NOT EXISTS (SELECT FROM jurisdiction) AS empty");
  if (row?.empty !== true) return;
  process.stderr.write("First start: writing invented people of a dozen places. This takes some seconds.\n");
  for await (const report of commandsOf(hub).seed(null, new AbortController().signal)) void report;
}

function stopOnSignal(hub: Hub, lock: DataDirLock, stop: () => Promise<void>): void {
  let stopping = false;
  const finish = (): void => {
    if (stopping) return;
    stopping = true;
    hub.log.info("stopping");
    stop()
      .then(() => lock.release())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on("SIGTERM", finish);
  process.on("SIGINT", finish);
}

/** Expected refusals have a code and say what to do; of anything else only the kind is told. */
function tell(error: unknown): void {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  const known = error instanceof Error && typeof code === "string" && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(code);
  process.stderr.write(known ? `${code} ${error.message}\n` : `INTERNAL_ERROR The hub could not start (${error instanceof Error ? error.name : typeof error}).\n`);
  process.exit(1);
}

main().catch(tell);
