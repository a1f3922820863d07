"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Executor", {
    enumerable: true,
    get: function() {
        return Executor;
    }
});
const _graphql = require("graphql");
const _subgraphreach = require("../api/subgraph-reach");
const _errors = require("../domain/errors");
const _subgraph = require("../domain/subgraph");
const _cost = require("./cost");
const _plan = require("./plan");
class Executor {
    parts;
    plans;
    constructor(parts){
        this.parts = parts;
        this.plans = new _plan.Plans(parts.schema);
    }
    async execute(request) {
        const { schema } = this.parts;
        const { document, operation, caller } = request;
        if (operation === undefined) return this.interpreted(request, null);
        const plan = this.plans.of(document, operation);
        if (plan.describedOnly) return this.interpreted(request, null);
        if (caller.viewer === null) return refused(new _errors.HubError("UNAUTHENTICATED"), 401);
        const { coerced, errors } = (0, _graphql.getVariableValues)(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (errors !== undefined) return {
            errors
        };
        const reading = {
            schema,
            fragments: plan.fragments,
            variableValues: coerced
        };
        try {
            (0, _cost.assertAffordable)(reading, operation);
        } catch (error) {
            return refused(error, 400);
        }
        const reach = plan.mayReach ? (0, _subgraphreach.reachOf)(reading, operation, this.parts.keys ?? {}) : _subgraph.NO_REACH;
        // What may be changed is not for another organization to decide.
        if (operation.operation === _graphql.OperationTypeNode.MUTATION && Object.keys(reach.shared).length > 0) return refused(new _errors.HubError("SHARED_KEY_IN_CHANGE"), 400);
        return this.disclosed({
            ...request,
            reach
        }, operation, plan, coerced);
    }
    /** No record, no release: the answer waits for the ledger, and without it there is none. Then, if it is about somebody, for its tick. */ async disclosed(request, operation, plan, variables) {
        const door = this.parts.open(request.caller, operation.name?.value ?? "", request.reach);
        // Before a rule refuses it or an input is read: changes answer alike, whatever becomes of them.
        if (operation.operation === _graphql.OperationTypeNode.MUTATION) door.singlesOut();
        try {
            return await this.recorded(request, plan, variables, door);
        } finally{
            await door.leave();
        }
    }
    async recorded(request, plan, variables, door) {
        const ran = await this.run(request, plan, variables, door);
        // A root that may not be null failed: others have yet to begin, and go on record too.
        if (ran.data == null) await new Promise(setImmediate);
        const result = asWritten(ran, request.written);
        try {
            const notice = await door.commit();
            return withExtensions(inOrder(result), notice, door.noFurtherUse());
        } catch (error) {
            return {
                data: null,
                errors: [
                    asGraphQLError(error)
                ]
            };
        }
    }
    /** Compiled code gets the variables as graphql-js has coerced them: doing it again changes nothing. */ async run(request, plan, variables, door) {
        // Changes come one by one and seldom: graphql-js runs them in order, jit all at once.
        const compiled = request.operation?.operation === _graphql.OperationTypeNode.QUERY ? plan.compiledFor(variables) : null;
        if (compiled === null) return this.interpreted(request, door);
        const result = await compiled.query(undefined, this.contextOf(request.caller, door), variables);
        return result.errors === undefined ? result : {
            ...result,
            errors: result.errors.map(genuine)
        };
    }
    interpreted({ document, operationName, variables, caller }, door) {
        const contextValue = door === null ? undefined : this.contextOf(caller, door);
        return (0, _graphql.execute)({
            schema: this.parts.schema,
            document,
            contextValue,
            variableValues: variables ?? {},
            operationName: operationName ?? null
        });
    }
    /** Without a prototype: nothing is found in it that was not put there. */ contextOf({ requestId, viewer, purpose, idempotencyKey = null }, door) {
        return Object.assign(Object.create(null), {
            requestId,
            viewer,
            purpose,
            idempotencyKey,
            door,
            registers: this.parts.registers
        });
    }
}
/** The 2.32 notice, and the request of 2.26(a)(4). */ function withExtensions(result, notice, noFurtherUse) {
    if (notice === null && noFurtherUse === null) return result;
    return {
        ...result,
        extensions: {
            ...result.extensions,
            ...notice === null ? {} : {
                notice
            },
            ...noFurtherUse === null ? {} : {
                noFurtherUse
            }
        }
    };
}
function asWritten(result, written) {
    const { data } = result;
    return written === undefined || data === null || data === undefined ? result : {
        ...result,
        data: written(data)
    };
}
function refused(error, status) {
    const { message } = asGraphQLError(error);
    return {
        errors: [
            new _graphql.GraphQLError(message, {
                originalError: error,
                extensions: {
                    http: {
                        status
                    }
                }
            })
        ]
    };
}
/** Errors by their place in the document and the answer: the order in which they came would tell what took longer. */ function inOrder(result) {
    if (result.errors === undefined || result.errors.length < 2) return result;
    return {
        ...result,
        errors: [
            ...result.errors
        ].sort((a, b)=>byPlace(a, b) || byPath(a.path ?? [], b.path ?? []))
    };
}
function byPlace({ locations: [a] = [] }, { locations: [b] = [] }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function byPath(a, b) {
    const at = a.findIndex((key, index)=>key !== b[index]);
    const [one, other] = [
        a[at] ?? "",
        b[at] ?? ""
    ];
    if (typeof one === "number" && typeof other === "number") return one - other;
    return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}
/** jit makes errors that only look like GraphQL's. */ function genuine({ message, path, locations, originalError }) {
    const error = new _graphql.GraphQLError(message, {
        path: path ?? null,
        originalError: originalError ?? null
    });
    return locations === undefined ? error : Object.defineProperty(error, "locations", {
        value: locations,
        enumerable: true
    });
}
function asGraphQLError(error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    return new _graphql.GraphQLError(cause.message, {
        originalError: cause
    });
}

//# sourceMappingURL=execute.js.map
