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
    get disposeMatterRow () {
        return disposeMatterRow;
    },
    get insertMatter () {
        return insertMatter;
    }
});
const INSERT = `INSERT INTO legal_matter (jurisdiction, participant_id, id, pathway, condition, imposed_by_organization_id, supervising_organization_ids, final_disposition_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8::timestamptz)`;
async function insertMatter(tx, { jurisdiction, id: participantId }, matter) {
    const { id, pathway, condition, imposedByOrganizationId, supervisingOrganizationIds, finalDispositionAt } = matter;
    await tx.query("register_insert_matter", INSERT, [
        jurisdiction,
        participantId,
        id,
        pathway,
        condition,
        imposedByOrganizationId,
        supervisingOrganizationIds,
        finalDispositionAt
    ]);
}
const DISPOSE = "UPDATE legal_matter SET final_disposition_at = $4::timestamptz WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3";
async function disposeMatterRow(tx, { jurisdiction, id: participantId }, { id, finalDispositionAt }) {
    await tx.query("register_dispose_matter", DISPOSE, [
        jurisdiction,
        participantId,
        id,
        finalDispositionAt
    ]);
}

//# sourceMappingURL=matters.store.js.map
