import { type ASTNode, GraphQLError, type GraphQLFormattedError, Kind, print } from "graphql";
import { DatabaseError, type DatabaseErrorCode } from "../database/errors";
import { HUB_ERRORS, HubError } from "../domain/errors";
import { IdentityError } from "../identity/token-errors";
import { API_ERRORS, Refusal } from "./refusal";

/**
 * What of an error may leave: the codes that we know, with our own words. GraphQL's messages quote arguments, those of
 * libraries may quote a record; none passes unless its wording is known to hold names of the schema only.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message, reason, details = [] } = toldOf(formatted, error);
  return {
    message,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code, ...(reason === undefined ? {} : { reason }), ...(details.length === 0 ? {} : { details }) },
  };
}

export interface Told {
  readonly code: string;
  readonly message: string;
  /** What of several things it was, where one code stands for all. */
  readonly reason?: string;
  /** Sections of the rules, or places in the input. */
  readonly details?: readonly string[];
}

const FAILED: Told = { code: "INTERNAL_SERVER_ERROR", message: API_ERRORS.INTERNAL_SERVER_ERROR };

/** A bug, or a machine that fails: to be logged. */
export function isUnexpected(error: GraphQLError): boolean {
  const { code } = toldOf(error.toJSON(), error);
  return code === FAILED.code || code === "DATABASE_UNAVAILABLE" || code === "LEDGER_UNAVAILABLE";
}

/** What trying again later may mend. */
const UNAVAILABLE: readonly DatabaseErrorCode[] = ["DATABASE_UNREACHABLE", "DATABASE_BUSY", "DATABASE_CLOSED", "DATABASE_AUTH_FAILED", "DISK_FULL", "STORAGE_FAILED"];

/** What may be told of something that was thrown outside an operation. */
export function told(error: unknown): Told {
  return toldOf({ message: "" }, error);
}

/** For the log. Somebody else's error may carry anything under this name: only what looks like a code is one. */
export function codeOf(error: unknown): { readonly code?: string } {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? { code } : {};
}

/** What was thrown in the first place. */
export function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError != null) cause = cause.originalError;
  return cause;
}

function toldOf({ extensions, message }: Pick<GraphQLFormattedError, "extensions" | "message">, error: unknown): Told {
  const cause = causeOf(error);
  if (cause instanceof HubError) return { code: cause.code, message: HUB_ERRORS[cause.code], details: cause.details };
  if (cause instanceof IdentityError) return { code: "UNAUTHENTICATED", message: cause.message, reason: cause.code };
  if (cause instanceof DatabaseError && UNAVAILABLE.includes(cause.code)) return { code: "DATABASE_UNAVAILABLE", message: HUB_ERRORS.DATABASE_UNAVAILABLE };
  if (cause instanceof Refusal) return { code: cause.code, message: API_ERRORS[cause.code] };
  if (!(cause instanceof GraphQLError)) return FAILED;
  switch (extensions?.["code"]) {
    case "GRAPHQL_PARSE_FAILED":
      return syntax(message);
    case "GRAPHQL_VALIDATION_FAILED":
      return { code: "GRAPHQL_VALIDATION_FAILED", message: validationMessage(message, (error as GraphQLError).nodes ?? []) };
    case "OPERATION_RESOLUTION_FAILURE":
      return { code: "OPERATION_RESOLUTION_FAILURE", message: "The document has several operations: `operationName` must name one of them." };
    case "BAD_USER_INPUT":
      return { code: "BAD_USER_INPUT", message: variableMessage(message, (error as GraphQLError).nodes ?? []) };
    case "BAD_REQUEST":
    case "PERSISTED_QUERY_NOT_SUPPORTED":
      return { code: extensions["code"], message };
    default:
      return argument(message);
  }
}

function syntax(message: string): Told {
  // graphql-js writes "more that".
  if (/ more tha[nt] \d+ tokens/.test(message)) return { code: "DOCUMENT_TOO_LONG", message: API_ERRORS.DOCUMENT_TOO_LONG };
  return { code: "GRAPHQL_PARSE_FAILED", message: "The document is not GraphQL; `locations` says where." };
}

const VALUES: readonly string[] = [Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT];

/** Wordings about a value that do not quote it. */
const SAFE = [
  /^Expected value of type "[\w[\]!]+"(?=, found)/,
  /^Field "[\w.]+" of required type "[\w[\]!]+" was not provided\.$/,
  /^Expected an? [^"]+\.$/,
  /^Too many validation errors, error limit reached\. Validation aborted\.$/,
];

/** Rules that look at a value quote it; all others name fields, types, arguments and variables. */
function validationMessage(message: string, nodes: readonly ASTNode[]): string {
  const aboutValue = nodes.length === 0 || nodes.some(({ kind }) => VALUES.includes(kind));
  if (!aboutValue) return message.replace(/ ?Did you mean .*$/s, "");
  for (const wording of SAFE) {
    const [safe] = wording.exec(message) ?? [];
    if (safe !== undefined) return safe.endsWith(".") ? safe : `${safe}.`;
  }
  return "A value is not of the type that the schema asks for; `locations` says where.";
}

function variableMessage(message: string, nodes: readonly ASTNode[]): string {
  const [node] = nodes;
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return HUB_ERRORS.BAD_USER_INPUT;
  const missing = message.endsWith("was not provided.") && message.includes(" of required type ");
  return `Variable "$${node.variable.name.value}" ${missing ? "is missing; it is" : "is not"} of type "${print(node.type)}".`;
}

/** Arguments that only fail at execution: a variable without a value where one is needed. */
function argument(message: string): Told {
  return message.startsWith('Argument "') ? { code: "BAD_USER_INPUT", message: HUB_ERRORS.BAD_USER_INPUT } : FAILED;
}
