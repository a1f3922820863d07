import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import type { Purpose } from "../domain/decision";
import { Explanation } from "../domain/explanation";
import type { HubContext } from "./context";
import { PurposeOfUse } from "./viewer-type";

@ArgsType()
class ExplainArgs {
  @Field(() => ID, { description: "Participant." })
  participant!: string;

  @Field(() => String, { description: "Name of the account whose access is explained, as `token --list` prints it." })
  account!: string;

  @Field(() => PurposeOfUse, { description: "Purpose of use that is explained; the header states the asker's own." })
  purpose!: Purpose;
}

@Resolver(() => Explanation)
export class ExplanationResolver {
  @Query(() => Explanation, {
    nullable: true,
    description: "Which categories of a person somebody may have for a purpose, by which rule and consent, with which obligations, and what would have to change. For the privacy officer of the person's program, of that program's records and no other's; null for everybody else, and for who is not there.",
  })
  explain(@Args() { participant, account, purpose }: ExplainArgs, @Ctx() { door }: HubContext) {
    return door.explain(participant, account, purpose);
  }
}
