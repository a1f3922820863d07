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
    get judge () {
        return judge;
    },
    get judgeLocally () {
        return judgeLocally;
    }
});
const _case = require("./case");
const _governed = require("./governed");
const _local = require("./local");
const _mayknow = require("./may-know");
const _release = require("./release");
const _validuntil = require("./valid-until");
function judge(prepared, person, relations, slice, asked) {
    return judgeCase((0, _case.caseOf)(prepared, person, relations, slice), asked);
}
function judgeLocally(prepared, person, relations, slice, asked) {
    const c = (0, _case.caseOf)(prepared, person, relations, slice);
    const verdict = judgeCase(c, asked);
    return verdict.notGoverned === 0 ? verdict : withLocalPolicy(c, verdict);
}
function judgeCase(c, asked) {
    const { prepared } = c;
    const notGoverned = (0, _governed.outsidePart2)(c) === null ? asked & (0, _governed.findingsOutsidePart2)(c) : asked;
    const governed = asked & ~notGoverned;
    const { withheld, bases } = (0, _release.tryBases)(c, governed);
    return {
        released: governed & ~withheld,
        denied: withheld === 0 || prepared.refusedAlike ? withheld : (0, _mayknow.tellable)(c, withheld),
        notGoverned,
        bases,
        validUntil: bases.length === 0 ? null : (0, _validuntil.validUntil)(bases, prepared.now)
    };
}
/** A refusal of local policy is never a DENY: it would tell that the record is not governed, and so whose it is. */ function withLocalPolicy(c, verdict) {
    const local = (0, _local.localBases)(c, verdict.notGoverned);
    if (local.length === 0) return verdict;
    const opened = local.reduce((mask, { categories })=>mask | categories, 0);
    const bases = [
        ...verdict.bases,
        ...local
    ];
    return {
        ...verdict,
        released: verdict.released | opened,
        notGoverned: verdict.notGoverned & ~opened,
        bases,
        validUntil: (0, _validuntil.validUntil)(bases, c.prepared.now)
    };
}

//# sourceMappingURL=mask.js.map
