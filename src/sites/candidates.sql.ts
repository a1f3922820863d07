import type { Candidates } from "./site";
import type { SqlText } from "./sql-text";

/** A condition on the participant behind alias `p` (columns jurisdiction, participant id `idColumn`). */
export function candidateCondition(sql: SqlText, candidates: Candidates, p: string, idColumn: string): string {
  const person = (alias: string) => `${alias}.jurisdiction = ${p}.jurisdiction AND ${alias}.participant_id = ${p}.${idColumn}`;
  const some: string[] = [];
  const { organizationIds, consentKeys, participantIds, orderRecipient, redisclosures, emergencies } = candidates;
  if (consentKeys.length > 0) {
    some.push(`EXISTS (SELECT 1 FROM consent_recipient k WHERE ${person("k")} AND k.recipient_key = ANY(${sql.param(consentKeys, "text[]")}))`);
  }
  if (organizationIds.length > 0) {
    some.push(`EXISTS (SELECT 1 FROM participant_party k WHERE ${person("k")} AND k.organization_id = ANY(${sql.param(organizationIds, "text[]")}))`);
  }
  if (participantIds.length > 0) some.push(`${p}.${idColumn} = ANY(${sql.param(participantIds, "text[]")})`);
  if (orderRecipient !== null) {
    const organization = sql.param(orderRecipient, "text");
    some.push(`EXISTS (SELECT 1 FROM court_order k WHERE ${person("k")} AND ${organization} = ANY(k.recipient_organization_ids))`);
    some.push(`EXISTS (SELECT 1 FROM incident k WHERE ${person("k")} AND k.facts ->> 'reportedToOrganizationId' = ${organization})`);
  }
  if (redisclosures) {
    some.push(`EXISTS (SELECT 1 FROM consent k JOIN custody c ON c.jurisdiction = k.jurisdiction AND c.received_consent_id = k.id WHERE ${person("k")} AND c.received_via = 'CONSENT')`);
  }
  if (emergencies) some.push(`EXISTS (SELECT 1 FROM emergency k WHERE ${person("k")})`);
  return some.length === 0 ? "false" : `(${some.join(" OR ")})`;
}
