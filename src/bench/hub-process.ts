import { logger } from "../log";
import { startServer } from "../server/server";
import { readConfig } from "../config";
import { createHub } from "../hub";
import { runAsChild } from "./child";
import { gateWithout, type Layer } from "./gate-without";

/** The hub as it runs, over the benchmark's database; `without`: the same less some of its layers. */
export interface HubOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly poolSize: number;
  readonly persona: string;
  readonly without: readonly Layer[];
}

export interface HubReady {
  readonly url: string;
  readonly token: string;
}

runAsChild<HubOptions>(async ({ databaseUrl, dataDir, poolSize, persona, without }) => {
  const read = readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, POOL_SIZE: String(poolSize), PORT: "0", LOG_LEVEL: "warn" });
  if (!read.ok) throw new Error("the benchmark's configuration is not valid");
  const hub = await createHub(read.config, logger(read.config));
  const accountId = await hub.viewers.accountIdOf(persona);
  if (accountId === null || hub.identity.embedded === null) throw new Error(`there is no persona ${persona}`);
  const token = await hub.identity.embedded.issue(accountId, new Date());
  const server = await startServer(without.length === 0 ? hub : { ...hub, gate: await gateWithout(hub, without) });
  const ready: HubReady = { url: server.url, token };
  return { ready, stop: server.stop };
});
