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
    get shapeCheck () {
        return shapeCheck;
    },
    get typeNameOf () {
        return typeNameOf;
    }
});
const _scalars = require("./scalars");
const _types = require("./types");
const TYPE_NAME = Symbol("contract type");
function typeNameOf(object) {
    return object[TYPE_NAME] ?? null;
}
const MOST_KEPT = 256;
function shapeCheck(document, variables) {
    let plan = plans.get(document);
    if (plan === undefined) plans.set(document, plan = {
        switches: switchesOf(document),
        checks: new Map()
    });
    const key = plan.switches.map((one)=>variables[one] === true ? "1" : "0").join("");
    let check = plan.checks.get(key);
    if (check === undefined) {
        if (plan.checks.size >= MOST_KEPT) plan.checks.clear();
        plan.checks.set(key, check = fieldCheck(document.root, variables));
    }
    return check;
}
const plans = new WeakMap();
function switchesOf({ variables }) {
    return Object.keys(variables).filter((name)=>variables[name] === "Boolean!");
}
function fieldCheck({ field, below }, variables) {
    const { type } = field;
    const one = type.kind === "object" ? objectCheck(type.name, below, variables) : type.kind === "enum" ? wordCheck(type.values) : scalarCheck(type.name);
    return field.list ? listCheck(one, field.nullItems === true) : one;
}
function scalarCheck(name) {
    const holds = _scalars.SCALARS[name];
    if (holds === undefined) throw new Error(`no check for the scalar ${name}`);
    const type = name === "Int" || name === "Float" ? "number" : name === "Boolean" ? "boolean" : "string";
    return (value, sink)=>holds(value) || sink.found(typeof value === type ? "FORM" : "TYPE");
}
function wordCheck(values) {
    const words = new Set(values);
    return (value, sink)=>words.has(value) || sink.found(typeof value === "string" ? "WORD" : "TYPE");
}
function listCheck(one, nullItems) {
    return (value, sink)=>{
        if (!Array.isArray(value)) return sink.found("TYPE");
        for (const item of value){
            if (item === null) {
                if (!nullItems) return sink.found("NULL");
            } else if (!one(item, sink)) return false;
        }
        return true;
    };
}
function objectCheck(typeName, below, variables) {
    const fields = below.filter(({ switches })=>switches.every((one)=>variables[one] === true)).map((picked)=>({
            name: picked.field.name,
            nonNull: picked.field.nonNull,
            check: fieldCheck(picked, variables)
        }));
    const known = (0, _types.contractFields)(typeName).map(({ name })=>name).filter((name)=>!fields.some((field)=>field.name === name));
    return (value, sink)=>{
        if (typeof value !== "object" || Array.isArray(value)) return sink.found("TYPE");
        const object = value;
        for (const field of fields)if (!holds(field, object[field.name], sink)) return false;
        let keys = 0;
        for(const _key in object)keys += 1;
        if (keys !== fields.length) return sink.found("UNEXPECTED", known.find((name)=>Object.hasOwn(object, name)));
        object[TYPE_NAME] = typeName;
        return true;
    };
}
function holds(field, value, sink) {
    if (value === null) return !field.nonNull || sink.found("NULL", field.name);
    if (value === undefined) return sink.found("MISSING", field.name);
    return field.check(value, sink) || sink.within(field.name);
}

//# sourceMappingURL=check-shape.js.map
