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
    get Plan () {
        return Plan;
    },
    get Plans () {
        return Plans;
    }
});
const _graphql = require("graphql");
const _subgraphreach = require("../api/subgraph-reach");
const _compile = require("./compile");
/** A document that is asked with more settings than this is left to graphql-js for the others. */ const MOST_VARIANTS = 8;
class Plan {
    schema;
    document;
    operation;
    fragments = {};
    /** Nothing at the root but the schema's own description. */ describedOnly;
    /** It may be a matter of other subgraphs. */ mayReach;
    described;
    variants = new Map();
    switches = null;
    /** Null: not looked at yet. */ fit = null;
    constructor(schema, document, operation){
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        for (const node of document.definitions)if (node.kind === _graphql.Kind.FRAGMENT_DEFINITION) this.fragments[node.name.value] = node;
        const names = rootNames(operation.selectionSet, this.fragments);
        const described = names.filter((name)=>name.startsWith("__"));
        this.described = described.some((name)=>name !== "__typename");
        this.describedOnly = names.every((name)=>name.startsWith("__") || name === "_service");
        this.mayReach = hasField(document, _subgraphreach.TELLING_FIELDS);
    }
    /** Compiling costs more than it saves on a document that comes once; clients that write values into documents send many of these. */ compiledFor(variables) {
        const variant = this.variantOf(variables);
        if (variant === null) return null;
        variant.uses += 1;
        if (variant.uses === 2 && this.isFit()) variant.compiled = this.compile(variables);
        return variant.compiled;
    }
    compile(variables) {
        try {
            return (0, _compile.compile)(this.schema, (0, _compile.settled)(this.document, variables), this.operation.name?.value ?? "");
        } catch  {
            // A switch that was given as null: graphql-js says so where it is used.
            return null;
        }
    }
    isFit() {
        return this.fit ??= !this.described && (0, _compile.isFit)(this.schema, this.document);
    }
    variantOf(variables) {
        this.switches ??= (0, _compile.switchesOf)(this.document);
        const key = this.switches.map((name)=>String(variables[name])).join();
        let variant = this.variants.get(key);
        if (variant === undefined) {
            if (this.variants.size >= MOST_VARIANTS) return null;
            this.variants.set(key, variant = {
                uses: 0,
                compiled: null
            });
        }
        return variant;
    }
}
class Plans {
    schema;
    known = new WeakMap();
    constructor(schema){
        this.schema = schema;
    }
    of(document, operation) {
        let plans = this.known.get(document);
        if (plans === undefined) this.known.set(document, plans = new Map());
        let plan = plans.get(operation);
        if (plan === undefined) plans.set(operation, plan = new Plan(this.schema, document, operation));
        return plan;
    }
}
function hasField(document, names) {
    let found = false;
    (0, _graphql.visit)(document, {
        Field: ({ name })=>{
            found ||= names.includes(name.value);
        }
    });
    return found;
}
function rootNames(set, fragments, spread = new Set()) {
    return set.selections.flatMap((node)=>{
        if (node.kind === _graphql.Kind.FIELD) return [
            node.name.value
        ];
        if (node.kind === _graphql.Kind.INLINE_FRAGMENT) return rootNames(node.selectionSet, fragments, spread);
        const fragment = fragments[node.name.value];
        if (fragment === undefined || spread.has(node.name.value)) return [];
        return rootNames(fragment.selectionSet, fragments, spread.add(node.name.value));
    });
}

//# sourceMappingURL=plan.js.map
