import pg from "pg";
import type { SqlValue } from "./database";
import { type Driver, scopeOf, SET_SCOPE, TransactionTickets } from "./driver";
import { DatabaseError, toDatabaseError } from "./errors";
import { postgresAdapter } from "./postgres-adapter";
import { PG_TYPES, toParameter } from "./row-values";
import { Statements } from "./statements";

export const RUNTIME_ROLE = "lead_hub_app";
const OLDEST = 15;
const CONNECT_TIMEOUT_MS = 10_000;

/** Prisma's adapter reads and writes timestamps as if every session ran in UTC. */
const SESSION = "-c TimeZone=UTC -c DateStyle=ISO";

/** One connection as the user of DATABASE_URL, the owner of the tables: it looks, migrates and is closed. */
export function ownerPool(url: string): pg.Pool {
  return quiet(new pg.Pool({ ...common(url), max: 1, idleTimeoutMillis: 0, options: SESSION }));
}

/** Planned once for each connection: planning a page takes half as long as reading it, and it goes by index whatever the values. */
const PLANS = "-c plan_cache_mode=force_generic_plan";

/** A new session costs more than hundreds of answers: a process, its plans, and memory that it has yet to be given. */
export const IDLE_MS = 10 * 60_000;

/**
 * A page takes a megabyte or two of the server's memory, which glibc gives back to the system after each statement and
 * asks for again, page by page, with the next, until the session has once held and freed a piece as large as this.
 */
const KEEP_MEMORY = "SELECT length(repeat(' ', 8000000))";

/** The hub's own connections: in the role that owns nothing, so that grants and row policies bind it. */
export function runtimePool(url: string, size: number): pg.Pool {
  const onConnect = (client: pg.ClientBase) => client.query(KEEP_MEMORY).then(() => undefined);
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- pg-pool waits for it; its types do not say so
  return quiet(new pg.Pool({ ...common(url), max: size, idleTimeoutMillis: IDLE_MS, onConnect, options: `${SESSION} ${PLANS} -c role=${RUNTIME_ROLE}` }));
}

function common(url: string): pg.PoolConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "lead-hub",
  };
}

/** An idle connection that the server ends is replaced at the next query; unheard, the event would end the process. */
function quiet(pool: pg.Pool): pg.Pool {
  pool.on("error", () => undefined);
  return pool;
}

export async function refuseOldServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= OLDEST) return;
  throw new DatabaseError("DATABASE_TOO_OLD", `The database server is PostgreSQL ${String(major)}; the hub needs ${String(OLDEST)} or later.`);
}

/** A connection pooler may drop the option that sets the role; then nothing would hold the hub back. */
export async function refuseOwnerRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string }>("SELECT current_user AS role");
  if (rows[0]?.role === RUNTIME_ROLE) return;
  throw new DatabaseError("DATABASE_ROLE_FAILED", `The session does not run as ${RUNTIME_ROLE}: does a pooler drop the option "role"?`);
}

/**
 * Two pools. `rows` is for statements about people: each of its sessions knows whose, and is told anew when that changes.
 * The sessions of `pool` are never told, so whatever runs there by mistake sees nobody.
 */
export function postgresDriver(pool: pg.Pool, rows: pg.Pool): Driver {
  const statements = new Statements();
  const tickets = new TransactionTickets();
  const queryOn = (client: Pick<pg.Pool, "query">) => async (name: string, sql: string, values: readonly SqlValue[]) => {
    statements.announce(name);
    try {
      const { rows } = await client.query<object>({ name, text: sql, values: values.map(toParameter), types: PG_TYPES });
      return rows;
    } catch (error) {
      throw toDatabaseError(error);
    }
  };
  const adapter = postgresAdapter({ pool, statements, tickets, queryOn });
  const queryIn = (jurisdictions: readonly string[]) => async (name: string, sql: string, values: readonly SqlValue[]) => {
    const client = await connected(rows);
    try {
      await putInto(client, scopeOf(jurisdictions));
      return await queryOn(client)(name, sql, values);
    } finally {
      client.release();
    }
  };
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), rows.end()]);
  };
  return { kind: "postgres", adapter, statements, tickets, query: queryOn(pool), queryIn, close };
}

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw toDatabaseError(error);
  }
}

const scopes = new WeakMap<pg.PoolClient, string>();

/** Told only when it changes: most sessions serve one city or all. */
async function putInto(client: pg.PoolClient, scope: string): Promise<void> {
  if (scopes.get(client) === scope) return;
  scopes.delete(client);
  try {
    await client.query({ name: "scope", text: SET_SCOPE, values: [scope, "false"] });
  } catch (error) {
    throw toDatabaseError(error);
  }
  scopes.set(client, scope);
}
