import type { Database, Transaction } from "../database/database";
import { instantText, millisecondText } from "../database/sql-instants";
import type { Change } from "../disclosure/change";

/** A change that was made under a key. */
export interface KeyedChange extends Change {
  readonly digest: string;
  readonly countsFrom: string | null;
  /** It is in the ledger's chain. */
  readonly chained: boolean;
}

const FIND = `SELECT k.digest, ${instantText("k.counts_from")} AS "countsFrom", c.id, ${millisecondText("c.at")} AS at, c.jurisdiction, c.account_id AS "accountId", c.change, c.body,
    EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id) AS chained
  FROM change_key k JOIN change_log c ON c.id = k.change_id WHERE k.id = $1`;

export async function changeUnder(tx: Transaction, id: string): Promise<KeyedChange | undefined> {
  const [row] = await tx.query<KeyedChange>("change_key_find", FIND, [id]);
  return row;
}

const KEEP = "INSERT INTO change_key (id, digest, change_id, counts_from, at) VALUES ($1, $2, $3, $4::timestamptz, $5::timestamptz) ON CONFLICT DO NOTHING RETURNING id";

export interface KeptKey {
  readonly id: string;
  readonly digest: string;
  readonly changeId: string;
  readonly countsFrom: string | null;
  readonly at: string;
}

/** Waits for whoever is making a change under the same key; false if they made it. */
export async function keepKey(tx: Transaction, { id, digest, changeId, countsFrom, at }: KeptKey): Promise<boolean> {
  return (await tx.query("change_key_keep", KEEP, [id, digest, changeId, countsFrom, at])).length > 0;
}

export async function forgetKeys(database: Database, before: string): Promise<void> {
  await database.query("change_key_forget", "DELETE FROM change_key WHERE at < $1::timestamptz", [before]);
}
