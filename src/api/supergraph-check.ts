import { type ConstDirectiveNode, type DocumentNode, getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType, Kind, type ObjectTypeDefinitionNode, parse, type SelectionSetNode, valueFromASTUntyped } from "graphql";
import type { SubgraphKeys } from "../config";
import { isPersonal, SHARED_KEY } from "../domain/subgraph";
import { declaredSchema } from "./schema";

/**
 * What the other subgraphs of a composed schema would be handed of persons. Composition lets any of them name a person by
 * whatever it declares external, or require it of a provider, also where the hub has opened no key; the router then hands
 * it over, and the hub cannot see that. So whoever runs the router asks this first. Empty: nothing but what the hub
 * decides for.
 */
export function supergraphFaults(supergraphSdl: string, keys: SubgraphKeys): string[] {
  const supergraph = parse(supergraphSdl);
  const hub = hubGraph(supergraph);
  if (hub === null) return ["No subgraph of this schema serves Identity: is it composed with the hub?"];
  const check = new Check(declaredSchema(), keys, hub);
  return supergraph.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? check.faultsOf(node) : []));
}

/** By a type that is nobody else's, for the router chooses the name. */
function hubGraph(supergraph: DocumentNode): string | null {
  const identity = supergraph.definitions.find((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === "Identity");
  const [join] = identity?.kind === Kind.OBJECT_TYPE_DEFINITION ? joins(identity, "join__type") : [];
  return join?.graph ?? null;
}

interface Join {
  readonly graph: string;
  readonly key: string | null;
  readonly requires: string | null;
  readonly external: boolean;
}

function joins({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }, name: string): Join[] {
  return directives.filter((one) => one.name.value === name).map((one) => {
    const args = Object.fromEntries((one.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
    const text = (argument: string) => (typeof args[argument] === "string" ? args[argument] : null);
    return { graph: text("graph") ?? "?", key: text("key"), requires: text("requires"), external: args["external"] === true };
  });
}

class Check {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly keys: SubgraphKeys,
    private readonly hub: string,
  ) {}

  faultsOf(node: ObjectTypeDefinitionNode): string[] {
    const type = this.schema.getType(node.name.value);
    if (!isObjectType(type)) return [];
    const others = joins(node, "join__type").filter(({ graph }) => graph !== this.hub);
    return [...others.flatMap((join) => this.keyFaults(type, join)), ...this.fieldFaults(type, node), ...this.partnerFaults(type, others)];
  }

  private keyFaults(type: GraphQLObjectType, { graph, key }: Join): string[] {
    if (key === null || this.isOpened(type.name, key) || !this.isPersonal(type, selectionIn(key))) return [];
    return [`${graph} names ${type.name} by \`${key}\`. Persons are named by \`${SHARED_KEY}\`, where it is opened to the subgraph's organization, and by nothing else`];
  }

  private fieldFaults(type: GraphQLObjectType, node: ObjectTypeDefinitionNode): string[] {
    const holders = new Set(joins(node, "join__type").filter(({ key }) => key !== null && this.isOpened(type.name, key)).map(({ graph }) => graph));
    return (node.fields ?? []).filter(({ name }) => name.value !== SHARED_KEY).flatMap(({ name, ...field }) =>
      joins(field, "join__field").filter(({ graph, external }) => graph !== this.hub && !external).flatMap(({ graph, requires }) => {
        const place = `${graph} resolves ${type.name}.${name.value}`;
        if (holders.has(graph)) return statesNotice(requires) ? [] : [`${place} without the notice of 42 CFR 2.32: add @requires(fields: "notice { statement scope }")`];
        return requires !== null && this.isPersonal(type, selectionIn(requires)) ? [`${place} with \`${requires}\`, which tells of persons`] : [];
      }),
    );
  }

  /** A key is one organization's. */
  private partnerFaults({ name }: GraphQLObjectType, others: readonly Join[]): string[] {
    const graphs = [...new Set(others.filter(({ key }) => key !== null && this.isOpened(name, key)).map(({ graph }) => graph))];
    return graphs.length < 2 ? [] : [`${graphs.join(" and ")} both name ${name} by \`${SHARED_KEY}\`, which is opened to one organization`];
  }

  private isOpened(name: string, key: string): boolean {
    return key === SHARED_KEY && isPersonal(name) && this.keys[name] !== undefined;
  }

  /** Whether a selection tells anything of a person, if only that there is one. */
  private isPersonal(type: GraphQLObjectType, set: SelectionSetNode): boolean {
    const fields = type.getFields();
    if (fields["notice"] !== undefined && fields["withheld"] !== undefined) return true;
    return set.selections.some((node) => {
      const field = node.kind === Kind.FIELD ? fields[node.name.value] : undefined;
      // Fragments belong to types that several implement: none of those is a router's to require.
      if (node.kind !== Kind.FIELD || node.name.value === "__typename") return node.kind !== Kind.FIELD;
      if (field === undefined) return false;
      if (!["ENVELOPE", "DIRECTORY"].includes(String(field.extensions["category"]))) return true;
      const below = getNamedType(field.type);
      return node.selectionSet !== undefined && isObjectType(below) && this.isPersonal(below, node.selectionSet);
    });
  }
}

/** The field set of a key or of @requires. */
function selectionIn(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("not a field set");
  return operation.selectionSet;
}

/** What else is required beside it was decided for the organization. */
function statesNotice(requires: string | null): boolean {
  const named = (set: SelectionSetNode) => set.selections.filter((node) => node.kind === Kind.FIELD);
  const notices = requires === null ? [] : named(selectionIn(requires)).filter(({ name }) => name.value === "notice");
  return notices.some(({ selectionSet }) => {
    const names = selectionSet === undefined ? [] : named(selectionSet).map(({ name }) => name.value);
    return names.includes("statement") && names.includes("scope");
  });
}
