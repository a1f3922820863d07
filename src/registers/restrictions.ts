import type { RegisterDoor } from "../disclosure/door";
import type { Kept } from "../disclosure/keeper";
import type { Restriction } from "../domain/decision";
import { HubError } from "../domain/errors";
import { newLocalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import type { AgreeToRestrictionInput, EndRestrictionInput, RequestRestrictionInput } from "../domain/restriction-input";
import { assertContract, assertInput, standing } from "./checks";
import { assertKnownOrganizations, namedAt } from "./organizations.store";
import { changeOfPerson, type RegisterParts } from "./registers";
import { insertRestriction, updateRestriction } from "./restrictions.store";

/** Restrictions that the patient asked for, 42 CFR 2.26. */
export class RestrictionRegister {
  constructor(private readonly parts: RegisterParts) {}

  /** One that was paid in full binds from now on; every other once the program agrees. */
  request(door: RegisterDoor, input: RequestRestrictionInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "RESTRICTION",
      change: "RESTRICTION_REQUESTED",
      work: async (tx, kept, now) => {
        const restriction = restrictionOf(newLocalId(this.parts.random), kept, input, now);
        const { kind, purposes, requestedAt } = restriction;
        assertInput(purposes.length > 0 && (kind === "AGREED" || !purposes.includes("TREATMENT")), "/purposes");
        assertInput(restriction.recipientOrganizationIds?.length !== 0, "/recipients");
        assertInput(restriction.categories?.length !== 0, "/categories");
        assertContract("Restriction", restriction);
        await assertKnownOrganizations(tx, namedAt("/recipients", restriction.recipientOrganizationIds ?? []));
        await insertRestriction(tx, kept.key, restriction);
        return { item: restriction.id, facts: { kind, purposes, requestedAt }, countsFrom: kind === "PAID_IN_FULL" ? requestedAt : null };
      },
    });
  }

  agree(door: RegisterDoor, { participant, restriction: id }: AgreeToRestrictionInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "AGREED_RESTRICTION",
      change: "RESTRICTION_AGREED",
      work: async (tx, kept, now) => {
        const asked = ownRestriction(kept, id);
        standing(asked, ({ kind, agreedAt, termination }) => kind === "AGREED" && agreedAt === null && termination === null);
        await updateRestriction(tx, kept.key, { ...asked, agreedAt: now });
        return { item: asked.id, facts: { agreedAt: now }, countsFrom: now };
      },
    });
  }

  /** What the program ends is another right than what the patient ends. */
  end(door: RegisterDoor, input: EndRestrictionInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: input.by === "PROGRAM" ? "AGREED_RESTRICTION" : "RESTRICTION",
      change: "RESTRICTION_ENDED",
      work: async (tx, kept, now) => {
        const before = ownRestriction(kept, input.restriction);
        const termination = terminationOf(kept, before, input, now);
        await updateRestriction(tx, kept.key, { ...before, termination });
        return { item: before.id, facts: { termination }, countsFrom: termination.at };
      },
    });
  }
}

type Termination = NonNullable<Restriction["termination"]>;

function restrictionOf(id: string, kept: Kept, { kind, purposes, recipients, categories, requestedAt }: RequestRestrictionInput, now: string): Restriction {
  const when = requestedAt ?? now;
  assertInput(when <= now, "/requestedAt");
  if (kept.as === "SELF" && when !== now) throw new HubError("NOT_IN_YOUR_HAND");
  return {
    id,
    participantId: kept.key.id,
    kind,
    requestedAt: when,
    agreedAt: null,
    recipientOrganizationIds: recipients ?? null,
    categories: categories ?? null,
    purposes,
    termination: null,
  };
}

function ownRestriction({ file }: Kept, id: string): Restriction {
  return standing(file.restrictions.find((one) => one.id === id));
}

function terminationOf(kept: Kept, restriction: Restriction, input: EndRestrictionInput, now: string): Termination {
  return input.by === "PROGRAM" ? byProgram(restriction, input, now) : byPatient(kept, restriction, input, now);
}

/** 2.26(b)(3): by notice, for records made later only, and never one for what was paid in full. */
function byProgram({ kind, termination }: Restriction, { form, at }: EndRestrictionInput, now: string): Termination {
  if (termination !== null) throw new HubError("REGISTER_CONFLICT");
  assertInput(kind !== "PAID_IN_FULL", "/by");
  assertInput(form === "WRITTEN", "/form");
  assertInput(at == null || at >= now, "/at");
  return { by: "PROGRAM", form, documented: true, at: at ?? now };
}

/** 2.26(b)(1), (2). What the program ended for later records, the patient may still end for all. */
function byPatient(kept: Kept, { requestedAt, termination }: Restriction, { form, documented, at }: EndRestrictionInput, now: string): Termination {
  if (termination?.by === "PATIENT") throw new HubError("REGISTER_CONFLICT");
  const when = at ?? now;
  assertInput(when <= now && when >= requestedAt, "/at");
  assertInput(form === "WRITTEN" || documented, "/documented");
  if (kept.as === "SELF" && (form !== "WRITTEN" || when !== now)) throw new HubError("NOT_IN_YOUR_HAND");
  return { by: "PATIENT", form, documented, at: when };
}
