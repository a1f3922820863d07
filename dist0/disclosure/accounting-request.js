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
    get follows () {
        return follows;
    },
    get listAsked () {
        return listAsked;
    },
    get sealMark () {
        return sealMark;
    }
});
const _errors = require("../domain/errors");
const _arguments = require("./arguments");
const _cursor = require("./cursor");
function listAsked(operation, args) {
    const list = kindOf(operation, args);
    if (list === "LIST_OF_DISCLOSURES" && operation.house.hub.legalRole !== "INTERMEDIARY") operation.refuse("LIST_NOT_OWED");
    const size = (0, _arguments.pageSize)(args.first);
    const since = args.since ?? null;
    const { viewer, purpose } = operation.ask;
    const sealer = (0, _cursor.cursorSealer)(operation.house.cursorKey, operation.house.random, [
        viewer.account.id,
        purpose,
        "disclosures",
        args.participant,
        list,
        since,
        args.requestedAt ?? null
    ]);
    const mark = args.after === undefined || args.after === null ? null : openMark(sealer, args.after);
    const requestedAt = mark?.requestedAt ?? args.requestedAt ?? operation.now;
    if (requestedAt > operation.now) operation.refuse("REQUESTED_LATER");
    return {
        list,
        requestedAt,
        since,
        size,
        sealer,
        mark,
        start: mark === null ? endOf(requestedAt) : {
            ...mark,
            sequence: mark.sequence + 1
        }
    };
}
/** The person states what they ask for as the purpose of use; the program asks on their behalf, for its own administration (2.12(c)(3)). */ function kindOf(operation, { list, requestedAt }) {
    const { purpose } = operation.ask;
    switch(purpose){
        case "ACCOUNTING":
        case "LIST_OF_DISCLOSURES":
            if ((list ?? purpose) !== purpose || (requestedAt ?? null) !== null) operation.refuse("DISCLOSURES_PURPOSE");
            return purpose;
        case "ADMIN_INTERNAL":
            return list ?? "ACCOUNTING";
        default:
            return operation.refuse("DISCLOSURES_PURPOSE");
    }
}
/** Before everything of the second of the request and of those before it. */ function endOf(requestedAt) {
    return {
        at: new Date(Date.parse(requestedAt) + 1_000).toISOString(),
        chainId: "",
        sequence: 0
    };
}
function sealMark(sealer, { at, chainId, sequence, ordinal }, requestedAt) {
    return sealer.seal({
        sort: at,
        jurisdiction: requestedAt,
        id: JSON.stringify([
            chainId,
            sequence,
            ordinal
        ])
    });
}
function openMark(sealer, cursor) {
    const { sort, jurisdiction, id } = sealer.open(cursor);
    if (sort === null) throw new _errors.HubError("BAD_CURSOR");
    const [chainId, sequence, ordinal] = JSON.parse(id);
    return {
        at: sort,
        chainId,
        sequence,
        ordinal,
        requestedAt: jurisdiction
    };
}
function follows(line, mark) {
    return mark === null || line.chainId !== mark.chainId || line.sequence !== mark.sequence || line.ordinal > mark.ordinal;
}

//# sourceMappingURL=accounting-request.js.map
