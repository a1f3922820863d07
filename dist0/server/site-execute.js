"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SiteExecutor", {
    enumerable: true,
    get: function() {
        return SiteExecutor;
    }
});
const _graphql = require("graphql");
const _lrucache = require("lru-cache");
const _changes = require("../sites/contract/changes");
const _documents = require("../sites/contract/documents");
const _compile = require("./compile");
/** Hubs ask in a few settings of each document: those in use stay compiled. */ const MOST_VARIANTS = 300;
class SiteExecutor {
    schema;
    documents;
    variants = new _lrucache.LRUCache({
        max: MOST_VARIANTS
    });
    constructor(schema){
        this.schema = schema;
        this.documents = new Map([
            ...Object.values(_documents.SITE_DOCUMENTS),
            ...Object.values(_changes.SITE_CHANGES)
        ].map((document)=>[
                document,
                prepared(schema, document)
            ]));
    }
    /** The variables as the contract types them; null where they are not. */ coerced(document, variables) {
        return (0, _graphql.getVariableValues)(this.schema, this.of(document).operation.variableDefinitions ?? [], variables).coerced ?? null;
    }
    async run(document, variables, context) {
        const { node, operation, switches } = this.of(document);
        // A change comes seldom, and is read as it is written.
        const compiled = operation.operation === _graphql.OperationTypeNode.MUTATION ? null : this.compiledFor(document, variables, switches);
        if (compiled === null) return (0, _graphql.execute)({
            schema: this.schema,
            document: node,
            contextValue: context,
            variableValues: variables,
            operationName: operation.name?.value ?? null
        });
        const result = await compiled.query(undefined, context, variables);
        return result.errors === undefined ? result : {
            ...result,
            errors: result.errors.map(genuine)
        };
    }
    of(document) {
        const known = this.documents.get(document);
        if (known === undefined) throw new Error("the document is none of the contract");
        return known;
    }
    compiledFor(document, variables, switches) {
        const key = `${document.name} ${switches.map((name)=>variables[name] === true ? "1" : "0").join("")}`;
        let variant = this.variants.get(key);
        if (variant === undefined) this.variants.set(key, variant = {
            uses: 0,
            compiled: null
        });
        variant.uses += 1;
        if (variant.uses === 2) variant.compiled = (0, _compile.compile)(this.schema, (0, _compile.settled)(this.of(document).node, variables), this.of(document).operation.name?.value ?? "");
        return variant.compiled;
    }
}
function prepared(schema, { name, text }) {
    const node = (0, _graphql.parse)(text, {
        noLocation: true
    });
    const operation = (0, _graphql.getOperationAST)(node);
    if (operation === null || operation === undefined || (0, _graphql.validate)(schema, node).length > 0) throw new Error(`the document ${name} is not valid`);
    return {
        node,
        operation,
        switches: (0, _compile.switchesOf)(node)
    };
}
/** jit makes errors that only look like GraphQL's. */ function genuine({ message, path, originalError }) {
    return new _graphql.GraphQLError(message, {
        path: path ?? null,
        originalError: originalError ?? null
    });
}

//# sourceMappingURL=site-execute.js.map
