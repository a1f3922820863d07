"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "switchesFor", {
    enumerable: true,
    get: function() {
        return switchesFor;
    }
});
const _categories = require("../../privacy/categories");
const _redact = require("../../privacy/redact");
const _documents = require("../../sites/contract/documents");
const _asked = require("../asked");
function switchesFor(document, { type, selection, children, most }) {
    const switches = {};
    for (const [variable, given] of Object.entries(_documents.SITE_DOCUMENTS[document].variables)){
        if (given === "Boolean!") switches[variable] = false;
        if (variable === "referralsFirst" || variable === "outcomesFirst") switches[variable] = 1;
    }
    turnOn(switches, type, selection, most);
    for (const { field, type: childType, size, plan } of children){
        switches[field === "referrals" ? "withReferrals" : "withOutcomes"] = true;
        switches[`${field}First`] = size;
        turnOn(switches, childType, plan.selection, most);
    }
    return switches;
}
const DETAILS = [
    "services",
    "locations",
    "capacity",
    "acceptance",
    "provenance"
];
function turnOn(switches, type, selection, most) {
    if (type === "Provider") {
        if (DETAILS.some((name)=>selection.has(name))) switches["withProviderDetails"] = true;
        return;
    }
    for (const { name, mask } of (0, _asked.fieldsAsked)(type, selection)){
        if (name === "id") continue;
        for (const category of (0, _categories.listOf)(mask & most & ~_redact.BY_RECORD_BIT))turn(switches, (0, _documents.switchOf)(type, category));
        if ((mask & _redact.BY_RECORD_BIT) !== 0 && (most & _asked.EVERY_OUTCOME) !== 0) turn(switches, (0, _documents.switchOf)(type, "BY_RECORD"));
    }
    if (type === "Referral" && selection.has("serviceReferrals")) turnOn(switches, "ServiceReferral", selection.below("serviceReferrals"), most);
    if (type === "ServiceReferral" && selection.has("provider")) {
        turn(switches, "withProvider");
        turnOn(switches, "Provider", selection.below("provider"), most);
    }
}
/** A category that no document can ask for is no field of the row. */ function turn(switches, name) {
    if (name in switches) switches[name] = true;
}

//# sourceMappingURL=switches.js.map
