import { randomBytes } from "node:crypto";
import type { Database } from "../../src/database/database";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";

const HERE = "santa-fe-nm";
const THERE = "bangor-me";

/** Tables about people, by their columns; but for the ledger's index, which is hub-wide like the ledger. */
const PEOPLE_TABLES = `SELECT DISTINCT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND (c.column_name IN ('participant_id', 'custody_id', 'emergency_id') OR c.table_name IN ('participant', 'charge', 'emergency_declaration')) AND c.table_name <> 'disclosure_index' ORDER BY 1`;

forEachDatabase((_name, open) => {
  let test: TestDatabase;
  /** As the hub has it: nothing of the test's own. */
  let database: Database;
  let tables: string[];

  beforeAll(async () => {
    test = await open();
    database = test.asTheHub;
    await seedDemo(test, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", HERE, THERE] });
    tables = (await database.query<{ name: string }>("people_tables", PEOPLE_TABLES)).map(({ name }) => name);
  }, 60_000);

  const count = async (table: string, jurisdictions: readonly string[] | null) => {
    const sql = `SELECT jurisdiction, count(*)::int AS rows FROM ${table} GROUP BY 1 ORDER BY 1`;
    const rows = jurisdictions === null ? await database.query<{ jurisdiction: string; rows: number }>(`count_${table}`, sql) : await database.queryIn<{ jurisdiction: string; rows: number }>(jurisdictions, `count_${table}`, sql);
    return rows.map(({ jurisdiction }) => jurisdiction);
  };

  it("is on for every table that holds people", async () => {
    const on = await database.query<{ name: string }>("rls_on", "SELECT relname::text AS name FROM pg_class WHERE relrowsecurity AND relkind = 'r' ORDER BY 1");
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => !on.some(({ name }) => name === table))).toEqual([]);
  });

  it("shows nobody to a statement on the hub's own connection that does not say whose people it is about", async () => {
    for (const table of tables) expect([table, await count(table, null)]).toEqual([table, []]);
    for (const table of tables) expect([table, await count(table, [])]).toEqual([table, []]);
  });

  it("shows a statement the people of the places that it names and of no other, whatever was asked before on the connection", async () => {
    const full = tables.filter((table) => !["notice_given", "court_order", "mandate", "emergency", "incident", "restriction"].includes(table));
    for (const jurisdictions of [[HERE], [THERE], [], [HERE, THERE], ["nowhere"], [HERE]]) {
      for (const table of full) {
        const seen = await count(table, jurisdictions);
        expect([table, seen.filter((one) => !jurisdictions.includes(one))]).toEqual([table, []]);
        if (table === "participant") expect(seen).toEqual([...jurisdictions].filter((one) => one !== "nowhere").sort());
        expect([table, await count(table, null)]).toEqual([table, []]);
      }
    }
  });

  it("keeps statements apart that run at once", async () => {
    const asked = Array.from({ length: 40 }, (_, at) => [[HERE], [THERE], null][at % 3] ?? null);
    const seen = await Promise.all(asked.map((jurisdictions) => count("participant", jurisdictions)));
    expect(seen).toEqual(asked.map((jurisdictions) => jurisdictions ?? []));
  });

  it("holds for a transaction what it names, and ends with it", async () => {
    const sql = "SELECT count(*)::int AS people FROM participant";
    const seen: number[] = [];
    await database.transaction(async (tx) => {
      const look = async () => seen.push((await tx.query<{ people: number }>("people", sql))[0]?.people ?? -1);
      await look();
      await tx.within([HERE]);
      await look();
      await tx.within([THERE]);
      await look();
    });
    expect([seen[0], (seen[1] ?? 0) > 0, (seen[2] ?? 0) > (seen[1] ?? 0)]).toEqual([0, true, true]);
    expect(await count("participant", null)).toEqual([]);
    await expect(database.transaction(async (tx) => {
      await tx.within([HERE]);
      throw new Error("undone");
    })).rejects.toThrow("undone");
    expect(await count("participant", null)).toEqual([]);
  });

  it("refuses to write people of a place that is not named, and changes none", async () => {
    const move = (jurisdictions: readonly string[]) => database.queryIn<{ id: string }>(jurisdictions, "move_people", "UPDATE participant SET phone = NULL WHERE jurisdiction = $1 RETURNING id", [THERE]);
    expect(await move([HERE])).toEqual([]);
    const notice = [THERE, randomBytes(16).toString("base64url")];
    const insert = (jurisdictions: readonly string[]) =>
      database.queryIn(jurisdictions, "give_notice", "INSERT INTO notice_given (jurisdiction, id, participant_id, version, method, given_at) SELECT $1, $2, 'nobody', 'v', 'paper', now()", notice);
    await expect(insert([HERE])).rejects.toMatchObject({ code: "PERMISSION_DENIED" });
  });

  it("is not the hub's to switch off", async () => {
    await expect(database.query("rls_off", "ALTER TABLE participant DISABLE ROW LEVEL SECURITY")).rejects.toMatchObject({ place: { sqlState: "42501" } });
  });
});
