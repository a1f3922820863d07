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
    get candidateCondition () {
        return candidateCondition;
    },
    get firstCandidates () {
        return firstCandidates;
    }
});
function candidateCondition(sql, candidates, p, idColumn) {
    const person = (alias)=>`${alias}.jurisdiction = ${p}.jurisdiction AND ${alias}.participant_id = ${p}.${idColumn}`;
    const some = [];
    const has = (rows)=>some.push(`EXISTS (SELECT 1 FROM ${rows} OFFSET 0)`);
    const { organizationIds, consentKeys, participantIds, orderRecipient, redisclosures, emergencies } = candidates;
    if (consentKeys.length > 0) has(`consent_recipient k WHERE ${person("k")} AND k.recipient_key = ANY(${sql.param(consentKeys, "text[]")})`);
    if (organizationIds.length > 0) has(`participant_party k WHERE ${person("k")} AND k.organization_id = ANY(${sql.param(organizationIds, "text[]")})`);
    if (participantIds.length > 0) some.push(`${p}.${idColumn} = ANY(${sql.param(participantIds, "text[]")})`);
    if (orderRecipient !== null) {
        const organization = sql.param(orderRecipient, "text");
        has(`court_order k WHERE ${person("k")} AND ${organization} = ANY(k.recipient_organization_ids)`);
        has(`incident k WHERE ${person("k")} AND k.facts ->> 'reportedToOrganizationId' = ${organization}`);
    }
    if (redisclosures) has(`consent k JOIN custody c ON c.jurisdiction = k.jurisdiction AND c.received_consent_id = k.id WHERE ${person("k")} AND c.received_via = 'CONSENT'`);
    if (emergencies) has(`emergency k WHERE ${person("k")}`);
    return some.length === 0 ? "false" : `(${some.join(" OR ")})`;
}
function firstCandidates(sql, candidates, limit, after = "site.after") {
    const { organizationIds, consentKeys, participantIds, orderRecipient, redisclosures, emergencies } = candidates;
    const here = `k.jurisdiction = site.jurisdiction AND k.participant_id > ${after}`;
    const some = [];
    const walk = (table, column, keys)=>{
        const first = `SELECT DISTINCT k.participant_id FROM ${table} k WHERE ${here} AND k.${column} = named.key ORDER BY 1 LIMIT ${limit}`;
        some.push(`SELECT one.participant_id FROM unnest(${sql.param(keys, "text[]")}) AS named(key) CROSS JOIN LATERAL (${first}) one`);
    };
    if (consentKeys.length > 0) walk("consent_recipient", "recipient_key", consentKeys);
    if (organizationIds.length > 0) walk("participant_party", "organization_id", organizationIds);
    if (participantIds.length > 0) some.push(`SELECT k.id FROM participant k WHERE k.jurisdiction = site.jurisdiction AND k.id > ${after} AND k.id = ANY(${sql.param(participantIds, "text[]")})`);
    if (orderRecipient !== null) {
        const organization = sql.param(orderRecipient, "text");
        some.push(`SELECT k.participant_id FROM court_order k WHERE ${here} AND ${organization} = ANY(k.recipient_organization_ids)`);
        some.push(`SELECT k.participant_id FROM incident k WHERE ${here} AND k.facts ->> 'reportedToOrganizationId' = ${organization}`);
    }
    if (redisclosures) {
        some.push(`SELECT k.participant_id FROM consent k JOIN custody c ON c.jurisdiction = k.jurisdiction AND c.received_consent_id = k.id WHERE ${here} AND c.received_via = 'CONSENT'`);
    }
    if (emergencies) some.push(`SELECT k.participant_id FROM emergency k WHERE ${here}`);
    if (some.length === 0) return "SELECT NULL::text AS id WHERE false";
    // Two keys may mean one person, who must not take two places.
    return `SELECT DISTINCT one.id FROM (${some.join(" UNION ALL ")}) AS one(id) ORDER BY one.id LIMIT ${limit}`;
}

//# sourceMappingURL=candidates.sql.js.map
