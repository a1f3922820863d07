import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { HubError } from "../domain/errors";
import type { Hub } from "../hub";
import { IdentityError } from "../identity/token-errors";
import { type Caller, purposeOf } from "./caller";
import { BodyError, jsonBody, reply, replyError } from "./reply";

/** One GraphQL request over HTTP. Who asks is settled before anything is parsed. */
export async function graphqlRoute(hub: Hub, apollo: ApolloServer<Caller>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  try {
    const caller = await callerOf(hub, request, requestId);
    const body = request.method === "POST" ? await jsonBody(request) : undefined;
    const search = new URL(request.url ?? "/", "http://hub").search;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? "GET", headers: headersOf(request), search, body: body ?? {} },
      context: () => Promise.resolve(caller),
    });
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== "cache-control" && name !== "content-length"));
    const text = answer.body.kind === "complete" ? answer.body.string : "";
    reply(response, answer.status ?? 200, headers["content-type"] ?? "application/json; charset=utf-8", text, headers);
  } catch (error) {
    refuse(hub, response, error, requestId);
  }
}

/** Without a token nobody: such a caller may read the schema's description and nothing else. */
async function callerOf(hub: Hub, request: IncomingMessage, requestId: string): Promise<Caller> {
  const { authorization } = request.headers;
  const stated = request.headers["x-purpose-of-use"];
  const purpose = purposeOf(Array.isArray(stated) ? stated[0] : stated);
  const viewer = authorization === undefined ? null : await hub.authenticate(authorization);
  return { requestId, viewer, purpose };
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

function refuse(hub: Hub, response: ServerResponse, error: unknown, requestId: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof BodyError) replyError(response, error.status, error.code, error.message, requestId);
  else if (error instanceof IdentityError) replyError(response, error.code === "ISSUER_UNREACHABLE" ? 503 : 401, error.code, error.message, requestId);
  else if (error instanceof HubError) replyError(response, 400, error.code, error.message, requestId);
  else {
    hub.log.bug("request failed", error, { requestId });
    replyError(response, 500, "INTERNAL_SERVER_ERROR", "The hub failed. Tell its operator the request id.", requestId);
  }
}
