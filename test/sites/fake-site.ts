import { createServer as createHttp, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import { randomBytes } from "node:crypto";
import { logger } from "../../src/log";
import { REMOTE_SETTINGS, type RemoteHouse, type RemoteSettings } from "../../src/sites/remote";
import type { SiteCall } from "../../src/sites/remote-site";
import { Random } from "../../src/onboarding/seed/random";
import { type GeneratedAnswer, generatedAnswer } from "./generated-answer";

export interface Received {
  readonly path: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server that stands where a site should, and does as the test says. */
export interface FakeSite {
  readonly url: string;
  readonly received: Received[];
  readonly connections: () => { readonly opened: number; readonly most: number };
  stop(): Promise<void>;
}

export type Behaviour = (request: Received, response: ServerResponse, index: number) => void;

export async function fakeSite(behaviour: Behaviour, tls?: { readonly key: string; readonly cert: string }): Promise<FakeSite> {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const one = { path: request.url, headers: request.headers, body: Buffer.concat(parts).toString() };
      received.push(one);
      behaviour(one, response, received.length - 1);
    });
  };
  const server: Server = tls === undefined ? createHttp(listener) : createHttps(tls, listener);
  return { ...(await listening(server, tls === undefined ? "http" : "https")), received };
}

/** Counts connections, and cuts them when it stops. */
export async function listening(server: NetServer, scheme: "http" | "https"): Promise<Omit<FakeSite, "received">> {
  const sockets = new Set<Socket>();
  let opened = 0;
  let most = 0;
  server.on("connection", (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `${scheme}://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    connections: () => ({ opened, most }),
    stop: () => new Promise<void>((resolve) => {
      server.close(() => { resolve(); });
      for (const socket of sockets) socket.destroy();
    }),
  };
}

export const LEDGER = { chain: "11111111-2222-3333-4444-555555555555", sequence: 7, hash: "ab".repeat(32) };

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}

/** A page of outcomes, as a site that keeps the contract gives it. */
export const PAGE: GeneratedAnswer = generatedAnswer("outcomes", new Random("a page"), { rows: 4, switches: 1 });
export const ANSWER = { data: { outcomes: PAGE.value }, extensions: { ledger: LEDGER } };

export const ASKER = { accountId: "nina", organizationId: "seattle/lead", purpose: "TREATMENT", requestId: "r-1", via: [] };

export function callFor(deadlineMs: number, more: Partial<SiteCall> = {}): SiteCall {
  return { document: "outcomes", variables: PAGE.variables, asker: ASKER, deadlineAt: performance.now() + deadlineMs, ...more };
}

export interface TestHouse extends RemoteHouse {
  readonly lines: string[];
  readonly tokens: string[];
  readonly pending: () => number;
}

export function remoteHouse(more: Partial<RemoteHouse> = {}): TestHouse {
  const lines: string[] = [];
  const tokens: string[] = [];
  let pending = 0;
  return {
    lines, tokens,
    pending: () => pending,
    sign: () => {
      tokens.push(randomBytes(9).toString("base64url"));
      return Promise.resolve(tokens.at(-1) ?? "");
    },
    now: () => performance.now(),
    later: (milliseconds, act) => {
      pending += 1;
      let isOver = false;
      const end = (): void => { if (!isOver) pending -= 1; isOver = true; };
      const timer = setTimeout(() => { end(); act(); }, milliseconds);
      return () => { end(); clearTimeout(timer); };
    },
    random: (bytes) => Buffer.alloc(bytes, 128),
    log: logger({ logLevel: "debug", hubId: "national/hub" }, { write: (line) => { lines.push(line); } }),
    ...more,
  };
}

/** A breaker that does not open by itself, where something else is looked at. */
export const PATIENT: RemoteSettings = { ...REMOTE_SETTINGS, connectMs: 300, breaker: { ...REMOTE_SETTINGS.breaker, least: 1_000, window: 1_000 } };
