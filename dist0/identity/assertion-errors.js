/** Why a hub's assertion is not taken. The hub is told the code; no message holds anything of the assertion. */ "use strict";
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
    get ASSERTION_ERRORS () {
        return ASSERTION_ERRORS;
    },
    get AssertionError () {
        return AssertionError;
    }
});
const ASSERTION_ERRORS = {
    ASSERTION_INVALID: "The assertion does not hold: sign one for this request with a key of the hub's JWKS.",
    ASSERTION_EXPIRED: "The assertion has expired: sign one for each request, and check the clock.",
    ASSERTION_AUDIENCE: "The assertion was made for another site.",
    ASSERTION_REPLAYED: "The assertion has been used: sign one for each request.",
    HUB_UNKNOWN: "This site does not know the hub. Its operator can take it in: npm run lead-hub -- site trust <hub-id> --jwks <url>",
    HUB_KEYS_UNREACHABLE: "The hub's JWKS cannot be fetched, so the assertion cannot be checked. Try again later.",
    SITE_LOOP: "The request came through this site already."
};
const STATUS = {
    HUB_UNKNOWN: 403,
    SITE_LOOP: 403,
    HUB_KEYS_UNREACHABLE: 503
};
class AssertionError extends Error {
    code;
    hubId;
    name = "AssertionError";
    status;
    constructor(code, /** The hub in whose name it came, if that hub is on file: perhaps not who sent it. */ hubId, cause){
        super(ASSERTION_ERRORS[code], {
            cause
        }), this.code = code, this.hubId = hubId;
        this.status = STATUS[code] ?? 401;
    }
}

//# sourceMappingURL=assertion-errors.js.map
