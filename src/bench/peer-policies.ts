import { CATEGORY_BIT } from "../privacy/categories";
import { OUTCOME_CATEGORY } from "../domain/outcome";
import type { BenchServer } from "./postgres";

/** Whom PostGraphile connects as: owns nothing, so that row-level security binds it. */
export const PEER_ROLE = "bench_peer";

/**
 * The same permissions in the database's own means, for one kind of basis: a consent that names the viewer's
 * organization. What the hub reads from each form at run time is laid out here beforehand, one row a consent and
 * recipient, with its categories as bits, so that a policy is one probe of one index. That favours the peer.
 */
export async function installPolicies(server: BenchServer, database: string): Promise<void> {
  await server.admin(`${GRANTS};${ROLE}`, database);
  for (const [table, column, bit] of POLICIES) await server.admin(policy(table, column, bit), database);
  // The hub's role reads past the policies: its rows are decided by the hub.
  await server.admin(`ALTER ROLE lead_hub_app BYPASSRLS; ALTER TABLE bench_grant OWNER TO hub_owner`, database);
  await server.admin("VACUUM (FREEZE, ANALYZE) bench_grant", database);
}

const bitsOf = (json: string) => `(SELECT bit_or(CASE value ${Object.entries(CATEGORY_BIT).map(([name, bit]) => `WHEN '${name}' THEN ${String(bit)}`).join(" ")} END) FROM jsonb_array_elements_text(${json}) AS value)`;

/** 42 CFR 2.31: only forms with every element; their end is expiration or revocation, whichever comes first. */
const GRANTS = `
  CREATE TABLE bench_grant AS
  SELECT c.jurisdiction, c.participant_id, recipient ->> 'id' AS organization_id, purpose, ${bitsOf("c.form -> 'information'")}::int AS categories, c.signed_at,
    COALESCE(LEAST(c.revoked_at, (c.form #>> '{expiration,at}')::timestamptz, (c.form #>> '{expiration,occurredAt}')::timestamptz), 'infinity') AS ends_at
  FROM consent c
    JOIN participant p ON p.jurisdiction = c.jurisdiction AND p.id = c.participant_id
    CROSS JOIN LATERAL jsonb_array_elements(c.form -> 'recipients') AS recipient
    CROSS JOIN LATERAL jsonb_array_elements_text(c.form -> 'purposes') AS purpose
  WHERE c.kind = 'NAMED' AND c.signed_at IS NOT NULL AND NOT c.known_false AND recipient ->> 'type' = 'ORGANIZATION'
    AND COALESCE(c.form ->> 'patientName', '') <> '' AND c.form -> 'disclosers' <> '[]' AND c.form -> 'information' <> '[]'
    AND c.form #>> '{expiration,type}' IN ('DATE', 'EVENT')
    AND c.form -> 'revocationStatement' @> '{"rightInWriting": true, "howToRevoke": true, "relianceException": true}'
    AND ((c.form ->> 'copyAvailable')::boolean OR (c.form ->> 'scopeTextAvailable')::boolean)
    AND CASE WHEN p.deceased_on IS NOT NULL OR p.capacity <> 'FULL'
      THEN EXISTS (SELECT FROM jsonb_array_elements(c.form -> 'signatures') s WHERE s ->> 'by' = 'AUTHORIZED_2_15' AND s ->> 'authorityDocumentId' IS NOT NULL)
      ELSE c.form -> 'signatures' @> '[{"by": "PATIENT"}]'
        AND (p.minor_state_rule IS NULL OR p.minor_state_rule = 'MINOR_ALONE' OR c.form -> 'signatures' @> '[{"by": "PARENT"}]') END;
  CREATE INDEX bench_grant_probe ON bench_grant (jurisdiction, participant_id, organization_id, purpose) INCLUDE (categories, signed_at, ends_at)`;

const ROLE = `
  DO $$ BEGIN CREATE ROLE ${PEER_ROLE} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
  GRANT USAGE ON SCHEMA public TO ${PEER_ROLE};
  GRANT SELECT ON participant, referral, service_referral, outcome, provider, bench_grant TO ${PEER_ROLE}`;

const OUTCOME_BITS = `CASE outcome.domain ${Object.entries(OUTCOME_CATEGORY).map(([domain, category]) => `WHEN '${domain}' THEN ${String(CATEGORY_BIT[category])}`).join(" ")} ELSE 0 END`;

const POLICIES: readonly (readonly [table: string, person: string, bit: string])[] = [
  ["participant", "id", String(CATEGORY_BIT.ENROLLMENT_STATUS)],
  ["referral", "participant_id", String(CATEGORY_BIT.JUSTICE_REFERRAL)],
  ["service_referral", "participant_id", String(CATEGORY_BIT.SERVICE_REFERRAL)],
  ["outcome", "participant_id", OUTCOME_BITS],
];

/** The settings are read once a statement (a scalar subquery), not once a row. */
function policy(table: string, person: string, bit: string): string {
  const setting = (name: string) => `(SELECT current_setting('bench.${name}', true))`;
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY bench ON ${table} FOR SELECT TO ${PEER_ROLE} USING (EXISTS (
      SELECT FROM bench_grant g
      WHERE g.jurisdiction = ${table}.jurisdiction AND g.participant_id = ${table}.${person}
        AND g.organization_id = ${setting("organization_id")} AND g.purpose = ${setting("purpose")}
        AND (g.categories & ${bit}) <> 0 AND g.signed_at <= now() AND g.ends_at > now()))`;
}
