import type { IncomingMessage, ServerResponse } from "node:http";
import { API_ERRORS, type ApiErrorCode } from "../api/refusal";

/** The longest document of the page has 4 kB; a thousand global ids as variables have 80 kB. */
export const LARGEST_BODY = 256 * 1024;

export const JSON_TYPE = "application/json; charset=utf-8";

/** On every answer, so that no header depends on what was decided. Nothing is kept on the way, nothing in it runs. */
const ALWAYS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

export function reply(response: ServerResponse, status: number, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
  // Bytes, not text: node copies a long text more than once on its way out.
  replyInParts(response, status, type, [typeof body === "string" ? Buffer.from(body) : body], headers);
}

/** A body in pieces, sent as one. */
export function replyInParts(response: ServerResponse, status: number, type: string, parts: readonly Buffer[], headers: Readonly<Record<string, string>> = {}): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  response.writeHead(status, { ...ALWAYS, "content-type": type, "content-length": String(length), ...headers });
  response.cork();
  for (const part of parts) response.write(part);
  response.end();
}

export function replyJson(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  reply(response, status, JSON_TYPE, JSON.stringify(value), headers);
}

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly reason?: string | undefined;
}

/** A refusal that never reached GraphQL, in GraphQL's own form. */
export function replyError(response: ServerResponse, status: number, { code, message, reason }: Refused, requestId?: string, headers: Readonly<Record<string, string>> = {}): void {
  // The rest of a body that was refused is not read: the connection ends with the answer.
  const ends = status === 413 || status === 415 ? { connection: "close" } : {};
  replyJson(response, status, { errors: [{ message, extensions: { code, reason, requestId } }] }, { ...ends, ...headers });
}

export class BodyError extends Error {
  readonly reason = undefined;

  constructor(readonly code: ApiErrorCode, readonly status: number) {
    super(API_ERRORS[code]);
  }
}

/** The body of a POST as JSON. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  return parsedJson(await jsonBytes(request));
}

/** As it came: whoever signed it signed the bytes. */
export async function jsonBytes(request: IncomingMessage): Promise<Buffer> {
  const { headers } = request;
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json" || headers["content-encoding"] !== undefined) throw new BodyError("MEDIA_TYPE", 415);
  if (Number(headers["content-length"] ?? 0) > LARGEST_BODY) throw new BodyError("BODY_TOO_LARGE", 413);
  return bytesOf(request);
}

export function parsedJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8")) as unknown;
  } catch {
    throw new BodyError("BODY_NOT_JSON", 400);
  }
}

/** By events: an iterator that is left early destroys the connection, and nobody would read the refusal. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on("data", (part: Buffer) => {
      length += part.length;
      if (length <= LARGEST_BODY) parts.push(part);
      else reject(new BodyError("BODY_TOO_LARGE", 413));
    });
    request.once("end", () => { resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)); });
    request.once("error", reject);
    request.once("aborted", () => { reject(new BodyError("BODY_NOT_JSON", 400)); });
  });
}
