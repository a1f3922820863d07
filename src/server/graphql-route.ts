import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { codeOf, told } from "../api/mask";
import { HubError } from "../domain/errors";
import type { Hub } from "../hub";
import { IdentityError } from "../identity/token-errors";
import { withRequestId } from "./apollo";
import { idempotencyKeyOf, type OutgoingCaller, purposeOf } from "./caller";
import { BodyError, jsonBody, JSON_TYPE, replyError, replyInParts } from "./reply";
import { bodyOf } from "./written";

/** One GraphQL request over HTTP. Who asks is settled before anything is parsed. */
export async function graphqlRoute(hub: Hub, apollo: ApolloServer<OutgoingCaller>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const method = request.method ?? "GET";
  if (method !== "GET" && method !== "POST") return replyError(response, 405, METHOD, requestId, { allow: "GET, POST" });
  if (!acceptsJson(request)) return replyError(response, 406, ACCEPT, requestId);
  try {
    const caller = await callerOf(hub, request, requestId);
    const body = method === "POST" ? await jsonBody(request) : null;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(request), search: searchOf(request), body },
      context: () => Promise.resolve(caller),
    });
    replyAnswer(response, answer, caller);
  } catch (error) {
    refuse(hub, response, error, requestId);
  }
}

const ACCEPT = { code: "NOT_ACCEPTABLE", message: "Answers are JSON: the header accept must allow application/json or application/graphql-response+json." };
const READABLE = ["*/*", "application/*", "application/json", "application/graphql-response+json"];

/** Asked first: Apollo asks when the operation has run, and then a disclosure is on record that nobody got. */
export function acceptsJson({ headers: { accept } }: IncomingMessage): boolean {
  const types = accept?.split(",").map((one) => one.split(";", 1)[0]?.trim().toLowerCase() ?? "");
  return types === undefined || types.some((type) => READABLE.includes(type));
}

const METHOD = { code: "METHOD_NOT_ALLOWED", message: "Send operations by POST; queries may come by GET." };

/** Without a token nobody: where the hub signs for invented people, such a caller may read the schema's description and nothing else. */
async function callerOf(hub: Hub, { headers }: IncomingMessage, requestId: string): Promise<OutgoingCaller> {
  const { authorization } = headers;
  const nobody = authorization === undefined && hub.identity.embedded !== null;
  const viewer = nobody ? null : await hub.authenticate(authorization);
  return { requestId, viewer, purpose: purposeOf(headers["x-purpose-of-use"]?.toString()), idempotencyKey: idempotencyKeyOf(headers["idempotency-key"]?.toString()), outbox: { data: null } };
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

function searchOf({ url = "" }: IncomingMessage): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start);
}

/** Of Apollo's headers those that say how to read the answer; the rest is the same on every answer. */
function replyAnswer(response: ServerResponse, { status = 200, headers, body }: HTTPGraphQLResponse, { outbox, requestId }: OutgoingCaller): void {
  if (body.kind !== "complete") throw new Error("Apollo answered in parts");
  const allow = headers.get("allow");
  const whole = bodyOf(outbox, body.string);
  const parts = status < 400 ? whole : [Buffer.from(identified(Buffer.concat(whole).toString(), requestId))];
  replyInParts(response, status, headers.get("content-type") ?? JSON_TYPE, parts, allow === undefined ? {} : { allow });
}

/** What Apollo refuses before there is an operation does not know the request's id. */
function identified(text: string, requestId: string): string {
  const body = JSON.parse(text) as { errors?: GraphQLFormattedError[] };
  return JSON.stringify({ ...body, ...(body.errors === undefined ? {} : { errors: body.errors.map((error) => withRequestId(error, requestId)) }) });
}

function refuse(hub: Hub, response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { code, message, reason } = error instanceof BodyError ? error : told(error);
  const status = statusOf(error, code);
  if (status >= 500) hub.log.bug("request failed", error, { requestId, ...codeOf(error) });
  replyError(response, status, { code, message, reason }, requestId);
}

function statusOf(error: unknown, code: string): number {
  if (error instanceof BodyError) return error.status;
  if (error instanceof IdentityError) return error.code === "ISSUER_UNREACHABLE" ? 503 : 401;
  if (error instanceof HubError) return code === "UNAUTHENTICATED" ? 401 : 400;
  return code === "DATABASE_UNAVAILABLE" ? 503 : 500;
}
