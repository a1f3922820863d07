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
    get checkConstraintsNow () {
        return checkConstraintsNow;
    },
    get closeLoad () {
        return closeLoad;
    },
    get dropLoad () {
        return dropLoad;
    },
    get oneImportAtATime () {
        return oneImportAtATime;
    },
    get openLoad () {
        return openLoad;
    }
});
const _ids = require("../../domain/ids");
async function openLoad(tx, load, random) {
    const id = (0, _ids.newLocalId)(random);
    await tx.query("import_load_open", `INSERT INTO load (jurisdiction, id, source_system, mapping_version, file_digest, started_at, as_of, synthetic, counts)
     VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8, '{}')`, [
        load.jurisdiction,
        id,
        load.sourceSystem,
        load.mappingVersion,
        load.fileDigest,
        load.startedAt,
        load.asOf,
        load.synthetic
    ]);
    return id;
}
async function closeLoad(tx, jurisdiction, id, counts) {
    await tx.query("import_load_close", "UPDATE load SET counts = $3::jsonb WHERE jurisdiction = $1 AND id = $2", [
        jurisdiction,
        id,
        JSON.stringify(counts)
    ]);
}
async function dropLoad(tx, jurisdiction, id) {
    await tx.query("import_load_drop", "DELETE FROM load WHERE jurisdiction = $1 AND id = $2", [
        jurisdiction,
        id
    ]);
}
async function oneImportAtATime(tx) {
    await tx.query("import_lock", "SELECT 1 AS locked FROM (SELECT pg_advisory_xact_lock(4842001)) AS held");
}
async function checkConstraintsNow(tx) {
    await tx.query("import_constraints", "SET CONSTRAINTS ALL IMMEDIATE");
}

//# sourceMappingURL=loads.store.js.map
