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
    get PEER_ROLES () {
        return PEER_ROLES;
    },
    get installPolicies () {
        return installPolicies;
    }
});
const _categories = require("../privacy/categories");
const _outcome = require("../domain/outcome");
const PEER_ROLES = {
    /** Reads the registers of consents themselves. */ live: "bench_live",
    /** Reads what was laid out of them beforehand. */ laidOut: "bench_laid_out"
};
async function installPolicies(server, database) {
    await server.admin(`${LAID_OUT};${DIGESTED};${ROLES}`, database);
    for (const governed of GOVERNED)await server.admin(`${policy("live", governed)};${policy("laidOut", governed)}`, database);
    // An earlier version of this benchmark let the hub's role past its own policies.
    await server.admin(`ALTER ROLE lead_hub_app NOBYPASSRLS; ALTER TABLE bench_grant OWNER TO hub_owner`, database);
    for (const table of [
        "bench_grant",
        "consent",
        "consent_recipient"
    ])await server.admin(`VACUUM (FREEZE, ANALYZE) ${table}`, database);
}
/** 42 CFR 2.31: only forms with every element. Who must have signed for whom is the same for everybody in this database but a few. */ const COMPLETE = `c.kind = 'NAMED' AND c.signed_at IS NOT NULL AND NOT c.known_false
    AND COALESCE(c.form ->> 'patientName', '') <> '' AND c.form -> 'disclosers' <> '[]' AND c.form -> 'information' <> '[]'
    AND c.form #>> '{expiration,type}' IN ('DATE', 'EVENT')
    AND c.form -> 'revocationStatement' @> '{"rightInWriting": true, "howToRevoke": true, "relianceException": true}'
    AND ((c.form ->> 'copyAvailable')::boolean OR (c.form ->> 'scopeTextAvailable')::boolean)`;
/** Expiration or revocation, whichever comes first. */ const ENDS_AT = "COALESCE(LEAST(c.revoked_at, (c.form #>> '{expiration,at}')::timestamptz, (c.form #>> '{expiration,occurredAt}')::timestamptz), 'infinity')";
const SIGNED = `CASE WHEN p.deceased_on IS NOT NULL OR p.capacity <> 'FULL'
      THEN EXISTS (SELECT FROM jsonb_array_elements(c.form -> 'signatures') s WHERE s ->> 'by' = 'AUTHORIZED_2_15' AND s ->> 'authorityDocumentId' IS NOT NULL)
      ELSE c.form -> 'signatures' @> '[{"by": "PATIENT"}]'
        AND (p.minor_state_rule IS NULL OR p.minor_state_rule = 'MINOR_ALONE' OR c.form -> 'signatures' @> '[{"by": "PARENT"}]') END`;
const bitsOf = (json)=>`(SELECT bit_or(CASE value ${Object.entries(_categories.CATEGORY_BIT).map(([name, bit])=>`WHEN '${name}' THEN ${String(bit)}`).join(" ")} END) FROM jsonb_array_elements_text(${json}) AS value)`;
const LAID_OUT = `
  CREATE TABLE bench_grant AS
  SELECT c.jurisdiction, c.participant_id, recipient ->> 'id' AS organization_id, purpose, ${bitsOf("c.form -> 'information'")}::int AS categories, c.signed_at, ${ENDS_AT} AS ends_at
  FROM consent c
    JOIN participant p ON p.jurisdiction = c.jurisdiction AND p.id = c.participant_id
    CROSS JOIN LATERAL jsonb_array_elements(c.form -> 'recipients') AS recipient
    CROSS JOIN LATERAL jsonb_array_elements_text(c.form -> 'purposes') AS purpose
  WHERE recipient ->> 'type' = 'ORGANIZATION' AND ${COMPLETE} AND ${SIGNED};
  CREATE INDEX bench_grant_probe ON bench_grant (jurisdiction, participant_id, organization_id, purpose) INCLUDE (categories, signed_at, ends_at)`;
/** What a policy asks of a form, worked out when the form is written: live, and no policy opens a form. */ const DIGESTED = `
  CREATE FUNCTION bench_instant(text) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1::timestamptz $$;
  ALTER TABLE consent
    ADD COLUMN bench_complete boolean GENERATED ALWAYS AS (${COMPLETE.replaceAll("c.", "")}) STORED,
    ADD COLUMN bench_purposes jsonb GENERATED ALWAYS AS (form -> 'purposes') STORED,
    ADD COLUMN bench_information jsonb GENERATED ALWAYS AS (form -> 'information') STORED,
    ADD COLUMN bench_ends_at timestamptz GENERATED ALWAYS AS (${ENDS_AT.replaceAll("c.", "").replaceAll(/\((form #>> '[^']*')\)::timestamptz/g, "bench_instant($1)")}) STORED`;
const READ = "participant, referral, service_referral, outcome, provider";
const ROLES = `
  DO $$ BEGIN CREATE ROLE ${PEER_ROLES.live} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
  DO $$ BEGIN CREATE ROLE ${PEER_ROLES.laidOut} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
  GRANT USAGE ON SCHEMA public TO ${PEER_ROLES.live}, ${PEER_ROLES.laidOut};
  GRANT SELECT ON ${READ}, consent, consent_recipient TO ${PEER_ROLES.live};
  GRANT SELECT ON ${READ}, bench_grant TO ${PEER_ROLES.laidOut};
  CREATE POLICY bench_live ON consent FOR SELECT TO ${PEER_ROLES.live} USING (true);
  CREATE POLICY bench_live ON consent_recipient FOR SELECT TO ${PEER_ROLES.live} USING (true)`;
const one = (table, person, category)=>({
        table,
        person,
        category: `'${category}'`,
        bit: String(_categories.CATEGORY_BIT[category])
    });
const ofDomain = (value, otherwise)=>`CASE outcome.domain ${Object.entries(_outcome.OUTCOME_CATEGORY).map(([domain, category])=>`WHEN '${domain}' THEN ${value(category)}`).join(" ")} ELSE ${otherwise} END`;
const GOVERNED = [
    one("participant", "id", "ENROLLMENT_STATUS"),
    one("referral", "participant_id", "JUSTICE_REFERRAL"),
    one("service_referral", "participant_id", "SERVICE_REFERRAL"),
    {
        table: "outcome",
        person: "participant_id",
        category: ofDomain((category)=>`'${category}'`, "''"),
        bit: ofDomain((category)=>String(_categories.CATEGORY_BIT[category]), "0")
    }
];
/** The settings are read once a statement (a scalar subquery), not once a row. */ const setting = (name)=>`(SELECT current_setting('bench.${name}', true))`;
function policy(kind, governed) {
    return `
    ALTER TABLE ${governed.table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY ${PEER_ROLES[kind]} ON ${governed.table} FOR SELECT TO ${PEER_ROLES[kind]} USING (EXISTS (${kind === "live" ? onRegisters(governed) : onLaidOut(governed)}))`;
}
/** Probes of two primary keys: who is named, and the consent that names them. OFFSET 0, or PostgreSQL reads the consents of all first. */ function onRegisters({ table, person, category }) {
    return `SELECT FROM consent_recipient k JOIN consent c ON c.jurisdiction = k.jurisdiction AND c.id = k.consent_id
      WHERE k.jurisdiction = ${table}.jurisdiction AND k.participant_id = ${table}.${person} AND k.recipient_key = (SELECT 'org:' || current_setting('bench.organization_id', true))
        AND c.bench_complete AND c.signed_at <= now() AND c.bench_ends_at > now() AND c.bench_purposes ? ${setting("purpose")} AND c.bench_information ? ${category} OFFSET 0`;
}
function onLaidOut({ table, person, bit }) {
    return `SELECT FROM bench_grant g
      WHERE g.jurisdiction = ${table}.jurisdiction AND g.participant_id = ${table}.${person}
        AND g.organization_id = ${setting("organization_id")} AND g.purpose = ${setting("purpose")}
        AND (g.categories & ${bit}) <> 0 AND g.signed_at <= now() AND g.ends_at > now()`;
}

//# sourceMappingURL=peer-policies.js.map
