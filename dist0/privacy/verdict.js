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
    get decisionFor () {
        return decisionFor;
    },
    get withoutRelease () {
        return withoutRelease;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _fields = require("./fields");
const _governed = require("./governed");
const _mayknow = require("./may-know");
const _obligationlist = require("./obligation-list");
const _reasons = require("./reasons");
const _refusal = require("./refusal");
const _releaseobligations = require("./release-obligations");
const _release = require("./release");
const _uses = require("./uses");
const _validuntil = require("./valid-until");
const _withoutperson = require("./without-person");
function decisionFor(prepared, person, relations, slice, categories) {
    const c = slice === null ? null : (0, _case.caseOf)(prepared, person, relations, slice);
    const question = {
        prepared,
        person,
        relations,
        c
    };
    const [first] = categories;
    switch(first){
        case "DIRECTORY":
            return notGoverned("NOT_PATIENT_DATA", (0, _governed.otherPolicy)("NOT_PATIENT_DATA", c?.holder ?? null));
        case "AGGREGATE":
            return onNobody(question, first, (0, _withoutperson.aggregate)(prepared));
        case "DEIDENTIFIED_ROW":
            return onNobody(question, first, (0, _withoutperson.deidentifiedRow)(prepared, slice));
        default:
            return onPerson(question, (0, _categories.maskOf)(categories.filter(_categories.isPersonCategory)));
    }
}
/** Contract 3, steps 1 to 3a, for AGGREGATE and DEIDENTIFIED_ROW. */ function onNobody(question, category, answer) {
    const { c } = question;
    const outside = c === null ? null : (0, _governed.outsidePart2)(c);
    if (c !== null && outside !== null) return notGoverned(outside, (0, _governed.otherPolicy)(outside, c.holder));
    if (!answer.released) return refusedOnNobody(question, category, answer.obligations);
    const basis = {
        section: answer.section,
        categories: [
            category
        ],
        ...NO_GROUNDS
    };
    return {
        effect: "PERMIT",
        bases: [
            basis
        ],
        categories: [
            category
        ],
        fields: null,
        obligations: (0, _obligationlist.inOrder)([
            (0, _obligationlist.plain)("AUDIT_ACCESS"),
            ...answer.obligations
        ]),
        validUntil: null,
        reason: "PERMITTED"
    };
}
const NO_GROUNDS = {
    consentId: null,
    agreementId: null,
    orderId: null,
    relation: null
};
function refusedOnNobody(question, category, extra) {
    const { prepared } = question;
    const bar = prepared.rule.proceedings ? "PROCEEDINGS_BAR" : null;
    const row = category === "DEIDENTIFIED_ROW" ? "NOT_DEIDENTIFIED" : "NO_BASIS";
    const reason = (0, _release.undecidable)(prepared) ?? bar ?? (prepared.rule.withoutPerson ? row : "NO_BASIS");
    return refused(question, {
        effect: "DENY",
        reason,
        offerAlternative: false
    }, extra);
}
/** Contract 3, steps 1 to 12, for person categories. */ function onPerson(question, asked) {
    const { c, prepared } = question;
    if (c === null) return refusedUnknown(question);
    const outside = (0, _governed.outsidePart2)(c);
    if (outside !== null) return notGoverned(outside, (0, _governed.otherPolicy)(outside, c.holder));
    if ((asked & ~(0, _governed.findingsOutsidePart2)(c)) === 0) {
        const reason = (0, _governed.findingReason)(c, asked);
        return notGoverned(reason, (0, _governed.otherPolicy)(reason, c.holder));
    }
    const tally = (0, _release.tryBases)(c, asked);
    if (tally.bases.length > 0) return released(c, tally, asked);
    const told = prepared.refusedAlike || (0, _mayknow.mayKnow)(c, (0, _mayknow.groundsToKnow)(c), asked);
    return refused(question, refusalOf(question, told, (0, _reasons.refusalReason)(c, asked)), []);
}
/** 42 CFR 2.13(c): there is no such record. */ function refusedUnknown(question) {
    const reason = (0, _release.undecidable)(question.prepared) ?? "NO_RECORD";
    return refused(question, refusalOf(question, question.prepared.refusedAlike, reason), []);
}
function refusalOf({ prepared }, told, reason) {
    return {
        effect: told ? "DENY" : "HIDE",
        reason,
        offerAlternative: prepared.refusedAlike
    };
}
function refused(question, refusal, extra) {
    const { prepared, person, relations, c } = question;
    const standing = c ?? (0, _case.standingOf)(prepared, person, relations, null);
    const obligations = (0, _refusal.refusalObligations)(standing, c?.programId ?? null, refusal);
    obligations.push(...extra);
    return withoutRelease(refusal.effect, (0, _obligationlist.inOrder)(obligations), refusal.reason);
}
function notGoverned(reason, policy) {
    const obligations = (0, _obligationlist.inOrder)([
        (0, _obligationlist.plain)("AUDIT_ACCESS"),
        {
            policy,
            type: "APPLY_OTHER_POLICY"
        }
    ]);
    return withoutRelease("NOT_GOVERNED", obligations, reason);
}
function withoutRelease(effect, obligations, reason) {
    return {
        effect,
        bases: [],
        categories: [],
        fields: null,
        obligations,
        validUntil: null,
        reason
    };
}
function released(c, { withheld, bases }, asked) {
    const mask = asked & ~withheld;
    const obligations = (0, _releaseobligations.releaseObligations)(c, bases, mask);
    const tooOld = obligations.some(({ type })=>type === "LIMIT_TO_LAST_3_YEARS"); // 2.24(a)(2), 2.25(a)
    const inPart = withheld !== 0 || tooOld;
    obligations.push(...(0, _uses.operationObligations)(c.prepared.channel.operation, inPart ? "SOME" : "NONE"));
    return {
        effect: inPart ? "REDACT" : "PERMIT",
        bases: bases.map(basisOf),
        categories: (0, _categories.listOf)(mask),
        fields: (0, _fields.fieldsOf)(bases[0]?.section),
        obligations: (0, _obligationlist.inOrder)(obligations),
        validUntil: (0, _validuntil.validUntil)(bases, c.prepared.now),
        reason: inPart ? "PERMITTED_IN_PART" : "PERMITTED"
    };
}
function basisOf({ section, categories, consentId, agreementId, orderId, relation }) {
    return {
        section,
        categories: (0, _categories.listOf)(categories),
        consentId,
        agreementId,
        orderId,
        relation
    };
}

//# sourceMappingURL=verdict.js.map
