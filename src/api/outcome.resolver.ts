import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Outcome, OutcomeConnection } from "../domain/outcome";
import { Participant } from "../domain/participant";
import { NoArgs, OutcomeListArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Query(() => OutcomeConnection, { nullable: true, description: "Outcomes that this viewer may see. Null and an error with a code where the role gets none." })
  outcomes(
    @Args(() => OutcomeListArgs) args: InstanceType<typeof OutcomeListArgs>,
    @Ctx() { door }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return door.outcomes(args, selectionOf(info));
  }

  @FieldResolver(() => Participant, { nullable: true })
  participant(@Root() child: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(child, "participant", selectionOf(info));
  }
}
