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
    get briefDescription () {
        return briefDescription;
    },
    get entityName () {
        return entityName;
    },
    get entryId () {
        return entryId;
    },
    get entryOf () {
        return entryOf;
    },
    get linesOf () {
        return linesOf;
    },
    get secondOf () {
        return secondOf;
    }
});
const _plainwords = require("../domain/plain-words");
const _categories = require("../privacy/categories");
function linesOf({ at, chainId, sequence, body }, { jurisdiction, id }) {
    const { releases, viewer, purpose, ehr } = JSON.parse(body);
    const drafts = new Map();
    for (const release of releases){
        if (release.jurisdiction !== jurisdiction) continue;
        for (const [index, person] of release.persons.entries())if (person === id) add(drafts, release, release.consents?.[index] ?? null);
    }
    const sorted = [
        ...drafts.entries()
    ].sort(([a], [b])=>a < b ? -1 : 1).map(([, draft])=>draft);
    return sorted.map((draft, ordinal)=>({
            ...draft,
            at,
            chainId,
            sequence,
            ordinal,
            ehr,
            purpose,
            organizationId: viewer.organizationId,
            role: viewer.role
        }));
}
function add(drafts, release, consentId) {
    const program = release.program ?? "";
    const key = JSON.stringify([
        program,
        consentId
    ]);
    let draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, draft = {
        program,
        consentId,
        categories: new Set(),
        generalDesignation: false
    });
    for (const category of release.categories)draft.categories.add(category);
    draft.generalDesignation ||= release.generalDesignation;
}
function secondOf({ at }) {
    return `${at.slice(0, 19)}Z`;
}
/** 2.25(b): treatment, payment, operations, by the purpose that was stated and served. */ const TPO = [
    "TREATMENT",
    "PAYMENT",
    "OPERATIONS"
];
function entryOf(line) {
    const { consentId, purpose, ehr, generalDesignation } = line;
    return {
        id: entryId(line),
        at: secondOf(line),
        withConsent: consentId !== null,
        tpo: TPO.includes(purpose),
        ehr,
        generalDesignation
    };
}
function entryId({ chainId, sequence, ordinal }) {
    return `${chainId}/${String(sequence)}/${String(ordinal)}`;
}
function entityName({ organizationId, role }, { directory }) {
    if (organizationId === null) return capital(Object.hasOwn(_plainwords.ROLE_WORDS, role) ? _plainwords.ROLE_WORDS[role] : "a person");
    return directory.organizations.get(organizationId)?.name ?? `An organization that is no longer listed (${organizationId})`;
}
function briefDescription({ categories }) {
    return capital([
        ...categories
    ].filter(_categories.isPersonCategory).sort().map((category)=>_plainwords.INFORMATION_WORDS[category]).join("; "));
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

//# sourceMappingURL=accounting-lines.js.map
