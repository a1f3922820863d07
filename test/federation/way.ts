import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sendRaw } from "../support/http-hub";

/** What becomes of a question on its way to a site. */
export type Mode = "THROUGH" | "DOWN" | "SILENT" | "GARBAGE" | "LATE";

export interface Way {
  /** Stands where the site should. */
  readonly url: string;
  mode: Mode;
  /** Questions that have come. */
  asked: number;
  stop(): Promise<void>;
}

/** A way to a site that can be cut. */
export async function wayTo(site: string): Promise<Way> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      way.asked += 1;
      void answer(way.mode, site, { authorization: request.headers.authorization ?? "", "x-deadline-ms": request.headers["x-deadline-ms"]?.toString() ?? "" }, Buffer.concat(parts), response);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stop = async () => {
    const closed = new Promise<void>((done) => { server.close(() => { done(); }); });
    server.closeAllConnections();
    await closed;
  };
  const way: Way = { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, mode: "THROUGH", asked: 0, stop };
  return way;
}

async function answer(mode: Mode, site: string, headers: Readonly<Record<string, string>>, body: Buffer, response: ServerResponse): Promise<void> {
  switch (mode) {
    case "THROUGH": {
      const { status, text } = await sendRaw(site, { path: "/site/graphql", headers, body });
      response.writeHead(status, { "content-type": "application/json" }).end(text);
      return;
    }
    case "DOWN":
      response.destroy();
      return;
    case "GARBAGE":
      response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"participants":7,"providers":7,"participantsById":7}}');
      return;
    case "LATE":
      response.writeHead(504, { "content-type": "application/json" }).end('{"errors":[{"message":"","extensions":{"code":"DEADLINE"}}]}');
      return;
    case "SILENT":
      return;
  }
}
