import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../config";
import { type PersonCategory, purposeList } from "../domain/decision";
import { createHub, type Hub } from "../hub";
import { logger } from "../log";
import { CATEGORY_BIT } from "../privacy/categories";
import { reply, replyJson } from "../server/reply";
import { siteRoute } from "../server/site-route";
import { SiteService } from "../server/site-service";
import { runAsChild } from "./child";

/** Sites of a place each, in one process over one database. */
export interface SiteOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly poolSize: number;
  readonly places: readonly string[];
  readonly hub: { readonly id: string; readonly jwksUrl: string };
}

export interface SiteReady {
  readonly sites: readonly { readonly id: string; readonly url: string }[];
  /** Where it is told how to be (POST /be/<mode>), and tells its spans (POST /spans). */
  readonly control: string;
}

/**
 * live: the site as it is. record: the same, and it keeps what it says. replay: what it said to the same body, after so
 * many milliseconds, whoever asks. garbage: noise. slow: ten seconds late.
 */
type Mode = "live" | "record" | "replay" | "garbage" | "slow";

/** A request of a hub, on the machine's clock. */
export interface Span {
  readonly began: number;
  readonly ended: number;
}

interface State {
  mode: Mode;
  replayMs: number;
  readonly said: Map<string, Buffer>;
  spans: Span[];
}

const SLOW_MS = 10_000;

runAsChild<SiteOptions>(async ({ databaseUrl, dataDir, poolSize, places, hub: asking }) => {
  const read = readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, POOL_SIZE: String(poolSize), PORT: "0", LOG_LEVEL: "error" });
  if (!read.ok) throw new Error("the benchmark's configuration is not valid");
  const hub = await createHub(read.config, logger(read.config));
  await hub.peers.trust({ ...asking, organizations: null, purposes: purposeList, categories: Object.keys(CATEGORY_BIT) as PersonCategory[], individuals: true, writes: false, rowsAnHour: 2_000_000_000 });
  const state: State = { mode: "live", replayMs: 0, said: new Map(), spans: [] };
  const sites = await Promise.all(places.map(async (place) => ({ id: `${place}/site`, url: `${await listen(siteListener(hub, place, state))}/site/graphql` })));
  const ready: SiteReady = { sites, control: await listen(controlListener(state)) };
  // What is slow is not waited for.
  return { ready, stop: () => Promise.resolve() };
});

/** The site's own route, with its clock around it. */
function siteListener(hub: Hub, place: string, state: State): RequestListener {
  const own: Hub = { ...hub, config: { ...hub.config, hubId: `${place}/site` } };
  const service = new SiteService(own, new Set([place]));
  return (request, response) => {
    const began = performance.timeOrigin + performance.now();
    response.once("finish", () => state.spans.push({ began, ended: performance.timeOrigin + performance.now() }));
    answer(own, service, state, request, response).catch(() => response.destroy());
  };
}

async function answer(hub: Hub, service: SiteService, state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (state.mode) {
    case "live":
      return siteRoute(hub, service, request, response);
    case "record":
      void bodyOf(request).then((body) => { keep(response, (said) => state.said.set(keyOf(hub, body), said)); });
      return siteRoute(hub, service, request, response);
    case "replay":
      return replay(hub, state, await bodyOf(request), response);
    case "garbage":
      return reply(response, 200, "application/json", randomBytes(20_000));
    case "slow":
      await sleep(SLOW_MS);
      return siteRoute(hub, service, request, response);
  }
}

async function replay(hub: Hub, state: State, body: Buffer, response: ServerResponse): Promise<void> {
  const said = state.said.get(keyOf(hub, body));
  await sleep(state.replayMs);
  if (said === undefined) replyJson(response, 500, { errors: [] });
  else reply(response, 200, "application/json; charset=utf-8", said);
}

function keyOf({ config }: Hub, body: Buffer): string {
  return `${config.hubId} ${body.toString()}`;
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve) => { request.once("end", () => { resolve(Buffer.concat(parts)); }); });
}

/** The body leaves in pieces, and `end` has none of them (reply.ts). */
function keep(response: ServerResponse, said: (bytes: Buffer) => void): void {
  const parts: Buffer[] = [];
  const write = response.write.bind(response) as (bytes: Buffer) => boolean;
  response.write = ((bytes: Buffer) => {
    parts.push(bytes);
    return write(bytes);
  }) as typeof response.write;
  response.once("finish", () => { if (response.statusCode === 200) said(Buffer.concat(parts)); });
}

function controlListener(state: State): RequestListener {
  return (request, response) => {
    const [, verb, mode, milliseconds] = (request.url ?? "").split("/");
    if (verb === "be") Object.assign(state, { mode, replayMs: Number(milliseconds ?? 0) });
    replyJson(response, 200, verb === "spans" ? state.spans : {});
    state.spans = [];
  };
}

function listen(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  return new Promise((resolve) => { server.listen(0, "127.0.0.1", () => { resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`); }); });
}
