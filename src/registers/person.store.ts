import type { Transaction } from "../database/database";
import type { Kept } from "../disclosure/keeper";

const NAME = "SELECT legal_name AS name FROM participant WHERE jurisdiction = $1 AND id = $2";

/** 2.31(a)(1): as on record; null if it is not known. */
export async function patientName(tx: Transaction, { key }: Kept): Promise<string | null> {
  const [row] = await tx.query<{ name: string | null }>("register_patient_name", NAME, [key.jurisdiction, key.id]);
  return row?.name ?? null;
}
