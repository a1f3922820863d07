import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from "graphql";
import type { CompiledQuery } from "graphql-jit";
import type { Variables } from "../api/selection";
import { TELLING_FIELDS } from "../api/subgraph-reach";
import { compile, isFit, settled, switchesOf } from "./compile";

export type Fragments = Record<string, FragmentDefinitionNode>;

/** What is compiled for one setting of the variables in @skip and @include. */
interface Variant {
  uses: number;
  compiled: CompiledQuery | null;
}

/** A document that is asked with more settings than this is left to graphql-js for the others. */
const MOST_VARIANTS = 8;

/** What is known of one operation of one document. */
export class Plan {
  readonly fragments: Fragments = {};
  /** Nothing at the root but the schema's own description. */
  readonly describedOnly: boolean;
  /** It may be a matter of other subgraphs. */
  readonly mayReach: boolean;
  private readonly described: boolean;
  private readonly variants = new Map<string, Variant>();
  private switches: readonly string[] | null = null;
  /** Null: not looked at yet. */
  private fit: boolean | null = null;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments[node.name.value] = node;
    const names = rootNames(operation.selectionSet, this.fragments);
    const described = names.filter((name) => name.startsWith("__"));
    this.described = described.some((name) => name !== "__typename");
    this.describedOnly = names.every((name) => name.startsWith("__") || name === "_service");
    this.mayReach = hasField(document, TELLING_FIELDS);
  }

  /** Compiling costs more than it saves on a document that comes once; clients that write values into documents send many of these. */
  compiledFor(variables: Variables): CompiledQuery | null {
    const variant = this.variantOf(variables);
    if (variant === null) return null;
    variant.uses += 1;
    if (variant.uses === 2 && this.isFit()) variant.compiled = this.compile(variables);
    return variant.compiled;
  }

  private compile(variables: Variables): CompiledQuery | null {
    try {
      return compile(this.schema, settled(this.document, variables), this.operation.name?.value ?? "");
    } catch {
      // A switch that was given as null: graphql-js says so where it is used.
      return null;
    }
  }

  private isFit(): boolean {
    return (this.fit ??= !this.described && isFit(this.schema, this.document));
  }

  private variantOf(variables: Variables): Variant | null {
    this.switches ??= switchesOf(this.document);
    const key = this.switches.map((name) => String(variables[name])).join();
    let variant = this.variants.get(key);
    if (variant === undefined) {
      if (this.variants.size >= MOST_VARIANTS) return null;
      this.variants.set(key, (variant = { uses: 0, compiled: null }));
    }
    return variant;
  }
}

/** Plans live as long as Apollo's bounded store keeps their document. */
export class Plans {
  private readonly known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Plan>>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(document: DocumentNode, operation: OperationDefinitionNode): Plan {
    let plans = this.known.get(document);
    if (plans === undefined) this.known.set(document, (plans = new Map<OperationDefinitionNode, Plan>()));
    let plan = plans.get(operation);
    if (plan === undefined) plans.set(operation, (plan = new Plan(this.schema, document, operation)));
    return plan;
  }
}

function hasField(document: DocumentNode, names: readonly string[]): boolean {
  let found = false;
  visit(document, { Field: ({ name }) => { found ||= names.includes(name.value); } });
  return found;
}

function rootNames(set: SelectionSetNode, fragments: Fragments, spread = new Set<string>()): string[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootNames(node.selectionSet, fragments, spread);
    const fragment = fragments[node.name.value];
    if (fragment === undefined || spread.has(node.name.value)) return [];
    return rootNames(fragment.selectionSet, fragments, spread.add(node.name.value));
  });
}
