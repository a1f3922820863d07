import type { Transaction } from "../database/database";
import type { Matter } from "../domain/decision";
import type { Key } from "../sites/site";

const INSERT = `INSERT INTO legal_matter (jurisdiction, participant_id, id, pathway, condition, imposed_by_organization_id, supervising_organization_ids, final_disposition_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8::timestamptz)`;

export async function insertMatter(tx: Transaction, { jurisdiction, id: participantId }: Key, matter: Matter): Promise<void> {
  const { id, pathway, condition, imposedByOrganizationId, supervisingOrganizationIds, finalDispositionAt } = matter;
  await tx.query("register_insert_matter", INSERT, [jurisdiction, participantId, id, pathway, condition, imposedByOrganizationId, supervisingOrganizationIds, finalDispositionAt]);
}

const DISPOSE = "UPDATE legal_matter SET final_disposition_at = $4::timestamptz WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3";

export async function disposeMatterRow(tx: Transaction, { jurisdiction, id: participantId }: Key, { id, finalDispositionAt }: Matter): Promise<void> {
  await tx.query("register_dispose_matter", DISPOSE, [jurisdiction, participantId, id, finalDispositionAt]);
}
