import type fc from "fast-check";
import type { DatabaseErrorCode } from "../../../src/database/errors";
import type { On } from "../../support/place";
import { insert, nameOf, person, place, record } from "../../support/place";
import type { TestDatabase } from "../../support/database";

type Row = Readonly<Record<string, unknown>>;
type Table = "charge" | "enrollment" | "intake_window" | "jurisdiction" | "referral" | "status_period";

/** One write to a small world: a row that comes, one that changes, one that goes. */
export type Write = Readonly<{ into: Table; row: Row }> | Readonly<{ change: Table; id: string; to: Row }> | Readonly<{ drop: Table; id: string }>;

/** A valid world of the people p and q, what would break it, and what comes close to that and is allowed. */
export interface Trial {
  readonly zone?: string;
  readonly world: readonly Write[];
  readonly breach: readonly Write[];
  readonly within: readonly Write[];
  readonly refusedAs: Refusal;
}

export interface Refusal {
  readonly code: DatabaseErrorCode;
  readonly place?: { readonly constraint: string };
}

/** Ways to break an invariant, each a clause that ends the sentence "refuses ...". */
export type Ways = Readonly<Record<string, fc.Arbitrary<Trial>>>;

export const checked = (constraint: string): Refusal => ({ code: "CHECK_VIOLATION", place: { constraint } });

const COMMON: Readonly<Record<Table, Row>> = {
  charge: { level: "UNKNOWN" },
  enrollment: { participant_id: "p", project: "LEAD" },
  intake_window: {},
  jurisdiction: {},
  referral: { participant_id: "p", type: "ARREST_DIVERSION", source: "PATROL_OFFICER", screening_reasons: [] },
  status_period: { participant_id: "p" },
};

/** A row that comes, with what rows of its table have in common. */
export function add(into: Table, row: Row): Write {
  return { into, row: { ...COMMON[into], ...row } };
}

let worlds = 0;

/** The breach is refused and leaves nothing behind; then what is within the rule goes into the same world. */
export async function judge(database: TestDatabase, { zone, world, breach, within, refusedAs }: Trial): Promise<void> {
  const slug = await makeWorld(database, world, zone);
  const before = await contentsOf(database, slug);
  await expect(database.transaction((tx) => writeAll(tx, slug, breach))).rejects.toMatchObject(refusedAs);
  expect(await contentsOf(database, slug)).toEqual(before);
  await database.transaction((tx) => writeAll(tx, slug, within));
}

/** A place of its own with these rows; its slug. */
export async function makeWorld(database: TestDatabase, world: readonly Write[], zone?: string): Promise<string> {
  const slug = `w${String(++worlds)}`;
  await database.transaction(async (tx) => {
    await place(tx, slug, zone);
    for (const id of ["p", "q"]) await person(tx, id, slug);
    await writeAll(tx, slug, world);
  });
  return slug;
}

export async function writeAll(on: On, slug: string, writes: readonly Write[]): Promise<void> {
  for (const write of writes) await apply(on, slug, write);
}

async function apply(on: On, slug: string, write: Write): Promise<void> {
  if ("into" in write) {
    const { id, ...row } = write.row;
    return insert(on, write.into, typeof id === "string" ? record(id, { ...row, jurisdiction: slug }) : { ...row, jurisdiction: slug });
  }
  const table = "drop" in write ? write.drop : write.change;
  const where = table === "jurisdiction" ? "t.slug = $1 AND t.name = $2" : `t.jurisdiction = $1 AND t.${table === "intake_window" ? "valid_from" : "id"}::text = $2`;
  const id = table === "jurisdiction" ? slug : write.id;
  if ("drop" in write) return run(on, `DELETE FROM ${table} t WHERE ${where}`, [slug, id]);
  const set = Object.keys(write.to).map((column) => `${column} = new.${column}`).join(", ");
  return run(on, `UPDATE ${table} t SET ${set} FROM jsonb_populate_record(NULL::${table}, $3::jsonb) new WHERE ${where}`, [slug, id, JSON.stringify(write.to)]);
}

async function run(on: On, sql: string, values: readonly string[]): Promise<void> {
  await on.query(`trial_${nameOf(sql)}`, sql, values);
}

const HELD_IN = ["charge", "enrollment", "intake_window", "participant", "participant_party", "referral", "status_period"];
const CONTENTS = `SELECT t::text FROM jurisdiction t WHERE slug = $1
  ${HELD_IN.map((table) => `UNION ALL SELECT '${table} ' || t::text FROM ${table} t WHERE jurisdiction = $1`).join("\n")} ORDER BY 1`;

export async function contentsOf(database: TestDatabase, slug: string): Promise<object[]> {
  return database.query("trial_contents", CONTENTS, [slug]);
}
