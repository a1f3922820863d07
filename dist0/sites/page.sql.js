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
    get TABLE () {
        return TABLE;
    },
    get childrenBody () {
        return childrenBody;
    },
    get pageBody () {
        return pageBody;
    },
    get pageChildrenBody () {
        return pageChildrenBody;
    },
    get parents () {
        return parents;
    },
    get wholeRow () {
        return wholeRow;
    }
});
const _sqlinstants = require("../database/sql-instants");
const _candidatessql = require("./candidates.sql");
const _columnssql = require("./columns.sql");
const _filtersql = require("./filter.sql");
const TABLE = {
    Participant: {
        name: "participant",
        person: "id"
    },
    Referral: {
        name: "referral",
        person: "participant_id"
    },
    Outcome: {
        name: "outcome",
        person: "participant_id"
    },
    ServiceReferral: {
        name: "service_referral",
        person: "participant_id"
    },
    Provider: {
        name: "provider",
        person: "id"
    }
};
/** Greater than every id and smaller than no id: base64url has neither. */ const AFTER_ALL = "~";
const asItIs = (key)=>`${key}::text`;
function sortExpression(sort) {
    switch(sort.field){
        case "OPENED_ON":
            // As it is indexed (migration latest_entry): people without an entry come last, whichever way.
            return {
                key: `COALESCE(x.latest_entry, '${sort.descending ? "-infinity" : "infinity"}'::date)`,
                type: "date",
                text: asItIs
            };
        case "RECEIVED_AT":
            return {
                key: "x.received_at",
                type: "timestamptz",
                text: _sqlinstants.instantText
            };
        case "OBSERVED_AT":
            return {
                key: "x.observed_at",
                type: "timestamptz",
                text: _sqlinstants.instantText
            };
        case "NAME":
            return {
                key: "x.name",
                type: "text",
                text: asItIs
            };
    }
}
function pageBody(sql, ask) {
    const { from, type } = ask;
    const row = wholeRow(type, ask.selection, ask.children.length > 0);
    switch(from.kind){
        case "list":
            return listBody(sql, type, row, from.list, ask.today);
        case "keys":
            return keysBody(sql, type, row, from.keys);
        case "children":
            return childrenBody(sql, type, row, parents(sql, from.parents), from.child);
    }
}
const PARTS = {
    Participant: [
        "enrollment",
        "attendance",
        "progress",
        "treatment",
        "diagnoses"
    ],
    Referral: [
        "charges",
        "encounter",
        "serviceReferrals"
    ]
};
function wholeRow(type, selection, hasChildren = false) {
    const asked = hasChildren || (PARTS[type] ?? []).some((name)=>selection.has(name));
    if (!asked) return "x.*";
    return `x.*, ${type === "Participant" ? "x.ended_restriction" : (0, _columnssql.isTimed)("x.jurisdiction", `x.${TABLE[type].person}`)} AS _timed`;
}
function listBody(sql, type, row, list, today) {
    if (list.candidates !== null && isPlain(type, list)) return candidatesBody(sql, row, list, list.candidates);
    const sort = list.sort === null ? null : sortExpression(list.sort);
    const direction = list.sort?.descending === true ? "DESC" : "ASC";
    const parts = (0, _filtersql.filterParts)(sql, type, list.filter, today);
    const site = sitesFrom(sql, list, sort !== null);
    const where = [
        "x.jurisdiction = site.jurisdiction",
        afterCondition(sql, sort, list),
        ...parts.map((part)=>part.where)
    ].filter((one)=>one !== null);
    const limit = sql.param(list.limit, "int4");
    const columns = [
        row,
        ...sort === null ? [] : [
            `${sort.key} AS _k`
        ],
        `${usesObject(parts)} AS _u`
    ];
    const rows = (who)=>`SELECT ${columns.join(", ")} FROM ${TABLE[type].name} x WHERE ${[
            ...where,
            ...who
        ].join(" AND ")} ORDER BY ${sort === null ? "" : `${sort.key} ${direction}, `}x.id LIMIT ${limit}`;
    const order = `${sort === null ? "" : `b._k ${direction}, `}b.jurisdiction, b.id`;
    return `SELECT b.*${sort === null ? "" : `, ${sort.text("b._k")} AS _s`}, row_number() OVER (ORDER BY ${order}) AS _n FROM ${site} CROSS JOIN LATERAL ${ofCandidates(sql, type, list, limit, rows)} b ORDER BY ${order} LIMIT ${limit}`;
}
/** How many times a page's rows there may be of people who are read all, and put in order, for a page of them. */ const FEW = 4;
/**
 * The rows of whom the rules might let in. Where these are many, rows are walked along the list's order, and each is asked
 * for; where they are few, that would walk past everybody else in the place, so they are looked for first. Their number
 * is known at run time only, and each way costs nothing where it is not taken.
 */ function ofCandidates(sql, type, list, limit, rows) {
    const { candidates } = list;
    if (candidates === null) return `(${rows([])})`;
    const person = TABLE[type].person;
    const most = `${limit} * ${String(FEW)}`;
    const few = `(SELECT ARRAY(${(0, _candidatessql.firstCandidates)(sql, candidates, `${most} + 1`, "''")}) AS ids OFFSET 0) few`;
    const some = rows([
        `cardinality(few.ids) <= ${most}`,
        `x.${person} = ANY(few.ids)`
    ]);
    const many = rows([
        `cardinality(few.ids) > ${most}`,
        (0, _candidatessql.candidateCondition)(sql, candidates, "x", person)
    ]);
    return `${few} CROSS JOIN LATERAL ((${some}) UNION ALL (${many}))`;
}
/** People in the order of their ids, narrowed by nothing: the first candidates are the page. */ function isPlain(type, { sort, filter }) {
    return type === "Participant" && sort === null && Object.keys(filter).length === 0;
}
/** Who they are is settled before their rows are looked at, each once. */ function candidatesBody(sql, row, list, candidates) {
    const site = sitesFrom(sql, list, false);
    const limit = sql.param(list.limit, "int4");
    const first = `SELECT site.jurisdiction, one.id, row_number() OVER (ORDER BY site.jurisdiction, one.id) AS n FROM ${site} CROSS JOIN LATERAL (${(0, _candidatessql.firstCandidates)(sql, candidates, limit)}) one ORDER BY n LIMIT ${limit}`;
    return `SELECT ${row}, NULL::json AS _u, k.n AS _n FROM (${first}) k JOIN participant x ON x.jurisdiction = k.jurisdiction AND x.id = k.id`;
}
function sitesFrom(sql, list, sorted) {
    const sites = siteStarts(list, sorted);
    return `unnest(${sql.param(sites.map((s)=>s.jurisdiction), "text[]")}, ${sql.param(sites.map((s)=>s.after), "text[]")}) AS site(jurisdiction, after)`;
}
/**
 * Where each jurisdiction goes on. In the total order (key, jurisdiction, id) a jurisdiction before the cursor's goes on
 * behind the cursor's key, one after it at the key itself; without a key the earlier ones are done.
 */ function siteStarts(list, sorted) {
    const { after } = list;
    if (after === null) return list.jurisdictions.map((jurisdiction)=>({
            jurisdiction,
            after: ""
        }));
    return list.jurisdictions.map((jurisdiction)=>({
            jurisdiction,
            after: startIn(jurisdiction, after)
        })).filter((start)=>sorted || start.after !== AFTER_ALL);
}
function startIn(jurisdiction, after) {
    if (jurisdiction === after.jurisdiction) return after.id;
    return bytesBefore(jurisdiction, after.jurisdiction) ? AFTER_ALL : "";
}
/** Slugs are ASCII, so code units compare as bytes do. */ function bytesBefore(a, b) {
    return a < b;
}
function afterCondition(sql, sort, list) {
    if (list.after === null) return null;
    if (sort === null || list.after.sort === null) return "x.id > site.after";
    const key = sql.param(list.after.sort, sort.type);
    const beyond = list.sort?.descending === true ? "<" : ">";
    // The first condition is where an index begins; it cannot begin at an OR.
    return `${sort.key} ${beyond}= ${key} AND (${sort.key} ${beyond} ${key} OR x.id > site.after)`;
}
function usesObject(parts) {
    const uses = parts.filter((part)=>part.custodies !== null).map((part)=>`'${part.argument}', ${part.custodies}`);
    return uses.length === 0 ? "NULL::json" : `json_build_object(${uses.join(", ")})`;
}
function keysBody(sql, type, row, keys) {
    const wanted = `unnest(${sql.param(keys.map((k)=>k.jurisdiction), "text[]")}, ${sql.param(keys.map((k)=>k.id), "text[]")}) AS k(jurisdiction, id)`;
    return `SELECT ${row}, row_number() OVER (ORDER BY x.jurisdiction, x.id) AS _n FROM ${wanted} JOIN ${TABLE[type].name} x ON x.jurisdiction = k.jurisdiction AND x.id = k.id`;
}
function parents(sql, keys) {
    return `unnest(${sql.param(keys.map((k)=>k.jurisdiction), "text[]")}, ${sql.param(keys.map((k)=>k.id), "text[]")}) AS parent(jurisdiction, id)`;
}
function pageChildrenBody(sql, type, limit) {
    const inner = `SELECT x.* FROM ${TABLE[type].name} x WHERE x.jurisdiction = parent.jurisdiction AND x.participant_id = parent.id ORDER BY x.id LIMIT ${sql.param(limit, "int4")}`;
    return `SELECT c.*, parent._n AS _parent, parent._timed, parent.custody_id AS _custody FROM page parent CROSS JOIN LATERAL (${inner}) c`;
}
function childrenBody(sql, type, row, parent, { limit, after, candidates }) {
    const column = type === "ServiceReferral" ? "provider_id" : "participant_id";
    const where = [
        `x.jurisdiction = parent.jurisdiction`,
        `x.${column} = parent.id`
    ];
    if (after !== null) where.push(`x.id > ${sql.param(after, "text")}`);
    if (candidates !== null) where.push((0, _candidatessql.candidateCondition)(sql, candidates, "x", TABLE[type].person));
    const inner = `SELECT ${row} FROM ${TABLE[type].name} x WHERE ${where.join(" AND ")} ORDER BY x.id LIMIT ${sql.param(limit, "int4")}`;
    return `SELECT c.*, parent.id AS _parent, row_number() OVER (ORDER BY c.jurisdiction, c.id) AS _n FROM ${parent} CROSS JOIN LATERAL (${inner}) c`;
}

//# sourceMappingURL=page.sql.js.map
