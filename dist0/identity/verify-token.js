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
    get ALGORITHMS () {
        return ALGORITHMS;
    },
    get tokenVerifier () {
        return tokenVerifier;
    }
});
const _nodecrypto = require("node:crypto");
const _jose = require("jose");
const _lrucache = require("lru-cache");
const _tokenerrors = require("./token-errors");
const ALGORITHMS = [
    "ES256",
    "RS256",
    "PS256",
    "EdDSA"
];
const CLOCK_TOLERANCE_S = 5;
const MOST_CACHED = 5_000;
/** A key that the issuer withdraws stops working here within this time at the latest. */ const CACHED_FOR_S = 300;
/** Longer than any issuer's; a body of megabytes is not worth a look. */ const LONGEST_TOKEN = 16_384;
function tokenVerifier(trusted, clock) {
    const cache = new _lrucache.LRUCache({
        max: MOST_CACHED
    });
    return async (token)=>{
        if (token.length > LONGEST_TOKEN) throw new _tokenerrors.IdentityError("TOKEN_INVALID");
        const now = clock();
        const seconds = now.getTime() / 1000;
        const key = (0, _nodecrypto.hash)("sha256", token, "base64url");
        const known = cache.get(key);
        if (known !== undefined && seconds < known.until) return known.token;
        const verified = await verify(token, trusted, now);
        cache.set(key, {
            token: verified,
            until: Math.min(verified.expiresAt, seconds + CACHED_FOR_S)
        });
        return verified;
    };
}
async function verify(token, trusted, now) {
    refuseForeign(token, trusted);
    const { sub, exp } = await signedClaims(token, trusted, now);
    if (typeof sub !== "string" || sub === "" || typeof exp !== "number") throw new _tokenerrors.IdentityError("TOKEN_INVALID");
    return {
        subject: sub,
        expiresAt: exp
    };
}
/** Looked at before the signature, only to refuse: for an issuer we do not know there is no key to look for. */ function refuseForeign(token, { issuer }) {
    let claimed;
    try {
        claimed = (0, _jose.decodeJwt)(token).iss;
    } catch  {
        throw new _tokenerrors.IdentityError("TOKEN_INVALID");
    }
    if (claimed !== issuer) throw new _tokenerrors.IdentityError("TOKEN_FOREIGN_ISSUER");
}
async function signedClaims(token, trusted, now) {
    const { issuer, audience, keys, types } = trusted;
    const options = {
        issuer,
        audience,
        algorithms: [
            ...trusted.algorithms
        ],
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: now,
        requiredClaims: [
            "exp",
            "sub"
        ]
    };
    const { payload, protectedHeader } = await (0, _jose.jwtVerify)(token, keys, options).catch((error)=>tryEachKey(error, token, options)).catch((error)=>{
        throw toIdentityError(error);
    });
    if (!isAccessToken(protectedHeader, types)) throw new _tokenerrors.IdentityError("TOKEN_INVALID");
    return payload;
}
/** A token without a key id, and an issuer with several keys of its kind. */ async function tryEachKey(error, token, options) {
    if (!(error instanceof _jose.errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error){
        try {
            return await (0, _jose.jwtVerify)(token, key, options);
        } catch (failed) {
            if (!(failed instanceof _jose.errors.JWSSignatureVerificationFailed)) throw failed;
        }
    }
    throw new _jose.errors.JWSSignatureVerificationFailed();
}
function isAccessToken({ typ }, types) {
    return typeof typ === "string" && types.includes(typ.toLowerCase().replace(/^application\//, ""));
}
/** jose's own errors carry the claims, so they end here; only trouble with the issuer keeps its cause. */ function toIdentityError(error) {
    if (error instanceof _jose.errors.JWTExpired) return new _tokenerrors.IdentityError("TOKEN_EXPIRED");
    if (error instanceof _jose.errors.JWTClaimValidationFailed) {
        return new _tokenerrors.IdentityError(error.claim === "aud" ? "TOKEN_AUDIENCE" : "TOKEN_INVALID");
    }
    return isTheTokensFault(error) ? new _tokenerrors.IdentityError("TOKEN_INVALID") : new _tokenerrors.IdentityError("ISSUER_UNREACHABLE", error);
}
const OF_THE_TOKEN = [
    "ERR_JOSE_ALG_NOT_ALLOWED",
    "ERR_JOSE_NOT_SUPPORTED",
    "ERR_JWS_INVALID",
    "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    "ERR_JWT_INVALID",
    "ERR_JWKS_NO_MATCHING_KEY"
];
/** Everything else happened on the way to the issuer's keys. */ function isTheTokensFault(error) {
    return error instanceof _jose.errors.JOSEError && OF_THE_TOKEN.includes(error.code);
}

//# sourceMappingURL=verify-token.js.map
