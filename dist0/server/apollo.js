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
    get apolloServer () {
        return apolloServer;
    },
    get documentStore () {
        return documentStore;
    },
    get withRequestId () {
        return withRequestId;
    }
});
const _server = require("@apollo/server");
const _disabled = require("@apollo/server/plugin/disabled");
const _lrucache = require("lru-cache");
const _mask = require("../api/mask");
const _execute = require("./execute");
const _limits = require("./limits");
const _written = require("./written");
function apolloServer(parts, log) {
    return new _server.ApolloServer({
        gateway: gatewayOf(parts.schema, new _execute.Executor(parts)),
        plugins: [
            reporting(log),
            ...disabled()
        ],
        validationRules: [
            _limits.limitsRule
        ],
        validationOptions: {
            maxErrors: 5
        },
        parseOptions: {
            maxTokens: _limits.LIMITS.tokens
        },
        documentStore: documentStore(),
        formatError: _mask.maskError,
        stringifyResult: _written.textOf,
        introspection: true,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: true,
        persistedQueries: false,
        allowBatchedHttpRequests: false,
        csrfPrevention: true,
        stopOnTerminationSignals: false,
        logger: silent(log),
        nodeEnv: "production"
    });
}
/** What Apollo would do unasked: cache hints on every answer, a page of its own, and reports to its maker if the environment holds a key. */ function disabled() {
    return [
        (0, _disabled.ApolloServerPluginCacheControlDisabled)(),
        (0, _disabled.ApolloServerPluginInlineTraceDisabled)(),
        (0, _disabled.ApolloServerPluginLandingPageDisabled)(),
        (0, _disabled.ApolloServerPluginSchemaReportingDisabled)(),
        (0, _disabled.ApolloServerPluginUsageReportingDisabled)()
    ];
}
/** The hook through which Apollo lets another executor run what it has parsed and validated. */ function gatewayOf(schema, executor) {
    return {
        onSchemaLoadOrUpdate: (callback)=>{
            callback({
                apiSchema: schema,
                coreSupergraphSdl: ""
            });
            return ()=>undefined;
        },
        load: ()=>Promise.resolve({
                executor: ({ document, operation, operationName, request, context })=>executor.execute({
                        document,
                        operation,
                        operationName: request.operationName ?? operationName,
                        variables: request.variables,
                        caller: context,
                        written: _written.written
                    })
            }),
        stop: ()=>Promise.resolve()
    };
}
const MOST_DOCUMENTS = 500;
/** A document in memory is some two hundred times its text: its tree, what is compiled of it, selections. */ const MOST_CHARACTERS = 1_000_000;
function documentStore() {
    const sizeCalculation = ({ loc })=>loc?.end ?? MOST_CHARACTERS;
    const documents = new _lrucache.LRUCache({
        max: MOST_DOCUMENTS,
        maxSize: MOST_CHARACTERS,
        sizeCalculation
    });
    return {
        get: (hash)=>Promise.resolve(documents.get(hash)),
        set: (hash, document)=>{
            documents.set(hash, document);
            return Promise.resolve();
        },
        delete: (hash)=>Promise.resolve(documents.delete(hash))
    };
}
/** Apollo's messages may quote what was thrown; the plugin below tells what the log may hold. */ function silent(log) {
    const nothing = ()=>undefined;
    return {
        debug: nothing,
        info: nothing,
        warn: nothing,
        error: ()=>{
            log.error("apollo failed");
        }
    };
}
/** Every error carries the id under which the log knows it; what was not expected is logged, by its place and never by its words. */ function reporting(log) {
    return {
        requestDidStart: ()=>Promise.resolve({
                didEncounterErrors: ({ errors, contextValue })=>{
                    for (const error of errors)if ((0, _mask.isUnexpected)(error)) log.bug("operation failed", (0, _mask.causeOf)(error), {
                        requestId: contextValue.requestId,
                        ...(0, _mask.codeOf)((0, _mask.causeOf)(error))
                    });
                    return Promise.resolve();
                },
                willSendResponse: (context)=>{
                    markErrors(context);
                    return Promise.resolve();
                }
            }),
        unexpectedErrorProcessingRequest: ({ error, requestContext })=>{
            log.bug("operation failed", error, {
                requestId: requestContext.contextValue.requestId
            });
            return Promise.resolve();
        }
    };
}
function markErrors({ response, contextValue }) {
    if (response.body?.kind !== "single") return;
    const result = response.body.singleResult;
    const { errors } = result;
    if (errors !== undefined) result.errors = errors.map((error)=>withRequestId(error, contextValue.requestId));
}
function withRequestId(error, requestId) {
    return {
        ...error,
        extensions: {
            ...error.extensions,
            requestId
        }
    };
}

//# sourceMappingURL=apollo.js.map
