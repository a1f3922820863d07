"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "refusalObligations", {
    enumerable: true,
    get: function() {
        return refusalObligations;
    }
});
const _consentelements = require("./consent-elements");
const _consents = require("./consents");
const _obligationlist = require("./obligation-list");
const _recipients = require("./recipients");
const _uses = require("./uses");
function refusalObligations(standing, programId, refusal) {
    const { prepared, person } = standing;
    const obligations = [
        (0, _obligationlist.plain)("AUDIT_ACCESS"),
        (0, _obligationlist.plain)("RECORD_DENIAL")
    ];
    if (refusal.effect === "HIDE") addForHide(prepared.purpose, obligations);
    else addForDeny(prepared, refusal, obligations);
    if (refusal.reason === "CONDITIONING_FORBIDDEN") obligations.push((0, _obligationlist.plain)("REJECT_CONDITIONING")); // 2.31(b)(3)
    obligations.push(...(0, _uses.operationObligations)(prepared.channel.operation, "ALL"));
    if (person.previous !== null) obligations.push((0, _obligationlist.plain)("INVALIDATE_CACHE"), (0, _obligationlist.plain)("KEEP_PAST_LOG")); // 2.31(c)(3)
    addReports(standing, programId, obligations);
    return obligations;
}
/** 42 CFR 2.13(c): as for a person who does not exist; an emergency gets the same prompt for all. */ function addForHide(purpose, to) {
    to.push((0, _obligationlist.plain)("UNIFORM_NOT_FOUND"));
    if (purpose === "EMERGENCY") to.push((0, _obligationlist.plain)("GENERIC_CONSENT_PROMPT"));
}
function addForDeny({ purpose, rule }, { offerAlternative }, to) {
    if (rule.proceedings) to.push((0, _obligationlist.plain)("NO_PROCEEDINGS_USE")); // 2.12(d)(1)
    if (!offerAlternative) return;
    switch(purpose){
        case "AUDIT_EVALUATION":
        case "OWN_ANALYTICS":
            to.push((0, _obligationlist.plain)("OFFER_AGGREGATE"));
            return;
        case "PUBLIC_HEALTH":
        case "REPORTING":
            to.push((0, _obligationlist.plain)("OFFER_DEIDENTIFIED"));
            return;
        default:
            return;
    }
}
/** [P]: what the disclosing program learns of consents addressed to the viewer, orders and mandates. */ function addReports(standing, programId, to) {
    const { person, prepared } = standing;
    let forOfficer = person.orderOrMandateOnFile; // 2.61
    for (const form of person.consents){
        if (!(0, _recipients.isAddressed)(standing, form, programId)) continue;
        if (form.consent.knownFalse) forOfficer = true; // 2.31(c)(4)
        if (programId !== null) addDeficiency(standing, form, to);
        if (prepared.purpose === "CJ_MONITORING" && lacksCondition(form)) to.push((0, _obligationlist.plain)("SUGGEST_2_31_CONSENT"));
    }
    if (forOfficer) to.push((0, _obligationlist.plain)("ROUTE_TO_PRIVACY_OFFICER"));
}
/** 2.31(c)(2). */ function addDeficiency(standing, form, to) {
    if (form.kind === "GENERAL_RELEASE") return;
    const missing = (0, _consents.missingElements)(standing, form, standing.prepared.covered);
    if (missing === 0) return;
    const elements = (0, _consentelements.elementList)(missing);
    to.push({
        consentId: form.id,
        elements,
        type: "REPORT_MISSING_ELEMENT_TO_DISCLOSER"
    });
}
/** 2.35(a): a monitoring consent without a condition; an ordinary consent may serve. */ function lacksCondition({ consent, matter }) {
    return consent.kind === "CJ_2_35" && (matter === null || !(0, _consents.carriesCondition)(matter));
}

//# sourceMappingURL=refusal.js.map
