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
    get formReceivedUnder () {
        return formReceivedUnder;
    },
    get tryRedisclosure () {
        return tryRedisclosure;
    }
});
const _consents = require("./consents");
const _organizations = require("./organizations");
const _recipients = require("./recipients");
const _tally = require("./tally");
function tryRedisclosure(c, tally) {
    if (tally.withheld === 0 || c.heldInside || c.holder === null) return;
    const form = formReceivedUnder(c);
    if (form === null || !(0, _consents.isUsable)(c, form)) return;
    const { kind } = form.consent;
    if ((0, _organizations.isCovered)(c.holder)) {
        if (kind === "TPO") tryUnderHipaa(c, form, tally);
    } else if (kind === "TPO" && (0, _organizations.isProgram)(c.holder)) {
        tryWithinConsent(c, form, tally);
    } else if (kind === "TPO" || kind === "NAMED") {
        tryContracts(c, form, tally);
    }
}
function formReceivedUnder({ slice, person }) {
    const { receivedUnder } = slice;
    if (receivedUnder === null || receivedUnder.via !== "CONSENT") return null;
    return person.consents.find((form)=>form.id === receivedUnder.consentId) ?? null;
}
/** 2.33(b)(1): a covered entity or business associate rediscloses under HIPAA, to its like. */ function tryUnderHipaa(c, form, tally) {
    if (!c.prepared.rule.hipaaTpo || !c.prepared.covered) return;
    const taken = (0, _tally.claim)(tally, c, (0, _consents.releasableInformation)(c, form));
    if (taken !== 0) tally.bases.push((0, _tally.onConsent)("2.33(b)(1)", taken, form, null));
}
/** 2.33(b)(2): a program outside HIPAA rediscloses as the consent itself allows. */ function tryWithinConsent(c, form, tally) {
    if (!(0, _consents.servesPurpose)(c, form) || !(0, _recipients.designatesViewer)(c, form)) return;
    const taken = (0, _tally.claim)(tally, c, (0, _consents.releasableInformation)(c, form));
    if (taken !== 0) tally.bases.push((0, _tally.onConsent)("2.33(b)(2)", taken, form, null));
}
/** 2.33(b)(3), (c): another lawful holder, to its contractors, for payment and operations. */ function tryContracts(c, form, tally) {
    const { purpose, agreements } = c.prepared;
    if (purpose !== "PAYMENT" && purpose !== "OPERATIONS") return;
    if (!(0, _consents.servesPurpose)(c, form)) return;
    const information = (0, _consents.releasableInformation)(c, form);
    for (const contract of agreements){
        if (contract.kind !== "CONTRACT" || contract.party !== c.slice.holderOrganizationId) continue;
        const taken = (0, _tally.claim)(tally, c, information & contract.categories);
        if (taken !== 0) tally.bases.push((0, _tally.onConsent)("2.33(b)(3)", taken, form, contract));
    }
}

//# sourceMappingURL=redisclosure.js.map
