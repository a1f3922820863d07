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
    get everythingOf () {
        return everythingOf;
    },
    get rowSelectionOf () {
        return rowSelectionOf;
    }
});
const _lrucache = require("lru-cache");
const _selection = require("../domain/selection");
const _types = require("../sites/contract/types");
const _sitedecision = require("./site-decision");
const kept = new _lrucache.LRUCache({
    max: 1_000
});
function rowSelectionOf(document, switches) {
    const asked = Object.entries(document.variables).flatMap(([name, type])=>type === "Boolean!" || name.endsWith("First") ? [
            [
                name,
                switches[name]
            ]
        ] : []);
    const key = JSON.stringify([
        document.name,
        asked
    ]);
    let selection = kept.get(key);
    if (selection === undefined) kept.set(key, selection = nodeSelection(document.root, switches));
    return selection;
}
/** Of the row that stands somewhere below: in `rows`, in `node`, or there itself. */ function nodeSelection({ below }, switches) {
    const rows = below.find(({ field })=>field.name === "rows");
    const node = (rows?.below ?? below).find(({ field })=>field.name === "node");
    return new _selection.Selection([
        named(_sitedecision.DECIDED),
        ...(node?.below ?? []).flatMap((one)=>fieldOf(one, switches))
    ]);
}
function fieldOf(picked, switches) {
    const { field, args, below } = picked;
    if (picked.switches.some((name)=>switches[name] !== true)) return [];
    if (field.type.name.endsWith("Rows")) return [
        listBelow(picked, switches, switches[args["first"] ?? ""])
    ];
    if (field.type.name.endsWith("Row")) return [
        {
            name: field.name,
            args: {},
            selection: nodeSelection(picked, switches)
        }
    ];
    return [
        {
            name: field.name,
            args: {},
            selection: new _selection.Selection(below.flatMap((one)=>fieldOf(one, switches)))
        }
    ];
}
function listBelow(picked, switches, first) {
    const nodes = {
        name: "nodes",
        args: {},
        selection: nodeSelection(picked, switches)
    };
    const pageInfo = {
        name: "pageInfo",
        args: {},
        selection: new _selection.Selection([
            named("hasNextPage")
        ])
    };
    return {
        name: picked.field.name,
        args: {
            first
        },
        selection: new _selection.Selection([
            nodes,
            pageInfo
        ])
    };
}
function named(name) {
    return {
        name,
        args: {},
        selection: new _selection.Selection([])
    };
}
const everything = new Map();
function everythingOf(type) {
    let selection = everything.get(type);
    if (selection === undefined) everything.set(type, selection = new _selection.Selection([
        named("referral"),
        ...fieldsOf(type)
    ]));
    return selection;
}
function fieldsOf(typeName) {
    return (0, _types.contractFields)(typeName).flatMap(({ name, type })=>{
        if (type.kind !== "object") return [
            named(name)
        ];
        // Lists of rows with their own page are no part of the row; providers are nobody's.
        if (type.name.endsWith("Rows") || type.name === "Provider") return [];
        const row = _types.ROW_TYPES.find((one)=>type.name === `${one}Row`);
        return [
            {
                name,
                args: {},
                selection: new _selection.Selection(fieldsOf(row ?? type.name))
            }
        ];
    });
}

//# sourceMappingURL=site-selection.js.map
