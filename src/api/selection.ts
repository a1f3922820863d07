import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { NOTHING, type SelectedField, Selection } from "../domain/selection";

export type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What the syntax tree needs to be read. */
export type Reading = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** Selections made before, of one place in one document. */
interface Place {
  /** The variables that are used below it. */
  readonly variables: readonly string[];
  /** By their values. */
  readonly made: Map<string, Selection>;
}

/** Documents live in Apollo's store, so that their nodes are the same objects on every request. */
const places = new WeakMap<object, Map<string, Place>>();

const MOST_PER_PLACE = 100;
/** A client chooses the values: one that is a book is not kept. */
const LONGEST_KEY = 500;

/** What is selected below the field that is being resolved. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  return selectionOn(info, getNamedType(info.returnType).name);
}

/** What is selected below a field of abstract type, if the object turns out to be of this type. */
export function selectionOn(info: GraphQLResolveInfo, typeName: string): Selection {
  const place = placeOf(info, typeName);
  const key = place.variables.length === 0 ? "" : JSON.stringify(place.variables.map((name) => info.variableValues[name] ?? null));
  let selection = place.made.get(key);
  if (selection === undefined) {
    selection = read(info, typeName);
    if (place.made.size >= MOST_PER_PLACE) place.made.clear();
    if (key.length <= LONGEST_KEY) place.made.set(key, selection);
  }
  return selection;
}

/** One node tells the place; several, merged under one response key, do so only together: the executor keeps their list. */
function placeOf({ fieldNodes, fragments }: GraphQLResolveInfo, typeName: string): Place {
  const key = fieldNodes.length === 1 ? (fieldNodes[0] as FieldNode) : fieldNodes;
  let byType = places.get(key);
  if (byType === undefined) places.set(key, (byType = new Map<string, Place>()));
  let place = byType.get(typeName);
  if (place === undefined) byType.set(typeName, (place = { variables: [...variablesBelow(fieldNodes, fragments)].sort(), made: new Map() }));
  return place;
}

/** The field's own arguments are no part of what is selected: a cursor that differs on each page would make each page new. */
function variablesBelow(fieldNodes: readonly FieldNode[], fragments: Fragments): Set<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode): void => {
    visit(set, {
      Variable: ({ name }) => { names.add(name.value); },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment === undefined || spread.has(name.value)) return;
        spread.add(name.value);
        look(fragment.selectionSet);
      },
    });
  };
  setsBelow(fieldNodes).forEach(look);
  return names;
}

function read(info: GraphQLResolveInfo, typeName: string): Selection {
  const type = info.schema.getType(typeName);
  return isObjectType(type) ? selectionFrom(info, type, setsBelow(info.fieldNodes)) : NOTHING;
}

export function setsBelow(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}

function selectionFrom(reading: Reading, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
  const fields = fieldsIn(reading, type, sets).flatMap((nodes) => selectedField(reading, type, nodes));
  return fields.length === 0 ? NOTHING : new Selection(fields);
}

/** The fields of one object, fragments spread. Those under one response key are one field: unmerged, repeated fragments would multiply. */
export function fieldsIn(reading: Reading, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldNode[][] {
  const groups = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(reading, type, set, groups, spread);
  return [...groups.values()];
}

function collect(reading: Reading, type: GraphQLObjectType, set: SelectionSetNode, groups: Map<string, FieldNode[]>, spread: Set<string>): void {
  for (const node of set.selections) {
    if (!isIncluded(node, reading.variableValues)) continue;
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      groups.set(key, [...(groups.get(key) ?? []), node]);
      continue;
    }
    const fragment = fragmentFor(reading, type, node, spread);
    if (fragment !== undefined) collect(reading, type, fragment, groups, spread);
  }
}

function fragmentFor(reading: Reading, type: GraphQLObjectType, node: FragmentSpreadNode | InlineFragmentNode, spread: Set<string>): SelectionSetNode | undefined {
  if (node.kind === Kind.FRAGMENT_SPREAD) {
    if (spread.has(node.name.value)) return undefined;
    spread.add(node.name.value);
  }
  const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments[node.name.value];
  return fragment !== undefined && applies(reading.schema, type, fragment.typeCondition?.name.value) ? fragment.selectionSet : undefined;
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** `__typename` is no field of the type and asks nothing. */
function selectedField(reading: Reading, type: GraphQLObjectType, nodes: readonly FieldNode[]): SelectedField[] {
  const node = nodes[0] as FieldNode;
  const field = type.getFields()[node.name.value];
  if (field === undefined) return [];
  const below = getNamedType(field.type);
  const sets = setsBelow(nodes);
  const selection = sets.length > 0 && isObjectType(below) ? selectionFrom(reading, below, sets) : NOTHING;
  return [{ name: field.name, args: getArgumentValues(field, node, reading.variableValues), selection }];
}

export type Included = Pick<SelectionNode, "directives">;

/** Whether @skip and @include let a part of the document stand. */
export function isIncluded(node: Included, variables: Variables): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
}
