"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "entriesPage", {
    enumerable: true,
    get: function() {
        return entriesPage;
    }
});
const _ids = require("../domain/ids");
const _errors = require("../domain/errors");
const _categories = require("../privacy/categories");
const _keeping = require("../privacy/keeping");
const _redact = require("../privacy/redact");
const _arguments = require("./arguments");
const _bench = require("./bench");
const _bykey = require("./by-key");
const _connection = require("./connection");
const _cursor = require("./cursor");
const _namedperson = require("./named-person");
const _reader = require("./reader");
const _rowkey = require("./row-key");
const MOST_TRIES = 5;
async function entriesPage(operation, args, connection) {
    await operation.mayAskOfPersons();
    const size = (0, _arguments.pageSize)(args.first);
    for(let tries = 0; tries < MOST_TRIES; tries++){
        const situation = await operation.situation();
        if (!situation.viewer.account.privacyOfficer) operation.refuse("ROLE_REFUSED");
        operation.keptHere(situation.viewer.account.jurisdiction);
        const jurisdictions = (0, _arguments.jurisdictionsAsked)({
            jurisdictions: args.jurisdiction == null ? null : [
                args.jurisdiction
            ]
        }, situation.directory);
        const sealer = sealerOf(operation, situation, args, jurisdictions);
        const filled = await fill(operation, situation, args, {
            jurisdictions,
            size,
            after: args.after == null ? null : sealer.open(args.after)
        });
        if (filled === null) continue;
        handOver(operation, jurisdictions, filled);
        return (0, _connection.connectionOf)(connection, {
            rows: filled.rows,
            hasNextPage: filled.more,
            seal: (row)=>sealer.seal(placeOf(row)),
            sites: ()=>[],
            notice: ()=>null
        });
    }
    throw new _errors.HubError("DATABASE_UNAVAILABLE");
}
function sealerOf({ house, ask }, { viewer }, args, jurisdictions) {
    return (0, _cursor.cursorSealer)(house.cursorKey, house.random, [
        viewer.account.id,
        ask.purpose,
        "EmergencyEntry",
        jurisdictions,
        args.incomplete ?? null
    ]);
}
function placeOf({ sort, node, id }) {
    return {
        sort,
        jurisdiction: node.jurisdiction.slug,
        id
    };
}
/** Null if the viewer or the directory changed meanwhile: where to look depends on them. */ async function fill(operation, situation, args, page) {
    const filled = {
        rows: [],
        judged: [],
        more: false
    };
    let { after } = page;
    for(let limit = (0, _arguments.unnoticedLimit)(page.size);; limit = Math.min(limit * 4, 2 * _arguments.MOST_ROWS)){
        const entries = await operation.house.emergencies.entries({
            jurisdictions: page.jurisdictions,
            candidates: situation.candidates,
            incomplete: args.incomplete ?? null,
            after,
            limit
        });
        const people = await judgedPeople(operation, entries);
        if (operation.standing !== situation) return null;
        addShown(operation, filled, page.size, entries, people);
        const last = entries.at(-1);
        if (filled.more || last === undefined || entries.length < limit) return filled;
        after = {
            sort: last.at,
            jurisdiction: last.jurisdiction,
            id: last.id
        };
    }
}
/** Of these entries' people, those whose program the viewer keeps the registers of. One read for all, and for none. */ async function judgedPeople(operation, entries) {
    const keys = new Map(entries.map(({ jurisdiction, participantId })=>[
            (0, _ids.placedId)(jurisdiction, participantId),
            {
                jurisdiction,
                id: participantId
            }
        ]));
    const rows = await (0, _namedperson.personRows)(operation, keys.size === 0 ? [
        _bykey.NOBODY
    ] : [
        ...keys.values()
    ]);
    const judged = rows.map((row)=>[
            (0, _ids.placedId)(row._j, row.id),
            judgedAsOfficer(operation, row)
        ]);
    return new Map(judged.flatMap(([id, one])=>one === null ? [] : [
            [
                id,
                one
            ]
        ]));
}
function judgedAsOfficer(operation, row) {
    const person = operation.bench.person((0, _reader.personRef)(row));
    const judged = person === null ? null : operation.bench.judge(person, row._c, row._t, _categories.CATEGORY_BIT.DISCLOSURE_LOG);
    if (judged === null || (judged.verdict.released & _categories.CATEGORY_BIT.DISCLOSURE_LOG) === 0) return null;
    return (0, _keeping.keeperOf)("EMERGENCY_ENTRY", judged.verdict, operation.standing.viewer.account) === null ? null : judged;
}
function addShown(operation, filled, size, entries, people) {
    for (const entry of entries){
        const judged = people.get((0, _ids.placedId)(entry.jurisdiction, entry.participantId));
        if (judged === undefined) continue;
        if (filled.rows.length === size) {
            filled.more = true;
            return;
        }
        filled.judged.push(judged);
        filled.rows.push({
            node: shaped(operation, entry),
            sort: entry.at,
            id: entry.id
        });
    }
}
function shaped({ now, standing: { directory } }, entry) {
    const { id, at, recipientName, recipientAffiliation, nature, categories, dueAt, jurisdiction, participantId, disclosedBy } = entry;
    const complete = nature !== null;
    const names = disclosedBy.map((organization)=>directory.organizations.get(organization)?.name ?? organization);
    // Milliseconds against whole seconds: compared as instants.
    const escalated = !complete && Date.parse(dueAt) <= Date.parse(now);
    const row = {
        id,
        at: `${at.slice(0, 19)}Z`,
        recipientName,
        recipientAffiliation,
        disclosedBy: names,
        nature,
        categories,
        complete,
        escalated,
        jurisdiction: {
            slug: jurisdiction
        }
    };
    const node = (0, _redact.redact)("EmergencyEntry", row, _categories.CATEGORY_BIT.DISCLOSURE_LOG);
    (0, _rowkey.setKey)(node, {
        jurisdiction,
        id,
        participantId,
        referralId: null
    });
    return node;
}
function handOver(operation, jurisdictions, { rows, judged }) {
    for (const one of judged)(0, _bench.serve)(one, _categories.CATEGORY_BIT.DISCLOSURE_LOG);
    for (const slug of jurisdictions){
        const shown = rows.filter(({ node })=>node.jurisdiction.slug === slug).length;
        operation.note(slug, {
            rows: shown,
            effects: {
                PERMIT: shown
            },
            rules: {}
        });
    }
}

//# sourceMappingURL=emergency-entries.js.map
