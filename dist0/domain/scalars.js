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
    get DateScalar () {
        return DateScalar;
    },
    get DateTimeScalar () {
        return DateTimeScalar;
    }
});
const _graphql = require("graphql");
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function badInput(expected) {
    throw new _graphql.GraphQLError(`Expected ${expected}.`, {
        extensions: {
            code: "BAD_USER_INPUT"
        }
    });
}
/** PostgreSQL writes UTC instants with "+00:00"; the wire form ends in "Z". */ function instantOut(value) {
    if (value instanceof Date) return value.toISOString().replace(".000Z", "Z");
    const text = value;
    return text.endsWith("+00:00") ? `${text.slice(0, -6)}Z` : text;
}
/** Whole seconds, as the hub keeps them. A date that the calendar does not have is refused. */ function instantIn(value) {
    if (typeof value !== "string" || !INSTANT.test(value)) badInput("an RFC 3339 instant such as 2026-01-31T09:30:00Z");
    const time = Date.parse(value);
    if (Number.isNaN(time) || !isRealDate(value.slice(0, 10))) badInput("an instant that the calendar has");
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
function dateIn(value) {
    if (typeof value !== "string" || !DATE.test(value)) badInput("a date such as 2026-01-31");
    return isRealDate(value) ? value : badInput("a date that the calendar has");
}
function isRealDate(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const DateTimeScalar = new _graphql.GraphQLScalarType({
    name: "DateTime",
    description: "An instant, RFC 3339 in UTC with whole seconds, e.g. 2026-01-31T09:30:00Z.",
    specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
    serialize: instantOut,
    parseValue: instantIn,
    parseLiteral: (node)=>instantIn(node.kind === _graphql.Kind.STRING ? node.value : null)
});
const DateScalar = new _graphql.GraphQLScalarType({
    name: "Date",
    description: "A calendar date without a time, ISO 8601, e.g. 2026-01-31.",
    serialize: (value)=>value instanceof Date ? value.toISOString().slice(0, 10) : value,
    parseValue: dateIn,
    parseLiteral: (node)=>dateIn(node.kind === _graphql.Kind.STRING ? node.value : null)
});

//# sourceMappingURL=scalars.js.map
