import type { Candidates } from "./site";
import type { SqlText } from "./sql-text";

/**
 * A condition on the participant behind alias `p` (columns jurisdiction, participant id `idColumn`), looked up for one row
 * after another: what has an OFFSET the planner neither joins nor hashes, which would read everybody's consents for the
 * first rows of a page.
 */
export function candidateCondition(sql: SqlText, candidates: Candidates, p: string, idColumn: string): string {
  const person = (alias: string) => `${alias}.jurisdiction = ${p}.jurisdiction AND ${alias}.participant_id = ${p}.${idColumn}`;
  const some: string[] = [];
  const has = (rows: string) => some.push(`EXISTS (SELECT 1 FROM ${rows} OFFSET 0)`);
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

/**
 * The first of the same people at `site`, by id, behind `after`: what a list begins with that nothing else narrows.
 * Each way in is walked along its index only as far as the page goes. A condition would leave it to the planner, which
 * takes "somebody whom one of these keys names" for rare, and reads and sorts everyone to find a hundred.
 */
export function firstCandidates(sql: SqlText, candidates: Candidates, limit: string, after = "site.after"): string {
  const { organizationIds, consentKeys, participantIds, orderRecipient, redisclosures, emergencies } = candidates;
  const here = `k.jurisdiction = site.jurisdiction AND k.participant_id > ${after}`;
  const some: string[] = [];
  const walk = (table: string, column: string, keys: readonly string[]) => {
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
