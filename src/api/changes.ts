import { type GraphQLFieldResolver, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import type { HubContext } from "./context";

type Resolver = GraphQLFieldResolver<unknown, HubContext>;

/**
 * Every change goes through the door: it is carried out where its person's records are kept, and with the caller's key it
 * is made once. Not by each resolver: one that forgot would make changes in the wrong place.
 */
export function throughTheDoor(resolvers: ReadonlyMap<string, Resolver>): ReadonlyMap<string, Resolver> {
  return new Map([...resolvers].map(([path, resolve]) => [path, path.startsWith("Mutation.") ? changing(resolve) : resolve]));
}

function changing(resolve: Resolver): Resolver {
  return (source, args: { readonly input: object }, context, info) => {
    const { door, idempotencyKey } = context;
    const key = idempotencyKey === null ? null : `${idempotencyKey}:${String(positionOf(info))}`;
    return door.change({ name: info.fieldName, input: args.input, key }, () => resolve(source, args, context, info));
  };
}

/** Which field of the operation it is, counted as they are written, whatever is switched off: a repeat counts the same. */
function positionOf({ operation, fragments, path }: GraphQLResolveInfo): number {
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) names.add((node.alias ?? node.name).value);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment !== undefined) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return [...names].indexOf(String(path.key));
}
