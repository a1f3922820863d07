import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { HubError } from "../domain/errors";
import { Jurisdiction } from "../domain/jurisdiction";
import type { HubContext } from "./context";
import { NoArgs } from "./args";
import { Viewer } from "./viewer-type";

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Whoever asks, and the purpose of use that the request states." })
  async viewer(@Ctx() { viewer, purpose, door }: HubContext): Promise<Viewer> {
    if (viewer === null) throw new HubError("UNAUTHENTICATED");
    const { displayName, role, organizationId } = viewer.account;
    return { displayName, role, purpose, organization: organizationId === null ? null : await door.organization(organizationId) };
  }

  @FieldResolver(() => Jurisdiction, { nullable: true })
  jurisdiction(@Root() _viewer: Viewer, @Args() _args: NoArgs, @Ctx() { viewer, door }: HubContext) {
    return viewer === null ? null : door.jurisdiction(viewer.account.jurisdiction);
  }
}
