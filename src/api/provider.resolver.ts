import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Provider, ProviderConnection } from "../domain/provider";
import { ServiceReferralConnection } from "../domain/service-referral";
import { IdArgs, PageArgs, ProviderListArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => Provider, { nullable: true, description: "One provider." })
  provider(@Args() { id }: IdArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.provider(id, selectionOf(info));
  }

  @Query(() => ProviderConnection, { nullable: true, description: "Providers of the cities' directories. Null and an error with a code where the role gets none." })
  providers(
    @Args(() => ProviderListArgs) args: InstanceType<typeof ProviderListArgs>,
    @Ctx() { door }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return door.providers(args, selectionOf(info));
  }

  @FieldResolver(() => ServiceReferralConnection, { nullable: true })
  referrals(@Root() parent: object, @Args() page: PageArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.children(parent, "referrals", page, selectionOf(info));
  }
}
