"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openIdentity", {
    enumerable: true,
    get: function() {
        return openIdentity;
    }
});
const _embeddedissuer = require("./embedded-issuer");
const _oidcissuer = require("./oidc-issuer");
const _tokenerrors = require("./token-errors");
const _verifytoken = require("./verify-token");
async function openIdentity({ oidc, dataDir, clock }) {
    if (oidc !== undefined) return identityOf((0, _oidcissuer.oidcIssuer)(oidc), null, clock);
    const embedded = await (0, _embeddedissuer.openEmbeddedIssuer)(dataDir);
    return identityOf(embedded.trusted, embedded, clock);
}
function identityOf(trusted, embedded, clock) {
    const verifyToken = (0, _verifytoken.tokenVerifier)(trusted, clock);
    return {
        verifyToken,
        authenticate: (header)=>authenticate(header, verifyToken),
        embedded
    };
}
const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*)$/i;
async function authenticate(header, verifyToken) {
    if (header === undefined || header.trim() === "") throw new _tokenerrors.IdentityError("TOKEN_MISSING");
    const token = BEARER.exec(header.trim())?.[1];
    if (token === undefined) throw new _tokenerrors.IdentityError("TOKEN_INVALID");
    return verifyToken(token);
}

//# sourceMappingURL=identity.js.map
