"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "aboutPerson", {
    enumerable: true,
    get: function() {
        return aboutPerson;
    }
});
const _categories = require("./categories");
const _consentelements = require("./consent-elements");
const _consentform = require("./consent-form");
const _courtorder = require("./court-order");
function aboutPerson(facts) {
    const { participant, multiEnrollment, enrollment, disclosureLog, previous } = facts;
    const id = participant?.id ?? null;
    const mandates = own(facts.mandates, id);
    const orders = own(facts.orders, id);
    return {
        id,
        participant,
        needsAuthorizedSigner: participant !== null && (0, _consentelements.needsAuthorizedSigner)(participant),
        consents: consentForms(facts),
        orders: orders.map((order)=>(0, _courtorder.courtOrder)(order, mandates)),
        restrictions: own(facts.restrictions, id).map(personRestriction),
        orderOrMandateOnFile: orders.length > 0 || mandates.length > 0,
        emergency: ownOrNull(facts.emergency, id),
        incident: ownOrNull(facts.incident, id),
        multiEnrollment,
        enrollment,
        disclosureLog,
        previous
    };
}
function consentForms({ participant, consents, matters }) {
    if (participant === null) return [];
    return own(consents, participant.id).map((consent)=>(0, _consentform.consentForm)(consent, participant, matters));
}
function personRestriction(restriction) {
    const { categories, kind, agreedAt, requestedAt } = restriction;
    return {
        restriction,
        categories: categories === null ? _categories.EVERY_CATEGORY : (0, _categories.maskOf)(categories),
        bindsFrom: kind === "AGREED" ? agreedAt : requestedAt
    };
}
const NONE = [];
/** This participant's items, by id. */ function own(items, id) {
    if (items.length === 0 || id === null) return NONE;
    const mine = items.filter((item)=>item.participantId === id);
    return mine.length < 2 ? mine : mine.sort((a, b)=>a.id < b.id ? -1 : 1);
}
function ownOrNull(item, id) {
    return item !== null && item.participantId === id ? item : null;
}

//# sourceMappingURL=person.js.map
