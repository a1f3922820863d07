"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "columnsOf", {
    enumerable: true,
    get: function() {
        return columnsOf;
    }
});
const _plainwords = require("../domain/plain-words");
const WHEN = {
    title: "When (UTC)",
    cell: ({ date })=>date
};
const WHO = {
    title: "Who received it",
    cell: ({ entityName })=>entityName
};
const WHAT = {
    title: "What was told",
    cell: ({ briefDescription })=>briefDescription
};
const WHY = {
    title: "What for",
    cell: ({ purpose })=>purpose === null ? null : purposeText(purpose)
};
const CONSENT = {
    title: "Consent",
    cell: ({ consentId })=>consentId
};
const DESIGNATION = {
    title: "Consent names treating providers at large",
    cell: ({ generalDesignation })=>generalDesignation === null ? null : generalDesignation ? "yes" : "no"
};
function columnsOf(parts) {
    const isAccounting = parts[0]?.list !== "LIST_OF_DISCLOSURES";
    const always = isAccounting ? [
        WHEN,
        WHO,
        WHAT,
        WHY
    ] : [
        WHEN,
        WHO,
        WHAT
    ];
    const filled = [
        CONSENT,
        DESIGNATION
    ].filter(({ cell })=>parts.some(({ lines })=>lines.some((line)=>cell(line) !== null)));
    return [
        ...always,
        ...filled
    ];
}
function purposeText(purpose) {
    const known = _plainwords.PURPOSE_WORDS;
    const words = Object.hasOwn(known, purpose) ? known[purpose] ?? purpose : purpose;
    return words.charAt(0).toUpperCase() + words.slice(1);
}

//# sourceMappingURL=accounting-columns.js.map
