"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "changeChecks", {
    enumerable: true,
    get: function() {
        return changeChecks;
    }
});
const _ids = require("../../domain/ids");
const _changes = require("../../sites/contract/changes");
const _report = require("./report");
const FORM = {
    kind: "NAMED",
    disclosers: [],
    information: [],
    recipients: [],
    purposes: [],
    statements: {
        hipaaRedisclosure: true,
        rightToRevokeInWriting: true,
        howToRevoke: true,
        relianceException: true,
        mayBeRedisclosed: true,
        refusalConsequences: true
    }
};
/** What each change needs besides the person. The things that they name are not there, so that nothing changes whoever may make them. */ const INPUTS = {
    createConsent: ()=>({
            form: FORM
        }),
    signConsent: (consent)=>({
            consent,
            signatures: []
        }),
    revokeConsent: (consent)=>({
            consent,
            form: "WRITTEN"
        }),
    replaceConsent: (consent)=>({
            consent,
            form: FORM
        }),
    recordConsentEvent: (consent)=>({
            consent,
            event: "EXPIRATION"
        }),
    recordMatter: ()=>({
            pathway: "SOCIAL_CONTACT"
        }),
    disposeMatter: (matter)=>({
            matter,
            finalDispositionAt: "2026-01-01T00:00:00Z"
        }),
    recordMandate: ()=>({
            type: "SUMMONS"
        }),
    recordOrder: (holder)=>({
            type: "CIVIL_2_64",
            issuedAt: "2026-01-01T00:00:00Z",
            recipients: [],
            holder,
            scope: [],
            noticeAndOpportunity: false,
            findings: []
        }),
    approveOrder: (order)=>({
            order
        }),
    vacateOrder: (order)=>({
            order
        }),
    requestRestriction: ()=>({
            kind: "AGREED",
            purposes: []
        }),
    agreeToRestriction: (restriction)=>({
            restriction
        }),
    endRestriction: (restriction)=>({
            restriction,
            by: "PATIENT",
            form: "WRITTEN"
        }),
    recordRelation: (account)=>({
            type: "TREATS",
            account
        }),
    endRelation: (relation)=>({
            relation
        }),
    recordMinorFinding: ()=>({
            lacksRationalChoice: false,
            substantialThreat: false
        }),
    recordNoticeGiven: ()=>({
            version: "conformance",
            method: "PAPER"
        })
};
async function changeChecks(asking, jurisdictions, ids) {
    const checks = [];
    const [known] = ids.get("Participant") ?? [];
    const place = (0, _ids.parseGlobalId)(known ?? "")?.jurisdiction ?? jurisdictions[0] ?? "";
    const nobody = ()=>(0, _ids.globalId)(place, "Participant", (0, _ids.newLocalId)(asking.trial.random));
    const nothing = (0, _ids.newLocalId)(asking.trial.random);
    for (const name of _changes.CHANGE_NAMES)checks.push(ofNobody(name, await asking.change(name, {
        participant: nobody(),
        ...INPUTS[name](nothing)
    })));
    const what = "a change of a register that a stranger may not change is as one of a person who does not exist";
    if (known === undefined) return [
        ...checks,
        (0, _report.notTried)(what, "the lists show nobody")
    ];
    const asStranger = async (participant)=>toldOf(await asking.change("revokeConsent", {
            participant,
            ...INPUTS.revokeConsent(nothing)
        }, {
            accountId: "conformance-stranger",
            organizationId: null
        }));
    return [
        ...checks,
        (0, _report.check)("MUST", what, await asStranger(known) === await asStranger(nobody()), "the answers differ")
    ];
}
const REASONS = {
    DOCUMENT_UNLISTED: "the site takes no such change",
    HUB_WRITES: "the site takes no changes from this hub",
    ROLE_REFUSED: "the site refuses it to this role"
};
function ofNobody(name, { reply, reason }) {
    const what = `${name} about nobody`;
    if (reply.status === "REFUSED") return REASONS[reply.code] === undefined ? (0, _report.check)("MUST", what, false, reply.code) : (0, _report.notTried)(what, REASONS[reply.code] ?? "");
    return (0, _report.check)("MUST", what, reply.status === "ANSWERED" && reply.data === null, reply.status === "ANSWERED" ? "a change was answered" : `${reply.status}, ${reason}`);
}
function toldOf({ reply }) {
    return JSON.stringify([
        reply.status,
        reply.status === "REFUSED" ? [
            reply.code,
            reply.details
        ] : null,
        reply.status === "ANSWERED" ? [
            reply.data,
            reply.ledger === null
        ] : null
    ]);
}

//# sourceMappingURL=changes.js.map
