import { ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "The answer to a declared emergency: the same for everybody who may declare one, whether such a person is known or not." })
export class EmergencyDeclaration {
  @Shared("ENVELOPE", () => ID, { nonNull: true, description: "Id of the declaration, random." })
  id!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { nonNull: true, description: "When it was declared." })
  declaredAt!: string;

  @Shared("ENVELOPE", () => DateTimeScalar, { nonNull: true, description: "60 minutes later. From then on it opens nothing." })
  endsAt!: string;

  @Shared("ENVELOPE", () => [String], { nonNull: true, description: "What to do next, in plain words." })
  guidance!: readonly string[];
}
