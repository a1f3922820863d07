"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "insertNotice", {
    enumerable: true,
    get: function() {
        return insertNotice;
    }
});
const INSERT = "INSERT INTO notice_given (jurisdiction, participant_id, id, version, method, given_at) VALUES ($1, $2, $3, $4, $5, $6::timestamptz)";
async function insertNotice(tx, { jurisdiction, id: participantId }, { id, version, method, givenAt }) {
    await tx.query("register_insert_notice", INSERT, [
        jurisdiction,
        participantId,
        id,
        version,
        method,
        givenAt
    ]);
}

//# sourceMappingURL=notices.store.js.map
