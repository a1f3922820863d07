import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Config, environmentOfSite } from "../config";
import { ownFault } from "../domain/errors";
import type { Hub } from "../hub";
import { registerSite } from "../onboarding/sites/register-site";

/** The cities of the demo that keep their own data: each in a process of its own, out of a data folder of its own. */
export interface DemoSites {
  /** Already asked to, or made to: none of them outlives the hub. */
  stop(): Promise<void>;
}

type Of = Pick<Config, "dataDir" | "databaseUrl" | "demoSites">;

const CLI = join(__dirname, "..", "cli", "main.js");

/** Before the first start; a folder that is there stays as it is. */
export async function prepareDemoSites(config: Of): Promise<void> {
  for (const slug of slugsOf(config)) {
    if (existsSync(folderOf(config, slug))) continue;
    const { code } = await endOf(run(config, slug, ["--prepare"]));
    if (code !== 0) return;
  }
}

/**
 * Starts them one after another, so that their beginnings do not add up, and takes each into the directory. A city that
 * cannot be started is told of in the log, and answers nothing.
 */
export async function startDemoSites(hub: Hub, graphql: string): Promise<DemoSites> {
  const children: ChildProcess[] = [];
  for (const slug of slugsOf(hub.config)) {
    const jwks = new URL("/site/jwks.json", graphql).href;
    const child = run(hub.config, slug, ["--trust", hub.config.hubId, "--jwks", jwks, "--individuals"]);
    children.push(child);
    await taken(hub, slug, child);
  }
  return { stop: async () => { await Promise.all(children.map(stop)); } };
}

/** Where the first start has left them out, records of these places are kept here: they stay. */
function slugsOf({ dataDir, databaseUrl, demoSites }: Of): readonly string[] {
  if (databaseUrl !== undefined) return [];
  const isNew = !existsSync(join(dataDir, "pg"));
  return demoSites.filter((slug) => isNew || existsSync(folderOf({ dataDir }, slug)));
}

function folderOf({ dataDir }: Pick<Config, "dataDir">, slug: string): string {
  return join(dataDir, "sites", slug);
}

/** The channel tells the city when the hub is gone, however it went. */
function run(config: Of, slug: string, args: readonly string[]): ChildProcess {
  const command = ["--max-semi-space-size=16", CLI, "site", "serve", "--jurisdiction", slug, "--port", "0", "--data-dir", folderOf(config, slug), ...args];
  return spawn(process.execPath, command, { env: environmentOfSite(), stdio: ["ignore", "pipe", "inherit", "ipc"] });
}

function endOf(child: ChildProcess): Promise<{ code: number | null }> {
  return new Promise((done) => {
    child.once("error", () => { done({ code: null }); });
    child.once("close", (code) => { done({ code }); });
  });
}

async function taken(hub: Hub, slug: string, child: ChildProcess): Promise<void> {
  const { log, config, database, describeSite } = hub;
  const id = `${slug}/site`;
  const began = performance.now();
  try {
    const url = await listening(child);
    if (url === null) throw new Error("the site has ended");
    await registerSite({ database, hubId: config.hubId, describe: describeSite }, { id, url });
    log.info("a city of the demo keeps its own data", { site: id, jurisdiction: slug, pid: child.pid ?? 0, milliseconds: Math.round(performance.now() - began) });
    child.once("exit", () => { log.warn("the server of a city has ended", { code: "SITE_ENDED", site: id, jurisdiction: slug }); });
  } catch (error) {
    child.kill("SIGTERM");
    log.warn("a city of the demo does not answer", { code: ownFault(error)?.code ?? "SITE_ENDED", site: id, jurisdiction: slug });
  }
}

/** Null if it ends before. */
function listening(child: ChildProcess): Promise<string | null> {
  return new Promise((done) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const url = /^listening (\S+)\n/m.exec(said)?.[1];
      if (url !== undefined) done(url);
    });
    void endOf(child).then(() => { done(null); });
  });
}

const PATIENCE_MS = 12_000;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.removeAllListeners("exit");
  const ended = endOf(child);
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(patience);
}
