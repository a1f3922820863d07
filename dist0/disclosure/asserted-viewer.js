"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "assertedViewer", {
    enumerable: true,
    get: function() {
        return assertedViewer;
    }
});
const _directory = require("../domain/directory");
const _siteerrors = require("../domain/site-errors");
async function assertedViewer(accounts, directory, asserted, ceiling) {
    const { accountId, organizationId } = asserted;
    if (!isWithin(ceiling, organizationId)) throw new _siteerrors.SiteRefusal("HUB_ORGANIZATION");
    if (isStranger(accountId)) return strangerToBoth(accounts, directory, asserted);
    const isTheirs = (file)=>file?.account.organizationId === organizationId;
    const cached = accounts.cached(accountId);
    // Whoever changed the organization is asked for anew, before they are refused for it.
    const file = isTheirs(cached) ? cached : await accounts.load(accountId);
    if (file !== null) {
        if (!isTheirs(file)) throw new _siteerrors.SiteRefusal("HUB_ORGANIZATION");
        return {
            viewer: file,
            reload: ()=>accounts.load(accountId).then((now)=>isTheirs(now) ? now : null)
        };
    }
    return stranger(accounts, directory, asserted);
}
/** Strangers have ids like `national/hub#nina`, and no account has. */ const MARK = "#";
function isStranger(accountId) {
    return accountId.includes(MARK);
}
/**
 * Whom the hub itself does not know and takes from another one: somebody on file here comes by no such way, and an
 * account that was closed, or is another organization's, not even as a stranger.
 */ async function strangerToBoth(accounts, directory, asserted) {
    const name = asserted.accountId.slice(asserted.accountId.lastIndexOf(MARK) + 1);
    const file = await accounts.load(name);
    if (file === null ? await accounts.isOnFile(name) : file.account.organizationId !== asserted.organizationId) throw new _siteerrors.SiteRefusal("HUB_ORGANIZATION");
    return stranger(accounts, directory, asserted);
}
function isWithin({ organizations, individuals }, organizationId) {
    return organizationId === null ? individuals : organizations?.includes(organizationId) ?? true;
}
/** Nobody here vouches for their role, so they get what consents open to their organization as such, and no more. */ async function stranger(accounts, directory, { hubId, accountId, organizationId }) {
    // An account that was closed does not come back through a hub.
    if (organizationId === null || await accounts.isOnFile(accountId)) throw new _siteerrors.SiteRefusal("HUB_ORGANIZATION");
    const at = (now)=>standsFor(now, organizationId, `${hubId}${MARK}${accountId}`);
    const viewer = at(await directory.directory()) ?? at(await directory.read());
    if (viewer === null) throw new _siteerrors.SiteRefusal("HUB_ORGANIZATION");
    return {
        viewer,
        reload: ()=>directory.read().then(at)
    };
}
/** The id is no account's: a consent that names a person is not opened by a hub's word. The file is good for one revision of the directory. */ function standsFor({ organizations, revision }, organizationId, id) {
    const organization = organizations.get(organizationId);
    if (organization === undefined) return null;
    return {
        account: {
            jurisdiction: organization.facts.jurisdiction ?? _directory.NATIONAL,
            id,
            slug: id,
            displayName: organization.name,
            role: "THIRD_PARTY",
            organizationId,
            classes: [],
            programWideDuty: false,
            hubOperator: false,
            privacyOfficer: false
        },
        revision,
        relations: [],
        assignments: []
    };
}

//# sourceMappingURL=asserted-viewer.js.map
