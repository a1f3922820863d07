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
    get controlsDirectly () {
        return controlsDirectly;
    },
    get isCovered () {
        return isCovered;
    },
    get isCriminalJustice () {
        return isCriminalJustice;
    },
    get isJusticeBody () {
        return isJusticeBody;
    },
    get isLawEnforcement () {
        return isLawEnforcement;
    },
    get isPlanOrPayer () {
        return isPlanOrPayer;
    },
    get isProgram () {
        return isProgram;
    },
    get isRegistryMember () {
        return isRegistryMember;
    },
    get isTreatingKind () {
        return isTreatingKind;
    },
    get programOf () {
        return programOf;
    },
    get registerOf () {
        return registerOf;
    }
});
function registerOf(organizations) {
    if ("get" in organizations) return organizations;
    const register = new Map();
    for (const organization of organizations)register.set(organization.id, organization);
    return register;
}
function programOf(register, { sourceOrganizationId, holderOrganizationId }) {
    return isProgram(register.get(sourceOrganizationId) ?? null) ? sourceOrganizationId : holderOrganizationId;
}
function isProgram(organization) {
    if (organization === null) return true;
    if (organization.part2Program === false) return false;
    return organization.federalTies === null || organization.federalTies.length > 0;
}
function isCovered(organization) {
    return organization !== null && (organization.coveredEntity || organization.businessAssociate);
}
/** 2.11, 2.31(a)(4)(ii)(B): kinds that can have a treating provider relationship. */ const TREATING_KINDS = kinds([
    "CLINIC",
    "HOSPITAL",
    "EMS_AGENCY",
    "TREATMENT_PROGRAM",
    "WITHDRAWAL_MANAGEMENT_PROGRAM",
    "MAINTENANCE_PROGRAM",
    "VA_FACILITY"
]);
/** 2.35(a): the criminal justice system. */ const CRIMINAL_JUSTICE_KINDS = kinds([
    "POLICE",
    "PROSECUTOR",
    "COURT",
    "PROBATION",
    "PAROLE"
]);
/** LEAD policy: bodies to which adverse detail does not go. */ const JUSTICE_KINDS = kinds([
    "POLICE",
    "PROSECUTOR",
    "COURT",
    "PROBATION",
    "PAROLE",
    "FEDERAL_LAW_ENFORCEMENT"
]);
/** 2.12(c)(5): whom program personnel may call. */ const LAW_ENFORCEMENT_KINDS = kinds([
    "POLICE",
    "FEDERAL_LAW_ENFORCEMENT"
]);
/** 2.26(a)(6): health plans and payers. */ const PLAN_KINDS = kinds([
    "HEALTH_PLAN",
    "PAYER"
]);
/** 2.34(a). */ const REGISTRY_KINDS = kinds([
    "CENTRAL_REGISTRY",
    "WITHDRAWAL_MANAGEMENT_PROGRAM",
    "MAINTENANCE_PROGRAM"
]);
const isTreatingKind = (organization)=>isOneOf(TREATING_KINDS, organization);
const isCriminalJustice = (organization)=>isOneOf(CRIMINAL_JUSTICE_KINDS, organization);
const isJusticeBody = (organization)=>isOneOf(JUSTICE_KINDS, organization);
const isLawEnforcement = (organization)=>isOneOf(LAW_ENFORCEMENT_KINDS, organization);
const isPlanOrPayer = (organization)=>isOneOf(PLAN_KINDS, organization);
const isRegistryMember = (organization)=>isOneOf(REGISTRY_KINDS, organization);
function controlsDirectly(controller, controlledId) {
    for (const link of controller.controls){
        if (link.directAdministrative && link.organizationId === controlledId) return true;
    }
    return false;
}
function kinds(list) {
    return new Set(list);
}
function isOneOf(set, organization) {
    return organization !== null && set.has(organization.kind);
}

//# sourceMappingURL=organizations.js.map
