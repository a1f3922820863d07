import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands between a hub and a site, and loses what a test says. */
export interface LossyProxy {
  readonly url: string;
  /** ANSWER: the site has answered, and nobody hears it. */
  loses: "NOTHING" | "ANSWER";
  /** Bodies that came through. */
  readonly passed: string[];
  stop(): Promise<void>;
}

export async function lossyProxy(site: string): Promise<LossyProxy> {
  const to = new URL("/site/graphql", site);
  const passed: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => {
      const body = Buffer.concat(parts);
      passed.push(body.toString("utf8"));
      const { host: _host, connection: _connection, "transfer-encoding": _encoding, ...headers } = incoming.headers;
      const onwards = request({ host: to.hostname, port: to.port, path: to.pathname, method: "POST", agent: false, headers: { ...headers, "content-length": String(body.length) } }, (answer) => {
        const given: Buffer[] = [];
        answer.on("data", (part: Buffer) => given.push(part));
        answer.on("end", () => {
          if (proxy.loses === "ANSWER") outgoing.destroy();
          else outgoing.writeHead(answer.statusCode ?? 502, { "content-type": answer.headers["content-type"] ?? "", "content-encoding": answer.headers["content-encoding"] ?? "identity" }).end(Buffer.concat(given));
        });
      });
      onwards.once("error", () => outgoing.destroy());
      onwards.end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const proxy: LossyProxy = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/site/graphql`,
    loses: "NOTHING",
    passed,
    stop: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => { done(); });
    }),
  };
  return proxy;
}
