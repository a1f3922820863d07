"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "databaseOn", {
    enumerable: true,
    get: function() {
        return databaseOn;
    }
});
const _driver = require("./driver");
const _errors = require("./errors");
const _client = require("./generated/client");
const TRANSACTION_MS = 60_000;
/** How long a transaction waits for a connection; on PGlite that is until those before it are done. */ const WAIT_MS = 30_000;
function databaseOn(driver) {
    const prisma = new _client.PrismaClient({
        adapter: driver.adapter,
        errorFormat: "minimal"
    });
    return {
        kind: driver.kind,
        prisma,
        query: runOn(driver.query),
        queryIn: (jurisdictions, ...rest)=>runOn(driver.queryIn(jurisdictions))(...rest),
        transaction: (work, options)=>inTransaction(driver, prisma, work, options),
        onStatement: (listener)=>driver.statements.listen(listener),
        close: async ()=>{
            await prisma.$disconnect();
            await driver.close();
        }
    };
}
function runOn(run) {
    return (name, sql, values = [])=>run(name, sql, values);
}
async function inTransaction(driver, prisma, work, options = {}) {
    const settings = {
        maxWait: WAIT_MS,
        timeout: options.timeoutMs ?? TRANSACTION_MS
    };
    const isolation = options.isolation === undefined ? {} : {
        isolationLevel: options.isolation
    };
    try {
        return await prisma.$transaction((client)=>withBoth(driver, client, options.jurisdictions ?? [], work), {
            ...settings,
            ...isolation
        });
    } catch (error) {
        throw isPrismas(error) ? (0, _errors.toDatabaseError)(error) : error;
    }
}
async function withBoth(driver, client, jurisdictions, work) {
    const ticket = driver.tickets.issue();
    await client.$executeRawUnsafe(ticket.sql);
    const transaction = await ticket.transaction;
    const seen = new Set();
    const within = async (more)=>{
        for (const slug of more)seen.add(slug);
        await transaction.query("scope", _driver.SET_SCOPE, [
            (0, _driver.scopeOf)([
                ...seen
            ]),
            true
        ]);
    };
    await within(jurisdictions);
    return work({
        prisma: client,
        within,
        query: runOn(transaction.query)
    });
}
/** Whatever `work` throws by itself is its own affair and goes through unchanged. */ function isPrismas(error) {
    return error instanceof Error && (error.name.startsWith("PrismaClient") || error.name === "DriverAdapterError");
}

//# sourceMappingURL=prisma-database.js.map
