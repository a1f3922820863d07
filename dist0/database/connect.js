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
    get migrateEmbedded () {
        return migrateEmbedded;
    },
    get migratePostgres () {
        return migratePostgres;
    },
    get openDatabase () {
        return openDatabase;
    }
});
const _embedded = require("./embedded");
const _errors = require("./errors");
const _lock = require("./lock");
const _migrationfiles = require("./migration-files");
const _migrate = require("./migrate");
const _ownersession = require("./owner-session");
const _postgres = require("./postgres");
const _prismadatabase = require("./prisma-database");
async function openDatabase(config, held) {
    if (config.databaseUrl !== undefined) return openPostgres(config.databaseUrl, config.poolSize);
    if (held !== undefined) return openEmbedded(config.dataDir);
    const lock = await (0, _lock.lockDataDir)(config.dataDir);
    try {
        return closingAlso(await openEmbedded(config.dataDir), ()=>lock.release());
    } catch (error) {
        await lock.release();
        throw error;
    }
}
async function openEmbedded(dataDir) {
    const pglite = await (0, _embedded.startEmbedded)(dataDir);
    try {
        await migrateEmbedded(pglite, (0, _migrationfiles.readMigrations)());
        return (0, _prismadatabase.databaseOn)((0, _embedded.embeddedDriver)(pglite));
    } catch (error) {
        await pglite.close();
        throw (0, _errors.toDatabaseError)(error);
    }
}
async function migrateEmbedded(pglite, migrations) {
    const applied = await (0, _ownersession.pgliteOwner)(pglite, (session)=>(0, _migrate.migrate)(session, migrations));
    await pglite.exec(`SET ROLE ${_postgres.RUNTIME_ROLE}`);
    return applied;
}
/** For ledger, directory, accounts and changes, beside those for reads of people: the ledger writes one statement at a time. */ const OTHER_CONNECTIONS = 4;
async function openPostgres(url, poolSize) {
    await migratePostgres(url, (0, _migrationfiles.readMigrations)());
    const pool = (0, _postgres.runtimePool)(url, OTHER_CONNECTIONS);
    const rows = (0, _postgres.runtimePool)(url, poolSize);
    try {
        await (0, _postgres.refuseOwnerRole)(pool);
        return (0, _prismadatabase.databaseOn)((0, _postgres.postgresDriver)(pool, rows));
    } catch (error) {
        await Promise.all([
            pool.end(),
            rows.end()
        ]);
        throw (0, _errors.toDatabaseError)(error);
    }
}
async function migratePostgres(url, migrations) {
    const pool = (0, _postgres.ownerPool)(url);
    try {
        await (0, _postgres.refuseOldServer)(pool);
        return await (0, _ownersession.postgresOwner)(pool, (session)=>(0, _migrate.migrate)(session, migrations));
    } catch (error) {
        throw (0, _errors.toDatabaseError)(error);
    } finally{
        await pool.end();
    }
}
function closingAlso(database, after) {
    return {
        ...database,
        close: async ()=>{
            try {
                await database.close();
            } finally{
                await after();
            }
        }
    };
}

//# sourceMappingURL=connect.js.map
