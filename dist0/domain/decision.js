/**
 * The words of the decision contract (schema/decision.schema.json), as types and closed lists.
 * Both are generated; this file gives them the names that the rest of the hub uses.
 */ "use strict";
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
    get agreementKindList () {
        return _decisionlists.agreementKindList;
    },
    get agreementUndertakingsList () {
        return _decisionlists.agreementUndertakingsList;
    },
    get categoryList () {
        return _decisionlists.categoryList;
    },
    get claimList () {
        return _decisionlists.claimList;
    },
    get consentElementList () {
        return _decisionlists.consentElementList;
    },
    get consentKindList () {
        return _decisionlists.consentKindList;
    },
    get consentPurposeList () {
        return _decisionlists.consentPurposeList;
    },
    get decisionEffectList () {
        return _decisionlists.decisionEffectList;
    },
    get decisionReasonList () {
        return _decisionlists.decisionReasonList;
    },
    get decisionSchema () {
        return _decisionschema.decisionSchema;
    },
    get deidAttributeList () {
        return _decisionlists.deidAttributeList;
    },
    get fieldNameList () {
        return _decisionlists.fieldNameList;
    },
    get instantOf () {
        return instantOf;
    },
    get mandateTypeList () {
        return _decisionlists.mandateTypeList;
    },
    get matterPathwayList () {
        return _decisionlists.matterPathwayList;
    },
    get minorStateRuleList () {
        return _decisionlists.minorStateRuleList;
    },
    get neededFor_CARE_COORDINATIONList () {
        return _decisionlists.neededFor_CARE_COORDINATIONList;
    },
    get neededFor_CJ_MONITORINGList () {
        return _decisionlists.neededFor_CJ_MONITORINGList;
    },
    get neededFor_EMERGENCYList () {
        return _decisionlists.neededFor_EMERGENCYList;
    },
    get neededFor_FUNDRAISINGList () {
        return _decisionlists.neededFor_FUNDRAISINGList;
    },
    get neededFor_MULTI_ENROLLMENTList () {
        return _decisionlists.neededFor_MULTI_ENROLLMENTList;
    },
    get neededFor_OPERATIONSList () {
        return _decisionlists.neededFor_OPERATIONSList;
    },
    get neededFor_OTHER_PURPOSESList () {
        return _decisionlists.neededFor_OTHER_PURPOSESList;
    },
    get neededFor_PAYMENTList () {
        return _decisionlists.neededFor_PAYMENTList;
    },
    get neededFor_TREATMENTList () {
        return _decisionlists.neededFor_TREATMENTList;
    },
    get orderFindingsList () {
        return _decisionlists.orderFindingsList;
    },
    get orderTypeList () {
        return _decisionlists.orderTypeList;
    },
    get organizationKindList () {
        return _decisionlists.organizationKindList;
    },
    get personCategoryList () {
        return _decisionlists.personCategoryList;
    },
    get purposeList () {
        return _decisionlists.purposeList;
    },
    get restrictionKindList () {
        return _decisionlists.restrictionKindList;
    },
    get restrictionPurposesList () {
        return _decisionlists.restrictionPurposesList;
    },
    get sectionList () {
        return _decisionlists.sectionList;
    },
    get viewerRoleList () {
        return _decisionlists.viewerRoleList;
    }
});
const _decisionlists = require("./generated/decision-lists");
const _decisionschema = require("./generated/decision-schema");
function instantOf(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}

//# sourceMappingURL=decision.js.map
