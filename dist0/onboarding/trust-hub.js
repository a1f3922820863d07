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
    get ROWS_AN_HOUR () {
        return ROWS_AN_HOUR;
    },
    get TrustError () {
        return TrustError;
    },
    get idOf () {
        return idOf;
    },
    get peerHubOf () {
        return peerHubOf;
    }
});
const _decision = require("../domain/decision");
const _assertion = require("../identity/assertion");
const _categories = require("../privacy/categories");
class TrustError extends Error {
    code;
    name = "TrustError";
    constructor(code, message){
        super(message), this.code = code;
    }
}
const ROWS_AN_HOUR = 100_000;
const MOST_ROWS_AN_HOUR = 2_000_000_000;
const LOOPBACK = [
    "127.0.0.1",
    "localhost",
    "[::1]"
];
function peerHubOf(body) {
    const request = body;
    const { rowsAnHour = ROWS_AN_HOUR } = request;
    if (!Number.isInteger(rowsAnHour) || rowsAnHour < 0 || rowsAnHour > MOST_ROWS_AN_HOUR) throw new TrustError("CEILING_INVALID", "The rows an hour are a whole number, 0 or more.");
    return {
        id: idOf(request.hub),
        jwksUrl: jwksOf(request.jwks),
        organizations: request.organizations === undefined ? null : listOf(request.organizations, _assertion.isSiteId, "organization"),
        purposes: request.purposes === undefined ? _decision.purposeList : listOf(request.purposes, isPurpose, "purpose"),
        categories: request.categories === undefined ? Object.keys(_categories.CATEGORY_BIT) : listOf(request.categories, _categories.isPersonCategory, "category"),
        individuals: request.individuals === true,
        rowsAnHour: rowsAnHour,
        writes: request.writes === true
    };
}
function idOf(hub) {
    if (typeof hub === "string" && (0, _assertion.isSiteId)(hub)) return hub;
    throw new TrustError("HUB_ID_INVALID", "A hub is named by its id: lower-case letters, digits, dots, dashes and slashes, at most 63.");
}
/** Whoever could change the keys on their way could speak for everybody. */ function jwksOf(url) {
    const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : null;
    const isSafe = parsed !== null && parsed.username === "" && (parsed.protocol === "https:" || parsed.protocol === "http:" && LOOPBACK.includes(parsed.hostname));
    if (!isSafe) throw new TrustError("JWKS_URL_INVALID", "The keys of a hub come by https, from loopback also by http: --jwks https://<hub>/site/jwks.json");
    return parsed.href;
}
function isPurpose(text) {
    return _decision.purposeList.includes(text);
}
function listOf(given, isOne, what) {
    const list = Array.isArray(given) ? given : [];
    if (list.length === 0 || !list.every((one)=>typeof one === "string" && isOne(one))) throw new TrustError("CEILING_INVALID", `There is no such ${what}, or none was named. The schema's documentation has the lists of purposes and categories.`);
    return list;
}

//# sourceMappingURL=trust-hub.js.map
