import { COPIED_TABLES, copiedPlaceSql } from "../../src/bench/copied-place";
import type { TestDatabase } from "./database";

/**
 * A second place whose records have the ids of the first one's, and revisions too: nothing but the place tells them apart.
 * `renamed`: how its people are called. Needs a superuser, and so PGlite.
 */
export async function addTwin(database: TestDatabase, from: string, to: string, renamed: readonly [string, string]): Promise<void> {
  const tables = await database.query<{ name: string }>("test_twin", COPIED_TABLES);
  const copies = copiedPlaceSql(tables.map(({ name }) => name), from, to, [renamed]);
  await database.asOwner(["SET session_replication_role = replica", ...copies, "SET session_replication_role = origin"].join(";\n"));
}
