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
    get LIMITS () {
        return LIMITS;
    },
    get limitsRule () {
        return limitsRule;
    }
});
const _graphql = require("graphql");
const _refusal = require("../api/refusal");
const LIMITS = {
    /** Lexical tokens; GraphiQL's introspection query has 450. To validate 2,000 takes 0.2 s at worst. */ tokens: 2_000,
    /** Fields in all, a fragment's each time that it is spread: each becomes code. The longest document of the page has 60. */ fields: 2_000,
    /** Fields inside fields. A participant's referral's service's provider's name is the seventh. */ depth: 16,
    rootFields: 20,
    /** Counted where they act: a fragment's aliases each time that it is spread. */ aliases: 50,
    /** On one field, fragment or operation. */ directives: 4
};
const NONE = {
    depth: 0,
    aliases: 0,
    directives: 0,
    own: 0,
    fields: 0
};
function limitsRule(context) {
    return {
        Document (document) {
            const unserved = document.definitions.some((node)=>node.kind === _graphql.Kind.OPERATION_DEFINITION && context.getSchema().getRootType(node.operation) == null);
            for (const code of unserved ? [
                "OPERATION_UNSUPPORTED"
            ] : exceeded(document))context.reportError(new _graphql.GraphQLError(code, {
                originalError: new _refusal.Refusal(code)
            }));
            return false;
        }
    };
}
function exceeded(document) {
    const measure = measurer(document);
    const codes = new Set();
    for (const definition of document.definitions){
        if (definition.kind !== _graphql.Kind.OPERATION_DEFINITION) continue;
        const size = measure(definition.selectionSet);
        if (size.depth > LIMITS.depth) codes.add("DEPTH_LIMIT");
        if (size.own > LIMITS.rootFields) codes.add("ROOT_FIELD_LIMIT");
        if (size.fields > LIMITS.fields) codes.add("FIELD_LIMIT");
        if (size.aliases > LIMITS.aliases) codes.add("ALIAS_LIMIT");
        if (Math.max(size.directives, definition.directives?.length ?? 0) > LIMITS.directives) codes.add("DIRECTIVE_LIMIT");
    }
    return [
        ...codes
    ];
}
function measurer(document) {
    const fragments = new Map();
    for (const node of document.definitions)if (node.kind === _graphql.Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    const known = new Map();
    const ofFragment = (name)=>{
        const before = known.get(name);
        if (before !== undefined) return before;
        known.set(name, NONE);
        const fragment = fragments.get(name);
        const size = fragment === undefined ? NONE : withDirectives(measure(fragment.selectionSet), fragment.directives?.length);
        known.set(name, size);
        return size;
    };
    const ofNode = (node)=>{
        if (node.kind === _graphql.Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
        if (node.kind === _graphql.Kind.INLINE_FRAGMENT) return measure(node.selectionSet);
        const below = node.selectionSet === undefined ? NONE : measure(node.selectionSet);
        // Of the schema's own description graphql-js limits the depth; these two exist at the root only.
        const described = node.name.value === "__schema" || node.name.value === "__type";
        return {
            ...below,
            depth: described ? 1 : below.depth + 1,
            aliases: below.aliases + (node.alias === undefined ? 0 : 1),
            own: 1,
            fields: below.fields + 1
        };
    };
    const measure = (set)=>set.selections.reduce((sum, node)=>{
            const size = withDirectives(ofNode(node), node.directives?.length);
            return {
                depth: Math.max(sum.depth, size.depth),
                aliases: sum.aliases + size.aliases,
                directives: Math.max(sum.directives, size.directives),
                own: sum.own + size.own,
                fields: sum.fields + size.fields
            };
        }, NONE);
    return measure;
}
function withDirectives(size, count = 0) {
    return count > size.directives ? {
        ...size,
        directives: count
    } : size;
}

//# sourceMappingURL=limits.js.map
