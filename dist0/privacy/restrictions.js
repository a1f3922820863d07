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
    get restrictedCategories () {
        return restrictedCategories;
    },
    get restrictionsSetAside () {
        return restrictionsSetAside;
    }
});
const _instants = require("./instants");
const _organizations = require("./organizations");
function restrictedCategories(prepared, person, slice) {
    if (person.restrictions.length === 0 || prepared.rule.restrictedAs === null) return 0;
    if (areSetAside(prepared, person)) return 0;
    let mask = 0;
    for (const restriction of person.restrictions){
        if (binds(restriction, prepared, slice)) mask |= restriction.categories;
    }
    return mask;
}
function restrictionsSetAside(prepared, person, slice, released) {
    if (person.restrictions.length === 0 || !areSetAside(prepared, person)) return [];
    return person.restrictions.filter((restriction)=>(restriction.categories & released) !== 0).filter((restriction)=>binds(restriction, prepared, slice)).map(({ restriction })=>restriction.id);
}
/** 2.26(a)(3): emergency treatment by medical personnel goes before a restriction. */ function areSetAside(prepared, person) {
    return prepared.purpose === "EMERGENCY" && prepared.medical && person.emergency?.bonaFide === true;
}
/** Whether a restriction is in force against this viewer, purpose and record; its categories apart. */ function binds({ restriction, bindsFrom }, prepared, slice) {
    const { restrictedAs } = prepared.rule;
    if (restrictedAs === null || !restriction.purposes.includes(restrictedAs)) return false;
    if (!(0, _instants.isPast)(bindsFrom, prepared.now)) return false;
    if (!meetsViewer(restriction, prepared)) return false;
    if (restriction.kind === "PAID_IN_FULL" && !coversPaidService(prepared, slice)) return false;
    return !hasEnded(restriction, prepared, slice);
}
function meetsViewer({ recipientOrganizationIds }, { organization }) {
    if (recipientOrganizationIds === null) return true;
    return organization !== null && recipientOrganizationIds.includes(organization.id);
}
/** 2.26(a)(6): a service paid in full, against plans and payers, for payment and operations. */ function coversPaidService({ organization, rule }, slice) {
    if (!slice.paidInFullOutOfPocket || !(0, _organizations.isPlanOrPayer)(organization)) return false;
    return rule.restrictedAs === "PAYMENT" || rule.restrictedAs === "OPERATIONS";
}
/** 2.26(b): by the patient in writing or documented; by the program for later records only. */ function hasEnded({ kind, termination }, { now }, slice) {
    if (termination === null || termination.at > now) return false;
    switch(termination.by){
        case "PATIENT":
            return termination.form === "WRITTEN" || termination.documented;
        case "PROGRAM":
            return kind !== "PAID_IN_FULL" && slice.createdAt > termination.at;
    }
}

//# sourceMappingURL=restrictions.js.map
