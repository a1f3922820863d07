import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type MemoryFS, PGlite } from "@electric-sql/pglite";
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
export async function startPGlite(folder: string, files?: MemoryFS): Promise<PGlite> {
  const pglite = endingOnPanic(await PGlite.create(folder, { extensions: { btree_gist }, ...(files && { fs: files }) }));
  // Given with each query, they would be merged with its 300 own ones at each: half of the time of a small query.
  Object.assign(pglite.parsers, PGLITE_PARSERS);
  await pglite.exec("SET TimeZone = 'UTC'; SET DateStyle = 'ISO'");
  return pglite;
}

/**
 * After a PANIC (say, a full disk while it writes its log) a server would start anew; PGlite would turn in circles at the
 * next statement, and the whole process with it. So there is none: each fails as the last one did, until the hub is
 * started again. What was committed is on the disk.
 */
function endingOnPanic(pglite: PGlite): PGlite {
  let panic: DatabasePanic | null = null;
  const guarded = <Args extends unknown[], T>(run: (...args: Args) => Promise<T>) => async (...args: Args): Promise<T> => {
    if (panic !== null) throw panic;
    try {
      return await run(...args);
    } catch (error) {
      if (isPanic(error)) panic = error;
      throw error;
    }
  };
  return Object.assign(pglite, {
    execProtocol: guarded(pglite.execProtocol.bind(pglite)),
    execProtocolStream: guarded(pglite.execProtocolStream.bind(pglite)),
  });
}

type DatabasePanic = Error & { readonly severity: "PANIC" };

function isPanic(error: unknown): error is DatabasePanic {
  return typeof error === "object" && error !== null && "severity" in error && error.severity === "PANIC";
}

export function embeddedDriver(pglite: PGlite): Driver {
  const statements = new Statements();
  const tickets = new TransactionTickets();
  const queryOn = (session: Pick<PGlite, "query">) => async (name: string, sql: string, values: readonly SqlValue[]) => {
    statements.announce(name);
    try {
      const { rows } = await session.query<object>(sql, values.map(toParameter));
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
