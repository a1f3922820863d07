import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { Jurisdiction, JurisdictionConnection } from "../domain/jurisdiction";
import { JurisdictionListArgs, SlugArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@Resolver()
export class JurisdictionResolver {
  @Query(() => JurisdictionConnection, { description: "Places that run a LEAD program or are about to." })
  jurisdictions(@Args() args: JurisdictionListArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.jurisdictions(args, selectionOf(info));
  }

  @Query(() => Jurisdiction, { nullable: true, description: "One place by its slug." })
  jurisdiction(@Args() { slug }: SlugArgs, @Ctx() { door }: HubContext) {
    return door.jurisdiction(slug);
  }
}
