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
    get attachChildren () {
        return attachChildren;
    },
    get childAsks () {
        return childAsks;
    },
    get childAttacher () {
        return childAttacher;
    },
    get childConnection () {
        return childConnection;
    },
    get childPlans () {
        return childPlans;
    },
    get childSealer () {
        return childSealer;
    },
    get prefetched () {
        return prefetched;
    }
});
const _ids = require("../domain/ids");
const _selection = require("../domain/selection");
const _arguments = require("./arguments");
const _connection = require("./connection");
const _cursor = require("./cursor");
const _finish = require("./finish");
const _held = require("./held");
const _rowkey = require("./row-key");
const TYPE = {
    referrals: "Referral",
    outcomes: "Outcome"
};
function childPlans(selection) {
    const plans = [];
    for (const field of [
        "referrals",
        "outcomes"
    ]){
        const [once, again] = selection.all(field);
        if (once === undefined || again !== undefined || (once.args["after"] ?? null) !== null) continue;
        const type = TYPE[field];
        const size = (0, _arguments.pageSize)(once.args["first"]);
        plans.push({
            field,
            type,
            size,
            connection: once.selection,
            plan: (0, _finish.rowPlan)(type, (0, _connection.rowSelection)(once.selection, _selection.Selection.union))
        });
    }
    return plans;
}
function childAsks(plans) {
    return plans.map(({ type, size, plan })=>({
            type,
            selection: plan.selection,
            limit: (0, _arguments.unnoticedLimit)(size),
            after: null,
            candidates: null
        }));
}
const CHILDREN = Symbol("children");
function attachChildren(parent, { field, size }, connection) {
    const children = parent[CHILDREN] ??= {};
    children[field] = {
        size,
        connection
    };
}
function prefetched(parent, field, size) {
    const known = parent[CHILDREN]?.[field];
    return known !== undefined && known.size === size ? known.connection : null;
}
function childAttacher(operation, work, plans, answer, ask, handling = "HAND_OVER") {
    if (plans.length === 0) return ()=>undefined;
    const groups = answer.children.map(byParent);
    return (parent)=>{
        const person = personOf(operation, parent);
        if (person === null) return;
        const parentId = (0, _ids.placedId)(person.ref.jurisdiction, person.ref.id);
        plans.forEach((plan, index)=>{
            const page = childPage({
                work,
                plan,
                ask,
                handling
            }, groups[index]?.get(parentId) ?? [], person, parent);
            if (page !== null) attachChildren(parent, plan, childConnection(operation, plan.connection, parent, page.rows, page.more));
        });
    };
}
function byParent(rows) {
    const groups = new Map();
    for (const row of rows){
        const group = groups.get(row._parent ?? "");
        if (group === undefined) groups.set(row._parent ?? "", [
            row
        ]);
        else group.push(row);
    }
    return groups;
}
function personOf(operation, parent) {
    const key = (0, _rowkey.keyOf)(parent);
    return key === null || key.participantId === null ? null : operation.bench.at({
        jurisdiction: key.jurisdiction,
        id: key.participantId
    });
}
/** Null where hidden rows used up what was fetched: then the list is read again by itself, so that they do not show. */ function childPage({ work, plan, ask, handling }, raw, person, parent) {
    const place = work.situation.directory.jurisdictions.get(person.ref.jurisdiction);
    if (place === undefined) return null;
    const rows = [];
    let more = false;
    for (const row of raw){
        const id = row.id;
        const full = rows.length === plan.size;
        const node = (0, _finish.finishRow)(work, plan.plan, row, person, place, ask, full ? "PEEK" : handling);
        if (node === null) continue;
        if (full) {
            more = true;
            break;
        }
        rows.push({
            sort: null,
            id,
            node: node
        });
    }
    if (!more && raw.length >= (0, _arguments.unnoticedLimit)(plan.size)) return null;
    if (handling === "HOLD") (0, _held.hold)(parent, ()=>{
        for (const { node } of rows)(0, _held.handOver)(node);
    });
    return {
        rows,
        more
    };
}
function childConnection(operation, connection, parent, rows, hasNextPage) {
    const jurisdiction = (0, _rowkey.keyOf)(parent)?.jurisdiction ?? "";
    const seal = (row)=>childSealer(operation, parent).seal({
            sort: null,
            jurisdiction,
            id: row.id
        });
    const sites = ()=>(0, _connection.siteAnswers)([
            jurisdiction
        ], rows, 0, 0, operation.now);
    return (0, _connection.connectionOf)(connection, {
        rows,
        hasNextPage,
        seal,
        sites,
        notice: ()=>operation.noticeFor(rows.map(({ node })=>node))
    });
}
function childSealer({ house, ask }, parent) {
    const key = (0, _rowkey.keyOf)(parent);
    return (0, _cursor.cursorSealer)(house.cursorKey, house.random, [
        ask.viewer.account.id,
        ask.purpose,
        "child",
        key?.jurisdiction,
        key?.id
    ]);
}

//# sourceMappingURL=child-rows.js.map
