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
    get migrate () {
        return migrate;
    },
    get pendingMigrations () {
        return pendingMigrations;
    }
});
const _errors = require("./errors");
const _schemaengine = require("./schema-engine");
/** The lock of replicas that start together: an arbitrary number, the same in every release. */ const MIGRATION_LOCK = "SELECT pg_advisory_xact_lock(5210042)";
async function migrate(session, migrations) {
    if ((await pendingMigrations(session, migrations)).length === 0) return [];
    await session.script(MIGRATION_LOCK);
    const pending = await pendingMigrations(session, migrations);
    if (pending.length === 0) return [];
    const running = {};
    try {
        return await (0, _schemaengine.applyMigrations)(factoryOn(session, running), migrations);
    } catch (error) {
        throw refusal(running.failure ?? error, pending);
    }
}
async function pendingMigrations(session, migrations) {
    const [found] = await session.rows("SELECT to_regclass('public._prisma_migrations') IS NOT NULL");
    if (found?.[0] !== true) return migrations.map(({ name })=>name);
    const rows = await session.rows("SELECT migration_name, checksum FROM public._prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL");
    const applied = new Map(rows.map(([name, checksum])=>[
            String(name),
            String(checksum)
        ]));
    refuseOthers(applied, migrations);
    return migrations.filter(({ name })=>!applied.has(name)).map(({ name })=>name);
}
function refuseOthers(applied, migrations) {
    const ours = new Map(migrations.map(({ name, checksum })=>[
            name,
            checksum
        ]));
    for (const [name, checksum] of applied){
        const known = ours.get(name);
        if (known === undefined) {
            throw new _errors.DatabaseError("DATABASE_TOO_NEW", `The database has the migration ${name}, which this release of the hub does not know: start a newer release.`);
        }
        if (known !== checksum) {
            throw new _errors.DatabaseError("DATABASE_MIGRATION_EDITED", `The migration ${name} differs from the one that the database was made with: migrations are never edited.`);
        }
    }
}
/** PostgreSQL's message is kept only where it cannot quote a row: class 42 is about names and syntax. */ function refusal(failure, pending) {
    const known = (0, _errors.toDatabaseError)(failure);
    if (known.code === "DISK_FULL" || known.code === "STORAGE_FAILED" || known.code === "DATABASE_UNREACHABLE") return known;
    const state = known.place.sqlState;
    const reason = state?.startsWith("42") === true && failure instanceof Error ? `: ${failure.message}` : "";
    const range = pending.length === 1 ? String(pending[0]) : `${String(pending[0])} .. ${String(pending.at(-1))}`;
    const message = `The migration ${range} failed${state === undefined ? "" : ` (${state})`}${reason}. Nothing was changed.`;
    return new _errors.DatabaseError("DATABASE_MIGRATION_FAILED", message, known.place);
}
/** What the schema engine sees: the open transaction, as if it were a connection. It keeps the first failure. */ function factoryOn(session, running) {
    const noted = async (work)=>{
        try {
            return await work;
        } catch (error) {
            running.failure ??= error;
            throw error;
        }
    };
    const adapter = {
        provider: "postgres",
        adapterName: "lead-hub",
        queryRaw: (query)=>noted(session.adapter.queryRaw(query)),
        executeRaw: (query)=>noted(session.adapter.executeRaw(query)),
        executeScript: (script)=>noted(session.script(script)),
        startTransaction: ()=>Promise.reject(new Error("the schema engine applies migrations without transactions of its own")),
        getConnectionInfo: ()=>({
                schemaName: "public",
                supportsRelationJoins: true
            }),
        dispose: ()=>Promise.resolve()
    };
    const connect = ()=>Promise.resolve(adapter);
    return {
        provider: "postgres",
        adapterName: "lead-hub",
        connect,
        connectToShadowDb: connect
    };
}

//# sourceMappingURL=migrate.js.map
