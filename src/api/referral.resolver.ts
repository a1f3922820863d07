import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Participant } from "../domain/participant";
import { Referral, ReferralConnection } from "../domain/referral";
import { IdArgs, NoArgs, ReferralListArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, { nullable: true, description: "One referral. Null if there is none for this viewer." })
  referral(@Args() { id }: IdArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.referral(id, selectionOf(info));
  }

  @Query(() => ReferralConnection, { nullable: true, description: "Referrals that this viewer may see. Null and an error with a code where the role gets none." })
  referrals(
    @Args(() => ReferralListArgs) args: InstanceType<typeof ReferralListArgs>,
    @Ctx() { door }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return door.referrals(args, selectionOf(info));
  }

  @FieldResolver(() => Participant, { nullable: true })
  participant(@Root() child: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(child, "participant", selectionOf(info));
  }
}
