"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "runImport", {
    enumerable: true,
    get: function() {
        return runImport;
    }
});
const _errors = require("../../database/errors");
const _faults = require("./faults");
const _loadsstore = require("./loads.store");
const _session = require("./session");
const _sourcefiles = require("./source-files");
const _writing = require("./writing");
/** A transaction ends early by throwing; this is how it says that nothing went wrong by that. */ class RolledBack extends Error {
}
const LONGEST_MS = 4 * 3_600_000;
async function runImport(kind, options, prepare) {
    const startedAt = options.now();
    const faults = new _faults.FaultLog();
    const directory = await (0, _sourcefiles.openDirectory)(options.directory, faults);
    const session = directory === null ? null : new _session.ImportSession(options, directory, faults);
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
        ...session?.told() ?? {
            files: [],
            leftOut: [],
            filesNotMapped: [],
            columnsNotMapped: []
        },
        errors: faults.errors,
        warnings: faults.warnings,
        ...faults.summary()
    };
}
function mappedBy(mapping) {
    return {
        sourceSystem: mapping?.sourceSystem ?? null,
        mappingVersion: mapping?.mappingVersion ?? null
    };
}
function writtenBy(done) {
    return {
        jurisdictions: done?.written() ?? [],
        tables: done?.tally.counts() ?? []
    };
}
function outcomeOf(done, options) {
    if (done === null) return "REFUSED";
    if (options.dryRun === true) return "CHECKED";
    return done.touched ? "IMPORTED" : "UNCHANGED";
}
async function write(session, mapping, startedAt) {
    const { database, dryRun } = session.options;
    let writing = null;
    try {
        await database.transaction(async (tx)=>{
            await (0, _loadsstore.oneImportAtATime)(tx);
            writing = new _writing.Writing(tx, session, mapping, wholeSeconds(startedAt));
            await mapping.run(writing);
            await writing.close();
            if (session.faults.errors > 0) throw new RolledBack();
            if (dryRun !== true) return;
            await (0, _loadsstore.checkConstraintsNow)(tx);
            throw new RolledBack();
        }, {
            timeoutMs: LONGEST_MS
        });
    } catch (error) {
        if (error instanceof _session.ImportCancelled) session.faults.error("IMPORT_CANCELLED");
        else if (!(error instanceof RolledBack)) refuseByDatabase(error, session.faults);
    }
    return writing;
}
/** Names a constraint or a code of the system, never a row. */ function refuseByDatabase(error, faults) {
    if (!(error instanceof _errors.DatabaseError)) throw error;
    const constraint = error.place.constraint === undefined ? "" : ` Constraint: ${error.place.constraint}.`;
    const mend = MEND[error.code] ?? "Nothing was written. Look up the code, put it right and import again.";
    faults.failure(error.code, `${error.message}${constraint}`, mend);
}
const MEND = {
    DISK_FULL: "Nothing was written. Make room on the disk of the database, restart the hub if its database is the embedded one, and import again.",
    STORAGE_FAILED: "Nothing was written. Check the disk of the database and import again.",
    DATABASE_UNREACHABLE: "Nothing was written. Start the database server and import again.",
    DATABASE_BUSY: "Nothing was written. Import again when the hub has less to do."
};
function wholeSeconds(instant) {
    return instant.toISOString().replace(/\.\d{3}Z$/, "Z");
}

//# sourceMappingURL=run-import.js.map
