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
    get hasForgottenChange () {
        return hasForgottenChange;
    },
    get insertChange () {
        return insertChange;
    },
    get readChanges () {
        return readChanges;
    },
    get unchainedChanges () {
        return unchainedChanges;
    }
});
const _sqlinstants = require("../database/sql-instants");
const INSERT = "INSERT INTO change_log (id, at, jurisdiction, account_id, change, body) VALUES ($1, $2::timestamptz, $3, $4, $5, $6)";
async function insertChange(tx, { id, at, jurisdiction, accountId, change, body }) {
    await tx.query("change_log_insert", INSERT, [
        id,
        at,
        jurisdiction,
        accountId,
        change,
        body
    ]);
}
const COLUMNS = `id, ${(0, _sqlinstants.millisecondText)("at")} AS at, jurisdiction, account_id AS "accountId", change, body`;
const BY_ID = `SELECT ${COLUMNS} FROM change_log WHERE id = ANY($1)`;
async function readChanges(database, ids) {
    return ids.length === 0 ? [] : database.query("change_log_by_id", BY_ID, [
        ids
    ]);
}
const UNCHAINED = `SELECT ${COLUMNS} FROM change_log c
  WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id) ORDER BY c.at, c.id LIMIT 1000`;
async function unchainedChanges(database) {
    return database.query("change_log_unchained", UNCHAINED);
}
/** A change that was committed this long ago and is not chained has been forgotten or slipped in. */ const FORGOTTEN = `SELECT id FROM change_log c
  WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id) AND c.at < now() - interval '1 minute' LIMIT 1`;
async function hasForgottenChange(database) {
    return (await database.query("change_log_forgotten", FORGOTTEN)).length > 0;
}

//# sourceMappingURL=change-log.store.js.map
