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
    get insertRestriction () {
        return insertRestriction;
    },
    get updateRestriction () {
        return updateRestriction;
    }
});
const INSERT = "INSERT INTO restriction (jurisdiction, participant_id, id, facts) VALUES ($1, $2, $3, $4::jsonb)";
async function insertRestriction(tx, { jurisdiction, id: participantId }, restriction) {
    await tx.query("register_insert_restriction", INSERT, [
        jurisdiction,
        participantId,
        restriction.id,
        JSON.stringify(restriction)
    ]);
}
const UPDATE = "UPDATE restriction SET facts = $4::jsonb WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3";
async function updateRestriction(tx, { jurisdiction, id: participantId }, restriction) {
    await tx.query("register_update_restriction", UPDATE, [
        jurisdiction,
        participantId,
        restriction.id,
        JSON.stringify(restriction)
    ]);
}

//# sourceMappingURL=restrictions.store.js.map
