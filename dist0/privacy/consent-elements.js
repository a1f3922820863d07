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
    get INTERMEDIARY_ELEMENT () {
        return INTERMEDIARY_ELEMENT;
    },
    get elementList () {
        return elementList;
    },
    get elementsMissing () {
        return elementsMissing;
    },
    get needsAuthorizedSigner () {
        return needsAuthorizedSigner;
    }
});
const _decision = require("../domain/decision");
const _categories = require("./categories");
const _purposes = require("./purposes");
/** In the order of the bits, which is that of the names: a list made from a mask comes out sorted. */ const ELEMENTS = [
    ..._decision.consentElementList
].sort();
const ELEMENT_BIT = (0, _categories.bitsOf)(ELEMENTS);
const INTERMEDIARY_ELEMENT = ELEMENT_BIT["2.31(a)(4)(ii)"];
function elementList(mask) {
    return ELEMENTS.filter((element)=>(mask & ELEMENT_BIT[element]) !== 0);
}
function elementsMissing(form) {
    const { consent } = form;
    const signature = signatureMissing(form);
    return {
        forAll: basicsMissing(consent) | intermediaryMembersMissing(consent) | statementsMissing(form) | purposesBroken(form) | expirationMissing(consent) | mixingBroken(form) | (consent.kind === "CJ_2_35" ? monitoringElementsMissing(form) : 0) | signature.forAll,
        forCovered: consent.statements.hipaaRedisclosure ? 0 : hipaaStatementIfCovered(form),
        forOthersThanParent: signature.forOthersThanParent
    };
}
/** 2.31(a)(1) to (4)(i) and (9): name, disclosers, information, recipients, date. */ function basicsMissing(consent) {
    return when(consent.patientName === null || consent.patientName === "", "2.31(a)(1)") | when(consent.disclosers.length === 0, "2.31(a)(2)") | when(consent.information.length === 0, "2.31(a)(3)") | when(consent.recipients.length === 0, "2.31(a)(4)(i)") | when(consent.signedAt === null, "2.31(a)(9)");
}
/** 2.31(a)(4)(ii): members must be named, or limited to treating providers. */ function intermediaryMembersMissing(consent) {
    for (const recipient of consent.recipients){
        if (recipient.type !== "INTERMEDIARY") continue;
        const { members } = recipient;
        if (members.type === "ALL_MEMBERS") return INTERMEDIARY_ELEMENT;
        if (members.type === "NAMED" && members.organizationIds.length === 0) return INTERMEDIARY_ELEMENT;
    }
    return 0;
}
/** 2.31(a)(4)(iii), (5)(iii), (6), (10): statements that the form must make. */ function statementsMissing({ consent, purposes }) {
    const { kind, statements, revocationStatement: revocation } = consent;
    const tpo = kind === "TPO";
    const fundraising = (purposes & _purposes.CONSENT_PURPOSE_BIT.FUNDRAISING) !== 0;
    const revocable = revocation.rightInWriting && revocation.howToRevoke && revocation.relianceException;
    return when(tpo && !statements.hipaaRedisclosure, "2.31(a)(4)(iii)") | when(fundraising && !statements.fundraisingOptOut, "2.31(a)(5)(iii)") | when(kind !== "CJ_2_35" && !revocable, "2.31(a)(6)") | when(tpo && !statements.mayBeRedisclosed, "2.31(a)(10)(i)") | when(tpo && !statements.refusalConsequences, "2.31(a)(10)(ii)");
}
const TPO_PURPOSES = _purposes.CONSENT_PURPOSE_BIT.TREATMENT | _purposes.CONSENT_PURPOSE_BIT.PAYMENT | _purposes.CONSENT_PURPOSE_BIT.OPERATIONS;
/** 2.31(a)(4)(iii): any form with a TPO purpose, if the recipient falls under HIPAA. */ function hipaaStatementIfCovered({ purposes }) {
    return when((purposes & TPO_PURPOSES) !== 0, "2.31(a)(4)(iii)");
}
/** 2.31(a)(5): purposes that the kind of form allows. */ function purposesBroken({ consent, purposes }) {
    return when(purposes === 0 || !kindAllows(consent.kind, purposes), "2.31(a)(5)");
}
function kindAllows(kind, purposes) {
    switch(kind){
        case "TPO":
            return (purposes & ~TPO_PURPOSES) === 0;
        case "RESEARCH":
            return purposes === _purposes.CONSENT_PURPOSE_BIT.RESEARCH;
        case "CJ_2_35":
            return purposes === _purposes.CONSENT_PURPOSE_BIT.CJ_MONITORING;
        case "NAMED":
        case "COUNSELING_NOTES":
        case "PROCEEDINGS":
        case "GENERAL_RELEASE":
            return true;
    }
}
/** 2.31(a)(7): "none" and the end of treatment suffice for TPO only, the end of a study for research only. */ function expirationMissing({ kind, expiration }) {
    switch(expiration?.type){
        case "DATE":
        case "EVENT":
            return 0;
        case "NONE":
        case "END_OF_TREATMENT":
            return when(kind !== "TPO", "2.31(a)(7)");
        case "END_OF_RESEARCH_STUDY":
            return when(kind !== "RESEARCH", "2.31(a)(7)");
        case undefined:
            return ELEMENT_BIT["2.31(a)(7)"];
    }
}
/** 2.31(b)(2), 2.31(d) and, for any other mixing, 2.31(a)(5): one form, one kind. */ function mixingBroken({ consent, information, purposes }) {
    const { kind } = consent;
    let broken = contentBroken(kind, information, purposes);
    for (const other of consent.combinedWith){
        if (other !== kind) broken |= mixedElements(kind, other);
    }
    return broken;
}
function mixedElements(kind, other) {
    const notes = kind === "COUNSELING_NOTES" || other === "COUNSELING_NOTES";
    const proceedings = kind === "PROCEEDINGS" || other === "PROCEEDINGS";
    if (!notes && !proceedings) return ELEMENT_BIT["2.31(a)(5)"];
    return when(notes, "2.31(b)(2)") | when(proceedings, "2.31(d)");
}
/** 2.31(b)(2), 2.31(d): counseling notes and proceedings stand alone on their form. */ function contentBroken(kind, information, purposes) {
    if (kind === "PROCEEDINGS") return when((purposes & ~_purposes.PROCEEDINGS_PURPOSE_BITS) !== 0, "2.31(d)");
    const notesBroken = kind === "COUNSELING_NOTES" && information !== _categories.COUNSELING_NOTE;
    const proceedingsStated = (purposes & _purposes.PROCEEDINGS_PURPOSE_BITS) !== 0;
    return when(notesBroken, "2.31(b)(2)") | when(proceedingsStated, "2.31(d)");
}
/** 2.31(a)(8), 2.14, 2.15: whose signature the form needs. */ function signatureMissing(form) {
    const { consent, participant, information } = form;
    const element = ELEMENT_BIT["2.31(a)(8)"];
    if (needsAuthorizedSigner(participant)) {
        return {
            forAll: isSignedBy(consent, "AUTHORIZED_2_15") ? 0 : element,
            forOthersThanParent: 0
        };
    }
    if (!isSignedBy(consent, "PATIENT")) return {
        forAll: element,
        forOthersThanParent: 0
    };
    if (!needsParent(participant) || isSignedBy(consent, "PARENT")) return NOTHING_MISSING;
    const onlyApplication = information === _categories.CATEGORY_BIT.TREATMENT_APPLICATION;
    return {
        forAll: onlyApplication ? 0 : element,
        forOthersThanParent: onlyApplication ? element : 0
    };
}
const NOTHING_MISSING = {
    forAll: 0,
    forOthersThanParent: 0
};
function needsAuthorizedSigner(participant) {
    return participant.deceased || participant.capacity === "ADJUDICATED_INCAPABLE";
}
/** 2.14(b)(1): an unknown state rule counts as one that asks for the parent. */ function needsParent({ minor }) {
    return minor !== null && minor.stateRule !== "MINOR_ALONE";
}
function isSignedBy(consent, by) {
    for (const signature of consent.signatures){
        if (signature.by === by && signatureCounts(signature)) return true;
    }
    return false;
}
/** 2.31(a)(8): electronic unless other law forbids it; 2.15: with proof of authority. */ function signatureCounts(signature) {
    if (signature.electronic && signature.electronicProhibited) return false;
    return signature.by !== "AUTHORIZED_2_15" || signature.authorityDocumentId !== null;
}
/** 2.35(b), (c): a stated period, and revocable no later than final disposition. */ function monitoringElementsMissing({ consent, matter }) {
    const { cj } = consent;
    const periodMissing = cj === null || cj.periodEndsAt === null;
    const revocableInTime = cj !== null && cj.revocable !== null && isInTimeToRevoke(cj.revocable, matter);
    return when(periodMissing, "2.35(b)") | when(!revocableInTime, "2.35(c)");
}
/** A date that cannot be compared with the final disposition is as deficient as a later one. */ function isInTimeToRevoke(revocable, matter) {
    switch(revocable.type){
        case "DATE":
            {
                const disposition = matter?.finalDispositionAt ?? null;
                return disposition !== null && revocable.at <= disposition;
            }
        case "EVENT":
            return !revocable.afterFinalDisposition;
        case "FINAL_DISPOSITION":
            return true;
    }
}
function when(broken, element) {
    return broken ? ELEMENT_BIT[element] : 0;
}

//# sourceMappingURL=consent-elements.js.map
