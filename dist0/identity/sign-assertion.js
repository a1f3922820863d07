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
    get publicKeys () {
        return publicKeys;
    },
    get signAssertion () {
        return signAssertion;
    }
});
const _nodecrypto = require("node:crypto");
const _assertion = require("./assertion");
function signAssertion({ keyId, privateKey }, claims, now, random) {
    const { hubId, siteId, accountId, organizationId, purpose, requestId, via, body } = claims;
    const seconds = Math.floor(now.getTime() / 1000);
    const payload = {
        org: organizationId === null ? null : (0, _assertion.organizationUri)(organizationId),
        purpose,
        rid: requestId,
        via,
        dig: (0, _assertion.bodyDigest)(body),
        iss: hubId,
        aud: siteId,
        sub: accountId,
        jti: Buffer.from(random(16)).toString("base64url"),
        iat: seconds,
        exp: seconds + _assertion.ASSERTION_SECONDS
    };
    return compactJws({
        alg: _assertion.ASSERTION_ALGORITHM,
        typ: _assertion.ASSERTION_TYPE,
        kid: keyId
    }, payload, privateKey);
}
/** RFC 7515, 7518 3.4: the signature is the two numbers side by side, not the DER that OpenSSL would make of them. */ function compactJws(header, payload, key) {
    const signed = `${part(header)}.${part(payload)}`;
    return `${signed}.${(0, _nodecrypto.sign)("sha256", Buffer.from(signed), {
        key,
        dsaEncoding: "ieee-p1363"
    }).toString("base64url")}`;
}
function part(value) {
    return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function publicKeys({ keyId, publicKey }) {
    return {
        keys: [
            {
                ...publicKey.export({
                    format: "jwk"
                }),
                kid: keyId,
                alg: _assertion.ASSERTION_ALGORITHM,
                use: "sig"
            }
        ]
    };
}

//# sourceMappingURL=sign-assertion.js.map
