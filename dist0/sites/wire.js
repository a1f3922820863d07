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
    get NEVER_BEGUN () {
        return NEVER_BEGUN;
    },
    get UNKNOWN () {
        return UNKNOWN;
    },
    get WireFault () {
        return WireFault;
    },
    get codeOf () {
        return codeOf;
    },
    get isOfTheAnswer () {
        return isOfTheAnswer;
    },
    get textOf () {
        return textOf;
    },
    get unpack () {
        return unpack;
    }
});
const _nodeutil = require("node:util");
const _nodezlib = require("node:zlib");
const UNKNOWN = "UNKNOWN";
const NEVER_BEGUN = new Set([
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ETIMEDOUT",
    "UND_ERR_SOCKET",
    "UND_ERR_CONNECT_TIMEOUT"
]);
/** It answered, and not as HTTP or the bounds have it. */ const INVALID = new Set([
    "UND_ERR_RES_EXCEEDED_MAX_SIZE",
    "UND_ERR_HEADERS_OVERFLOW",
    "TOO_LARGE",
    "ENCODING",
    UNKNOWN
]);
function isOfTheAnswer(code) {
    return INVALID.has(code) || code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE";
}
class WireFault extends Error {
    code;
    constructor(code){
        super(code), this.code = code;
    }
}
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" && /^[A-Z0-9_]{1,64}$/.test(code) ? code : UNKNOWN;
}
const gunzipped = (0, _nodeutil.promisify)(_nodezlib.gunzip);
const unbrotlied = (0, _nodeutil.promisify)(_nodezlib.brotliDecompress);
async function unpack(packed, encoding, mostBytes) {
    const bound = {
        maxOutputLength: mostBytes
    };
    try {
        if (encoding === "" || encoding === "identity") return packed;
        if (encoding === "gzip") return await gunzipped(packed, bound);
        if (encoding === "br") return await unbrotlied(packed, bound);
    } catch (error) {
        throw new WireFault(codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "TOO_LARGE" : "ENCODING");
    }
    throw new WireFault("ENCODING");
}
function textOf(header) {
    return Array.isArray(header) ? "" : header ?? "";
}

//# sourceMappingURL=wire.js.map
