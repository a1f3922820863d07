"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Releases", {
    enumerable: true,
    get: function() {
        return Releases;
    }
});
class Releases {
    groups = [];
    add(terms, participantId, consentId) {
        const group = this.groupOf(terms, consentId !== null);
        const key = consentId ?? participantId;
        if (group.seen.has(key)) return;
        group.seen.add(key);
        group.persons.push(participantId);
        if (consentId !== null) group.consents?.push(consentId);
    }
    get isEmpty() {
        return this.groups.length === 0;
    }
    list() {
        return this.groups;
    }
    groupOf(terms, byConsent) {
        for(let at = this.groups.length - 1; at >= 0; at--){
            const group = this.groups[at];
            if (group !== undefined && group.consents !== null === byConsent && sameTerms(group, terms)) return group;
        }
        const group = {
            ...terms,
            persons: [],
            consents: byConsent ? [] : null,
            seen: new Set()
        };
        this.groups.push(group);
        return group;
    }
}
function sameTerms(a, b) {
    return a.section === b.section && a.jurisdiction === b.jurisdiction && a.program === b.program && a.agreementId === b.agreementId && a.orderId === b.orderId && a.generalDesignation === b.generalDesignation && sameList(a.categories, b.categories) && sameList(a.fields, b.fields);
}
function sameList(a, b) {
    if (a === b) return true;
    if (a === null || b === null || a.length !== b.length) return false;
    return a.every((one, at)=>one === b[at]);
}

//# sourceMappingURL=ledger-releases.js.map
