/**
 * What of a place is copied to make another of it: all tables that it has rows in. Who signs in is not, as their names are
 * taken once; what a server writes itself begins empty.
 */
export const COPIED_TABLES = `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'jurisdiction' AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('account', 'relation', 'disclosure_index', 'change_log', 'access_audit') ORDER BY 1`;

/**
 * A place of these slugs: ids, revisions and dates are those of the first, and every column that names the place or its
 * organizations names the copy's. Past all triggers (session_replication_role), for a copy keeps the invariants of what it
 * is a copy of. `words`: other texts that are replaced.
 */
export function copiedPlaceSql(tables: readonly string[], from: string, to: string, words: readonly (readonly [string, string])[] = []): string[] {
  const text = [[from, to] as const, ...words].reduce((row, [old, other]) => `replace(${row}, '${old}', '${other}')`, "to_json(x)::text");
  return ["jurisdiction", ...tables].map((table) => {
    const key = table === "jurisdiction" ? "slug" : "jurisdiction";
    return `INSERT INTO "${table}" SELECT y.* FROM "${table}" x, json_populate_record(NULL::"${table}", ${text}::json) y WHERE x.${key} = '${from}'`;
  });
}
