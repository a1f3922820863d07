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
    get answerRecord () {
        return answerRecord;
    },
    get askedBy () {
        return askedBy;
    },
    get partnerEntries () {
        return partnerEntries;
    }
});
const _categories = require("../privacy/categories");
const _fields = require("../privacy/fields");
const _local = require("../privacy/local");
const _organizations = require("../privacy/organizations");
const _ledgerreleases = require("./ledger-releases");
const _notice = require("./notice");
const _partners = require("./partners");
const _patientrecord = require("./patient-record");
function answerRecord(facts) {
    const { at, requestId, operation, purpose, hub, via = [], situation } = facts;
    const { account } = situation.viewer;
    const audits = facts.work.map(({ jurisdiction, body })=>({
            at: at.toISOString(),
            requestId,
            accountId: account.id,
            jurisdiction,
            purpose,
            operation,
            body: hub === undefined ? body : {
                ...body,
                ...askedBy(hub, via)
            }
        }));
    const viewer = {
        id: account.id,
        organizationId: account.organizationId,
        role: account.role
    };
    const entry = withSites(entryFor(facts, viewer, ({ verdict })=>verdict), facts, viewer);
    if (entry === null) return {
        entry,
        audits
    };
    const patientRecord = (0, _patientrecord.patientRecordEntries)(facts);
    return patientRecord.length === 0 ? {
        entry,
        audits
    } : {
        entry,
        audits,
        patientRecord
    };
}
function askedBy(hub, via) {
    const before = via.filter((id)=>id !== hub);
    return before.length === 0 ? {
        hub
    } : {
        hub,
        via: before
    };
}
/** What other sites released for the same answer is on their ledgers; the entry names theirs, also where it has nothing of its own. */ function withSites(entry, { requestId, operation, purpose, situation, sites, remoteNotices }, viewer) {
    if (sites.length === 0 || purpose === null) return entry;
    const own = entry ?? {
        requestId,
        viewer,
        purpose,
        operation,
        ehr: situation.prepared.channel.ehr,
        notice: null,
        releases: []
    };
    return {
        ...own,
        notice: remoteNotices ? _notice.NOTICE_VERSION : own.notice,
        sites
    };
}
function partnerEntries(facts) {
    const entries = (0, _partners.partnersOf)(facts.situation.shared).map((id, at)=>entryFor(facts, (0, _partners.recipientOf)(id), ({ partners })=>partners[at]));
    return entries.filter((entry)=>entry !== null);
}
/** Null if nothing was released. */ function entryFor({ requestId, operation, purpose, situation, served }, viewer, verdictOf) {
    const releases = new _ledgerreleases.Releases();
    let consented = false;
    for (const judged of served){
        const verdict = verdictOf(judged);
        if (verdict !== undefined) consented = addReleases(releases, judged, verdict, situation) || consented;
    }
    if (releases.isEmpty || purpose === null) return null;
    return {
        requestId,
        viewer,
        purpose,
        operation,
        ehr: situation.prepared.channel.ehr,
        notice: consented ? _notice.NOTICE_VERSION : null,
        releases: releases.list()
    };
}
function addReleases(releases, judged, verdict, situation) {
    const { register, hub } = situation.prepared;
    const program = (0, _organizations.programOf)(register, judged.slice);
    let consented = false;
    for (const basis of verdict.bases){
        const categories = basis.categories & judged.served;
        if (categories === 0) continue;
        consented ||= basis.consentId !== null;
        const terms = {
            jurisdiction: judged.person.ref.jurisdiction,
            program: (0, _local.isLocal)(basis) ? judged.slice.sourceOrganizationId : program,
            section: basis.section,
            categories: categoriesOf(categories),
            fields: (0, _fields.fieldsOf)(basis.section),
            agreementId: basis.agreementId,
            orderId: basis.orderId,
            generalDesignation: hub.legalRole === "INTERMEDIARY" && isGeneral(basis)
        };
        releases.add(terms, judged.person.ref.id, basis.consentId);
    }
    return consented;
}
/** 2.31(a)(4)(ii)(B), 2.24: treating providers at large, not one by name. */ function isGeneral({ consent }) {
    return consent?.consent.recipients.some((one)=>one.type === "INTERMEDIARY" && one.members.type === "TREATING_PROVIDERS") === true;
}
const LISTS = new Map();
/** A page repeats a few masks a hundred times. */ function categoriesOf(mask) {
    let list = LISTS.get(mask);
    if (list === undefined) LISTS.set(mask, list = (0, _categories.listOf)(mask));
    return list;
}

//# sourceMappingURL=record.js.map
