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
    get EVERY_OUTCOME () {
        return EVERY_OUTCOME;
    },
    get OUTCOME_BIT () {
        return OUTCOME_BIT;
    },
    get PRESENCE () {
        return PRESENCE;
    },
    get fieldsAsked () {
        return fieldsAsked;
    },
    get judged () {
        return judged;
    },
    get keyUse () {
        return keyUse;
    },
    get rowUses () {
        return rowUses;
    }
});
const _filters = require("../domain/filters");
const _outcome = require("../domain/outcome");
const _subgraph = require("../domain/subgraph");
const _categories = require("../privacy/categories");
const _redact = require("../privacy/redact");
const PRESENCE = {
    Participant: _categories.CATEGORY_BIT.ENROLLMENT_STATUS,
    Referral: _categories.CATEGORY_BIT.JUSTICE_REFERRAL,
    ServiceReferral: _categories.CATEGORY_BIT.SERVICE_REFERRAL,
    Outcome: _redact.BY_RECORD_BIT,
    Provider: 0
};
const OUTCOME_BIT = Object.fromEntries(Object.entries(_outcome.OUTCOME_CATEGORY).map(([domain, category])=>[
        domain,
        _categories.CATEGORY_BIT[category]
    ]));
const EVERY_OUTCOME = Object.values(OUTCOME_BIT).reduce((mask, bit)=>mask | bit, 0);
/** Groups with fields of a category other than the group's own. */ const MIXED_GROUPS = {
    "Participant.enrollment": "Enrollment",
    "Referral.charges": "Charge"
};
function fieldsAsked(type, selection) {
    return [
        {
            name: "id",
            mask: PRESENCE[type]
        },
        ...governedFields(type, selection, 0)
    ];
}
function governedFields(typeName, selection, above) {
    const asked = [];
    for (const { name, mask } of (0, _redact.governedType)(typeName).fields){
        if (!selection.has(name)) continue;
        asked.push({
            name,
            mask: above | mask
        });
        const group = MIXED_GROUPS[`${typeName}.${name}`];
        if (group !== undefined) asked.push(...governedFields(group, selection.below(name), above | mask));
    }
    return asked;
}
function judged(asked) {
    return (asked & _redact.BY_RECORD_BIT) === 0 ? asked : asked & ~_redact.BY_RECORD_BIT | EVERY_OUTCOME;
}
function rowUses(type, filter, sort) {
    const categories = (0, _filters.usesOf)(`${type}Filter`);
    const uses = [];
    for (const [argument, value] of Object.entries(filter)){
        if (value === undefined || value === null) continue;
        const category = categories.get(argument);
        if (category === undefined) throw new Error(`the argument ${argument} of ${type}Filter has no category`);
        uses.push({
            argument,
            mask: useMask(category),
            negated: argument === "inTreatment" && value === false
        });
    }
    if (sort !== null) uses.push({
        argument: "orderBy",
        mask: useMask(_filters.ORDER_USE[sort.field] ?? "BY_RECORD"),
        negated: false
    });
    return uses.filter((use)=>use.mask !== 0);
}
function keyUse(type, selection) {
    return selection.has(_subgraph.SHARED_KEY) ? [
        {
            argument: _subgraph.SHARED_KEY,
            mask: PRESENCE[type],
            negated: false
        }
    ] : [];
}
function useMask(category) {
    if (category === "DIRECTORY") return 0;
    if (category === "BY_RECORD") return _redact.BY_RECORD_BIT;
    return typeof category === "string" ? _categories.CATEGORY_BIT[category] : category.reduce((mask, one)=>mask | _categories.CATEGORY_BIT[one], 0);
}

//# sourceMappingURL=asked.js.map
