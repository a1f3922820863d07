"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "auditJson", {
    enumerable: true,
    get: function() {
        return auditJson;
    }
});
function auditJson(rows) {
    const json = JSON.stringify(rows.map(toColumns));
    return json.includes("\\u") ? json.replace(ESCAPE, acceptable) : json;
}
/** PostgreSQL refuses NUL and half a surrogate pair in text. One such caller must not fail the answers of the others. */ const ESCAPE = /\\(?:\\|u(?:0000|d[89a-f][0-9a-f]{2}))/g;
function acceptable(escape) {
    return escape === "\\\\" ? escape : "\\ufffd";
}
function toColumns(row) {
    return {
        at: row.at,
        request_id: row.requestId,
        account_id: row.accountId,
        jurisdiction: row.jurisdiction,
        purpose: row.purpose,
        operation: row.operation,
        body: canonicalAuditBody(row.body)
    };
}
function canonicalAuditBody(body) {
    const effects = sorted(body.effects);
    const asked = body.hub === undefined ? {
        effects
    } : {
        effects,
        hub: body.hub
    };
    const counts = {
        rows: body.rows,
        rules: sorted(body.rules),
        ...body.via === undefined ? {} : {
            via: body.via
        }
    };
    if (body.ids === undefined) return {
        ...asked,
        ...counts
    };
    const read = {
        ...asked,
        ids: body.ids
    };
    if (body.site !== undefined) return {
        ...read,
        ...counts,
        site: body.site
    };
    if (body.request === undefined) return {
        ...read,
        ...counts
    };
    const { list, requestedAt, since } = body.request;
    return {
        ...read,
        request: {
            list,
            requestedAt,
            since
        },
        ...counts
    };
}
function sorted(counts) {
    return Object.fromEntries(Object.entries(counts).sort(([a], [b])=>a < b ? -1 : 1));
}

//# sourceMappingURL=audit.js.map
