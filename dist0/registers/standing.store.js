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
    get directoryStandsAs () {
        return directoryStandsAs;
    },
    get standsAs () {
        return standsAs;
    }
});
const _viewerstore = require("../identity/viewer.store");
const LOCK_PERSON = "SELECT p.facts_revision::text AS facts FROM participant p WHERE p.jurisdiction = $1 AND p.id = $2 FOR UPDATE";
async function standsAs(tx, { key, file, viewerRevision }, accountId) {
    const [row] = await tx.query("register_lock_person", LOCK_PERSON, [
        key.jurisdiction,
        key.id
    ]);
    return row?.facts === file.revision && await viewerStands(tx, viewerRevision, accountId);
}
const LOCK_ORGANIZATION = "SELECT o.id FROM organization o WHERE o.jurisdiction = $1 AND o.id = $2 FOR NO KEY UPDATE";
async function directoryStandsAs(tx, { jurisdiction, organizationId, viewerRevision }, accountId) {
    await tx.query("register_lock_organization", LOCK_ORGANIZATION, [
        jurisdiction,
        organizationId
    ]);
    return viewerStands(tx, viewerRevision, accountId);
}
const VIEWER = `SELECT ${(0, _viewerstore.viewerRevisionSql)("$1")} AS revision`;
/** A statement of its own: the one that waited for the lock still sees the database of before the wait. */ async function viewerStands(tx, revision, accountId) {
    const [row] = await tx.query("register_viewer", VIEWER, [
        accountId
    ]);
    return row?.revision === revision;
}

//# sourceMappingURL=standing.store.js.map
