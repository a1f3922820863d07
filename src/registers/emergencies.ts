import type { Transaction } from "../database/database";
import { NOBODY } from "../disclosure/by-key";
import { canonicalJson, type Change, type ChangeKind } from "../disclosure/change";
import type { RegisterDoor } from "../disclosure/door";
import type { Declarer, Sought } from "../disclosure/emergencies";
import type { EmergencyDeclaration } from "../domain/emergency-declaration";
import type { CompleteEmergencyEntryInput, DeclareEmergencyInput } from "../domain/emergency-input";
import { instantOf } from "../domain/decision";
import { HubError } from "../domain/errors";
import { isLocalId, newLocalId, parseGlobalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import type { Key } from "../sites/site";
import { BEGIN_AGAIN, makeOnce, type OnceWork } from "./change-keys";
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

  async declare(door: RegisterDoor, input: DeclareEmergencyInput): Promise<EmergencyDeclaration> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const declarer = await door.declares(soughtBy(input), tries > 0);
      assertAsked(input);
      const at = this.parts.clock();
      const declared = this.declared(door, declarer, input, at);
      const made = await makeOnce(this.parts, door, declared.jurisdiction, { stands: always, change: (tx) => this.writeDeclaration(tx, declarer, declared, input, at) });
      if (made === BEGIN_AGAIN || made === null) continue;
      if (made.isUnchained) door.changed(made.entry);
      const { declaration, endsAt } = JSON.parse(made.entry.body) as { readonly declaration: string; readonly endsAt: string };
      return { id: declaration, declaredAt: instantOf(new Date(made.entry.at)), endsAt, guidance: GUIDANCE };
    }
    throw new HubError("REGISTER_CONFLICT");
  }

  async complete(door: RegisterDoor, input: CompleteEmergencyEntryInput): Promise<RegisterChange | null> {
    const { declaration, entry } = input;
    if ((declaration == null) === (entry == null)) throw new HubError("REGISTER_INPUT", ["/declaration"]);
    return declaration == null ? this.completeAsOfficer(door, entry ?? "", input) : this.completeOwn(door, declaration, input);
  }

  private declared(door: RegisterDoor, declarer: Declarer, input: DeclareEmergencyInput, at: Date): Omit<Declared, "person"> {
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

  /** The same statements for everybody. Begins again if the viewer has changed since they were decided on. */
  private async writeDeclaration(tx: Transaction, declarer: Declarer, declared: Omit<Declared, "person">, input: DeclareEmergencyInput, at: Date): ReturnType<OnceWork["change"]> {
    const person = await personMeant(tx, input);
    if (!(await insertDeclaration(tx, { ...declared, person: person ?? NOBODY }, declarer))) return BEGIN_AGAIN;
    const { id, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, nature } = declared;
    const facts = { declaration: id, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, natureStated: nature !== null };
    return { entry: this.entry(declared, "EMERGENCY_DECLARED", facts, at), countsFrom: null };
  }

  private async completeOwn(door: RegisterDoor, declaration: string, input: CompleteEmergencyEntryInput): Promise<RegisterChange | null> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const declarer = await door.completes(declaration, tries > 0);
      const at = this.parts.clock();
      const completion = completionOf(input, door.viewer.account.id, at);
      const made = await makeOnce(this.parts, door, null, { stands: always, change: (tx) => this.writeCompletion(tx, declarer, declaration, completion, at) });
      if (made === BEGIN_AGAIN) continue;
      if (made === null) return null;
      const { entry } = made;
      if (made.isUnchained) door.changed(entry);
      const when = instantOf(new Date(entry.at));
      // Without a key: `participant` is null for whomever the declaration found.
      return { id: entry.id, change: entry.change, item: declaration, at: when, countsFrom: when };
    }
    throw new HubError("REGISTER_CONFLICT");
  }

  private async writeCompletion(tx: Transaction, declarer: Declarer, declaration: string, completion: Completion, at: Date): ReturnType<OnceWork["change"]> {
    const { jurisdiction, said, standing } = await completeOwn(tx, isLocalId(declaration) ? declaration : "", declarer, completion);
    if (!standing) return BEGIN_AGAIN;
    if (jurisdiction === null) return null;
    if (said === 0) throw new HubError("REGISTER_CONFLICT");
    return { entry: this.entry({ jurisdiction, accountId: completion.accountId }, "EMERGENCY_ENTRY_COMPLETED", { declaration }, at), countsFrom: null };
  }

  private completeAsOfficer(door: RegisterDoor, entry: string, input: CompleteEmergencyEntryInput): Promise<RegisterChange | null> {
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

  private entry({ jurisdiction, accountId }: Pick<Change, "jurisdiction" | "accountId">, change: ChangeKind, facts: object, at: Date): Change {
    return { id: newLocalId(this.parts.random), at: at.toISOString(), jurisdiction, accountId, change, body: canonicalJson(facts) };
  }
}

/** Who declares is looked at by the statement that writes. */
const always = () => Promise.resolve(true);

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
