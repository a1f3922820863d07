import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { OutcomeConnection } from "../domain/outcome";
import { Participant, ParticipantConnection } from "../domain/participant";
import { ReferralConnection } from "../domain/referral";
import { IdArgs, PageArgs, ParticipantListArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver(() => Participant)
export class ParticipantResolver {
  @Query(() => Participant, { nullable: true, description: "One participant. Null if there is none for this viewer." })
  participant(@Args() { id }: IdArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.participant(id, selectionOf(info));
  }

  @Query(() => ParticipantConnection, { nullable: true, description: "Participants that this viewer may see. Null and an error with a code where the role gets none." })
  participants(
    @Args(() => ParticipantListArgs) args: InstanceType<typeof ParticipantListArgs>,
    @Ctx() { door }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return door.participants(args, selectionOf(info));
  }

  @FieldResolver(() => ReferralConnection, { nullable: true })
  referrals(@Root() parent: object, @Args() page: PageArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.children(parent, "referrals", page, selectionOf(info));
  }

  @FieldResolver(() => OutcomeConnection, { nullable: true })
  outcomes(@Root() parent: object, @Args() page: PageArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.children(parent, "outcomes", page, selectionOf(info));
  }
}
