import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApolloServer } from "@apollo/server";
import { hubSchema } from "../api/schema";
import type { Hub } from "../hub";
import { apolloServer } from "./apollo";
import type { Caller } from "./caller";
import { graphqlRoute } from "./graphql-route";
import { pageAssets, replyAsset, replySettings, tokenRoute } from "./page-route";
import { BodyError, jsonBody, replyError, replyJson } from "./reply";

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

/** The hub over HTTP. While it signs tokens itself it listens on loopback only. */
export async function startServer(hub: Hub): Promise<RunningServer> {
  const { config, identity } = hub;
  const host = config.host ?? "127.0.0.1";
  if (identity.embedded !== null && !LOOPBACK.includes(host)) {
    throw new ServerError("HOST_NOT_LOOPBACK", "While the hub signs tokens itself it listens on loopback only. Set OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE, or leave HOST out.");
  }
  const apollo = apolloServer({ schema: hubSchema().schema, open: (caller, operation) => openDoor(hub, caller, operation) }, hub.log);
  await apollo.start();
  const server = createServer(listenerOf(hub, apollo));
  const port = await listen(server, config.port, host);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}/graphql`;
  return { url, stop: () => drain(server, apollo, hub) };
}

function openDoor(hub: Hub, { viewer, purpose, requestId }: Caller, operation: string): ReturnType<Hub["gate"]["open"]> {
  if (viewer === null) throw new Error("nobody was signed in and still asked");
  return hub.gate.open({ viewer, purpose, requestId, operation });
}

function listenerOf(hub: Hub, apollo: ApolloServer<Caller>): (request: IncomingMessage, response: ServerResponse) => void {
  const assets = pageAssets();
  return (request, response) => {
    route(hub, apollo, assets, request, response).catch((error: unknown) => {
      hub.log.bug("request failed", error);
      response.destroy();
    });
  };
}

async function route(hub: Hub, apollo: ApolloServer<Caller>, assets: ReturnType<typeof pageAssets>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path === "/health/live") return replyJson(response, 200, { status: "live" });
  if (path === "/health/ready") return ready(hub, response);
  if (hub.identity.embedded !== null && !isOwnHost(request)) {
    return replyError(response, 421, "HOST_UNKNOWN", "The hub answers here under a loopback name only.", "");
  }
  if (path === "/graphql") return graphqlRoute(hub, apollo, request, response);
  if (path === "/token" && request.method === "POST" && hub.identity.embedded !== null) return token(hub, request, response);
  if (path === "/page/settings.json") return replySettings(hub, response);
  const asset = request.method === "GET" ? assets.get(path) : undefined;
  if (asset !== undefined) return replyAsset(response, asset);
  replyError(response, 404, "NOT_FOUND", "There is nothing here. GraphQL is at /graphql.", "");
}

async function ready(hub: Hub, response: ServerResponse): Promise<void> {
  const isReady = await hub.ready();
  replyJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : "DATABASE_UNAVAILABLE" });
}

async function token(hub: Hub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await tokenRoute(hub, request, response, await jsonBody(request));
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    replyError(response, error.status, error.code, error.message, "");
  }
}

/** A name that another site's page made to mean this machine is not ours (DNS rebinding). */
function isOwnHost({ headers }: IncomingMessage): boolean {
  const name = (headers.host ?? "").replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
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

async function drain(server: Server, apollo: ApolloServer<Caller>, hub: Hub): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  server.closeIdleConnections();
  const late = setTimeout(() => { server.closeAllConnections(); }, DRAIN_MS);
  await closed;
  clearTimeout(late);
  await apollo.stop();
  await hub.close();
}
