import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApolloServer } from "@apollo/server";
import { codeOf, told } from "../api/mask";
import { hubSchema } from "../api/schema";
import type { Config } from "../config";
import type { SubgraphReach } from "../domain/subgraph";
import type { Hub } from "../hub";
import { apolloServer } from "./apollo";
import type { Caller } from "./caller";
import { graphqlRoute } from "./graphql-route";
import { type Asset, pageAssets, replyAsset, replySettings, tokenRoute } from "./page-route";
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

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];
const DRAIN_MS = 10_000;
/** A connection on which nothing happens for so long is closed, even in the middle of a request. */
const SILENT_MS = 120_000;

/** While the hub signs tokens itself it listens on loopback only. */
export function hostOf({ host = "127.0.0.1", oidc }: Pick<Config, "host" | "oidc">): string {
  if (oidc !== undefined || LOOPBACK.includes(host)) return host;
  throw new ServerError("HOST_NOT_LOOPBACK", "While the hub signs tokens itself it listens on loopback only. Set OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE, or leave HOST out.");
}

/** The hub over HTTP. */
export async function startServer(hub: Hub): Promise<RunningServer> {
  const { config } = hub;
  const host = hostOf(config);
  const keys = config.subgraphKeys;
  const apollo = apolloServer({ schema: hubSchema(keys).schema, keys, registers: hub.registers, open: (caller, operation, reach) => openDoor(hub, caller, operation, reach) }, hub.log);
  await apollo.start();
  const serving: Serving = { hub, apollo, assets: pageAssets(), draining: false };
  const server = createServer(listenerOf(serving));
  server.setTimeout(SILENT_MS);
  const port = await listen(server, config.port, host);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}/graphql`;
  return { url, stop: () => drain(server, serving) };
}

function openDoor(hub: Hub, { viewer, purpose, requestId }: Caller, operation: string, reach: SubgraphReach): ReturnType<Hub["gate"]["open"]> {
  if (viewer === null) throw new Error("nobody was signed in and still asked");
  return hub.gate.open({ viewer, purpose, requestId, operation, reach });
}

interface Serving {
  readonly hub: Hub;
  readonly apollo: ApolloServer<Caller>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Set once, when the hub is told to stop. */
  draining: boolean;
}

function listenerOf(serving: Serving): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    route(serving, request, response).catch((error: unknown) => { fail(serving, response, error); });
  };
}

function fail({ hub }: Serving, response: ServerResponse, error: unknown): void {
  const fault = told(error);
  hub.log.bug("request failed", error, codeOf(error));
  if (response.headersSent) response.destroy();
  else replyError(response, fault.code === "DATABASE_UNAVAILABLE" ? 503 : 500, fault);
}

async function route(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { hub, apollo, assets } = serving;
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path === "/health/live") return replyJson(response, 200, { status: "live" });
  if (path === "/health/ready") return ready(serving, response);
  if (hub.identity.embedded !== null && !isOwnHost(request)) return replyError(response, 421, HOST_UNKNOWN);
  if (path === "/graphql") return graphqlRoute(hub, apollo, request, response);
  if (path === "/token" && request.method === "POST" && hub.identity.embedded !== null) return tokenRoute(hub, request, response);
  if (request.method !== "GET") return replyError(response, 404, NOT_FOUND);
  if (path === "/page/settings.json") return replySettings(hub, response);
  const asset = assets.get(path);
  if (asset === undefined) return replyError(response, 404, NOT_FOUND);
  replyAsset(response, asset);
}

const NOT_FOUND = { code: "NOT_FOUND", message: "There is nothing here. GraphQL is at /graphql." };
const HOST_UNKNOWN = { code: "HOST_UNKNOWN", message: "While the hub signs tokens itself it answers under a loopback name only: 127.0.0.1, localhost or [::1]." };

/** Not while draining, so that a balancer looks elsewhere before the hub is gone. */
async function ready({ hub, draining }: Serving, response: ServerResponse): Promise<void> {
  const isReady = !draining && (await hub.ready());
  replyJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : draining ? "draining" : "DATABASE_UNAVAILABLE" });
}

/** A name that another site's page made to mean this machine is not ours (DNS rebinding). */
function isOwnHost({ headers }: IncomingMessage): boolean {
  const name = (headers.host ?? "").toLowerCase().replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  return LOOPBACK.includes(name);
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
async function drain(server: Server, serving: Serving): Promise<void> {
  serving.draining = true;
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  const idle = setInterval(() => { server.closeIdleConnections(); }, 50);
  const late = setTimeout(() => { server.closeAllConnections(); }, DRAIN_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  await serving.apollo.stop();
  await serving.hub.close();
}
