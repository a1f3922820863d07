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
    get isConditioned () {
        return isConditioned;
    },
    get tryBases () {
        return tryBases;
    },
    get undecidable () {
        return undecidable;
    }
});
const _consents = require("./consents");
const _exceptions = require("./exceptions");
const _inside = require("./inside");
const _orders = require("./orders");
const _patientrights = require("./patient-rights");
const _redisclosure = require("./redisclosure");
function undecidable(prepared) {
    if (prepared.purpose === null) return "PURPOSE_MISSING"; // 42 CFR 2.13(a)
    return prepared.organizationUnknown ? "VIEWER_ORGANIZATION_UNKNOWN" : null;
}
function isConditioned(prepared, person) {
    if (prepared.purpose !== "ENROLLMENT" || person.enrollment === null) return false;
    return person.enrollment.conditionedOnConsentKinds.includes("COUNSELING_NOTES");
}
function tryBases(c, asked) {
    const tally = {
        withheld: asked,
        bases: []
    };
    if (undecidable(c.prepared) !== null || c.person.id === null) return tally;
    if (isConditioned(c.prepared, c.person)) return tally;
    if (c.prepared.rule.proceedings) tryAgainstBar(c, tally);
    else tryAll(c, tally);
    return tally;
}
/** 2.12(d)(1): in proceedings, only a consent for them and an order of a court. */ function tryAgainstBar(c, tally) {
    (0, _consents.tryConsents)(c, tally);
    (0, _orders.tryOrders)(c, tally);
}
function tryAll(c, tally) {
    (0, _inside.tryInside)(c, tally);
    (0, _inside.tryQso)(c, tally);
    (0, _consents.tryConsents)(c, tally);
    (0, _redisclosure.tryRedisclosure)(c, tally);
    (0, _orders.tryOrders)(c, tally);
    (0, _exceptions.tryEmergency)(c, tally);
    (0, _exceptions.tryResearchAndAudit)(c, tally);
    (0, _exceptions.tryCrimeReport)(c, tally);
    (0, _exceptions.tryChildAbuseReport)(c, tally);
    (0, _exceptions.tryParent)(c, tally);
    (0, _patientrights.tryPatientRights)(c, tally);
}

//# sourceMappingURL=release.js.map
