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
    get BodyError () {
        return BodyError;
    },
    get JSON_TYPE () {
        return JSON_TYPE;
    },
    get LARGEST_BODY () {
        return LARGEST_BODY;
    },
    get jsonBody () {
        return jsonBody;
    },
    get jsonBytes () {
        return jsonBytes;
    },
    get parsedJson () {
        return parsedJson;
    },
    get reply () {
        return reply;
    },
    get replyError () {
        return replyError;
    },
    get replyJson () {
        return replyJson;
    }
});
const _refusal = require("../api/refusal");
const LARGEST_BODY = 256 * 1024;
const JSON_TYPE = "application/json; charset=utf-8";
/** On every answer, so that no header depends on what was decided. Nothing is kept on the way, nothing in it runs. */ const ALWAYS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY"
};
function reply(response, status, type, body, headers = {}) {
    // Bytes, not text: node copies a long text more than once on its way out.
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    response.writeHead(status, {
        ...ALWAYS,
        "content-type": type,
        "content-length": String(bytes.length),
        ...headers
    });
    response.end(bytes);
}
function replyJson(response, status, value, headers = {}) {
    reply(response, status, JSON_TYPE, JSON.stringify(value), headers);
}
function replyError(response, status, { code, message, reason }, requestId, headers = {}) {
    // The rest of a body that was refused is not read: the connection ends with the answer.
    const ends = status === 413 || status === 415 ? {
        connection: "close"
    } : {};
    replyJson(response, status, {
        errors: [
            {
                message,
                extensions: {
                    code,
                    reason,
                    requestId
                }
            }
        ]
    }, {
        ...ends,
        ...headers
    });
}
class BodyError extends Error {
    code;
    status;
    reason = undefined;
    constructor(code, status){
        super(_refusal.API_ERRORS[code]), this.code = code, this.status = status;
    }
}
async function jsonBody(request) {
    return parsedJson(await jsonBytes(request));
}
async function jsonBytes(request) {
    const { headers } = request;
    const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
    if (type !== "application/json" || headers["content-encoding"] !== undefined) throw new BodyError("MEDIA_TYPE", 415);
    if (Number(headers["content-length"] ?? 0) > LARGEST_BODY) throw new BodyError("BODY_TOO_LARGE", 413);
    return bytesOf(request);
}
function parsedJson(bytes) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    } catch  {
        throw new BodyError("BODY_NOT_JSON", 400);
    }
}
/** By events: an iterator that is left early destroys the connection, and nobody would read the refusal. */ function bytesOf(request) {
    return new Promise((resolve, reject)=>{
        const parts = [];
        let length = 0;
        request.on("data", (part)=>{
            length += part.length;
            if (length <= LARGEST_BODY) parts.push(part);
            else reject(new BodyError("BODY_TOO_LARGE", 413));
        });
        request.once("end", ()=>{
            resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts));
        });
        request.once("error", reject);
        request.once("aborted", ()=>{
            reject(new BodyError("BODY_NOT_JSON", 400));
        });
    });
}

//# sourceMappingURL=reply.js.map
