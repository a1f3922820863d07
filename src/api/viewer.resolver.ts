import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { HubError } from "../domain/errors";
import { Jurisdiction } from "../domain/jurisdiction";
import type { HubContext } from "./context";
import { NoArgs } from "./args";
import { Viewer } from "./viewer-type";

// Every method takes what GraphQL gives a resolver, in its order: schema.ts attaches it as it is.

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Whoever asks, and the purpose of use that the request states." })
  async viewer(@Root() _root: unknown, @Args() _args: NoArgs, @Ctx() { viewer, purpose, door }: HubContext): Promise<Viewer> {
    if (viewer === null) throw new HubError("UNAUTHENTICATED");
    const { displayName, role, organizationId } = viewer.account;
    return { displayName, role, purpose, organization: organizationId === null ? null : await door.organization(organizationId) };
  }

  @FieldResolver(() => Jurisdiction, { nullable: true })
  jurisdiction(@Root() _viewer: Viewer, @Args() _args: NoArgs, @Ctx() { viewer, door }: HubContext, @Info() _info: GraphQLResolveInfo) {
    return viewer === null ? null : door.jurisdiction(viewer.account.jurisdiction);
  }
}
