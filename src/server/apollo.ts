import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { causeOf, isUnexpected, maskError } from "../api/mask";
import type { Log } from "../log";
import type { Caller } from "./caller";
import { Executor, type ExecutorParts } from "./execute";
import { LIMITS, limitsRule } from "./limits";

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<Caller>>[0]["gateway"]>;

/** Apollo parses, validates, keeps documents and answers HTTP; our executor runs them and waits for the ledger. */
export function apolloServer(parts: ExecutorParts, log: Log): ApolloServer<Caller> {
  return new ApolloServer<Caller>({
    gateway: gatewayOf(parts.schema, new Executor(parts)),
    plugins: [reporting(log), ApolloServerPluginLandingPageDisabled()],
    validationRules: [limitsRule],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: maskError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
  });
}

/** The hook through which Apollo lets another executor run what it has parsed and validated. */
function gatewayOf(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, operationName, request, context }) =>
          executor.execute({ document, operation, operationName, variables: request.variables, caller: context as Caller }) as Promise<never>,
      }),
    stop: () => Promise.resolve(),
  };
}

/** Every error carries the id under which the log knows it; what was not expected is logged, by its place and never by its words. */
function reporting(log: Log): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) if (isUnexpected(error)) log.bug("operation failed", causeOf(error), { requestId: contextValue.requestId });
          return Promise.resolve();
        },
        willSendResponse: (context) => {
          markErrors(context);
          return Promise.resolve();
        },
      }),
  };
}

function markErrors({ response, contextValue }: GraphQLRequestContext<Caller>): void {
  if (response.body?.kind !== "single") return;
  const result = response.body.singleResult;
  const { errors } = result;
  if (errors !== undefined) result.errors = errors.map((error) => withRequestId(error, contextValue.requestId));
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

