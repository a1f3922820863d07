"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "jurisdictionPage", {
    enumerable: true,
    get: function() {
        return jurisdictionPage;
    }
});
const _directory = require("../domain/directory");
const _arguments = require("./arguments");
const _connection = require("./connection");
const _cursor = require("./cursor");
async function jurisdictionPage(operation, args, connection) {
    const { house, ask } = operation;
    const size = (0, _arguments.pageSize)(args.first);
    const sealer = (0, _cursor.cursorSealer)(house.cursorKey, house.random, [
        ask.viewer.account.id,
        "jurisdictions",
        args.filter ?? null
    ]);
    const after = args.after === undefined || args.after === null ? "" : sealer.open(args.after).jurisdiction;
    const { directory } = await operation.situation();
    const wanted = [
        ...directory.jurisdictions.values()
    ].filter((place)=>place.slug !== _directory.NATIONAL && place.slug > after && fits(place, args.filter));
    const rows = wanted.slice(0, size).map((place)=>({
            node: {
                ...place,
                jurisdiction: place
            },
            sort: null,
            id: place.slug
        }));
    const seal = (row)=>sealer.seal({
            sort: null,
            jurisdiction: row.id,
            id: ""
        });
    return (0, _connection.connectionOf)(connection, {
        rows,
        hasNextPage: wanted.length > size,
        seal,
        sites: ()=>[],
        notice: ()=>null
    });
}
function fits(place, filter) {
    const phases = filter?.phase ?? null;
    const state = filter?.state ?? null;
    return (phases === null || phases.includes(place.phase)) && (state === null || place.state === state);
}

//# sourceMappingURL=jurisdictions.js.map
