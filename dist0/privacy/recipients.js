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
    get designatesDiscloser () {
        return designatesDiscloser;
    },
    get designatesViewer () {
        return designatesViewer;
    },
    get isAddressed () {
        return isAddressed;
    },
    get namesViewerOrganization () {
        return namesViewerOrganization;
    }
});
const _case = require("./case");
const _organizations = require("./organizations");
function designatesViewer(c, form) {
    if (c.prepared.hub.legalRole === "INTERMEDIARY") return reachesThroughHub(c, form);
    return namesViewer(c, form, c.programId);
}
/** 2.31(a)(4)(i): a person, an organization, a class, or the standard words of a TPO form. */ function namesViewer(standing, form, programId) {
    for (const recipient of form.recipients){
        if (isViewer(standing, form, recipient, programId)) return true;
    }
    return false;
}
function isViewer(standing, form, recipient, programId) {
    const { viewer, organization } = standing.prepared;
    switch(recipient.type){
        case "PERSON":
            return recipient.id === viewer.id;
        case "ORGANIZATION":
            return recipient.id === organization?.id;
        case "CLASS":
            return recipient.className !== null && belongsTo(standing.prepared, recipient.className);
        case "TPO_STANDARD":
            return form.kind === "TPO" && isStandardTpoRecipient(standing, programId);
        case "INTERMEDIARY":
            return false;
    }
}
function belongsTo({ viewer, organization }, className) {
    return viewer.classes.includes(className) || (organization?.classes.includes(className) ?? false);
}
/**
 * 2.31(a)(4)(i): "my treating providers, health plans, third-party payers, and people helping to
 * operate this program".
 */ function isStandardTpoRecipient(standing, programId) {
    const { organization } = standing.prepared;
    if (organization === null) return false;
    if ((0, _case.isTreating)(standing) || (0, _organizations.isPlanOrPayer)(organization)) return true;
    return programId !== null && organization.actsFor.includes(programId);
}
/** 2.31(a)(4)(ii): only entries that name this hub, and through them members or treating providers. */ function reachesThroughHub(standing, form) {
    const { hub, organization } = standing.prepared;
    for (const recipient of form.recipients){
        if (recipient.type !== "INTERMEDIARY" || recipient.hubId !== hub.id) continue;
        if (hasNamedMember(recipient, organization)) return true;
        if (recipient.members?.type === "TREATING_PROVIDERS" && (0, _case.isTreating)(standing)) return true;
    }
    return false;
}
function hasNamedMember({ members }, organization) {
    if (members === null || organization === null) return false;
    return members.type === "NAMED" && members.organizationIds.includes(organization.id);
}
function namesViewerOrganization({ prepared }, form) {
    const { hub, organization } = prepared;
    return form.recipients.some((recipient)=>{
        if (hub.legalRole === "QSO") return recipient.type === "ORGANIZATION" && recipient.id === organization?.id;
        return recipient.type === "INTERMEDIARY" && recipient.hubId === hub.id && hasNamedMember(recipient, organization);
    });
}
function designatesDiscloser(c, form) {
    const id = c.heldInside ? c.programId : c.slice.holderOrganizationId;
    const organization = c.heldInside ? c.program : c.holder;
    for (const { type, id: named, className } of form.disclosers){
        if (type === "ORGANIZATION" && named === id) return true;
        if (type === "CLASS" && className !== null && organization?.classes.includes(className)) return true;
    }
    return false;
}
function isAddressed(standing, form, programId) {
    if (form.recipients.length === 0) return true;
    if (namesViewer(standing, form, programId) || reachesThroughHub(standing, form)) return true;
    const { organization } = standing.prepared;
    return form.recipients.some((recipient)=>hasNamedMember(recipient, organization) || organization !== null && recipient.type === "INTERMEDIARY" && recipient.members?.type === "ALL_MEMBERS");
}

//# sourceMappingURL=recipients.js.map
