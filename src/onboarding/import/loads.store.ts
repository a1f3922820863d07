import type { Transaction } from "../../database/database";
import { newLocalId } from "../../domain/ids";

export interface NewLoad {
  readonly jurisdiction: string;
  readonly sourceSystem: string;
  readonly mappingVersion: string;
  readonly fileDigest: string;
  readonly startedAt: string;
  readonly asOf: string | null;
  readonly synthetic: boolean;
}

/** Rows refer to their load, so it is written first and taken back if nothing came of it. */
export async function openLoad(tx: Transaction, load: NewLoad, random: (bytes: number) => Uint8Array): Promise<string> {
  const id = newLocalId(random);
  await tx.query(
    "import_load_open",
    `INSERT INTO load (jurisdiction, id, source_system, mapping_version, file_digest, started_at, as_of, synthetic, counts)
     VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8, '{}')`,
    [load.jurisdiction, id, load.sourceSystem, load.mappingVersion, load.fileDigest, load.startedAt, load.asOf, load.synthetic],
  );
  return id;
}

export async function closeLoad(tx: Transaction, jurisdiction: string, id: string, counts: object): Promise<void> {
  await tx.query("import_load_close", "UPDATE load SET counts = $3::jsonb WHERE jurisdiction = $1 AND id = $2", [jurisdiction, id, JSON.stringify(counts)]);
}

export async function dropLoad(tx: Transaction, jurisdiction: string, id: string): Promise<void> {
  await tx.query("import_load_drop", "DELETE FROM load WHERE jurisdiction = $1 AND id = $2", [jurisdiction, id]);
}

/** Two imports at once would give one source row two local ids; the second waits. */
export async function oneImportAtATime(tx: Transaction): Promise<void> {
  await tx.query("import_lock", "SELECT 1 AS locked FROM (SELECT pg_advisory_xact_lock(4842001)) AS held");
}

/** A dry run ends before the commit, which is when deferred constraints would have spoken. */
export async function checkConstraintsNow(tx: Transaction): Promise<void> {
  await tx.query("import_constraints", "SET CONSTRAINTS ALL IMMEDIATE");
}
