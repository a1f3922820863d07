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
    get readChildRows () {
        return readChildRows;
    },
    get readChildren () {
        return readChildren;
    }
});
const _ids = require("../domain/ids");
const _selection = require("../domain/selection");
const _arguments = require("./arguments");
const _childrows = require("./child-rows");
const _connection = require("./connection");
const _finish = require("./finish");
const _reader = require("./reader");
const _rowkey = require("./row-key");
const MOST = 4000;
async function readChildren(operation, ask, parents) {
    const [first] = parents;
    const after = ask.after === null || first === undefined ? null : (0, _childrows.childSealer)(operation, first).open(ask.after).id;
    const pages = await readChildRows(operation, {
        type: ask.type,
        selection: (0, _connection.rowSelection)(ask.connection, _selection.Selection.union),
        size: ask.size,
        after
    }, parents);
    return parents.map((parent)=>{
        const page = pages.get(parent);
        return (0, _childrows.childConnection)(operation, ask.connection, parent, page?.rows ?? [], page?.more ?? false);
    });
}
async function readChildRows(operation, ask, parents) {
    const plan = (0, _finish.rowPlan)(ask.type, ask.selection);
    const pages = new Map();
    let pending = [
        ...parents
    ];
    for(let limit = (0, _arguments.unnoticedLimit)(ask.size); pending.length > 0; limit = Math.min(limit * 4, MOST)){
        const open = [];
        const groups = await readGroups(operation, ask, plan, pending, limit);
        for (const parent of pending){
            const raw = groups.rows.get(idOf(parent)) ?? [];
            const page = pageOf(groups.work, plan, raw, ask.size);
            if (!page.more && raw.length >= limit && limit < MOST) open.push(parent);
            else pages.set(parent, page);
        }
        pending = open;
    }
    return pages;
}
function idOf(parent) {
    const key = (0, _rowkey.keyOf)(parent);
    return key === null ? "" : (0, _ids.placedId)(key.jurisdiction, key.id);
}
async function readGroups(operation, ask, plan, parents, limit) {
    const keys = parents.map((parent)=>(0, _rowkey.keyOf)(parent)).filter((key)=>key !== null);
    const answer = await operation.reader.read((situation)=>({
            type: ask.type,
            selection: plan.selection,
            from: {
                kind: "children",
                parents: keys,
                child: {
                    limit,
                    after: ask.after,
                    candidates: ask.type === "ServiceReferral" ? situation.candidates : null
                },
                ...ask.named === true ? {
                    named: true
                } : {}
            },
            children: [],
            today: situation.today,
            viewerId: situation.viewer.account.id
        }));
    const rows = new Map();
    for (const row of answer.rows){
        const group = rows.get(row._parent ?? "");
        if (group === undefined) rows.set(row._parent ?? "", [
            row
        ]);
        else group.push(row);
    }
    return {
        work: operation.workplace(answer.providers),
        rows
    };
}
function pageOf(work, plan, raw, size) {
    const page = {
        rows: [],
        more: false
    };
    for (const row of raw){
        const id = row.id;
        const person = work.bench.person((0, _reader.personRef)(row));
        const place = work.situation.directory.jurisdictions.get(row._j);
        if (person === null || place === undefined) continue;
        const full = page.rows.length === size;
        const node = (0, _finish.finishRow)(work, plan, row, person, place, (0, _finish.judgedOf)([
            plan
        ]), full ? "PEEK" : "HAND_OVER");
        if (node === null) continue;
        if (full) {
            page.more = true;
            return page;
        }
        page.rows.push({
            sort: null,
            id,
            node: node
        });
    }
    return page;
}

//# sourceMappingURL=children.js.map
