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
    get CHANGE_NAMES () {
        return CHANGE_NAMES;
    },
    get CHANGE_ROOTS () {
        return CHANGE_ROOTS;
    },
    get SITE_CHANGES () {
        return SITE_CHANGES;
    },
    get changeById () {
        return changeById;
    },
    get isChangeName () {
        return isChangeName;
    }
});
const _documents = require("./documents");
const CHANGE_NAMES = [
    "createConsent",
    "signConsent",
    "revokeConsent",
    "replaceConsent",
    "recordConsentEvent",
    "recordMatter",
    "disposeMatter",
    "recordMandate",
    "recordOrder",
    "approveOrder",
    "vacateOrder",
    "requestRestriction",
    "agreeToRestriction",
    "endRestriction",
    "recordRelation",
    "endRelation",
    "recordMinorFinding",
    "recordNoticeGiven"
];
function isChangeName(name) {
    return CHANGE_NAMES.includes(name);
}
const KEY = {
    type: "String!",
    description: "Of this change, for this hub and viewer: a repeat with the same key and input gets the same answer and makes no second change."
};
/** `CreateConsentInput` for `createConsent`. */ function argumentsOf(name) {
    return {
        input: {
            type: `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`,
            description: "As at a hub."
        },
        key: KEY
    };
}
const DESCRIPTION = "As at a hub. Null for anybody whose register this viewer may not change, known or not.";
const CHANGE_ROOTS = CHANGE_NAMES.map((name)=>({
        name,
        args: argumentsOf(name),
        rowType: null,
        field: {
            name,
            category: "ENVELOPE",
            type: {
                kind: "object",
                name: "RegisterChange"
            },
            list: false,
            nonNull: false,
            description: DESCRIPTION
        }
    }));
const SITE_CHANGES = Object.fromEntries(CHANGE_ROOTS.map((root)=>[
        root.name,
        (0, _documents.documentOf)(root, "mutation")
    ]));
function changeById(id) {
    return byIdOf.get(id) ?? null;
}
const byIdOf = new Map(Object.values(SITE_CHANGES).map((document)=>[
        document.id,
        document
    ]));

//# sourceMappingURL=changes.js.map
