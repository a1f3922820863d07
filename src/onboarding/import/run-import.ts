import { DatabaseError } from "../../database/errors";
import { FaultLog } from "./faults";
import { checkConstraintsNow, oneImportAtATime } from "./loads.store";
import type { ImportKind, ImportOutcome, ImportReport } from "./report";
import { ImportCancelled, type ImportOptions, ImportSession } from "./session";
import { openDirectory } from "./source-files";
import { type Mapping, Writing } from "./writing";

/** A transaction ends early by throwing; this is how it says that nothing went wrong by that. */
class RolledBack extends Error {}

const LONGEST_MS = 4 * 3_600_000;

/**
 * All or nothing: the files are inspected first, then read and written in one transaction, which ends without a trace
 * if there was any error, or if it was a dry run. Never throws for what is wrong with the files or the database: the report says it.
 */
export async function runImport(kind: ImportKind, options: ImportOptions, prepare: (session: ImportSession) => Promise<Mapping | null>): Promise<ImportReport> {
  const startedAt = options.now();
  const faults = new FaultLog();
  const directory = await openDirectory(options.directory, faults);
  const session = directory === null ? null : new ImportSession(options, directory, faults);
  const mapping = session === null ? null : await prepare(session);
  const writing = session === null || mapping === null || faults.errors > 0 ? null : await write(session, mapping, startedAt);
  const done = faults.errors > 0 ? null : writing;
  return {
    format: "lead-hub import report 1",
    kind,
    ...mappedBy(mapping),
    directory: options.directory,
    dryRun: options.dryRun === true,
    outcome: outcomeOf(done, options),
    startedAt: wholeSeconds(startedAt),
    seconds: Math.round((options.now().getTime() - startedAt.getTime()) / 100) / 10,
    ...writtenBy(done),
    ...(session?.told() ?? { files: [], leftOut: [], filesNotMapped: [], columnsNotMapped: [] }),
    errors: faults.errors,
    warnings: faults.warnings,
    ...faults.summary(),
  };
}

function mappedBy(mapping: Mapping | null): Pick<ImportReport, "sourceSystem" | "mappingVersion"> {
  return { sourceSystem: mapping?.sourceSystem ?? null, mappingVersion: mapping?.mappingVersion ?? null };
}

function writtenBy(done: Writing | null): Pick<ImportReport, "jurisdictions" | "tables"> {
  return { jurisdictions: done?.written() ?? [], tables: done?.tally.counts() ?? [] };
}

function outcomeOf(done: Writing | null, options: ImportOptions): ImportOutcome {
  if (done === null) return "REFUSED";
  if (options.dryRun === true) return "CHECKED";
  return done.touched ? "IMPORTED" : "UNCHANGED";
}

async function write(session: ImportSession, mapping: Mapping, startedAt: Date): Promise<Writing | null> {
  const { database, dryRun } = session.options;
  let writing: Writing | null = null;
  try {
    await database.transaction(async (tx) => {
      await oneImportAtATime(tx);
      writing = new Writing(tx, session, mapping, wholeSeconds(startedAt));
      await mapping.run(writing);
      await writing.close();
      if (session.faults.errors > 0) throw new RolledBack();
      if (dryRun !== true) return;
      await checkConstraintsNow(tx);
      throw new RolledBack();
    }, { timeoutMs: LONGEST_MS });
  } catch (error) {
    if (error instanceof ImportCancelled) session.faults.error("IMPORT_CANCELLED");
    else if (!(error instanceof RolledBack)) refuseByDatabase(error, session.faults);
  }
  return writing;
}

/** Names a constraint or a code of the system, never a row. */
function refuseByDatabase(error: unknown, faults: FaultLog): void {
  if (!(error instanceof DatabaseError)) throw error;
  const constraint = error.place.constraint === undefined ? "" : ` Constraint: ${error.place.constraint}.`;
  const mend = MEND[error.code] ?? "Nothing was written. Look up the code, put it right and import again.";
  faults.failure(error.code, `${error.message}${constraint}`, mend);
}

const MEND: Partial<Record<DatabaseError["code"], string>> = {
  DISK_FULL: "Nothing was written. Make room on the disk of the database, restart the hub if its database is the embedded one, and import again.",
  STORAGE_FAILED: "Nothing was written. Check the disk of the database and import again.",
  DATABASE_UNREACHABLE: "Nothing was written. Start the database server and import again.",
  DATABASE_BUSY: "Nothing was written. Import again when the hub has less to do.",
};

function wholeSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, "Z");
}
