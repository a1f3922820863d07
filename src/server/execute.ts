import { type DocumentNode, execute, type ExecutionResult, type FragmentDefinitionNode, getVariableValues, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { HubContext } from "../api/context";
import type { Door } from "../disclosure/door";
import { HubError } from "../domain/errors";
import type { Caller } from "./caller";
import { assertAffordable } from "./cost";

/** What of Apollo's request is needed. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly caller: Caller;
}

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  /** The gate: one door for each operation. */
  readonly open: (caller: Caller, operation: string) => Door;
}

type Fragments = Record<string, FragmentDefinitionNode>;

/** What is known of one operation of one document. */
interface Plan {
  readonly fragments: Fragments;
  /** Fields of the schema's own description, at the root. */
  readonly described: boolean;
  /** Nothing else at the root. */
  readonly describedOnly: boolean;
  uses: number;
  /** Null: this document cannot be compiled, or has not been worth it yet. */
  compiled: CompiledQuery | null;
}

/**
 * Runs operations: compiled by graphql-jit from the second time on, by graphql-js the first time and where jit cannot.
 * Plans live as long as Apollo's bounded document store keeps the document.
 */
export class Executor {
  private readonly plans = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Plan>>();

  constructor(private readonly parts: ExecutorParts) {}

  async execute(request: OperationRequest): Promise<ExecutionResult> {
    const { schema } = this.parts;
    const { document, operation, caller } = request;
    if (operation === undefined) return this.interpreted(request, null);
    const plan = this.planOf(document, operation);
    if (plan.describedOnly) return this.interpreted(request, null);
    if (caller.viewer === null) return refused(new HubError("UNAUTHENTICATED"), 401);
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (errors !== undefined) return { errors };
    try {
      assertAffordable({ schema, fragments: plan.fragments, variableValues: coerced }, operation);
    } catch (error) {
      return refused(error, 400);
    }
    return this.disclosed(request, operation, plan);
  }

  /** No record, no release: the answer waits for the ledger, and without it there is none. */
  private async disclosed(request: OperationRequest, operation: OperationDefinitionNode, plan: Plan): Promise<ExecutionResult> {
    const door = this.parts.open(request.caller, operation.name?.value ?? "");
    const result = await this.run(request, operation, plan, door);
    try {
      const notice = await door.commit();
      return notice === null ? result : { ...result, extensions: { ...result.extensions, notice } };
    } catch (error) {
      return { data: null, errors: [asGraphQLError(error)] };
    }
  }

  private async run(request: OperationRequest, operation: OperationDefinitionNode, plan: Plan, door: Door): Promise<ExecutionResult> {
    const compiled = this.compiledFor(request.document, operation, plan);
    if (compiled === null) return this.interpreted(request, door);
    const result = await compiled.query(undefined, contextOf(request.caller, door), request.variables ?? {});
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(genuine) };
  }

  private interpreted({ document, operationName, variables, caller }: OperationRequest, door: Door | null): ExecutionResult | Promise<ExecutionResult> {
    const contextValue = door === null ? undefined : contextOf(caller, door);
    return execute({ schema: this.parts.schema, document, contextValue, variableValues: variables ?? {}, operationName: operationName ?? null });
  }

  /** Compiling costs more than it saves on a document that comes once; clients that write values into documents send many of these. */
  private compiledFor(document: DocumentNode, operation: OperationDefinitionNode, plan: Plan): CompiledQuery | null {
    plan.uses += 1;
    if (plan.uses !== 2 || plan.described || hasOddNames(document)) return plan.compiled;
    const compiled = compileQuery(this.parts.schema, document, operation.name?.value ?? "", JIT_OPTIONS);
    if (isCompiledQuery(compiled)) plan.compiled = compiled;
    return plan.compiled;
  }

  private planOf(document: DocumentNode, operation: OperationDefinitionNode): Plan {
    let plans = this.plans.get(document);
    if (plans === undefined) this.plans.set(document, (plans = new Map<OperationDefinitionNode, Plan>()));
    let plan = plans.get(operation);
    if (plan === undefined) plans.set(operation, (plan = newPlan(document, operation)));
    return plan;
  }
}

/** Enums and scalars come from closed lists and typed columns: what they serialize to is what they are. */
const JIT_OPTIONS = { disableLeafSerialization: true, disablingCapturingStackErrors: true, useExperimentalPathBasedSkipInclude: true };

function newPlan(document: DocumentNode, operation: OperationDefinitionNode): Plan {
  const fragments: Fragments = {};
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const names = rootNames(operation.selectionSet, fragments);
  const described = names.filter((name) => name.startsWith("__"));
  return { fragments, described: described.some((name) => name !== "__typename"), describedOnly: described.length === names.length, uses: 0, compiled: null };
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

/** jit writes response keys and variables into source text as property names, where this one means something else. */
function hasOddNames(document: DocumentNode): boolean {
  return document.loc?.source.body.includes("__proto__") ?? true;
}

/** Without a prototype: nothing is found in it that was not put there. */
function contextOf({ requestId, viewer, purpose }: Caller, door: Door): HubContext {
  return Object.assign(Object.create(null) as object, { requestId, viewer, purpose, door });
}

function refused(error: unknown, status: number): ExecutionResult {
  const { message } = asGraphQLError(error);
  return { errors: [new GraphQLError(message, { originalError: error as Error, extensions: { http: { status } } })] };
}

/** jit makes errors that only look like GraphQL's. */
function genuine({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  return locations === undefined ? error : Object.defineProperty(error, "locations", { value: locations, enumerable: true });
}

function asGraphQLError(error: unknown): GraphQLError {
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}
