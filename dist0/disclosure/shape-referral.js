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
    get finishServiceReferral () {
        return finishServiceReferral;
    },
    get shapeReferral () {
        return shapeReferral;
    }
});
const _ids = require("../domain/ids");
const _categories = require("../privacy/categories");
const _redact = require("../privacy/redact");
const _notice = require("./notice");
const _rowkey = require("./row-key");
const _sitedecision = require("./site-decision");
const { JUSTICE_REFERRAL, SERVICE_REFERRAL } = _categories.CATEGORY_BIT;
function shapeReferral(at, selection, around) {
    const { row } = at;
    if (selection.has("screening")) row["screening"] = at.group("Screening", row["screening"]);
    if (selection.has("handoff")) row["handoff"] = at.group("Handoff", row["handoff"]);
    if (selection.has("charges")) row["charges"] = charges(at);
    if (selection.has("encounter")) row["encounter"] = encounter(at);
    if (selection.has("serviceReferrals")) row["serviceReferrals"] = serviceReferrals(at, selection.below("serviceReferrals"), around);
}
/** That there is none is told by the referral's own record only. */ function charges(at) {
    const shown = at.parts("Charge", at.row["_charges"], JUSTICE_REFERRAL);
    return shown.length === 0 && (at.own.verdict.released & JUSTICE_REFERRAL) === 0 ? null : shown;
}
/** The officer's own record, by its own custody. */ function encounter(at) {
    const raw = at.row["_encounter"];
    return raw === null ? null : at.part("Encounter", raw, JUSTICE_REFERRAL);
}
function serviceReferrals(at, selection, around) {
    const shown = [];
    for (const raw of at.row["_serviceReferrals"] ?? []){
        const one = at.part("ServiceReferral", raw, SERVICE_REFERRAL);
        if (one === null) continue;
        finishServiceReferral(one, around);
        const handed = servedOf(at.judged(raw._c));
        if (selection.has("notice")) one.notice = (0, _notice.noticesOf)(handed, around.scopeOf);
        if (selection.has(_sitedecision.DECIDED)) (0, _sitedecision.setDecision)(one, (0, _sitedecision.siteDecision)(handed, SERVICE_REFERRAL, around.scopeOf, around.now));
        shown.push(one);
    }
    return shown.length === 0 && (at.own.verdict.released & SERVICE_REFERRAL) === 0 ? null : shown;
}
function servedOf(judged) {
    return judged === null ? [] : [
        {
            ...judged,
            served: SERVICE_REFERRAL
        }
    ];
}
function finishServiceReferral(one, { jurisdiction, providers, key }) {
    const id = one.id;
    (0, _rowkey.setKey)(one, {
        ...key,
        id,
        referralId: one._referral ?? key.referralId
    });
    one.id = (0, _ids.globalId)(jurisdiction.slug, "ServiceReferral", id);
    one.jurisdiction = jurisdiction;
    one.withheld = [];
    const told = ((0, _redact.releasedOf)(one) & SERVICE_REFERRAL) !== 0;
    if (one._provider !== undefined) one.provider = told ? providers.get((0, _ids.placedId)(jurisdiction.slug, one._provider)) ?? null : null;
}

//# sourceMappingURL=shape-referral.js.map
