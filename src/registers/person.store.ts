import type { Transaction } from "../database/database";
import type { Kept } from "../disclosure/keeper";
import { viewerRevisionSql } from "../identity/viewer.store";

const LOCK = `SELECT p.facts_revision::text AS facts, ${viewerRevisionSql("$3")} AS viewer
  FROM participant p WHERE p.jurisdiction = $1 AND p.id = $2 FOR UPDATE OF p`;

/** Locks the person's row. True if facts and viewer are still those that were decided on. */
export async function standsAs(tx: Transaction, { key, file, viewerRevision }: Kept, accountId: string): Promise<boolean> {
  const [row] = await tx.query<{ facts: string; viewer: string | null }>("register_lock_person", LOCK, [key.jurisdiction, key.id, accountId]);
  return row !== undefined && row.facts === file.revision && row.viewer === viewerRevision;
}

const NAME = "SELECT legal_name AS name FROM participant WHERE jurisdiction = $1 AND id = $2";

/** 2.31(a)(1): as on record; null if it is not known. */
export async function patientName(tx: Transaction, { key }: Kept): Promise<string | null> {
  const [row] = await tx.query<{ name: string | null }>("register_patient_name", NAME, [key.jurisdiction, key.id]);
  return row?.name ?? null;
}
