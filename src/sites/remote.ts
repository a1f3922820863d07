import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { Pool } from "undici";
import type { Log } from "../log";
import { BREAKER_SETTINGS, type Breaker, type BreakerSettings, type CallOutcome, siteBreaker } from "./breaker";
import { type ReadAnswer, readAnswer, type WireAnswer } from "./contract/answer";
import { SITE_DOCUMENTS } from "./contract/documents";
import type { RemoteSite, SiteCall, SiteReply } from "./remote-site";
import { type RetryBudget, retryBudget } from "./retry-budget";
import { type SiteEndpoint, siteEndpoint } from "./site-url";

/** A site over HTTP. */
export interface DrainedSite extends RemoteSite {
  /** Takes no more calls and waits for those under way, at most until their deadlines. */
  drain(): Promise<void>;
}

/** What the hub lends to every site. */
export interface RemoteHouse {
  /** The header's token, for one request: another one each time, for a site takes it once. */
  readonly sign: (siteId: string, call: SiteCall, body: string) => Promise<string>;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Runs later; gives what calls it off. */
  readonly later: (milliseconds: number, act: () => void) => () => void;
  readonly random: (bytes: number) => Uint8Array;
  readonly log: Log;
}

export interface RemoteSettings {
  readonly connections: number;
  readonly connectMs: number;
  /** Of an answer, as sent and as unpacked. */
  readonly mostBytes: number;
  readonly breaker: BreakerSettings;
  /** Certificates to trust besides the machine's, in PEM. */
  readonly ca?: string;
}

export const REMOTE_SETTINGS: RemoteSettings = { connections: 16, connectMs: 2_000, mostBytes: 32 * 1024 * 1024, breaker: BREAKER_SETTINGS };

type Outcome = ReadAnswer;

/** One try: `again` where nothing of an answer has come, so that it may be asked once more. */
interface Tried {
  readonly outcome: Outcome;
  readonly again: boolean;
}

export function remoteSite(entry: { readonly id: string; readonly url: string }, house: RemoteHouse, settings: RemoteSettings = REMOTE_SETTINGS): DrainedSite {
  return new HttpSite(entry.id, siteEndpoint(entry.url), house, settings);
}

class HttpSite implements DrainedSite {
  private readonly pool: Pool | null;
  private readonly breaker: Breaker;
  private readonly budget: RetryBudget = retryBudget();
  private readonly underWay = new Map<AbortController, Promise<unknown>>();
  private isClosed = false;

  constructor(readonly id: string, private readonly endpoint: SiteEndpoint | null, private readonly house: RemoteHouse, private readonly settings: RemoteSettings) {
    const { now, random, log } = house;
    this.breaker = siteBreaker(settings.breaker, now, () => (random(1)[0] ?? 0) / 256, (state) => { log.warn("site circuit", { site: id, code: state }); });
    this.pool = endpoint === null ? null : openPool(endpoint.origin, settings);
    if (endpoint === null) log.error("site address", { site: id, code: "SITE_URL" });
  }

  async ask(call: SiteCall): Promise<SiteReply> {
    const begun = this.house.now();
    if (this.isClosed || this.pool === null) return this.reply(call, begun, { status: "UNREACHABLE", reason: "CLOSED" });
    if (call.deadlineAt <= begun) return this.reply(call, begun, { status: "TIMED_OUT" });
    const permit = this.breaker.enter();
    if (permit === null) return this.reply(call, begun, null);
    const outcome = await this.byDeadline(call, call.deadlineAt - begun);
    permit.end(this.weigh(outcome, begun), this.house.now() - begun);
    return this.reply(call, begun, outcome);
  }

  async drain(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.underWay.values());
    await this.pool?.destroy();
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const controller of this.underWay.keys()) controller.abort();
    await Promise.all(this.underWay.values());
    await this.pool?.destroy();
  }

  /** The deadline ends also what does not listen to it. */
  private async byDeadline(call: SiteCall, remaining: number): Promise<Outcome> {
    const controller = new AbortController();
    const { signal } = controller;
    const cancel = this.house.later(remaining, () => { controller.abort(); });
    const aborted = new Promise<Outcome>((resolve) => {
      signal.addEventListener("abort", () => { resolve(this.isClosed && this.house.now() < call.deadlineAt ? { status: "UNREACHABLE", reason: "CLOSED" } : { status: "TIMED_OUT" }); });
    });
    const ended = Promise.race([aborted, this.tries(call, signal)]);
    this.underWay.set(controller, ended);
    try {
      return await ended;
    } finally {
      cancel();
      this.underWay.delete(controller);
    }
  }

  /** Twice at most, and only where the site has not begun to answer: all documents are reads. */
  private async tries(call: SiteCall, signal: AbortSignal): Promise<Outcome> {
    this.budget.earn();
    const body = JSON.stringify({ documentId: SITE_DOCUMENTS[call.document].id, variables: call.variables });
    const first = await this.attempt(call, body, signal);
    if (!first.again || signal.aborted || this.house.now() >= call.deadlineAt || !this.budget.spend()) return first.outcome;
    return (await this.attempt(call, body, signal)).outcome;
  }

  private async attempt(call: SiteCall, body: string, signal: AbortSignal): Promise<Tried> {
    let token: string;
    try {
      token = await this.house.sign(this.id, call, body);
    } catch (error) {
      this.house.log.bug("site assertion", error, { site: this.id, requestId: call.asker.requestId });
      return { outcome: { status: "UNREACHABLE", reason: UNSIGNED }, again: false };
    }
    let hasBegun = false;
    try {
      const answer = await this.send(token, body, call.deadlineAt - this.house.now(), signal, () => { hasBegun = true; });
      const again = answer.status === 502 || answer.status === 503;
      return { outcome: readAnswer(call.document, call.variables, answer), again };
    } catch (error) {
      const code = codeOf(error);
      if (code === UNKNOWN && !signal.aborted) this.house.log.bug("site answer", error, { site: this.id, requestId: call.asker.requestId });
      return { outcome: { status: isOfTheAnswer(code) ? "INVALID_ANSWER" : "UNREACHABLE", reason: code }, again: !hasBegun && NEVER_BEGUN.has(code) };
    }
  }

  private async send(token: string, body: string, remaining: number, signal: AbortSignal, begun: () => void): Promise<WireAnswer> {
    if (this.pool === null || this.endpoint === null) throw new WireFault("CLOSED");
    const headers = {
      authorization: `Bearer ${token}`, "content-type": "application/json", accept: "application/json", "accept-encoding": "gzip, br",
      "x-deadline-ms": String(Math.max(1, Math.floor(remaining))),
    };
    const response = await this.pool.request({ method: "POST", path: this.endpoint.path, headers, body, signal, headersTimeout: 0, bodyTimeout: 0 });
    begun();
    const packed = Buffer.from(await response.body.arrayBuffer());
    const unpacked = await unpack(packed, textOf(response.headers["content-encoding"]), this.settings.mostBytes);
    return { status: response.statusCode, contentType: textOf(response.headers["content-type"]), body: unpacked };
  }

  /** A refusal is an answer. A deadline that came before even a slow answer could tells nothing of the site. */
  private weigh(outcome: Outcome, begun: number): CallOutcome {
    switch (outcome.status) {
      case "ANSWERED":
      case "REFUSED":
        return "GOOD";
      case "TIMED_OUT":
        return this.house.now() - begun >= this.settings.breaker.slowMs ? "BAD" : "NEUTRAL";
      case "UNREACHABLE":
        return outcome.reason === UNSIGNED || outcome.reason === "CLOSED" ? "NEUTRAL" : "BAD";
      case "INVALID_ANSWER":
        return "BAD";
    }
  }

  private reply({ asker, document }: SiteCall, begun: number, outcome: Outcome | null): SiteReply {
    const milliseconds = this.house.now() - begun;
    const status = outcome?.status ?? "CIRCUIT_OPEN";
    const reason = outcome !== null && "reason" in outcome ? outcome.reason : outcome !== null && "code" in outcome ? outcome.code : undefined;
    const isQuiet = status === "ANSWERED" || status === "CIRCUIT_OPEN";
    this.house.log[isQuiet ? "debug" : "warn"]("site", { site: this.id, code: status, operation: document, milliseconds: Math.round(milliseconds), requestId: asker.requestId, ...(reason === undefined ? {} : { reason }) });
    if (outcome?.status === "ANSWERED") return { ...outcome, milliseconds };
    if (outcome?.status === "REFUSED") return { ...outcome, milliseconds };
    return { status: status as "TIMED_OUT", milliseconds };
  }
}

const UNSIGNED = "UNSIGNED";
const UNKNOWN = "UNKNOWN";

/** Requests are not pipelined: one that hangs would hold up those behind it. Redirects are never followed. */
function openPool(origin: string, { connections, connectMs, mostBytes, ca }: RemoteSettings): Pool {
  const trust = ca === undefined ? {} : { ca };
  return new Pool(origin, {
    connections, pipelining: 1, allowH2: false, maxResponseSize: mostBytes, headersTimeout: 0, bodyTimeout: 0,
    connect: { timeout: connectMs, rejectUnauthorized: true, ...trust },
  });
}

/** The site had not begun to answer when this befell it. */
const NEVER_BEGUN = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_CONNECT_TIMEOUT"]);

/** It answered, and not as HTTP or the bounds have it. */
const INVALID = new Set(["UND_ERR_RES_EXCEEDED_MAX_SIZE", "UND_ERR_HEADERS_OVERFLOW", "TOO_LARGE", "ENCODING", UNKNOWN]);

/** The parser's words for what is no HTTP; that it ended too early is a connection that was cut. */
function isOfTheAnswer(code: string): boolean {
  return INVALID.has(code) || (code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE");
}

class WireFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Words of Node and undici; their messages may quote an address or what was sent. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{1,64}$/.test(code) ? code : UNKNOWN;
}

const gunzipped = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);
const unbrotlied = promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress);

async function unpack(packed: Buffer, encoding: string, mostBytes: number): Promise<Buffer> {
  const bound = { maxOutputLength: mostBytes };
  try {
    if (encoding === "" || encoding === "identity") return packed;
    if (encoding === "gzip") return await gunzipped(packed, bound);
    if (encoding === "br") return await unbrotlied(packed, bound);
  } catch (error) {
    throw new WireFault(codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "TOO_LARGE" : "ENCODING");
  }
  throw new WireFault("ENCODING");
}

function textOf(header: string | string[] | undefined): string {
  return Array.isArray(header) ? "" : (header ?? "");
}
