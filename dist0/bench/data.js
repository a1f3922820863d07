"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openData", {
    enumerable: true,
    get: function() {
        return openData;
    }
});
const _nodecrypto = require("node:crypto");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _connect = require("../database/connect");
const _migrationfiles = require("../database/migration-files");
const _demorows = require("../onboarding/seed/demo-rows");
const _seeddemo = require("../onboarding/seed/seed-demo");
const _postgres = require("./postgres");
const PROJECT = (0, _nodepath.join)(__dirname, "..", "..");
/** Kept between runs: seeding takes minutes, copying its database seconds. Removed with node_modules. */ const KEPT = (0, _nodepath.join)(PROJECT, "node_modules", ".lead-hub", "bench");
const STAMP = "seeded.json";
/** Never touched by a measurement: each run copies it. */ const TEMPLATE = "bench_seeded";
/** Consents of the seed run out from 120 days after it. */ const MOST_AGE_MS = 60 * 24 * 3_600_000;
async function openData({ log, say, keep }) {
    const key = keyOfData();
    if (!isKept(key, keep)) {
        say("Seeding 10 jurisdictions of 5,000 participants; kept for the next run.\n");
        await seedAside(log, key);
    }
    const server = await (0, _postgres.startPostgres)(KEPT, true);
    return {
        server,
        copy: (database)=>copy(server, database),
        stop: ()=>server.stop()
    };
}
function isKept(key, anyKey) {
    const stamp = (0, _nodepath.join)(KEPT, STAMP);
    if (!(0, _nodefs.existsSync)(stamp)) return false;
    const kept = JSON.parse((0, _nodefs.readFileSync)(stamp, "utf8"));
    return (anyKey || kept.key === key) && Date.now() - Date.parse(kept.at) < MOST_AGE_MS;
}
/** In a folder beside, which takes the place of the kept one when all is written: a run that is stopped costs no rows. */ async function seedAside(log, key) {
    const aside = `${KEPT}-${String(process.pid)}`;
    (0, _nodefs.rmSync)(aside, {
        recursive: true,
        force: true
    });
    (0, _nodefs.mkdirSync)(aside, {
        recursive: true
    });
    await seed(aside, log);
    (0, _nodefs.writeFileSync)((0, _nodepath.join)(aside, STAMP), JSON.stringify({
        key,
        at: new Date().toISOString()
    }));
    (0, _nodefs.rmSync)(KEPT, {
        recursive: true,
        force: true
    });
    (0, _nodefs.renameSync)(aside, KEPT);
}
/** Other migrations or another seed make other rows. */ function keyOfData() {
    const digest = (0, _nodecrypto.createHash)("sha256");
    for (const { name, checksum } of (0, _migrationfiles.readMigrations)())digest.update(`${name} ${checksum}\n`);
    const seedCode = (0, _nodepath.join)(__dirname, "..", "onboarding", "seed");
    for (const name of (0, _nodefs.readdirSync)(seedCode).sort()){
        const file = (0, _nodepath.join)(seedCode, name);
        if (name.endsWith(".js") && (0, _nodefs.statSync)(file).isFile()) digest.update((0, _nodefs.readFileSync)(file));
    }
    return digest.digest("hex");
}
async function seed(folder, log) {
    const server = await (0, _postgres.startPostgres)(folder, false);
    try {
        await server.admin(`CREATE DATABASE ${TEMPLATE} OWNER hub_owner`);
        await server.admin("CREATE EXTENSION IF NOT EXISTS btree_gist", TEMPLATE);
        const database = await (0, _connect.openDatabase)({
            dataDir: folder,
            databaseUrl: server.url(TEMPLATE),
            poolSize: 2
        });
        try {
            await (0, _seeddemo.seedDemo)(database, {
                seed: _demorows.DEMO_SEED,
                now: new Date(),
                scale: "benchmark",
                log
            });
        } finally{
            await database.close();
        }
        // A young database: without this the first readers would write hint bits, and nobody could scan an index alone.
        await server.admin("VACUUM (FREEZE, ANALYZE)", TEMPLATE);
    } finally{
        await server.stop();
    }
}
async function copy(server, database) {
    await server.admin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await server.admin(`CREATE DATABASE ${database} OWNER hub_owner TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
    return server.url(database);
}

//# sourceMappingURL=data.js.map
