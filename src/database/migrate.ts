import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import { DatabaseError, toDatabaseError } from "./errors";
import type { MigrationFile } from "./migration-files";
import { applyMigrations } from "./schema-engine";

/** A session that owns the tables, inside one transaction that holds the migration lock. */
export interface OwnerSession {
  readonly adapter: Pick<Transaction, "queryRaw" | "executeRaw">;
  /** Sends a script whole. */
  readonly script: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
}

/** The lock of replicas that start together: an arbitrary number, the same in every release. */
const MIGRATION_LOCK = "SELECT pg_advisory_xact_lock(5210042)";

/**
 * Brings the database to the migrations of this release, all or nothing: one transaction holds the lock, the scripts
 * and Prisma's record of them. A hub that dies halfway leaves no trace, and one that fails starts again at the same place.
 */
export async function migrate(session: OwnerSession, migrations: readonly MigrationFile[]): Promise<string[]> {
  if ((await pendingMigrations(session, migrations)).length === 0) return [];
  await session.script(MIGRATION_LOCK);
  const pending = await pendingMigrations(session, migrations);
  if (pending.length === 0) return [];
  const running: { failure?: unknown } = {};
  try {
    return await applyMigrations(factoryOn(session, running), migrations);
  } catch (error) {
    throw refusal(running.failure ?? error, pending);
  }
}

/** Reads Prisma's record, so that a start with nothing to do need not load the 5 MB engine. */
export async function pendingMigrations(session: Pick<OwnerSession, "rows">, migrations: readonly MigrationFile[]): Promise<string[]> {
  const [found] = await session.rows("SELECT to_regclass('public._prisma_migrations') IS NOT NULL");
  if (found?.[0] !== true) return migrations.map(({ name }) => name);
  const rows = await session.rows(
    "SELECT migration_name, checksum FROM public._prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL",
  );
  const applied = new Map(rows.map(([name, checksum]) => [String(name), String(checksum)]));
  refuseOthers(applied, migrations);
  return migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name);
}

function refuseOthers(applied: ReadonlyMap<string, string>, migrations: readonly MigrationFile[]): void {
  const ours = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    const known = ours.get(name);
    if (known === undefined) {
      throw new DatabaseError("DATABASE_TOO_NEW", `The database has the migration ${name}, which this release of the hub does not know: start a newer release.`);
    }
    if (known !== checksum) {
      throw new DatabaseError("DATABASE_MIGRATION_EDITED", `The migration ${name} differs from the one that the database was made with: migrations are never edited.`);
    }
  }
}

/** PostgreSQL's message is kept only where it cannot quote a row: class 42 is about names and syntax. */
function refusal(failure: unknown, pending: readonly string[]): DatabaseError {
  const known = toDatabaseError(failure);
  if (known.code === "DISK_FULL" || known.code === "STORAGE_FAILED" || known.code === "DATABASE_UNREACHABLE") return known;
  const state = known.place.sqlState;
  const reason = state?.startsWith("42") === true && failure instanceof Error ? `: ${failure.message}` : "";
  const range = pending.length === 1 ? String(pending[0]) : `${String(pending[0])} .. ${String(pending.at(-1))}`;
  const message = `The migration ${range} failed${state === undefined ? "" : ` (${state})`}${reason}. Nothing was changed.`;
  return new DatabaseError("DATABASE_MIGRATION_FAILED", message, known.place);
}

/** What the schema engine sees: the open transaction, as if it were a connection. It keeps the first failure. */
function factoryOn(session: OwnerSession, running: { failure?: unknown }): SqlMigrationAwareDriverAdapterFactory {
  const noted = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      running.failure ??= error;
      throw error;
    }
  };
  const adapter: SqlDriverAdapter = {
    provider: "postgres",
    adapterName: "lead-hub",
    queryRaw: (query) => noted(session.adapter.queryRaw(query)),
    executeRaw: (query) => noted(session.adapter.executeRaw(query)),
    executeScript: (script) => noted(session.script(script)),
    startTransaction: () => Promise.reject(new Error("the schema engine applies migrations without transactions of its own")),
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
  const connect = (): Promise<SqlDriverAdapter> => Promise.resolve(adapter);
  return { provider: "postgres", adapterName: "lead-hub", connect, connectToShadowDb: connect };
}
