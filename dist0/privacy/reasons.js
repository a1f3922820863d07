"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "refusalReason", {
    enumerable: true,
    get: function() {
        return refusalReason;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _consents = require("./consents");
const _instants = require("./instants");
const _orders = require("./orders");
const _recipients = require("./recipients");
const _release = require("./release");
function refusalReason(c, asked) {
    const before = (0, _release.undecidable)(c.prepared) ?? (c.person.id === null ? "NO_RECORD" : null);
    if (before !== null) return before;
    if ((0, _release.isConditioned)(c.prepared, c.person)) return "CONDITIONING_FORBIDDEN";
    if ((asked & ~c.restricted) === 0) return "DISCLOSURE_RESTRICTED";
    return insideReason(c) ?? orderReason(c) ?? consentReason(c, asked) ?? exceptionReason(c, asked);
}
function insideReason(c) {
    if (c.linked === null || !c.prepared.rule.inside) return null;
    return (0, _case.holdsRelation)(c, _case.HOLDS.NEED_FROM_DUTIES) ? "COUNSELING_NOTES_GATE" : "NO_NEED_FROM_DUTIES";
}
function orderReason(c) {
    if (c.prepared.rule.orderType === null || c.person.orders.length === 0) return null;
    return (0, _orders.isBeyondOrders)(c) ? "ORDER_REACHES_RESEARCH_OR_AUDIT_COPY" : "ORDER_NOT_EFFECTIVE";
}
/** The fault of the first consent that is addressed to the viewer. */ function consentReason(c, asked) {
    if (c.prepared.rule.proceedings) return "PROCEEDINGS_BAR";
    const form = c.person.consents.find((each)=>(0, _recipients.isAddressed)(c, each, c.programId));
    if (form !== undefined) return faultOfForm(c, form) ?? faultOfScope(c, form, asked);
    if (c.slice.receivedUnder?.via === "CONSENT" && !c.heldInside) return "REDISCLOSURE_NOT_ALLOWED";
    return c.person.consents.length > 0 ? "RECIPIENT_NOT_DESIGNATED" : null;
}
function faultOfForm(c, form) {
    const { now, covered } = c.prepared;
    const { consent } = form;
    if (consent.kind === "GENERAL_RELEASE") return "GENERAL_RELEASE_NOT_SUFFICIENT";
    if (consent.knownFalse) return "CONSENT_KNOWN_FALSE";
    if ((0, _consents.missingElements)(c, form, covered) !== 0) return "CONSENT_DEFICIENT";
    if (!(0, _instants.isPast)(form.signedAt, now)) return "CONSENT_NOT_YET_SIGNED";
    if (!(0, _instants.isPast)(form.endsAt, now)) return null;
    return (0, _instants.isPast)(consent.revocation?.at ?? null, now) ? "CONSENT_REVOKED" : "CONSENT_EXPIRED";
}
function faultOfScope(c, form, asked) {
    if (!(0, _recipients.designatesViewer)(c, form)) return "RECIPIENT_NOT_DESIGNATED";
    if (!(0, _recipients.designatesDiscloser)(c, form)) return "DISCLOSER_NOT_DESIGNATED";
    if (!(0, _consents.servesPurpose)(c, form)) return "PURPOSE_NOT_CONSENTED";
    if (form.kind === "CJ_2_35" && !(0, _consents.passesMonitoringTest)(c, form)) return monitoringFault(c, form);
    return channelFault(c, form) ?? informationFault(c, form, asked);
}
function monitoringFault(c, { matter }) {
    if (matter === null || !(0, _consents.carriesCondition)(matter)) return "NO_CRIMINAL_JUSTICE_CONDITION";
    return (0, _instants.isPast)(matter.finalDispositionAt, c.prepared.now) ? "MATTER_DISPOSED" : "NO_DUTY_TO_MONITOR";
}
function channelFault({ prepared }, form) {
    if (!prepared.channel.canCarryNotice) return "NOTICE_CANNOT_BE_CARRIED";
    if (!prepared.channel.canLogDisclosure) return "DISCLOSURE_LOG_UNAVAILABLE";
    return form.travelsAs === null ? "CONSENT_COPY_UNAVAILABLE" : null;
}
function informationFault(c, form, asked) {
    const inScope = form.information & c.prepared.rule.needs & asked;
    if (inScope === 0) return asked === _categories.COUNSELING_NOTE ? "COUNSELING_NOTES_GATE" : "INFORMATION_NOT_IN_SCOPE";
    if (inScope === _categories.COUNSELING_NOTE) return "COUNSELING_NOTES_GATE";
    if ((inScope & (0, _consents.releasableInformation)(c, form)) === 0) return "ADVERSE_DETAIL_POLICY";
    return c.prepared.purpose === "MULTI_ENROLLMENT" ? "REGISTRY_CONDITIONS_NOT_MET" : "DISCLOSURE_RESTRICTED";
}
/** The exception that belongs to the purpose was not met. */ function exceptionReason(c, asked) {
    switch(c.prepared.purpose){
        case "EMERGENCY":
            return c.prepared.medical ? "EMERGENCY_CONDITIONS_NOT_MET" : "NOT_MEDICAL_PERSONNEL";
        case "QSO_SERVICE":
        case "RESEARCH":
        case "AUDIT_EVALUATION":
            return "AGREEMENT_NOT_EFFECTIVE";
        case "CRIME_ON_PREMISES":
        case "CHILD_ABUSE_REPORT":
            return "INCIDENT_NOT_COVERED";
        case "LIST_OF_DISCLOSURES":
        case "ACCOUNTING":
            return "LOG_REQUEST_NOT_MET";
        case "MULTI_ENROLLMENT":
            return "REGISTRY_CONDITIONS_NOT_MET";
        default:
            return asked === _categories.COUNSELING_NOTE ? "COUNSELING_NOTES_GATE" : "NO_BASIS";
    }
}

//# sourceMappingURL=reasons.js.map
