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
    get LOG_CATEGORIES () {
        return LOG_CATEGORIES;
    },
    get mayHaveLog () {
        return mayHaveLog;
    },
    get owedOf () {
        return owedOf;
    },
    get sliceOf () {
        return sliceOf;
    },
    get withLog () {
        return withLog;
    }
});
const _categories = require("../privacy/categories");
const _mask = require("../privacy/mask");
const _person = require("../privacy/person");
const _prepare = require("../privacy/prepare");
const _verdict = require("../privacy/verdict");
const _accountinglines = require("./accounting-lines");
const _people = require("./people");
const _situation = require("./situation");
const LOG_CATEGORIES = _categories.CATEGORY_BIT.DISCLOSURE_LOG | _categories.CATEGORY_BIT.CONSENT_RECORD;
function mayHaveLog(operation, person, slice) {
    const judgeSlice = operation.house.judge ?? _mask.judge;
    return judgeSlice(operation.standing.prepared, person.person, person.relations, slice, LOG_CATEGORIES);
}
function withLog(operation, at, file, { requestedAt }) {
    const disclosureLog = {
        requestedAt,
        inWriting: true,
        entries: []
    };
    return {
        ref: at.ref,
        person: (0, _person.aboutPerson)({
            ...(0, _people.lastingFacts)(file),
            disclosureLog
        }),
        relations: (0, _situation.relationsTo)(operation.standing, file),
        forPartners: [],
        timed: at.timed,
        emergency: at.emergency,
        judged: []
    };
}
function owedOf(prepared, file, slice, { list, requestedAt }, lines) {
    const disclosureLog = {
        requestedAt,
        inWriting: true,
        entries: lines.map(_accountinglines.entryOf)
    };
    const person = (0, _person.aboutPerson)({
        ...(0, _people.lastingFacts)(file),
        disclosureLog
    });
    const decision = (0, _verdict.decisionFor)(requestOf(prepared, list), person, [
        selfOf(file.id)
    ], slice, [
        "DISCLOSURE_LOG"
    ]);
    const included = new Set();
    const owed = {
        tooOld: false,
        respondBy: null
    };
    for (const obligation of decision.obligations){
        if (obligation.type === "INCLUDE_ENTRY") included.add(obligation.entryId);
        if (obligation.type === "LIMIT_TO_LAST_3_YEARS") owed.tooOld = true;
        if (obligation.type === "RESPOND_WITHIN_30_DAYS") owed.respondBy = obligation.dueAt;
    }
    return {
        ...owed,
        included: lines.filter((line)=>included.has((0, _accountinglines.entryId)(line))),
        fields: decision.fields ?? []
    };
}
/** The person's own request, as the contract has it: nobody's organization, role or papers bear on it. */ function requestOf({ now, hub, channel, register, viewer }, purpose) {
    return (0, _prepare.prepare)({
        now,
        hub,
        channel,
        purpose,
        organizations: register,
        agreements: [],
        viewer: {
            id: viewer.id,
            role: "PARTICIPANT",
            organizationId: null,
            classes: [],
            relations: []
        }
    });
}
function selfOf(participantId) {
    return {
        type: "SELF",
        participantId
    };
}
function sliceOf(program) {
    return {
        id: program,
        sourceOrganizationId: program,
        holderOrganizationId: program,
        createdAt: "2000-01-01T00:00:00Z",
        madeFor: "CARE",
        noSudFinding: false,
        confidentialCommunication: false,
        adverseDetail: null,
        paidInFullOutOfPocket: false,
        receivedUnder: null,
        deidentification: null
    };
}

//# sourceMappingURL=accounting-duty.js.map
