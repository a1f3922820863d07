import { type FieldNode, getArgumentValues, getNamedType, type GraphQLObjectType, type GraphQLOutputType, isAbstractType, isObjectType, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { SubgraphKeys } from "../config";
import { isPersonal, NO_REACH, type PersonalEntity, SHARED_KEY, type SubgraphReach } from "../domain/subgraph";
import { fieldsIn, type Reading, setsBelow } from "./selection";

const ENTITIES = "_entities";

/** Names of fields without which an operation is no matter of other subgraphs. */
export const TELLING_FIELDS: readonly string[] = [ENTITIES, SHARED_KEY];

/**
 * What an operation means to other subgraphs, before anything of it runs. A router may send on whatever it has fetched
 * together with a key (`@requires`), and it drops `extensions`: so one key decides the whole operation for its
 * organization, and what a router names or a key stands beside takes the notice of 42 CFR 2.32 along only as a field.
 */
export function reachOf(reading: Reading, operation: OperationDefinitionNode, keys: SubgraphKeys): SubgraphReach {
  const root = reading.schema.getRootType(operation.operation);
  if (!isObjectType(root)) return NO_REACH;
  const walk = new Walk(reading);
  walk.fields(root, [operation.selectionSet], { routed: false, noticed: false });
  const shared = Object.fromEntries(Object.entries(keys).filter(([type]) => walk.keyed.has(type as PersonalEntity))) as SubgraphKeys;
  const silent = Object.keys(shared).length === 0 ? walk.silentWhereRouted : walk.silent;
  return { shared, carriesNotice: !silent };
}

interface Place {
  /** Below `_entities`. */
  readonly routed: boolean;
  /** The list that the rows stand in selects the notice. */
  readonly noticed: boolean;
}

class Walk {
  readonly keyed = new Set<PersonalEntity>();
  /** Rows of persons are asked for and no notice with them. */
  silent = false;
  silentWhereRouted = false;

  constructor(private readonly reading: Reading) {}

  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[], place: Place): void {
    const fields = fieldsIn(this.reading, type, sets);
    const noticed = fields.some((nodes) => this.isNotice(nodes));
    if (isRowOfPersons(type) && !noticed && !place.noticed) this.isSilent(place);
    // The notice of a list stands for its rows, and for nothing below them.
    const below = { ...place, noticed: isList(type) ? noticed || place.noticed : false };
    for (const nodes of fields) this.field(type, nodes, below);
  }

  private field(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): void {
    const [node] = nodes as readonly [FieldNode];
    const field = type.getFields()[node.name.value];
    if (field === undefined) return;
    if (field.name === SHARED_KEY && isPersonal(type.name)) this.keyed.add(type.name);
    if (field.name === ENTITIES) {
      const named = namedTypes(getArgumentValues(field, node, this.reading.variableValues)["representations"]);
      for (const name of named) if (isPersonal(name)) this.keyed.add(name);
      for (const one of this.objectTypes(field.type).filter(({ name }) => named.has(name))) this.fields(one, setsBelow(nodes), { ...place, routed: true });
      return;
    }
    for (const one of this.objectTypes(field.type)) this.fields(one, setsBelow(nodes), place);
  }

  private isNotice(nodes: readonly FieldNode[]): boolean {
    return nodes[0]?.name.value === "notice" && setsBelow(nodes).some((set) => this.states(set));
  }

  /** 2.32(a): the statement itself; (b): the scope of the consent. */
  private states(set: SelectionSetNode): boolean {
    const type = this.reading.schema.getType("DisclosureNotice");
    const names = isObjectType(type) ? fieldsIn(this.reading, type, [set]).map(([node]) => node?.name.value) : [];
    return names.includes("statement") && names.includes("scope");
  }

  private isSilent({ routed }: Place): void {
    this.silent = true;
    if (routed) this.silentWhereRouted = true;
  }

  private objectTypes(type: GraphQLOutputType): readonly GraphQLObjectType[] {
    const named = getNamedType(type);
    if (isAbstractType(named)) return this.reading.schema.getPossibleTypes(named);
    return isObjectType(named) ? [named] : [];
  }
}

/** The types that a router names. */
function namedTypes(representations: unknown): ReadonlySet<string> {
  const list = Array.isArray(representations) ? (representations as ({ readonly __typename?: unknown } | null)[]) : [];
  return new Set(list.map((one) => one?.__typename).filter((name) => typeof name === "string"));
}

/** Records of persons carry their notice themselves. */
function isRowOfPersons(type: GraphQLObjectType): boolean {
  return type.getInterfaces().length > 0 && type.getFields()["notice"] !== undefined;
}

function isList(type: GraphQLObjectType): boolean {
  return type.name.endsWith("Connection") || type.name.endsWith("Edge");
}
