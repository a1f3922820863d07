"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get embeddedDriver () {
        return embeddedDriver;
    },
    get embeddedFolder () {
        return embeddedFolder;
    },
    get startEmbedded () {
        return startEmbedded;
    },
    get startPGlite () {
        return startPGlite;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _pglite = require("@electric-sql/pglite");
const _btree_gist = require("@electric-sql/pglite/contrib/btree_gist");
const _driver = require("./driver");
const _errors = require("./errors");
const _pgliteadapter = require("./pglite-adapter");
const _rowvalues = require("./row-values");
const _statements = require("./statements");
function embeddedFolder(dataDir) {
    return (0, _nodepath.join)(dataDir, "pg");
}
async function startEmbedded(dataDir) {
    const folder = embeddedFolder(dataDir);
    try {
        await (0, _promises.mkdir)(folder, {
            recursive: true,
            mode: 0o700
        });
        return await startPGlite(folder);
    } catch (error) {
        throw (0, _errors.toDatabaseError)(error);
    }
}
async function startPGlite(folder, files) {
    const pglite = endingOnPanic(await _pglite.PGlite.create(folder, {
        extensions: {
            btree_gist: _btree_gist.btree_gist
        },
        ...files && {
            fs: files
        }
    }));
    // Given with each query, they would be merged with its 300 own ones at each: half of the time of a small query.
    Object.assign(pglite.parsers, _rowvalues.PGLITE_PARSERS);
    await pglite.exec("SET TimeZone = 'UTC'; SET DateStyle = 'ISO'");
    return pglite;
}
/**
 * After a PANIC (say, a full disk while it writes its log) a server would start anew; PGlite would turn in circles at the
 * next statement, and the whole process with it. So there is none: each fails as the last one did, until the hub is
 * started again. What was committed is on the disk.
 */ function endingOnPanic(pglite) {
    let panic = null;
    const guarded = (run)=>async (...args)=>{
            if (panic !== null) throw panic;
            try {
                return await run(...args);
            } catch (error) {
                if (isPanic(error)) panic = error;
                throw error;
            }
        };
    return Object.assign(pglite, {
        execProtocol: guarded(pglite.execProtocol.bind(pglite)),
        execProtocolStream: guarded(pglite.execProtocolStream.bind(pglite))
    });
}
function isPanic(error) {
    return typeof error === "object" && error !== null && "severity" in error && error.severity === "PANIC";
}
function embeddedDriver(pglite) {
    const statements = new _statements.Statements();
    const tickets = new _driver.TransactionTickets();
    const queryOn = (session)=>async (name, sql, values)=>{
            statements.announce(name);
            try {
                const { rows } = await session.query(sql, values.map(_rowvalues.toParameter));
                return rows;
            } catch (error) {
                throw (0, _errors.toDatabaseError)(error);
            }
        };
    const adapter = (0, _pgliteadapter.pgliteAdapter)({
        pglite,
        statements,
        tickets,
        queryOn,
        openShadow: ()=>startPGlite("memory://")
    });
    const queryIn = scoped(pglite, queryOn(pglite));
    return {
        kind: "embedded",
        adapter,
        statements,
        tickets,
        queryIn,
        query: queryIn([]),
        close: ()=>pglite.close()
    };
}
/**
 * One session serves all, so it is told whose people each statement is about. PGlite runs what it is given in the order
 * in which it was given, so nothing comes between the two; a transaction tells for itself, until it ends.
 */ function scoped(pglite, run) {
    let told = null;
    return (jurisdictions)=>async (name, sql, values)=>{
            const scope = (0, _driver.scopeOf)(jurisdictions);
            const set = told === scope ? null : pglite.query(_driver.SET_SCOPE, [
                scope,
                false
            ]);
            told = scope;
            try {
                // Both are on their way; without the first the second's rows are not looked at.
                const [rows] = await Promise.all([
                    run(name, sql, values),
                    set
                ]);
                return rows;
            } catch (error) {
                told = null;
                throw (0, _errors.toDatabaseError)(error);
            }
        };
}

//# sourceMappingURL=embedded.js.map
