import type { Database, Transaction } from "../database/database";
import { canonicalJson, type Change, type ChangeKind } from "../disclosure/change";
import type { RegisterDoor } from "../disclosure/door";
import type { Kept, KeptDirectory } from "../disclosure/keeper";
import { setKey } from "../disclosure/row-key";
import { instantOf } from "../domain/decision";
import { HubError } from "../domain/errors";
import { newLocalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import type { DirectoryRegister, Register } from "../privacy/keeping";
import { BEGIN_AGAIN, type Made, makeOnce } from "./change-keys";
import { directoryStandsAs, standsAs } from "./standing.store";

export interface RegisterParts {
  readonly database: Database;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  readonly hub: { readonly id: string; readonly legalRole: "QSO" | "INTERMEDIARY" };
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

export interface DirectoryChange {
  readonly register: DirectoryRegister;
  readonly change: ChangeKind;
  readonly work: (tx: Transaction, kept: KeptDirectory, now: string) => Promise<Done>;
}

const MOST_TRIES = 5;

/**
 * One change of a register about a person. Decided like a read; made under the person's row lock, only while what was
 * decided on still stands, with its row of the change log in the same transaction. Null for anybody whose register this
 * viewer may not change, known or not.
 */
export async function changeOfPerson(parts: RegisterParts, door: RegisterDoor, ask: PersonChange): Promise<RegisterChange | null> {
  return changeOfKept(parts, door, { ...ask, find: () => door.keeps(ask.participant, ask.register) });
}

export async function changeOfKept<K extends Kept>(parts: RegisterParts, door: RegisterDoor, ask: KeptChange<K>): Promise<RegisterChange | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const kept = await ask.find();
    if (kept === null) return null;
    const { key, as } = kept;
    const made = await make(parts, door, {
      change: ask.change,
      jurisdiction: key.jurisdiction,
      participantId: key.id,
      stands: (tx) => standsAs(tx, kept, door.viewer.account.id),
      work: (tx, now) => ask.work(tx, kept, now),
      facts: { as, participant: key.id },
    });
    if (made !== null) return made;
  }
  throw new HubError("REGISTER_CONFLICT");
}

/** One change of a register that is about nobody: what an organization agreed to, what a state's law says. */
export async function changeOfDirectory(parts: RegisterParts, door: RegisterDoor, ask: DirectoryChange): Promise<RegisterChange | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const kept = await door.keepsDirectory(ask.register);
    if (kept === null) return null;
    const { as, jurisdiction, organizationId } = kept;
    const made = await make(parts, door, {
      change: ask.change,
      jurisdiction,
      participantId: null,
      stands: (tx) => directoryStandsAs(tx, kept, door.viewer.account.id),
      work: (tx, now) => ask.work(tx, kept, now),
      facts: { as, organization: organizationId },
    });
    if (made !== null) return made;
  }
  throw new HubError("REGISTER_CONFLICT");
}

interface Making {
  readonly change: ChangeKind;
  readonly jurisdiction: string;
  readonly participantId: string | null;
  /** Locks; false if what was decided on has changed since it was read. */
  readonly stands: (tx: Transaction) => Promise<boolean>;
  readonly work: (tx: Transaction, now: string) => Promise<Done>;
  readonly facts: object;
}

/** Null if what was decided on no longer stands. */
async function make(parts: RegisterParts, door: RegisterDoor, { change, jurisdiction, participantId, stands, work, facts }: Making): Promise<RegisterChange | null> {
  const at = parts.clock();
  const made = await makeOnce(parts, door, jurisdiction, {
    stands,
    change: async (tx) => {
      const done = await work(tx, instantOf(at));
      const body = canonicalJson({ ...done.facts, ...facts, item: done.item });
      const entry: Change = { id: newLocalId(parts.random), at: at.toISOString(), jurisdiction, accountId: door.viewer.account.id, change, body };
      return { entry, countsFrom: done.countsFrom };
    },
  });
  if (made === BEGIN_AGAIN || made === null) return null;
  if (made.isUnchained) door.changed(made.entry);
  const answer = answerOf(made);
  setKey(answer, { jurisdiction, id: made.entry.id, participantId, referralId: null });
  return answer;
}

/** A repeat gets what the change itself got: out of the log. */
function answerOf({ entry: { id, change, at, body }, countsFrom }: Made): RegisterChange {
  const { item } = JSON.parse(body) as { readonly item: string };
  return { id, change, item, at: instantOf(new Date(at)), countsFrom };
}
