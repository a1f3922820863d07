import type { Transaction } from "../database/database";
import { NOBODY } from "../disclosure/by-key";
import { canonicalJson, type Change, type ChangeKind } from "../disclosure/change";
import { insertChange } from "../disclosure/change-log.store";
import type { Door } from "../disclosure/door";
import type { Declarer, Sought } from "../disclosure/emergencies";
import type { EmergencyDeclaration } from "../domain/emergency-declaration";
import type { CompleteEmergencyEntryInput, DeclareEmergencyInput } from "../domain/emergency-input";
import { instantOf } from "../domain/decision";
import { HubError } from "../domain/errors";
import { isLocalId, newLocalId, parseGlobalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import type { Key } from "../sites/site";
import { assertAsked, completionOf, statedNature } from "./emergency-fields";
import { theOne } from "./emergency-names";
import { completeEntry, completeOwn, type Completion, type Declared, insertDeclaration, namesakes } from "./emergencies.store";
import { changeOfKept, type RegisterParts } from "./registers";

const LASTS_MS = 60 * 60 * 1000;
const MOST_TRIES = 5;

const GUIDANCE = [
  "Read with participant(id) or emergencyParticipant(declaration) for purpose EMERGENCY until it ends. Ask for no more than the emergency needs (42 CFR 2.51(a)).",
  "Null tells nothing: ask the person, or whoever is with them, and obtain written consent as soon as they can give it.",
  "What is shown is written into the patient's record (2.51(c)). If the nature of the emergency was not stated, state it with completeEmergencyEntry.",
];

/** Break-glass, 42 CFR 2.51: declared by medical personnel, answered alike whoever it finds. */
export class EmergencyRegister {
  constructor(private readonly parts: RegisterParts) {}

  async declare(door: Door, input: DeclareEmergencyInput): Promise<EmergencyDeclaration> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const declarer = await door.declares(soughtBy(input), tries > 0);
      assertAsked(input);
      const at = this.parts.clock();
      const declared = this.declared(door, declarer, input, at);
      const change = await this.parts.database.transaction((tx) => this.writeDeclaration(tx, declarer, declared, input, at), { jurisdictions: [declared.jurisdiction] });
      if (change === null) continue;
      door.changed(change);
      return { id: declared.id, declaredAt: declared.declaredAt, endsAt: declared.endsAt, guidance: GUIDANCE };
    }
    throw new HubError("REGISTER_CONFLICT");
  }

  async complete(door: Door, input: CompleteEmergencyEntryInput): Promise<RegisterChange | null> {
    const { declaration, entry } = input;
    if ((declaration == null) === (entry == null)) throw new HubError("REGISTER_INPUT", ["/declaration"]);
    return declaration == null ? this.completeAsOfficer(door, entry ?? "", input) : this.completeOwn(door, declaration, input);
  }

  private declared(door: Door, declarer: Declarer, input: DeclareEmergencyInput, at: Date): Omit<Declared, "person"> {
    const { account } = door.viewer;
    return {
      id: newLocalId(this.parts.random),
      jurisdiction: input.person?.jurisdiction ?? parseGlobalId(input.participant ?? "")?.jurisdiction ?? account.jurisdiction,
      accountId: account.id,
      declaredAt: instantOf(at),
      endsAt: instantOf(new Date(at.getTime() + LASTS_MS)),
      consentUnobtainable: input.consentUnobtainable,
      programClosedByDeclaredDisaster: input.programClosedByDeclaredDisaster,
      nature: statedNature(input.nature),
      recipientName: input.recipientName?.trim() ?? declarer.recipientName,
      recipientAffiliation: input.recipientAffiliation?.trim() ?? declarer.recipientAffiliation,
    };
  }

  /** The same statements for everybody. Null if the viewer has changed since they were decided on. */
  private async writeDeclaration(tx: Transaction, declarer: Declarer, declared: Omit<Declared, "person">, input: DeclareEmergencyInput, at: Date): Promise<Change | null> {
    const person = await personMeant(tx, input);
    if (!(await insertDeclaration(tx, { ...declared, person: person ?? NOBODY }, declarer))) return null;
    const { id, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, nature } = declared;
    const facts = { declaration: id, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, natureStated: nature !== null };
    return this.logged(tx, declared, "EMERGENCY_DECLARED", facts, at);
  }

  private async completeOwn(door: Door, declaration: string, input: CompleteEmergencyEntryInput): Promise<RegisterChange | null> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const declarer = await door.completes(declaration, tries > 0);
      const at = this.parts.clock();
      const completion = completionOf(input, door.viewer.account.id, at);
      const made = await this.parts.database.transaction((tx) => this.writeCompletion(tx, declarer, declaration, completion, at));
      if (!made.standing) continue;
      if (made.change === null) return null;
      door.changed(made.change);
      const now = instantOf(at);
      // Without a key: `participant` is null for whomever the declaration found.
      return { id: made.change.id, change: made.change.change, item: declaration, at: now, countsFrom: now };
    }
    throw new HubError("REGISTER_CONFLICT");
  }

  private async writeCompletion(tx: Transaction, declarer: Declarer, declaration: string, completion: Completion, at: Date): Promise<{ readonly standing: boolean; readonly change: Change | null }> {
    const { jurisdiction, said, standing } = await completeOwn(tx, isLocalId(declaration) ? declaration : "", declarer, completion);
    if (!standing || jurisdiction === null) return { standing, change: null };
    if (said === 0) throw new HubError("REGISTER_CONFLICT");
    const change = await this.logged(tx, { jurisdiction, accountId: completion.accountId }, "EMERGENCY_ENTRY_COMPLETED", { declaration }, at);
    return { standing, change };
  }

  private completeAsOfficer(door: Door, entry: string, input: CompleteEmergencyEntryInput): Promise<RegisterChange | null> {
    return changeOfKept(this.parts, door, {
      find: () => door.keepsEntry(entry),
      change: "EMERGENCY_ENTRY_COMPLETED",
      work: async (tx, { key, emergencyId, natureStated }, now) => {
        const completion = completionOf(input, door.viewer.account.id, this.parts.clock());
        if (natureStated || (await completeEntry(tx, key.jurisdiction, emergencyId, completion)).said === 0) throw new HubError("REGISTER_CONFLICT");
        return { item: entry, facts: { emergency: emergencyId, entry }, countsFrom: now };
      },
    });
  }

  private async logged(tx: Transaction, { jurisdiction, accountId }: Pick<Change, "jurisdiction" | "accountId">, change: ChangeKind, facts: object, at: Date): Promise<Change> {
    const entry: Change = { id: newLocalId(this.parts.random), at: at.toISOString(), jurisdiction, accountId, change, body: canonicalJson(facts) };
    await insertChange(tx, entry);
    return entry;
  }
}

function soughtBy({ participant, person }: DeclareEmergencyInput): Sought {
  if ((participant == null) === (person == null)) throw new HubError("REGISTER_INPUT", ["/participant"]);
  return person == null ? { participant: participant ?? "" } : { jurisdiction: person.jurisdiction };
}

/** Whoever is meant; null if nobody, or more than one. The statement is the same. */
async function personMeant(tx: Transaction, { participant, person }: DeclareEmergencyInput): Promise<Key | null> {
  const parsed = parseGlobalId(participant ?? "");
  const key = parsed === null || parsed.type !== "Participant" ? NOBODY : { jurisdiction: parsed.jurisdiction, id: parsed.localId };
  if (person == null) return (await namesakes(tx, key, null))[0] ?? null;
  return theOne(await namesakes(tx, { jurisdiction: person.jurisdiction, id: "" }, person.birthDate), person.name);
}
