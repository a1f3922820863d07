"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "filterParts", {
    enumerable: true,
    get: function() {
        return filterParts;
    }
});
const _columnssql = require("./columns.sql");
const own = (where)=>({
        where,
        custodies: null
    });
const among = (column)=>(sql, values)=>own(`x.${column}::text = ANY(${sql.param(values, "text[]")})`);
/** Looks for records of another table that hang on the row; `person` is a column of the row. */ function beyond(from, person = "x.id") {
    return {
        where: `EXISTS (SELECT 1 FROM ${from})`,
        custodies: `(SELECT json_agg(DISTINCT ${(0, _columnssql.fullCustody)("y", "x.jurisdiction", person)}) FROM ${from})`
    };
}
const mine = "y.jurisdiction = x.jurisdiction AND y.participant_id = x.id";
const openToday = (day)=>`treatment_episode y WHERE ${mine} AND y.admitted_on <= ${day} AND (y.discharged_on IS NULL OR y.discharged_on > ${day})`;
/** One entry that lies within both bounds, not one within each. */ function entered(sql, { openedFrom, openedBefore }) {
    const bound = (sign, value)=>typeof value === "string" ? ` AND y.opened_on ${sign} ${sql.param(value, "date")}` : "";
    return `enrollment y WHERE ${mine}${bound(">=", openedFrom)}${bound("<", openedBefore)}`;
}
const PARTICIPANT = {
    status: (sql, values, todays)=>{
        const day = (0, _columnssql.today)(sql, todays, "x");
        return beyond(`status_period y WHERE ${mine} AND y.starts_on <= ${day} AND (y.ends_on IS NULL OR y.ends_on > ${day}) AND y.status::text = ANY(${sql.param(values, "text[]")})`);
    },
    openedFrom: (sql, _value, _day, filter)=>beyond(entered(sql, filter)),
    openedBefore: (sql, _value, _day, filter)=>beyond(entered(sql, filter)),
    door: (sql, values)=>beyond(`referral y WHERE ${mine} AND y.type::text = ANY(${sql.param(values, "text[]")})`),
    raceEthnicity: (sql, values)=>own(`x.race_ethnicity && ${sql.param(values, "text[]")}`),
    name: (sql, value)=>{
        const start = sql.param(`${value.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`, "text");
        return own(`(lower(x.legal_name) LIKE ${start} OR lower(x.preferred_name) LIKE ${start} OR EXISTS (SELECT 1 FROM unnest(x.aliases) AS alias WHERE lower(alias) LIKE ${start}))`);
    },
    sourceId: (sql, value)=>own(`x.source_id = ${sql.param(value, "text")}`),
    /** Judged on what the viewer may see: `false` is decided after redaction, so that a hidden episode cannot tell itself by absence. */ inTreatment: (sql, value, todays)=>{
        const part = beyond(openToday((0, _columnssql.today)(sql, todays, "x")));
        return value ? part : {
            ...part,
            where: null
        };
    },
    diagnosis: (sql, value)=>beyond(`diagnosis y WHERE ${mine} AND starts_with(y.code, ${sql.param(value, "text")})`)
};
const REFERRAL = {
    type: among("type"),
    source: among("source"),
    receivedFrom: (sql, value)=>own(`x.received_at >= ${sql.param(value, "timestamptz")}`),
    receivedBefore: (sql, value)=>own(`x.received_at < ${sql.param(value, "timestamptz")}`),
    screening: among("screening_result"),
    disposition: (sql, values)=>beyond(`charge y WHERE y.jurisdiction = x.jurisdiction AND y.referral_id = x.id AND y.disposition::text = ANY(${sql.param(values, "text[]")})`, "x.participant_id")
};
const OUTCOME = {
    domain: among("domain"),
    measure: among("measure"),
    stage: (sql, value)=>own(`x.stage = ${sql.param(value, "text")}`),
    value: among("value"),
    observedFrom: (sql, value)=>own(`x.observed_at >= ${sql.param(value, "timestamptz")}`),
    observedBefore: (sql, value)=>own(`x.observed_at < ${sql.param(value, "timestamptz")}`)
};
const PROVIDER = {
    name: (sql, value)=>{
        const part = sql.param(`%${value.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`, "text");
        return own(`(lower(x.name) LIKE ${part} OR EXISTS (SELECT 1 FROM service y WHERE y.jurisdiction = x.jurisdiction AND y.provider_id = x.id AND lower(y.name) LIKE ${part}))`);
    },
    taxonomyCode: (sql, value)=>own(`EXISTS (SELECT 1 FROM service y JOIN service_taxonomy z ON z.jurisdiction = y.jurisdiction AND z.service_id = y.id WHERE y.jurisdiction = x.jurisdiction AND y.provider_id = x.id AND starts_with(z.code, ${sql.param(value, "text")}))`),
    acceptsFrom: (sql, values)=>own(`x.accepts_from::text[] && ${sql.param(values, "text[]")}`),
    /** No argument of the API: the gate adds it. */ toldToPolice: ()=>own("NOT x.hide_from_police")
};
const FILTERS = {
    Participant: PARTICIPANT,
    Referral: REFERRAL,
    Outcome: OUTCOME,
    Provider: PROVIDER,
    ServiceReferral: {}
};
function filterParts(sql, type, filter, day) {
    const parts = [];
    for (const [argument, value] of Object.entries(filter)){
        if (value === undefined || value === null) continue;
        const build = FILTERS[type][argument];
        if (build === undefined) throw new Error(`no SQL for the argument ${argument} of ${type}`);
        parts.push({
            argument,
            ...build(sql, value, day, filter)
        });
    }
    return parts;
}

//# sourceMappingURL=filter.sql.js.map
