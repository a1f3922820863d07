import { getNamedType, type GraphQLField, type GraphQLObjectType, isAbstractType, isLeafType, isObjectType } from "graphql";
import { hubSchema } from "../../src/api/schema";

const { schema } = hubSchema();

export const typeNamed = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;
export const ROOT = schema.getQueryType() as GraphQLObjectType;

/** Rows are followed this often; below that only their ids and types. */
const NESTED_ROWS = 3;

/** Every field of a type, of the groups in it and of the rows and lists that it leads to so many times, with `__typename` everywhere. */
export function whole(type: GraphQLObjectType, rows: number, above: readonly string[] = []): string {
  const parts = Object.values(type.getFields()).map((field) => one(field, rows, [...above, type.name]));
  return ["__typename", ...parts].filter((part) => part !== "").join(" ");
}

function one(field: GraphQLField<unknown, unknown>, rows: number, above: readonly string[]): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type)) return "";
  const head = `${field.name}${field.args.some(({ name }) => name === "first") ? `(first: ${String(NESTED_ROWS)})` : ""}`;
  if (isRow(type)) return rows > 0 ? `${head} { ${whole(type, rows - 1, above)} }` : `${head} { __typename id }`;
  if (type.name.endsWith("Connection")) return rows > 0 ? `${head} { ${connection(type, rows - 1, above)} }` : `${head} { __typename nodes { __typename id } pageInfo { hasNextPage endCursor } }`;
  return above.includes(type.name) ? "" : `${head} { ${whole(type, rows, above)} }`;
}

const isRow = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === "Node");

/** Everything that a connection says, and everything of its rows. */
export function connection(type: GraphQLObjectType, rows: number, above: readonly string[] = []): string {
  const { nodes, edges, ...rest } = type.getFields();
  if (nodes === undefined || edges === undefined) throw new Error(`${type.name} is no connection`);
  const others = Object.values(rest).map((field) => one(field, rows, above));
  return `__typename ${others.join(" ")} edges { __typename cursor node { __typename id } } nodes { ${whole(getNamedType(nodes.type) as GraphQLObjectType, rows, above)} }`;
}

/** One leaf after the other, each with the path that leads to it: what a row shows then hangs on one field alone. */
export function leaves(type: GraphQLObjectType, depth = 2): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (isAbstractType(inner) || depth === 0) return [];
    const object = inner as GraphQLObjectType;
    if (object.name.endsWith("Connection")) return [`${field.name}(first: 2) { nodes { id } pageInfo { hasNextPage } }`];
    if (isRow(object)) return [`${field.name} { id }`];
    return leaves(object, depth - 1).map((leaf) => `${field.name} { ${leaf} }`);
  });
}
