import type { Transaction } from "../database/database";
import type { Kept, KeptDirectory } from "../disclosure/keeper";
import { viewerRevisionSql } from "../identity/viewer.store";

const LOCK_PERSON = "SELECT p.facts_revision::text AS facts FROM participant p WHERE p.jurisdiction = $1 AND p.id = $2 FOR UPDATE";

/** Locks the person's row. True if facts and viewer are still those that were decided on. */
export async function standsAs(tx: Transaction, { key, file, viewerRevision }: Kept, accountId: string): Promise<boolean> {
  const [row] = await tx.query<{ facts: string }>("register_lock_person", LOCK_PERSON, [key.jurisdiction, key.id]);
  return row?.facts === file.revision && (await viewerStands(tx, viewerRevision, accountId));
}

const LOCK_ORGANIZATION = "SELECT o.id FROM organization o WHERE o.jurisdiction = $1 AND o.id = $2 FOR NO KEY UPDATE";

/** Locks the organization whose register it is, where it is one's. */
export async function directoryStandsAs(tx: Transaction, { jurisdiction, organizationId, viewerRevision }: KeptDirectory, accountId: string): Promise<boolean> {
  await tx.query("register_lock_organization", LOCK_ORGANIZATION, [jurisdiction, organizationId]);
  return viewerStands(tx, viewerRevision, accountId);
}

const VIEWER = `SELECT ${viewerRevisionSql("$1")} AS revision`;

/** A statement of its own: the one that waited for the lock still sees the database of before the wait. */
async function viewerStands(tx: Transaction, revision: string, accountId: string): Promise<boolean> {
  const [row] = await tx.query<{ revision: string | null }>("register_viewer", VIEWER, [accountId]);
  return row?.revision === revision;
}
