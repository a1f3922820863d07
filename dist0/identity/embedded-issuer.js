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
    get EMBEDDED_AUDIENCE () {
        return EMBEDDED_AUDIENCE;
    },
    get EMBEDDED_ISSUER () {
        return EMBEDDED_ISSUER;
    },
    get EMBEDDED_TOKEN_SECONDS () {
        return EMBEDDED_TOKEN_SECONDS;
    },
    get openEmbeddedIssuer () {
        return openEmbeddedIssuer;
    }
});
const _nodepath = require("node:path");
const _jose = require("jose");
const _keyfile = require("./key-file");
const EMBEDDED_ISSUER = "urn:lead-hub:embedded";
const EMBEDDED_AUDIENCE = "urn:lead-hub";
const EMBEDDED_TOKEN_SECONDS = 3_600;
const ALGORITHM = "ES256";
const TYPE = "at+jwt";
async function openEmbeddedIssuer(dataDir) {
    const { keyId, privateKey, publicKey } = await (0, _keyfile.openKeyFile)((0, _nodepath.join)(dataDir, "issuer.key"));
    return {
        trusted: {
            issuer: EMBEDDED_ISSUER,
            audience: EMBEDDED_AUDIENCE,
            keys: ()=>publicKey,
            types: [
                TYPE
            ],
            algorithms: [
                ALGORITHM
            ]
        },
        issue: (subject, now)=>{
            const seconds = Math.floor(now.getTime() / 1000);
            return new _jose.SignJWT().setProtectedHeader({
                alg: ALGORITHM,
                typ: TYPE,
                kid: keyId
            }).setIssuer(EMBEDDED_ISSUER).setAudience(EMBEDDED_AUDIENCE).setSubject(subject).setIssuedAt(seconds).setExpirationTime(seconds + EMBEDDED_TOKEN_SECONDS).sign(privateKey);
        }
    };
}

//# sourceMappingURL=embedded-issuer.js.map
