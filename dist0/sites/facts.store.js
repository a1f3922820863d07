"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "FactsStore", {
    enumerable: true,
    get: function() {
        return FactsStore;
    }
});
const _sqlinstants = require("../database/sql-instants");
const _slicessql = require("./slices.sql");
const mine = (alias)=>`${alias}.jurisdiction = p.jurisdiction AND ${alias}.participant_id = p.id`;
const rows = (columns, from)=>`COALESCE((SELECT json_agg(json_build_object(${columns}) ORDER BY x.id) FROM ${from} x WHERE ${mine("x")}), '[]')`;
const FACTS = `
  SELECT p.jurisdiction, p.id, p.facts_revision::text AS revision, p.capacity::text, p.deceased_on IS NOT NULL AS deceased,
    p.minor_state_rule AS "minorStateRule", p.minor_lacks_choice AS "lacksChoice", p.minor_threat AS threat,
    CASE WHEN p.minor_state_rule IS NOT NULL THEN to_char(of_age_on(p.jurisdiction, p.birth_date), 'YYYY-MM-DD') END AS "ofAgeOn",
    (SELECT ${(0, _sqlinstants.instantText)("min(x.given_at)")} FROM notice_given x WHERE ${mine("x")}) AS "noticeGivenAt",
    ${rows(`'id', x.id, 'kind', x.kind, 'form', x.form, 'scope', x.scope_text, 'signedAt', ${(0, _sqlinstants.instantText)("x.signed_at")}, 'revokedAt', ${(0, _sqlinstants.instantText)("x.revoked_at")}, 'revocationForm', x.revocation_form, 'knownFalse', x.known_false`, "consent")} AS consents,
    ${rows(`'id', x.id, 'pathway', x.pathway, 'condition', x.condition, 'imposedByOrganizationId', x.imposed_by_organization_id, 'supervisingOrganizationIds', x.supervising_organization_ids, 'finalDispositionAt', ${(0, _sqlinstants.instantText)("x.final_disposition_at")}`, "legal_matter")} AS matters,
    ${rows("'id', x.id, 'facts', x.facts", "court_order")} AS orders,
    ${rows("'id', x.id, 'type', x.type", "mandate")} AS mandates,
    ${rows("'id', x.id, 'facts', x.facts", "restriction")} AS restrictions,
    ${rows(`'id', x.id, 'declaredByAccountId', x.declared_by_account_id, 'declaredAt', ${(0, _sqlinstants.instantText)("x.declared_at")}, 'endsAt', ${(0, _sqlinstants.instantText)("x.ends_at")}, 'bonaFide', x.bona_fide, 'consentUnobtainable', x.consent_unobtainable, 'programClosedByDeclaredDisaster', x.program_closed_by_declared_disaster, 'nature', x.nature, 'recipientName', x.recipient_name, 'recipientAffiliation', x.recipient_affiliation`, "emergency")} AS emergencies,
    ${rows("'id', x.id, 'facts', x.facts", "incident")} AS incidents
  FROM unnest($1::text[], $2::text[]) AS k(jurisdiction, id)
  JOIN participant p ON p.jurisdiction = k.jurisdiction AND p.id = k.id`;
const STATEMENT = `SELECT COALESCE(json_agg(t), '[]')::text AS people FROM (${FACTS}) t`;
class FactsStore {
    database;
    constructor(database){
        this.database = database;
    }
    /** The custodies that a person's records have; nothing for who is not on file. */ async slices({ jurisdiction, id }) {
        return this.database.queryIn([
            jurisdiction
        ], "person_slices", _slicessql.SLICES, [
            jurisdiction,
            id
        ]);
    }
    /** One statement for all, and for none; who is not on file is not in the answer. */ async people(keys, places = keys.map(({ jurisdiction })=>jurisdiction)) {
        const values = [
            keys.map((key)=>key.jurisdiction),
            keys.map((key)=>key.id)
        ];
        const [row] = await this.database.queryIn(places, "person_facts", STATEMENT, values);
        return JSON.parse(row?.people ?? "[]").map(personFile);
    }
}
function personFile(row) {
    const participantId = row.id;
    return {
        jurisdiction: row.jurisdiction,
        id: row.id,
        revision: row.revision,
        participant: {
            id: row.id,
            jurisdiction: row.jurisdiction,
            capacity: row.capacity,
            deceased: row.deceased,
            minor: minor(row)
        },
        ofAgeOn: row.ofAgeOn,
        noticeGivenAt: row.noticeGivenAt,
        consents: row.consents.map((consent)=>consentOf(consent, participantId)),
        scopes: Object.fromEntries(row.consents.map(({ id, scope })=>[
                id,
                scope
            ])),
        matters: row.matters.map((matter)=>({
                ...matter,
                participantId
            })),
        orders: row.orders.map(({ id, facts })=>({
                ...facts,
                id,
                participantId
            })),
        mandates: row.mandates.map((mandate)=>({
                ...mandate,
                participantId
            })),
        restrictions: row.restrictions.map(({ id, facts })=>({
                ...facts,
                id,
                participantId
            })),
        emergencies: row.emergencies,
        incidents: row.incidents.map(({ id, facts })=>({
                ...facts,
                id
            }))
    };
}
function minor({ minorStateRule, lacksChoice, threat }) {
    if (minorStateRule === null) return null;
    const found = lacksChoice !== null && threat !== null;
    return {
        stateRule: minorStateRule,
        directorFinding: found ? {
            lacksRationalChoice: lacksChoice,
            substantialThreat: threat
        } : null
    };
}
function consentOf({ id, kind, form, signedAt, revokedAt, revocationForm, knownFalse }, participantId) {
    const revocation = revokedAt === null || revocationForm === null ? null : {
        at: revokedAt,
        form: revocationForm
    };
    return {
        ...form,
        id,
        participantId,
        kind,
        signedAt,
        revocation,
        knownFalse
    };
}

//# sourceMappingURL=facts.store.js.map
