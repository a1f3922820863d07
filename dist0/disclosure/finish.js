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
    get finishProvider () {
        return finishProvider;
    },
    get finishRow () {
        return finishRow;
    },
    get isPolice () {
        return isPolice;
    },
    get judgedOf () {
        return judgedOf;
    },
    get rowPlan () {
        return rowPlan;
    }
});
const _ids = require("../domain/ids");
const _subgraph = require("../domain/subgraph");
const _uses = require("../privacy/uses");
const _redact = require("../privacy/redact");
const _asked = require("./asked");
const _athand = require("./at-hand");
const _held = require("./held");
const _notice = require("./notice");
const _rowkey = require("./row-key");
const _sitedecision = require("./site-decision");
const _shapeparticipant = require("./shape-participant");
const _shapereferral = require("./shape-referral");
const _today = require("./today");
function rowPlan(type, selection, uses = []) {
    const fields = (0, _asked.fieldsAsked)(type, selection);
    const masks = (asks)=>[
            ...new Set(asks.map(({ mask })=>mask))
        ];
    const asked = fields.reduce((every, { mask })=>every | mask, 0);
    const shows = {
        provenance: selection.has("provenance"),
        withheld: selection.has("withheld"),
        notice: selection.has("notice"),
        decision: selection.has(_sitedecision.DECIDED),
        key: selection.has(_subgraph.SHARED_KEY)
    };
    return {
        type,
        selection,
        shows,
        asked,
        fields: {
            all: masks(fields),
            limited: masks(fields.filter(({ name })=>!NOT_OF_LIMITED.includes(name)))
        },
        uses: [
            ...uses,
            ...(0, _asked.keyUse)(type, selection)
        ]
    };
}
/** 42 CFR 2.12(c)(5)(ii) lists neither. */ const NOT_OF_LIMITED = [
    "provenance",
    "door"
];
function judgedOf(plans) {
    let mask = 0;
    for (const plan of plans){
        mask |= (0, _asked.judged)(plan.asked);
        for (const use of plan.uses)mask |= (0, _asked.judged)(use.mask);
    }
    return mask;
}
function finishRow(work, plan, row, person, place, ask, handling = "HAND_OVER") {
    const own = work.bench.judge(person, row._c, row._t, ask);
    if (own === null) return null;
    const record = plan.type === "Outcome" ? _asked.OUTCOME_BIT[row["domain"]] ?? 0 : 0;
    // Of part 2 nothing but a crime report opens anything for its purpose; what local policy opens beside it keeps to the same few fields.
    const limited = work.situation.prepared.purpose === "CRIME_ON_PREMISES";
    const at = new _athand.RowAtHand(work.bench, row, person, own, (0, _redact.resolved)(plan.asked, record), limited);
    if (!isKept(work, plan, at, record)) return null;
    const key = {
        jurisdiction: place.slug,
        id: row.id,
        participantId: person.ref.id,
        referralId: plan.type === "Referral" ? row.id : null,
        isEmpty: false,
        basis: at
    };
    shape(work, plan, at, place, key);
    const isShown = at.settle(at.limited ? plan.fields.limited : plan.fields.all, record);
    if (!isShown && !(handling === "TELL" && (own.verdict.denied & at.asked) !== 0)) return null;
    key.isEmpty = !isShown;
    const node = disclose(work, plan, at, place, key, record);
    if (isShown) putOnRecord(at, node, handling);
    return node;
}
function putOnRecord(at, node, handling) {
    if (handling === "HOLD") (0, _held.hold)(node, ()=>{
        at.record();
    });
    else if (handling !== "PEEK") at.record();
}
function isKept({ situation }, plan, at, record) {
    // Where a key is handed out it is decided for its organization, or there is nobody.
    if (plan.shows.key && !Object.hasOwn(situation.shared, plan.type)) return false;
    return plan.uses.every((use)=>mayUseRow(at, use, record));
}
/** A row is kept by a filter or an order only if the record that it looks at is released for it. */ function mayUseRow(at, use, record) {
    const mask = (0, _redact.resolved)(use.mask, record);
    if (at.limited && !MAY_USE_LIMITED.includes(use.argument)) return false;
    const isReleased = (one)=>one !== null && (0, _uses.mayUse)(one.verdict, mask);
    const custodies = at.row._u?.[use.argument];
    if (custodies === undefined) return isReleased(at.own);
    const some = (custodies ?? []).some((custody)=>isReleased(at.judged(custody)));
    return use.negated ? isReleased(at.own) && !some : some;
}
/** Arguments that look at nothing but what 2.12(c)(5)(ii) lets out: the status of today. */ const MAY_USE_LIMITED = [
    "status"
];
function shape(work, plan, at, place, key) {
    switch(plan.type){
        case "Participant":
            (0, _shapeparticipant.shapeParticipant)(at, plan.selection, (0, _today.dayOn)(work.situation.today, place.slug));
            return;
        case "Referral":
            (0, _shapereferral.shapeReferral)(at, plan.selection, {
                jurisdiction: place,
                providers: work.providers,
                scopeOf: work.scopeOf,
                now: work.situation.prepared.now,
                key
            });
            return;
        case "Outcome":
        case "ServiceReferral":
            return;
    }
}
function disclose(work, plan, at, place, key, record) {
    const { row, own } = at;
    const released = record !== 0 && (at.released & record) !== 0 ? at.released | _redact.BY_RECORD_BIT : at.released;
    if (at.limited && plan.shows.provenance) row["provenance"] = null;
    if (at.released !== own.verdict.released) hideOwnFields(plan.type, row, own.verdict.released);
    const node = (0, _redact.redact)(plan.type, row, released);
    if (plan.type === "ServiceReferral") (0, _shapereferral.finishServiceReferral)(node, {
        jurisdiction: place,
        providers: work.providers,
        key
    });
    else (0, _rowkey.setKey)(node, key);
    if (plan.type !== "ServiceReferral") node.id = (0, _ids.globalId)(place.slug, plan.type, key.id);
    if (plan.shows.key && node.id !== undefined) node[_subgraph.SHARED_KEY] = node.id;
    node.jurisdiction = place;
    if (plan.shows.withheld) node.withheld = withheld(work.situation, plan, own, record);
    if (plan.shows.notice) node.notice = (0, _notice.noticesOf)(at.handedOver(), work.scopeOf);
    if (plan.shows.decision) (0, _sitedecision.setDecision)(node, (0, _sitedecision.siteDecision)(at.handedOver(), at.ownServed, work.scopeOf, work.situation.prepared.now));
    return node;
}
/** Fields that are made of records with a custody of their own; all others are the row's own. */ const MADE_OF_PARTS = {
    Participant: [
        "enrollment",
        "attendance",
        "progress",
        "treatment",
        "diagnoses"
    ],
    Referral: [
        "charges",
        "encounter",
        "serviceReferrals"
    ],
    Outcome: [],
    ServiceReferral: []
};
/** A part that was released by its own custody lets nothing out of the row that it hangs on. */ function hideOwnFields(type, row, released) {
    for (const { name, mask } of (0, _redact.governedType)(type).fields){
        if ((mask & ~released) !== 0 && !MADE_OF_PARTS[type].includes(name)) row[name] = null;
    }
}
/** Fields whose category is DENY on the row's own slice, whether or not there is a value; a HIDE is never listed. */ function withheld({ prepared }, plan, own, record) {
    const list = [];
    const linked = own.slice.sourceOrganizationId === prepared.organization?.id || own.slice.holderOrganizationId === prepared.organization?.id;
    const reason = linked ? prepared.rule.inside ? "ROLE" : "PURPOSE" : "NOT_CONSENTED";
    for (const { name, mask } of (0, _redact.governedType)(plan.type).fields){
        if (plan.selection.has(name) && ((0, _redact.resolved)(mask, record) & own.verdict.denied) !== 0) list.push({
            field: name,
            reason
        });
    }
    return list;
}
const POLICE_ROLES = [
    "POLICE_OFFICER",
    "DETECTIVE",
    "FEDERAL_AGENT"
];
function isPolice({ prepared: { viewer, organization } }) {
    return POLICE_ROLES.includes(viewer.role) || organization?.kind === "POLICE" || organization?.kind === "FEDERAL_LAW_ENFORCEMENT";
}
function finishProvider(situation, row, place) {
    if (row["_hideFromPolice"] === true && isPolice(situation)) {
        row["capacity"] = null;
        row["acceptance"] = null;
    }
    const key = {
        jurisdiction: place.slug,
        id: row.id,
        participantId: null,
        referralId: null
    };
    const node = (0, _redact.redact)("Provider", row, _redact.ALL_RELEASED);
    (0, _rowkey.setKey)(node, key);
    node.id = (0, _ids.globalId)(place.slug, "Provider", key.id);
    node.jurisdiction = place;
    return node;
}

//# sourceMappingURL=finish.js.map
