"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Guards", {
    enumerable: true,
    get: function() {
        return Guards;
    }
});
const _graphql = require("graphql");
const _redact = require("../privacy/redact");
const _selection = require("./selection");
class Guards {
    schema;
    tree;
    resolvers;
    isRow;
    compiled = new WeakMap();
    constructor(schema, tree, /** Fields with a resolver: what they give is guarded when they give it. */ resolvers, isRow = (type)=>type.getInterfaces().length > 0){
        this.schema = schema;
        this.tree = tree;
        this.resolvers = resolvers;
        this.isRow = isRow;
    }
    /** Puts every resolver in its place, guarded. Fields without one are read as they are from a guarded object. */ install() {
        for (const [path, resolver] of this.resolvers){
            const [typeName = "", fieldName = ""] = path.split(".");
            const type = this.schema.getType(typeName);
            const field = (0, _graphql.isObjectType)(type) ? type.getFields()[fieldName] : undefined;
            if (field === undefined) throw new Error(`${path}: there is no such field to resolve`);
            field.resolve = this.guarded(resolver, this.maskOf(typeName, fieldName));
        }
    }
    guarded(resolve, mask) {
        return (source, args, context, info)=>{
            if (((0, _redact.releasedOf)(source) & mask) !== mask) return null;
            const selectionFor = (typeName)=>(0, _selection.selectionOn)(info, typeName);
            const typeName = (0, _graphql.getNamedType)(info.returnType).name;
            const value = resolve(source, args, context, info);
            if (value instanceof Promise) return value.then((given)=>this.check(given, typeName, selectionFor));
            return this.check(value, typeName, selectionFor);
        };
    }
    /** Blanks in place what may not be shown. */ check(value, typeName, selectionFor) {
        if (value === null || value === undefined || value instanceof Error) return value;
        const items = Array.isArray(value) ? value : [
            value
        ];
        for (const item of items){
            if (item === null || item === undefined) continue;
            const name = this.typeNameOf(item, typeName);
            const guard = this.guardFor(name, selectionFor(name));
            if (guard !== null) enforce(guard, item, 0);
        }
        return value;
    }
    typeNameOf(item, typeName) {
        const type = this.schema.getType(typeName);
        if (!(0, _graphql.isAbstractType)(type)) return typeName;
        const name = type.resolveType?.(item, {}, undefined, type);
        return typeof name === "string" ? name : typeName;
    }
    guardFor(typeName, selection) {
        let byType = this.compiled.get(selection);
        if (byType === undefined) this.compiled.set(selection, byType = new Map());
        let guard = byType.get(typeName);
        if (guard === undefined) {
            const type = this.schema.getType(typeName);
            byType.set(typeName, guard = (0, _graphql.isObjectType)(type) ? this.compile(type, selection) : null);
        }
        return guard;
    }
    compile(type, selection) {
        const fields = [];
        const nested = [];
        for (const name of selection.names){
            const below = (0, _graphql.getNamedType)(type.getFields()[name]?.type);
            const mask = this.maskOf(type.name, name);
            if (mask !== 0) fields.push({
                name,
                mask
            });
            if (!(0, _graphql.isObjectType)(below) || this.resolvers.has(`${type.name}.${name}`)) continue;
            const guard = this.compile(below, selection.below(name));
            if (guard !== null) nested.push({
                name,
                guard
            });
        }
        if (fields.length === 0 && nested.length === 0) return null;
        return {
            fields,
            nested,
            every: fields.reduce((every, { mask })=>every | mask, 0),
            row: this.isRow(type)
        };
    }
    maskOf(typeName, fieldName) {
        return this.tree.masks.get(this.tree.rules[typeName]?.[fieldName]) ?? 0;
    }
}
/** In place: the row was made for this answer (privacy/redact.ts). `shared` is what is released of the row that the object is a part of. */ function enforce(guard, object, shared) {
    const released = object[_redact.RELEASED] ?? (guard.row ? 0 : shared);
    if ((released & guard.every) !== guard.every) {
        for (const { name, mask } of guard.fields){
            if ((released & mask) !== mask) object[name] = null;
        }
    }
    for (const { name, guard: below } of guard.nested){
        const value = object[name];
        if (Array.isArray(value)) for (const item of value)enforceOn(below, item, released);
        else enforceOn(below, value, released);
    }
}
function enforceOn(guard, value, shared) {
    if (typeof value === "object" && value !== null) enforce(guard, value, shared);
}

//# sourceMappingURL=guards.js.map
