import { mkdtemp } from "node:fs/promises";
import { type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import type { Database } from "../../src/database/database";
import { createHub, type Hub, type HubOverrides } from "../../src/hub";
import { logger } from "../../src/log";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { startServer } from "../../src/server/server";
import { NOW } from "./hub";
import { atOnce } from "./ticks";

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Sends the body in this many pieces, without its length. */
  readonly pieces?: number;
}

export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly reason?: string; readonly requestId?: string };
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly ToldError[];
  /** Of the first error, if there is one. */
  readonly code: string | undefined;
}

export interface Question {
  readonly as?: string;
  readonly purpose?: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpHub {
  readonly hub: Hub;
  readonly url: string;
  /** Every line that was logged, at the lowest level. */
  readonly log: string[];
  token(persona: string): Promise<string>;
  send(request: RawRequest): Promise<HttpAnswer>;
  ask(question: Question): Promise<HttpAnswer>;
  stop(): Promise<void>;
}

export interface HttpHubParts {
  readonly settings?: Readonly<Record<string, string>>;
  readonly overrides?: HubOverrides;
  readonly only?: readonly string[];
}

/** A hub over HTTP on a free port, over the seeded demo or a part of it, at a fixed instant. */
export async function startHttpHub(database: Database, { settings = {}, overrides = {}, only = ["national", "king-county-wa"] }: HttpHubParts = {}): Promise<HttpHub> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-http-"));
  const read = readConfig({ DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "trace", ...settings });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  const log: string[] = [];
  const logs = logger(read.config, { write: (line) => { log.push(line); } });
  await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: logs, only: [...only] });
  const hub = await createHub(read.config, logs, undefined, { database, clock: () => NOW, ticks: atOnce, ...overrides });
  const { url, stop } = await startServer(hub);
  const send = (request: RawRequest) => sendRaw(url, request);
  const token = (persona: string) => tokenOf(hub, persona);
  return { hub, url, log, token, send, ask: (question) => ask(send, token, question), stop };
}

async function tokenOf(hub: Hub, persona: string): Promise<string> {
  const id = await hub.viewers.accountIdOf(persona);
  const { embedded } = hub.identity;
  if (id === null || embedded === null) throw new Error(`there is no token for ${persona}`);
  return embedded.issue(id, NOW);
}

async function ask(send: HttpHub["send"], token: HttpHub["token"], { as, purpose, query, variables, headers }: Question): Promise<HttpAnswer> {
  return send({
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${await token(as)}` }),
      ...(purpose === undefined ? {} : { "x-purpose-of-use": purpose }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
}

/** Node's client, as `fetch` lets nobody choose the Host. */
export function sendRaw(url: string, { method = "POST", path = "/graphql", headers = {}, body, pieces }: RawRequest): Promise<HttpAnswer> {
  const to = new URL(path, url);
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const length = bytes === undefined || pieces !== undefined ? {} : { "content-length": String(bytes.length) };
  const type = bytes === undefined ? {} : { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sending = httpRequest({ host: to.hostname, port: to.port, path: to.pathname + to.search, method, agent: false, headers: withoutEmpty({ ...type, ...length, ...headers }) }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("end", () => { resolve(answerOf(response.statusCode ?? 0, response.headers, Buffer.concat(parts).toString("utf8"))); });
      response.once("error", reject);
    });
    sending.once("error", reject);
    if (bytes !== undefined && pieces !== undefined) {
      const size = Math.ceil(bytes.length / pieces);
      for (let at = 0; at < bytes.length; at += size) sending.write(bytes.subarray(at, at + size));
    } else if (bytes !== undefined) sending.write(bytes);
    sending.end();
  });
}

/** A header with an empty value is one not to send. */
function withoutEmpty(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

function answerOf(status: number, headers: IncomingHttpHeaders, text: string): HttpAnswer {
  let json: { data?: unknown; errors?: ToldError[] } = {};
  if (headers["content-type"]?.includes("json") === true) json = JSON.parse(text) as typeof json;
  const errors = json.errors ?? [];
  // A gateway's own errors may have none.
  const [first] = errors as readonly Partial<ToldError>[];
  return { status, headers, text, data: json.data, errors, code: first?.extensions?.code };
}
