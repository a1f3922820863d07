import type { TestDatabase } from "./database";

/** Who signs in has one name in the hub, and what the hub writes itself begins empty. */
const TABLES = `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'jurisdiction' AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('account', 'relation', 'assignment', 'disclosure_index', 'change_log', 'access_audit') ORDER BY 1`;

/**
 * A second place whose records have the ids of the first one's, and revisions too: nothing but the place tells them apart.
 * Organizations have names of their own, and its people too. Past all triggers, and so as a superuser: on PGlite.
 */
export async function addTwin(database: TestDatabase, from: string, to: string, renamed: readonly [string, string]): Promise<void> {
  const tables = (await database.query<{ name: string }>("test_twin", TABLES)).map(({ name }) => name);
  const replaced = `replace(replace(to_json(x)::text, '${from}', '${to}'), '${renamed[0]}', '${renamed[1]}')::json`;
  const copies = ["jurisdiction", ...tables].map((table) => {
    const key = table === "jurisdiction" ? "slug" : "jurisdiction";
    return `INSERT INTO "${table}" SELECT y.* FROM "${table}" x, json_populate_record(NULL::"${table}", ${replaced}) y WHERE x.${key} = '${from}'`;
  });
  await database.asOwner(["SET session_replication_role = replica", ...copies, "SET session_replication_role = origin"].join(";\n"));
}
