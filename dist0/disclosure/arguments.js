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
    get MOST_ROWS () {
        return MOST_ROWS;
    },
    get filterOf () {
        return filterOf;
    },
    get isFiltered () {
        return isFiltered;
    },
    get jurisdictionsAsked () {
        return jurisdictionsAsked;
    },
    get pageSize () {
        return pageSize;
    },
    get sortOf () {
        return sortOf;
    },
    get unnoticedLimit () {
        return unnoticedLimit;
    }
});
const _directory = require("../domain/directory");
const _errors = require("../domain/errors");
const MOST_ROWS = 1000;
const ROWS = 50;
function unnoticedLimit(size) {
    return Math.max(size, ROWS) + 1;
}
function pageSize(first) {
    const size = first ?? ROWS;
    if (!Number.isInteger(size) || size < 1 || size > MOST_ROWS) throw new _errors.HubError("PAGE_SIZE");
    return size;
}
function jurisdictionsAsked(args, directory) {
    const { jurisdictions } = args;
    if (jurisdictions === undefined || jurisdictions === null) return [
        ...directory.jurisdictions.keys()
    ].filter((slug)=>slug !== _directory.NATIONAL);
    if (jurisdictions.some((slug)=>!directory.jurisdictions.has(slug))) throw new _errors.HubError("JURISDICTION_UNKNOWN");
    return [
        ...new Set(jurisdictions)
    ].sort();
}
function filterOf(args) {
    const given = Object.entries(args.filter ?? {}).filter(([, value])=>value !== null && value !== undefined);
    if (given.some(([, value])=>holdsNul(value))) throw new _errors.HubError("BAD_USER_INPUT");
    return Object.fromEntries(given);
}
function isFiltered(filter) {
    return Object.keys(filter).length > 0;
}
/** PostgreSQL keeps no NUL in a text, and fails over one that it is asked for. */ function holdsNul(value) {
    return Array.isArray(value) ? value.some(holdsNul) : typeof value === "string" && value.includes("\0");
}
function sortOf(args) {
    const { orderBy } = args;
    return orderBy === undefined || orderBy === null ? null : {
        field: orderBy.field,
        descending: orderBy.direction === "DESC"
    };
}

//# sourceMappingURL=arguments.js.map
