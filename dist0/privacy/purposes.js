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
    get CONSENT_KIND_BIT () {
        return CONSENT_KIND_BIT;
    },
    get CONSENT_PURPOSE_BIT () {
        return CONSENT_PURPOSE_BIT;
    },
    get NO_PURPOSE () {
        return NO_PURPOSE;
    },
    get PROCEEDINGS_PURPOSE_BITS () {
        return PROCEEDINGS_PURPOSE_BITS;
    },
    get purposeRule () {
        return purposeRule;
    }
});
const _decision = require("../domain/decision");
const _categories = require("./categories");
const CONSENT_PURPOSE_BIT = (0, _categories.bitsOf)(_decision.consentPurposeList);
const CONSENT_KIND_BIT = (0, _categories.bitsOf)(_decision.consentKindList);
const PROCEEDINGS_PURPOSES = [
    "INVESTIGATION",
    "PROSECUTION",
    "WARRANT_APPLICATION",
    "REVOCATION_HEARING",
    "PROCEEDING_CRIMINAL",
    "PROCEEDING_CIVIL",
    "PROCEEDING_ADMINISTRATIVE",
    "PROCEEDING_LEGISLATIVE"
];
const INSIDE_PURPOSES = [
    "ADMIN_INTERNAL",
    "TREATMENT",
    "CARE_COORDINATION",
    "ENROLLMENT",
    "TRAINING",
    "EMERGENCY"
];
const HIPAA_TPO_PURPOSES = [
    "TREATMENT",
    "PAYMENT",
    "OPERATIONS",
    "EMERGENCY"
];
const PURPOSES_WITHOUT_PERSON = [
    "REPORTING",
    "PUBLIC_HEALTH",
    "OWN_ANALYTICS",
    "RESEARCH",
    "AUDIT_EVALUATION",
    "QSO_SERVICE"
];
const PROCEEDINGS_PURPOSE_BITS = maskOfConsentPurposes(PROCEEDINGS_PURPOSES);
const NO_PURPOSE = {
    proceedings: false,
    needs: 0,
    statedBit: 0,
    consentKinds: 0,
    inside: false,
    hipaaTpo: false,
    orderType: null,
    restrictedAs: null,
    withoutPerson: false
};
const RULES = new Map(_decision.purposeList.map((purpose)=>[
        purpose,
        ruleOf(purpose)
    ]));
function purposeRule(purpose) {
    return purpose === null ? NO_PURPOSE : RULES.get(purpose) ?? NO_PURPOSE;
}
function ruleOf(purpose) {
    return {
        proceedings: PROCEEDINGS_PURPOSES.includes(purpose),
        needs: (0, _categories.maskOf)(neededFor(purpose)),
        statedBit: maskOfConsentPurposes([
            purpose === "EMERGENCY" ? "TREATMENT" : purpose
        ]),
        consentKinds: consentKindsFor(purpose),
        inside: INSIDE_PURPOSES.includes(purpose),
        hipaaTpo: HIPAA_TPO_PURPOSES.includes(purpose),
        orderType: orderTypeFor(purpose),
        restrictedAs: restrictedAs(purpose),
        withoutPerson: PURPOSES_WITHOUT_PERSON.includes(purpose)
    };
}
/** 2.13(a): the lists NeededFor_* of the contract. */ function neededFor(purpose) {
    switch(purpose){
        case "TREATMENT":
            return _decision.neededFor_TREATMENTList;
        case "CARE_COORDINATION":
            return _decision.neededFor_CARE_COORDINATIONList;
        case "OPERATIONS":
            return _decision.neededFor_OPERATIONSList;
        case "PAYMENT":
            return _decision.neededFor_PAYMENTList;
        case "EMERGENCY":
            return _decision.neededFor_EMERGENCYList;
        case "CJ_MONITORING":
            return _decision.neededFor_CJ_MONITORINGList;
        case "MULTI_ENROLLMENT":
            return _decision.neededFor_MULTI_ENROLLMENTList;
        case "FUNDRAISING":
            return _decision.neededFor_FUNDRAISINGList;
        default:
            return _decision.neededFor_OTHER_PURPOSESList;
    }
}
/** 2.31(d), 2.33(a)(1), 2.35: some purposes are served by their own kind of form only. */ function consentKindsFor(purpose) {
    const { NAMED, TPO, COUNSELING_NOTES, PROCEEDINGS, CJ_2_35, RESEARCH } = CONSENT_KIND_BIT;
    if (PROCEEDINGS_PURPOSES.includes(purpose)) return PROCEEDINGS;
    if (purpose === "CJ_MONITORING") return CJ_2_35;
    if (purpose === "RESEARCH") return RESEARCH | COUNSELING_NOTES;
    return NAMED | TPO | COUNSELING_NOTES;
}
/** 2.64 civil, administrative, legislative; 2.65 criminal; 2.66 against the program. */ function orderTypeFor(purpose) {
    switch(purpose){
        case "PROCEEDING_CIVIL":
        case "PROCEEDING_ADMINISTRATIVE":
        case "PROCEEDING_LEGISLATIVE":
            return "CIVIL_2_64";
        case "PROGRAM_INVESTIGATION":
            return "PROGRAM_2_66";
        default:
            return PROCEEDINGS_PURPOSES.includes(purpose) ? "CRIMINAL_2_65" : null;
    }
}
/** 2.26(a)(1): an emergency and the coordination of care are treatment. */ function restrictedAs(purpose) {
    switch(purpose){
        case "TREATMENT":
        case "EMERGENCY":
        case "CARE_COORDINATION":
            return "TREATMENT";
        case "PAYMENT":
        case "OPERATIONS":
            return purpose;
        default:
            return null;
    }
}
function maskOfConsentPurposes(purposes) {
    const bits = CONSENT_PURPOSE_BIT;
    return purposes.reduce((mask, purpose)=>mask | (bits[purpose] ?? 0), 0);
}

//# sourceMappingURL=purposes.js.map
