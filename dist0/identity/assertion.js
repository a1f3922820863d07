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
    get ASSERTION_ALGORITHM () {
        return ASSERTION_ALGORITHM;
    },
    get ASSERTION_SECONDS () {
        return ASSERTION_SECONDS;
    },
    get ASSERTION_TYPE () {
        return ASSERTION_TYPE;
    },
    get bodyDigest () {
        return bodyDigest;
    },
    get isSiteId () {
        return isSiteId;
    },
    get organizationOfUri () {
        return organizationOfUri;
    },
    get organizationUri () {
        return organizationUri;
    }
});
const _nodecrypto = require("node:crypto");
const ASSERTION_TYPE = "site-assertion+jwt";
const ASSERTION_ALGORITHM = "ES256";
const ASSERTION_SECONDS = 30;
const ORGANIZATION = "urn:lead-hub:organization:";
function organizationUri(id) {
    return `${ORGANIZATION}${id}`;
}
function organizationOfUri(uri) {
    const id = uri.startsWith(ORGANIZATION) ? uri.slice(ORGANIZATION.length) : "";
    return isSiteId(id) ? id : null;
}
function isSiteId(id) {
    return /^[a-z0-9][a-z0-9./-]{0,62}$/.test(id);
}
function bodyDigest(body) {
    return (0, _nodecrypto.hash)("sha256", body, "base64url");
}

//# sourceMappingURL=assertion.js.map
