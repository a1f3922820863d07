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
    get tryInside () {
        return tryInside;
    },
    get tryQso () {
        return tryQso;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _tally = require("./tally");
function tryInside(c, tally) {
    if (c.linked === null || !c.prepared.rule.inside || !c.heldInside) return;
    if (!(0, _case.holdsRelation)(c, _case.HOLDS.NEED_FROM_DUTIES)) return;
    const taken = (0, _tally.claim)(tally, c, insideCategories(c));
    if (taken === 0) return;
    const section = c.linked === "PROGRAM" ? "2.12(c)(3)(i)" : "2.12(c)(3)(ii)";
    tally.bases.push((0, _tally.onRelation)(section, taken, "NEED_FROM_DUTIES"));
}
function insideCategories(c) {
    return maySeeNotesInside(c) ? _categories.EVERY_CATEGORY : _categories.EVERY_CATEGORY & ~_categories.COUNSELING_NOTE;
}
/** 2.31(b)(1)(i): the originator for treatment, and supervised trainees, inside the program itself. */ function maySeeNotesInside(c) {
    if (c.linked !== "PROGRAM") return false;
    switch(c.prepared.purpose){
        case "TREATMENT":
            return (0, _case.holdsRelation)(c, _case.HOLDS.ORIGINATED);
        case "TRAINING":
            return (0, _case.holdsRelation)(c, _case.HOLDS.SUPERVISED_TRAINEE);
        default:
            return false;
    }
}
function tryQso(c, tally) {
    if (c.prepared.purpose !== "QSO_SERVICE") return;
    for (const agreement of c.prepared.agreements){
        if (agreement.kind !== "QSOA" || agreement.party !== c.programId) continue;
        const taken = (0, _tally.claim)(tally, c, agreement.categories);
        if (taken !== 0) tally.bases.push((0, _tally.onAgreement)("2.12(c)(4)", taken, agreement));
    }
}

//# sourceMappingURL=inside.js.map
