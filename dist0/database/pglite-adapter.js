"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "pgliteAdapter", {
    enumerable: true,
    get: function() {
        return pgliteAdapter;
    }
});
const _pgliteprismaadapter = require("pglite-prisma-adapter");
const _driver = require("./driver");
const _errors = require("./errors");
function pgliteAdapter(parts) {
    return {
        provider: "postgres",
        adapterName: "lead-hub",
        connect: ()=>adapterOn(parts, parts.pglite, ()=>Promise.resolve()),
        connectToShadowDb: async ()=>{
            const shadow = await parts.openShadow();
            return adapterOn(parts, shadow, ()=>shadow.close());
        }
    };
}
async function adapterOn(parts, pglite, dispose) {
    return {
        ...await queryableOn(parts.statements, pglite),
        executeScript: async (script)=>void await pglite.exec(script),
        startTransaction: (isolation)=>startTransaction(parts, pglite, isolation),
        getConnectionInfo: ()=>({
                supportsRelationJoins: true
            }),
        dispose
    };
}
async function queryableOn(statements, session) {
    return (0, _driver.announcing)(statements, await new _pgliteprismaadapter.PrismaPGlite(session).connect());
}
async function startTransaction(parts, pglite, isolation) {
    const { statements } = parts;
    statements.announce("begin");
    const { session, end } = await holdOpen(pglite);
    if (isolation !== undefined) await session.exec(`SET TRANSACTION ISOLATION LEVEL ${isolation}`);
    const run = async (sql)=>void await session.exec(sql);
    const transaction = {
        ...(0, _driver.redeeming)(await queryableOn(statements, session), parts.tickets, ()=>transaction),
        options: {
            usePhantomQuery: true
        },
        query: parts.queryOn(session),
        commit: ()=>{
            statements.announce("commit");
            return end();
        },
        rollback: async ()=>{
            statements.announce("rollback");
            // Also when ROLLBACK fails, as it does on a full disk: else every later statement would wait for this transaction.
            try {
                await session.rollback();
            } finally{
                await end();
            }
        },
        createSavepoint: (name)=>run(`SAVEPOINT ${name}`),
        rollbackToSavepoint: (name)=>run(`ROLLBACK TO SAVEPOINT ${name}`),
        releaseSavepoint: (name)=>run(`RELEASE SAVEPOINT ${name}`)
    };
    return transaction;
}
/** Turns PGlite's callback into begin and end; `end` rejects if the COMMIT did. */ async function holdOpen(pglite) {
    let finish = ()=>undefined;
    const finished = new Promise((resolve)=>finish = resolve);
    let whole = Promise.resolve();
    const session = await new Promise((resolve, reject)=>{
        whole = pglite.transaction(async (tx)=>{
            resolve(tx);
            await finished;
        });
        whole.catch(reject);
    });
    return {
        session,
        end: ()=>{
            finish();
            return whole.catch((error)=>{
                throw (0, _errors.toDatabaseError)(error);
            });
        }
    };
}

//# sourceMappingURL=pglite-adapter.js.map
