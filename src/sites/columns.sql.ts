import { instantText } from "../database/sql-instants";
import type { Selection } from "../domain/selection";
import type { Today } from "./site";
import type { SqlText } from "./sql-text";

/** What the columns of a row may need besides its selection. */
export interface ColumnContext {
  readonly sql: SqlText;
  readonly today: Today;
}

/** Today where the row behind the alias is. */
export function today(sql: SqlText, day: Today, alias: string): string {
  return typeof day === "string" ? sql.param(day, "date") : `(${sql.param(JSON.stringify(day), "jsonb")} ->> ${alias}.jurisdiction)::date`;
}

/** A column of the row: an SQL expression under the name of the field. */
export type Column = readonly [name: string, expression: string];

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

/** Custody of a sub-row, only where it differs from the row's own (`custody`): mostly it does not. With its time where that decides. */
export function ownCustody(alias: string, row: string, custody = "custody_id"): Column {
  return ["_c", `CASE WHEN ${row}._timed THEN ${timedCustody(alias)} ELSE NULLIF(${alias}.custody_id, ${row}.${custody}) END`];
}

function timedCustody(alias: string): string {
  return `${alias}.custody_id || '@' || ${instantText(`${alias}.recorded_at`)}`;
}

/** Custody of a record that is not the row's own, by the person it is about. */
export function fullCustody(alias: string, jurisdiction: string, person: string): string {
  return `CASE WHEN ${isTimed(jurisdiction, person)} THEN ${timedCustody(alias)} ELSE ${alias}.custody_id END`;
}

/** 42 CFR 2.26(b): a restriction that the program ended still holds for what was recorded before, so records differ by their time. */
export function isTimed(jurisdiction: string, person: string): string {
  return `(SELECT z.ended_restriction FROM participant z WHERE z.jurisdiction = ${jurisdiction} AND z.id = ${person})`;
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
