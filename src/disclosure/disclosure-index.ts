import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../database/database";
import { DatabaseError } from "../database/errors";
import type { Log } from "../log";
import { type IndexedRow, isBehind, programsOf, readOn, rowsAbout, type RowsWanted, type Whom } from "./disclosure-index.store";

/** Rows of the ledger in one statement: the embedded database does nothing else meanwhile. */
const BATCH = 200;
const EVERY_MS = 15_000;
/** The background gives way: it rests this many times as long as a batch took. */
const REST = 4;

export interface CaughtUp {
  readonly entries: number;
  readonly rows: number;
}

/**
 * Where in the ledger a person stands. An answer appends one row, however many people are on its page, and nothing else:
 * the rows are found again by an index that is read up from the ledger later, always before an accounting is given, and in
 * the background so that this takes no time. Derived data: `ledger verify` does not depend on it.
 */
export class DisclosureIndex {
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly batch = BATCH,
  ) {}

  /** Reads all that was committed before this was called. */
  async catchUp(): Promise<CaughtUp> {
    const total = { entries: 0, rows: 0 };
    let behind = await isBehind(this.database);
    while (behind) {
      const { entries, rows } = await readOn(this.database, this.batch);
      total.entries += entries;
      total.rows += rows;
      behind = entries === this.batch;
    }
    return total;
  }

  programs(whom: Whom, among: readonly string[] | "all"): Promise<string[]> {
    return programsOf(this.database, whom, among);
  }

  rows(wanted: RowsWanted): Promise<IndexedRow[]> {
    return rowsAbout(this.database, wanted);
  }

  /** Reads on in the background until `stop`. */
  start(log: Log, everyMs = EVERY_MS): void {
    this.timer ??= setTimeout(() => {
      this.reading = this.readInPeace(log).finally(() => {
        if (this.timer === null) return;
        this.timer = null;
        this.start(log, everyMs);
      });
    }, everyMs).unref();
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.reading;
  }

  private async readInPeace(log: Log): Promise<void> {
    try {
      let behind = await isBehind(this.database);
      while (behind && this.timer !== null) {
        const since = performance.now();
        const { entries } = await readOn(this.database, this.batch);
        behind = entries === this.batch;
        if (behind) await pause((performance.now() - since) * REST);
      }
    } catch (error) {
      log.error("disclosure index failed", { code: error instanceof DatabaseError ? error.code : "UNEXPECTED" });
    }
  }
}
