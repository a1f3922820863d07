import type { Database, Transaction } from "../database/database";
import { millisecondText } from "../database/sql-instants";
import type { Change } from "./change";

const INSERT = "INSERT INTO change_log (id, at, jurisdiction, account_id, change, body) VALUES ($1, $2::timestamptz, $3, $4, $5, $6)";

/** In the transaction of the change itself: both are there, or neither. */
export async function insertChange(tx: Transaction, { id, at, jurisdiction, accountId, change, body }: Change): Promise<void> {
  await tx.query("change_log_insert", INSERT, [id, at, jurisdiction, accountId, change, body]);
}

const COLUMNS = `id, ${millisecondText("at")} AS at, jurisdiction, account_id AS "accountId", change, body`;

const BY_ID = `SELECT ${COLUMNS} FROM change_log WHERE id = ANY($1)`;

export async function readChanges(database: Database, ids: readonly string[]): Promise<Change[]> {
  return ids.length === 0 ? [] : database.query<Change>("change_log_by_id", BY_ID, [ids]);
}

const UNCHAINED = `SELECT ${COLUMNS} FROM change_log c
  WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id) ORDER BY c.at, c.id LIMIT 1000`;

/** Committed by a hub that ended before it could chain them. */
export async function unchainedChanges(database: Database): Promise<Change[]> {
  return database.query<Change>("change_log_unchained", UNCHAINED);
}

/** A change that was committed this long ago and is not chained has been forgotten or slipped in. */
const FORGOTTEN = `SELECT id FROM change_log c
  WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id) AND c.at < now() - interval '1 minute' LIMIT 1`;

export async function hasForgottenChange(database: Database): Promise<boolean> {
  return (await database.query("change_log_forgotten", FORGOTTEN)).length > 0;
}
