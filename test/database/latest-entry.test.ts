import fc from "fast-check";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { insert, nameOf, type On, one, person, place, record } from "../support/place";

/** A statement of a program's day: somebody's entries, restrictions and own row come, change and go. */
interface Statement {
  readonly sql: string;
  readonly values: readonly string[];
}

const DAYS = ["2025-03-01", "2025-03-02", "2025-06-30", "2026-01-01"];
const INSTANTS = ["2025-01-01T00:00:00Z", "2025-07-01T00:00:00Z", "2026-02-01T00:00:00Z"];

const day = fc.constantFrom(...DAYS);
const instant = fc.constantFrom(...INSTANTS);
const custody = fc.constantFrom("c", "d");
const who = fc.constantFrom("p", "q");
const id = fc.constantFrom("0", "1", "2", "3");

/** 2.26(b): only what the program itself ended makes time decide. */
const facts = fc.constantFrom({}, { termination: { by: "PROGRAM" } }, { termination: { by: "PATIENT" } });

const written = (table: string, row: fc.Arbitrary<object>): fc.Arbitrary<Statement> => row.map((values) => {
  const columns = Object.keys(values);
  const sql = `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${columns.join(", ")} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)
    ON CONFLICT (jurisdiction, id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(", ")}`;
  return { sql, values: [JSON.stringify(values)] };
});

const statements = (slug: string): fc.Arbitrary<Statement> => {
  const here = (sql: string, ...values: string[]): Statement => ({ sql, values: [slug, ...values] });
  return fc.oneof(
    { weight: 4, arbitrary: written("enrollment", fc.record({ n: id, participant_id: who, custody_id: custody, opened_on: day, recorded_at: instant }).map(({ n, ...row }) => record(`e${n}`, { jurisdiction: slug, project: n, ...row }))) },
    { weight: 2, arbitrary: written("restriction", fc.record({ id, participant_id: who, facts }).map((row) => ({ jurisdiction: slug, ...row }))) },
    fc.tuple(day, custody).map(([opened, of]) => here("UPDATE enrollment SET opened_on = $2::date WHERE jurisdiction = $1 AND custody_id = $3", opened, of)),
    fc.tuple(who, who).map(([from, to]) => here("UPDATE enrollment SET participant_id = $3 WHERE jurisdiction = $1 AND participant_id = $2", from, to)),
    id.map((n) => here("DELETE FROM enrollment WHERE jurisdiction = $1 AND id = $2", `e${n}`)),
    id.map((n) => here("DELETE FROM restriction WHERE jurisdiction = $1 AND id = $2", n)),
    fc.tuple(who, who).map(([from, to]) => here("UPDATE restriction SET participant_id = $3 WHERE jurisdiction = $1 AND participant_id = $2", from, to)),
    fc.tuple(who, custody).map(([of, to]) => here("UPDATE participant SET custody_id = $3 WHERE jurisdiction = $1 AND id = $2", of, to)),
    fc.tuple(who, instant).map(([of, to]) => here("UPDATE participant SET recorded_at = $3::timestamptz WHERE jurisdiction = $1 AND id = $2", of, to)),
    fc.tuple(who, day).map(([of, to]) => here("UPDATE participant SET latest_entry = $3::date WHERE jurisdiction = $1 AND id = $2", of, to)),
  );
};

/** What lists were ordered by before the day was kept: the entries that are decided with the row. */
const SAID = `SELECT x.id, x.latest_entry::text AS kept, (SELECT max(y.opened_on) FROM enrollment y WHERE y.jurisdiction = x.jurisdiction AND y.participant_id = x.id
    AND y.custody_id = x.custody_id AND (y.recorded_at >= x.recorded_at
      OR NOT EXISTS (SELECT 1 FROM restriction z WHERE z.jurisdiction = x.jurisdiction AND z.participant_id = x.id AND z.facts #>> '{termination,by}' = 'PROGRAM')))::text AS said
  FROM participant x WHERE x.jurisdiction = $1 ORDER BY x.id`;

let places = 0;

async function made(database: TestDatabase): Promise<string> {
  const slug = `w${String(++places)}`;
  await database.transaction(async (tx) => {
    await place(tx, slug);
    await insert(tx, "custody", { jurisdiction: slug, id: "d", source_organization_id: `org-${slug}`, holder_organization_id: `org-${slug}`, made_for: "CARE", no_sud_finding: true, confidential_communication: false, paid_in_full_out_of_pocket: false });
    for (const name of ["p", "q"]) await person(tx, name, slug);
  });
  return slug;
}

async function run(on: On, { sql, values }: Statement): Promise<void> {
  await on.query(`latest_${nameOf(sql)}`, sql, values);
}

forEachDatabase((name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  it("is the last day of the entries that are decided with the row, whatever is written, one statement after another or in one transaction", async () => {
    const seen = { days: 0, nobody: 0 };
    await fc.assert(fc.asyncProperty(fc.array(statements("?"), { minLength: 1, maxLength: 14 }), fc.boolean(), async (drawn, atOnce) => {
      const slug = await made(database);
      const mine = drawn.map(({ sql, values }) => ({ sql, values: values.map((value) => (value === "?" ? slug : value.replace('"jurisdiction":"?"', `"jurisdiction":"${slug}"`))) }));
      const agrees = async (on: On) => {
        const rows = (await on.query("latest_said", SAID, [slug])) as unknown as { kept: string | null; said: string | null }[];
        expect(rows.map(({ kept }) => kept)).toEqual(rows.map(({ said }) => said));
        for (const { kept } of rows) seen[kept === null ? "nobody" : "days"] += 1;
      };
      if (!atOnce) {
        for (const one of mine) {
          await run(database, one);
          await agrees(database);
        }
        return;
      }
      await database.transaction(async (tx) => {
        for (const one of mine) {
          await run(tx, one);
          await agrees(tx);
        }
      });
    }), { numRuns: 80 });
    expect(Math.min(seen.days, seen.nobody)).toBeGreaterThan(50);
  });

  it("does not believe who brings a person with a day of their own", async () => {
    const slug = await made(database);
    await insert(database, "participant", record("r", { jurisdiction: slug, facts_revision: 1, capacity: "FULL", aliases: [], race_ethnicity: [], race_ethnicity_detail: [], latest_entry: "2026-01-01" }));
    expect(await one(database, "SELECT latest_entry FROM participant WHERE jurisdiction = $1 AND id = 'r'", [slug])).toBeNull();
  });

  it("changes no revision of the facts that decide, and no row whose day stays", async () => {
    const slug = await made(database);
    const row = () => database.query<{ text: string }>("latest_row", "SELECT xmin::text || facts_revision AS text FROM participant WHERE jurisdiction = $1 AND id = 'p'", [slug]);
    const entry = (n: string, opened_on: string) => insert(database, "enrollment", record(n, { jurisdiction: slug, project: n, participant_id: "p", opened_on }));
    await entry("a", "2026-01-01");
    const before = await row();
    await entry("b", "2025-01-01");
    expect(await row()).toEqual(before);
    expect(before[0]?.text.endsWith("1")).toBe(true);
  });

  // One connection cannot race with itself.
  if (name !== "PostgreSQL") return;

  it("is right when two write at once of one person, each without seeing the other", async () => {
    const entry = (n: string, opened_on: string, recorded_at: string) => (slug: string) => record(n, { jurisdiction: slug, project: n, participant_id: "p", opened_on, recorded_at });
    const early = entry("early", "2026-02-01", "2025-01-01T00:00:00Z");
    const late = entry("late", "2025-02-01", "2026-02-01T00:00:00Z");
    const ended = (slug: string) => ({ jurisdiction: slug, id: "z", participant_id: "p", facts: { termination: { by: "PROGRAM" } } });
    const races = [["enrollment", early, "enrollment", late, "2026-02-01"], ["enrollment", early, "restriction", ended, null], ["restriction", ended, "enrollment", early, null], ["restriction", ended, "enrollment", late, "2025-02-01"]] as const;
    for (const [first, one_, second, other, expected] of races) {
      const slug = await made(database);
      await both(database, slug, (tx) => insert(tx, first, one_(slug)), (tx) => insert(tx, second, other(slug)));
      expect(await one(database, "SELECT latest_entry::text FROM participant WHERE jurisdiction = $1 AND id = 'p'", [slug])).toBe(expected);
    }
  });
});

/** The second begins when the first has written, and is waiting for it or done before the first commits. */
async function both(database: TestDatabase, slug: string, one_: (on: On) => Promise<void>, other: (on: On) => Promise<void>): Promise<void> {
  let second: Promise<void> = Promise.resolve();
  await database.transaction(async (tx) => {
    await one_(tx);
    second = database.transaction(other, { jurisdictions: [slug] });
    await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 100))]);
  }, { jurisdictions: [slug] });
  await second;
}
