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
    get seedDemo () {
        return seedDemo;
    },
    get wantsDemo () {
        return wantsDemo;
    }
});
const _demorows = require("./demo-rows");
const _draft = require("./draft");
const _rows = require("./rows");
const PLACES = `
  SELECT (count(*) FILTER (WHERE site_id IS NULL))::int4 AS places, (count(*) FILTER (WHERE site_id IS NULL AND synthetic AND slug = ANY($1::text[])))::int4 AS "ofDemo",
    (SELECT count(DISTINCT jurisdiction) FROM load WHERE source_system = $2)::int4 AS begun FROM jurisdiction`;
async function wantsDemo(database) {
    const slugs = (0, _demorows.demoSlugs)("demo");
    const [row] = await database.query("seed_places", PLACES, [
        slugs,
        _draft.SEED_SYSTEM
    ]);
    if (row === undefined) return false;
    return row.places === 0 || row.begun > 0 && row.places === row.ofDemo && row.begun < slugs.length;
}
const TRANSACTION = {
    timeoutMs: 30 * 60_000
};
/** Rows of one statement: small enough that its text stays within some megabytes. */ const BATCH = 4000;
async function seedDemo(database, options) {
    const report = {
        written: [],
        present: [],
        refused: [],
        rows: 0
    };
    const { only, knowsOthers = false } = options;
    for (const slug of (0, _demorows.demoSlugs)(options.scale).filter((one)=>knowsOthers || (only?.includes(one) ?? true))){
        const began = performance.now();
        const { state, rows } = await database.transaction((tx)=>seedJurisdiction(tx, options, slug), {
            ...TRANSACTION,
            jurisdictions: [
                slug
            ]
        });
        report[state].push(slug);
        report.rows += rows;
        const milliseconds = Math.round(performance.now() - began);
        if (state === "written") options.log.info("demo written", {
            jurisdiction: slug,
            count: rows,
            milliseconds
        });
        if (state === "refused") options.log.warn("no demo here: the place is not marked synthetic", {
            code: "SEED_REFUSED",
            jurisdiction: slug
        });
    }
    return report;
}
async function seedJurisdiction(tx, options, slug) {
    const [place] = await tx.query("seed_place", "SELECT j.synthetic, j.site_id IS NOT NULL AS elsewhere, EXISTS (SELECT FROM load l WHERE l.jurisdiction = j.slug AND l.source_system = $2) AS seeded FROM jurisdiction j WHERE j.slug = $1", [
        slug,
        _draft.SEED_SYSTEM
    ]);
    if (place?.seeded === true) return {
        state: "present",
        rows: 0
    };
    if (place?.synthetic === false) return {
        state: "refused",
        rows: 0
    };
    const { rows } = (0, _demorows.demoJurisdiction)(options, slug);
    const isOther = options.only?.includes(slug) === false;
    const written = isOther ? WHO_TAKES_PART : place?.elsewhere === true ? OF_DIRECTORY : _rows.TABLES;
    const tables = _rows.TABLES.filter((table)=>written.includes(table));
    return {
        state: "written",
        rows: await insertAll(tx, tables, rows, place !== undefined)
    };
}
/** Of a place whose records are kept by another server: who takes part there, and signs in here. */ const OF_DIRECTORY = [
    "jurisdiction",
    "intake_window",
    "organization",
    "organization_control",
    "account",
    "agreement",
    "load"
];
/** Of a place that is nothing to this server but where somebody asks from. */ const WHO_TAKES_PART = [
    "jurisdiction",
    "organization",
    "organization_control",
    "load"
];
async function insertAll(tx, tables, rows, placeExists) {
    let written = 0;
    for (const table of tables){
        for(let at = 0; at < rows[table].length; at += BATCH){
            const batch = rows[table].slice(at, at + BATCH);
            await insert(tx, table, batch, placeExists && KEPT.includes(table));
            written += batch.length;
        }
    }
    return written;
}
/** Of a place that a synthetic import made before, what the import said of it stays. */ const KEPT = [
    "jurisdiction",
    "intake_window",
    "organization"
];
/** Columns that the rows leave out get the defaults of the table, e.g. the revisions. */ async function insert(tx, table, rows, keep) {
    const columns = Object.keys(rows[0] ?? {}).map((column)=>`"${column}"`).join(", ");
    const sql = `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)${keep ? " ON CONFLICT DO NOTHING" : ""}`;
    await tx.query(`seed_${table}${keep ? "_kept" : ""}`, sql, [
        JSON.stringify(rows)
    ]);
}

//# sourceMappingURL=seed-demo.js.map
