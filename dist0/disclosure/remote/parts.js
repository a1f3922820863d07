"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "holdsParts", {
    enumerable: true,
    get: function() {
        return holdsParts;
    }
});
/** Of fields that are made of records of their own: which of these a selection looks at, as the hub's own statements read them. */ const LOOKED_AT = {
    enrollment: (group, selection)=>selection.has("periods") && isSome(group["periods"]) || selection.has("status") && isSome(group["status"]) || selection.has("episodes") && isSome(group["episodes"]) || selection.has("caseManager") && isSome(group["caseManager"]) || selection.has("door") && isSome(group["door"]),
    attendance: (group)=>isSome(group["contacts"]) || isSome(group["held"]) || isSome(group["attempted"]),
    progress: (group, selection)=>asksAny(selection, "goals", "goalsMet") && isSome(group["goals"]) || selection.has("reviews") && isSome(group["reviews"]),
    treatment: (group)=>isSome(group["episodes"])
};
const LISTS = [
    "diagnoses",
    "charges",
    "serviceReferrals"
];
function holdsParts(node, selection) {
    const hasGroup = Object.entries(LOOKED_AT).some(([name, looks])=>selection.has(name) && isObject(node[name]) && looks(node[name], selection.below(name)));
    return hasGroup || LISTS.some((name)=>selection.has(name) && isSome(node[name])) || selection.has("encounter") && isObject(node["encounter"]);
}
function asksAny(selection, ...names) {
    return names.some((name)=>selection.has(name));
}
function isSome(value) {
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== 0;
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}

//# sourceMappingURL=parts.js.map
