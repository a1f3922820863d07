import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { DisclosureConnection } from "../domain/disclosure";
import { DisclosuresArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver()
export class DisclosureResolver {
  @Query(() => DisclosureConnection, {
    nullable: true,
    description:
      "To whom a person's record was disclosed: the accounting of 42 CFR 2.25, or the list of 2.24 while the hub is an intermediary. For the person (purpose ACCOUNTING or LIST_OF_DISCLOSURES), or the program on their behalf (ADMIN_INTERNAL). Empty for whom it is not; null and an error with a code only where everyone would get it.",
  })
  disclosures(@Args() args: DisclosuresArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.disclosures(args, selectionOf(info));
  }
}
