import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { causeOf, codeOf, isUnexpected, maskError } from "../api/mask";
import type { Log } from "../log";
import type { OutgoingCaller } from "./caller";
import { Executor, type ExecutorParts } from "./execute";
import { LIMITS, limitsRule } from "./limits";
import { textOf, writtenInto } from "./written";

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<OutgoingCaller>>[0]["gateway"]>;

/** Apollo parses, validates, keeps documents and answers HTTP; our executor runs them and waits for the ledger. */
export function apolloServer(parts: ExecutorParts, log: Log): ApolloServer<OutgoingCaller> {
  return new ApolloServer<OutgoingCaller>({
    gateway: gatewayOf(parts.schema, new Executor(parts)),
    plugins: [reporting(log), ...disabled()],
    validationRules: [limitsRule],
    validationOptions: { maxErrors: 5 },
    parseOptions: { maxTokens: LIMITS.tokens },
    documentStore: documentStore(),
    formatError: maskError,
    stringifyResult: textOf,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger: silent(log),
    nodeEnv: "production",
  });
}

/** What Apollo would do unasked: cache hints on every answer, a page of its own, and reports to its maker if the environment holds a key. */
function disabled(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
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
        executor: ({ document, operation, operationName, request, context }) => {
          const caller = context as OutgoingCaller;
          return executor.execute({ document, operation, operationName: request.operationName ?? operationName, variables: request.variables, caller, written: writtenInto(caller.outbox) }) as Promise<never>;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

const MOST_DOCUMENTS = 500;
/** A document in memory is some two hundred times its text: its tree, what is compiled of it, selections. */
const MOST_CHARACTERS = 1_000_000;

/** Valid documents by their hash; their compiled plans live as long. */
export function documentStore() {
  const sizeCalculation = ({ loc }: DocumentNode): number => loc?.end ?? MOST_CHARACTERS;
  const documents = new LRUCache<string, DocumentNode>({ max: MOST_DOCUMENTS, maxSize: MOST_CHARACTERS, sizeCalculation });
  return {
    get: (hash: string) => Promise.resolve(documents.get(hash)),
    set: (hash: string, document: DocumentNode) => {
      documents.set(hash, document);
      return Promise.resolve();
    },
    delete: (hash: string) => Promise.resolve(documents.delete(hash)),
  };
}

/** Apollo's messages may quote what was thrown; the plugin below tells what the log may hold. */
function silent(log: Log): { debug(): void; info(): void; warn(): void; error(): void } {
  const nothing = () => undefined;
  return { debug: nothing, info: nothing, warn: nothing, error: () => { log.error("apollo failed"); } };
}

/** Every error carries the id under which the log knows it; what was not expected is logged, by its place and never by its words. */
function reporting(log: Log): ApolloServerPlugin<OutgoingCaller> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) if (isUnexpected(error)) log.bug("operation failed", causeOf(error), { requestId: contextValue.requestId, ...codeOf(causeOf(error)) });
          return Promise.resolve();
        },
        willSendResponse: (context) => {
          markErrors(context);
          return Promise.resolve();
        },
      }),
    unexpectedErrorProcessingRequest: ({ error, requestContext }) => {
      log.bug("operation failed", error, { requestId: requestContext.contextValue.requestId });
      return Promise.resolve();
    },
  };
}

function markErrors({ response, contextValue }: GraphQLRequestContext<OutgoingCaller>): void {
  if (response.body?.kind !== "single") return;
  const result = response.body.singleResult;
  const { errors } = result;
  if (errors !== undefined) result.errors = errors.map((error) => withRequestId(error, contextValue.requestId));
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
