"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ById", {
    enumerable: true,
    get: function() {
        return ById;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _selection = require("../domain/selection");
const _subgraph = require("../domain/subgraph");
const _arguments = require("./arguments");
const _bykey = require("./by-key");
const _namedperson = require("./named-person");
const _rowkey = require("./row-key");
class ById {
    operation;
    byKey;
    remote;
    constructor(operation, byKey, remote){
        this.operation = operation;
        this.byKey = byKey;
        this.remote = remote;
    }
    async one(type, id, selection) {
        const { node, rows } = await this.find(type, id, selection);
        await this.operation.mayAnswer(rows);
        return node;
    }
    async node(id, selectionOf) {
        const { node, rows } = await this.anyNode(id, selectionOf);
        await this.operation.mayAnswer(rows);
        return node;
    }
    nodes(ids, selectionOf) {
        return this.many(ids, (id)=>this.anyNode(id, selectionOf));
    }
    /** What a router names, in its order. A person whom the key's organization may not know of is nobody. */ entities(representations, selectionOf) {
        return this.many(representations, ({ type, key })=>this.entity(type, key, selectionOf(type)));
    }
    async many(asked, find) {
        if (asked.length > _arguments.MOST_ROWS) throw new _errors.HubError("TOO_MANY_IDS");
        const found = await Promise.all(asked.map(find));
        if (found.length > 0) await this.operation.mayAnswer(found.reduce((rows, one)=>rows + one.rows, 0));
        return found.map(({ node })=>node);
    }
    async anyNode(id, selectionOf) {
        const parsed = (0, _ids.parseGlobalId)(id);
        if (parsed?.type === "Jurisdiction") return {
            node: await this.jurisdiction(parsed.jurisdiction, parsed.localId),
            rows: 1
        };
        const type = parsed === null || parsed.type === "Consent" ? "Participant" : parsed.type;
        return this.find(type, id, selectionOf(type));
    }
    async entity(type, id, selection) {
        if (type !== "Jurisdiction") return this.find(type, id, (0, _subgraph.isPersonal)(type) ? withKey(selection) : selection);
        const parsed = (0, _ids.parseGlobalId)(id);
        const node = parsed?.type === "Jurisdiction" ? await this.jurisdiction(parsed.jurisdiction, parsed.localId) : null;
        return {
            node,
            rows: 1
        };
    }
    async find(type, id, selection) {
        if (type !== "Provider") await this.operation.mayAskOfPersons();
        const { key, jurisdiction } = await (0, _namedperson.named)(this.operation, type, id);
        const elsewhere = key === _bykey.NOBODY ? null : this.operation.remote.siteOf(key.jurisdiction);
        const node = elsewhere === null ? await this.byKey.load(type, key, selection) : await this.remote.row(elsewhere, type, key, selection);
        const rows = node === null || (0, _rowkey.keyOf)(node)?.isEmpty === true ? 0 : 1;
        const effect = type === "Provider" ? "NOT_GOVERNED" : node === null ? "HIDE" : rows === 0 ? "DENY" : "PERMIT";
        this.operation.note(jurisdiction, {
            rows,
            effects: {
                [effect]: 1
            },
            rules: {},
            ids: [
                id
            ]
        });
        return {
            node,
            rows: type === "Provider" ? 1 : rows
        };
    }
    async jurisdiction(slug, localId) {
        if ((0, _ids.localIdOfName)(slug) !== localId) return null;
        return (await this.operation.situation()).directory.jurisdictions.get(slug) ?? null;
    }
}
const KEYED = new WeakMap();
const KEY = new _selection.Selection([
    {
        name: _subgraph.SHARED_KEY,
        args: {},
        selection: new _selection.Selection([])
    }
]);
/** Whoever is named by the key is read as if it were selected. One selection for each, so that those of one place are read together. */ function withKey(selection) {
    let keyed = KEYED.get(selection);
    if (keyed === undefined) KEYED.set(selection, keyed = selection.has(_subgraph.SHARED_KEY) ? selection : _selection.Selection.union([
        selection,
        KEY
    ]));
    return keyed;
}

//# sourceMappingURL=by-id.js.map
