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
    get assertKnownOrganizations () {
        return assertKnownOrganizations;
    },
    get namedAt () {
        return namedAt;
    }
});
const _errors = require("../domain/errors");
const KNOWN = "SELECT id FROM organization WHERE id = ANY($1)";
async function assertKnownOrganizations(tx, named) {
    const rows = await tx.query("register_known_organizations", KNOWN, [
        named.map(([id])=>id)
    ]);
    const known = new Set(rows.map(({ id })=>id));
    const places = named.filter(([id])=>!known.has(id)).map(([, place])=>place);
    if (places.length > 0) throw new _errors.HubError("REGISTER_INPUT", places);
}
function namedAt(place, ids) {
    return ids.map((id, at)=>[
            id,
            `${place}/${String(at)}`
        ]);
}

//# sourceMappingURL=organizations.store.js.map
