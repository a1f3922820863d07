import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { purposeList } from "../domain/decision";
import type { Hub } from "../hub";
import { CommandError, commandsOf } from "../hub-commands";
import { BodyError, jsonBody, reply, replyError, replyJson } from "./reply";

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** Its package exports modules only; the page wants the file that stands beside them. */
const GRAPHIQL = path.resolve(require.resolve("graphiql"), "../..");
const PAGE = path.join(__dirname, "page");
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".svg": "image/svg+xml" };

/** No network but this server: scripts and styles are its own files. GraphiQL sets style attributes. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** GraphiQL and what it needs, from npm packages, and our page around it. */
export function pageAssets(): ReadonlyMap<string, Asset> {
  const files: Readonly<Record<string, string>> = {
    "/": path.join(PAGE, "index.html"),
    "/page/page.js": path.join(PAGE, "page.js"),
    "/page/page.css": path.join(PAGE, "page.css"),
    "/page/icon.svg": path.join(PAGE, "icon.svg"),
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

/** A token for a persona: for a page of this server only, which no other site's page can be. Host has been checked. */
export async function tokenRoute(hub: Hub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnPage(request)) return replyError(response, 403, TOKEN_ORIGIN);
  try {
    const body = await jsonBody(request);
    for await (const token of commandsOf(hub).token(body, new AbortController().signal)) replyJson(response, 200, { token });
  } catch (error) {
    if (error instanceof BodyError) replyError(response, error.status, error);
    else if (error instanceof CommandError) replyError(response, 400, error);
    else throw error;
  }
}

const TOKEN_ORIGIN = { code: "TOKEN_ORIGIN", message: "Tokens are given to the hub's own page only. On a terminal: npm run -s lead-hub -- token --as <persona>" };

/** Browsers send Origin with every POST and say what site it comes from; the header makes it no simple request. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  return headers["x-lead-hub-page"] === "1" && headers.origin === `http://${headers.host ?? ""}` && (site === undefined || site === "same-origin");
}
