import { ID, ObjectType } from "type-graphql";
import { Participant } from "./participant";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "A change of a register that was made and is in the change log. It counts from the next question on." })
export class RegisterChange {
  @Shared("ENVELOPE", () => ID, { nonNull: true, description: "Id of the change in the log." })
  id!: string;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "What was done, e.g. CONSENT_SIGNED." })
  change!: string;

  @Shared("ENVELOPE", () => ID, { nonNull: true, description: "What was changed, e.g. the consent." })
  item!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { nonNull: true, description: "When it was made." })
  at!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { description: "From when it counts. Null: not before an event that has not happened, e.g. a 2.35 consent's end (2.35(c)), or a form that is not signed." })
  countsFrom!: string | null;

  @Shared("PRESENCE", () => Participant, { description: "Whose register it is, read anew." })
  participant?: Participant | null;
}
