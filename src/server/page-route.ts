import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { purposeList } from "../domain/decision";
import type { Hub } from "../hub";
import { commandsOf } from "../hub-commands";
import { reply, replyError, replyJson } from "./reply";

interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** Its package exports modules only; the page wants the file that stands beside them. */
const GRAPHIQL = path.resolve(require.resolve("graphiql"), "../..");
const PAGE = path.join(__dirname, "page");
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8" };

/** No network but this server: scripts and styles are its own files. GraphiQL sets style attributes. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** GraphiQL and what it needs, from npm packages, and our page around it. */
export function pageAssets(): ReadonlyMap<string, Asset> {
  const files: Readonly<Record<string, string>> = {
    "/": path.join(PAGE, "index.html"),
    "/page/page.js": path.join(PAGE, "page.js"),
    "/page/page.css": path.join(PAGE, "page.css"),
    "/page/react.js": path.join(path.dirname(require.resolve("react/package.json")), "umd/react.production.min.js"),
    "/page/react-dom.js": path.join(path.dirname(require.resolve("react-dom/package.json")), "umd/react-dom.production.min.js"),
    "/page/graphiql.js": path.join(GRAPHIQL, "graphiql.min.js"),
    "/page/graphiql.css": path.join(GRAPHIQL, "graphiql.min.css"),
  };
  return new Map(Object.entries(files).map(([url, file]) => [url, { type: TYPES[path.extname(file)] ?? "text/plain", body: readFileSync(file) }]));
}

export function replyAsset(response: ServerResponse, { type, body }: Asset): void {
  reply(response, 200, type, body, { "content-security-policy": POLICY });
}

const SAMPLES = path.join(__dirname, "../../schema/operations/console");

/** What the page offers: sample queries always, personas and purposes while the hub signs for invented people. */
export async function pageSettings(hub: Hub): Promise<object> {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".graphql")).sort().map((name) => readFileSync(path.join(SAMPLES, name), "utf8"));
  const demo = hub.identity.embedded !== null && (await hub.viewers.everybodyIsInvented());
  return { demo, samples, purposes: purposeList, personas: demo ? await hub.personas() : [] };
}

export function replySettings(hub: Hub, response: ServerResponse): Promise<void> {
  return pageSettings(hub).then((settings) => { replyJson(response, 200, settings); });
}

/** A token for a persona: for a page of this server only, which no other site's page can be. */
export async function tokenRoute(hub: Hub, request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void> {
  const site = request.headers["sec-fetch-site"];
  const { origin, host } = request.headers;
  const foreign = (site !== undefined && site !== "same-origin") || (origin !== undefined && origin !== `http://${host ?? ""}`);
  if (foreign || request.headers["x-lead-hub-page"] !== "1") {
    replyError(response, 403, "TOKEN_ORIGIN", "Tokens are given to the hub's own page only. On a terminal: npm run -s lead-hub -- token --as <persona>", "");
    return;
  }
  try {
    for await (const token of commandsOf(hub).token(body, new AbortController().signal)) replyJson(response, 200, { token });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "INTERNAL_SERVER_ERROR";
    replyError(response, 400, code, error instanceof Error && code !== "INTERNAL_SERVER_ERROR" ? error.message : "The hub failed.", "");
  }
}
