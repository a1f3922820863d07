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
    get carriesCondition () {
        return carriesCondition;
    },
    get isUsable () {
        return isUsable;
    },
    get missingElements () {
        return missingElements;
    },
    get passesMonitoringTest () {
        return passesMonitoringTest;
    },
    get releasableInformation () {
        return releasableInformation;
    },
    get servesPurpose () {
        return servesPurpose;
    },
    get tryConsents () {
        return tryConsents;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _consentelements = require("./consent-elements");
const _consentform = require("./consent-form");
const _instants = require("./instants");
const _organizations = require("./organizations");
const _recipients = require("./recipients");
const _tally = require("./tally");
function tryConsents(c, tally) {
    for (const form of c.person.consents){
        if (tally.withheld === 0) return;
        const taken = (0, _tally.claim)(tally, c, releasedBy(c, form));
        if (taken !== 0) tally.bases.push((0, _tally.onConsent)(sectionOf(c, form), taken, form, null));
    }
}
function releasedBy(c, form) {
    if (!servesPurpose(c, form)) return 0;
    if (!isUsable(c, form)) return 0;
    if (!(0, _recipients.designatesViewer)(c, form) || !(0, _recipients.designatesDiscloser)(c, form)) return 0;
    if (!passesTestOnTop(c, form)) return 0;
    return releasableInformation(c, form);
}
function servesPurpose({ prepared }, form) {
    const { consentKinds, statedBit } = prepared.rule;
    return (form.kindBit & consentKinds) !== 0 && (form.purposes & statedBit) !== 0;
}
function isUsable(c, form) {
    if (!(0, _consentform.isInTime)(form, c.prepared.now)) return false;
    return missingElements(c, form, c.prepared.covered) === 0;
}
function missingElements(standing, form, recipientCovered) {
    let missing = form.missing;
    if (recipientCovered) missing |= form.missingForCovered;
    if (!(0, _case.holdsRelation)(standing, _case.HOLDS.PARENT_OF)) missing |= form.missingForOthersThanParent;
    const { hub } = standing.prepared;
    if (hub.legalRole === "INTERMEDIARY" && !namesHub(form, hub.id)) missing |= _consentelements.INTERMEDIARY_ELEMENT;
    return missing;
}
/** 2.31(a)(4)(ii): a consent through an intermediary must name it. */ function namesHub({ recipients }, hubId) {
    return recipients.some((entry)=>entry.type === "INTERMEDIARY" && entry.hubId === hubId);
}
/** Step 7: two purposes ask for more than a consent. */ function passesTestOnTop(c, form) {
    if (form.kind === "CJ_2_35") return passesMonitoringTest(c, form);
    if (c.prepared.purpose === "MULTI_ENROLLMENT") return passesRegistryTest(c, form);
    return true;
}
function passesMonitoringTest(c, { matter }) {
    if (matter === null || !carriesCondition(matter)) return false;
    if ((0, _instants.isPast)(matter.finalDispositionAt, c.prepared.now)) return false;
    const { organization } = c.prepared;
    if (organization === null || !(0, _organizations.isCriminalJustice)(organization)) return false;
    const imposed = matter.imposedByOrganizationId === organization.id;
    if (!imposed && !matter.supervisingOrganizationIds.includes(organization.id)) return false;
    return (0, _case.monitors)(c, matter.id);
}
function carriesCondition(matter) {
    if (matter.condition === null) return false;
    switch(matter.pathway){
        case "SOCIAL_CONTACT":
        case "COMMUNITY_REFERRAL":
            return false;
        case "ARREST_DIVERSION":
        case "COURT_OR_SUPERVISION":
            return true;
    }
}
/** 2.34(a): registries and opioid programs within 200 miles, at an enrollment step, named in the form. */ function passesRegistryTest(c, form) {
    const { multiEnrollment } = c.person;
    if (multiEnrollment === null || multiEnrollment.moment === "OTHER") return false;
    if (multiEnrollment.distanceMiles > 200) return false;
    if (!(0, _organizations.isRegistryMember)(c.prepared.organization) || !(0, _organizations.isRegistryMember)(c.program)) return false;
    return (0, _recipients.namesViewerOrganization)(c, form);
}
const ADVERSE = _categories.CATEGORY_BIT.ADVERSE_EVENT | _categories.CATEGORY_BIT.CASE_NOTE | _categories.CATEGORY_BIT.DRUG_TEST;
function releasableInformation(c, form) {
    if (!canTravel(c, form)) return 0;
    let mask = form.information & c.prepared.rule.needs;
    if (form.kind !== "COUNSELING_NOTES") mask &= ~_categories.COUNSELING_NOTE; // 2.31(b)(1)
    if (c.prepared.justice && c.slice.adverseDetail !== false) mask &= ~ADVERSE; // LEAD policy
    return mask;
}
/** 2.32, 2.25(a): no notice, no copy or scope, or no log: no disclosure. */ function canTravel({ prepared }, form) {
    const { canCarryNotice, canLogDisclosure } = prepared.channel;
    return canCarryNotice && canLogDisclosure && form.travelsAs !== null;
}
function sectionOf({ prepared }, form) {
    if (prepared.purpose === "MULTI_ENROLLMENT") return "2.34";
    switch(form.kind){
        case "COUNSELING_NOTES":
            return "2.31(b)";
        case "PROCEEDINGS":
            return "2.31(d)";
        case "CJ_2_35":
            return "2.35";
        case "TPO":
            return "2.33(a)(2)";
        case "NAMED":
        case "RESEARCH":
        case "GENERAL_RELEASE":
            return "2.33(a)(1)";
    }
}

//# sourceMappingURL=consents.js.map
