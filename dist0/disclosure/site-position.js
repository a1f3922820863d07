"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "positionOf", {
    enumerable: true,
    get: function() {
        return positionOf;
    }
});
const _ids = require("../domain/ids");
const _siteerrors = require("../domain/site-errors");
const SORTS = {
    OPENED_ON: /^(?:-?infinity|\d{4}-\d{2}-\d{2})$/,
    RECEIVED_AT: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    OBSERVED_AT: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    NAME: /^[^\0]{0,2000}$/s
};
function positionOf({ after, orderBy }) {
    if (after === null || after === undefined) return null;
    const { sort, jurisdiction, id } = after;
    const field = orderBy?.field;
    const isSort = field === undefined ? (sort ?? null) === null : typeof sort === "string" && isSortKey(field, sort);
    if (!isSort || !(0, _ids.isSlug)(jurisdiction) || !(0, _ids.isLocalId)(id)) throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
    return {
        sort: sort ?? null,
        jurisdiction,
        id
    };
}
/** The calendars of the database and of this program have no year 0 in common. */ const FIRST_YEAR = Date.parse("0001-01-01T00:00:00Z");
function isSortKey(field, sort) {
    if (SORTS[field]?.test(sort) !== true) return false;
    if (field === "NAME" || sort.endsWith("infinity")) return true;
    const at = new Date(sort);
    return !Number.isNaN(at.getTime()) && at.getTime() > FIRST_YEAR && at.toISOString().startsWith(sort.replace(/Z$/, ""));
}

//# sourceMappingURL=site-position.js.map
