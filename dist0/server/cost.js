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
    get MOST_OBJECTS () {
        return MOST_OBJECTS;
    },
    get assertAffordable () {
        return assertAffordable;
    },
    get operationCost () {
        return operationCost;
    }
});
const _graphql = require("graphql");
const _refusal = require("../api/refusal");
const _selection = require("../api/selection");
const MOST_OBJECTS = 500_000;
/** A page of which the size is not given, and a list that has no pages. */ const USUAL_PAGE = 10;
const USUAL_LIST = 5;
const MOST_PER_OPERATION = 100;
const known = new WeakMap();
function assertAffordable(reading, operation) {
    let byVariables = known.get(operation);
    if (byVariables === undefined) known.set(operation, byVariables = new Map());
    const key = keyOf(reading.variableValues);
    let cost = byVariables.get(key);
    if (cost === undefined) {
        cost = operationCost(reading, operation);
        if (byVariables.size >= MOST_PER_OPERATION) byVariables.clear();
        byVariables.set(key, cost);
    }
    if (cost > MOST_OBJECTS) throw new _refusal.Refusal("COST_LIMIT");
}
/** Of the variables only numbers, switches and the lengths of lists cost: texts are many, and may be long. */ function keyOf(variables) {
    const sizes = [];
    for (const [name, value] of Object.entries(variables)){
        if (typeof value === "number" || typeof value === "boolean") sizes.push(`${name}=${String(value)}`);
        if (Array.isArray(value)) sizes.push(`${name}=[${String(value.length)}]`);
    }
    return sizes.join();
}
function operationCost(reading, operation) {
    const root = reading.schema.getRootType(operation.operation);
    return (0, _graphql.isObjectType)(root) ? costOf(reading, root, [
        operation.selectionSet
    ]) : 0;
}
function costOf(reading, type, sets) {
    let cost = 0;
    for (const nodes of (0, _selection.fieldsIn)(reading, type, sets)){
        const field = type.getFields()[nodes[0].name.value];
        if (field !== undefined) cost += costOfField(reading, field, nodes);
    }
    return cost;
}
function costOfField(reading, field, nodes) {
    const types = objectTypesOf(reading.schema, field.type);
    if (types.length === 0) return 0;
    const sets = (0, _selection.setsBelow)(nodes);
    const each = 1 + Math.max(...types.map((type)=>costOf(reading, type, sets)));
    return each * countOf(field, types, (0, _graphql.getArgumentValues)(field, nodes[0], reading.variableValues));
}
function objectTypesOf(schema, type) {
    const named = (0, _graphql.getNamedType)(type);
    if ((0, _graphql.isAbstractType)(named)) return schema.getPossibleTypes(named);
    return (0, _graphql.isObjectType)(named) ? [
        named
    ] : [];
}
/** How many of them there may be. A page's size multiplies at the connection; its `nodes` and `edges` are the same rows. */ function countOf(field, types, { first, ids, representations }) {
    if (Array.isArray(ids)) return ids.length;
    if (Array.isArray(representations)) return representations.length;
    if (types.some((type)=>type.getFields()["pageInfo"] !== undefined)) return typeof first === "number" ? Math.min(Math.max(first, 1), 1_000) : USUAL_PAGE;
    const rowOfPage = field.name === "edges" || field.name === "nodes" && field.args.length === 0;
    return (0, _graphql.isListType)((0, _graphql.getNullableType)(field.type)) && !rowOfPage ? USUAL_LIST : 1;
}

//# sourceMappingURL=cost.js.map
