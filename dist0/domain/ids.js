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
    get NODE_TYPES () {
        return NODE_TYPES;
    },
    get globalId () {
        return globalId;
    },
    get globalIdPrefix () {
        return globalIdPrefix;
    },
    get isLocalId () {
        return isLocalId;
    },
    get isSlug () {
        return isSlug;
    },
    get localIdOfName () {
        return localIdOfName;
    },
    get newLocalId () {
        return newLocalId;
    },
    get parseGlobalId () {
        return parseGlobalId;
    },
    get placedId () {
        return placedId;
    }
});
const _nodecrypto = require("node:crypto");
const NODE_TYPES = [
    "Participant",
    "Referral",
    "Provider",
    "Outcome",
    "Jurisdiction",
    "Consent",
    "ServiceReferral"
];
const LOCAL_ID = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** One letter for a type, one digit for the form of the id: with the types' names ids were an eighth of a page. */ const VERSION = "2";
const LETTER = {
    Participant: "P",
    Referral: "R",
    Provider: "V",
    Outcome: "O",
    Jurisdiction: "J",
    Consent: "C",
    ServiceReferral: "S"
};
function newLocalId(random) {
    return Buffer.from(random(16)).toString("base64url");
}
function placedId(jurisdiction, id) {
    return `${jurisdiction} ${id}`;
}
function isLocalId(text) {
    return LOCAL_ID.test(text);
}
function isSlug(text) {
    return SLUG.test(text) && text.length <= 64;
}
/**
 * Text before the 16 bytes of the local id. Padded to a multiple of three bytes, so that the base64url
 * of prefix and id can be joined as strings: a page makes hundreds of ids.
 */ function plainPrefix(jurisdiction, type) {
    const text = `${VERSION}${LETTER[type]}:${jurisdiction}:`;
    return text.padEnd(Math.ceil(text.length / 3) * 3, ":");
}
/** By type and jurisdiction: a key put together of both would be made and hashed for each of the hundreds. */ const prefixes = new Map();
function globalIdPrefix(jurisdiction, type) {
    let ofType = prefixes.get(type);
    if (ofType === undefined) prefixes.set(type, ofType = new Map());
    let prefix = ofType.get(jurisdiction);
    if (prefix === undefined) ofType.set(jurisdiction, prefix = Buffer.from(plainPrefix(jurisdiction, type), "latin1").toString("base64url"));
    return prefix;
}
function globalId(jurisdiction, type, localId) {
    return globalIdPrefix(jurisdiction, type) + localId;
}
function parseGlobalId(id) {
    const localId = id.slice(-22);
    if (id.length > 200 || !LOCAL_ID.test(localId)) return null;
    const [head, jurisdiction = ""] = Buffer.from(id.slice(0, -22), "base64url").toString("latin1").split(":");
    const type = NODE_TYPES.find((one)=>`${VERSION}${LETTER[one]}` === head);
    if (type === undefined || !isSlug(jurisdiction)) return null;
    const parsed = {
        jurisdiction,
        type,
        localId
    };
    return Buffer.from(plainPrefix(jurisdiction, type), "latin1").toString("base64url") === id.slice(0, -22) ? parsed : null;
}
function localIdOfName(name) {
    return (0, _nodecrypto.createHash)("sha256").update(name).digest().subarray(0, 16).toString("base64url");
}

//# sourceMappingURL=ids.js.map
