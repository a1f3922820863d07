import type { Database, Transaction } from "../database/database";
import { canonicalJson, type Change, type ChangeKind } from "../disclosure/change";
import { insertChange } from "../disclosure/change-log.store";
import type { Door } from "../disclosure/door";
import type { Kept } from "../disclosure/keeper";
import { setKey } from "../disclosure/row-key";
import { HubError } from "../domain/errors";
import { newLocalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import type { Register } from "../privacy/keeping";
import { standsAs } from "./person.store";

export interface RegisterParts {
  readonly database: Database;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  readonly hub: { readonly id: string };
}

/** What one change did: the item by its global or own id, what goes into the log, from when it counts. */
export interface Done {
  readonly item: string;
  /** Ids, kinds and times; no text of a record. */
  readonly facts: object;
  readonly countsFrom: string | null;
}

export interface PersonChange extends Pick<KeptChange<Kept>, "change" | "work"> {
  readonly participant: string;
  readonly register: Register;
}

/** A change about somebody who is found in another way than by the participant's id. */
export interface KeptChange<K extends Kept> {
  readonly find: () => Promise<K | null>;
  readonly change: ChangeKind;
  readonly work: (tx: Transaction, kept: K, now: string) => Promise<Done>;
}

const MOST_TRIES = 5;

/**
 * One change of a register about a person. Decided like a read; made under the person's row lock, only while what was
 * decided on still stands, with its row of the change log in the same transaction. Null for anybody whose register this
 * viewer may not change, known or not.
 */
export async function changeOfPerson(parts: RegisterParts, door: Door, ask: PersonChange): Promise<RegisterChange | null> {
  return changeOfKept(parts, door, { ...ask, find: () => door.keeps(ask.participant, ask.register) });
}

export async function changeOfKept<K extends Kept>(parts: RegisterParts, door: Door, ask: KeptChange<K>): Promise<RegisterChange | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const kept = await ask.find();
    if (kept === null) return null;
    const made = await make(parts, door, kept, ask);
    if (made !== null) return made;
  }
  throw new HubError("REGISTER_CONFLICT");
}

/** Null if facts or viewer have changed since they were read. */
async function make<K extends Kept>(parts: RegisterParts, door: Door, kept: K, { change, work }: KeptChange<K>): Promise<RegisterChange | null> {
  const at = parts.clock();
  const now = `${at.toISOString().slice(0, 19)}Z`;
  const { account } = door.viewer;
  const made = await parts.database.transaction(async (tx) => {
    if (!(await standsAs(tx, kept, account.id))) return null;
    const done = await work(tx, kept, now);
    const body = canonicalJson({ ...done.facts, as: kept.as, item: done.item, participant: kept.key.id });
    const entry: Change = { id: newLocalId(parts.random), at: at.toISOString(), jurisdiction: kept.key.jurisdiction, accountId: account.id, change, body };
    await insertChange(tx, entry);
    return { entry, done };
  });
  if (made === null) return null;
  const { entry, done } = made;
  door.changed(entry);
  const answer: RegisterChange = { id: entry.id, change, item: done.item, at: now, countsFrom: done.countsFrom };
  setKey(answer, { jurisdiction: kept.key.jurisdiction, id: entry.id, participantId: kept.key.id, referralId: null });
  return answer;
}
