import type { Prisma, PrismaClient } from "./generated/client";

/** A value that a statement takes: what both drivers encode alike. Objects go in as JSON text. */
export type SqlValue = string | number | bigint | boolean | Date | Uint8Array | null | readonly string[] | readonly number[];

/**
 * The typed half and the raw half of one transaction, on one connection.
 * Never await the ledger or a site while one is open: PGlite has a single connection, so that waits for itself.
 */
export interface Transaction {
  readonly prisma: Prisma.TransactionClient;
  /** Widens what the transaction may see and write of people to these jurisdictions, until it ends. */
  within(jurisdictions: readonly string[]): Promise<void>;
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
   *
   * Sees nobody: tables that hold people are read by `queryIn`.
   */
  query<Row extends object>(name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]>;

  /** Like `query`, and sees the people of these jurisdictions and of no other (row-level security). */
  queryIn<Row extends object>(jurisdictions: readonly string[], name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]>;

  /** Commits when `work` resolves, rolls back when it throws. Not nested. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;

  /** Called before every statement, Prisma's and `begin`, `commit`, `rollback` among them. For tests that count. */
  onStatement(listener: StatementListener): () => void;

  close(): Promise<void>;
}

export interface TransactionOptions {
  /** Whose people it may see and write; nobody's by default. */
  readonly jurisdictions?: readonly string[];
  /** How long the transaction may last in all; the default is a minute, an import asks for more. */
  readonly timeoutMs?: number;
  readonly isolation?: "ReadCommitted" | "RepeatableRead" | "Serializable";
}

export type StatementListener = (name: string) => void;
