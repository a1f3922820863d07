import type { IncomingMessage, ServerResponse } from "node:http";
import { API_ERRORS, type ApiErrorCode } from "../api/refusal";

export const LARGEST_BODY = 256 * 1024;

/** No header depends on what was decided; nothing is kept by anybody on the way. */
const ALWAYS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
};

export function reply(response: ServerResponse, status: number, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...ALWAYS, "content-type": type, "content-length": String(Buffer.byteLength(body)), ...headers });
  response.end(body);
}

export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  reply(response, status, "application/json; charset=utf-8", JSON.stringify(value));
}

/** A refusal that never reached GraphQL, in GraphQL's own form. */
export function replyError(response: ServerResponse, status: number, code: string, message: string, requestId: string): void {
  replyJson(response, status, { errors: [{ message, extensions: { code, requestId } }] });
}

export class BodyError extends Error {
  constructor(readonly code: ApiErrorCode, readonly status: number) {
    super(API_ERRORS[code]);
  }
}

/** The body of a POST as JSON; undefined for a body of another media type, which Apollo refuses in its own words. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  if (request.headers["content-encoding"] !== undefined) throw new BodyError("MEDIA_TYPE", 415);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_BODY) throw new BodyError("BODY_TOO_LARGE", 413);
    parts.push(part);
  }
  if (!(request.headers["content-type"] ?? "").startsWith("application/json")) return undefined;
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown;
  } catch {
    throw new BodyError("BODY_NOT_JSON", 400);
  }
}
