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
    get AccountingRequestError () {
        return AccountingRequestError;
    },
    get accountingParts () {
        return accountingParts;
    },
    get parseAccountingRequest () {
        return parseAccountingRequest;
    },
    get purposeFor () {
        return purposeFor;
    }
});
const _ids = require("../domain/ids");
const _selection = require("../domain/selection");
class AccountingRequestError extends Error {
    name = "AccountingRequestError";
    code = "ACCOUNTING_REQUEST_INVALID";
}
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
function parseAccountingRequest(body) {
    const fields = typeof body === "object" && body !== null ? {
        ...body
    } : {};
    const { as, participant, list, since, requestedAt } = fields;
    const isList = list === "ACCOUNTING" || list === "LIST_OF_DISCLOSURES";
    if (typeof as === "string" && typeof participant === "string" && isList && isInstantOrNull(since) && isInstantOrNull(requestedAt)) {
        return {
            as,
            participant,
            list,
            since,
            requestedAt
        };
    }
    throw new AccountingRequestError("The request names no persona, participant, list or time that a list of disclosures could be made of.");
}
function isInstantOrNull(value) {
    if (value === null) return true;
    return typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value.slice(0, 19));
}
function purposeFor(role, { list }) {
    return role === "PARTICIPANT" ? list : "ADMIN_INTERNAL";
}
const field = (name, below = [])=>({
        name,
        args: {},
        selection: new _selection.Selection(below.map((one)=>({
                name: one,
                args: {},
                selection: new _selection.Selection([])
            })))
    });
const WHOLE = new _selection.Selection([
    field("nodes", [
        "entityName",
        "date",
        "briefDescription",
        "purpose",
        "consentId",
        "generalDesignation"
    ]),
    field("pageInfo", [
        "hasNextPage",
        "endCursor"
    ])
]);
const PAGE = 500;
async function* accountingParts(request, open) {
    for(let after = null;;){
        const door = open();
        const { nodes, pageInfo, list, requestedAt, since, respondBy } = await committed(door, argsOf(request, door, after));
        const slug = (0, _ids.parseGlobalId)(request.participant)?.jurisdiction;
        const place = slug === undefined ? null : await door.jurisdiction(slug);
        yield {
            list,
            requestedAt,
            since,
            respondBy,
            place: place === null ? null : {
                name: place.name,
                timeZone: place.timeZone
            },
            participant: request.participant,
            lines: nodes
        };
        if (!pageInfo.hasNextPage) return;
        after = pageInfo.endCursor;
    }
}
/** Refusals are audited, too. */ async function committed(door, args) {
    try {
        return await door.disclosures(args, WHOLE);
    } finally{
        await door.commit().finally(()=>door.leave());
    }
}
function argsOf({ participant, list, since, requestedAt }, { purpose }, after) {
    const forSomebody = purpose === "ADMIN_INTERNAL" ? {
        list
    } : {};
    return {
        participant,
        since,
        requestedAt,
        first: PAGE,
        after,
        ...forSomebody
    };
}

//# sourceMappingURL=accounting-report.js.map
