import type { PGlite } from "@electric-sql/pglite";
import type { Config } from "../config";
import type { Database } from "./database";
import { embeddedDriver, startEmbedded } from "./embedded";
import { toDatabaseError } from "./errors";
import { type DataDirLock, lockDataDir } from "./lock";
import { readMigrations, type MigrationFile } from "./migration-files";
import { migrate } from "./migrate";
import { pgliteOwner, postgresOwner } from "./owner-session";
import { ownerPool, postgresDriver, refuseOldServer, refuseOwnerRole, RUNTIME_ROLE, runtimePool } from "./postgres";
import { databaseOn } from "./prisma-database";

export type DatabaseConfig = Pick<Config, "dataDir" | "databaseUrl" | "poolSize">;

/**
 * Opens the hub's database, migrated: PostgreSQL where DATABASE_URL says so, else PGlite in DATA_DIR.
 * PGlite loses rows when two processes open one folder, so it is never opened without the lock of DATA_DIR:
 * the caller's, or one taken here and given back on close.
 */
export async function openDatabase(config: DatabaseConfig, held?: DataDirLock): Promise<Database> {
  if (config.databaseUrl !== undefined) return openPostgres(config.databaseUrl, config.poolSize);
  if (held !== undefined) return openEmbedded(config.dataDir);
  const lock = await lockDataDir(config.dataDir);
  try {
    return closingAlso(await openEmbedded(config.dataDir), () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const pglite = await startEmbedded(dataDir);
  try {
    await migrateEmbedded(pglite, readMigrations());
    return databaseOn(embeddedDriver(pglite));
  } catch (error) {
    await pglite.close();
    throw toDatabaseError(error);
  }
}

/** Migrates as the owner, then gives up that role for good: this session has no other. */
export async function migrateEmbedded(pglite: PGlite, migrations: readonly MigrationFile[]): Promise<string[]> {
  const applied = await pgliteOwner(pglite, (session) => migrate(session, migrations));
  await pglite.exec(`SET ROLE ${RUNTIME_ROLE}`);
  return applied;
}

/** For ledger, directory, accounts and changes, beside those for reads of people: the ledger writes one statement at a time. */
const OTHER_CONNECTIONS = 4;

async function openPostgres(url: string, poolSize: number): Promise<Database> {
  await migratePostgres(url, readMigrations());
  const pool = runtimePool(url, OTHER_CONNECTIONS);
  const rows = runtimePool(url, poolSize);
  try {
    await refuseOwnerRole(pool);
    return databaseOn(postgresDriver(pool, rows));
  } catch (error) {
    await Promise.all([pool.end(), rows.end()]);
    throw toDatabaseError(error);
  }
}

export async function migratePostgres(url: string, migrations: readonly MigrationFile[]): Promise<string[]> {
  const pool = ownerPool(url);
  try {
    await refuseOldServer(pool);
    return await postgresOwner(pool, (session) => migrate(session, migrations));
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await pool.end();
  }
}

function closingAlso(database: Database, after: () => Promise<void>): Database {
  return {
    ...database,
    close: async () => {
      try {
        await database.close();
      } finally {
        await after();
      }
    },
  };
}
