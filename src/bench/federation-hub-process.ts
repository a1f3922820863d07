import { readConfig } from "../config";
import { createHub } from "../hub";
import { logger } from "../log";
import { registerSite } from "../onboarding/sites/register-site";
import { startServer } from "../server/server";
import { REMOTE_SETTINGS } from "../sites/remote";
import { runAsChild } from "./child";
import type { HubReady } from "./hub-process";

/** A hub that keeps nobody's records, and asks these sites. */
export interface FederationHubOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly port: number;
  readonly persona: string;
  readonly sites: readonly { readonly id: string; readonly url: string }[];
  readonly softDeadlineMs: number;
  /** Its circuits do not open, so that every page meets who fails. */
  readonly isPatient: boolean;
}

runAsChild<FederationHubOptions>(async ({ databaseUrl, dataDir, port, persona, sites, softDeadlineMs, isPatient }) => {
  const deadlines = { SITE_SOFT_DEADLINE_MS: String(softDeadlineMs), SITE_HARD_DEADLINE_MS: String(Math.max(5_000, softDeadlineMs)) };
  const read = readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "error", ...deadlines });
  if (!read.ok) throw new Error("the benchmark's configuration is not valid");
  const siteSettings = { ...REMOTE_SETTINGS, ...(isPatient ? { breaker: { ...REMOTE_SETTINGS.breaker, least: 1_000_000 } } : {}) };
  const hub = await createHub(read.config, logger(read.config), undefined, { siteSettings });
  const server = await startServer(hub);
  for (const entry of sites) await registerSite({ database: hub.database, hubId: hub.config.hubId, describe: hub.describeSite }, entry);
  const accountId = await hub.viewers.accountIdOf(persona);
  if (accountId === null || hub.identity.embedded === null) throw new Error(`there is no persona ${persona}`);
  const ready: HubReady = { url: server.url, token: await hub.identity.embedded.issue(accountId, new Date()) };
  return { ready, stop: server.stop };
});
