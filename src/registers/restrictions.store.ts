import type { Transaction } from "../database/database";
import type { Restriction } from "../domain/decision";
import type { Key } from "../sites/site";

const INSERT = "INSERT INTO restriction (jurisdiction, participant_id, id, facts) VALUES ($1, $2, $3, $4::jsonb)";

export async function insertRestriction(tx: Transaction, { jurisdiction, id: participantId }: Key, restriction: Restriction): Promise<void> {
  await tx.query("register_insert_restriction", INSERT, [jurisdiction, participantId, restriction.id, JSON.stringify(restriction)]);
}

const UPDATE = "UPDATE restriction SET facts = $4::jsonb WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3";

export async function updateRestriction(tx: Transaction, { jurisdiction, id: participantId }: Key, restriction: Restriction): Promise<void> {
  await tx.query("register_update_restriction", UPDATE, [jurisdiction, participantId, restriction.id, JSON.stringify(restriction)]);
}
