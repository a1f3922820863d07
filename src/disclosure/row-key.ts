import type { Judged } from "./bench";

/** Where a disclosed object came from: what links and children are looked up by. Never a field of the graph. */
export interface RowKey {
  readonly jurisdiction: string;
  readonly id: string;
  readonly participantId: string | null;
  readonly referralId: string | null;
  /** Nothing of the row was released: it only says what is withheld. */
  readonly isEmpty?: boolean;
  /** What the row's release rests on; a row of another site says so by itself (remote/mark.ts). */
  readonly basis?: { handedOver(): readonly Judged[] } | null;
}

const KEY: unique symbol = Symbol("row key");

interface Keyed {
  [KEY]?: RowKey;
}

export function setKey(disclosed: object, key: RowKey): void {
  (disclosed as Keyed)[KEY] = key;
}

export function keyOf(disclosed: object): RowKey | null {
  return (disclosed as Keyed)[KEY] ?? null;
}
