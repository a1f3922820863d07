import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { Node } from "../domain/envelope";
import { IdArgs, IdsArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOn } from "./selection";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Anything by its global id. Null if there is no such thing for this viewer." })
  node(@Args() { id }: IdArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.node(id, (typeName) => selectionOn(info, typeName));
  }

  @Query(() => [Node], { nullable: "items", description: "Several things by their global ids, in the order asked." })
  nodes(@Args() { ids }: IdsArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.nodes(ids, (typeName) => selectionOn(info, typeName));
  }
}
