import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import type { SqlValue } from "./database";
import { type Driver, type RunNamed, scopeOf, SET_SCOPE, TransactionTickets } from "./driver";
import { toDatabaseError } from "./errors";
import { pgliteAdapter } from "./pglite-adapter";
import { PGLITE_PARSERS, toParameter } from "./row-values";
import { Statements } from "./statements";

/** The folder of PGlite's files inside DATA_DIR. Whoever opens it holds the lock of DATA_DIR (lock.ts). */
export function embeddedFolder(dataDir: string): string {
  return join(dataDir, "pg");
}

export async function startEmbedded(dataDir: string): Promise<PGlite> {
  const folder = embeddedFolder(dataDir);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await startPGlite(folder);
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/** Its one session has no connection string to carry these settings. */
export async function startPGlite(folder: string, dump?: Blob): Promise<PGlite> {
  const from = dump === undefined ? {} : { loadDataDir: dump };
  const pglite = await PGlite.create(folder, { extensions: { btree_gist }, ...from });
  await pglite.exec("SET TimeZone = 'UTC'; SET DateStyle = 'ISO'");
  return pglite;
}

export function embeddedDriver(pglite: PGlite): Driver {
  const statements = new Statements();
  const tickets = new TransactionTickets();
  const queryOn = (session: Pick<PGlite, "query">) => async (name: string, sql: string, values: readonly SqlValue[]) => {
    statements.announce(name);
    try {
      const { rows } = await session.query<object>(sql, values.map(toParameter), { parsers: PGLITE_PARSERS });
      return rows;
    } catch (error) {
      throw toDatabaseError(error);
    }
  };
  const adapter = pgliteAdapter({ pglite, statements, tickets, queryOn, openShadow: () => startPGlite("memory://") });
  const queryIn = scoped(pglite, queryOn(pglite));
  return { kind: "embedded", adapter, statements, tickets, queryIn, query: queryIn([]), close: () => pglite.close() };
}

/**
 * One session serves all, so it is told whose people each statement is about. PGlite runs what it is given in the order
 * in which it was given, so nothing comes between the two; a transaction tells for itself, until it ends.
 */
function scoped(pglite: PGlite, run: RunNamed): Driver["queryIn"] {
  let told: string | null = null;
  return (jurisdictions) => async (name, sql, values) => {
    const scope = scopeOf(jurisdictions);
    const set = told === scope ? null : pglite.query(SET_SCOPE, [scope, false]);
    told = scope;
    try {
      // Both are on their way; without the first the second's rows are not looked at.
      const [rows] = await Promise.all([run(name, sql, values), set]);
      return rows;
    } catch (error) {
      told = null;
      throw toDatabaseError(error);
    }
  };
}
