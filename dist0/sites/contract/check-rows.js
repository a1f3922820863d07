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
    get afterId () {
        return afterId;
    },
    get byId () {
        return byId;
    },
    get checkChildren () {
        return checkChildren;
    },
    get checkRow () {
        return checkRow;
    },
    get checkRows () {
        return checkRows;
    },
    get nodePlan () {
        return nodePlan;
    },
    get sortForm () {
        return sortForm;
    }
});
const _decision = require("../../domain/decision");
const _ids = require("../../domain/ids");
const _order = require("../order");
const _scalars = require("./scalars");
const _types = require("./types");
const CATEGORIES = new Set(_decision.personCategoryList);
function nodePlan(picked) {
    const name = picked.field.type.name;
    if (name.endsWith("Rows")) return nodePlan(below(picked, "rows"));
    if (name.endsWith("Row")) return nodePlan(below(picked, "node"));
    const nested = picked.below.flatMap((one)=>{
        const shape = shapeOf(one);
        return shape === null ? [] : [
            {
                field: one.field.name,
                shape,
                plan: nodePlan(one),
                first: one.args["first"] ?? null
            }
        ];
    });
    return {
        type: name,
        nested
    };
}
function below(picked, name) {
    const found = picked.below.find(({ field })=>field.name === name);
    if (found === undefined) throw new Error(`${picked.field.type.name} has no ${name}`);
    return found;
}
function shapeOf({ field: { type } }) {
    if (type.kind !== "object") return null;
    const row = _types.ROW_TYPES.find((one)=>type.name.startsWith(one) && [
            "",
            "Row",
            "Rows"
        ].includes(type.name.slice(one.length)));
    if (row === undefined) return null;
    return type.name === row ? "LINK" : type.name.endsWith("Rows") ? "ROWS" : "LIST";
}
function checkRows(walk, plan, { rows, more }, places, sequence) {
    if (more && rows.length === 0) return walk.sink.found("MORE", "more");
    return checkSequence(walk, plan, rows, places, sequence) || walk.sink.within("rows");
}
function checkSequence(walk, plan, rows, places, { isSort, descending, after, first }) {
    if (rows.length > first) return walk.sink.found("TOO_MANY");
    let before = after;
    for (const row of rows){
        if (!checkRow(walk, plan, row, places, isSort)) return false;
        if (before !== null && (0, _order.comparePositions)(before, row.position, descending) >= 0) return walk.sink.found("ORDER", "position");
        before = row.position;
    }
    return true;
}
function checkRow(walk, plan, { position, decision, node }, places, isSort = isNoSort) {
    const { sink } = walk;
    if (!places.has(position.jurisdiction)) return sink.found("JURISDICTION", "position");
    if (!(0, _ids.isLocalId)(position.id) || !isSort(position.sort)) return sink.found("POSITION", "position");
    if (node.id !== (0, _ids.globalId)(position.jurisdiction, plan.type, position.id)) return sink.found("ID", "node");
    if (decision !== undefined && !checkDecision(walk, decision)) return sink.within("decision");
    if (plan.nested.length === 0) return true;
    return checkNested(walk, plan, node, position.jurisdiction) || sink.within("node");
}
function checkDecision(walk, { released, own, bases }) {
    if (!released.every((one)=>CATEGORIES.has(one))) return walk.sink.found("WORD", "released");
    if (!own.every((one)=>released.includes(one))) return walk.sink.found("WORD", "own");
    if (!bases.every(({ categories })=>categories.every((one)=>CATEGORIES.has(one)))) return walk.sink.found("WORD", "bases");
    if (released.length > 0) walk.released = true;
    return true;
}
function checkNested(walk, { nested }, node, jurisdiction) {
    for (const one of nested){
        const value = node[one.field];
        if (value !== null && value !== undefined && !checkBelow(walk, one, value, node.id, jurisdiction)) return walk.sink.within(one.field);
    }
    return true;
}
function checkBelow(walk, { shape, plan, first }, value, parent, jurisdiction) {
    switch(shape){
        case "LINK":
            return checkLink(walk, plan, value, jurisdiction);
        case "ROWS":
            return checkChildren(walk, plan, value, parent, jurisdiction, byId(null, numberOf(walk, first)));
        case "LIST":
            return checkChildren(walk, plan, {
                rows: value,
                more: false
            }, parent, jurisdiction, byId(null, Number.POSITIVE_INFINITY));
    }
}
/** A row that comes without an envelope of its own: a service referral's provider, of the same city. */ function checkLink(walk, plan, node, jurisdiction) {
    const prefix = (0, _ids.globalIdPrefix)(jurisdiction, plan.type);
    if (!node.id.startsWith(prefix) || !(0, _ids.isLocalId)(node.id.slice(prefix.length))) return walk.sink.found("ID", "id");
    return checkNested(walk, plan, node, jurisdiction);
}
function checkChildren(walk, plan, children, parent, jurisdiction, sequence) {
    if (!checkRows(walk, plan, children, new Set([
        jurisdiction
    ]), sequence)) return false;
    for (const { node } of children.rows){
        const other = walk.parents.get(node.id);
        if (other !== undefined && other !== parent) return walk.sink.found("BELONGING", "rows");
        walk.parents.set(node.id, parent);
    }
    return true;
}
function byId(after, first) {
    return {
        isSort: isNoSort,
        descending: false,
        after,
        first
    };
}
function numberOf({ variables }, name) {
    const value = name === null ? undefined : variables[name];
    return typeof value === "number" ? value : 0;
}
function isNoSort(sort) {
    return sort === null;
}
function sortForm(field, descending) {
    switch(field){
        case null:
            return isNoSort;
        case "OPENED_ON":
            return (sort)=>sort !== null && (sort === (descending ? "-infinity" : "infinity") || (0, _scalars.isDate)(sort));
        case "RECEIVED_AT":
        case "OBSERVED_AT":
            return (sort)=>sort !== null && (0, _scalars.isInstant)(sort);
        default:
            return (sort)=>sort !== null;
    }
}
function afterId(jurisdiction, id) {
    return typeof id === "string" && (0, _order.compareBytes)(id, "") > 0 ? {
        sort: null,
        jurisdiction,
        id
    } : null;
}

//# sourceMappingURL=check-rows.js.map
