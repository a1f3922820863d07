import type { Database } from "../database/database";
import { DatabaseError } from "../database/errors";
import type { Log } from "../log";
import { overdueEntries } from "../sites/emergencies.store";

export interface WatchParts {
  readonly database: Database;
  readonly log: Log;
  /** For tests; the default is the clock of the machine. */
  readonly clock?: () => Date;
}

const EVERY_MS = 60_000;

/**
 * 42 CFR 2.51(c): the hub's operator hears, at the start and when they become more, that entries are incomplete
 * although they are due. A count only: whose they are is for the program's privacy officer. Ends when called.
 */
export function watchEntries(parts: WatchParts, everyMs = EVERY_MS): () => void {
  const look = overdueTeller(parts);
  void look();
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return () => { clearInterval(timer); };
}

/** Looks once; tells only what is news. */
export function overdueTeller({ database, log, clock = () => new Date() }: WatchParts): () => Promise<void> {
  let told = 0;
  return async () => {
    try {
      const count = await overdueEntries(database, clock().toISOString());
      if (count > told) log.warn("entries of patients' records are incomplete and due", { code: "EMERGENCY_ENTRIES_OVERDUE", count });
      told = count;
    } catch (error) {
      log.warn("incomplete entries could not be counted", { code: error instanceof DatabaseError ? error.code : "UNEXPECTED" });
    }
  };
}
