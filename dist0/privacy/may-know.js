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
    get KNOWS () {
        return KNOWS;
    },
    get groundsToKnow () {
        return groundsToKnow;
    },
    get mayKnow () {
        return mayKnow;
    },
    get tellable () {
        return tellable;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _consents = require("./consents");
const _exceptions = require("./exceptions");
const _recipients = require("./recipients");
const KNOWS = {
    LINKED_OR_SELF: 1,
    OTHERWISE: 2,
    BY_CONSENT: 4,
    BY_NOTES_CONSENT: 8
};
function groundsToKnow(c) {
    if (c.person.id === null) return 0;
    if (c.linked !== null || (0, _case.holdsRelation)(c, _case.HOLDS.SELF)) return KNOWS.LINKED_OR_SELF;
    const otherwise = hasAgreementWithProgram(c) || (0, _exceptions.passesCrimeReportTest)(c) ? KNOWS.OTHERWISE : 0;
    return otherwise | knowsByConsent(c);
}
function mayKnow({ restricted }, grounds, asked) {
    if (grounds & KNOWS.LINKED_OR_SELF) return true;
    const unrestricted = (restricted & asked) === 0;
    // 2.31(b): separate notes are not acknowledged outside.
    if (asked === _categories.COUNSELING_NOTE) return unrestricted && (grounds & KNOWS.BY_NOTES_CONSENT) !== 0;
    return (grounds & KNOWS.OTHERWISE) !== 0 || unrestricted && (grounds & KNOWS.BY_CONSENT) !== 0;
}
function tellable(c, refused) {
    const grounds = groundsToKnow(c);
    if (grounds & KNOWS.LINKED_OR_SELF) return refused;
    let told = 0;
    for(let rest = refused; rest !== 0; rest &= rest - 1){
        const category = rest & -rest;
        if (mayKnow(c, grounds, category)) told |= category;
    }
    return told;
}
/** A qualified service, audit or research agreement in force with this very program. */ function hasAgreementWithProgram({ prepared, programId }) {
    for (const { kind, party } of prepared.agreements){
        if (kind !== "CONTRACT" && party === programId) return true;
    }
    return false;
}
/** A usable consent that designates the viewer and the right discloser, whatever its purpose. */ function knowsByConsent(c) {
    let grounds = 0;
    for (const form of c.person.consents){
        if (!tellsViewer(c, form)) continue;
        grounds |= KNOWS.BY_CONSENT;
        if (form.kind === "COUNSELING_NOTES") grounds |= KNOWS.BY_NOTES_CONSENT;
    }
    return grounds;
}
function tellsViewer(c, form) {
    if (!(0, _consents.isUsable)(c, form)) return false;
    if (!(0, _recipients.designatesViewer)(c, form) || !(0, _recipients.designatesDiscloser)(c, form)) return false;
    return form.kind !== "CJ_2_35" || (0, _consents.passesMonitoringTest)(c, form);
}

//# sourceMappingURL=may-know.js.map
