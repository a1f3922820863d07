import { execFile, spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { findPostgresBinaries } from "./postgres-binaries";

const run = promisify(execFile);

/** A real PostgreSQL, one per jest run, started by whichever test file asks first. */
export interface TestServer {
  readonly port: number;
  readonly pid: number;
  readonly folder: string;
}

/** Owns the databases of the tests and is no superuser: what an operator would put into DATABASE_URL. */
export const OWNER = "hub_owner";
const SUPERUSER = "postgres";

export function urlOf(server: TestServer, database: string, user: string = OWNER): string {
  return `postgresql://${user}@127.0.0.1:${String(server.port)}/${database}`;
}

/** Folder of this jest run, made by global-setup.ts. */
export function runFolder(): string {
  const folder = process.env["LEAD_HUB_TEST_RUN"];
  if (folder === undefined) throw new Error("test/support/global-setup.ts has not run");
  return folder;
}

/** Runs `make` in one test process; the others wait for what it wrote. */
export async function onceInThisRun<T>(name: string, make: () => Promise<T>): Promise<T> {
  const answer = join(runFolder(), `${name}.json`);
  try {
    mkdirSync(join(runFolder(), `${name}.making`));
  } catch {
    return waitFor<T>(answer);
  }
  const made = await make().then((value) => ({ value }), (error: unknown) => ({ error: String(error) }));
  writeFileSync(`${answer}.part`, JSON.stringify(made));
  renameSync(`${answer}.part`, answer);
  return waitFor<T>(answer);
}

async function waitFor<T>(file: string): Promise<T> {
  for (let tries = 0; tries < 1200; tries++) {
    const text = readIfThere(file);
    if (text !== undefined) {
      const made = JSON.parse(text) as { value: T; error?: string };
      if (made.error !== undefined) throw new Error(made.error);
      return made.value;
    }
    await sleep(50);
  }
  throw new Error(`${file} did not appear within a minute`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

export function testServer(): Promise<TestServer> {
  return onceInThisRun("postgres", startServer);
}

/** Also for tests that need a server of their own, to stop it or to break it. The caller stops it. */
export async function startServer(): Promise<TestServer> {
  const bin = findPostgresBinaries();
  if (bin === undefined) throw new Error("no PostgreSQL here");
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), "lead-hub-pg-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  // Not the caller's folder: the other user may have no right to be in it.
  const as = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
  await run(join(realpathSync(bin), "initdb"), ["-D", join(folder, "data"), "-U", SUPERUSER, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C"], as);
  const port = await freePort();
  const log = openSync(join(folder, "log"), "a");
  const child = spawn(join(realpathSync(bin), "postgres"), ["-D", join(folder, "data"), ...settings(folder, port)], {
    ...as,
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  const server = { port, pid: child.pid ?? 0, folder };
  stopWithJest(server);
  await untilReady(server);
  return server;
}

function settings(folder: string, port: number): string[] {
  // The odd time zone shows whether anything depends on the server's.
  const set = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    fsync: "off",
    full_page_writes: "off",
    max_connections: "80",
    TimeZone: "Asia/Kathmandu",
  };
  return Object.entries(set).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** PostgreSQL refuses to run as root: then it runs as the machine's `postgres`, or else as `nobody`. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const entry = entries.find(([known]) => known === name);
    if (entry !== undefined) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  return { uid: 65534, gid: 65534 };
}

async function untilReady(server: TestServer): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client({ connectionString: urlOf(server, "postgres", SUPERUSER) });
    try {
      await client.connect();
      await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE`);
      return;
    } catch {
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL did not start:\n${readIfThere(join(server.folder, "log")) ?? ""}`);
}

/** One statement as the superuser of the server. */
export async function asSuperuser(server: TestServer, sql: string, database = "postgres"): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(server, database, SUPERUSER) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function stopServer(server: TestServer): Promise<void> {
  try {
    process.kill(server.pid, "SIGQUIT");
    while (process.kill(server.pid, 0)) await sleep(20);
  } catch {
    // it is gone
  }
  rmSync(server.folder, { recursive: true, force: true });
}

/** A jest that is killed cannot tear anything down, so somebody else watches it. */
function stopWithJest(server: TestServer): void {
  const jest = process.env["LEAD_HUB_TEST_PID"] ?? String(process.pid);
  const script = `while kill -0 ${jest} 2>/dev/null && kill -0 ${String(server.pid)} 2>/dev/null; do sleep 1; done; kill -QUIT ${String(server.pid)} 2>/dev/null; sleep 1; rm -rf '${server.folder}'`;
  spawn("sh", ["-c", script], { detached: true, stdio: "ignore" }).unref();
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("no port"));
      });
    });
  });
}
