import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { hubSchema } from "../api/schema";
import type { Config } from "../config";
import type { SubgraphReach } from "../domain/subgraph";
import type { Hub } from "../hub";
import { publicKeys } from "../identity/sign-assertion";
import { apolloServer } from "./apollo";
import type { Caller, OutgoingCaller } from "./caller";
import { graphqlRoute } from "./graphql-route";
import { type RunningServer, serve, ServerError } from "./listening";
import { type Asset, pageAssets, replyAsset, replySettings, tokenRoute } from "./page-route";
import { replyError, replyJson } from "./reply";
import { siteRoute } from "./site-route";
import { SiteService } from "./site-service";

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/** While the hub signs tokens itself it listens on loopback only. */
export function hostOf({ host = "127.0.0.1", oidc }: Pick<Config, "host" | "oidc">): string {
  if (oidc !== undefined || LOOPBACK.includes(host)) return host;
  throw new ServerError("HOST_NOT_LOOPBACK", "While the hub signs tokens itself it listens on loopback only. Set OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE, or leave HOST out.");
}

/** The hub over HTTP. */
export async function startServer(hub: Hub): Promise<RunningServer> {
  const host = hostOf(hub.config);
  const keys = hub.config.subgraphKeys;
  const apollo = apolloServer({ schema: hubSchema(keys).schema, keys, registers: hub.registers, open: (caller, operation, reach) => openDoor(hub, caller, operation, reach) }, hub.log);
  await apollo.start();
  const serving: Serving = { hub, apollo, assets: pageAssets(), site: null };
  return serve(hub, { host, path: "/graphql", route: (path, request, response) => route(serving, path, request, response), stop: () => apollo.stop() });
}

function openDoor(hub: Hub, { viewer, purpose, requestId }: Caller, operation: string, reach: SubgraphReach): ReturnType<Hub["gate"]["open"]> {
  if (viewer === null) throw new Error("nobody was signed in and still asked");
  return hub.gate.open({ viewer, purpose, requestId, operation, reach });
}

interface Serving {
  readonly hub: Hub;
  readonly apollo: ApolloServer<OutgoingCaller>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Made when the first hub asks. */
  site: SiteService | null;
}

async function route(serving: Serving, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { hub, apollo, assets } = serving;
  if (hub.identity.embedded !== null && !isOwnHost(request)) return replyError(response, 421, HOST_UNKNOWN);
  if (path === "/graphql") return graphqlRoute(hub, apollo, request, response);
  if (path.startsWith("/site/")) return forHubs(serving, path, request, response);
  if (path === "/token" && request.method === "POST" && hub.identity.embedded !== null) return tokenRoute(hub, request, response);
  if (request.method !== "GET") return replyError(response, 404, NOT_FOUND);
  if (path === "/page/settings.json") return replySettings(hub, response);
  const asset = assets.get(path);
  if (asset === undefined) return replyError(response, 404, NOT_FOUND);
  replyAsset(response, asset);
}

/** A hub answers other hubs while it trusts any; its own keys are for everybody. */
async function forHubs(serving: Serving, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { hub } = serving;
  if (path === "/site/jwks.json" && request.method === "GET") return replyJson(response, 200, publicKeys(hub.siteKey));
  if (path !== "/site/graphql" || !(await hub.peers.any())) return replyError(response, 404, NOT_FOUND);
  return siteRoute(hub, (serving.site ??= new SiteService(hub, null)), request, response);
}

const NOT_FOUND = { code: "NOT_FOUND", message: "There is nothing here. GraphQL is at /graphql." };
const HOST_UNKNOWN = { code: "HOST_UNKNOWN", message: "While the hub signs tokens itself it answers under a loopback name only: 127.0.0.1, localhost or [::1]." };

/** A name that another site's page made to mean this machine is not ours (DNS rebinding). */
function isOwnHost({ headers }: IncomingMessage): boolean {
  const name = (headers.host ?? "").toLowerCase().replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  return LOOPBACK.includes(name);
}
