/** Why nobody is signed in. The caller is told the code; no message holds anything of the token. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "IdentityError", {
    enumerable: true,
    get: function() {
        return IdentityError;
    }
});
const SAYS = {
    TOKEN_MISSING: "No token came with the request: send the header `authorization: Bearer <token>`.",
    TOKEN_EXPIRED: "The token has expired: get a new one from the issuer.",
    TOKEN_INVALID: "The token is not valid: get a new one from the issuer.",
    TOKEN_FOREIGN_ISSUER: "The token was issued by somebody this hub does not trust: get one from the hub's issuer.",
    TOKEN_AUDIENCE: "The token was issued for another service: get one for this hub.",
    ACCOUNT_UNKNOWN: "The token is valid, but no active account of this hub belongs to it: ask the hub's operator.",
    ISSUER_UNREACHABLE: "The issuer's keys cannot be fetched, so the token cannot be checked. Try again later."
};
class IdentityError extends Error {
    code;
    name = "IdentityError";
    constructor(code, cause){
        super(SAYS[code], {
            cause
        }), this.code = code;
    }
}

//# sourceMappingURL=token-errors.js.map
