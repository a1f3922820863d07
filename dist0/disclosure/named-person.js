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
    get named () {
        return named;
    },
    get personRow () {
        return personRow;
    },
    get personRows () {
        return personRows;
    }
});
const _ids = require("../domain/ids");
const _selection = require("../domain/selection");
const _bykey = require("./by-key");
async function named(operation, type, id, isServed = (place)=>operation.knows(place)) {
    const parsed = (0, _ids.parseGlobalId)(id);
    const isKnown = parsed !== null && parsed.type === type && await isServed(parsed.jurisdiction);
    return {
        key: isKnown ? {
            jurisdiction: parsed.jurisdiction,
            id: parsed.localId
        } : _bykey.NOBODY,
        jurisdiction: parsed?.jurisdiction ?? null
    };
}
const IDENTIFIED = new _selection.Selection([
    {
        name: "id",
        args: {},
        selection: new _selection.Selection([])
    }
]);
async function personRow(operation, key) {
    return (await personRows(operation, [
        key
    ]))[0] ?? null;
}
async function personRows(operation, keys) {
    const answer = await operation.reader.read((situation)=>({
            type: "Participant",
            selection: IDENTIFIED,
            from: {
                kind: "keys",
                keys
            },
            children: [],
            today: situation.today,
            viewerId: situation.viewer.account.id
        }));
    return answer.rows;
}

//# sourceMappingURL=named-person.js.map
