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
    get columnList () {
        return columnList;
    },
    get fullCustody () {
        return fullCustody;
    },
    get isTimed () {
        return isTimed;
    },
    get object () {
        return object;
    },
    get ownCustody () {
        return ownCustody;
    },
    get provenance () {
        return provenance;
    },
    get selected () {
        return selected;
    },
    get subRows () {
        return subRows;
    },
    get today () {
        return today;
    }
});
const _sqlinstants = require("../database/sql-instants");
function today(sql, day, alias) {
    return typeof day === "string" ? sql.param(day, "date") : `(${sql.param(JSON.stringify(day), "jsonb")} ->> ${alias}.jurisdiction)::date`;
}
function columnList(columns) {
    return columns.map(([name, expression])=>`${expression} AS "${name}"`).join(", ");
}
function subRows(columns, from, order) {
    return `(SELECT json_agg(t) FROM (SELECT ${columnList(columns)} FROM ${from} ORDER BY ${order}) t)`;
}
function object(columns) {
    return `json_build_object(${columns.map(([name, expression])=>`'${name}', ${expression}`).join(", ")})`;
}
function ownCustody(alias, row) {
    return [
        "_c",
        `CASE WHEN ${row}._timed THEN ${timedCustody(alias)} ELSE NULLIF(${alias}.custody_id, ${row}.custody_id) END`
    ];
}
function timedCustody(alias) {
    return `${alias}.custody_id || '@' || ${(0, _sqlinstants.instantText)(`${alias}.recorded_at`)}`;
}
function fullCustody(alias, jurisdiction, person) {
    return `CASE WHEN ${isTimed(jurisdiction, person)} THEN ${timedCustody(alias)} ELSE ${alias}.custody_id END`;
}
function isTimed(jurisdiction, person) {
    return `(SELECT z.ended_restriction FROM participant z WHERE z.jurisdiction = ${jurisdiction} AND z.id = ${person})`;
}
function provenance(alias) {
    const load = `(SELECT l.mapping_version FROM load l WHERE l.jurisdiction = ${alias}.jurisdiction AND l.id = ${alias}.load_id)`;
    return object([
        [
            "sourceSystem",
            `${alias}.source_system`
        ],
        [
            "loadId",
            `${alias}.load_id`
        ],
        [
            "sourceRow",
            `${alias}.source_row`
        ],
        [
            "sourceId",
            `${alias}.source_id`
        ],
        [
            "mappingVersion",
            load
        ],
        [
            "recordedAt",
            `${alias}.recorded_at`
        ]
    ]);
}
function selected(selection, alias, plain) {
    const columns = [];
    for (const name of selection.names){
        const column = plain[name];
        if (column !== undefined) columns.push([
            name,
            `${alias}.${column}`
        ]);
    }
    return columns;
}

//# sourceMappingURL=columns.sql.js.map
