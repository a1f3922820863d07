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
    get consentForm () {
        return consentForm;
    },
    get isInTime () {
        return isInTime;
    },
    get revocationCountsFrom () {
        return revocationCountsFrom;
    }
});
const _categories = require("./categories");
const _consentelements = require("./consent-elements");
const _designee = require("./designee");
const _instants = require("./instants");
const _purposes = require("./purposes");
function consentForm(consent, participant, matters) {
    const matter = matterOf(consent, matters, participant.id);
    const information = (0, _categories.maskOf)(consent.information);
    const purposes = purposesOf(consent);
    const elements = (0, _consentelements.elementsMissing)({
        consent,
        participant,
        matter,
        information,
        purposes
    });
    return {
        id: consent.id,
        consent,
        disclosers: consent.disclosers.map(_designee.designee),
        recipients: consent.recipients.map(_designee.designee),
        kind: consent.kind,
        kindBit: _purposes.CONSENT_KIND_BIT[consent.kind],
        information,
        purposes,
        missing: elements.forAll,
        missingForCovered: elements.forCovered,
        missingForOthersThanParent: elements.forOthersThanParent,
        neverUsable: consent.kind === "GENERAL_RELEASE" || consent.knownFalse || consent.signedAt === null,
        signedAt: consent.signedAt,
        endsAt: endOf(consent, matter),
        matter,
        travelsAs: consent.copyAvailable ? "COPY" : consent.scopeTextAvailable ? "SCOPE" : null
    };
}
function isInTime(form, now) {
    if (form.neverUsable || form.signedAt === null || form.signedAt > now) return false;
    return form.endsAt === null || form.endsAt > now;
}
function purposesOf(consent) {
    let mask = 0;
    for (const purpose of consent.purposes)mask |= _purposes.CONSENT_PURPOSE_BIT[purpose];
    return mask;
}
/** 2.35(a): the matter must be this participant's. */ function matterOf(consent, matters, participantId) {
    if (consent.cj === null) return null;
    for (const matter of matters){
        if (matter.id === consent.cj.matterId && matter.participantId === participantId) return matter;
    }
    return null;
}
function endOf(consent, matter) {
    const expired = expirationOf(consent.expiration);
    if (consent.kind !== "CJ_2_35") return (0, _instants.earlier)(expired, consent.revocation?.at ?? null);
    const period = consent.cj?.periodEndsAt ?? null;
    return (0, _instants.earlier)((0, _instants.earlier)(expired, period), monitoringRevokedAt(consent, matter));
}
/** 2.31(c)(1): the date or the event. */ function expirationOf(expiration) {
    switch(expiration?.type){
        case undefined:
        case "NONE":
            return null;
        case "DATE":
            return expiration.at;
        case "EVENT":
        case "END_OF_TREATMENT":
        case "END_OF_RESEARCH_STUDY":
            return expiration.occurredAt;
    }
}
function revocationCountsFrom(consent, matters, participantId) {
    if (consent.kind !== "CJ_2_35") return consent.revocation?.at ?? null;
    return monitoringRevokedAt(consent, matterOf(consent, matters, participantId));
}
/** 2.35(c): a revocation counts from the stated time, event or final disposition, and never before it. */ function monitoringRevokedAt(consent, matter) {
    const revocable = consent.cj?.revocable;
    if (consent.revocation === null || !revocable) return null;
    const from = revocableFrom(revocable, matter);
    return from === null ? null : (0, _instants.later)(consent.revocation.at, from);
}
function revocableFrom(revocable, matter) {
    switch(revocable.type){
        case "DATE":
            return revocable.at;
        case "EVENT":
            return revocable.occurredAt;
        case "FINAL_DISPOSITION":
            return matter?.finalDispositionAt ?? null;
    }
}

//# sourceMappingURL=consent-form.js.map
