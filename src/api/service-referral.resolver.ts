import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Participant } from "../domain/participant";
import { Provider } from "../domain/provider";
import { Referral } from "../domain/referral";
import { ServiceReferral } from "../domain/service-referral";
import { NoArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver(() => ServiceReferral)
export class ServiceReferralResolver {
  @FieldResolver(() => Participant, { nullable: true })
  participant(@Root() child: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(child, "participant", selectionOf(info));
  }

  @FieldResolver(() => Referral, { nullable: true })
  referral(@Root() child: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(child, "referral", selectionOf(info));
  }

  @FieldResolver(() => Provider, { nullable: true })
  provider(@Root() child: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(child, "provider", selectionOf(info));
  }
}
