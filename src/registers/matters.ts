import type { RegisterDoor } from "../disclosure/door";
import type { Kept } from "../disclosure/keeper";
import type { Matter } from "../domain/decision";
import { newLocalId } from "../domain/ids";
import type { DisposeMatterInput, RecordMatterInput } from "../domain/legal-input";
import type { RegisterChange } from "../domain/register-change";
import { assertContract, assertInput, standing } from "./checks";
import { disposeMatterRow, insertMatter } from "./matters.store";
import { assertKnownOrganizations, namedAt } from "./organizations.store";
import { changeOfPerson, type RegisterParts } from "./registers";

/** Criminal justice matters, 42 CFR 2.35: what taking part is a condition of, and who watches over it. */
export class MatterRegister {
  constructor(private readonly parts: RegisterParts) {}

  record(door: RegisterDoor, input: RecordMatterInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "MATTER",
      change: "MATTER_RECORDED",
      work: async (tx, { key }, now) => {
        const matter = matterOf(newLocalId(this.parts.random), key.id, input);
        assertConditionFits(matter);
        assertContract("Matter", matter);
        const { imposedByOrganizationId: imposedBy, supervisingOrganizationIds } = matter;
        await assertKnownOrganizations(tx, [...(imposedBy === null ? [] : [[imposedBy, "/imposedBy"] as const]), ...namedAt("/supervising", supervisingOrganizationIds)]);
        await insertMatter(tx, key, matter);
        return { item: matter.id, facts: { pathway: matter.pathway, condition: matter.condition, imposedBy, supervising: supervisingOrganizationIds, finalDispositionAt: matter.finalDispositionAt }, countsFrom: now };
      },
    });
  }

  /** 2.35(c): may be corrected while it is not past. */
  dispose(door: RegisterDoor, { participant, matter: id, finalDispositionAt }: DisposeMatterInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "MATTER",
      change: "MATTER_DISPOSED",
      work: async (tx, kept, now) => {
        const matter = ownMatter(kept, id);
        standing(matter, ({ finalDispositionAt: before }) => before === null || before > now);
        await disposeMatterRow(tx, kept.key, { ...matter, finalDispositionAt });
        return { item: matter.id, facts: { finalDispositionAt }, countsFrom: finalDispositionAt };
      },
    });
  }
}

export function ownMatter({ file }: Kept, id: string): Matter {
  return standing(file.matters.find((one) => one.id === id));
}

function matterOf(id: string, participantId: string, { pathway, condition, imposedBy, supervising, finalDispositionAt }: RecordMatterInput): Matter {
  return {
    id,
    participantId,
    pathway,
    condition: condition ?? null,
    imposedByOrganizationId: imposedBy ?? null,
    supervisingOrganizationIds: supervising,
    finalDispositionAt: finalDispositionAt ?? null,
  };
}

/** 2.35(a): somebody made it a condition; these two doors carry none. */
function assertConditionFits({ pathway, condition, imposedByOrganizationId }: Matter): void {
  if (condition === null) return;
  assertInput(pathway !== "SOCIAL_CONTACT" && pathway !== "COMMUNITY_REFERRAL", "/condition");
  assertInput(imposedByOrganizationId !== null, "/imposedBy");
}
