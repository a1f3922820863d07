import { createHash } from "node:crypto";
import type { SqlValue } from "../database/database";

/** A statement under construction: text and numbered parameters grow together, so a value never enters the text. */
export class SqlText {
  readonly values: SqlValue[] = [];

  /** A placeholder with its type, e.g. `$3::text[]`. */
  param(value: SqlValue, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

const MAX_NAMES = 1000;
const names = new Map<string, string>();

/**
 * A stable name for a text, so that the server plans it once per connection. Clients choose selections, so texts are
 * not bounded by us: past the bound a text goes without a name and leaves nothing behind on the server.
 */
export function statementName(prefix: string, text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MAX_NAMES) return "";
  const name = `${prefix}_${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  names.set(text, name);
  return name;
}
