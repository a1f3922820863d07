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
    get clientOf () {
        return clientOf;
    },
    get commit () {
        return commit;
    },
    get postgresAdapter () {
        return postgresAdapter;
    },
    get statementNames () {
        return statementNames;
    }
});
const _adapterpg = require("@prisma/adapter-pg");
const _driver = require("./driver");
const _errors = require("./errors");
function postgresAdapter(parts) {
    const nameFor = statementNames();
    // The type says string; without a name the driver prepares the statement for this one use.
    const factory = new _adapterpg.PrismaPg(parts.pool, {
        statementNameGenerator: ({ sql })=>nameFor(sql)
    });
    return {
        provider: "postgres",
        adapterName: "lead-hub",
        connect: async ()=>mended(parts, await factory.connect(), parts.pool),
        connectToShadowDb: async ()=>{
            const shadow = await factory.connectToShadowDb();
            return mended(parts, shadow, shadow.underlyingDriver());
        }
    };
}
function statementNames(limit = 400) {
    const names = new Map();
    return (sql)=>{
        const known = names.get(sql);
        if (known !== undefined || names.size >= limit) return known;
        const name = `prisma_${String(names.size)}`;
        names.set(sql, name);
        return name;
    };
}
function mended(parts, adapter, pool) {
    return {
        ...(0, _driver.announcing)(parts.statements, adapter),
        executeScript: async (script)=>void await pool.query(script),
        startTransaction: (isolation)=>startTransaction(parts, adapter, isolation),
        getConnectionInfo: ()=>({
                supportsRelationJoins: true
            }),
        dispose: ()=>adapter.dispose()
    };
}
async function startTransaction(parts, adapter, isolation) {
    const { statements } = parts;
    statements.announce("begin");
    const inner = await adapter.startTransaction(isolation);
    const client = clientOf(inner);
    const run = async (sql)=>void await client.query(sql);
    const transaction = {
        ...(0, _driver.redeeming)((0, _driver.announcing)(statements, inner), parts.tickets, ()=>transaction),
        options: {
            usePhantomQuery: true
        },
        query: parts.queryOn(client),
        commit: async ()=>{
            statements.announce("commit");
            await giveBackAfter(inner, ()=>commit(client));
        },
        rollback: async ()=>{
            statements.announce("rollback");
            await giveBackAfter(inner, ()=>run("ROLLBACK"));
        },
        createSavepoint: (name)=>run(`SAVEPOINT ${name}`),
        rollbackToSavepoint: (name)=>run(`ROLLBACK TO SAVEPOINT ${name}`),
        releaseSavepoint: (name)=>run(`RELEASE SAVEPOINT ${name}`)
    };
    return transaction;
}
async function commit(client) {
    const { command } = await client.query("COMMIT").catch((error)=>{
        throw (0, _errors.toDatabaseError)(error);
    });
    if (command !== "COMMIT") throw new _errors.DatabaseError("STATEMENT_FAILED", "A statement had failed: the transaction was rolled back.");
}
/** Prisma's own `commit` only gives the connection back to the pool. */ async function giveBackAfter(inner, last) {
    try {
        await last();
    } finally{
        await inner.commit();
    }
}
function clientOf(transaction) {
    return transaction.client;
}

//# sourceMappingURL=postgres-adapter.js.map
