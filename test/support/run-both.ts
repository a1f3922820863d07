import { type DocumentNode, execute, type ExecutionResult, getOperationAST, type GraphQLError, type GraphQLSchema } from "graphql";
import type { Door } from "../../src/disclosure/door";
import type { Caller } from "../../src/server/caller";
import { Executor } from "../../src/server/execute";
import { A_VIEWER } from "./fake-door";

export const CALLER: Caller = { requestId: "test", viewer: A_VIEWER, purpose: "TREATMENT" };

/** As the reference implementation answers. */
export async function byGraphqlJs(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, door: Door, operationName?: string): Promise<ExecutionResult> {
  return execute({ schema, document, contextValue: { ...CALLER, door }, variableValues: variables, operationName });
}

/** As the hub answers the third time that it sees the document: compiled, if it ever compiles it. */
export async function asTheHub(executor: Executor, document: DocumentNode, variables: Record<string, unknown>, operationName: string | null = null): Promise<ExecutionResult> {
  const operation = getOperationAST(document, operationName) ?? undefined;
  const ask = () => executor.execute({ document, operation, operationName, variables, caller: CALLER });
  await ask();
  await ask();
  return ask();
}

/** Data, and the errors by code and path; in no order, for resolvers run at once. */
export function told({ data, errors }: ExecutionResult): { data: unknown; errors: string[] } {
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: (errors ?? []).map(errorTold).sort() };
}

function errorTold({ message, path, originalError }: GraphQLError): string {
  const code: unknown = originalError != null && "code" in originalError ? originalError.code : message;
  return `${String(code)} at ${(path ?? []).join(".")}`;
}
