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
    get CHANGE_KINDS () {
        return CHANGE_KINDS;
    },
    get canonicalJson () {
        return canonicalJson;
    },
    get chained () {
        return chained;
    },
    get changeEntry () {
        return changeEntry;
    },
    get changeOfEntry () {
        return changeOfEntry;
    }
});
const _nodecrypto = require("node:crypto");
const CHANGE_KINDS = [
    "CONSENT_CREATED",
    "CONSENT_SIGNED",
    "CONSENT_REVOKED",
    "CONSENT_REPLACED",
    "CONSENT_EVENT_RECORDED",
    "AGREEMENT_RECORDED",
    "AGREEMENT_ENDED",
    "MANDATE_RECORDED",
    "ORDER_RECORDED",
    "ORDER_APPROVED",
    "ORDER_VACATED",
    "RESTRICTION_REQUESTED",
    "RESTRICTION_AGREED",
    "RESTRICTION_ENDED",
    "RELATION_RECORDED",
    "RELATION_ENDED",
    "MATTER_RECORDED",
    "MATTER_DISPOSED",
    "MINOR_RULE_SET",
    "MINOR_FINDING_RECORDED",
    "NOTICE_GIVEN",
    "EMERGENCY_DECLARED",
    "EMERGENCY_ENTRY_COMPLETED"
];
function chained(change) {
    const { id, at, jurisdiction, accountId, change: kind, body } = change;
    const digest = (0, _nodecrypto.createHash)("sha256").update(JSON.stringify([
        id,
        at,
        jurisdiction,
        accountId,
        kind,
        body
    ])).digest("hex");
    return {
        id,
        digest
    };
}
function changeEntry({ id, digest }) {
    return JSON.stringify({
        change: {
            digest,
            id
        },
        v: 1
    });
}
const OPENS_A_CHANGE = '{"change":{';
function changeOfEntry(body) {
    if (!body.startsWith(OPENS_A_CHANGE)) return null;
    const { change } = JSON.parse(body);
    return change;
}
function canonicalJson(value) {
    return JSON.stringify(value, (_key, one)=>isPlainObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b])=>a < b ? -1 : 1)) : one);
}
function isPlainObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

//# sourceMappingURL=change.js.map
