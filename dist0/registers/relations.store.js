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
    get endRelationRow () {
        return endRelationRow;
    },
    get hasAccount () {
        return hasAccount;
    },
    get insertRelation () {
        return insertRelation;
    },
    get relationsAbout () {
        return relationsAbout;
    }
});
const _sqlinstants = require("../database/sql-instants");
const ACCOUNT = "SELECT a.id FROM account a WHERE a.jurisdiction = $1 AND a.id = $2 AND a.active";
async function hasAccount(tx, { jurisdiction }, accountId) {
    return (await tx.query("register_account", ACCOUNT, [
        jurisdiction,
        accountId
    ])).length > 0;
}
const ABOUT = `SELECT r.id, r.type::text, r.account_id AS "accountId", r.participant_id AS "participantId", r.matter_id AS "matterId",
    ${(0, _sqlinstants.instantText)("r.valid_from")} AS "validFrom", ${(0, _sqlinstants.instantText)("r.valid_to")} AS "validTo"
  FROM relation r
  WHERE r.jurisdiction = $1 AND (r.type = 'TREATS' AND r.participant_id = $2 OR r.type = 'MONITORS' AND r.matter_id = ANY($3))`;
async function relationsAbout(tx, { jurisdiction, id }, matters) {
    return tx.query("register_relations", ABOUT, [
        jurisdiction,
        id,
        matters
    ]);
}
const INSERT = `INSERT INTO relation (jurisdiction, id, account_id, type, participant_id, matter_id, valid_from, valid_to)
  VALUES ($1, $2, $3, $4::relation_type, $5, $6, $7::timestamptz, $8::timestamptz)`;
async function insertRelation(tx, { jurisdiction }, { id, accountId, type, participantId, matterId, validFrom, validTo }) {
    await tx.query("register_insert_relation", INSERT, [
        jurisdiction,
        id,
        accountId,
        type,
        participantId,
        matterId,
        validFrom,
        validTo
    ]);
}
const END = "UPDATE relation SET valid_to = $3::timestamptz WHERE jurisdiction = $1 AND id = $2";
async function endRelationRow(tx, { jurisdiction }, id, at) {
    await tx.query("register_end_relation", END, [
        jurisdiction,
        id,
        at
    ]);
}

//# sourceMappingURL=relations.store.js.map
