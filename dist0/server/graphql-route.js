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
    get acceptsJson () {
        return acceptsJson;
    },
    get graphqlRoute () {
        return graphqlRoute;
    }
});
const _nodecrypto = require("node:crypto");
const _server = require("@apollo/server");
const _mask = require("../api/mask");
const _errors = require("../domain/errors");
const _tokenerrors = require("../identity/token-errors");
const _apollo = require("./apollo");
const _caller = require("./caller");
const _reply = require("./reply");
async function graphqlRoute(hub, apollo, request, response) {
    const requestId = (0, _nodecrypto.randomUUID)();
    const method = request.method ?? "GET";
    if (method !== "GET" && method !== "POST") return (0, _reply.replyError)(response, 405, METHOD, requestId, {
        allow: "GET, POST"
    });
    if (!acceptsJson(request)) return (0, _reply.replyError)(response, 406, ACCEPT, requestId);
    try {
        const caller = await callerOf(hub, request, requestId);
        const body = method === "POST" ? await (0, _reply.jsonBody)(request) : null;
        const answer = await apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: {
                method,
                headers: headersOf(request),
                search: searchOf(request),
                body
            },
            context: ()=>Promise.resolve(caller)
        });
        replyAnswer(response, answer, requestId);
    } catch (error) {
        refuse(hub, response, error, requestId);
    }
}
const ACCEPT = {
    code: "NOT_ACCEPTABLE",
    message: "Answers are JSON: the header accept must allow application/json or application/graphql-response+json."
};
const READABLE = [
    "*/*",
    "application/*",
    "application/json",
    "application/graphql-response+json"
];
function acceptsJson({ headers: { accept } }) {
    const types = accept?.split(",").map((one)=>one.split(";", 1)[0]?.trim().toLowerCase() ?? "");
    return types === undefined || types.some((type)=>READABLE.includes(type));
}
const METHOD = {
    code: "METHOD_NOT_ALLOWED",
    message: "Send operations by POST; queries may come by GET."
};
/** Without a token nobody: where the hub signs for invented people, such a caller may read the schema's description and nothing else. */ async function callerOf(hub, { headers }, requestId) {
    const { authorization } = headers;
    const nobody = authorization === undefined && hub.identity.embedded !== null;
    const viewer = nobody ? null : await hub.authenticate(authorization);
    return {
        requestId,
        viewer,
        purpose: (0, _caller.purposeOf)(headers["x-purpose-of-use"]?.toString()),
        idempotencyKey: (0, _caller.idempotencyKeyOf)(headers["idempotency-key"]?.toString())
    };
}
function headersOf({ headers }) {
    const map = new _server.HeaderMap();
    for (const [name, value] of Object.entries(headers))if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
    return map;
}
function searchOf({ url = "" }) {
    const start = url.indexOf("?");
    return start === -1 ? "" : url.slice(start);
}
/** Of Apollo's headers those that say how to read the answer; the rest is the same on every answer. */ function replyAnswer(response, { status = 200, headers, body }, requestId) {
    if (body.kind !== "complete") throw new Error("Apollo answered in parts");
    const allow = headers.get("allow");
    const text = status < 400 ? body.string : identified(body.string, requestId);
    (0, _reply.reply)(response, status, headers.get("content-type") ?? _reply.JSON_TYPE, text, allow === undefined ? {} : {
        allow
    });
}
/** What Apollo refuses before there is an operation does not know the request's id. */ function identified(text, requestId) {
    const body = JSON.parse(text);
    return JSON.stringify({
        ...body,
        ...body.errors === undefined ? {} : {
            errors: body.errors.map((error)=>(0, _apollo.withRequestId)(error, requestId))
        }
    });
}
function refuse(hub, response, error, requestId) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    const { code, message, reason } = error instanceof _reply.BodyError ? error : (0, _mask.told)(error);
    const status = statusOf(error, code);
    if (status >= 500) hub.log.bug("request failed", error, {
        requestId,
        ...(0, _mask.codeOf)(error)
    });
    (0, _reply.replyError)(response, status, {
        code,
        message,
        reason
    }, requestId);
}
function statusOf(error, code) {
    if (error instanceof _reply.BodyError) return error.status;
    if (error instanceof _tokenerrors.IdentityError) return error.code === "ISSUER_UNREACHABLE" ? 503 : 401;
    if (error instanceof _errors.HubError) return code === "UNAUTHENTICATED" ? 401 : 400;
    return code === "DATABASE_UNAVAILABLE" ? 503 : 500;
}

//# sourceMappingURL=graphql-route.js.map
