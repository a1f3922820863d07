import fc from "fast-check";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { type On, one, person, place } from "../support/place";

const BY = ["PROGRAM", "PATIENT", null] as const;
type By = (typeof BY)[number];

const factsOf = (by: By) => (by === null ? {} : { termination: { by } });

let places = 0;

async function made(database: TestDatabase): Promise<string> {
  const slug = `ended-${String(++places)}`;
  await database.transaction(async (tx) => {
    await place(tx, slug);
    for (const name of ["p", "q"]) await person(tx, name, slug);
  });
  return slug;
}

const write = (slug: string, id: string, who: string, by: By) => (on: On): Promise<unknown> =>
  on.query("ended_write", `INSERT INTO restriction (jurisdiction, id, participant_id, facts) VALUES ($1, $2, $3, $4::jsonb)
    ON CONFLICT (jurisdiction, id) DO UPDATE SET participant_id = excluded.participant_id, facts = excluded.facts`, [slug, id, who, JSON.stringify(factsOf(by))]);
const remove = (slug: string, id: string) => (on: On): Promise<unknown> => on.query("ended_remove", "DELETE FROM restriction WHERE jurisdiction = $1 AND id = $2", [slug, id]);

/** What the register says, beside what is kept on the person's row. */
const SAID = `SELECT x.ended_restriction AS kept, EXISTS (SELECT 1 FROM restriction z WHERE z.jurisdiction = x.jurisdiction AND z.participant_id = x.id AND z.facts #>> '{termination,by}' = 'PROGRAM') AS said
  FROM participant x WHERE x.jurisdiction = $1 ORDER BY x.id`;

/** 42 CFR 2.26(b): of whom each record's own time decides. */
forEachDatabase((name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  it("is kept with the person as the register of restrictions has it, whatever is written", async () => {
    const seen = new Set<boolean>();
    const id = fc.constantFrom("0", "1", "2");
    const step = fc.oneof(fc.tuple(id, fc.constantFrom("p", "q"), fc.constantFrom(...BY)), id);
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const slug = await made(database);
      for (const one_ of steps) {
        await (typeof one_ === "string" ? remove(slug, one_) : write(slug, ...one_))(database);
        const rows = await database.query<{ kept: boolean; said: boolean }>("ended_said", SAID, [slug]);
        for (const { kept, said } of rows) {
          expect(kept).toBe(said);
          seen.add(said);
        }
      }
    }), { numRuns: 40 });
    expect(seen.size).toBe(2);
  });

  // One connection cannot race with itself.
  if (name !== "PostgreSQL") return;

  it("is right when one restriction goes while another comes, each without seeing the other", async () => {
    const slug = await made(database);
    await write(slug, "goes", "p", "PROGRAM")(database);
    let second: Promise<unknown> = Promise.resolve();
    await database.transaction(async (tx) => {
      await write(slug, "comes", "p", "PROGRAM")(tx);
      second = database.transaction(remove(slug, "goes"), { jurisdictions: [slug] });
      await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 100))]);
    }, { jurisdictions: [slug] });
    await second;
    expect(await one(database, "SELECT ended_restriction FROM participant WHERE jurisdiction = $1 AND id = 'p'", [slug])).toBe(true);
  });
});
