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
    get changeUnder () {
        return changeUnder;
    },
    get forgetKeys () {
        return forgetKeys;
    },
    get keepKey () {
        return keepKey;
    }
});
const _sqlinstants = require("../database/sql-instants");
const FIND = `SELECT k.digest, ${(0, _sqlinstants.instantText)("k.counts_from")} AS "countsFrom", c.id, ${(0, _sqlinstants.millisecondText)("c.at")} AS at, c.jurisdiction, c.account_id AS "accountId", c.change, c.body,
    EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id) AS chained
  FROM change_key k JOIN change_log c ON c.id = k.change_id WHERE k.id = $1`;
async function changeUnder(tx, id) {
    const [row] = await tx.query("change_key_find", FIND, [
        id
    ]);
    return row;
}
const KEEP = "INSERT INTO change_key (id, digest, change_id, counts_from, at) VALUES ($1, $2, $3, $4::timestamptz, $5::timestamptz) ON CONFLICT DO NOTHING RETURNING id";
async function keepKey(tx, { id, digest, changeId, countsFrom, at }) {
    return (await tx.query("change_key_keep", KEEP, [
        id,
        digest,
        changeId,
        countsFrom,
        at
    ])).length > 0;
}
async function forgetKeys(database, before) {
    await database.query("change_key_forget", "DELETE FROM change_key WHERE at < $1::timestamptz", [
        before
    ]);
}

//# sourceMappingURL=change-keys.store.js.map
