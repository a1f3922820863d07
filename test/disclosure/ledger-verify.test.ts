import { rmSync } from "node:fs";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { emptied, LedgerHub } from "./ledger-fixtures";

/** What nobody may do, done by somebody who owns the database. */
async function tamper(database: TestDatabase, sql: string): Promise<void> {
  for (const table of ["ledger_entry", "ledger_chain"]) await database.asOwner(`ALTER TABLE ${table} DISABLE TRIGGER append_only`);
  await database.asOwner(sql);
}

/** The hash that a forger computes anew, in SQL. */
const REHASH = `encode(previous_hash, 'hex') || E'\\n["' || chain_id || '",' || sequence || ',"2026-07-01T12:00:00.123Z"]\\n' || body`;
const forge = (sequence: number): string => `
  UPDATE ledger_entry SET body = replace(body, 'clinic', 'police') WHERE chain_id = 'hub-1' AND sequence = ${String(sequence)};
  UPDATE ledger_entry SET hash = sha256(convert_to(${REHASH}, 'UTF8')) WHERE chain_id = 'hub-1' AND sequence = ${String(sequence)}`;

/** Two rows change places, their numbers stay. */
const swap = (a: number, b: number): string => `
  UPDATE ledger_entry SET sequence = -1 WHERE chain_id = 'hub-1' AND sequence = ${String(a)};
  UPDATE ledger_entry SET sequence = ${String(a)} WHERE chain_id = 'hub-1' AND sequence = ${String(b)};
  UPDATE ledger_entry SET sequence = ${String(b)} WHERE chain_id = 'hub-1' AND sequence = -1`;

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => { database = await open(); });

  async function aHub(): Promise<LedgerHub> {
    const hub = new LedgerHub("hub", await emptied(database));
    await hub.run(7);
    await hub.run(3);
    return hub;
  }

  describe("a ledger that nobody touched", () => {
    it("holds, however it is read", async () => {
      const hub = await aHub();
      for (const batch of [1, 3, 7, 200]) {
        await expect(hub.verify(batch)).resolves.toEqual({ rows: 10, chains: 2, checkpointAt: "2026-07-01T12:00:00.123Z", broken: null });
      }
    });

    it("holds while it is empty", async () => {
      await expect(new LedgerHub("hub", await emptied(database)).verify()).resolves.toEqual({ rows: 0, chains: 0, checkpointAt: null, broken: null });
    });

    it("holds while another hub writes into it", async () => {
      const hub = await aHub();
      await new LedgerHub("other", database).run(2);
      await expect(hub.verify()).resolves.toMatchObject({ rows: 12, chains: 3, broken: null });
      await hub.run(2);
      await expect(hub.verify()).resolves.toMatchObject({ rows: 14, chains: 4, broken: null });
    });

    it("holds without a checkpoint, and says that there is none", async () => {
      const hub = await aHub();
      rmSync(hub.checkpointFile);
      await expect(hub.verify()).resolves.toMatchObject({ checkpointAt: null, broken: null });
    });
  });

  describe("a ledger is broken by", () => {
    const cases: [string, string, object][] = [
      ["a changed body", "UPDATE ledger_entry SET body = replace(body, 'clinic', 'police') WHERE chain_id = 'hub-1' AND sequence = 4", { kind: "changed row", sequence: 4 }],
      ["a changed time", "UPDATE ledger_entry SET at = at + interval '1 day' WHERE chain_id = 'hub-1' AND sequence = 4", { kind: "changed row", sequence: 4 }],
      ["a changed hash", "UPDATE ledger_entry SET hash = sha256(hash) WHERE chain_id = 'hub-1' AND sequence = 4", { kind: "changed row", sequence: 4 }],
      ["a changed link", "UPDATE ledger_entry SET previous_hash = sha256(hash) WHERE chain_id = 'hub-1' AND sequence = 4", { kind: "changed row", sequence: 4 }],
      ["a changed row with its hash computed anew", forge(4), { kind: "changed row", sequence: 4 }],
      ["a changed last row with its hash computed anew", forge(7), { kind: "changed row", sequence: 7 }],
      ["a changed first row", "UPDATE ledger_entry SET body = '{}' WHERE chain_id = 'hub-1' AND sequence = 1", { kind: "changed row", sequence: 1 }],
      ["a row gone from the middle", "DELETE FROM ledger_entry WHERE chain_id = 'hub-1' AND sequence = 4", { kind: "missing row", sequence: 4 }],
      ["a first row gone", "DELETE FROM ledger_entry WHERE chain_id = 'hub-1' AND sequence = 1", { kind: "missing row", sequence: 1 }],
      [
        "a row gone and the gap closed",
        "DELETE FROM ledger_entry WHERE chain_id = 'hub-1' AND sequence = 4; UPDATE ledger_entry SET sequence = 4 - sequence WHERE chain_id = 'hub-1' AND sequence > 4; UPDATE ledger_entry SET sequence = 3 - sequence WHERE sequence < 0",
        { kind: "missing row", sequence: 4 },
      ],
      ["neighbours swapped", swap(4, 5), { kind: "reordered rows", sequence: 4 }],
      ["distant rows swapped", swap(2, 6), { kind: "reordered rows", sequence: 2 }],
      ["a tail cut off that a later chain knows of", "DELETE FROM ledger_entry WHERE chain_id = 'hub-1' AND sequence > 5", { kind: "cut tail", sequence: 6 }],
      ["all rows cut off", "DELETE FROM ledger_entry WHERE chain_id = 'hub-1'", { kind: "cut tail", sequence: 1 }],
      ["the newest chain's tail cut off", "DELETE FROM ledger_entry WHERE chain_id = 'hub-2' AND sequence > 2", { kind: "cut tail", chainId: "hub-2", sequence: 3 }],
      ["a chain gone that a later one knows of", "DELETE FROM ledger_entry WHERE chain_id = 'hub-1'; DELETE FROM ledger_chain WHERE id = 'hub-1'", { kind: "missing chain", sequence: null }],
      ["the newest chain gone", "DELETE FROM ledger_entry WHERE chain_id = 'hub-2'; DELETE FROM ledger_chain WHERE id = 'hub-2'", { kind: "missing chain", chainId: "hub-2" }],
      ["everything gone", "DELETE FROM ledger_entry; DELETE FROM ledger_chain", { kind: "missing chain", chainId: "hub-2" }],
      ["an opening gone", "DELETE FROM ledger_chain WHERE id = 'hub-2'", { kind: "missing chain", chainId: "hub-2" }],
      ["a changed opening", "UPDATE ledger_chain SET opening = '[]' WHERE id = 'hub-2'", { kind: "changed opening", chainId: "hub-2", sequence: 0 }],
      ["an opening that is nonsense", "UPDATE ledger_chain SET opening = 'x' WHERE id = 'hub-2'", { kind: "changed opening", chainId: "hub-2", sequence: 0 }],
      ["an opening at another time", "UPDATE ledger_chain SET started_at = started_at + interval '1 s' WHERE id = 'hub-2'", { kind: "changed opening", chainId: "hub-2", sequence: 0 }],
    ];

    it.each(cases)("%s", async (_what, sql, broken) => {
      const hub = await aHub();
      await tamper(database, sql);
      await expect(hub.verify(3)).resolves.toMatchObject({ broken: { chainId: "hub-1", ...broken } });
    });

    it("the tail of the newest chain, even after the hub has started again", async () => {
      const hub = await aHub();
      await tamper(database, "DELETE FROM ledger_entry WHERE chain_id = 'hub-2' AND sequence > 2");
      await hub.run(2);
      await expect(hub.verify()).resolves.toMatchObject({ broken: { kind: "cut tail", chainId: "hub-2", sequence: 3 } });
      expect(hub.log.lines).toContainEqual(expect.objectContaining({ level: "error", fields: { code: "LEDGER_BROKEN", chain: "hub-2" } }));
      await hub.run(1);
      await expect(hub.verify()).resolves.toMatchObject({ broken: { kind: "cut tail", chainId: "hub-2" } });
    });

    it("a forged and lengthened chain, even after the hub has started again", async () => {
      const hub = await aHub();
      await tamper(database, `${forge(7)}; INSERT INTO ledger_entry SELECT chain_id, 8, at, body, hash, hash FROM ledger_entry WHERE chain_id = 'hub-1' AND sequence = 7`);
      await tamper(database, "DELETE FROM ledger_entry WHERE chain_id = 'hub-2'; DELETE FROM ledger_chain WHERE id = 'hub-2'");
      await hub.run(1);
      await expect(hub.verify()).resolves.toMatchObject({ broken: {} });
    });
  });

  it("counts what holds before the break", async () => {
    const hub = await aHub();
    await tamper(database, "UPDATE ledger_entry SET body = '{}' WHERE chain_id = 'hub-2' AND sequence = 2");
    await expect(hub.verify()).resolves.toMatchObject({ rows: 8, chains: 1 });
  });

  it("does not see rows cut off that neither a later chain nor a checkpoint knows of", async () => {
    const hub = await aHub();
    rmSync(hub.checkpointFile);
    await tamper(database, "DELETE FROM ledger_entry WHERE chain_id = 'hub-2' AND sequence > 2");
    await expect(hub.verify()).resolves.toMatchObject({ broken: null, checkpointAt: null });
  });
});
