import type {
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
  Transaction as AdapterTransaction,
} from "@prisma/driver-adapter-utils";
import type { SqlValue } from "./database";
import type { Statements } from "./statements";

export type RunNamed = (name: string, sql: string, values: readonly SqlValue[]) => Promise<object[]>;

/** What differs between PGlite and PostgreSQL; everything above it is common. */
export interface Driver {
  readonly kind: "embedded" | "postgres";
  readonly statements: Statements;
  readonly tickets: TransactionTickets;
  /** Prisma speaks through this, over the same connections as `query`. */
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  readonly query: RunNamed;
  /** The same for statements that are about people of these jurisdictions. */
  readonly queryIn: (jurisdictions: readonly string[]) => RunNamed;
  close(): Promise<void>;
}

/** One open transaction, seen by Prisma as its own and by us as a place for named statements. */
export interface DriverTransaction extends AdapterTransaction {
  readonly query: RunNamed;
}

/** Sets what row-level security lets a session, or one transaction of it, see. */
export const SET_SCOPE = "SELECT set_config('lead.jurisdictions', $1, $2)";

/** Slugs hold no comma. Empty: nobody. */
export function scopeOf(jurisdictions: readonly string[]): string {
  return [...new Set(jurisdictions)].sort().join(",");
}

/**
 * Prisma hides the driver's transaction behind its own client. A statement with a ticket's text, sent first, never
 * reaches the database: the adapter answers it by handing the driver's transaction to whoever holds the ticket.
 */
export class TransactionTickets {
  private next = 0;
  private readonly waiting = new Map<string, (transaction: DriverTransaction) => void>();

  issue(): { readonly sql: string; readonly transaction: Promise<DriverTransaction> } {
    const sql = `-- lead-hub transaction ${String(this.next++)}`;
    const transaction = new Promise<DriverTransaction>((resolve) => this.waiting.set(sql, resolve));
    return { sql, transaction };
  }

  redeem(sql: string, transaction: DriverTransaction): boolean {
    const resolve = this.waiting.get(sql);
    if (resolve === undefined) return false;
    this.waiting.delete(sql);
    resolve(transaction);
    return true;
  }
}

/** The query half of an adapter, announcing what it sends. */
export function announcing(statements: Statements, inner: Pick<SqlQueryable, "queryRaw" | "executeRaw">): SqlQueryable {
  return {
    provider: "postgres",
    adapterName: "lead-hub",
    queryRaw: (query) => {
      statements.announceSql(query.sql);
      return inner.queryRaw(query);
    },
    executeRaw: (query) => {
      statements.announceSql(query.sql);
      return inner.executeRaw(query);
    },
  };
}

/** The same inside a transaction, where a ticket may be redeemed. */
export function redeeming(queryable: SqlQueryable, tickets: TransactionTickets, transaction: () => DriverTransaction): SqlQueryable {
  return {
    ...queryable,
    executeRaw: (query) => (tickets.redeem(query.sql, transaction()) ? Promise.resolve(0) : queryable.executeRaw(query)),
  };
}
