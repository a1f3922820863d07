import type { Transaction } from "../database/database";
import type { Mandate, Order } from "../domain/decision";
import type { Key } from "../sites/site";

const MANDATE = "INSERT INTO mandate (jurisdiction, participant_id, id, type) VALUES ($1, $2, $3, $4)";

export async function insertMandate(tx: Transaction, { jurisdiction, id: participantId }: Key, { id, type }: Mandate): Promise<void> {
  await tx.query("register_insert_mandate", MANDATE, [jurisdiction, participantId, id, type]);
}

const INSERT = "INSERT INTO court_order (jurisdiction, participant_id, id, recipient_organization_ids, facts) VALUES ($1, $2, $3, $4::text[], $5::jsonb)";

export async function insertOrder(tx: Transaction, { jurisdiction, id: participantId }: Key, order: Order): Promise<void> {
  await tx.query("register_insert_order", INSERT, [jurisdiction, participantId, order.id, order.recipientOrganizationIds, JSON.stringify(order)]);
}

const UPDATE = "UPDATE court_order SET facts = $4::jsonb WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3";

export async function updateOrder(tx: Transaction, { jurisdiction, id: participantId }: Key, order: Order): Promise<void> {
  await tx.query("register_update_order", UPDATE, [jurisdiction, participantId, order.id, JSON.stringify(order)]);
}
