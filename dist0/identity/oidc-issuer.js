"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "oidcIssuer", {
    enumerable: true,
    get: function() {
        return oidcIssuer;
    }
});
const _jose = require("jose");
const _verifytoken = require("./verify-token");
function oidcIssuer({ issuer, jwksUrl, audience }) {
    return {
        issuer,
        audience,
        keys: (0, _jose.createRemoteJWKSet)(new URL(jwksUrl), {
            timeoutDuration: 5_000,
            cooldownDuration: 30_000,
            cacheMaxAge: 600_000
        }),
        // RFC 9068, and the older habit of most providers.
        types: [
            "at+jwt",
            "jwt"
        ],
        algorithms: _verifytoken.ALGORITHMS
    };
}

//# sourceMappingURL=oidc-issuer.js.map
