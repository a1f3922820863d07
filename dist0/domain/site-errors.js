/** What a site refuses a hub, before any record is looked at or after it was, alike for the hidden and the unknown. */ "use strict";
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
    get SITE_ERRORS () {
        return SITE_ERRORS;
    },
    get SiteRefusal () {
        return SiteRefusal;
    }
});
const SITE_ERRORS = {
    HUB_ORGANIZATION: {
        status: 403,
        message: "This site does not take this person from the hub: the organization is not theirs here, not on file, or not among those the hub may speak for."
    },
    HUB_PURPOSE: {
        status: 403,
        message: "The hub may not ask this site for this purpose."
    },
    HUB_CATEGORY: {
        status: 403,
        message: "The hub may not filter or order by this category here."
    },
    HUB_WRITES: {
        status: 403,
        message: "The hub may not pass on changes to this site. Its operator can let it: npm run lead-hub -- site trust <hub-id> --writes"
    },
    DOCUMENT_UNLISTED: {
        status: 404,
        message: "This site runs the documents of its contract, by their SHA-256, and no others."
    },
    HUB_ROWS: {
        status: 429,
        message: "The hub has had as many rows as it may have in an hour."
    },
    DEADLINE: {
        status: 504,
        message: "The time that the hub gave is over."
    },
    BAD_USER_INPUT: {
        status: 400,
        message: "The request is not what the contract asks for."
    }
};
class SiteRefusal extends Error {
    code;
    name = "SiteRefusal";
    status;
    constructor(code){
        super(SITE_ERRORS[code].message), this.code = code;
        this.status = SITE_ERRORS[code].status;
    }
}

//# sourceMappingURL=site-errors.js.map
