import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { DataDirLock } from "../database/lock";
import { ownFault } from "../domain/errors";

/**
 * What a command may ask of the running hub. Each value that the handler yields reaches the command at once, as a line
 * of JSON; the signal aborts when the command goes away.
 */
export type ControlHandler = (body: unknown, signal: AbortSignal) => AsyncIterable<unknown>;
export type ControlHandlers = Readonly<Record<string, ControlHandler>>;

const LONGEST_BODY = 16 * 1024 * 1024;

/** Offers the commands on DATA_DIR's socket. Whoever may open the socket may run them: it belongs to the hub's user. */
export function serveControl(lock: Pick<DataDirLock, "serve">, handlers: ControlHandlers): void {
  lock.serve(controlListener(handlers));
}

export function controlListener(handlers: ControlHandlers): RequestListener {
  return (request, response) => {
    answer(handlers, request, response).catch(() => {
      response.destroy();
    });
  };
}

async function answer(handlers: ControlHandlers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = decodeURIComponent((request.url ?? "").slice(1));
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (request.method !== "POST" || handler === undefined) {
    refuse(response, 404, "CONTROL_UNKNOWN_COMMAND", "The running hub does not know this command: is it of another release?");
    return;
  }
  const body = await bodyOf(request);
  if (body === undefined) {
    refuse(response, 413, "CONTROL_BODY_TOO_LARGE", "The command sent more than the hub takes.");
    return;
  }
  await stream(response, handler, body);
}

async function stream(response: ServerResponse, handler: ControlHandler, body: unknown): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => { gone.abort(); });
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  try {
    for await (const value of handler(body, gone.signal)) await write(response, { value });
    await write(response, { done: true });
  } catch (error) {
    await write(response, { error: faultOf(error) });
  }
  response.end();
}

/** Waits for a slow reader, but not for one that is gone. */
async function write(response: ServerResponse, line: object): Promise<void> {
  if (response.destroyed || response.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise<void>((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}

function faultOf(error: unknown): { code: string; message: string } {
  return ownFault(error) ?? { code: "INTERNAL_ERROR", message: "The hub failed: see its log." };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) return undefined;
    parts.push(part);
  }
  return length === 0 ? null : (JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { "content-type": "application/x-ndjson" }).end(`${JSON.stringify({ error: { code, message } })}\n`);
}
