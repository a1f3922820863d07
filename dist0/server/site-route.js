"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "siteRoute", {
    enumerable: true,
    get: function() {
        return siteRoute;
    }
});
const _nodecrypto = require("node:crypto");
const _mask = require("../api/mask");
const _record = require("../disclosure/record");
const _errors = require("../domain/errors");
const _siteerrors = require("../domain/site-errors");
const _assertionerrors = require("../identity/assertion-errors");
const _graphqlroute = require("./graphql-route");
const _reply = require("./reply");
const _sitedeadline = require("./site-deadline");
const METHOD = {
    code: "METHOD_NOT_ALLOWED",
    message: "Send documents of the contract by POST."
};
const ACCEPT = {
    code: "NOT_ACCEPTABLE",
    message: "Answers are JSON: the header accept must allow application/json."
};
async function siteRoute(hub, service, request, response) {
    const asked = {
        requestId: (0, _nodecrypto.randomUUID)(),
        hubId: null,
        assertion: null,
        operation: ""
    };
    if (request.method !== "POST") return (0, _reply.replyError)(response, 405, METHOD, asked.requestId, {
        allow: "POST"
    });
    if (!(0, _graphqlroute.acceptsJson)(request)) return (0, _reply.replyError)(response, 406, ACCEPT, asked.requestId);
    try {
        const { headers } = request;
        const bytes = await (0, _reply.jsonBytes)(request);
        const deadline = new _sitedeadline.SiteDeadline();
        const { status, body } = await deadline.within((0, _sitedeadline.remainingOf)(headers["x-deadline-ms"]?.toString()), ()=>service.answer(asked, headers.authorization, bytes, deadline));
        (0, _reply.reply)(response, status, _reply.JSON_TYPE, body);
    } catch (error) {
        await refuse(hub, asked, response, error);
    }
}
async function refuse(hub, asked, response, error) {
    const { status, fault } = refusalOf(hub, error);
    const hubId = error instanceof _assertionerrors.AssertionError ? error.hubId : asked.hubId;
    // Of a name that nobody here knows, anybody could write as much as they like.
    if (hubId === null) hub.log.warn("a request to the site was refused", {
        code: fault.code,
        requestId: asked.requestId
    });
    else if (!await isAudited(hub, asked, hubId, fault.code)) return (0, _reply.replyError)(response, 503, UNRECORDED, asked.requestId);
    (0, _reply.replyError)(response, status, fault, asked.requestId);
}
const UNRECORDED = {
    code: "LEDGER_UNAVAILABLE",
    message: _errors.HUB_ERRORS.LEDGER_UNAVAILABLE
};
function refusalOf(hub, error) {
    if (error instanceof _assertionerrors.AssertionError || error instanceof _siteerrors.SiteRefusal) return {
        status: error.status,
        fault: {
            code: error.code,
            message: error.message
        }
    };
    if (error instanceof _reply.BodyError) return {
        status: error.status,
        fault: error
    };
    const fault = (0, _mask.told)(error);
    const isDown = fault.code === "DATABASE_UNAVAILABLE" || fault.code === "LEDGER_UNAVAILABLE";
    hub.log.bug("request of a hub failed", error, (0, _mask.codeOf)(error));
    return {
        status: isDown ? 503 : 500,
        fault
    };
}
/** Every refusal is on record with the hub in whose name it was asked, and nothing of what was asked about. */ async function isAudited({ ledger, clock, log }, { requestId, assertion, operation }, hubId, code) {
    const accountId = assertion === null ? null : `${hubId}#${assertion.accountId}`;
    const body = {
        rows: 0,
        effects: {
            DENY: 1
        },
        rules: {
            [code]: 1
        },
        ...(0, _record.askedBy)(hubId, assertion?.via ?? [])
    };
    const row = {
        at: clock().toISOString(),
        requestId,
        accountId,
        jurisdiction: null,
        purpose: assertion?.purpose ?? null,
        operation: operation === "" ? "site" : `site.${operation}`,
        body
    };
    try {
        await ledger.append({
            entry: null,
            audits: [
                row
            ]
        });
        return true;
    } catch (error) {
        log.bug("a refusal could not be recorded", error, {
            requestId
        });
        return false;
    }
}

//# sourceMappingURL=site-route.js.map
