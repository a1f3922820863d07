"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "assertionVerifier", {
    enumerable: true,
    get: function() {
        return assertionVerifier;
    }
});
const _jose = require("jose");
const _lrucache = require("lru-cache");
const _decision = require("../domain/decision");
const _assertion = require("./assertion");
const _assertionerrors = require("./assertion-errors");
const CLOCK_TOLERANCE_S = 5;
const LONGEST_TOKEN = 8_192;
const MOST_HUBS = 500;
const MOST_THROUGH = 16;
const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;
function assertionVerifier({ siteId, hubById, use, clock, keysOf = remoteKeys() }) {
    return async (authorization, body)=>{
        const token = tokenOf(authorization);
        const claimed = await claimedHub(token, hubById);
        const claims = await signedClaims(token, siteId, claimed.id, keysOf(claimed), clock());
        const assertion = assertionOf(claims, claimed.id, body);
        if (assertion.via.includes(siteId) || assertion.hubId === siteId) throw new _assertionerrors.AssertionError("SITE_LOOP", claimed.id);
        const { hub, isFirst } = await use(assertion.hubId, assertion.jti, assertion.expiresAt + CLOCK_TOLERANCE_S);
        if (hub === null) throw new _assertionerrors.AssertionError("HUB_UNKNOWN", claimed.id);
        if (!isFirst) throw new _assertionerrors.AssertionError("ASSERTION_REPLAYED", claimed.id);
        // Its keys are elsewhere since: those it was checked by are no longer the hub's.
        if (hub.jwksUrl !== claimed.jwksUrl) throw new _assertionerrors.AssertionError("ASSERTION_INVALID", claimed.id);
        return {
            ...assertion,
            hub
        };
    };
}
function tokenOf(authorization) {
    const token = (authorization?.length ?? 0) > LONGEST_TOKEN ? undefined : BEARER.exec(authorization?.trim() ?? "")?.[1];
    if (token === undefined) throw new _assertionerrors.AssertionError("ASSERTION_INVALID", null);
    return token;
}
/** Looked at before the signature, only to find the keys or to refuse. */ async function claimedHub(token, hubById) {
    let issuer;
    try {
        issuer = (0, _jose.decodeJwt)(token).iss;
    } catch  {
        throw new _assertionerrors.AssertionError("ASSERTION_INVALID", null);
    }
    const hub = typeof issuer === "string" && (0, _assertion.isSiteId)(issuer) ? await hubById(issuer) : null;
    if (hub === null) throw new _assertionerrors.AssertionError("HUB_UNKNOWN", null);
    return hub;
}
/** Kept by hub and address, fetched again for an unknown key id. */ function remoteKeys() {
    const kept = new _lrucache.LRUCache({
        max: MOST_HUBS
    });
    return ({ id, jwksUrl })=>{
        const name = `${id} ${jwksUrl}`;
        let keys = kept.get(name);
        if (keys === undefined) kept.set(name, keys = (0, _jose.createRemoteJWKSet)(new URL(jwksUrl), {
            timeoutDuration: 5_000,
            cooldownDuration: 30_000,
            cacheMaxAge: 600_000
        }));
        return keys;
    };
}
async function signedClaims(token, siteId, hubId, keys, now) {
    const options = {
        issuer: hubId,
        audience: siteId,
        typ: _assertion.ASSERTION_TYPE,
        algorithms: [
            _assertion.ASSERTION_ALGORITHM
        ],
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: now,
        maxTokenAge: _assertion.ASSERTION_SECONDS,
        requiredClaims: [
            "exp",
            "iat",
            "jti",
            "sub",
            "org",
            "purpose",
            "rid",
            "via",
            "dig"
        ]
    };
    try {
        return (await (0, _jose.jwtVerify)(token, keys, options)).payload;
    } catch (error) {
        throw toAssertionError(error, hubId);
    }
}
function assertionOf(claims, hubId, body) {
    const { sub, aud, jti, iat = 0, exp = 0 } = claims;
    const { org, purpose, rid, via, dig } = claims;
    const invalid = ()=>{
        throw new _assertionerrors.AssertionError("ASSERTION_INVALID", hubId);
    };
    // One made for several sites could be used at each of them.
    if (typeof aud !== "string") throw new _assertionerrors.AssertionError("ASSERTION_AUDIENCE", hubId);
    if (exp - iat > _assertion.ASSERTION_SECONDS || dig !== (0, _assertion.bodyDigest)(body)) return invalid();
    return {
        hubId,
        accountId: isAsked(sub) ? sub : invalid(),
        organizationId: org === null ? null : (typeof org === "string" ? (0, _assertion.organizationOfUri)(org) : null) ?? invalid(),
        purpose: purpose === null ? null : _decision.purposeList.find((one)=>one === purpose) ?? invalid(),
        requestId: isName(rid) ? rid : invalid(),
        via: isThrough(via) ? via : invalid(),
        jti: isName(jti) ? jti : invalid(),
        expiresAt: exp
    };
}
/** Of an account, a request, a use: the site keeps them in its records as they are. */ function isName(value) {
    return typeof value === "string" && /^[\w.:/-]{1,128}$/.test(value);
}
/** An account, or who is a stranger to the hub that asks: `national/hub#nina`. */ function isAsked(value) {
    if (typeof value !== "string") return false;
    const through = value.split("#");
    return isName(through.pop()) && through.length <= MOST_THROUGH && through.every(_assertion.isSiteId);
}
function isThrough(value) {
    return Array.isArray(value) && value.length <= MOST_THROUGH && value.every((one)=>typeof one === "string" && (0, _assertion.isSiteId)(one));
}
/** jose's own errors carry the claims, so they end here; only trouble with the hub's keys keeps its cause. */ function toAssertionError(error, hubId) {
    if (error instanceof _jose.errors.JWTExpired) return new _assertionerrors.AssertionError("ASSERTION_EXPIRED", hubId);
    if (error instanceof _jose.errors.JWTClaimValidationFailed) return new _assertionerrors.AssertionError(error.claim === "aud" ? "ASSERTION_AUDIENCE" : "ASSERTION_INVALID", hubId);
    const code = isOfTheKeys(error) ? "HUB_KEYS_UNREACHABLE" : "ASSERTION_INVALID";
    return new _assertionerrors.AssertionError(code, hubId, code === "HUB_KEYS_UNREACHABLE" ? error : undefined);
}
const OF_THE_ASSERTION = [
    "ERR_JOSE_ALG_NOT_ALLOWED",
    "ERR_JOSE_NOT_SUPPORTED",
    "ERR_JWS_INVALID",
    "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    "ERR_JWT_INVALID",
    "ERR_JWKS_NO_MATCHING_KEY",
    "ERR_JWKS_MULTIPLE_MATCHING_KEYS"
];
function isOfTheKeys(error) {
    return !(error instanceof _jose.errors.JOSEError) || !OF_THE_ASSERTION.includes(error.code);
}

//# sourceMappingURL=verify-assertion.js.map
