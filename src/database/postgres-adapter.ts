import { PrismaPg } from "@prisma/adapter-pg";
import type { IsolationLevel, SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import type { Pool, PoolClient } from "pg";
import { announcing, type DriverTransaction, redeeming, type RunNamed, type TransactionTickets } from "./driver";
import { DatabaseError, toDatabaseError } from "./errors";
import type { Statements } from "./statements";

export interface PostgresAdapterParts {
  readonly pool: Pool;
  readonly statements: Statements;
  readonly tickets: TransactionTickets;
  readonly queryOn: (client: Pick<PoolClient, "query">) => RunNamed;
}

/**
 * @prisma/adapter-pg with three things mended: scripts go to the server whole (it cuts them at every semicolon,
 * through function bodies too), a COMMIT that PostgreSQL answers with ROLLBACK is an error, statements are announced.
 */
export function postgresAdapter(parts: PostgresAdapterParts): SqlMigrationAwareDriverAdapterFactory {
  const nameFor = statementNames();
  // The type says string; without a name the driver prepares the statement for this one use.
  const factory = new PrismaPg(parts.pool, { statementNameGenerator: ({ sql }) => nameFor(sql) as string });
  return {
    provider: "postgres",
    adapterName: "lead-hub",
    connect: async () => mended(parts, await factory.connect(), parts.pool),
    connectToShadowDb: async () => {
      const shadow = await factory.connectToShadowDb();
      return mended(parts, shadow, shadow.underlyingDriver());
    },
  };
}

/** Prepared statements live in the server until the connection ends, so only so many get a name. */
export function statementNames(limit = 400): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= limit) return known;
    const name = `prisma_${String(names.size)}`;
    names.set(sql, name);
    return name;
  };
}

function mended(parts: PostgresAdapterParts, adapter: SqlDriverAdapter, pool: Pool): SqlDriverAdapter {
  return {
    ...announcing(parts.statements, adapter),
    executeScript: async (script) => void (await pool.query(script)),
    startTransaction: (isolation) => startTransaction(parts, adapter, isolation),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => adapter.dispose(),
  };
}

async function startTransaction(
  parts: PostgresAdapterParts,
  adapter: SqlDriverAdapter,
  isolation: IsolationLevel | undefined,
): Promise<DriverTransaction> {
  const { statements } = parts;
  statements.announce("begin");
  const inner = await adapter.startTransaction(isolation);
  const client = clientOf(inner);
  const run = async (sql: string): Promise<void> => void (await client.query(sql));
  const transaction: DriverTransaction = {
    ...redeeming(announcing(statements, inner), parts.tickets, () => transaction),
    options: { usePhantomQuery: true },
    query: parts.queryOn(client),
    commit: async () => {
      statements.announce("commit");
      await giveBackAfter(inner, () => commit(client));
    },
    rollback: async () => {
      statements.announce("rollback");
      await giveBackAfter(inner, () => run("ROLLBACK"));
    },
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
  return transaction;
}

/** After a failed statement whose error was caught, PostgreSQL rolls back at COMMIT and says so only in the tag. */
export async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query("COMMIT").catch((error: unknown) => {
    throw toDatabaseError(error);
  });
  if (command !== "COMMIT") throw new DatabaseError("STATEMENT_FAILED", "A statement had failed: the transaction was rolled back.");
}

/** Prisma's own `commit` only gives the connection back to the pool. */
async function giveBackAfter(inner: Transaction, last: () => Promise<void>): Promise<void> {
  try {
    await last();
  } finally {
    await inner.commit();
  }
}

/** Not in its public type: the connection that Prisma's transaction runs on, for named statements beside it. */
export function clientOf(transaction: Transaction): PoolClient {
  return (transaction as unknown as { client: PoolClient }).client;
}
