import { createHash } from "node:crypto";
import type { Transaction } from "../../database/database";
import { newLocalId } from "../../domain/ids";
import type { TableTally } from "./table-tally";

export type Json = string | number | boolean | null | readonly string[];
export type TableRow = Readonly<Record<string, Json>>;

/** What a later import leaves as the first one wrote it. */
const WRITTEN_ONCE: readonly string[] = ["id", "recorded_at", "accepts_from"];
/** Follows the content and is none: a row is not changed because it moved in its file. */
const PROVENANCE: readonly string[] = ["load_id", "source_row"];
const KEY: readonly string[] = ["jurisdiction", "source_system", "source_id"];
const BATCH = 500;

interface Written {
  readonly jurisdiction: string;
  readonly inserted: number;
  readonly changed: number;
}

/**
 * Writes records in batches, one statement each. A row that is there already under its source's id keeps its own id,
 * and is written only if its content differs: a second import of the same files changes nothing.
 */
export class RowWriter {
  private readonly waiting = new Map<string, TableRow[]>();

  constructor(
    private readonly tx: Transaction,
    private readonly tally: TableTally,
    /** False once the import is doomed: the files are then read on for their faults alone. */
    private readonly writing: () => boolean,
  ) {}

  /** Rows of a table that has the columns `jurisdiction, id, load_id, source_system, source_id` and its own content. */
  async put(table: string, row: TableRow): Promise<void> {
    let rows = this.waiting.get(table);
    if (rows === undefined) this.waiting.set(table, (rows = []));
    rows.push(row);
    if (rows.length >= BATCH) await this.flush(table);
  }

  /** All that waits, or what waits up to one table: rows refer to tables that were written to before their own. */
  async flush(upTo?: string): Promise<void> {
    for (const [table, rows] of this.waiting) {
      if (rows.length > 0) await this.flushTable(table, rows.splice(0));
      if (table === upTo) return;
    }
  }

  private async flushTable(table: string, rows: readonly TableRow[]): Promise<void> {
    if (!this.writing()) return;
    const columns = Object.keys(rows[0] ?? {}).sort();
    const written = await this.tx.query<Written>(statementName(table, columns), upsertSql(table, columns), [JSON.stringify(rows)]);
    let touched = 0;
    for (const { jurisdiction, inserted, changed } of written) {
      this.tally.wrote(table, jurisdiction, { inserted, changed });
      touched += inserted + changed;
    }
    this.tally.unchanged(table, rows.length - touched);
  }
}

/** One name, one text: mappings write different columns of one table. */
function statementName(table: string, columns: readonly string[]): string {
  return `import_upsert_${table}_${createHash("sha256").update(columns.join()).digest("hex").slice(0, 12)}`;
}

/** json_populate_recordset casts by the table's own column types, enums and arrays included. */
function upsertSql(table: string, columns: readonly string[]): string {
  const content = columns.filter((name) => ![...WRITTEN_ONCE, ...PROVENANCE, ...KEY].includes(name));
  const rewritten = columns.filter((name) => ![...WRITTEN_ONCE, ...KEY].includes(name));
  const list = columns.map(quoted).join(", ");
  return `WITH written AS (
    INSERT INTO ${quoted(table)} AS old (${list})
    SELECT ${list} FROM json_populate_recordset(NULL::${quoted(table)}, $1::json)
    ON CONFLICT (jurisdiction, source_system, source_id) DO UPDATE
    SET ${rewritten.map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(", ")}
    WHERE (${content.map((name) => `old.${quoted(name)}`).join(", ")}) IS DISTINCT FROM (${content.map((name) => `excluded.${quoted(name)}`).join(", ")})
    RETURNING old.jurisdiction, (old.xmax = 0) AS inserted
  ) SELECT jurisdiction, count(*) FILTER (WHERE inserted)::int4 AS inserted, count(*) FILTER (WHERE NOT inserted)::int4 AS changed
    FROM written GROUP BY jurisdiction`;
}

export function quoted(name: string): string {
  return `"${name}"`;
}

/** Source ids -> local ids of one table: those of earlier imports, and new ones for what is new. */
export class LocalIds {
  private readonly made = new Set<string>();

  private constructor(
    private readonly ids: Map<string, string>,
    private readonly random: (bytes: number) => Uint8Array,
  ) {}

  static async load(
    tx: Transaction,
    table: string,
    place: { readonly jurisdiction: string; readonly sourceSystem: string },
    random: (bytes: number) => Uint8Array,
  ): Promise<LocalIds> {
    const sql = `SELECT source_id, id FROM ${quoted(table)} WHERE jurisdiction = $1 AND source_system = $2`;
    const rows = await tx.query<{ source_id: string; id: string }>(`import_ids_${table}`, sql, [place.jurisdiction, place.sourceSystem]);
    return new LocalIds(new Map(rows.map((row) => [row.source_id, row.id])), random);
  }

  /** For a row of these files. */
  take(sourceId: string): string {
    this.made.add(sourceId);
    let id = this.ids.get(sourceId);
    if (id === undefined) this.ids.set(sourceId, (id = newLocalId(this.random)));
    return id;
  }

  /** For a reference to a row of these files; undefined if they have no such row. */
  of(sourceId: string): string | undefined {
    return this.made.has(sourceId) ? this.ids.get(sourceId) : undefined;
  }
}

/** How many rows of a source the hub holds, so that the report can say how many of them the files no longer have. */
export async function countRows(tx: Transaction, table: string, jurisdictions: readonly string[], sourceSystem: string): Promise<number> {
  const sql = `SELECT count(*)::int4 AS rows FROM ${quoted(table)} WHERE jurisdiction = ANY($1::text[]) AND source_system = $2`;
  const [counted] = await tx.query<{ rows: number }>(`import_count_${table}`, sql, [jurisdictions, sourceSystem]);
  return counted?.rows ?? 0;
}
