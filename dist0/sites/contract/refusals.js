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
    get isRefusal () {
        return isRefusal;
    },
    get isRefusalOfChange () {
        return isRefusalOfChange;
    },
    get isTrouble () {
        return isTrouble;
    }
});
/** Refusals that a hub passes on as the site's. A closed list: what else a site writes as a code could be anything. */ const REFUSALS = new Set([
    "ROLE_REFUSED",
    "PURPOSE_REQUIRED",
    "PURPOSE_UNKNOWN",
    "JURISDICTION_UNKNOWN",
    "PAGE_SIZE",
    "TOO_MANY_IDS",
    "BAD_USER_INPUT",
    "UNAUTHENTICATED",
    "ASSERTION_INVALID",
    "ASSERTION_EXPIRED",
    "ASSERTION_REPLAYED",
    "ASSERTION_AUDIENCE",
    "HUB_UNKNOWN",
    "HUB_ORGANIZATION",
    "HUB_PURPOSE",
    "HUB_CATEGORY",
    "HUB_ROWS",
    "SITE_LOOP",
    "DOCUMENT_UNLISTED"
]);
/** What a register says to those who may change it, what a hub may not pass on, and what a site could not pass on in turn. A site that says so has changed nothing. */ const REFUSALS_OF_CHANGES = new Set([
    "CONSENT_DEFICIENT",
    "ORDER_DEFICIENT",
    "REGISTER_INPUT",
    "REGISTER_CONFLICT",
    "NOT_IN_YOUR_HAND",
    "IDEMPOTENCY_KEY_REUSED",
    "HUB_WRITES",
    "CHANGE_NOT_TAKEN",
    "SITE_UNAVAILABLE"
]);
/** The site is there and cannot answer. */ const TROUBLES = new Set([
    "LEDGER_UNAVAILABLE",
    "DATABASE_UNAVAILABLE",
    "HUB_KEYS_UNREACHABLE",
    "SITE_UNAVAILABLE"
]);
function isRefusal(code) {
    return REFUSALS.has(code);
}
function isRefusalOfChange(code) {
    return REFUSALS_OF_CHANGES.has(code) || isRefusal(code) && code !== "ASSERTION_REPLAYED";
}
function isTrouble(code) {
    return TROUBLES.has(code);
}

//# sourceMappingURL=refusals.js.map
