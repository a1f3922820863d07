import type { Transaction } from "../database/database";
import { HubError } from "../domain/errors";

const KNOWN = "SELECT id FROM organization WHERE id = ANY($1)";

/** An id and where in the input it stands. */
export type Named = readonly [id: string, place: string];

/** Everything that names an organization must name one of the directory. */
export async function assertKnownOrganizations(tx: Transaction, named: readonly Named[]): Promise<void> {
  const rows = await tx.query<{ id: string }>("register_known_organizations", KNOWN, [named.map(([id]) => id)]);
  const known = new Set(rows.map(({ id }) => id));
  const places = named.filter(([id]) => !known.has(id)).map(([, place]) => place);
  if (places.length > 0) throw new HubError("REGISTER_INPUT", places);
}

/** The members of a list, each with its place. */
export function namedAt(place: string, ids: readonly string[]): Named[] {
  return ids.map((id, at) => [id, `${place}/${String(at)}`]);
}
