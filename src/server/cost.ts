import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { Refusal } from "../api/refusal";
import { fieldsIn, type Reading, setsBelow, type Variables } from "../api/selection";

/** Objects that one operation may return by estimate: 1,000 participants with everything that hangs on them. */
export const MOST_OBJECTS = 500_000;

/** A page of which the size is not given, and a list that has no pages. */
const USUAL_PAGE = 10;
const USUAL_LIST = 5;

const MOST_PER_OPERATION = 100;
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();

/** Refuses an operation that could return too much, page sizes multiplied. Throws COST_LIMIT. */
export function assertAffordable(reading: Reading, operation: OperationDefinitionNode): void {
  let byVariables = known.get(operation);
  if (byVariables === undefined) known.set(operation, (byVariables = new Map<string, number>()));
  const key = keyOf(reading.variableValues);
  let cost = byVariables.get(key);
  if (cost === undefined) {
    cost = operationCost(reading, operation);
    if (byVariables.size >= MOST_PER_OPERATION) byVariables.clear();
    byVariables.set(key, cost);
  }
  if (cost > MOST_OBJECTS) throw new Refusal("COST_LIMIT");
}

/** Of the variables only numbers, switches and the lengths of lists cost: texts are many, and may be long. */
function keyOf(variables: Variables): string {
  const sizes: string[] = [];
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === "number" || typeof value === "boolean") sizes.push(`${name}=${String(value)}`);
    if (Array.isArray(value)) sizes.push(`${name}=[${String(value.length)}]`);
  }
  return sizes.join();
}

export function operationCost(reading: Reading, operation: OperationDefinitionNode): number {
  const root = reading.schema.getRootType(operation.operation);
  return isObjectType(root) ? costOf(reading, root, [operation.selectionSet]) : 0;
}

function costOf(reading: Reading, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): number {
  let cost = 0;
  for (const nodes of fieldsIn(reading, type, sets)) {
    const field = type.getFields()[(nodes[0] as FieldNode).name.value];
    if (field !== undefined) cost += costOfField(reading, field, nodes);
  }
  return cost;
}

function costOfField(reading: Reading, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): number {
  const types = objectTypesOf(reading.schema, field.type);
  if (types.length === 0) return 0;
  const sets = setsBelow(nodes);
  const each = 1 + Math.max(...types.map((type) => costOf(reading, type, sets)));
  return each * countOf(field, types, getArgumentValues(field, nodes[0] as FieldNode, reading.variableValues));
}

function objectTypesOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** How many of them there may be. A page's size multiplies at the connection; its `nodes` and `edges` are the same rows. */
function countOf(field: GraphQLField<unknown, unknown>, types: readonly GraphQLObjectType[], { first, ids, representations }: Readonly<Record<string, unknown>>): number {
  if (Array.isArray(ids)) return ids.length;
  if (Array.isArray(representations)) return representations.length;
  if (types.some((type) => type.getFields()["pageInfo"] !== undefined)) return typeof first === "number" ? Math.min(Math.max(first, 1), 1_000) : USUAL_PAGE;
  const rowOfPage = field.name === "edges" || (field.name === "nodes" && field.args.length === 0);
  return isListType(getNullableType(field.type)) && !rowOfPage ? USUAL_LIST : 1;
}
