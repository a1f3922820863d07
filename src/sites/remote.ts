import { Readable } from "node:stream";
import { Pool } from "undici";
import type { Log } from "../log";
import { BREAKER_SETTINGS, type Breaker, type BreakerSettings, type CallOutcome, siteBreaker } from "./breaker";
import { type ReadAnswer, readAnswer, type WireAnswer } from "./contract/answer";
import { type ReadChange, readChange } from "./contract/change-answer";
import { SITE_CHANGES } from "./contract/changes";
import { SITE_DOCUMENTS } from "./contract/documents";
import type { RemoteSite, SiteCall, SiteChangeCall, SiteChangeReply, SiteReply } from "./remote-site";
import { type RetryBudget, retryBudget } from "./retry-budget";
import { Ending, exchange } from "./exchange";
import { type SiteEndpoint, siteEndpoint } from "./site-url";
import { codeOf, isOfTheAnswer, NEVER_BEGUN, textOf, UNKNOWN, unpack, WireFault } from "./wire";

/** A site over HTTP. */
export interface DrainedSite extends RemoteSite {
  /** Takes no more calls and waits for those under way, at most until their deadlines. */
  drain(): Promise<void>;
}

/** What the hub lends to every site. */
export interface RemoteHouse {
  /** The header's token, for one request: another one each time, for a site takes it once. */
  readonly sign: (siteId: string, call: Pick<SiteCall, "asker">, body: string) => string | Promise<string>;
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

/** What came of a change; whatever is no answer is looked at once more for whether something was sent. */
type ChangeOutcome = ReadChange | Ended;
type Ended = Extract<Outcome, { status: "TIMED_OUT" | "UNREACHABLE" }>;

interface Sent {
  readonly token: string;
  readonly body: string | Readable;
  /** In bytes, where the body does not tell. */
  readonly length?: number;
  readonly remaining: number;
  readonly ending: Ending;
}

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
  private readonly changes: Pool | null;
  private readonly breaker: Breaker;
  private readonly budget: RetryBudget = retryBudget();
  private readonly underWay = new Map<Ending, Promise<unknown>>();
  private isClosed = false;

  constructor(readonly id: string, private readonly endpoint: SiteEndpoint | null, private readonly house: RemoteHouse, private readonly settings: RemoteSettings) {
    const { now, random, log } = house;
    this.breaker = siteBreaker(settings.breaker, now, () => (random(1)[0] ?? 0) / 256, (state) => { log.warn("site circuit", { site: id, code: state }); });
    this.pool = endpoint === null ? null : openPool(endpoint.origin, settings);
    this.changes = endpoint === null ? null : openPool(endpoint.origin, settings, 0);
    if (endpoint === null) log.error("site address", { site: id, code: "SITE_URL" });
  }

  async ask(call: SiteCall): Promise<SiteReply> {
    const begun = this.house.now();
    const outcome = await this.guarded<Outcome>(call, begun, { status: "UNREACHABLE", reason: "CLOSED" }, (ending) => this.tries(call, ending));
    return this.reply(call, begun, outcome);
  }

  async change(call: SiteChangeCall): Promise<SiteChangeReply> {
    const begun = this.house.now();
    const sending = { begun: false };
    const outcome = await this.guarded<ChangeOutcome>(call, begun, { status: "UNREACHABLE", reason: "CLOSED" }, (ending) => this.once(call, ending, sending));
    const milliseconds = this.house.now() - begun;
    const reply = changeReply(outcome, sending.begun, milliseconds);
    this.told(call.change, call.asker.requestId, { code: reply.status, reason: outcome === null ? "CIRCUIT_OPEN" : reasonOf(outcome), milliseconds, isQuiet: reply.status === "ANSWERED" });
    return reply;
  }

  /** Past the breaker and before the deadline. Null: the circuit is open. */
  private async guarded<T extends Outcome | ChangeOutcome>(call: Pick<SiteCall, "deadlineAt">, begun: number, closed: T, work: (ending: Ending) => Promise<T>): Promise<T | Ended | null> {
    if (this.isClosed || this.pool === null) return closed;
    if (call.deadlineAt <= begun) return { status: "TIMED_OUT" };
    const permit = this.breaker.enter();
    if (permit === null) return null;
    const outcome = await this.byDeadline(call, call.deadlineAt - begun, work);
    permit.end(this.weigh(outcome, begun), this.house.now() - begun);
    return outcome;
  }

  async drain(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.underWay.values());
    await Promise.all([this.pool?.destroy(), this.changes?.destroy()]);
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const ending of this.underWay.keys()) ending.end();
    await Promise.all(this.underWay.values());
    await Promise.all([this.pool?.destroy(), this.changes?.destroy()]);
  }

  /** The deadline ends also what does not listen to it. */
  private async byDeadline<T>(call: Pick<SiteCall, "deadlineAt">, remaining: number, work: (ending: Ending) => Promise<T>): Promise<T | Ended> {
    const ending = new Ending();
    const cancel = this.house.later(remaining, () => { ending.end(); });
    const ended = new Promise<T | Ended>((resolve, reject) => {
      ending.onEnd(() => { resolve(this.isClosed && this.house.now() < call.deadlineAt ? { status: "UNREACHABLE", reason: "CLOSED" } : { status: "TIMED_OUT" }); });
      work(ending).then(resolve, reject);
    });
    this.underWay.set(ending, ended);
    try {
      return await ended;
    } finally {
      cancel();
      this.underWay.delete(ending);
    }
  }

  /** Twice at most, and only where the site has not begun to answer: these documents are reads. */
  private async tries(call: SiteCall, ending: Ending): Promise<Outcome> {
    this.budget.earn();
    const body = `{"documentId":"${SITE_DOCUMENTS[call.document].id}","variables":${call.text ?? JSON.stringify(call.variables)}}`;
    const first = await this.attempt(call, body, ending);
    if (!first.again || ending.isOver || this.house.now() >= call.deadlineAt || !this.budget.spend()) return first.outcome;
    return (await this.attempt(call, body, ending)).outcome;
  }

  private async attempt(call: SiteCall, body: string, ending: Ending): Promise<Tried> {
    const signed = this.tokenFor(call, body);
    const token = signed instanceof Promise ? await signed : signed;
    if (token === null) return { outcome: { status: "UNREACHABLE", reason: UNSIGNED }, again: false };
    let hasBegun = false;
    try {
      const answer = await this.send(this.pool, { token, body, remaining: call.deadlineAt - this.house.now(), ending }, () => { hasBegun = true; });
      const again = answer.status === 502 || answer.status === 503;
      return { outcome: readAnswer(call.document, call.variables, answer), again };
    } catch (error) {
      const code = this.faultOf(error, call, ending);
      return { outcome: { status: isOfTheAnswer(code) ? "INVALID_ANSWER" : "UNREACHABLE", reason: code }, again: !hasBegun && NEVER_BEGUN.has(code) };
    }
  }

  /** A change is sent once, over a connection of its own: on one that was kept nobody could tell whether the site had closed it before or after. */
  private async once(call: SiteChangeCall, ending: Ending, sending: { begun: boolean }): Promise<ChangeOutcome> {
    const text = JSON.stringify({ documentId: SITE_CHANGES[call.change].id, variables: call.variables });
    const token = await this.tokenFor(call, text);
    if (token === null) return { status: "UNREACHABLE", reason: UNSIGNED };
    // A deadline that came while it was signed.
    if (ending.isOver) return { status: "TIMED_OUT" };
    const begin = () => { sending.begun = true; };
    try {
      return readChange(call.change, call.variables, await this.send(this.changes, { token, body: told(text, begin), length: Buffer.byteLength(text), remaining: call.deadlineAt - this.house.now(), ending }));
    } catch (error) {
      return { status: "UNREACHABLE", reason: this.faultOf(error, call, ending) };
    }
  }

  /** Null: it could not be signed, which is this hub's own fault. Where it is signed at once, the question leaves at once. */
  private tokenFor(call: Pick<SiteCall, "asker">, body: string): string | null | Promise<string | null> {
    try {
      const signed = this.house.sign(this.id, call, body);
      return typeof signed === "string" ? signed : signed.catch((error: unknown) => this.unsigned(call, error));
    } catch (error) {
      return this.unsigned(call, error);
    }
  }

  private unsigned({ asker }: Pick<SiteCall, "asker">, error: unknown): null {
    this.house.log.bug("site assertion", error, { site: this.id, requestId: asker.requestId });
    return null;
  }

  private faultOf(error: unknown, { asker }: Pick<SiteCall, "asker">, ending: Ending): string {
    const code = codeOf(error);
    if (code === UNKNOWN && !ending.isOver) this.house.log.bug("site answer", error, { site: this.id, requestId: asker.requestId });
    return code;
  }

  private async send(pool: Pool | null, { token, body, length, remaining, ending }: Sent, begun: () => void = () => undefined): Promise<WireAnswer> {
    if (pool === null || this.endpoint === null) throw new WireFault("CLOSED");
    const headers: Record<string, string> = {
      authorization: `Bearer ${token}`, "content-type": "application/json", accept: "application/json", "accept-encoding": "gzip, br",
      "x-deadline-ms": String(Math.max(1, Math.floor(remaining))),
    };
    if (length !== undefined) headers["content-length"] = String(length);
    const { status, headers: received, packed } = await exchange(pool, { path: this.endpoint.path, headers, body }, ending, begun);
    const encoding = textOf(received["content-encoding"]);
    return { status, contentType: textOf(received["content-type"]), body: encoding === "" ? packed : await unpack(packed, encoding, this.settings.mostBytes) };
  }

  /** A refusal is an answer. A deadline that came before even a slow answer could tells nothing of the site. */
  private weigh(outcome: Outcome | ChangeOutcome, begun: number): CallOutcome {
    switch (outcome.status) {
      case "ANSWERED":
      case "REFUSED":
        return "GOOD";
      case "TIMED_OUT":
        return this.house.now() - begun >= this.settings.breaker.slowMs ? "BAD" : "NEUTRAL";
      case "UNREACHABLE":
        return outcome.reason === UNSIGNED || outcome.reason === "CLOSED" ? "NEUTRAL" : "BAD";
      case "INVALID_ANSWER":
      case "UNKNOWN":
        return "BAD";
    }
  }

  private reply({ asker, document }: SiteCall, begun: number, outcome: Outcome | null): SiteReply {
    const milliseconds = this.house.now() - begun;
    const status = outcome?.status ?? "CIRCUIT_OPEN";
    this.told(document, asker.requestId, { code: status, reason: outcome === null ? undefined : reasonOf(outcome), milliseconds, isQuiet: status === "ANSWERED" || status === "CIRCUIT_OPEN" });
    if (outcome?.status === "ANSWERED") {
      const { data, ledger, noFurtherUse, unanswered } = outcome;
      return { status: "ANSWERED", data, ledger, noFurtherUse, unanswered, milliseconds };
    }
    if (outcome?.status === "REFUSED") return { status: "REFUSED", code: outcome.code, milliseconds };
    return { status: status as "TIMED_OUT", milliseconds };
  }

  private told(operation: string, requestId: string, { code, reason, milliseconds, isQuiet }: { readonly code: string; readonly reason: string | undefined; readonly milliseconds: number; readonly isQuiet: boolean }): void {
    this.house.log[isQuiet ? "debug" : "warn"]("site", { site: this.id, code, operation, milliseconds: Math.round(milliseconds), requestId, ...(reason === undefined ? {} : { reason }) });
  }
}

function reasonOf(outcome: Outcome | ChangeOutcome): string | undefined {
  return "reason" in outcome ? outcome.reason : "code" in outcome ? outcome.code : undefined;
}

/** Marks the moment from which on something may have been sent: the connection stands then, and asks for the body. */
function told(text: string, begin: () => void): Readable {
  const body = function* () {
    begin();
    yield Buffer.from(text);
  };
  return Readable.from(body(), { objectMode: false });
}

function changeReply(outcome: ChangeOutcome | null, isSent: boolean, milliseconds: number): SiteChangeReply {
  if (outcome?.status === "ANSWERED") return { ...outcome, milliseconds };
  if (outcome?.status === "REFUSED") return { ...outcome, milliseconds };
  return { status: outcome !== null && isSent ? "UNKNOWN" : "NOT_SENT", milliseconds };
}

const UNSIGNED = "UNSIGNED";

/** Requests are not pipelined: one that hangs would hold up those behind it; with 0 no connection is kept. Redirects are never followed. */
function openPool(origin: string, { connections, connectMs, mostBytes, ca }: RemoteSettings, pipelining: 0 | 1 = 1): Pool {
  const trust = ca === undefined ? {} : { ca };
  return new Pool(origin, {
    connections, pipelining, allowH2: false, maxResponseSize: mostBytes, headersTimeout: 0, bodyTimeout: 0,
    connect: { timeout: connectMs, rejectUnauthorized: true, ...trust },
  });
}
