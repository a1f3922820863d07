"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "OrderRegister", {
    enumerable: true,
    get: function() {
        return OrderRegister;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _courtorder = require("../privacy/court-order");
const _checks = require("./checks");
const _ordersstore = require("./orders.store");
const _organizationsstore = require("./organizations.store");
const _registers = require("./registers");
class OrderRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    recordMandate(door, { participant, type }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "ORDER",
            change: "MANDATE_RECORDED",
            work: async (tx, { key }, now)=>{
                const mandate = {
                    id: (0, _ids.newLocalId)(this.parts.random),
                    participantId: key.id,
                    type
                };
                (0, _checks.assertContract)("Mandate", mandate);
                await (0, _ordersstore.insertMandate)(tx, key, mandate);
                return {
                    item: mandate.id,
                    facts: {
                        type
                    },
                    countsFrom: now
                };
            }
        });
    }
    record(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "ORDER",
            change: "ORDER_RECORDED",
            work: async (tx, kept, now)=>{
                const order = orderOf((0, _ids.newLocalId)(this.parts.random), kept, input);
                (0, _checks.assertInput)(order.issuedAt <= now, "/issuedAt");
                (0, _checks.assertInput)(order.expiresAt === null || order.expiresAt > order.issuedAt, "/expiresAt");
                (0, _checks.assertContract)("Order", order);
                await (0, _organizationsstore.assertKnownOrganizations)(tx, [
                    ...(0, _organizationsstore.namedAt)("/recipients", order.recipientOrganizationIds),
                    [
                        order.holderOrganizationId,
                        "/holder"
                    ]
                ]);
                await (0, _ordersstore.insertOrder)(tx, kept.key, order);
                const { type, issuedAt, expiresAt, mandateId } = order;
                return {
                    item: order.id,
                    facts: {
                        type,
                        issuedAt,
                        expiresAt,
                        mandate: mandateId
                    },
                    countsFrom: null
                };
            }
        });
    }
    /** 2.61: presence is checked here; a person decides validity. */ approve(door, { participant, order: id, mandate }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "APPROVED_ORDER",
            change: "ORDER_APPROVED",
            work: async (tx, kept, now)=>{
                const recorded = openOrder(kept, id, now);
                (0, _checks.standing)(recorded, ({ privacyOfficerApprovedAt })=>privacyOfficerApprovedAt === null);
                const order = {
                    ...recorded,
                    mandateId: mandate == null ? recorded.mandateId : ownMandate(kept, mandate),
                    privacyOfficerApprovedAt: now
                };
                const lacking = (0, _courtorder.lackingInOrder)(order, kept.file.mandates);
                if (lacking.length > 0) throw new _errors.HubError("ORDER_DEFICIENT", lacking);
                await (0, _ordersstore.updateOrder)(tx, kept.key, order);
                return {
                    item: order.id,
                    facts: {
                        type: order.type,
                        mandate: order.mandateId,
                        approvedAt: now
                    },
                    countsFrom: now
                };
            }
        });
    }
    vacate(door, { participant, order: id }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "ORDER",
            change: "ORDER_VACATED",
            work: async (tx, kept, now)=>{
                const order = {
                    ...openOrder(kept, id, now),
                    vacated: true
                };
                await (0, _ordersstore.updateOrder)(tx, kept.key, order);
                return {
                    item: order.id,
                    facts: {
                        type: order.type
                    },
                    countsFrom: now
                };
            }
        });
    }
}
function orderOf(id, kept, input) {
    const { type, issuedAt, expiresAt, recipients, holder, scope, noticeAndOpportunity, findings, confidentialBasis, mandate } = input;
    return {
        id,
        participantId: kept.key.id,
        type,
        issuedAt,
        expiresAt: expiresAt ?? null,
        vacated: false,
        recipientOrganizationIds: recipients,
        holderOrganizationId: holder,
        scope,
        noticeAndOpportunity,
        findings,
        confidentialBasis: confidentialBasis ?? null,
        mandateId: mandate == null ? null : ownMandate(kept, mandate),
        privacyOfficerApprovedAt: null
    };
}
function ownMandate({ file }, id) {
    return (0, _checks.standing)(file.mandates.find((one)=>one.id === id)).id;
}
/** Neither vacated nor over. */ function openOrder({ file }, id, now) {
    return (0, _checks.standing)(file.orders.find((one)=>one.id === id), ({ vacated, expiresAt })=>!vacated && (expiresAt === null || expiresAt > now));
}

//# sourceMappingURL=orders.js.map
