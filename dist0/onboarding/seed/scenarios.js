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
    get SCENARIO_NAMES () {
        return SCENARIO_NAMES;
    },
    get scenariosFor () {
        return scenariosFor;
    }
});
const SCENARIO_NAMES = [
    // What the personas need, in every live city.
    "PARTICIPANT",
    "CHARGE_HELD",
    "CHARGE_HELD_UNRELEASED",
    "MINOR_PARENT_REQUIRED",
    "PROBATION",
    "NO_CONSENT",
    // Who signs.
    "MINOR_ALONE",
    "MINOR_RULE_UNKNOWN",
    "DECEASED_REPRESENTED",
    "DECEASED",
    "INCAPABLE_REPRESENTED",
    "INCAPABLE",
    // One consent each, and what is wrong with it.
    "CONSENT_EXPIRED",
    "CONSENT_REVOKED_IN_WRITING",
    "CONSENT_REVOKED_ORALLY",
    "CONSENT_UNSIGNED",
    "CONSENT_ELEMENT_MISSING",
    "CONSENT_GENERAL_RELEASE",
    "CONSENT_KNOWN_FALSE",
    "CONSENT_CANNOT_TRAVEL",
    "CONSENT_OF_EVERY_KIND",
    // Registers.
    "RESTRICTION_AGREED",
    "RESTRICTION_ENDED",
    "PAID_IN_FULL",
    "ORDER",
    "ORDER_WITHOUT_MANDATE",
    "EMERGENCY_OPEN",
    "EMERGENCY_ENDED",
    "INCIDENT_ON_PREMISES",
    "CHILD_ABUSE_REPORT",
    // Where records come from.
    "RECEIVED_FROM_TREATMENT",
    "RECEIVED_BY_CLINIC",
    "HELD_BY_HOSPITAL",
    "EVIDENCE_ONLY",
    "NO_SUD_FINDING",
    "CONFIDENTIAL_COMMUNICATION",
    "ADVERSE_DETAIL",
    "ADVERSE_DETAIL_UNKNOWN"
];
const CORE = 6;
/** These cities have every scenario; the others share them out. */ const COMPLETE = [
    "king-county-wa",
    "baltimore-md"
];
function scenariosFor(slug, liveIndex, plain) {
    const names = SCENARIO_NAMES.filter((_, index)=>index < CORE || !plain && (COMPLETE.includes(slug) || (index + liveIndex) % 2 === 0));
    return names.map(scenario);
}
function scenario(name) {
    switch(name){
        case "CHARGE_HELD":
        case "CHARGE_HELD_UNRELEASED":
            return {
                name,
                wish: {
                    held: true
                },
                door: "ARREST_DIVERSION",
                daysAgo: [
                    2,
                    6
                ]
            };
        case "DECEASED":
        case "DECEASED_REPRESENTED":
            return {
                name,
                wish: {
                    exit: "DECEASED"
                },
                door: null,
                daysAgo: [
                    600,
                    900
                ]
            };
        case "PARTICIPANT":
            return {
                name,
                wish: {
                    enrolled: true
                },
                door: "ARREST_DIVERSION",
                daysAgo: [
                    300,
                    450
                ]
            };
        case "MINOR_ALONE":
        case "MINOR_PARENT_REQUIRED":
        case "MINOR_RULE_UNKNOWN":
            return {
                name,
                wish: {
                    enrolled: true
                },
                door: "COMMUNITY_REFERRAL",
                daysAgo: [
                    230,
                    300
                ]
            };
        default:
            return {
                name,
                wish: {
                    enrolled: true
                },
                door: null,
                daysAgo: [
                    230,
                    480
                ]
            };
    }
}

//# sourceMappingURL=scenarios.js.map
