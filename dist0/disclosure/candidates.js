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
    get candidatesFor () {
        return candidatesFor;
    },
    get insideReach () {
        return insideReach;
    }
});
const _organizations = require("../privacy/organizations");
const _purposes = require("../privacy/purposes");
function candidatesFor(prepared, reach, makers) {
    const { rule, organization, medical, covered, purpose } = prepared;
    const madeBySome = localParties(prepared, reach).filter((id)=>makers.has(id));
    return {
        organizationIds: [
            ...new Set([
                ...insideOrganizations(prepared, reach),
                ...agreementParties(prepared),
                ...madeBySome
            ])
        ],
        consentKeys: consentKeys(prepared),
        participantIds: reach.participantIds,
        orderRecipient: organization !== null && namesRecipients(prepared) ? organization.id : null,
        redisclosures: covered && rule.hipaaTpo,
        emergencies: medical && purpose === "EMERGENCY"
    };
}
/** 2.12(c)(3): duties that reach the whole program. Duties towards single persons are in `participantIds`. */ function insideOrganizations(prepared, reach) {
    return reach.everyone ? insideReach(prepared) : [];
}
function insideReach({ rule, organization }) {
    if (!rule.inside || organization === null) return [];
    return [
        organization.id,
        ...organization.controls.filter((control)=>control.directAdministrative).map((control)=>control.organizationId)
    ];
}
/** 2.12(c)(4), 2.33(b)(3), 2.52, 2.53: whose records an effective agreement opens. */ function agreementParties({ purpose, agreements }) {
    switch(purpose){
        case "QSO_SERVICE":
        case "AUDIT_EVALUATION":
        case "RESEARCH":
        case "PAYMENT":
        case "OPERATIONS":
            return agreements.map((agreement)=>agreement.party);
        default:
            return [];
    }
}
/**
 * Local policy: what the viewer's organization made, and what its partners made, for every purpose. A program's own
 * people need duties and a program is no such partner; whom single duties reach is in `participantIds`.
 */ function localParties({ organization, register, agreements }, reach) {
    if (organization === null) return [];
    const partners = agreements.map(({ party })=>party).filter((party)=>!(0, _organizations.isProgram)(register.get(party) ?? null));
    return (0, _organizations.isProgram)(organization) && !reach.everyone ? partners : [
        organization.id,
        ...partners
    ];
}
/** 2.31(a)(4): every way in which a consent can mean this viewer. None for a purpose that no form can state. */ function consentKeys(prepared) {
    const { viewer, organization, hub, rule } = prepared;
    if (rule.statedBit === 0) return [];
    if (hub.legalRole === "INTERMEDIARY") return organization === null ? [] : [
        `hub:${hub.id}:org:${organization.id}`,
        `hub:${hub.id}:treating`
    ];
    const keys = [
        `person:${viewer.id}`,
        ...viewer.classes.map((name)=>`class:${name}`)
    ];
    if (organization === null) return keys;
    keys.push(`org:${organization.id}`, ...organization.classes.map((name)=>`class:${name}`));
    if (mayBeStandardRecipient(prepared)) keys.push("tpo");
    return [
        ...new Set(keys)
    ];
}
/** 2.31(a)(4)(i): whom the standard words of a TPO form can mean; whom a provider treats is in `participantIds`. */ function mayBeStandardRecipient({ rule, organization }) {
    if (organization === null || (rule.consentKinds & _purposes.CONSENT_KIND_BIT.TPO) === 0) return false;
    return (0, _organizations.isPlanOrPayer)(organization) || organization.actsFor.length > 0;
}
/** 2.61 to 2.67, 2.12(c)(5), (c)(6): orders and reports that name an organization. */ function namesRecipients({ rule, purpose }) {
    return rule.orderType !== null || purpose === "CRIME_ON_PREMISES" || purpose === "CHILD_ABUSE_REPORT";
}

//# sourceMappingURL=candidates.js.map
