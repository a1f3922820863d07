"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ceiling", {
    enumerable: true,
    get: function() {
        return ceiling;
    }
});
const _categories = require("./categories");
const _organizations = require("./organizations");
const _purposes = require("./purposes");
const _release = require("./release");
function ceiling(prepared) {
    if ((0, _release.undecidable)(prepared) !== null) return 0;
    const always = ofConsents(prepared) | ofOrders(prepared);
    if (prepared.rule.proceedings) return always; // 42 CFR 2.12(d)(1)
    return always | ofInside(prepared) | ofAgreements(prepared) | ofExceptions(prepared) | ofPatient(prepared);
}
/** 2.12(c)(3): only a program, or who controls an organization directly, can be inside. */ function ofInside({ rule, organization, purpose }) {
    if (!rule.inside || organization === null) return 0;
    const controls = organization.controls.some((link)=>link.directAdministrative);
    if (!controls && !(0, _organizations.isProgram)(organization)) return 0;
    const notes = purpose === "TREATMENT" || purpose === "TRAINING"; // 2.31(b)(1)(i)
    return notes ? _categories.EVERY_CATEGORY : _categories.EVERY_CATEGORY & ~_categories.COUNSELING_NOTE;
}
/** 2.31, 2.33: what the purpose can need, if a form can state it and the channel can carry it. */ function ofConsents({ rule, channel, purpose, organization }) {
    if (rule.statedBit === 0 || !channel.canCarryNotice || !channel.canLogDisclosure) return 0;
    if (purpose === "CJ_MONITORING" && !(0, _organizations.isCriminalJustice)(organization)) return 0; // 2.35(a)
    if (purpose === "MULTI_ENROLLMENT" && !(0, _organizations.isRegistryMember)(organization)) return 0; // 2.34(a)
    const notes = (rule.consentKinds & _purposes.CONSENT_KIND_BIT.COUNSELING_NOTES) !== 0; // 2.31(b)
    return notes ? rule.needs : rule.needs & ~_categories.COUNSELING_NOTE;
}
/** 2.61 to 2.66: an order can name anything, to an organization. */ function ofOrders({ rule, organization }) {
    return rule.orderType === null || organization === null ? 0 : _categories.EVERY_CATEGORY;
}
/** 2.12(c)(4), 2.52, 2.53. */ function ofAgreements({ purpose, agreements }) {
    const kind = agreementKindFor(purpose);
    let mask = 0;
    for (const agreement of agreements)if (agreement.kind === kind) mask |= agreement.categories;
    return mask;
}
function agreementKindFor(purpose) {
    switch(purpose){
        case "QSO_SERVICE":
            return "QSOA";
        case "RESEARCH":
            return "RESEARCH";
        case "AUDIT_EVALUATION":
            return "AUDIT";
        default:
            return null;
    }
}
/** 2.51, 2.12(c)(5), (6), 2.14(b)(2). */ function ofExceptions({ purpose, rule, medical, organization }) {
    const { INCIDENT_CIRCUMSTANCES, PARTICIPANT_IDENTITY, ENROLLMENT_STATUS } = _categories.CATEGORY_BIT;
    switch(purpose){
        case "EMERGENCY":
            return medical ? rule.needs : 0;
        case "CRIME_ON_PREMISES":
            return (0, _organizations.isLawEnforcement)(organization) ? INCIDENT_CIRCUMSTANCES | PARTICIPANT_IDENTITY | ENROLLMENT_STATUS : 0;
        case "CHILD_ABUSE_REPORT":
            return organization === null ? 0 : _categories.CATEGORY_BIT.CHILD_ABUSE_REPORT;
        case "FAMILY_REQUEST":
            return _categories.CATEGORY_BIT.TREATMENT_APPLICATION;
        default:
            return 0;
    }
}
/** 2.23 to 2.25. */ function ofPatient({ purpose, hub }) {
    switch(purpose){
        case "PATIENT_ACCESS":
            return _categories.EVERY_CATEGORY & ~_categories.COUNSELING_NOTE & ~_categories.CATEGORY_BIT.DISCLOSURE_LOG;
        case "LIST_OF_DISCLOSURES":
            return hub.legalRole === "INTERMEDIARY" ? _categories.CATEGORY_BIT.DISCLOSURE_LOG : 0;
        case "ACCOUNTING":
            return _categories.CATEGORY_BIT.DISCLOSURE_LOG;
        default:
            return 0;
    }
}

//# sourceMappingURL=ceiling.js.map
