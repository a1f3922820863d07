import { rm } from "node:fs/promises";
import pg from "pg";
import { openDatabase } from "../../src/database/connect";
import type { Database } from "../../src/database/database";
import { refuseOldServer, refuseOwnerRole } from "../../src/database/postgres";
import { embeddedDataDir, postgresDatabase, withClient } from "../support/database";
import { fillDisk } from "../support/full-disk";
import { asSuperuser, freePort, startServer, stopServer, testServer, urlOf } from "../support/postgres";
import { findPostgresBinaries, NO_POSTGRES } from "../support/postgres-binaries";
import { one } from "../support/place";

const open = (databaseUrl: string) => openDatabase({ dataDir: "/nonexistent", databaseUrl, poolSize: 2 });
const embedded = (dataDir: string) => openDatabase({ dataDir, databaseUrl: undefined, poolSize: 1 });
const answering = (row: object) => ({ query: () => Promise.resolve({ rows: [row] }) }) as unknown as pg.Pool;

async function errorOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  return work.then(() => ({ code: "none", message: "" }), (error: unknown) => error as { code: string; message: string });
}

describe("opening a database that is not as it should be", () => {
  it("names no password when no server answers", async () => {
    const error = await errorOf(open(`postgresql://hub:s3cret@127.0.0.1:${String(await freePort())}/hub`));
    expect(error).toMatchObject({ code: "DATABASE_UNREACHABLE" });
    expect(JSON.stringify(error) + error.message).not.toContain("s3cret");
  });

  it("refuses a server that is too old", async () => {
    await expect(refuseOldServer(answering({ version: "140011" }))).rejects.toMatchObject({ code: "DATABASE_TOO_OLD", message: expect.stringContaining("14") as string });
    await expect(refuseOldServer(answering({ version: "150000" }))).resolves.toBeUndefined();
  });

  it("refuses a session that a pooler left in the owner's role", async () => {
    await expect(refuseOwnerRole(answering({ role: "hub_owner" }))).rejects.toMatchObject({ code: "DATABASE_ROLE_FAILED" });
  });
});

if (findPostgresBinaries() === undefined) it.skip(`could not run on PostgreSQL: ${NO_POSTGRES}`, () => undefined);
else {
  describe("a PostgreSQL server", () => {
    it("that refuses the user, the password or the database gets a code of its own", async () => {
      const server = await testServer();
      expect(await errorOf(open(urlOf(server, "no_such_database")))).toMatchObject({ code: "DATABASE_NOT_FOUND" });
      expect(await errorOf(open(urlOf(server, "postgres", "nobody_of_that_name")))).toMatchObject({ code: "DATABASE_AUTH_FAILED" });
    });

    it("that offers no TLS to a URL that demands it is refused", async () => {
      const url = `${urlOf(await testServer(), "postgres")}?sslmode=verify-full`;
      expect(await errorOf(open(url))).toMatchObject({ code: "DATABASE_TLS_FAILED" });
    });

    it("may end the hub's connections: the next statement opens a new one", async () => {
      const url = urlOf(await testServer(), await postgresDatabase());
      const database = await open(url);
      await asSuperuser(await testServer(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${new URL(url).pathname.slice(1)}'`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await one(database, "SELECT 1")).toBe(1);
      await database.close();
    });

    it("that stops is unreachable, with a code and not a crash", async () => {
      const server = await startServer();
      await withClient(urlOf(server, "postgres"), async (client) => void (await client.query("CREATE DATABASE hub")));
      const database = await open(urlOf(server, "hub"));
      const waiting = errorOf(database.query("sleep", "SELECT pg_sleep(30)"));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await stopServer(server);
      expect(await waiting).toMatchObject({ code: "DATABASE_UNREACHABLE" });
      expect(await errorOf(database.query("one", "SELECT 1"))).toMatchObject({ code: "DATABASE_UNREACHABLE" });
      expect(await errorOf(database.transaction((tx) => tx.query("one", "SELECT 1")))).toMatchObject({ code: "DATABASE_UNREACHABLE" });
      await database.close();
    });
  });
}

describe("the embedded database", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await embeddedDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const add = (database: Database, id: string, body: string) =>
    database.query("add", "INSERT INTO change_log (id, at, jurisdiction, account_id, change, body) VALUES ($1, now(), 'x', 'a', 'c', $2)", [id, body]);
  const count = (database: Database) => one(database, "SELECT count(*)::int FROM change_log");

  it("is refused to a second opener, and free again after close", async () => {
    const database = await embedded(dataDir);
    expect(await errorOf(embedded(dataDir))).toMatchObject({ code: "DATA_DIR_IN_USE" });
    await database.close();
    await (await embedded(dataDir)).close();
  });

  it("keeps every acknowledged row when the disk is full, and says that it is", async () => {
    const database = await embedded(dataDir);
    const body = "b".repeat(100_000);
    await add(database, "before", body);
    const restore = fillDisk();
    let acknowledged = 1;
    let failure: { code: string } = { code: "none" };
    for (let id = 0; id < 400 && failure.code === "none"; id++) {
      failure = await errorOf(add(database, String(id), body));
      if (failure.code === "none") acknowledged++;
    }
    restore();
    expect(["DISK_FULL", "STORAGE_FAILED"]).toContain(failure.code);
    await database.close().catch(() => undefined);
    const again = await embedded(dataDir);
    expect(await count(again)).toBe(acknowledged);
    await again.close();
  });
});
