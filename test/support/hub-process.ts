import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type DatabaseConfig, openDatabase } from "../../src/database/connect";
import { logger } from "../../src/log";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { embeddedDataDir, emptyDatabase, postgresDatabase } from "./database";
import { onceInThisRun, testServer, urlOf } from "./postgres";

const DIST = resolve(__dirname, "../../dist");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface HubProcess {
  readonly pid: number;
  /** Of GraphQL, once it listens. Rejects with what was said if it ends before. */
  readonly listening: Promise<string>;
  readonly ended: Promise<Ended>;
  said(): { readonly stdout: string; readonly stderr: string };
  kill(signal: NodeJS.Signals): Promise<Ended>;
}

type Settings = Readonly<Record<string, string>>;

const running = new Set<ChildProcess>();

afterAll(() => { for (const child of running) child.kill("SIGKILL"); });

/** The built hub as `npm start` starts it, on a free port unless told otherwise. */
export function startHub(settings: Settings): HubProcess {
  return listeningOf(run("main.js", [], { PORT: "0", ...settings }));
}

/** A city's own server, as `npm run -s lead-hub -- site serve` starts it. */
export function startSite(settings: Settings, jurisdiction: string, ...args: string[]): HubProcess {
  return listeningOf(run("cli/main.js", ["site", "serve", "--jurisdiction", jurisdiction, "--port", "0", ...args], settings));
}

function listeningOf(child: Running): HubProcess {
  const ended = endOf(child);
  const listening = new Promise<string>((found, failed) => {
    child.process.stdout?.on("data", () => {
      const url = /^listening (\S+)\n/m.exec(child.said().stdout)?.[1];
      if (url !== undefined) found(url);
    });
    void ended.then(({ stderr }) => { failed(new Error(`the hub ended: ${stderr}`)); });
  });
  listening.catch(() => undefined);
  return {
    pid: child.process.pid ?? 0,
    listening,
    ended,
    said: child.said,
    kill: (signal) => {
      child.process.kill(signal);
      return ended;
    },
  };
}

/** `npm run -s lead-hub -- ...`, without npm. */
export function leadHub(settings: Settings, ...args: string[]): Promise<Ended> {
  return endOf(run("cli/main.js", args, settings));
}

interface Running {
  readonly process: ChildProcess;
  said(): { readonly stdout: string; readonly stderr: string };
}

/** Nothing of this process's environment but what Node needs: no setting of the machine's may come in. */
function run(file: string, args: readonly string[], settings: Settings): Running {
  const env = { PATH: process.env["PATH"], NODE_ENV: "production", DEMO_SITES: "none", ...settings };
  const child = spawn(process.execPath, ["--enable-source-maps", join(DIST, file), ...args], { env, cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return { process: child, said: () => ({ stdout, stderr }) };
}

function endOf({ process: child, said }: Running): Promise<Ended> {
  return new Promise((done) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      done({ code, signal, ...said() });
    });
  });
}

/** A new DATA_DIR with two places of the demo in it, so that a hub starts in a second. */
export async function seededDataDir(): Promise<string> {
  const made = await onceInThisRun("seeded", makeSeeded);
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-seeded-"));
  await cp(made, dataDir, { recursive: true });
  return dataDir;
}

/** A place that is none of the demo keeps the hub from adding the rest of it. */
const OWN_PLACE = "INSERT INTO jurisdiction (slug, name, state, phase, time_zone, synthetic) VALUES ('test-place', 'Test place', 'ZZ', 'LIVE', 'UTC', true)";

async function makeSeeded(): Promise<string> {
  const dataDir = await embeddedDataDir();
  await seedTwoPlaces({ dataDir, databaseUrl: undefined, poolSize: 1 });
  return dataDir;
}

/** The same in a new database on the run's server; its name. */
export async function seededPostgres(): Promise<string> {
  const template = await onceInThisRun("seeded-postgres", async () => {
    const name = await postgresDatabase();
    await seedTwoPlaces({ dataDir: tmpdir(), databaseUrl: urlOf(await testServer(), name), poolSize: 1 });
    return name;
  });
  return emptyDatabase(template);
}

async function seedTwoPlaces(config: DatabaseConfig): Promise<void> {
  const database = await openDatabase(config);
  await seedDemo(database, { seed: 7, now: new Date(), scale: "demo", log: logger({ logLevel: "silent", hubId: "test" }), only: ["national", "king-county-wa"] });
  await database.query("", OWN_PLACE);
  await database.close();
}
