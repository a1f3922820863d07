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
    get entryDuty () {
        return entryDuty;
    },
    get tryPatientRights () {
        return tryPatientRights;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _tally = require("./tally");
const { DISCLOSURE_LOG } = _categories.CATEGORY_BIT;
const OWN_RECORD = _categories.EVERY_CATEGORY & ~_categories.COUNSELING_NOTE & ~DISCLOSURE_LOG;
function tryPatientRights(c, tally) {
    if (!(0, _case.holdsRelation)(c, _case.HOLDS.SELF)) return;
    switch(c.prepared.purpose){
        case "PATIENT_ACCESS":
            return release(c, tally, "2.23", OWN_RECORD);
        case "LIST_OF_DISCLOSURES":
            if (mayHaveListOfDisclosures(c)) release(c, tally, "2.24", DISCLOSURE_LOG);
            return;
        case "ACCOUNTING":
            if (c.person.disclosureLog !== null) release(c, tally, "2.25", DISCLOSURE_LOG);
            return;
        default:
            return;
    }
}
function release(c, tally, section, offered) {
    const taken = (0, _tally.claim)(tally, c, offered);
    if (taken !== 0) tally.bases.push((0, _tally.onRelation)(section, taken, "SELF"));
}
/** 2.24: asked in writing, of an intermediary. */ function mayHaveListOfDisclosures(c) {
    return c.person.disclosureLog?.inWriting === true && c.prepared.hub.legalRole === "INTERMEDIARY";
}
function entryDuty(entry, section, since, requestedAt) {
    if (!isCoveredEntry(entry, section) || entry.at > requestedAt) return "NOT_REQUIRED";
    return entry.at >= since ? "INCLUDE" : "TOO_OLD";
}
/** 2.24: under a general designation. 2.25: with consent; TPO only through an electronic health record. */ function isCoveredEntry(entry, section) {
    switch(section){
        case "2.24":
            return entry.generalDesignation;
        case "2.25":
            return entry.withConsent && (!entry.tpo || entry.ehr);
    }
}

//# sourceMappingURL=patient-rights.js.map
