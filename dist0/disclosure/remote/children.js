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
    get attachRemoteChildren () {
        return attachRemoteChildren;
    },
    get placedRows () {
        return placedRows;
    }
});
const _childrows = require("../child-rows");
const _held = require("../held");
const _rows = require("./rows");
function attachRemoteChildren(operation, terms, plans, parent, node) {
    for (const plan of plans){
        const given = node[plan.field];
        if (given === null || given === undefined) continue;
        const rows = placedRows(terms, plan, given);
        (0, _childrows.attachChildren)(parent, plan, (0, _childrows.childConnection)(operation, plan.connection, parent, rows, given.more));
        (0, _held.hold)(parent, ()=>{
            for (const row of rows)operation.remote.handOver(row.node);
        });
    }
}
function placedRows(terms, { plan }, { rows }) {
    return rows.flatMap((row)=>{
        const node = (0, _rows.finishRemoteRow)(terms, plan, row);
        return node === null ? [] : [
            {
                node: node,
                sort: null,
                id: row.position.id
            }
        ];
    });
}

//# sourceMappingURL=children.js.map
