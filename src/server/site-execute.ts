import { type DocumentNode, execute, type ExecutionResult, getOperationAST, getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode, parse, validate } from "graphql";
import type { CompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Variables } from "../api/selection";
import type { SiteContext } from "../api/site-schema";
import { SITE_CHANGES } from "../sites/contract/changes";
import { SITE_DOCUMENTS, type SiteDocument } from "../sites/contract/documents";
import { compile, settled, switchesOf } from "./compile";

export type AnyDocument = SiteDocument<string>;

interface Prepared {
  readonly node: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly switches: readonly string[];
}

/** What is compiled of one document for one setting of its switches. */
interface Variant {
  uses: number;
  compiled: CompiledQuery | null;
}

/** Hubs ask in a few settings of each document: those in use stay compiled. */
const MOST_VARIANTS = 300;

/** Runs the documents of the contract: compiled by graphql-jit from the second time on, one for each setting of switches. */
export class SiteExecutor {
  private readonly documents: ReadonlyMap<AnyDocument, Prepared>;
  private readonly variants = new LRUCache<string, Variant>({ max: MOST_VARIANTS });

  constructor(private readonly schema: GraphQLSchema) {
    this.documents = new Map([...Object.values(SITE_DOCUMENTS), ...Object.values(SITE_CHANGES)].map((document) => [document, prepared(schema, document)]));
  }

  /** The variables as the contract types them; null where they are not. */
  coerced(document: AnyDocument, variables: Variables): Variables | null {
    return getVariableValues(this.schema, this.of(document).operation.variableDefinitions ?? [], variables).coerced ?? null;
  }

  async run(document: AnyDocument, variables: Variables, context: SiteContext): Promise<ExecutionResult> {
    const { node, operation, switches } = this.of(document);
    // A change comes seldom, and is read as it is written.
    const compiled = operation.operation === OperationTypeNode.MUTATION ? null : this.compiledFor(document, variables, switches);
    if (compiled === null) return execute({ schema: this.schema, document: node, contextValue: context, variableValues: variables, operationName: operation.name?.value ?? null });
    const result = await compiled.query(undefined, context, variables);
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(genuine) };
  }

  private of(document: AnyDocument): Prepared {
    const known = this.documents.get(document);
    if (known === undefined) throw new Error("the document is none of the contract");
    return known;
  }

  private compiledFor(document: AnyDocument, variables: Variables, switches: readonly string[]): CompiledQuery | null {
    const key = `${document.name} ${switches.map((name) => (variables[name] === true ? "1" : "0")).join("")}`;
    let variant = this.variants.get(key);
    if (variant === undefined) this.variants.set(key, (variant = { uses: 0, compiled: null }));
    variant.uses += 1;
    if (variant.uses === 2) variant.compiled = compile(this.schema, settled(this.of(document).node, variables), this.of(document).operation.name?.value ?? "");
    return variant.compiled;
  }
}

function prepared(schema: GraphQLSchema, { name, text }: AnyDocument): Prepared {
  const node = parse(text, { noLocation: true });
  const operation = getOperationAST(node);
  if (operation === null || operation === undefined || validate(schema, node).length > 0) throw new Error(`the document ${name} is not valid`);
  return { node, operation, switches: switchesOf(node) };
}

/** jit makes errors that only look like GraphQL's. */
function genuine({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
}
