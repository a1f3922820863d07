import type { IncomingMessage, ServerResponse } from "node:http";
import type { Hub } from "../hub";
import { publicKeys } from "../identity/sign-assertion";
import { type RunningServer, serve } from "./listening";
import { replyError, replyJson } from "./reply";
import { siteRoute } from "./site-route";
import { SiteService } from "./site-service";

const NOT_FOUND = { code: "NOT_FOUND", message: "There is nothing here. The contract is served at /site/graphql." };

/** A city's own server: the contract for its places, and nothing else. It signs no tokens, so it may listen anywhere. */
export async function startSiteServer(hub: Hub, places: ReadonlySet<string>): Promise<RunningServer> {
  const service = new SiteService(hub, places);
  const route = (path: string, request: IncomingMessage, response: ServerResponse) => forHubs(hub, service, path, request, response);
  return serve(hub, { host: hub.config.host ?? "127.0.0.1", path: "/site/graphql", route, stop: () => Promise.resolve() });
}

async function forHubs(hub: Hub, service: SiteService, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (path === "/site/graphql") return siteRoute(hub, service, request, response);
  if (path === "/site/jwks.json" && request.method === "GET") return replyJson(response, 200, publicKeys(hub.siteKey));
  replyError(response, 404, NOT_FOUND);
}
