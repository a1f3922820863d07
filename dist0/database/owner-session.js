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
    get pgliteOwner () {
        return pgliteOwner;
    },
    get postgresOwner () {
        return postgresOwner;
    }
});
const _adapterpg = require("@prisma/adapter-pg");
const _pgliteprismaadapter = require("pglite-prisma-adapter");
const _postgresadapter = require("./postgres-adapter");
function pgliteOwner(pglite, work) {
    return pglite.transaction(async (tx)=>{
        const adapter = await new _pgliteprismaadapter.PrismaPGlite(tx).connect();
        return work({
            adapter,
            script: async (sql)=>void await tx.exec(sql),
            rows: async (sql)=>(await tx.query(sql, [], {
                    rowMode: "array"
                })).rows
        });
    });
}
async function postgresOwner(pool, work) {
    const adapter = await (await new _adapterpg.PrismaPg(pool).connect()).startTransaction();
    const client = (0, _postgresadapter.clientOf)(adapter);
    try {
        const result = await work({
            adapter,
            script: async (sql)=>void await client.query(sql),
            rows: async (sql)=>(await client.query({
                    text: sql,
                    rowMode: "array"
                })).rows
        });
        await (0, _postgresadapter.commit)(client);
        return result;
    } catch (error) {
        await client.query("ROLLBACK").catch(()=>undefined);
        throw error;
    } finally{
        await adapter.commit();
    }
}

//# sourceMappingURL=owner-session.js.map
