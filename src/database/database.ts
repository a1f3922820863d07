import type { Prisma, PrismaClient } from "./generated/client";

/** A value that a statement takes: what both drivers encode alike. Objects go in as JSON text. */
export type SqlValue = string | number | bigint | boolean | Date | Uint8Array | null | readonly string[] | readonly number[];

/**
 * The typed half and the raw half of one transaction, on one connection.
 * Never await the ledger or a site while one is open: PGlite has a single connection, so that waits for itself.
 */
export interface Transaction {
  readonly prisma: Prisma.TransactionClient;
  query<Row extends object>(name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
}

export interface Database {
  readonly kind: "embedded" | "postgres";

  /** Typed access, for `*.store.ts`. */
  readonly prisma: PrismaClient;

  /**
   * The hot path: a prepared statement under `name` (one name, one text, at most 63 bytes) on the pool that Prisma uses.
   * Booleans, int2/int4 and floats come as JS values, `bytea` as Buffer, one-dimensional arrays of text and int4 as arrays;
   * everything else, JSON and int8 and timestamps (UTC) included, is the text that PostgreSQL writes.
   * Throws DatabaseError, which holds no value of any row.
   */
  query<Row extends object>(name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]>;

  /** Commits when `work` resolves, rolls back when it throws. Not nested. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;

  /** Called before every statement, Prisma's and `begin`, `commit`, `rollback` among them. For tests that count. */
  onStatement(listener: StatementListener): () => void;

  close(): Promise<void>;
}

export interface TransactionOptions {
  /** How long the transaction may last in all; the default is a minute, an import asks for more. */
  readonly timeoutMs?: number;
  readonly isolation?: "ReadCommitted" | "RepeatableRead" | "Serializable";
}

export type StatementListener = (name: string) => void;
