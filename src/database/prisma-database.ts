import type { Database, SqlValue, Transaction, TransactionOptions } from "./database";
import { type Driver, scopeOf, SET_SCOPE } from "./driver";
import { toDatabaseError } from "./errors";
import { type Prisma, PrismaClient } from "./generated/client";

const TRANSACTION_MS = 60_000;
/** How long a transaction waits for a connection; on PGlite that is until those before it are done. */
const WAIT_MS = 30_000;

/** One Prisma client and one place for named statements over one driver. */
export function databaseOn(driver: Driver): Database {
  const prisma = new PrismaClient({ adapter: driver.adapter, errorFormat: "minimal" });
  return {
    kind: driver.kind,
    prisma,
    query: runOn(driver.query),
    queryIn: (jurisdictions, ...rest) => runOn(driver.queryIn(jurisdictions))(...rest),
    transaction: (work, options) => inTransaction(driver, prisma, work, options),
    onStatement: (listener) => driver.statements.listen(listener),
    close: async () => {
      await prisma.$disconnect();
      await driver.close();
    },
  };
}

function runOn(run: Driver["query"]): Database["query"] {
  return <Row extends object>(name: string, sql: string, values: readonly SqlValue[] = []) =>
    run(name, sql, values) as Promise<Row[]>;
}

async function inTransaction<T>(
  driver: Driver,
  prisma: PrismaClient,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const settings = { maxWait: WAIT_MS, timeout: options.timeoutMs ?? TRANSACTION_MS };
  const isolation = options.isolation === undefined ? {} : { isolationLevel: options.isolation };
  try {
    return await prisma.$transaction((client) => withBoth(driver, client, options.jurisdictions ?? [], work), { ...settings, ...isolation });
  } catch (error) {
    throw isPrismas(error) ? toDatabaseError(error) : error;
  }
}

async function withBoth<T>(driver: Driver, client: Prisma.TransactionClient, jurisdictions: readonly string[], work: (tx: Transaction) => Promise<T>): Promise<T> {
  const ticket = driver.tickets.issue();
  await client.$executeRawUnsafe(ticket.sql);
  const transaction = await ticket.transaction;
  const seen = new Set<string>();
  const within = async (more: readonly string[]): Promise<void> => {
    for (const slug of more) seen.add(slug);
    await transaction.query("scope", SET_SCOPE, [scopeOf([...seen]), true]);
  };
  await within(jurisdictions);
  return work({ prisma: client, within, query: runOn(transaction.query) });
}

/** Whatever `work` throws by itself is its own affair and goes through unchanged. */
function isPrismas(error: unknown): boolean {
  return error instanceof Error && (error.name.startsWith("PrismaClient") || error.name === "DriverAdapterError");
}
