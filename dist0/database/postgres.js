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
    get IDLE_MS () {
        return IDLE_MS;
    },
    get RUNTIME_ROLE () {
        return RUNTIME_ROLE;
    },
    get ownerPool () {
        return ownerPool;
    },
    get postgresDriver () {
        return postgresDriver;
    },
    get refuseOldServer () {
        return refuseOldServer;
    },
    get refuseOwnerRole () {
        return refuseOwnerRole;
    },
    get runtimePool () {
        return runtimePool;
    }
});
const _pg = /*#__PURE__*/ _interop_require_default(require("pg"));
const _driver = require("./driver");
const _errors = require("./errors");
const _postgresadapter = require("./postgres-adapter");
const _rowvalues = require("./row-values");
const _statements = require("./statements");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const RUNTIME_ROLE = "lead_hub_app";
const OLDEST = 15;
const CONNECT_TIMEOUT_MS = 10_000;
/** Prisma's adapter reads and writes timestamps as if every session ran in UTC. */ const SESSION = "-c TimeZone=UTC -c DateStyle=ISO";
function ownerPool(url) {
    return quiet(new _pg.default.Pool({
        ...common(url),
        max: 1,
        idleTimeoutMillis: 0,
        options: SESSION
    }));
}
/** Planned once for each connection: planning a page takes half as long as reading it, and it goes by index whatever the values. */ const PLANS = "-c plan_cache_mode=force_generic_plan";
const IDLE_MS = 10 * 60_000;
/**
 * A page takes a megabyte or two of the server's memory, which glibc gives back to the system after each statement and
 * asks for again, page by page, with the next, until the session has once held and freed a piece as large as this.
 */ const KEEP_MEMORY = "SELECT length(repeat(' ', 8000000))";
function runtimePool(url, size) {
    const onConnect = (client)=>client.query(KEEP_MEMORY).then(()=>undefined);
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- pg-pool waits for it; its types do not say so
    return quiet(new _pg.default.Pool({
        ...common(url),
        max: size,
        idleTimeoutMillis: IDLE_MS,
        onConnect,
        options: `${SESSION} ${PLANS} -c role=${RUNTIME_ROLE}`
    }));
}
function common(url) {
    return {
        connectionString: url,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        keepAlive: true,
        application_name: "lead-hub"
    };
}
/** An idle connection that the server ends is replaced at the next query; unheard, the event would end the process. */ function quiet(pool) {
    pool.on("error", ()=>undefined);
    return pool;
}
async function refuseOldServer(pool) {
    const { rows } = await pool.query("SELECT current_setting('server_version_num') AS version");
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major >= OLDEST) return;
    throw new _errors.DatabaseError("DATABASE_TOO_OLD", `The database server is PostgreSQL ${String(major)}; the hub needs ${String(OLDEST)} or later.`);
}
async function refuseOwnerRole(pool) {
    const { rows } = await pool.query("SELECT current_user AS role");
    if (rows[0]?.role === RUNTIME_ROLE) return;
    throw new _errors.DatabaseError("DATABASE_ROLE_FAILED", `The session does not run as ${RUNTIME_ROLE}: does a pooler drop the option "role"?`);
}
function postgresDriver(pool, rows) {
    const statements = new _statements.Statements();
    const tickets = new _driver.TransactionTickets();
    const queryOn = (client)=>async (name, sql, values)=>{
            statements.announce(name);
            try {
                const { rows } = await client.query({
                    name,
                    text: sql,
                    values: values.map(_rowvalues.toParameter),
                    types: _rowvalues.PG_TYPES
                });
                return rows;
            } catch (error) {
                throw (0, _errors.toDatabaseError)(error);
            }
        };
    const adapter = (0, _postgresadapter.postgresAdapter)({
        pool,
        statements,
        tickets,
        queryOn
    });
    const queryIn = (jurisdictions)=>async (name, sql, values)=>{
            const client = await connected(rows);
            try {
                await putInto(client, (0, _driver.scopeOf)(jurisdictions));
                return await queryOn(client)(name, sql, values);
            } finally{
                client.release();
            }
        };
    const close = async ()=>{
        await Promise.all([
            pool.end(),
            rows.end()
        ]);
    };
    return {
        kind: "postgres",
        adapter,
        statements,
        tickets,
        query: queryOn(pool),
        queryIn,
        close
    };
}
async function connected(pool) {
    try {
        return await pool.connect();
    } catch (error) {
        throw (0, _errors.toDatabaseError)(error);
    }
}
const scopes = new WeakMap();
/** Told only when it changes: most sessions serve one city or all. */ async function putInto(client, scope) {
    if (scopes.get(client) === scope) return;
    scopes.delete(client);
    try {
        await client.query({
            name: "scope",
            text: _driver.SET_SCOPE,
            values: [
                scope,
                "false"
            ]
        });
    } catch (error) {
        throw (0, _errors.toDatabaseError)(error);
    }
    scopes.set(client, scope);
}

//# sourceMappingURL=postgres.js.map
