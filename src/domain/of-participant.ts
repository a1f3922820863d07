import { Field, ID, InputType } from "type-graphql";

/** What every change of a register about a person names. */
@InputType({ description: "Whose register." })
export class OfParticipant {
  @Field(() => ID, { description: "Participant." })
  participant!: string;
}
