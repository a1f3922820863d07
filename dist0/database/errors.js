/** Stable codes of what a database can do wrong. They reach logs and operators; the API maps them to its own. */ "use strict";
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
    get APPEND_ONLY_STATE () {
        return APPEND_ONLY_STATE;
    },
    get DatabaseError () {
        return DatabaseError;
    },
    get toDatabaseError () {
        return toDatabaseError;
    }
});
class DatabaseError extends Error {
    code;
    place;
    name = "DatabaseError";
    constructor(code, message, place = {}){
        super(message), this.code = code, this.place = place;
    }
}
const APPEND_ONLY_STATE = "LH001";
const BY_STATE = {
    [APPEND_ONLY_STATE]: "APPEND_ONLY",
    "23502": "NOT_NULL_VIOLATION",
    "23503": "FOREIGN_KEY_VIOLATION",
    "23505": "UNIQUE_VIOLATION",
    "23514": "CHECK_VIOLATION",
    "23P01": "EXCLUSION_VIOLATION",
    "28000": "DATABASE_AUTH_FAILED",
    "28P01": "DATABASE_AUTH_FAILED",
    "3D000": "DATABASE_NOT_FOUND",
    "40001": "SERIALIZATION_FAILED",
    "40P01": "SERIALIZATION_FAILED",
    "42501": "PERMISSION_DENIED",
    "53100": "DISK_FULL",
    "53300": "DATABASE_BUSY",
    "55P03": "DATABASE_BUSY",
    "57014": "DATABASE_BUSY",
    "57P01": "DATABASE_UNREACHABLE",
    "57P02": "DATABASE_UNREACHABLE",
    "57P03": "DATABASE_UNREACHABLE",
    "58030": "STORAGE_FAILED",
    // Prisma's own codes, where it keeps the driver's to itself.
    P1000: "DATABASE_AUTH_FAILED",
    P1001: "DATABASE_UNREACHABLE",
    P1002: "DATABASE_UNREACHABLE",
    P1003: "DATABASE_NOT_FOUND",
    P1008: "DATABASE_UNREACHABLE",
    P1010: "DATABASE_AUTH_FAILED",
    P1011: "DATABASE_TLS_FAILED",
    P1017: "DATABASE_UNREACHABLE",
    P2037: "DATABASE_BUSY",
    P2002: "UNIQUE_VIOLATION",
    P2003: "FOREIGN_KEY_VIOLATION",
    P2011: "NOT_NULL_VIOLATION",
    P2034: "SERIALIZATION_FAILED",
    P2024: "DATABASE_BUSY",
    P2028: "DATABASE_BUSY"
};
const BY_SYSTEM_CODE = {
    ENOSPC: "DISK_FULL",
    EDQUOT: "DISK_FULL",
    EROFS: "STORAGE_FAILED",
    EIO: "STORAGE_FAILED",
    ECONNREFUSED: "DATABASE_UNREACHABLE",
    ECONNRESET: "DATABASE_UNREACHABLE",
    ENOTFOUND: "DATABASE_UNREACHABLE",
    EAI_AGAIN: "DATABASE_UNREACHABLE",
    ETIMEDOUT: "DATABASE_UNREACHABLE",
    EHOSTUNREACH: "DATABASE_UNREACHABLE",
    ENETUNREACH: "DATABASE_UNREACHABLE",
    EPIPE: "DATABASE_UNREACHABLE",
    ENOENT: "DATABASE_UNREACHABLE",
    EACCES: "DATABASE_UNREACHABLE"
};
const SAYS = {
    DATABASE_UNREACHABLE: "The database server cannot be reached.",
    DATABASE_AUTH_FAILED: "The database server refused the user or password of DATABASE_URL.",
    DATABASE_TLS_FAILED: "The database server's TLS certificate was refused, or it offers no TLS.",
    DATABASE_NOT_FOUND: "The database that DATABASE_URL names does not exist.",
    DATABASE_BUSY: "The database has no connection or lock to spare in time.",
    DATABASE_CLOSED: "The database has been closed.",
    DISK_FULL: "The disk that holds the database is full.",
    STORAGE_FAILED: "The database could not read or write its files.",
    APPEND_ONLY: "This table only grows: rows are never changed or removed.",
    PERMISSION_DENIED: "The database role of the hub may not do this."
};
function toDatabaseError(error) {
    if (error instanceof DatabaseError) return error;
    const place = placeOf(error);
    const code = codeOf(error, place.sqlState);
    return new DatabaseError(code, SAYS[code] ?? describe(code, place), place);
}
const SQL_STATE = /^(?=.*\d)[0-9A-Z]{5}$/;
function codeOf(error, sqlState) {
    if (sqlState !== undefined) {
        const known = BY_STATE[sqlState] ?? byClass(sqlState);
        if (known !== undefined) return known;
    }
    if (sqlState !== undefined && SQL_STATE.test(sqlState)) {
        return error instanceof Error && NO_SPACE.test(error.message) ? "DISK_FULL" : "STATEMENT_FAILED";
    }
    return withoutState(error) ?? "STATEMENT_FAILED";
}
function byClass(sqlState) {
    if (sqlState.startsWith("08")) return "DATABASE_UNREACHABLE";
    return sqlState.startsWith("22") ? "INVALID_VALUE" : undefined;
}
function withoutState(error) {
    for (const cause of causes(error)){
        const code = BY_SYSTEM_CODE[field(cause, "code") ?? ""] ?? byMessage(cause instanceof Error ? cause.message : "");
        if (code !== undefined) return code;
    }
    return undefined;
}
const NO_SPACE = /No space left on device/i;
/** Drivers give some failures no code at all; these phrases are theirs, not data. */ function byMessage(message) {
    return PHRASES.find(([phrase])=>phrase.test(message))?.[1];
}
const PHRASES = [
    [
        NO_SPACE,
        "DISK_FULL"
    ],
    [
        /certificate|SSL connection|does not support SSL|TLS/i,
        "DATABASE_TLS_FAILED"
    ],
    [
        /timeout exceeded when trying to connect/i,
        "DATABASE_UNREACHABLE"
    ],
    [
        /SASL|password must be a string/i,
        "DATABASE_AUTH_FAILED"
    ],
    [
        /Connection terminated|encountered a connection error/i,
        "DATABASE_UNREACHABLE"
    ],
    [
        /PGlite is clos|after calling end|pglite.*closed/i,
        "DATABASE_CLOSED"
    ]
];
function describe(code, place) {
    const where = place.constraint ?? [
        place.table,
        place.column
    ].filter(Boolean).join(".");
    const state = place.sqlState === undefined ? "" : ` (${place.sqlState})`;
    return `The database refused a statement: ${code}${where === "" ? "" : ` at ${where}`}${state}.`;
}
function placeOf(error) {
    const place = {};
    for (const cause of causes(error)){
        const state = field(cause, "originalCode") ?? field(cause, "code");
        if (place.sqlState === undefined && state !== undefined && SQL_STATE.test(state)) place.sqlState = state;
        for (const name of [
            "constraint",
            "table",
            "column"
        ]){
            const value = field(cause, name);
            if (place[name] === undefined && value !== undefined) place[name] = value;
        }
    }
    return place;
}
/** Innermost first: Prisma wraps the driver's error, whose SQLSTATE says more than Prisma's own code. */ function causes(error) {
    const chain = [];
    let at = error;
    while(typeof at === "object" && at !== null && chain.length < 8){
        chain.unshift(at);
        const errors = "errors" in at ? at.errors : undefined;
        at = Array.isArray(errors) && errors.length > 0 ? errors[0] : nested(at);
    }
    return chain;
}
function nested(error) {
    if ("cause" in error && error.cause !== undefined) return error.cause;
    const meta = "meta" in error ? error.meta : undefined;
    return typeof meta === "object" && meta !== null && "driverAdapterError" in meta ? meta.driverAdapterError : undefined;
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !(name in value)) return undefined;
    const found = value[name];
    return typeof found === "string" ? found : undefined;
}

//# sourceMappingURL=errors.js.map
