import type { Transaction } from "../database/database";
import type { RegisterDoor } from "../disclosure/door";
import type { Kept } from "../disclosure/keeper";
import { HubError } from "../domain/errors";
import { newLocalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import type { EndRelationInput, RecordRelationInput } from "../domain/relation-input";
import { assertInput, laterOf, standing } from "./checks";
import { ownMatter } from "./matters";
import { changeOfPerson, type RegisterParts } from "./registers";
import { endRelationRow, hasAccount, insertRelation, type RelationEntry, relationsAbout } from "./relations.store";

/** Who treats and who monitors, 42 CFR 2.11 and 2.35(a)(1): never on the word of whom it lets in. */
export class RelationRegister {
  constructor(private readonly parts: RegisterParts) {}

  record(door: RegisterDoor, input: RecordRelationInput): Promise<RegisterChange | null> {
    const own = door.viewer.account.id;
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "RELATION",
      change: "RELATION_RECORDED",
      work: async (tx, kept, now) => {
        if (input.account === own) throw new HubError("NOT_IN_YOUR_HAND");
        const relation = relationOf(newLocalId(this.parts.random), kept, input, now);
        assertInput(await hasAccount(tx, kept.key, relation.accountId), "/account");
        await assertNew(tx, kept, relation, now);
        await insertRelation(tx, kept.key, relation);
        const { type, accountId, matterId, validFrom, validTo } = relation;
        return { item: relation.id, facts: { type, account: accountId, matter: matterId, validFrom, validTo }, countsFrom: validFrom };
      },
    });
  }

  end(door: RegisterDoor, { participant, relation: id, at }: EndRelationInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "RELATION",
      change: "RELATION_ENDED",
      work: async (tx, kept, now) => {
        const relation = standing((await onFile(tx, kept)).find((one) => one.id === id), (one) => !isOver(one, now));
        const when = at ?? laterOf(now, relation.validFrom);
        assertInput(when >= relation.validFrom && (relation.validTo === null || when <= relation.validTo), "/at");
        await endRelationRow(tx, kept.key, id, when);
        return { item: id, facts: { type: relation.type, account: relation.accountId, validTo: when }, countsFrom: when };
      },
    });
  }
}

function relationOf(id: string, kept: Kept, { type, account, matter, from, until }: RecordRelationInput, now: string): RelationEntry {
  assertInput((type === "MONITORS") === (matter != null), "/matter");
  const validFrom = from ?? now;
  assertInput(until == null || until > validFrom, "/until");
  return {
    id,
    type,
    accountId: account,
    participantId: type === "TREATS" ? kept.key.id : null,
    matterId: matter == null ? null : ownMatter(kept, matter).id,
    validFrom,
    validTo: until ?? null,
  };
}

/** One that is on file and not over would have to be ended twice. */
async function assertNew(tx: Transaction, kept: Kept, { type, accountId, matterId }: RelationEntry, now: string): Promise<void> {
  const known = (await onFile(tx, kept)).some((one) => one.type === type && one.accountId === accountId && one.matterId === matterId && !isOver(one, now));
  if (known) throw new HubError("REGISTER_CONFLICT");
}

function onFile(tx: Transaction, { key, file }: Kept): Promise<RelationEntry[]> {
  return relationsAbout(tx, key, file.matters.map(({ id }) => id));
}

function isOver({ validTo }: RelationEntry, now: string): boolean {
  return validTo !== null && validTo <= now;
}
