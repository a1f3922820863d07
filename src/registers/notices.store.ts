import type { Transaction } from "../database/database";
import type { Key } from "../sites/site";

export interface NoticeEntry {
  readonly id: string;
  readonly version: string;
  readonly method: string;
  readonly givenAt: string;
}

const INSERT = "INSERT INTO notice_given (jurisdiction, participant_id, id, version, method, given_at) VALUES ($1, $2, $3, $4, $5, $6::timestamptz)";

export async function insertNotice(tx: Transaction, { jurisdiction, id: participantId }: Key, { id, version, method, givenAt }: NoticeEntry): Promise<void> {
  await tx.query("register_insert_notice", INSERT, [jurisdiction, participantId, id, version, method, givenAt]);
}
