import type { Selection } from "../domain/selection";
import type { SqlText } from "./sql-text";

/** What the columns of a row may need besides its selection. */
export interface ColumnContext {
  readonly sql: SqlText;
  readonly today: string;
}

/** A column of the row: an SQL expression under the name of the field. */
export type Column = readonly [name: string, expression: string];

export type ColumnsOf = (selection: Selection, alias: string, context: ColumnContext) => Column[];

export function columnList(columns: readonly Column[]): string {
  return columns.map(([name, expression]) => `${expression} AS "${name}"`).join(", ");
}

/** Rows that hang on a row, as one JSON array; null where there are none. */
export function subRows(columns: readonly Column[], from: string, order: string): string {
  return `(SELECT json_agg(t) FROM (SELECT ${columnList(columns)} FROM ${from} ORDER BY ${order}) t)`;
}

/** One object built of columns. */
export function object(columns: readonly Column[]): string {
  return `json_build_object(${columns.map(([name, expression]) => `'${name}', ${expression}`).join(", ")})`;
}

/** Custody of a sub-row, only where it differs from the row's own: mostly it does not. */
export function ownCustody(alias: string, row: string): Column {
  return ["_c", `NULLIF(${alias}.custody_id, ${row}.custody_id)`];
}

export function provenance(alias: string): string {
  const load = `(SELECT l.mapping_version FROM load l WHERE l.jurisdiction = ${alias}.jurisdiction AND l.id = ${alias}.load_id)`;
  return object([
    ["sourceSystem", `${alias}.source_system`],
    ["loadId", `${alias}.load_id`],
    ["sourceRow", `${alias}.source_row`],
    ["sourceId", `${alias}.source_id`],
    ["mappingVersion", load],
    ["recordedAt", `${alias}.recorded_at`],
  ]);
}

/** Columns that a selection asks for, out of a table of plain ones. */
export function selected(selection: Selection, alias: string, plain: Readonly<Record<string, string>>): Column[] {
  const columns: Column[] = [];
  for (const name of selection.names) {
    const column = plain[name];
    if (column !== undefined) columns.push([name, `${alias}.${column}`]);
  }
  return columns;
}
