"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "prepare", {
    enumerable: true,
    get: function() {
        return prepare;
    }
});
const _agreements = require("./agreements");
const _organizations = require("./organizations");
const _purposes = require("./purposes");
const MEDICAL_ROLES = new Set([
    "EMERGENCY_PHYSICIAN",
    "EMS_RESPONDER",
    "CLINICIAN",
    "EXTERNAL_CLINICIAN",
    "INTAKE_NURSE"
]);
function prepare(situation) {
    const { now, hub, viewer, purpose, channel } = situation;
    const register = (0, _organizations.registerOf)(situation.organizations);
    const organization = viewer.organizationId === null ? null : register.get(viewer.organizationId) ?? null;
    const agreements = agreementsOf(situation, organization);
    return {
        now,
        hub,
        viewer,
        purpose,
        rule: (0, _purposes.purposeRule)(purpose),
        channel,
        register,
        organization,
        organizationUnknown: organization === null && viewer.organizationId !== null,
        covered: (0, _organizations.isCovered)(organization),
        justice: (0, _organizations.isJusticeBody)(organization),
        medical: isMedical(organization, viewer.role),
        agreements,
        refusedAlike: isRefusedAlike(purpose, organization, agreements)
    };
}
function agreementsOf(situation, counterparty) {
    if (counterparty === null || situation.agreements.length === 0) return [];
    const { now, hub, channel } = situation;
    const terms = {
        now,
        hub,
        download: channel.mode === "DOWNLOAD",
        counterparty
    };
    return (0, _agreements.effectiveAgreements)(situation.agreements, terms);
}
/** 42 CFR 2.51(a): medical personnel, by organization and by role. */ function isMedical(organization, role) {
    return organization !== null && organization.medicalPersonnel && MEDICAL_ROLES.has(role);
}
/** 42 CFR 2.13(c): these refusals follow from the purpose and from the viewer's own papers. */ function isRefusedAlike(purpose, organization, agreements) {
    switch(purpose){
        case null:
        case "OWN_ANALYTICS":
        case "REPORTING":
        case "PUBLIC_HEALTH":
            return true;
        case "QSO_SERVICE":
            return !hasAgreement(agreements, "QSOA");
        case "AUDIT_EVALUATION":
            return !hasAgreement(agreements, "AUDIT");
        case "RESEARCH":
            return !hasAgreement(agreements, "RESEARCH");
        case "PAYMENT":
        case "OPERATIONS":
            return organization?.kind === "CONTRACTOR" && !hasAgreement(agreements, "CONTRACT");
        default:
            return false;
    }
}
function hasAgreement(agreements, kind) {
    return agreements.some((agreement)=>agreement.kind === kind);
}

//# sourceMappingURL=prepare.js.map
