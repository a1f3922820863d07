import type { Database, Transaction } from "../../database/database";
import type { Log } from "../../log";
import { type DemoOptions, demoJurisdiction, demoSlugs } from "./demo-rows";
import { SEED_SYSTEM } from "./draft";
import { type Rows, type Table, TABLES } from "./rows";

export interface SeedOptions extends DemoOptions {
  /** Slugs, for tests that need a city or two; all by default. */
  readonly only?: readonly string[];
  /** Of all other places, who takes part there. */
  readonly knowsOthers?: boolean;
  readonly log: Pick<Log, "info" | "warn">;
}

export interface SeedReport {
  readonly written: readonly string[];
  /** Already there, from an earlier run. */
  readonly present: readonly string[];
  /** Places that are not marked synthetic: no invented person is mixed among real ones. */
  readonly refused: readonly string[];
  readonly rows: number;
}

const PLACES = `
  SELECT (count(*) FILTER (WHERE site_id IS NULL))::int4 AS places, (count(*) FILTER (WHERE site_id IS NULL AND synthetic AND slug = ANY($1::text[])))::int4 AS "ofDemo",
    (SELECT count(DISTINCT jurisdiction) FROM load WHERE source_system = $2)::int4 AS begun FROM jurisdiction`;

/** Of a database that has nobody yet, or in which an earlier seeding was cut short. One with a place of its own stays as it is. */
export async function wantsDemo(database: Database): Promise<boolean> {
  const slugs = demoSlugs("demo");
  const [row] = await database.query<{ places: number; ofDemo: number; begun: number }>("seed_places", PLACES, [slugs, SEED_SYSTEM]);
  if (row === undefined) return false;
  return row.places === 0 || (row.begun > 0 && row.places === row.ofDemo && row.begun < slugs.length);
}

type State = "written" | "present" | "refused";

const TRANSACTION = { timeoutMs: 30 * 60_000 };
/** Rows of one statement: small enough that its text stays within some megabytes. */
const BATCH = 4000;

/** Writes the invented places and people that are not there yet, each jurisdiction in a transaction of its own. */
export async function seedDemo(database: Database, options: SeedOptions): Promise<SeedReport> {
  const report: Record<State, string[]> & { rows: number } = { written: [], present: [], refused: [], rows: 0 };
  const { only, knowsOthers = false } = options;
  for (const slug of demoSlugs(options.scale).filter((one) => knowsOthers || (only?.includes(one) ?? true))) {
    const began = performance.now();
    const { state, rows } = await database.transaction((tx) => seedJurisdiction(tx, options, slug), { ...TRANSACTION, jurisdictions: [slug] });
    report[state].push(slug);
    report.rows += rows;
    const milliseconds = Math.round(performance.now() - began);
    if (state === "written") options.log.info("demo written", { jurisdiction: slug, count: rows, milliseconds });
    if (state === "refused") options.log.warn("no demo here: the place is not marked synthetic", { code: "SEED_REFUSED", jurisdiction: slug });
  }
  return report;
}

async function seedJurisdiction(tx: Transaction, options: SeedOptions, slug: string): Promise<{ state: State; rows: number }> {
  const [place] = await tx.query<{ synthetic: boolean; seeded: boolean; elsewhere: boolean }>(
    "seed_place",
    "SELECT j.synthetic, j.site_id IS NOT NULL AS elsewhere, EXISTS (SELECT FROM load l WHERE l.jurisdiction = j.slug AND l.source_system = $2) AS seeded FROM jurisdiction j WHERE j.slug = $1",
    [slug, SEED_SYSTEM],
  );
  if (place?.seeded === true) return { state: "present", rows: 0 };
  if (place?.synthetic === false) return { state: "refused", rows: 0 };
  const { rows } = demoJurisdiction(options, slug);
  const isOther = options.only?.includes(slug) === false;
  const written = isOther ? WHO_TAKES_PART : place?.elsewhere === true ? OF_DIRECTORY : TABLES;
  const tables = TABLES.filter((table) => written.includes(table));
  return { state: "written", rows: await insertAll(tx, tables, rows, place !== undefined) };
}

/** Of a place whose records are kept by another server: who takes part there, and signs in here. */
const OF_DIRECTORY: readonly Table[] = ["jurisdiction", "intake_window", "organization", "organization_control", "account", "agreement", "load"];
/** Of a place that is nothing to this server but where somebody asks from. */
const WHO_TAKES_PART: readonly Table[] = ["jurisdiction", "organization", "organization_control", "load"];

async function insertAll(tx: Transaction, tables: readonly Table[], rows: Rows, placeExists: boolean): Promise<number> {
  let written = 0;
  for (const table of tables) {
    for (let at = 0; at < rows[table].length; at += BATCH) {
      const batch = rows[table].slice(at, at + BATCH);
      await insert(tx, table, batch, placeExists && KEPT.includes(table));
      written += batch.length;
    }
  }
  return written;
}

/** Of a place that a synthetic import made before, what the import said of it stays. */
const KEPT: readonly Table[] = ["jurisdiction", "intake_window", "organization"];

/** Columns that the rows leave out get the defaults of the table, e.g. the revisions. */
async function insert(tx: Transaction, table: Table, rows: readonly object[], keep: boolean): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`).join(", ");
  const sql = `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)${keep ? " ON CONFLICT DO NOTHING" : ""}`;
  await tx.query(`seed_${table}${keep ? "_kept" : ""}`, sql, [JSON.stringify(rows)]);
}
