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
    get causeOf () {
        return causeOf;
    },
    get codeOf () {
        return codeOf;
    },
    get isUnexpected () {
        return isUnexpected;
    },
    get maskError () {
        return maskError;
    },
    get told () {
        return told;
    }
});
const _graphql = require("graphql");
const _errors = require("../database/errors");
const _errors1 = require("../domain/errors");
const _tokenerrors = require("../identity/token-errors");
const _refusal = require("./refusal");
function maskError(formatted, error) {
    const { code, message, reason, details = [] } = toldOf(formatted, error);
    return {
        message,
        ...formatted.locations === undefined ? {} : {
            locations: formatted.locations
        },
        ...formatted.path === undefined ? {} : {
            path: formatted.path
        },
        extensions: {
            code,
            ...reason === undefined ? {} : {
                reason
            },
            ...details.length === 0 ? {} : {
                details
            }
        }
    };
}
const FAILED = {
    code: "INTERNAL_SERVER_ERROR",
    message: _refusal.API_ERRORS.INTERNAL_SERVER_ERROR
};
function isUnexpected(error) {
    const { code } = toldOf(error.toJSON(), error);
    return code === FAILED.code || code === "DATABASE_UNAVAILABLE" || code === "LEDGER_UNAVAILABLE";
}
/** What trying again later may mend. */ const UNAVAILABLE = [
    "DATABASE_UNREACHABLE",
    "DATABASE_BUSY",
    "DATABASE_CLOSED",
    "DATABASE_AUTH_FAILED",
    "DISK_FULL",
    "STORAGE_FAILED"
];
function told(error) {
    return toldOf({
        message: ""
    }, error);
}
function codeOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? {
        code
    } : {};
}
function causeOf(error) {
    let cause = error;
    while(cause instanceof _graphql.GraphQLError && cause.originalError != null)cause = cause.originalError;
    return cause;
}
function toldOf({ extensions, message }, error) {
    const cause = causeOf(error);
    if (cause instanceof _errors1.HubError) return {
        code: cause.code,
        message: _errors1.HUB_ERRORS[cause.code],
        details: cause.details
    };
    if (cause instanceof _tokenerrors.IdentityError) return {
        code: "UNAUTHENTICATED",
        message: cause.message,
        reason: cause.code
    };
    if (cause instanceof _errors.DatabaseError && UNAVAILABLE.includes(cause.code)) return {
        code: "DATABASE_UNAVAILABLE",
        message: _errors1.HUB_ERRORS.DATABASE_UNAVAILABLE
    };
    if (cause instanceof _refusal.Refusal) return {
        code: cause.code,
        message: _refusal.API_ERRORS[cause.code]
    };
    if (!(cause instanceof _graphql.GraphQLError)) return FAILED;
    switch(extensions?.["code"]){
        case "GRAPHQL_PARSE_FAILED":
            return syntax(message);
        case "GRAPHQL_VALIDATION_FAILED":
            return {
                code: "GRAPHQL_VALIDATION_FAILED",
                message: validationMessage(message, error.nodes ?? [])
            };
        case "OPERATION_RESOLUTION_FAILURE":
            return {
                code: "OPERATION_RESOLUTION_FAILURE",
                message: "The document has several operations: `operationName` must name one of them."
            };
        case "BAD_USER_INPUT":
            return {
                code: "BAD_USER_INPUT",
                message: variableMessage(message, error.nodes ?? [])
            };
        case "BAD_REQUEST":
        case "PERSISTED_QUERY_NOT_SUPPORTED":
            return {
                code: extensions["code"],
                message
            };
        default:
            return argument(message);
    }
}
function syntax(message) {
    // graphql-js writes "more that".
    if (/ more tha[nt] \d+ tokens/.test(message)) return {
        code: "DOCUMENT_TOO_LONG",
        message: _refusal.API_ERRORS.DOCUMENT_TOO_LONG
    };
    return {
        code: "GRAPHQL_PARSE_FAILED",
        message: "The document is not GraphQL; `locations` says where."
    };
}
const VALUES = [
    _graphql.Kind.INT,
    _graphql.Kind.FLOAT,
    _graphql.Kind.STRING,
    _graphql.Kind.BOOLEAN,
    _graphql.Kind.NULL,
    _graphql.Kind.ENUM,
    _graphql.Kind.LIST,
    _graphql.Kind.OBJECT
];
/** Wordings about a value that do not quote it. */ const SAFE = [
    /^Expected value of type "[\w[\]!]+"(?=, found)/,
    /^Field "[\w.]+" of required type "[\w[\]!]+" was not provided\.$/,
    /^Expected an? [^"]+\.$/,
    /^Too many validation errors, error limit reached\. Validation aborted\.$/
];
/** Rules that look at a value quote it; all others name fields, types, arguments and variables. */ function validationMessage(message, nodes) {
    const aboutValue = nodes.length === 0 || nodes.some(({ kind })=>VALUES.includes(kind));
    if (!aboutValue) return message.replace(/ ?Did you mean .*$/s, "");
    for (const wording of SAFE){
        const [safe] = wording.exec(message) ?? [];
        if (safe !== undefined) return safe.endsWith(".") ? safe : `${safe}.`;
    }
    return "A value is not of the type that the schema asks for; `locations` says where.";
}
function variableMessage(message, nodes) {
    const [node] = nodes;
    if (node?.kind !== _graphql.Kind.VARIABLE_DEFINITION) return _errors1.HUB_ERRORS.BAD_USER_INPUT;
    const missing = message.endsWith("was not provided.") && message.includes(" of required type ");
    return `Variable "$${node.variable.name.value}" ${missing ? "is missing; it is" : "is not"} of type "${(0, _graphql.print)(node.type)}".`;
}
/** Arguments that only fail at execution: a variable without a value where one is needed. */ function argument(message) {
    return message.startsWith('Argument "') ? {
        code: "BAD_USER_INPUT",
        message: _errors1.HUB_ERRORS.BAD_USER_INPUT
    } : FAILED;
}

//# sourceMappingURL=mask.js.map
