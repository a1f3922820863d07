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
    get HOLDS () {
        return HOLDS;
    },
    get caseOf () {
        return caseOf;
    },
    get holdsRelation () {
        return holdsRelation;
    },
    get isTreating () {
        return isTreating;
    },
    get monitors () {
        return monitors;
    },
    get standingOf () {
        return standingOf;
    }
});
const _organizations = require("./organizations");
const _restrictions = require("./restrictions");
const HOLDS = {
    TREATS: 1,
    NEED_FROM_DUTIES: 2,
    SELF: 4,
    PARENT_OF: 8,
    ORIGINATED: 16,
    SUPERVISED_TRAINEE: 32
};
function standingOf(prepared, person, relations, recordId) {
    return {
        prepared,
        person,
        relations,
        holds: holdsOf(prepared, person, relations, recordId)
    };
}
function caseOf(prepared, person, relations, slice) {
    const { register, organization, hub } = prepared;
    const source = register.get(slice.sourceOrganizationId) ?? null;
    const holderId = slice.holderOrganizationId;
    const holder = holderId === slice.sourceOrganizationId ? source : register.get(holderId) ?? null;
    const fromProgram = (0, _organizations.isProgram)(source);
    const programId = fromProgram ? slice.sourceOrganizationId : holderId;
    return {
        prepared,
        person,
        relations,
        holds: holdsOf(prepared, person, relations, slice.id),
        slice,
        programId,
        program: fromProgram ? source : holder,
        source,
        holder,
        heldInside: holderId === programId || holderId === organization?.id || holderId === hub.id,
        linked: linkOf(organization, programId),
        restricted: (0, _restrictions.restrictedCategories)(prepared, person, slice)
    };
}
function holdsRelation(standing, relation) {
    return (standing.holds & relation) !== 0;
}
function isTreating(standing) {
    return holdsRelation(standing, HOLDS.TREATS) && (0, _organizations.isTreatingKind)(standing.prepared.organization);
}
function monitors(standing, matterId) {
    const isDuty = (relation)=>relation.type === "MONITORS" && relation.matterId === matterId;
    return standing.relations.some(isDuty) || standing.prepared.viewer.relations.some(isDuty);
}
/** 2.12(c)(3)(i), (ii). */ function linkOf(organization, programId) {
    if (organization === null) return null;
    if (organization.id === programId) return "PROGRAM";
    return (0, _organizations.controlsDirectly)(organization, programId) ? "CONTROL" : null;
}
function holdsOf({ viewer }, { id }, relations, recordId) {
    return bitsHeld(viewer.relations, id, recordId) | bitsHeld(relations, id, recordId);
}
function bitsHeld(relations, personId, recordId) {
    let bits = 0;
    for (const relation of relations)bits |= bitHeld(relation, personId, recordId);
    return bits;
}
function bitHeld(relation, personId, recordId) {
    switch(relation.type){
        case "MONITORS":
            return 0;
        case "ORIGINATED":
            return relation.recordId === recordId ? HOLDS.ORIGINATED : 0;
        case "TRAINEE":
            return relation.supervised ? HOLDS.SUPERVISED_TRAINEE : 0;
        case "TREATS":
        case "NEED_FROM_DUTIES":
        case "SELF":
        case "PARENT_OF":
            return relation.participantId === personId ? HOLDS[relation.type] : 0;
    }
}

//# sourceMappingURL=case.js.map
