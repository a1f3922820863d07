import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseError } from "../../src/database/errors";
import type { Database } from "../../src/database/database";
import { LedgerError } from "../../src/disclosure/ledger";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { aBody, anAnswer, anAudit, emptied, LedgerHub } from "./ledger-fixtures";

interface Counted {
  readonly entries: number;
  readonly audits: number;
  readonly chains: number;
}

async function count(database: Database): Promise<Counted> {
  const sql = `SELECT (SELECT count(*) FROM ledger_entry)::int AS entries, (SELECT count(*) FROM access_audit)::int AS audits,
    (SELECT count(*) FROM ledger_chain)::int AS chains`;
  const [row] = await database.query<Counted>("test_count", sql);
  return row ?? { entries: -1, audits: -1, chains: -1 };
}

/** Fails the inserts that `fails` says, before or after they reach the database. */
function failing(database: Database, fails: (name: string) => { readonly error: Error; readonly committed?: true } | undefined): Database {
  return {
    ...database,
    query: async <Row extends object>(...[name, sql, values]: Parameters<Database["query"]>): Promise<Row[]> => {
      const failure = fails(name);
      if (failure?.committed === true) await database.query(name, sql, values);
      if (failure !== undefined) throw failure.error;
      return database.query<Row>(name, sql, values);
    },
  };
}

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => { database = await open(); });
  const aHub = async (): Promise<LedgerHub> => new LedgerHub("hub", await emptied(database));

  describe("the ledger's tables", () => {
    it.each(["ledger_chain", "ledger_entry", "access_audit"])("%s refuses UPDATE, DELETE and TRUNCATE, to the hub and to the owner", async (table) => {
      const statements = [`UPDATE ${table} SET ${table === "ledger_entry" ? "sequence = 1" : "id = id"}`, `DELETE FROM ${table}`, `TRUNCATE ${table}`];
      for (const sql of statements) {
        await expect(database.query(`test_${sql}`.slice(0, 60), sql)).rejects.toMatchObject({ code: "PERMISSION_DENIED" });
        await expect(database.asOwner(sql)).rejects.toThrow(/only grows/);
      }
    });
  });

  describe("an answer", () => {
    it("is committed, entry and audits, when its append resolves", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.append({ entry: aBody(), audits: [anAudit(), anAudit({ jurisdiction: null, accountId: null, purpose: null })] });
      await expect(count(hub.database)).resolves.toEqual({ entries: 1, audits: 2, chains: 1 });
      await ledger.close();
    });

    it("that released nothing is audited, and opens no chain", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.append({ entry: null, audits: [anAudit()] });
      await ledger.close();
      await expect(count(hub.database)).resolves.toEqual({ entries: 0, audits: 1, chains: 0 });
    });

    it("keeps every character of what it is about that PostgreSQL can keep", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      const odd = "\\ \\u0000 \" ' \n \r \t \0 \u2028 \u0007 \ud800 é 🦀 ,{}";
      await ledger.append({ entry: aBody({ operation: odd }), audits: [anAudit({ operation: odd, body: { rows: 0, effects: {}, rules: {}, ids: [odd] } })] });
      await ledger.close();
      const kept = odd.replace(/[\0\ud800](?![\udc00-\udfff])/g, "\ufffd");
      const [entry] = await hub.database.query<{ body: string }>("test_body", "SELECT body FROM ledger_entry");
      const [audit] = await hub.database.query<{ body: string; operation: string }>("test_audit", "SELECT body, operation FROM access_audit");
      expect((JSON.parse(entry?.body ?? "") as { operation: string }).operation).toBe(odd);
      expect((JSON.parse(audit?.body ?? "") as { ids: string[] }).ids).toEqual([kept]);
      expect(audit?.operation).toBe(kept);
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, rows: 1 });
    });
  });

  describe("concurrent answers", () => {
    it("share few statements, and each is committed when it resolves", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.append(anAnswer("first"));
      let statements = 0;
      const stop = hub.database.onStatement((statement) => (statements += statement === "ledger_append" ? 1 : 0));
      const committedAtOnce = await Promise.all(
        Array.from({ length: 100 }, async (_none, at) => {
          await ledger.append(anAnswer(`concurrent-${String(at)}`));
          const sql = "SELECT count(*)::int AS there FROM ledger_entry WHERE body LIKE '%' || $1 || '\"%'";
          const [row] = await hub.database.query<{ there: number }>("test_there", sql, [`concurrent-${String(at)}`]);
          return row?.there;
        }),
      );
      stop();
      expect(committedAtOnce).toEqual(Array.from({ length: 100 }, () => 1));
      expect(statements).toBeLessThanOrEqual(4);
      await ledger.close();
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, rows: 101, chains: 1 });
    });

    it("that queue up while the hub stops are still written", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      const appends = Promise.all(Array.from({ length: 300 }, () => ledger.append(anAnswer())));
      await ledger.close();
      await appends;
      await expect(count(hub.database)).resolves.toMatchObject({ entries: 300 });
    });
  });

  describe("an answer that cannot be recorded", () => {
    it("is refused, and so are all that shared its statement", async () => {
      const hub = await aHub();
      let broken = true;
      const ledger = await hub.open(failing(hub.database, (statement) => (broken && statement === "ledger_append" ? { error: refused() } : undefined)));
      const settled = await Promise.allSettled([ledger.append(anAnswer()), ledger.append(anAnswer()), ledger.append({ entry: null, audits: [anAudit()] })]);
      expect(settled.map((one) => one.status === "rejected" && one.reason instanceof LedgerError && one.reason.code)).toEqual(Array(3).fill("LEDGER_UNAVAILABLE"));
      await expect(count(hub.database)).resolves.toMatchObject({ entries: 0, audits: 0 });
      broken = false;
      await ledger.append(anAnswer());
      await ledger.close();
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, rows: 1, chains: 1 });
    });

    it("is refused when the ledger has closed", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.close();
      await expect(ledger.append(anAnswer())).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
    });

    it("is refused when the database really refuses it", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.append(anAnswer());
      await hub.database.asOwner("ALTER TABLE ledger_entry ADD CONSTRAINT full_up CHECK (sequence < 2)");
      await expect(ledger.append(anAnswer())).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
      await hub.database.asOwner("ALTER TABLE ledger_entry DROP CONSTRAINT full_up");
      await ledger.append(anAnswer());
      await ledger.close();
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, rows: 2, chains: 1 });
      await expect(count(hub.database)).resolves.toMatchObject({ entries: 2, audits: 2 });
    });

    it("and whose fate is unknown ends its chain: the next one goes into another", async () => {
      const hub = await aHub();
      let lost = false;
      const ledger = await hub.open(failing(hub.database, (statement) => (lost && statement === "ledger_append" ? { error: gone(), committed: true } : undefined)));
      await ledger.append(anAnswer());
      lost = true;
      await expect(ledger.append(anAnswer())).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
      lost = false;
      await ledger.append(anAnswer());
      await ledger.close();
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, rows: 3, chains: 2 });
    });

    it("because somebody else wrote into the chain ends that chain too", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.append(anAnswer());
      await hub.database.asOwner(`INSERT INTO ledger_entry SELECT chain_id, 2, at, body, hash, hash FROM ledger_entry`);
      await expect(ledger.append(anAnswer())).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
      await ledger.append(anAnswer());
      await ledger.close();
      await expect(hub.verify()).resolves.toMatchObject({ broken: { kind: "changed row", sequence: 2 } });
    });

    it("says nothing of it in the log", async () => {
      const hub = await aHub();
      const ledger = await hub.open(failing(hub.database, (statement) => (statement === "ledger_append" ? { error: refused() } : undefined)));
      await ledger.append(anAnswer()).catch(() => undefined);
      await ledger.close();
      expect(hub.log.lines).toContainEqual({ level: "error", event: "ledger append failed", fields: { code: "DISK_FULL", count: 1, chain: "hub-1" } });
      expect(JSON.stringify(hub.log.lines)).not.toContain("participant-one");
    });
  });

  describe("a checkpoint", () => {
    it("follows the chain while it grows", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      await ledger.append(anAnswer());
      const first = await untilChanged(hub.checkpointFile, "");
      await ledger.append(anAnswer());
      await untilChanged(hub.checkpointFile, first);
      await ledger.close();
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, checkpointAt: "2026-07-01T12:00:00.123Z" });
    });

    it("that another key signed is put aside at the start, and the log says so", async () => {
      const hub = await aHub();
      await hub.run(1);
      rmSync(`${hub.folder}/ledger.key`);
      await expect(hub.verify()).resolves.toMatchObject({ broken: { kind: "rejected checkpoint" } });
      await hub.run(1);
      expect(hub.log.lines).toContainEqual(expect.objectContaining({ level: "error", fields: { code: "CHECKPOINT_REJECTED" } }));
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, chains: 2 });
    });

    it("that cannot be written stops no answer, and the log says so", async () => {
      const hub = await aHub();
      const ledger = await hub.open();
      rmSync(hub.folder, { recursive: true });
      await ledger.append(anAnswer());
      await ledger.close();
      expect(hub.log.lines).toContainEqual(expect.objectContaining({ fields: { code: "CHECKPOINT_NOT_WRITTEN" } }));
    });

    it("is still whole after a write was cut short", async () => {
      const hub = await aHub();
      await hub.run(1);
      writeFileSync(`${hub.checkpointFile}.new`, "eyJhbGc");
      await expect(hub.verify()).resolves.toMatchObject({ broken: null });
      await hub.run(1);
      await expect(hub.verify()).resolves.toMatchObject({ broken: null, rows: 2 });
    });
  });

});

function refused(): DatabaseError {
  return new DatabaseError("DISK_FULL", "full", { sqlState: "53100" });
}

function gone(): DatabaseError {
  return new DatabaseError("DATABASE_UNREACHABLE", "gone");
}

async function untilChanged(file: string, from: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const text = readFileSync(file, "utf8");
    if (text !== from) return text;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the checkpoint did not change");
}
