import type { PGlite, Transaction as PGliteTransaction } from "@electric-sql/pglite";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
} from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { announcing, type DriverTransaction, redeeming, type RunNamed, type TransactionTickets } from "./driver";
import { toDatabaseError } from "./errors";
import type { Statements } from "./statements";

type Session = PGlite | PGliteTransaction;

export interface PGliteAdapterParts {
  readonly pglite: PGlite;
  readonly statements: Statements;
  readonly tickets: TransactionTickets;
  readonly queryOn: (session: Session) => RunNamed;
  /** For the schema engine's diff: it must know the same extensions, or everything looks changed. */
  readonly openShadow: () => Promise<PGlite>;
}

/**
 * pglite-prisma-adapter 0.7.2 converts values well, but does not await scripts, sets the isolation level outside the
 * transaction and swallows a COMMIT that fails. So only its conversions are used, on whichever session is at hand.
 */
export function pgliteAdapter(parts: PGliteAdapterParts): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: "postgres",
    adapterName: "lead-hub",
    connect: () => adapterOn(parts, parts.pglite, () => Promise.resolve()),
    connectToShadowDb: async () => {
      const shadow = await parts.openShadow();
      return adapterOn(parts, shadow, () => shadow.close());
    },
  };
}

async function adapterOn(parts: PGliteAdapterParts, pglite: PGlite, dispose: () => Promise<void>): Promise<SqlDriverAdapter> {
  return {
    ...(await queryableOn(parts.statements, pglite)),
    executeScript: async (script) => void (await pglite.exec(script)),
    startTransaction: (isolation) => startTransaction(parts, pglite, isolation),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose,
  };
}

async function queryableOn(statements: Statements, session: Session): Promise<SqlQueryable> {
  return announcing(statements, await new PrismaPGlite(session as PGlite).connect());
}

async function startTransaction(
  parts: PGliteAdapterParts,
  pglite: PGlite,
  isolation: IsolationLevel | undefined,
): Promise<DriverTransaction> {
  const { statements } = parts;
  statements.announce("begin");
  const { session, end } = await holdOpen(pglite);
  if (isolation !== undefined) await session.exec(`SET TRANSACTION ISOLATION LEVEL ${isolation}`);
  const run = async (sql: string): Promise<void> => void (await session.exec(sql));
  const transaction: DriverTransaction = {
    ...redeeming(await queryableOn(statements, session), parts.tickets, () => transaction),
    options: { usePhantomQuery: true },
    query: parts.queryOn(session),
    commit: () => {
      statements.announce("commit");
      return end();
    },
    rollback: async () => {
      statements.announce("rollback");
      // Also when ROLLBACK fails, as it does on a full disk: else every later statement would wait for this transaction.
      try {
        await session.rollback();
      } finally {
        await end();
      }
    },
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
  return transaction;
}

/** Turns PGlite's callback into begin and end; `end` rejects if the COMMIT did. */
async function holdOpen(pglite: PGlite): Promise<{ session: PGliteTransaction; end: () => Promise<void> }> {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let whole: Promise<void> = Promise.resolve();
  const session = await new Promise<PGliteTransaction>((resolve, reject) => {
    whole = pglite.transaction(async (tx) => {
      resolve(tx);
      await finished;
    });
    whole.catch(reject);
  });
  return {
    session,
    end: () => {
      finish();
      return whole.catch((error: unknown) => {
        throw toDatabaseError(error);
      });
    },
  };
}
