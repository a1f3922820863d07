import type { Transaction } from "../database/database";
import type { ChangeKey } from "../disclosure/asked-change";
import type { Change } from "../disclosure/change";
import { insertChange } from "../disclosure/change-log.store";
import type { RegisterDoor } from "../disclosure/door";
import { HubError } from "../domain/errors";
import { changeUnder, forgetKeys, keepKey } from "./change-keys.store";
import type { RegisterParts } from "./registers";

/** How long a repeat is known as one. */
export const KEYS_KEPT_MS = 24 * 60 * 60 * 1000;

/** A change that is in the change log, now or since the same request was made before. */
export interface Made {
  readonly entry: Change;
  readonly countsFrom: string | null;
  /** It has still to go into the ledger's chain. */
  readonly isUnchained: boolean;
}

/** What a work gives that begins again: what it was decided on stands no longer. */
export const BEGIN_AGAIN = Symbol("begin again");

/** Somebody else has made a change under the key meanwhile. */
class KeyTaken extends Error {}

/**
 * A change, or what became of it when it was asked for under the same key. `before` locks and checks; it comes first, so
 * that a repeat is decided like any change. BEGIN_AGAIN: nothing was done.
 */
export async function makeOnce(parts: RegisterParts, door: RegisterDoor, jurisdiction: string | null, work: OnceWork): Promise<Made | typeof BEGIN_AGAIN | null> {
  const { changeKey } = door;
  if (changeKey !== null) await forgetKeys(parts.database, new Date(parts.clock().getTime() - KEYS_KEPT_MS).toISOString());
  door.beginsChange();
  try {
    return await parts.database.transaction((tx) => once(tx, changeKey, work), jurisdiction === null ? {} : { jurisdictions: [jurisdiction] });
  } catch (error) {
    if (error instanceof KeyTaken) return BEGIN_AGAIN;
    throw error;
  }
}

export interface OnceWork {
  /** Locks; false if what was decided on has changed since it was read. */
  readonly stands: (tx: Transaction) => Promise<boolean>;
  /** BEGIN_AGAIN as for `stands`; null: there is nothing to change. */
  readonly change: (tx: Transaction) => Promise<{ readonly entry: Change; readonly countsFrom: string | null } | typeof BEGIN_AGAIN | null>;
}

async function once(tx: Transaction, key: ChangeKey | null, { stands, change }: OnceWork): Promise<Made | typeof BEGIN_AGAIN | null> {
  if (!(await stands(tx))) return BEGIN_AGAIN;
  const before = key === null ? null : await madeBefore(tx, key);
  if (before !== null) return before;
  const made = await change(tx);
  if (made === null || made === BEGIN_AGAIN) return made;
  const { entry, countsFrom } = made;
  await insertChange(tx, entry);
  if (key !== null && !(await keepKey(tx, { ...key, changeId: entry.id, countsFrom, at: entry.at }))) throw new KeyTaken();
  return { entry, countsFrom, isUnchained: true };
}

async function madeBefore(tx: Transaction, { id, digest }: ChangeKey): Promise<Made | null> {
  const found = await changeUnder(tx, id);
  if (found === undefined) return null;
  if (found.digest !== digest) throw new HubError("IDEMPOTENCY_KEY_REUSED");
  const { digest: _digest, countsFrom, chained, ...entry } = found;
  return { entry, countsFrom, isUnchained: !chained };
}
