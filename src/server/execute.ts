import { type DocumentNode, execute, type ExecutionResult, getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import type { HubContext } from "../api/context";
import type { Variables } from "../api/selection";
import { reachOf } from "../api/subgraph-reach";
import type { SubgraphKeys } from "../config";
import type { Door, NoticeExtension } from "../disclosure/door";
import type { NoFurtherUse } from "../disclosure/no-further-use";
import { HubError } from "../domain/errors";
import { NO_REACH, type SubgraphReach } from "../domain/subgraph";
import { afterTurn, turn } from "../domain/turn";
import type { Registers } from "../registers/all-registers";
import type { Caller } from "./caller";
import { assertAffordable } from "./cost";
import { type Plan, Plans } from "./plan";

/** What of Apollo's request is needed. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Variables | undefined;
  readonly caller: Caller;
  /** What the data are turned into before the answer waits for the ledger. */
  readonly written?: (data: NonNullable<ExecutionResult["data"]>) => NonNullable<ExecutionResult["data"]>;
}

interface ReachingRequest extends OperationRequest {
  readonly reach: SubgraphReach;
}

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  /** The gate: one door for each operation. */
  readonly open: (caller: Caller, operation: string, reach: SubgraphReach) => Door;
  /** As the schema was made with. */
  readonly keys?: SubgraphKeys;
  readonly registers: Registers;
}

/** Runs operations: compiled by graphql-jit from the second time on, by graphql-js the first time and where jit cannot. */
export class Executor {
  private readonly plans: Plans;

  constructor(private readonly parts: ExecutorParts) {
    this.plans = new Plans(parts.schema);
  }

  async execute(request: OperationRequest): Promise<ExecutionResult> {
    const { schema } = this.parts;
    const { document, operation, caller } = request;
    if (operation === undefined) return this.interpreted(request, null);
    const plan = this.plans.of(document, operation);
    if (plan.describedOnly) return this.interpreted(request, null);
    if (caller.viewer === null) return refused(new HubError("UNAUTHENTICATED"), 401);
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (errors !== undefined) return { errors };
    const reading = { schema, fragments: plan.fragments, variableValues: coerced };
    try {
      assertAffordable(reading, operation);
    } catch (error) {
      return refused(error, 400);
    }
    const reach = plan.mayReach ? reachOf(reading, operation, this.parts.keys ?? {}) : NO_REACH;
    // What may be changed is not for another organization to decide.
    if (operation.operation === OperationTypeNode.MUTATION && Object.keys(reach.shared).length > 0) return refused(new HubError("SHARED_KEY_IN_CHANGE"), 400);
    return this.disclosed({ ...request, reach }, operation, plan, coerced);
  }

  /** No record, no release: the answer waits for the ledger, and without it there is none. Then, if it is about somebody, for its tick. */
  private async disclosed(request: ReachingRequest, operation: OperationDefinitionNode, plan: Plan, variables: Variables): Promise<ExecutionResult> {
    const door = this.parts.open(request.caller, operation.name?.value ?? "", request.reach);
    // Before a rule refuses it or an input is read: changes answer alike, whatever becomes of them.
    if (operation.operation === OperationTypeNode.MUTATION) door.singlesOut();
    try {
      return await this.recorded(request, plan, variables, door);
    } finally {
      await door.leave();
    }
  }

  private async recorded(request: ReachingRequest, plan: Plan, variables: Variables, door: Door): Promise<ExecutionResult> {
    const ran = await this.run(request, plan, variables, door);
    // A root that may not be null failed: others have yet to begin, and go on record too.
    if (ran.data == null) await turn();
    const committed = door.commit();
    // While the ledger writes; nothing leaves before it has.
    const written = afterTurn(() => asWritten(ran, request.written));
    try {
      const notice = await committed;
      const result = await written;
      return withExtensions(inOrder(result), notice, door.noFurtherUse());
    } catch (error) {
      return { data: null, errors: [asGraphQLError(error)] };
    }
  }

  /** Compiled code gets the variables as graphql-js has coerced them: doing it again changes nothing. */
  private async run(request: OperationRequest, plan: Plan, variables: Variables, door: Door): Promise<ExecutionResult> {
    // Changes come one by one and seldom: graphql-js runs them in order, jit all at once.
    const compiled = request.operation?.operation === OperationTypeNode.QUERY ? plan.compiledFor(variables) : null;
    if (compiled === null) return this.interpreted(request, door);
    const result = await compiled.query(undefined, this.contextOf(request.caller, door), variables);
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(genuine) };
  }

  private interpreted({ document, operationName, variables, caller }: OperationRequest, door: Door | null): ExecutionResult | Promise<ExecutionResult> {
    const contextValue = door === null ? undefined : this.contextOf(caller, door);
    return execute({ schema: this.parts.schema, document, contextValue, variableValues: variables ?? {}, operationName: operationName ?? null });
  }

  /** Without a prototype: nothing is found in it that was not put there. */
  private contextOf({ requestId, viewer, purpose, idempotencyKey = null }: Caller, door: Door): HubContext {
    return Object.assign(Object.create(null) as object, { requestId, viewer, purpose, idempotencyKey, door, registers: this.parts.registers });
  }
}

/** The 2.32 notice, and the request of 2.26(a)(4). */
function withExtensions(result: ExecutionResult, notice: NoticeExtension | null, noFurtherUse: NoFurtherUse | null): ExecutionResult {
  if (notice === null && noFurtherUse === null) return result;
  return { ...result, extensions: { ...result.extensions, ...(notice === null ? {} : { notice }), ...(noFurtherUse === null ? {} : { noFurtherUse }) } };
}

function asWritten(result: ExecutionResult, written: OperationRequest["written"]): ExecutionResult {
  const { data } = result;
  return written === undefined || data === null || data === undefined ? result : { ...result, data: written(data) };
}

function refused(error: unknown, status: number): ExecutionResult {
  const { message } = asGraphQLError(error);
  return { errors: [new GraphQLError(message, { originalError: error as Error, extensions: { http: { status } } })] };
}

/** Errors by their place in the document and the answer: the order in which they came would tell what took longer. */
function inOrder(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined || result.errors.length < 2) return result;
  return { ...result, errors: [...result.errors].sort((a, b) => byPlace(a, b) || byPath(a.path ?? [], b.path ?? [])) };
}

function byPlace({ locations: [a] = [] }: GraphQLError, { locations: [b] = [] }: GraphQLError): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function byPath(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [one, other] = [a[at] ?? "", b[at] ?? ""];
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
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
