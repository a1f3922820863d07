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
    get DECIDED () {
        return DECIDED;
    },
    get decisionOf () {
        return decisionOf;
    },
    get setDecision () {
        return setDecision;
    },
    get siteDecision () {
        return siteDecision;
    }
});
const _categories = require("../privacy/categories");
const _validuntil = require("../privacy/valid-until");
const _notice = require("./notice");
const DECIDED = "_decision";
const DECISION = Symbol("decision");
function setDecision(node, decision) {
    node[DECISION] = decision;
}
const NOTHING = {
    released: [],
    own: [],
    bases: [],
    notice: [],
    validUntil: null
};
function decisionOf(node) {
    return node[DECISION] ?? NOTHING;
}
function siteDecision(handedOver, own, scopeOf, now) {
    let released = 0;
    const bases = new Map();
    const used = [];
    for (const { served, verdict } of handedOver){
        released |= served;
        for (const basis of verdict.bases){
            const mask = basis.categories & served;
            if (mask === 0) continue;
            used.push(basis);
            const name = `${basis.section} ${basis.consentId ?? ""}`;
            const known = bases.get(name);
            if (known === undefined) bases.set(name, {
                section: basis.section,
                consentId: basis.consentId,
                mask
            });
            else known.mask |= mask;
        }
    }
    return {
        released: (0, _categories.listOf)(released),
        own: (0, _categories.listOf)(own),
        bases: [
            ...bases.values()
        ].map(({ section, consentId, mask })=>({
                section,
                categories: (0, _categories.listOf)(mask),
                consentId
            })),
        notice: (0, _notice.noticesOf)(handedOver, scopeOf) ?? [],
        validUntil: (0, _validuntil.validUntil)(used, now)
    };
}

//# sourceMappingURL=site-decision.js.map
