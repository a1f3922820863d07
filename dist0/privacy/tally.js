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
    get claim () {
        return claim;
    },
    get onAgreement () {
        return onAgreement;
    },
    get onConsent () {
        return onConsent;
    },
    get onFact () {
        return onFact;
    },
    get onOrder () {
        return onOrder;
    },
    get onRelation () {
        return onRelation;
    }
});
function claim(tally, { restricted }, offered) {
    const taken = offered & tally.withheld & ~restricted;
    tally.withheld &= ~taken;
    return taken;
}
function onFact(section, categories) {
    return basis(section, categories, null, null, null, null);
}
function onRelation(section, categories, relation) {
    return basis(section, categories, relation, null, null, null);
}
function onAgreement(section, categories, agreement) {
    return basis(section, categories, null, null, agreement, null);
}
function onConsent(section, categories, consent, contract) {
    return basis(section, categories, null, consent, contract, null);
}
function onOrder(section, categories, order) {
    return basis(section, categories, null, null, null, order);
}
function basis(section, categories, relation, consent, agreement, order) {
    return {
        section,
        categories,
        consentId: consent === null ? null : consent.id,
        agreementId: agreement === null ? null : agreement.id,
        orderId: order === null ? null : order.id,
        relation,
        consent,
        agreement,
        order
    };
}

//# sourceMappingURL=tally.js.map
