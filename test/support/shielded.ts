import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { applyMiddleware } from "graphql-middleware";
import type { HubContext } from "../../src/api/context";
import { servedSchema, takeResolvers } from "../../src/api/schema";
import { ruleTree, shieldMiddleware } from "../../src/api/shield";

/** Without guards: every field of every type through shield's own middleware. */
export function shieldedSchema(keys: Parameters<typeof servedSchema>[0] = {}): GraphQLSchema {
  const schema = servedSchema(keys);
  for (const [path, resolve] of takeResolvers(schema)) {
    const [typeName = "", name = ""] = path.split(".");
    const type = schema.getType(typeName);
    const definition = isObjectType(type) ? type.getFields()[name] : undefined;
    if (definition !== undefined) definition.resolve = resolve as GraphQLFieldResolver<unknown, HubContext>;
  }
  return applyMiddleware(schema, shieldMiddleware(schema, ruleTree(schema)));
}
