import type { Rows, Table } from "../../src/onboarding/seed/rows";
import { TABLES } from "../../src/onboarding/seed/rows";
import type { TestDatabase } from "../support/database";
import { readWorld } from "../disclosure/oracle/world";

/** What triggers keep about people, for lists to begin with. */
const KEPT = ["consent_recipient", "participant_party"] as const;

/** Custodies, and the tables from people on, in the order of their foreign keys. */
const OF_PEOPLE: readonly Table[] = ["custody", ...TABLES.slice(TABLES.indexOf("participant"))];
const OF_PLACES: readonly Table[] = TABLES.filter((table) => !OF_PEOPLE.includes(table));

export interface KeptRow {
  readonly jurisdiction: string;
  readonly participant_id: string;
}

/** Every row of every table that an answer could come from, whole. */
export interface AllRows {
  readonly rows: Readonly<Rows>;
  readonly kept: Readonly<Record<(typeof KEPT)[number], readonly KeptRow[]>>;
}

export async function readAll(database: TestDatabase): Promise<AllRows> {
  const { rows } = await readWorld(database);
  const read = async (table: string) => {
    const [row] = await database.query<{ all: string | null }>("", `SELECT json_agg(t)::text AS "all" FROM ${table} t`);
    return JSON.parse(row?.all ?? "[]") as KeptRow[];
  };
  return { rows, kept: { consent_recipient: await read("consent_recipient"), participant_party: await read("participant_party") } };
}

/** Makes an empty database the twin of one that holds these rows. What triggers would do is in the rows already. */
export async function writePlaces(database: TestDatabase, { rows }: AllRows, revision: string): Promise<void> {
  const off = [...TABLES, ...KEPT].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER;`);
  await database.asOwner([...off, ...OF_PLACES.map((table) => insert(table, rows[table])), `UPDATE directory_state SET revision = ${revision};`].join("\n"));
}

/** Puts these people in the place of those who are there. */
export async function writePeople(database: TestDatabase, { rows, kept }: AllRows): Promise<void> {
  const inserts = [...OF_PEOPLE.map((table) => insert(table, rows[table])), ...KEPT.map((table) => insert(table, kept[table]))];
  await database.asOwner(["BEGIN;", `TRUNCATE ${[...OF_PEOPLE, ...KEPT].join(", ")};`, ...inserts, "COMMIT;"].join("\n"));
}

function insert(table: string, rows: readonly object[]): string {
  return rows.length === 0 ? "" : `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $leak$${JSON.stringify(rows)}$leak$);`;
}
