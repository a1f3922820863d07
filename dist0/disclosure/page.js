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
    get directoryFor () {
        return directoryFor;
    },
    get listPage () {
        return listPage;
    }
});
const _errors = require("../domain/errors");
const _selection = require("../domain/selection");
const _standing = require("../sites/standing");
const _arguments = require("./arguments");
const _connection = require("./connection");
const _cursor = require("./cursor");
const _page = require("./remote/page");
const _listing = require("./listing");
const MOST_TRIES = 5;
async function listPage(operation, type, args, connection) {
    if (type !== "Provider") await operation.mayAskOfPersons();
    for(let tries = 0; tries < MOST_TRIES; tries++){
        const directory = await directoryFor(operation, args);
        const page = await pageIn(operation, directory, (0, _listing.listingOf)(type, args, (0, _connection.rowSelection)(connection, _selection.Selection.union), (0, _arguments.jurisdictionsAsked)(args, directory)), args, connection);
        if (page !== null) return page;
    }
    throw new _errors.HubError("DATABASE_UNAVAILABLE");
}
async function directoryFor(operation, args) {
    const { directory } = await operation.situation();
    const known = (args.jurisdictions ?? []).every((slug)=>directory.jurisdictions.has(slug));
    return known ? directory : (await operation.refresh()).directory;
}
/** Null if places or organizations changed meanwhile: which jurisdictions are asked depends on them. */ async function pageIn(operation, directory, listing, args, connection) {
    const { house, ask } = operation;
    const sealer = (0, _cursor.walkSealer)(house.cursorKey, house.random, [
        ask.viewer.account.id,
        ask.purpose,
        listing.type,
        listing.jurisdictions,
        listing.list.filter,
        listing.list.sort
    ]);
    const walk = args.after === undefined || args.after === null ? null : sealer.open(args.after);
    const isHere = walk === null || walk.others.length === 0;
    const page = isHere && listing.jurisdictions.every((slug)=>!directory.sites.has(slug)) ? await hostedPage(operation, directory, listing, walk?.base ?? null) : await (0, _page.federatedPage)(operation, directory, listing, walk ?? _standing.BEGINNING);
    if (page === null) return null;
    const { rows, more, sites } = page;
    if (listing.plan !== null && walk === null) await operation.mayAnswer(rows.length);
    audit(operation, listing.type, sites);
    const places = new Map(rows.map((row, place)=>[
            row,
            place
        ]));
    const seal = (row)=>sealer.seal(page.after(places.get(row) ?? -1));
    const end = rows.length === 0 && sites.some(({ status })=>status !== "ANSWERED") ? ()=>sealer.seal(page.after(-1)) : null;
    return (0, _connection.connectionOf)(connection, {
        rows,
        hasNextPage: more,
        seal,
        end,
        sites: ()=>sites,
        notice: ()=>operation.noticeFor(rows.map(({ node })=>node))
    });
}
/** All places asked for live in this hub's database. */ async function hostedPage(operation, directory, listing, after) {
    const { clock } = operation.house;
    const startedAt = clock().getTime();
    const filled = await (0, _listing.fill)(operation, directory, listing, after);
    if (filled === null) return null;
    const { rows, more } = filled;
    const sites = (0, _connection.siteAnswers)(listing.jurisdictions, rows, startedAt, clock().getTime(), operation.now);
    return {
        rows,
        more,
        sites,
        after: (place)=>({
                base: placeOf(rows[place]) ?? after,
                others: []
            })
    };
}
function placeOf(row) {
    return row === undefined ? null : {
        sort: row.sort,
        jurisdiction: row.node.jurisdiction.slug,
        id: row.id
    };
}
/** Whoever did not answer is audited with the reason. */ function audit(operation, type, sites) {
    for (const { jurisdiction, rows, status } of sites){
        const rules = status === "ANSWERED" ? {} : {
            [status]: 1
        };
        operation.note(jurisdiction, {
            rows,
            effects: {
                [type === "Provider" ? "NOT_GOVERNED" : "PERMIT"]: rows
            },
            rules
        });
    }
}

//# sourceMappingURL=page.js.map
