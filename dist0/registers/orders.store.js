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
    get insertMandate () {
        return insertMandate;
    },
    get insertOrder () {
        return insertOrder;
    },
    get updateOrder () {
        return updateOrder;
    }
});
const MANDATE = "INSERT INTO mandate (jurisdiction, participant_id, id, type) VALUES ($1, $2, $3, $4)";
async function insertMandate(tx, { jurisdiction, id: participantId }, { id, type }) {
    await tx.query("register_insert_mandate", MANDATE, [
        jurisdiction,
        participantId,
        id,
        type
    ]);
}
const INSERT = "INSERT INTO court_order (jurisdiction, participant_id, id, recipient_organization_ids, facts) VALUES ($1, $2, $3, $4::text[], $5::jsonb)";
async function insertOrder(tx, { jurisdiction, id: participantId }, order) {
    await tx.query("register_insert_order", INSERT, [
        jurisdiction,
        participantId,
        order.id,
        order.recipientOrganizationIds,
        JSON.stringify(order)
    ]);
}
const UPDATE = "UPDATE court_order SET facts = $4::jsonb WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3";
async function updateOrder(tx, { jurisdiction, id: participantId }, order) {
    await tx.query("register_update_order", UPDATE, [
        jurisdiction,
        participantId,
        order.id,
        JSON.stringify(order)
    ]);
}

//# sourceMappingURL=orders.store.js.map
