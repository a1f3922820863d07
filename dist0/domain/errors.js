/** Every refusal that a caller can meet, with what to do next. Codes are stable; no message holds a value of a record. */ "use strict";
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
    get HUB_ERRORS () {
        return HUB_ERRORS;
    },
    get HubError () {
        return HubError;
    },
    get isHubErrorCode () {
        return isHubErrorCode;
    },
    get ownFault () {
        return ownFault;
    }
});
const HUB_ERRORS = {
    PURPOSE_REQUIRED: "State the purpose of use in the header x-purpose-of-use, e.g. CARE_COORDINATION.",
    PURPOSE_UNKNOWN: "The header x-purpose-of-use does not name a purpose of the list. The schema's documentation has the list.",
    ROLE_REFUSED: "This role gets no records of persons for this purpose. Use figures about groups instead.",
    UNAUTHENTICATED: "Send a valid bearer token in the header authorization.",
    JURISDICTION_UNKNOWN: "A jurisdiction in the argument is not known to the hub. Query jurisdictions { nodes { slug } } for the list.",
    PAGE_SIZE: "Ask for 1 to 1000 rows a page.",
    BAD_CURSOR: "The cursor was not made by this hub for this viewer, purpose, filter and order. Begin again without `after`.",
    BAD_USER_INPUT: "An argument is not what the schema asks for.",
    TOO_MANY_IDS: "Ask for at most 1000 ids at a time.",
    SHARED_KEY_IN_CHANGE: "A change hands out no key for another subgraph. Ask for `sharedId` in a query of its own.",
    CONSENT_DEFICIENT: "The form lacks an element that 42 CFR 2.31 requires, so it is not kept. `details` lists the sections.",
    ORDER_DEFICIENT: "The order lacks what 42 CFR 2.61 to 2.67 require, so it cannot be approved. `details` lists the sections.",
    AGREEMENT_DEFICIENT: "The agreement lacks what its section of 42 CFR Part 2 requires, so it is not kept. `details` lists the sections.",
    REGISTER_INPUT: "The entry is not what the decision contract asks for. `details` lists the places.",
    REGISTER_CONFLICT: "The register does not stand as this change expects: what it changes has ended, was changed before or is not there. Read it again.",
    ACCOUNT_UNKNOWN: "There is no active account of this name.",
    NOT_IN_YOUR_HAND: "This change is for somebody else in the program to make, e.g. its privacy officer.",
    DISCLOSURES_PURPOSE: "Lists of disclosures are given for the purposes ACCOUNTING and LIST_OF_DISCLOSURES, to the person, and ADMIN_INTERNAL, to the program on their behalf; only then do `list` and `requestedAt` mean anything.",
    LIST_NOT_OWED: "This hub is no intermediary, so no list under 42 CFR 2.24 is owed. Ask for the accounting of 2.25: purpose or list ACCOUNTING.",
    REQUESTED_LATER: "A request cannot have been received later than now.",
    ACCOUNTING_UNAVAILABLE: "The ledger could not be read to its end, so no list of disclosures was given. Try again; if it persists, let the hub's operator run `ledger verify`.",
    LEDGER_UNAVAILABLE: "The disclosure could not be recorded, so nothing was released. Try again; if it persists, tell the hub's operator.",
    WRITE_OUTCOME_UNKNOWN: "The change was sent to the server that keeps the place's records, and no answer came: it may have been made or not. Send it again with the same header idempotency-key: it is then made once at most, and you are told what became of it. If you sent none, read the register before you change it again.",
    CHANGE_NOT_TAKEN: "The place keeps its records on a server of its own, which takes no such change through this hub. Nothing was done. Make it at that server, or ask its operator to take changes from this hub.",
    IDEMPOTENCY_KEY_INVALID: "The header idempotency-key takes 8 to 128 letters, digits and - . _ ~ : +, e.g. a UUID; another one for each request that is not a repeat.",
    IDEMPOTENCY_KEY_REUSED: "This idempotency-key was sent with another change before, so this one was not made. Take a new key for it; to repeat a request, send it as it was.",
    SITE_UNAVAILABLE: "The place keeps its records on a server of its own, which gave no usable answer. Try again; if it persists, tell the hub's operator.",
    KEPT_ELSEWHERE: "The place keeps its records, and the account of who got them, on a server of its own. Ask the program there: this hub can give no whole answer.",
    DATABASE_UNAVAILABLE: "The hub's database does not answer. Try again; if it persists, tell the hub's operator."
};
function isHubErrorCode(code) {
    return Object.hasOwn(HUB_ERRORS, code);
}
class HubError extends Error {
    code;
    details;
    constructor(code, /** Sections of the rules or places in the input; never a value. */ details = []){
        super(HUB_ERRORS[code]), this.code = code, this.details = details;
        this.name = "HubError";
    }
}
function ownFault(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== "string" || !OWN_CODE.test(code)) return null;
    return {
        code,
        message: error.message
    };
}
/** Node's and its libraries' own are ERR_SOMETHING, SOMETHING_ERR or without a stroke. */ const OWN_CODE = /^(?!.*ERR(?:_|$))[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

//# sourceMappingURL=errors.js.map
