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
    get partnersOf () {
        return partnersOf;
    },
    get preparedFor () {
        return preparedFor;
    },
    get recipientOf () {
        return recipientOf;
    },
    get together () {
        return together;
    }
});
const _prepare = require("../privacy/prepare");
function partnersOf({ Participant, Referral }) {
    return [
        ...new Set([
            Participant,
            Referral
        ].filter((id)=>id !== undefined))
    ].sort();
}
function preparedFor({ now, hub, purpose, channel, register }, organizationId, agreements) {
    const { id, role } = recipientOf(organizationId);
    return (0, _prepare.prepare)({
        now,
        hub,
        purpose,
        channel,
        organizations: register,
        agreements,
        viewer: {
            id,
            role,
            organizationId,
            classes: [],
            relations: []
        }
    });
}
function recipientOf(organizationId) {
    return {
        id: `subgraph:${organizationId}`,
        organizationId,
        role: "THIRD_PARTY"
    };
}
function together(own, partners) {
    if (partners.length === 0) return own;
    const released = partners.reduce((mask, one)=>mask & one.released, own.released);
    return {
        ...own,
        released
    };
}

//# sourceMappingURL=partners.js.map
