import type { Transaction } from "../database/database";
import { instantText } from "../database/sql-instants";
import type { Agreement } from "../domain/decision";

const INSERT = `INSERT INTO agreement (jurisdiction, id, kind, party_organization_id, counterparty_organization_id, written, starts_at, ends_at,
    categories, undertakings, audit_authority, originator_oversight, determination)
  VALUES ($1, $2, $3::agreement_kind, $4, $5, true, $6::timestamptz, $7::timestamptz, $8::text[], $9::text[], $10, $11, $12::jsonb)`;

export async function insertAgreement(tx: Transaction, jurisdiction: string, agreement: Agreement): Promise<void> {
  const { id, kind, partyOrganizationId, counterpartyOrganizationId, startsAt, endsAt, categories, undertakings, auditAuthority, originatorOversight, determination } = agreement;
  const terms = [categories, undertakings, auditAuthority, originatorOversight, determination === null ? null : JSON.stringify(determination)];
  await tx.query("register_insert_agreement", INSERT, [jurisdiction, id, kind, partyOrganizationId, counterpartyOrganizationId, startsAt, endsAt, ...terms]);
}

export type AgreementTimes = Pick<Agreement, "kind" | "startsAt" | "endsAt">;

const OWN = `SELECT a.kind::text, ${instantText("a.starts_at")} AS "startsAt", ${instantText("a.ends_at")} AS "endsAt"
  FROM agreement a WHERE a.jurisdiction = $1 AND a.party_organization_id = $2 AND a.id = $3 FOR UPDATE`;

/** Of this party. */
export async function ownAgreement(tx: Transaction, jurisdiction: string, party: string, id: string): Promise<AgreementTimes | undefined> {
  const [row] = await tx.query<AgreementTimes>("register_agreement", OWN, [jurisdiction, party, id]);
  return row;
}

const END = "UPDATE agreement SET ends_at = $3::timestamptz WHERE jurisdiction = $1 AND id = $2";

export async function endAgreementRow(tx: Transaction, jurisdiction: string, id: string, at: string): Promise<void> {
  await tx.query("register_end_agreement", END, [jurisdiction, id, at]);
}
