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
    get isBeyondOrders () {
        return isBeyondOrders;
    },
    get tryOrders () {
        return tryOrders;
    }
});
const _instants = require("./instants");
const _tally = require("./tally");
function tryOrders(c, tally) {
    const { orderType } = c.prepared.rule;
    if (orderType === null || isBeyondOrders(c)) return;
    for (const courtOrder of c.person.orders){
        if (courtOrder.order.type !== orderType || !isEffective(c, courtOrder)) continue;
        const taken = (0, _tally.claim)(tally, c, courtOrder.scope);
        if (taken !== 0) tally.bases.push((0, _tally.onOrder)(SECTION_OF_ORDER[orderType], taken, courtOrder));
    }
}
const SECTION_OF_ORDER = {
    CIVIL_2_64: "2.64",
    CRIMINAL_2_65: "2.65",
    PROGRAM_2_66: "2.66"
};
function isBeyondOrders({ slice }) {
    const via = slice.receivedUnder?.via;
    return via === "RESEARCH_2_52" || via === "AUDIT_2_53";
}
function isEffective(c, { order, stands }) {
    const { now, organization } = c.prepared;
    if (!stands || !(0, _instants.isPast)(order.issuedAt, now) || (0, _instants.isPast)(order.expiresAt, now)) return false;
    if (!(0, _instants.isPast)(order.privacyOfficerApprovedAt, now)) return false; // 2.61: a person confirmed it
    if (order.holderOrganizationId !== c.slice.holderOrganizationId) return false;
    if (organization === null || !order.recipientOrganizationIds.includes(organization.id)) return false;
    return !c.slice.confidentialCommunication || order.confidentialBasis !== null; // 2.63(a)
}

//# sourceMappingURL=orders.js.map
