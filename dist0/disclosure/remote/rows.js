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
    get finishRemoteProvider () {
        return finishRemoteProvider;
    },
    get finishRemoteRow () {
        return finishRemoteRow;
    },
    get releasedRows () {
        return releasedRows;
    }
});
const _ids = require("../../domain/ids");
const _categories = require("../../privacy/categories");
const _redact = require("../../privacy/redact");
const _types = require("../../sites/contract/types");
const _asked = require("../asked");
const _finish = require("../finish");
const _rowkey = require("../row-key");
const _sitedecision = require("../site-decision");
const _parts = require("./parts");
const _mark = require("./mark");
function releasedRows(rows) {
    return (rows ?? []).filter((row)=>(row?.decision?.released ?? []).length > 0).length;
}
function finishRemoteRow(terms, plan, { position, decision, node }) {
    const place = terms.situation.directory.jurisdictions.get(position.jurisdiction);
    if (place === undefined || decision === undefined || goesToOthers(terms, plan)) return null;
    const opened = openedBy(decision, terms.ceilings);
    const record = plan.type === "Outcome" ? opened & _asked.EVERY_OUTCOME : 0;
    const released = opened | (record === 0 ? 0 : _redact.BY_RECORD_BIT);
    const row = redactTree(plan.type, node, released);
    const own = opened & maskIn(decision.own);
    const isShown = plan.fields.all.some((mask)=>isWithin((0, _redact.resolved)(mask, record), own)) || (0, _parts.holdsParts)(row, plan.selection);
    const withheld = node["withheld"] ?? [];
    if (!isShown && !(terms.tells && withheld.length > 0)) return null;
    if (plan.type === "Referral") row["serviceReferrals"] = serviceReferrals(terms, plan, row["serviceReferrals"]);
    finish(terms, plan.type, row, position, place, isShown);
    tellBasis(terms, plan, row, decision, opened, isShown);
    return row;
}
/** The notices of 2.32, for whoever gets the row; and to a hub that asks in turn the site's decision, cut like the row. */ function tellBasis({ ceilings, siteId }, { shows }, row, decision, opened, isShown) {
    const notice = noticesFor(decision, ceilings, opened);
    if (shows.notice) row["notice"] = notice.length === 0 ? null : notice;
    (0, _mark.setRemoteMark)(row, {
        siteId,
        isOfPerson: isShown,
        notices: isShown ? notice : []
    });
    if (!shows.decision || !isShown) return;
    (0, _sitedecision.setDecision)(row, {
        ...decision,
        released: (0, _categories.listOf)(opened),
        own: (0, _categories.listOf)(opened & maskIn(decision.own)),
        bases: basesWithin(decision, ceilings, opened),
        notice
    });
}
/** A site decides for the viewer: for whoever else gets what stands beside a key it has not been asked (docs/decisions/subgraph.md). */ function goesToOthers({ situation }, { shows }) {
    return shows.key || Object.keys(situation.shared).length > 0;
}
function isWithin(mask, opened) {
    return mask !== 0 && (mask & ~opened) === 0;
}
/** The site's word counts as far as this hub's own rules could have said the same for some person. */ function openedBy({ released, bases }, ceilings) {
    let mask = 0;
    for (const basis of bases)mask |= openedOn(basis, ceilings);
    return mask & maskIn(released);
}
function openedOn({ section, categories }, ceilings) {
    return maskIn(categories) & (section.startsWith("LOCAL(") ? ceilings.local : ceilings.part2);
}
/** What of it is passed on to a hub that asks in turn: nothing that is not handed over. */ function basesWithin({ bases }, ceilings, opened) {
    return bases.map((basis)=>({
            ...basis,
            categories: (0, _categories.listOf)(openedOn(basis, ceilings) & opened)
        })).filter(({ categories })=>categories.length > 0);
}
/** 42 CFR 2.32: without those of consents that nothing of what is handed over rests on. */ function noticesFor(decision, ceilings, opened) {
    if (decision.notice.length === 0) return [];
    const kept = new Set(basesWithin(decision, ceilings, opened).map(({ consentId })=>consentId));
    const named = new Set(decision.bases.map(({ consentId })=>consentId));
    return decision.notice.filter(({ consentId })=>kept.has(consentId) || !named.has(consentId));
}
function maskIn(categories) {
    return (0, _categories.maskOf)(categories.filter((one)=>(0, _categories.isPersonCategory)(one)));
}
function serviceReferrals(terms, plan, rows) {
    if (rows === null || rows === undefined) return null;
    const below = (0, _finish.rowPlan)("ServiceReferral", plan.selection.below("serviceReferrals"));
    return rows.map((row)=>finishRemoteRow({
            ...terms,
            tells: false
        }, below, row)).filter((one)=>one !== null);
}
function finish(terms, type, row, position, place, isShown) {
    const participantId = type === "Participant" ? position.id : null;
    const referralId = type === "Referral" ? position.id : null;
    (0, _rowkey.setKey)(row, {
        jurisdiction: place.slug,
        id: position.id,
        participantId,
        referralId,
        isEmpty: !isShown
    });
    row["jurisdiction"] = place;
    if (type === "ServiceReferral" && row["provider"] !== null && row["provider"] !== undefined) row["provider"] = finishRemoteProvider(terms, row["provider"]);
}
function finishRemoteProvider(terms, node) {
    const parsed = (0, _ids.parseGlobalId)(node["id"]);
    const place = parsed === null ? undefined : terms.situation.directory.jurisdictions.get(parsed.jurisdiction);
    if (parsed === null || place === undefined) return null;
    const row = redactTree("Provider", node, _redact.ALL_RELEASED);
    if (row["acceptance"]?.hiddenFromPolice === true && (0, _finish.isPolice)(terms.situation)) {
        row["capacity"] = null;
        row["acceptance"] = null;
    }
    (0, _rowkey.setKey)(row, {
        jurisdiction: place.slug,
        id: parsed.localId,
        participantId: null,
        referralId: null
    });
    row["jurisdiction"] = place;
    (0, _mark.setRemoteMark)(row, {
        siteId: terms.siteId,
        isOfPerson: false,
        notices: []
    });
    return row;
}
/** A copy in which what is not released is blank, in the row and in every part of it, and which the guards know by its marks. */ function redactTree(typeName, object, released) {
    const copy = (0, _redact.redact)(typeName, {
        ...object
    }, released);
    for (const { field, type } of partsOf(typeName)){
        const value = copy[field];
        if (Array.isArray(value)) copy[field] = value.map((item)=>redactTree(type, item, released));
        else if (typeof value === "object" && value !== null) copy[field] = redactTree(type, value, released);
    }
    return copy;
}
const parts = new Map();
/** Fields that hold parts of the row; other rows come with decisions of their own. */ function partsOf(typeName) {
    let known = parts.get(typeName);
    if (known === undefined) {
        known = (0, _types.contractFields)(typeName).flatMap(({ name, type })=>type.kind === "object" && !isOfRows(type.name) ? [
                {
                    field: name,
                    type: type.name
                }
            ] : []);
        parts.set(typeName, known);
    }
    return known;
}
function isOfRows(typeName) {
    return _types.ROW_TYPES.some((type)=>typeName === type || typeName === `${type}Row` || typeName === `${type}Rows`);
}

//# sourceMappingURL=rows.js.map
