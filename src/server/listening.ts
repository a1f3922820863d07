import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { codeOf, told } from "../api/mask";
import type { Hub } from "../hub";
import { replyError, replyJson } from "./reply";

export interface RunningServer {
  readonly url: string;
  /** Takes nothing new, finishes what it has begun, then lets go of the hub. */
  stop(): Promise<void>;
}

export class ServerError extends Error {
  override readonly name = "ServerError";

  constructor(
    readonly code: "PORT_IN_USE" | "PORT_FORBIDDEN" | "HOST_UNUSABLE" | "HOST_NOT_LOOPBACK",
    message: string,
  ) {
    super(message);
  }
}

export interface Served {
  readonly host: string;
  /** Of what is named when it listens. */
  readonly path: string;
  /** All but the hub's health. */
  readonly route: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Once nothing is under way any more. */
  readonly stop: () => Promise<void>;
}

const DRAIN_MS = 10_000;
/** A connection on which nothing happens for so long is closed, even in the middle of a request. */
const SILENT_MS = 120_000;

/** Listens, answers for its health, and drains when it is told to stop. */
export async function serve(hub: Hub, served: Served): Promise<RunningServer> {
  const { host } = served;
  const state = { draining: false };
  const server = createServer((request, response) => {
    route(hub, state, served, request, response).catch((error: unknown) => { fail(hub, response, error); });
  });
  server.setTimeout(SILENT_MS);
  const port = await listen(server, hub.config.port, host);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}${served.path}`;
  const stop = async () => {
    state.draining = true;
    await drained(server);
    await served.stop();
    await hub.close();
  };
  return { url, stop };
}

async function route(hub: Hub, state: { readonly draining: boolean }, served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path === "/health/live") return replyJson(response, 200, { status: "live" });
  if (path === "/health/ready") return ready(hub, state, response);
  return served.route(path, request, response);
}

/** Not while draining, so that a balancer looks elsewhere before the hub is gone. */
async function ready(hub: Hub, { draining }: { readonly draining: boolean }, response: ServerResponse): Promise<void> {
  const isReady = !draining && (await hub.ready());
  replyJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : draining ? "draining" : "DATABASE_UNAVAILABLE" });
}

function fail(hub: Hub, response: ServerResponse, error: unknown): void {
  const fault = told(error);
  hub.log.bug("request failed", error, codeOf(error));
  if (response.headersSent) response.destroy();
  else replyError(response, fault.code === "DATABASE_UNAVAILABLE" ? 503 : 500, fault);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => { reject(listenError(error, port)); });
    server.listen(port, host, () => { resolve((server.address() as AddressInfo).port); });
  });
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new ServerError("PORT_IN_USE", `Another program listens on port ${String(port)}. Stop it, or set PORT to another one.`);
    case "EACCES":
      return new ServerError("PORT_FORBIDDEN", `This user may not listen on port ${String(port)}. Set PORT to one above 1023.`);
    default:
      return new ServerError("HOST_UNUSABLE", "The hub cannot listen on this address. Set HOST to an address of this machine.");
  }
}

/** In-flight requests end by themselves; kept-alive connections are closed as they fall idle. */
async function drained(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  const idle = setInterval(() => { server.closeIdleConnections(); }, 50);
  const late = setTimeout(() => { server.closeAllConnections(); }, DRAIN_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
