import type { Transaction } from "../database/database";
import { instantText } from "../database/sql-instants";
import type { Key } from "../sites/site";

export interface RelationEntry {
  readonly id: string;
  readonly type: "TREATS" | "MONITORS";
  readonly accountId: string;
  readonly participantId: string | null;
  readonly matterId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const ACCOUNT = "SELECT a.id FROM account a WHERE a.jurisdiction = $1 AND a.id = $2 AND a.active";

export async function hasAccount(tx: Transaction, { jurisdiction }: Key, accountId: string): Promise<boolean> {
  return (await tx.query("register_account", ACCOUNT, [jurisdiction, accountId])).length > 0;
}

const ABOUT = `SELECT r.id, r.type::text, r.account_id AS "accountId", r.participant_id AS "participantId", r.matter_id AS "matterId",
    ${instantText("r.valid_from")} AS "validFrom", ${instantText("r.valid_to")} AS "validTo"
  FROM relation r
  WHERE r.jurisdiction = $1 AND (r.type = 'TREATS' AND r.participant_id = $2 OR r.type = 'MONITORS' AND r.matter_id = ANY($3))`;

/** Of the kinds that are recorded here. */
export async function relationsAbout(tx: Transaction, { jurisdiction, id }: Key, matters: readonly string[]): Promise<RelationEntry[]> {
  return tx.query<RelationEntry>("register_relations", ABOUT, [jurisdiction, id, matters]);
}

const INSERT = `INSERT INTO relation (jurisdiction, id, account_id, type, participant_id, matter_id, valid_from, valid_to)
  VALUES ($1, $2, $3, $4::relation_type, $5, $6, $7::timestamptz, $8::timestamptz)`;

export async function insertRelation(tx: Transaction, { jurisdiction }: Key, { id, accountId, type, participantId, matterId, validFrom, validTo }: RelationEntry): Promise<void> {
  await tx.query("register_insert_relation", INSERT, [jurisdiction, id, accountId, type, participantId, matterId, validFrom, validTo]);
}

const END = "UPDATE relation SET valid_to = $3::timestamptz WHERE jurisdiction = $1 AND id = $2";

export async function endRelationRow(tx: Transaction, { jurisdiction }: Key, id: string, at: string): Promise<void> {
  await tx.query("register_end_relation", END, [jurisdiction, id, at]);
}
