import { getOperationAST, type GraphQLError, parse, validate } from "graphql";
import { hubSchema } from "../../src/api/schema";
import type { Purpose } from "../../src/domain/decision";
import type { Hub } from "../../src/hub";
import { Executor } from "../../src/server/execute";

export interface Answer<T> {
  readonly data: T;
  readonly errors: readonly GraphQLError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Asks the hub's GraphQL as a persona, through the executor that the server runs. */
export function asker(hub: Hub): <T>(persona: string, purpose: Purpose | null, query: string, variables?: Record<string, unknown>, idempotencyKey?: string) => Promise<Answer<T>> {
  const keys = hub.config.subgraphKeys;
  const { schema } = hubSchema(keys);
  const executor = new Executor({ schema, keys, registers: hub.registers, open: ({ viewer, purpose, requestId }, operation, reach) => hub.gate.open({ viewer: viewer ?? never(), purpose, requestId, operation, reach }) });
  const documents = new Map<string, ReturnType<typeof parse>>();
  return async <T>(persona: string, purpose: Purpose | null, query: string, variables: Record<string, unknown> = {}, idempotencyKey?: string) => {
    let document = documents.get(query);
    if (document === undefined) documents.set(query, (document = parse(query)));
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("; "));
    const id = await hub.viewers.accountIdOf(persona);
    const viewer = id === null ? null : await hub.viewers.load(id);
    const operation = getOperationAST(document) ?? undefined;
    const result = await executor.execute({ document, operation, operationName: null, variables, caller: { requestId: "test", viewer, purpose, idempotencyKey: idempotencyKey ?? null } });
    return { data: result.data as T, errors: result.errors ?? [], extensions: result.extensions ?? {} };
  };
}

function never(): never {
  throw new Error("nobody was signed in and still asked");
}
