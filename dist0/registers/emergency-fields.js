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
    get assertAsked () {
        return assertAsked;
    },
    get completionOf () {
        return completionOf;
    },
    get statedNature () {
        return statedNature;
    }
});
const _errors = require("../domain/errors");
const LONGEST_NAME = 200;
const LONGEST_NATURE = 1000;
/** Control characters but for line ends, and half a surrogate pair. */ const UNKEPT = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
function assertAsked(input) {
    const faults = [
        // 2.51(a): one of the two is what opens anything.
        ...input.consentUnobtainable || input.programClosedByDeclaredDisaster ? [] : [
            "/consentUnobtainable"
        ],
        ...input.person == null ? [] : faultOf("/person/name", input.person.name, LONGEST_NAME),
        ...faultOf("/nature", input.nature, LONGEST_NATURE),
        ...recipientFaults(input)
    ];
    if (faults.length > 0) throw new _errors.HubError("REGISTER_INPUT", faults);
}
function statedNature(nature) {
    return nature?.trim() ?? null;
}
function completionOf(input, accountId, at) {
    const faults = [
        ...faultOf("/nature", input.nature, LONGEST_NATURE),
        ...recipientFaults(input)
    ];
    if (faults.length > 0) throw new _errors.HubError("REGISTER_INPUT", faults);
    return {
        at: at.toISOString(),
        accountId,
        nature: input.nature.trim(),
        recipientName: input.recipientName?.trim() ?? null,
        recipientAffiliation: input.recipientAffiliation?.trim() ?? null
    };
}
function recipientFaults({ recipientName, recipientAffiliation }) {
    return [
        ...faultOf("/recipientName", recipientName, LONGEST_NAME),
        ...faultOf("/recipientAffiliation", recipientAffiliation, LONGEST_NAME)
    ];
}
/** A text that says something, and that PostgreSQL keeps. */ function faultOf(place, text, longest) {
    if (text == null) return [];
    return text.trim() === "" || text.length > longest || UNKEPT.test(text) ? [
        place
    ] : [];
}

//# sourceMappingURL=emergency-fields.js.map
