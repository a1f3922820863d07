"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "federatedPage", {
    enumerable: true,
    get: function() {
        return federatedPage;
    }
});
const _merge = require("../../sites/merge");
const _standing = require("../../sites/standing");
const _finish = require("../finish");
const _listing = require("../listing");
const _connection = require("../connection");
const _children = require("./children");
const _rows = require("./rows");
const _switches = require("./switches");
/** Thrown by the hub's own stream: the page begins again. */ class DirectoryChanged extends Error {
}
async function federatedPage(operation, directory, listing, walk) {
    const { house } = operation;
    if ((await operation.confirm(listing.plan !== null)).directory !== directory) return null;
    const descending = listing.list.sort?.descending === true;
    const terms = {
        size: listing.size,
        descending,
        byPlace: listing.list.sort === null,
        softDeadline: house.sites.softDeadline,
        wait: house.sites.wait,
        clock: house.sites.now
    };
    try {
        const page = await (0, _merge.mergePage)(streamsOf(operation, directory, listing, walk), terms);
        for (const { node } of page.rows)operation.remote.handOver(node);
        const sites = listing.jurisdictions.map((slug)=>siteAnswer(operation, page, slug));
        return {
            rows: page.rows,
            more: page.more,
            moreAnswered: page.moreAnswered,
            sites,
            after: (place)=>(0, _standing.walkAfter)(page, place, descending)
        };
    } catch (error) {
        if (error instanceof DirectoryChanged) return null;
        throw error;
    }
}
/** Of each site's places those that go on from the same position are asked together. */ function streamsOf(operation, directory, listing, walk) {
    const bySite = new Map();
    for (const slug of listing.jurisdictions){
        const entry = directory.sites.get(slug) ?? null;
        const group = bySite.get(entry?.id ?? "");
        if (group === undefined) bySite.set(entry?.id ?? "", {
            entry,
            slugs: [
                slug
            ]
        });
        else group.slugs.push(slug);
    }
    const question = questionOf(operation, listing);
    return [
        ...bySite.values()
    ].flatMap(({ entry, slugs })=>(0, _standing.groupedByStart)(walk, slugs).map(({ start, jurisdictions })=>{
            const read = entry === null ? ownRows(operation, directory, listing, jurisdictions) : remoteRows(operation, entry, listing, question);
            return {
                jurisdictions,
                start,
                isOwn: entry === null,
                read
            };
        }));
}
/** Rows that are decided but go on record only when they are on the page. */ function ownRows(operation, directory, listing, jurisdictions) {
    const own = {
        ...listing,
        jurisdictions,
        list: {
            ...listing.list,
            jurisdictions
        }
    };
    return async (after, size)=>{
        const filled = await (0, _listing.fill)(operation, directory, {
            ...own,
            size
        }, after, "HOLD");
        if (filled === null) throw new DirectoryChanged();
        const rows = filled.rows.map((row)=>({
                ...row,
                position: {
                    sort: row.sort,
                    jurisdiction: row.node.jurisdiction.slug,
                    id: row.id
                }
            }));
        return {
            status: "ANSWERED",
            rows,
            more: filled.more,
            end: rows.at(-1)?.position ?? after
        };
    };
}
const DOCUMENT = {
    Participant: "participants",
    Referral: "referrals",
    Outcome: "outcomes",
    Provider: "providers"
};
/** What is asked of every site alike; null: of nobody, for this hub's own rules, or the ceiling of who asks, let none of it through. */ function questionOf(operation, listing) {
    const { ceilings, isBeyondCeiling } = operation.remote;
    const most = ceilings.part2 | ceilings.local;
    if (listing.plan !== null && (isBeyondCeiling || !mayUseAll(listing, most))) return null;
    const document = DOCUMENT[listing.type];
    const switches = (0, _switches.switchesFor)(document, {
        type: listing.type,
        selection: listing.selection,
        children: listing.children,
        most
    });
    const { filter, sort } = listing.list;
    const orderBy = sort === null ? null : {
        field: sort.field,
        direction: sort.descending ? "DESC" : "ASC"
    };
    // Whoever sends a filter singles somebody out, and waits for a tick of the site.
    return {
        document,
        variables: {
            ...switches,
            filter: Object.keys(filter).length === 0 ? null : filter,
            orderBy
        }
    };
}
function remoteRows(operation, entry, listing, question) {
    if (question === null) return (after)=>Promise.resolve({
            status: "ANSWERED",
            rows: [],
            more: false,
            end: after
        });
    const { document, variables } = question;
    return (after, first, jurisdictions)=>fetchRemote(operation, entry, listing, {
            document,
            variables: {
                ...variables,
                first
            },
            jurisdictions,
            after
        });
}
/** A filter or an order that this hub's rules allow for nobody keeps no row. */ function mayUseAll({ plan }, most) {
    if (plan === null) return true;
    return plan.uses.every((use)=>((0, _finish.judgedOf)([
            {
                ...plan,
                asked: 0,
                uses: [
                    use
                ]
            }
        ]) & most) !== 0);
}
const MOST_ROUNDS = 20;
/** Asks on while the site has rows of which this hub may show nothing. */ async function fetchRemote(operation, entry, listing, question) {
    let { after, jurisdictions } = question;
    const lost = new Map();
    for(let round = 0; round < MOST_ROUNDS; round++){
        const reply = await operation.remote.ask(entry, question.document, {
            ...question.variables,
            jurisdictions,
            after
        }, (data)=>(0, _rows.releasedRows)(data?.rows));
        if (reply.status !== "ANSWERED") return {
            status: reply.status
        };
        const { rows, more } = reply.data ?? {
            rows: [],
            more: false
        };
        const kept = rows.map((row)=>mergedRow(operation, entry, listing, row)).filter((row)=>row !== null);
        after = rows.at(-1)?.position ?? after;
        for (const [slug, failure] of reply.unanswered)lost.set(slug, failure);
        jurisdictions = jurisdictions.filter((slug)=>!lost.has(slug));
        if (kept.length > 0 || !more || jurisdictions.length === 0) return {
            status: "ANSWERED",
            rows: kept,
            more,
            end: after,
            lost
        };
    }
    return {
        status: "TIMED_OUT"
    };
}
function mergedRow(operation, { id: siteId }, listing, row) {
    const situation = operation.standing;
    const terms = {
        situation,
        ceilings: operation.remote.ceilings,
        siteId,
        tells: false
    };
    const node = listing.plan === null ? (0, _rows.finishRemoteProvider)(terms, row.node) : (0, _rows.finishRemoteRow)(terms, listing.plan, row);
    if (node === null) return null;
    (0, _children.attachRemoteChildren)(operation, terms, listing.children, node, row.node);
    return {
        node: node,
        sort: row.position.sort,
        id: row.position.id,
        position: row.position
    };
}
function siteAnswer(operation, page, jurisdiction) {
    const standing = page.standings.find(({ stream })=>stream.jurisdictions.includes(jurisdiction));
    const rows = standing.taken.filter((place)=>page.rows[place]?.position.jurisdiction === jurisdiction).length;
    const status = standing.lost.get(jurisdiction) ?? standing.status;
    return {
        jurisdiction,
        status,
        rows,
        milliseconds: (0, _connection.rounded)(standing.milliseconds),
        asOf: status === "ANSWERED" ? operation.now : null
    };
}

//# sourceMappingURL=page.js.map
