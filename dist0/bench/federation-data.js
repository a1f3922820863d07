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
    get EVERYWHERE () {
        return EVERYWHERE;
    },
    get MOST_SITES () {
        return MOST_SITES;
    },
    get openCities () {
        return openCities;
    },
    get openHubDatabase () {
        return openHubDatabase;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _connect = require("../database/connect");
const _demorows = require("../onboarding/seed/demo-rows");
const _seeddemo = require("../onboarding/seed/seed-demo");
const EVERYWHERE = "national-housing-partner";
const MOST_SITES = 64;
/** Kept between runs, as it takes minutes to write. Its ledger and its counts of use grow with every run. */ const CITIES = "bench_federation";
const HUB = "bench_federation_hub";
const ON_FILE = `
  INSERT INTO organization (jurisdiction, id, name, kind, part2_program, part2_decided_by, part2_decided_at, federal_ties_known, federal_ties, covered_entity, business_associate, medical_personnel, public_health_authority, classes, acts_for)
    VALUES ('national', 'national/housing', 'Housing everywhere (demo)', 'HOUSING_PROVIDER', false, 'privacy officer (demo)', '2024-01-01T00:00:00Z', true, '{}', false, false, false, false, '{}', '{}');
  INSERT INTO account (jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator)
    VALUES ('national', 'acct_housing_everywhere', '${EVERYWHERE}', 'Demo Housing Staff (everywhere)', 'HOUSING_STAFF', 'national/housing', '{}', false, false)`;
const RELEASED = `UPDATE consent SET form = replace(form::text, '"' || jurisdiction || '/housing"', '"national/housing"')::jsonb WHERE form::text LIKE '%/housing"%'`;
const OF_CITIES = "phase = 'LIVE' AND slug <> 'national'";
/** Who signs in there is not copied: their names are taken once. What a server writes itself begins empty. */ const TABLES = `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'jurisdiction' AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('account', 'relation', 'disclosure_index', 'change_log', 'access_audit') ORDER BY 1`;
async function openCities({ server, copy }, say) {
    const databaseUrl = server.url(CITIES);
    if (!await areWritten(server)) {
        say(`Writing ${String(MOST_SITES)} cities of 5,000 people; kept for the next run.\n`);
        await copy(CITIES);
        await migrated(databaseUrl);
        await server.admin(`${ON_FILE}; ${RELEASED}`, CITIES);
        await writeCopies(server);
        await server.admin("VACUUM (FREEZE, ANALYZE)", CITIES);
    }
    await migrated(databaseUrl);
    return {
        databaseUrl,
        places: await placesOf(server)
    };
}
async function areWritten(server) {
    const databases = await server.admin("SELECT FROM pg_database WHERE datname = $1", "postgres", [
        CITIES
    ]);
    return databases.length > 0 && (await placesOf(server)).length === MOST_SITES;
}
async function placesOf(server) {
    const rows = await server.admin(`SELECT slug FROM jurisdiction WHERE ${OF_CITIES} ORDER BY slug`, CITIES);
    return rows.map(({ slug })=>slug);
}
async function migrated(databaseUrl) {
    const database = await (0, _connect.openDatabase)({
        dataDir: (0, _nodeos.tmpdir)(),
        databaseUrl,
        poolSize: 1
    });
    await database.close();
}
/** In one transaction, past all triggers: a copy keeps the invariants of what it is a copy of. */ async function writeCopies(server) {
    const places = await placesOf(server);
    const tables = (await server.admin(TABLES, CITIES)).map(({ name })=>name);
    const statements = Array.from({
        length: MOST_SITES - places.length
    }, (_, at)=>{
        const from = places[at % places.length] ?? "";
        const to = `${from}-${String(Math.floor(at / places.length) + 2)}`;
        return [
            "jurisdiction",
            ...tables
        ].map((table)=>copySql(table, from, to)).join(";\n");
    });
    await server.admin([
        "SET session_replication_role = replica",
        "SET synchronous_commit = off",
        ...statements
    ].join(";\n"), CITIES);
}
/** Every column that names the place or its organizations names the copy's. */ function copySql(table, from, to) {
    const key = table === "jurisdiction" ? "slug" : "jurisdiction";
    return `INSERT INTO "${table}" SELECT y.* FROM "${table}" x, json_populate_record(NULL::"${table}", replace(to_json(x)::text, '${from}', '${to}')::json) y WHERE x.${key} = '${from}'`;
}
async function openHubDatabase(server) {
    await server.admin(`DROP DATABASE IF EXISTS ${HUB} WITH (FORCE)`);
    await server.admin(`CREATE DATABASE ${HUB} OWNER hub_owner`);
    await server.admin("CREATE EXTENSION IF NOT EXISTS btree_gist", HUB);
    const dataDir = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-bench-"));
    const database = await (0, _connect.openDatabase)({
        dataDir,
        databaseUrl: server.url(HUB),
        poolSize: 1
    });
    try {
        await (0, _seeddemo.seedDemo)(database, {
            seed: _demorows.DEMO_SEED,
            now: new Date(),
            scale: "benchmark",
            log: {
                info: ()=>undefined,
                warn: ()=>undefined
            },
            only: [
                "national"
            ]
        });
    } finally{
        await database.close();
        await (0, _promises.rm)(dataDir, {
            recursive: true,
            force: true
        });
    }
    await server.admin(ON_FILE, HUB);
    return server.url(HUB);
}

//# sourceMappingURL=federation-data.js.map
