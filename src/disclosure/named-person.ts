import { type NodeType, parseGlobalId } from "../domain/ids";
import { Selection } from "../domain/selection";
import type { Key, RawRow } from "../sites/site";
import { NOBODY } from "./by-key";
import type { Operation } from "./operation";

/** What an id names, for whoever asks: a malformed id, another type's and one of an unknown place name nobody. */
export interface Named {
  readonly key: Key;
  /** As the id says it, whether or not there is such a place. */
  readonly jurisdiction: string | null;
}

export async function named(operation: Operation, type: NodeType, id: string, isServed = (place: string) => operation.knows(place)): Promise<Named> {
  const parsed = parseGlobalId(id);
  const isKnown = parsed !== null && parsed.type === type && (await isServed(parsed.jurisdiction));
  return { key: isKnown ? { jurisdiction: parsed.jurisdiction, id: parsed.localId } : NOBODY, jurisdiction: parsed?.jurisdiction ?? null };
}

const IDENTIFIED = new Selection([{ name: "id", args: {}, selection: new Selection([]) }]);

/** The person's own row, with what decides about it at hand; the same statements for nobody. */
export async function personRow(operation: Operation, key: Key): Promise<RawRow | null> {
  return (await personRows(operation, [key]))[0] ?? null;
}

/** Those of several people, in one read. */
export async function personRows(operation: Operation, keys: readonly Key[]): Promise<readonly RawRow[]> {
  const answer = await operation.reader.read((situation) => ({
    type: "Participant",
    selection: IDENTIFIED,
    from: { kind: "keys", keys },
    children: [],
    today: situation.today,
    viewerId: situation.viewer.account.id,
  }));
  return answer.rows;
}
