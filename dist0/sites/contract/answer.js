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
    get JSON_TYPE () {
        return JSON_TYPE;
    },
    get codeOf () {
        return codeOf;
    },
    get faultText () {
        return faultText;
    },
    get isObject () {
        return isObject;
    },
    get ledgerOf () {
        return ledgerOf;
    },
    get parse () {
        return parse;
    },
    get readAnswer () {
        return readAnswer;
    }
});
const _nodebuffer = require("node:buffer");
const _ids = require("../../domain/ids");
const _enums = require("../../domain/enums");
const _check = require("./check");
const _refusals = require("./refusals");
const JSON_TYPE = /^application\/(?:json|graphql-response\+json)\s*(?:;|$)/i;
function readAnswer(name, variables, { status, contentType, body }) {
    const answer = JSON_TYPE.test(contentType) ? parse(body) : null;
    if (status === 504 && codeOf(answer) === "DEADLINE") return {
        status: "TIMED_OUT"
    };
    if (status >= 500) return {
        status: "UNREACHABLE",
        reason: `HTTP_${String(status)}`
    };
    if (status !== 200) return refusalOf(status, codeOf(answer));
    if (answer === null) return invalid("NO_JSON");
    if ("errors" in answer) return errorOf(codeOf(answer));
    return dataOf(name, variables, answer);
}
function parse(body) {
    if (!(0, _nodebuffer.isUtf8)(body)) return null;
    const text = body.toString("utf8");
    try {
        const value = JSON.parse(text);
        return isObject(value) && !(HALF_ESCAPE.test(text) && hasHalves(value)) ? value : null;
    } catch  {
        return null;
    }
}
const HALF_ESCAPE = /\\u[dD][89a-fA-F]/;
const HALF_WRITTEN = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;
/** Half a pair of surrogates has no bytes in UTF-8, so it has no place in an order; JSON.stringify writes it as an escape. */ function hasHalves(value) {
    return HALF_WRITTEN.test(JSON.stringify(value));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function codeOf(answer) {
    const errors = answer?.["errors"];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const extensions = isObject(first) ? first["extensions"] : undefined;
    const code = isObject(extensions) ? extensions["code"] : undefined;
    return typeof code === "string" ? code : null;
}
/** Of another status than 200. Proxies refuse without a code of ours. */ function refusalOf(status, code) {
    if (code !== null && (0, _refusals.isRefusal)(code)) return {
        status: "REFUSED",
        code
    };
    if (status === 401 || status === 403 || status === 429) return {
        status: "REFUSED",
        code: `HTTP_${String(status)}`
    };
    return invalid(`HTTP_${String(status)}`);
}
/** 200 with errors: a refusal that everyone gets, a site in trouble, or an answer with a hole in it. */ function errorOf(code) {
    if (code !== null && (0, _refusals.isRefusal)(code)) return {
        status: "REFUSED",
        code
    };
    if (code !== null && (0, _refusals.isTrouble)(code)) return {
        status: "UNREACHABLE",
        reason: code
    };
    return invalid("ERRORS");
}
function dataOf(name, variables, answer) {
    const { data } = answer;
    if (!isObject(data) || Object.keys(data).some((key)=>key !== name)) return invalid("DATA");
    const extensions = answer["extensions"] ?? {};
    if (!isObject(extensions)) return invalid("EXTENSION");
    const places = (0, _check.placesAsked)(variables);
    const unanswered = unansweredOf(extensions["unanswered"] ?? [], places);
    if (unanswered === undefined) return invalid("EXTENSION");
    const checked = (0, _check.checkAnswer)(name, variables, data[name], new Set(unanswered.keys()));
    if (!checked.ok) return invalid(faultText(checked.fault));
    const ledger = ledgerOf(extensions["ledger"] ?? null);
    const noFurtherUse = noFurtherUseOf(extensions["noFurtherUse"] ?? null, places);
    if (ledger === undefined || noFurtherUse === undefined) return invalid("EXTENSION");
    // No entry of the site, no row of the site: the 2.25 log of record would not know of it.
    if (ledger === null && checked.released) return invalid("UNRECORDED");
    return {
        status: "ANSWERED",
        data: checked.data,
        ledger,
        noFurtherUse,
        unanswered
    };
}
function invalid(reason) {
    return {
        status: "INVALID_ANSWER",
        reason
    };
}
function faultText({ path, kind }) {
    return `${kind} ${path.join(".")}`;
}
const CHAIN = /^[\w.:/-]{1,128}$/;
const HASH = /^[0-9a-f]{64}$/;
function ledgerOf(value) {
    if (value === null) return null;
    if (!isObject(value)) return undefined;
    const { chain, sequence, hash } = value;
    if (typeof chain !== "string" || typeof sequence !== "number" || typeof hash !== "string") return undefined;
    return CHAIN.test(chain) && Number.isSafeInteger(sequence) && sequence >= 0 && HASH.test(hash) ? {
        chain,
        sequence,
        hash
    } : undefined;
}
/** 42 CFR 2.26(a)(4): of whom, by ids of the places that were asked. Undefined: not as the contract says. */ function noFurtherUseOf(value, places) {
    if (value === null) return null;
    if (!isObject(value)) return undefined;
    const { section, statement, participants } = value;
    if (section !== "2.26(a)(4)" || typeof statement !== "string" || !Array.isArray(participants)) return undefined;
    const ids = participants.filter((one)=>typeof one === "string");
    const known = ids.filter((one)=>isPersonOf(one, places));
    return known.length === participants.length ? {
        section,
        statement,
        participants: known
    } : undefined;
}
const FAILURES = new Set(Object.keys(_enums.SiteStatus).filter((one)=>one !== "ANSWERED"));
/** Places that were asked and did not answer the site, each once, with the reason. Undefined: not as the contract says. */ function unansweredOf(value, places) {
    if (!Array.isArray(value)) return undefined;
    const found = new Map();
    for (const one of value){
        const { jurisdiction, status } = isObject(one) ? one : {};
        if (typeof jurisdiction !== "string" || !places.has(jurisdiction) || found.has(jurisdiction)) return undefined;
        if (typeof status !== "string" || !FAILURES.has(status)) return undefined;
        found.set(jurisdiction, status);
    }
    return found;
}
function isPersonOf(id, places) {
    const parsed = (0, _ids.parseGlobalId)(id);
    return parsed?.type === "Participant" && places.has(parsed.jurisdiction);
}

//# sourceMappingURL=answer.js.map
