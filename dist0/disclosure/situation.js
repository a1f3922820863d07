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
    get relationsTo () {
        return relationsTo;
    },
    get situationOf () {
        return situationOf;
    }
});
const _relations = require("../identity/relations");
const _prepare = require("../privacy/prepare");
const _subgraph = require("../domain/subgraph");
const _candidates = require("./candidates");
const _partners = require("./partners");
const _today = require("./today");
function situationOf({ viewer, directory, purpose, now, hub, download, reach = _subgraph.NO_REACH }) {
    const { account } = viewer;
    const today = (0, _today.todayIn)(directory, now);
    const relations = (0, _relations.relationsAt)(viewer, now, (0, _today.dayOn)(today, account.jurisdiction));
    const prepared = (0, _prepare.prepare)({
        now,
        hub,
        viewer: {
            id: account.id,
            role: account.role,
            organizationId: account.organizationId,
            classes: [
                ...account.classes
            ],
            relations: [
                ...relations.general
            ]
        },
        purpose,
        channel: channel(download, reach),
        organizations: directory.register,
        agreements: directory.agreements
    });
    const partners = (0, _partners.partnersOf)(reach.shared).map((id)=>(0, _partners.preparedFor)(prepared, id, directory.agreements));
    return {
        viewer,
        directory,
        prepared,
        shared: reach.shared,
        partners,
        relations,
        candidates: (0, _candidates.candidatesFor)(prepared, relations, directory.makers),
        today,
        refusal: refusalOf(prepared),
        refusedIfNothing: prepared.refusedAlike
    };
}
/** GraphQL answers carry the 2.32 notice, unless a router drops what it did not ask for; none leaves before its ledger row; the hub counts as an electronic health record (2.25(b)). */ function channel(download, { carriesNotice }) {
    return {
        mode: download ? "DOWNLOAD" : "VIEW",
        operation: "READ",
        canCarryNotice: carriesNotice,
        canLogDisclosure: true,
        ehr: true
    };
}
/** Before any site is asked: where not even a consent could open anything (CONTRACT 4). */ function refusalOf({ purpose, viewer, refusedAlike, rule }) {
    if (purpose === null) return "PURPOSE_REQUIRED";
    return viewer.role === "BUREAU_ANALYST" || refusedAlike && rule.statedBit === 0 ? "ROLE_REFUSED" : null;
}
function relationsTo({ relations }, { jurisdiction, id }) {
    const about = relations.about(jurisdiction, id);
    return relations.everyone ? [
        ...about,
        {
            type: "NEED_FROM_DUTIES",
            participantId: id
        }
    ] : about;
}

//# sourceMappingURL=situation.js.map
