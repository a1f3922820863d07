import type { Database } from "../../src/database/database";
import { TABLES } from "../../src/onboarding/seed/rows";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { forEachDatabase } from "../support/database";
import { demo, OPTIONS } from "./seed-facts";

const QUIET = { info: () => undefined, warn: () => undefined };

async function contents(database: Database): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of [...TABLES, "consent_recipient"]) {
    const [row] = await database.query<{ digest: string }>(`digest_${table}`, `SELECT count(*)::text || ' ' || md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM "${table}" t`);
    digests[table] = row?.digest ?? "";
  }
  return digests;
}

const seen: Record<string, string>[] = [];

forEachDatabase((_name, open) => {
  it("takes the whole demo, and a second run changes nothing", async () => {
    const database = await open();
    const first = await seedDemo(database, { ...OPTIONS, log: QUIET });
    expect(first.written).toEqual(demo().map(({ slug }) => slug));
    expect(first.rows).toBe(demo().reduce((sum, { rows }) => sum + TABLES.reduce((all, table) => all + rows[table].length, 0), 0));
    const before = await contents(database);
    const second = await seedDemo(database, { ...OPTIONS, now: new Date("2027-01-01T00:00:00Z"), log: QUIET });
    expect([second.written, second.rows, second.present]).toEqual([[], 0, first.written]);
    expect(await contents(database)).toEqual(before);
    seen.push(before);
  }, 120_000);

  it("names, column for column, what the tables have", async () => {
    const database = await open();
    const columns = await database.query<{ table_name: string; column_name: string; needed: boolean }>(
      "columns",
      "SELECT table_name, column_name, is_nullable = 'NO' AND column_default IS NULL AS needed FROM information_schema.columns WHERE table_schema = 'public'",
    );
    for (const table of TABLES) {
      const row: object = demo().map(({ rows }) => rows[table][0]).find((one) => one !== undefined) ?? {};
      const own = columns.filter(({ table_name }) => table_name === table);
      expect(own.map(({ column_name }) => column_name)).toEqual(expect.arrayContaining(Object.keys(row)));
      expect(own.filter(({ needed, column_name }) => needed && !(column_name in row)).map(({ column_name }) => `${table}.${column_name}`)).toEqual([]);
    }
  });

  it("mixes no invented person among real ones", async () => {
    const database = await open();
    await database.query("real", "INSERT INTO jurisdiction (slug, name, state, phase, doors, time_zone, synthetic) VALUES ('bangor-me', 'Bangor', 'ME', 'LIVE', '{}', 'America/New_York', false)");
    const report = await seedDemo(database, { ...OPTIONS, only: ["national", "bangor-me", "atlanta-ga"], log: QUIET });
    expect([report.written, report.refused]).toEqual([["national", "atlanta-ga"], ["bangor-me"]]);
    const [people] = await database.query<{ n: string }>("people", "SELECT count(*)::text AS n FROM participant WHERE jurisdiction = 'bangor-me'");
    expect(people?.n).toBe("0");
  }, 120_000);
});

it("leaves both databases with the same rows", () => {
  for (const one of seen) expect(one).toEqual(seen[0]);
});
