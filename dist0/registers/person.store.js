"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "patientName", {
    enumerable: true,
    get: function() {
        return patientName;
    }
});
const NAME = "SELECT legal_name AS name FROM participant WHERE jurisdiction = $1 AND id = $2";
async function patientName(tx, { key }) {
    const [row] = await tx.query("register_patient_name", NAME, [
        key.jurisdiction,
        key.id
    ]);
    return row?.name ?? null;
}

//# sourceMappingURL=person.store.js.map
