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
    get fill () {
        return fill;
    },
    get listingOf () {
        return listingOf;
    }
});
const _arguments = require("./arguments");
const _asked = require("./asked");
const _childrows = require("./child-rows");
const _finish = require("./finish");
const _reader = require("./reader");
/** One candidate in so many is asked for beyond the page. */ const SPARE = 10;
/** A statement for fewer rows is not cheaper. */ const FEWEST = 8;
function listingOf(type, args, selection, jurisdictions) {
    const filter = (0, _arguments.filterOf)(args);
    const sort = (0, _arguments.sortOf)(args);
    const plan = type === "Provider" ? null : (0, _finish.rowPlan)(type, selection, (0, _asked.rowUses)(type, filter, sort));
    const children = type === "Participant" ? (0, _childrows.childPlans)(selection) : [];
    return {
        type,
        size: (0, _arguments.pageSize)(args.first),
        jurisdictions,
        list: {
            jurisdictions,
            filter,
            sort
        },
        selection,
        plan,
        children
    };
}
async function fill(operation, directory, listing, start, handling = "HAND_OVER") {
    const filled = {
        rows: [],
        more: false
    };
    let after = start;
    let limit = listing.plan === null ? listing.size + 1 : Math.max((0, _arguments.unnoticedLimit)(listing.size), listing.size + 1 + Math.ceil(listing.size / SPARE));
    let seen = 0;
    for(;;){
        const answer = await operation.reader.read((situation)=>askFor(listing, situation, after, limit));
        if (operation.standing.directory !== directory) return null;
        const last = answer.rows.at(-1);
        const end = last === undefined ? null : {
            sort: last._s ?? null,
            jurisdiction: last._j,
            id: last.id
        };
        addReleased(operation, listing, answer, filled, handling);
        if (filled.more || answer.rows.length < limit || end === null) return filled;
        after = end;
        seen += answer.rows.length;
        limit = nextLimit(listing.size + 1 - filled.rows.length, filled.rows.length, seen);
    }
}
/** As many as are missing at the share that has been released so far, and a third more; never more than four times what has been read. */ function nextLimit(missing, released, seen) {
    const likely = Math.ceil(missing * (seen + 1) * 4 / ((released + 1) * 3));
    return Math.min(Math.max(likely, FEWEST), 4 * seen, 2 * _arguments.MOST_ROWS);
}
function askFor(listing, situation, after, limit) {
    const candidates = listing.type === "Provider" ? null : situation.candidates;
    return {
        type: listing.type,
        selection: listing.selection,
        from: {
            kind: "list",
            list: {
                ...listing.list,
                filter: keptFromPolice(listing, situation),
                candidates,
                after,
                limit
            }
        },
        children: (0, _childrows.childAsks)(listing.children),
        today: situation.today,
        viewerId: situation.viewer.account.id
    };
}
/** What a provider keeps from the police cannot be found out by filtering either. */ function keptFromPolice({ type, list: { filter } }, situation) {
    return type === "Provider" && filter["acceptsFrom"] !== undefined && (0, _finish.isPolice)(situation) ? {
        ...filter,
        toldToPolice: true
    } : filter;
}
function addReleased(operation, listing, answer, filled, handling) {
    const situation = operation.standing;
    const { plan } = listing;
    const work = operation.workplace(answer.providers);
    const ask = plan === null ? 0 : (0, _finish.judgedOf)([
        plan,
        ...listing.children.map((child)=>child.plan)
    ]);
    const attach = (0, _childrows.childAttacher)(operation, work, listing.children, answer, ask, handling);
    for (const row of answer.rows){
        const place = {
            sort: row._s ?? null,
            id: row.id
        };
        const full = filled.rows.length === listing.size;
        const node = plan === null ? provider(situation, row) : governed(work, plan, row, ask, full ? "PEEK" : handling);
        if (node === null) continue;
        if (full) {
            filled.more = true;
            return;
        }
        attach(node);
        filled.rows.push({
            ...place,
            node: node
        });
    }
}
function provider(situation, row) {
    const place = situation.directory.jurisdictions.get(row._j);
    return place === undefined ? null : (0, _finish.finishProvider)(situation, row, place);
}
function governed(work, plan, row, ask, handling) {
    const place = work.situation.directory.jurisdictions.get(row._j);
    const person = work.bench.person((0, _reader.personRef)(row));
    if (place === undefined || person === null) return null;
    return (0, _finish.finishRow)(work, plan, row, person, place, ask, handling);
}

//# sourceMappingURL=listing.js.map
