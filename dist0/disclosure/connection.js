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
    get connectionOf () {
        return connectionOf;
    },
    get rounded () {
        return rounded;
    },
    get rowSelection () {
        return rowSelection;
    },
    get siteAnswers () {
        return siteAnswers;
    }
});
function connectionOf(selection, { rows, hasNextPage, seal, end, sites, notice }) {
    const connection = {};
    if (selection.has("nodes")) connection.nodes = rows.map(({ node })=>node);
    if (selection.has("edges")) {
        const cursors = selection.below("edges").has("cursor");
        connection.edges = rows.map((row)=>({
                node: row.node,
                cursor: cursors ? seal(row) : ""
            }));
    }
    if (selection.has("pageInfo")) connection.pageInfo = pageInfo(selection.below("pageInfo"), rows, hasNextPage, seal, end ?? null);
    if (selection.has("sites")) connection.sites = sites();
    if (selection.has("notice")) connection.notice = notice();
    return connection;
}
function pageInfo(selection, rows, hasNextPage, seal, end) {
    const [first] = rows;
    const last = rows.at(-1);
    return {
        hasNextPage,
        hasPreviousPage: false,
        startCursor: selection.has("startCursor") && first !== undefined ? seal(first) : null,
        endCursor: selection.has("endCursor") ? endOf(last, seal, end) : null
    };
}
function endOf(last, seal, end) {
    return last === undefined ? end?.() ?? null : seal(last);
}
function rowSelection(connection, union) {
    return union([
        connection.below("nodes"),
        connection.below("edges").below("node")
    ]);
}
/** Upwards: what one question takes is far below the first step, and shows only there. */ const ROUND = 50;
function siteAnswers(jurisdictions, rows, startedAt, endedAt, asOf) {
    const counts = new Map();
    for (const { node } of rows)counts.set(node.jurisdiction.slug, (counts.get(node.jurisdiction.slug) ?? 0) + 1);
    const milliseconds = rounded(endedAt - startedAt);
    return jurisdictions.map((jurisdiction)=>({
            jurisdiction,
            status: "ANSWERED",
            rows: counts.get(jurisdiction) ?? 0,
            milliseconds,
            asOf
        }));
}
function rounded(milliseconds) {
    return Math.ceil(milliseconds / ROUND) * ROUND;
}

//# sourceMappingURL=connection.js.map
