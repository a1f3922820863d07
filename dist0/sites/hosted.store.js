"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "HostedStore", {
    enumerable: true,
    get: function() {
        return HostedStore;
    }
});
const _ids = require("../domain/ids");
const _columnssql = require("./columns.sql");
const _outcomesql = require("./outcome.sql");
const _childrow = require("./child-row");
const _pagesql = require("./page.sql");
const _participantsql = require("./participant.sql");
const _providersql = require("./provider.sql");
const _referralsql = require("./referral.sql");
const _sqltext = require("./sql-text");
class HostedStore {
    database;
    constructor(database){
        this.database = database;
    }
    async rows(ask) {
        const sql = new _sqltext.SqlText();
        const text = statement(sql, ask);
        const [row] = await this.database.queryIn(placesOf(ask), (0, _sqltext.statementName)("rows", text), text, sql.values);
        if (row === undefined) throw new Error("a statement that always gives one row gave none");
        const rows = parse(row.rows);
        const children = ask.children.map((_, index)=>(0, _childrow.withParents)(parse(row[`c${index}`], [
                "_j"
            ]), rows));
        if (ask.from.kind === "children") placeParents(rows);
        if (row.services !== undefined) (0, _childrow.withServices)(ask.type === "Referral" ? rows : children[ask.children.findIndex(({ type })=>type === "Referral")] ?? [], parse(row.services), rows);
        return {
            rows,
            children,
            providers: parse(row.providers),
            directoryRevision: row.directory,
            viewerRevision: row.viewer
        };
    }
}
/** Whose people the ask is about; the database shows no others. */ function placesOf({ from }) {
    switch(from.kind){
        case "list":
            return from.list.jurisdictions;
        case "keys":
            return from.keys.map(({ jurisdiction })=>jurisdiction);
        case "children":
            return from.parents.map(({ jurisdiction })=>jurisdiction);
    }
}
/**
 * Rows come column by column, so that no name is written, sent and read once a row; of no rows each column is null. Each
 * row begins as a copy of an empty one: a row that gets its fields one by one changes its shape as often. `others` are
 * fields that it gets later.
 */ function parse(json, others = []) {
    if (json === null || json === undefined) return [];
    const columns = Object.entries(JSON.parse(json));
    const empty = {};
    for (const name of others)empty[name] = null;
    for (const [name] of columns)empty[name] = null;
    const rows = (columns[0]?.[1] ?? []).map(()=>({
            ...empty
        }));
    for (const [name, values] of columns){
        if (values !== null) for(let at = 0; at < rows.length; at++)rows[at][name] = values[at];
    }
    return rows;
}
/** A parent is named by place and id; the statement tells the id. */ function placeParents(rows) {
    for (const row of rows)row._parent = (0, _ids.placedId)(row._j, row._parent);
}
function statement(sql, ask) {
    const context = {
        sql,
        today: ask.today
    };
    const page = (0, _pagesql.pageBody)(sql, ask);
    const viewer = `(SELECT s.revision || '.' || a.relations_revision FROM account a, directory_state s WHERE a.id = ${sql.param(ask.viewerId, "text")} AND a.active)`;
    const outputs = [
        `(SELECT s.revision::text FROM directory_state s) AS directory`,
        `${viewer} AS viewer`,
        `${list(rootRows(ask, context))} AS rows`,
        ...ask.children.map((child, index)=>`${list(childRows(child, context))} AS c${index}`)
    ];
    const services = (0, _referralsql.servicesBelow)(ask);
    if (services !== null) outputs.push(`${list({
        columns: services.names.map((name)=>[
                name,
                `s."${name}"`
            ]),
        from: "services s"
    })} AS services`);
    const providers = providerRows(ask, services);
    if (providers !== null) outputs.push(`${list(providers)} AS providers`);
    const tables = [
        `page AS MATERIALIZED (${page})`,
        ...services === null ? [] : [
            `services AS MATERIALIZED (${services.body})`
        ]
    ];
    return `WITH ${tables.join(", ")} SELECT ${outputs.join(", ")}`;
}
function list({ columns, from }) {
    const lists = columns.map(([name])=>`json_agg(t."${name}") AS "${name}"`);
    return `(SELECT row_to_json(a)::text FROM (SELECT ${lists.join(", ")} FROM (SELECT ${(0, _columnssql.columnList)(columns)} FROM ${from}) t) a)`;
}
function rootRows(ask, context) {
    const { type, from } = ask;
    const person = `p.${_pagesql.TABLE[type].person}`;
    const columns = [
        [
            "_j",
            "p.jurisdiction"
        ],
        [
            "id",
            "p.id"
        ]
    ];
    if (from.kind === "list") columns.push([
        "_u",
        "p._u"
    ]);
    if (from.kind === "list" && from.list.sort !== null) columns.push([
        "_s",
        "p._s"
    ]);
    if (from.kind === "children") columns.push([
        "_parent",
        "p._parent"
    ]);
    if (type !== "Provider") columns.push([
        "_c",
        "p.custody_id"
    ], [
        "_t",
        "p.recorded_at"
    ], [
        "_p",
        person
    ], [
        "_r",
        type === "Participant" ? "p.facts_revision::text" : "person.facts_revision::text"
    ]);
    columns.push(...columnsOf(type, ask.selection, "p", context));
    const join = type === "Participant" || type === "Provider" ? "" : ` JOIN participant person ON person.jurisdiction = p.jurisdiction AND person.id = ${person}`;
    return {
        columns,
        from: `page p${join} ORDER BY p._n, p.jurisdiction, p.id`
    };
}
/** Children of a page of participants; the person is the parent, and mostly so is the custody. */ function childRows(child, context) {
    const body = (0, _pagesql.pageChildrenBody)(context.sql, child.type, child.limit);
    const own = [
        [
            "_c",
            "NULLIF(c.custody_id, c._custody)"
        ],
        [
            "_t",
            "CASE WHEN c._timed THEN c.recorded_at END"
        ]
    ];
    const columns = [
        [
            "id",
            "c.id"
        ],
        [
            "_parent",
            "c._parent"
        ],
        ...own,
        ...columnsOf(child.type, child.selection, "c", context)
    ];
    return {
        columns,
        from: `(${body}) c`
    };
}
function columnsOf(type, selection, alias, context) {
    switch(type){
        case "Participant":
            return (0, _participantsql.participantColumns)(selection, alias, context);
        case "Referral":
            return (0, _referralsql.referralColumns)(selection, alias);
        case "Outcome":
            return (0, _outcomesql.outcomeColumns)(selection, alias);
        case "ServiceReferral":
            return (0, _referralsql.serviceReferralColumns)(selection, alias);
        case "Provider":
            return (0, _providersql.providerColumns)(selection, alias);
    }
}
/** The providers that the service referrals of this answer lead to, each once. */ function providerRows({ type, selection }, services) {
    const own = type === "ServiceReferral" && selection.has("provider") ? {
        selection: selection.below("provider"),
        ids: "SELECT p.jurisdiction, p.provider_id FROM page p"
    } : null;
    const below = services === null || services.provider === null ? null : {
        selection: services.provider,
        ids: `SELECT s."_j", s."_provider" FROM services s`
    };
    const wanted = own ?? below;
    if (wanted === null) return null;
    const columns = [
        [
            "_j",
            "v.jurisdiction"
        ],
        [
            "id",
            "v.id"
        ],
        ...(0, _providersql.providerColumns)(wanted.selection, "v")
    ];
    return {
        columns,
        from: `provider v WHERE (v.jurisdiction, v.id) IN (${wanted.ids})`
    };
}

//# sourceMappingURL=hosted.store.js.map
