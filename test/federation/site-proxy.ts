import { globalIdPrefix, NODE_TYPES } from "../../src/domain/ids";
import { type Child, startChild } from "../support/child";
import { sendRaw } from "../support/http-hub";

/** In a process of its own between a hub and a site; all that is sent is real but for what the mode makes of it. */
export type ProxyMode = "pass" | "slow" | "garbage";

export interface SiteProxy {
  /** Of its /site/graphql. */
  readonly url: string;
  become(mode: ProxyMode): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Slow: the site answers at once and what it says arrives ten seconds later. Garbage, in turn: the site's rows under
 * another place's name and ids, its answer cut short, noise, a page of text, its answer with a number for each null.
 */
const PROXY = `
  const http = require("node:http");
  const [place, other] = [JSON.parse(p1), JSON.parse(p2)];
  let [mode, turn] = ["pass", 0];
  const renamed = (text) => place.reduce((left, name, at) => left.replaceAll(name, other[at]), text);
  const GARBAGE = [
    (text) => renamed(text),
    (text) => text.slice(0, text.length / 2),
    () => require("node:crypto").randomBytes(4096),
    () => "<html><body>It works!</body></html>",
    (text) => text.replaceAll(":null", ":7"),
  ];
  const passOn = (request, body) => new Promise((done, failed) => {
    const sending = http.request(new URL(request.url, p0), { method: request.method, headers: { ...request.headers, "accept-encoding": "identity" } }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part)).on("end", () => done({ status: answer.statusCode, type: answer.headers["content-type"], text: Buffer.concat(parts).toString() })).on("error", failed);
    });
    sending.on("error", failed).end(body);
  });
  const answer = async (request, response, body) => {
    const { status, type, text } = await passOn(request, body);
    if (mode === "slow") await new Promise((done) => setTimeout(done, 10_000));
    response.writeHead(status, { "content-type": type });
    response.end(mode === "garbage" ? GARBAGE[turn++ % GARBAGE.length](text) : text);
  };
  const server = http.createServer((request, response) => {
    if (request.url.startsWith("/become/")) {
      mode = request.url.slice(8);
      return response.end();
    }
    const parts = [];
    request.on("data", (part) => parts.push(part)).on("end", () => { answer(request, response, Buffer.concat(parts)).catch(() => response.destroy()); });
  });
  server.listen(0, "127.0.0.1", () => say({ port: server.address().port }));`;

/** `other` is the place that garbage says it is. */
export async function siteProxy(siteUrl: string, place: string, other: string): Promise<SiteProxy> {
  const child: Child = startChild(PROXY, [siteUrl, JSON.stringify(namesOf(place)), JSON.stringify(namesOf(other))]);
  const { port } = await child.next();
  const origin = `http://127.0.0.1:${String(port)}`;
  return {
    url: `${origin}/site/graphql`,
    become: async (mode) => void (await sendRaw(origin, { path: `/become/${mode}`, body: "{}" })),
    stop: () => child.kill("SIGKILL"),
  };
}

/** As a place stands in an answer: in positions, and before every id. */
function namesOf(place: string): string[] {
  return [`"${place}"`, ...NODE_TYPES.map((type) => `"${globalIdPrefix(place, type)}`)];
}
