import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { readConfig } from "../../src/config";
import type { AuditRow } from "../../src/disclosure/audit";
import { type AnswerRecord, openLedger } from "../../src/disclosure/ledger";
import type { Judge } from "../../src/disclosure/bench";
import { judgeLocally } from "../../src/privacy/mask";
import { CATEGORY_BIT, type CategoryMask } from "../../src/privacy/categories";
import { type PersonCategory, type Purpose, purposeList } from "../../src/domain/decision";
import { createHub, type Hub } from "../../src/hub";
import { type KeyFile, openKeyFile } from "../../src/identity/key-file";
import type { PeerHub } from "../../src/identity/peer-hub.store";
import { publicKeys, signAssertion } from "../../src/identity/sign-assertion";
import { logger } from "../../src/log";
import { startServer } from "../../src/server/server";
import { type DocumentName, SITE_DOCUMENTS, type SiteDocument } from "../../src/sites/contract/documents";
import type { TestDatabase } from "../support/database";
import { type HttpAnswer, sendRaw } from "../support/http-hub";
import { NOW } from "../support/hub";
import { recorded } from "../disclosure/oracle/compare";

export const SITE = "test/site";
export const HUB = "state/hub";
export const EVERY_PERSON_CATEGORY = Object.keys(CATEGORY_BIT) as PersonCategory[];

/** Whom the hub asks for. */
export interface Somebody {
  readonly accountId: string;
  readonly organizationId: string | null;
}

export interface SiteQuestion extends Somebody {
  readonly purpose: Purpose | null;
  readonly document: DocumentName;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request leaves behind: for the hub that asked, and at the site. */
export interface SiteTraces {
  readonly answer: HttpAnswer;
  readonly statements: readonly string[];
  readonly audits: readonly AuditRow[];
  readonly records: readonly AnswerRecord[];
  readonly entries: readonly string[];
}

/** A site over a database, a hub that it trusts, and what of both can be heard. */
export interface SiteHouse {
  readonly hub: Hub;
  readonly key: KeyFile;
  readonly url: string;
  readonly log: string[];
  trust(ceiling?: Partial<PeerHub>): Promise<void>;
  ask(question: SiteQuestion): Promise<SiteTraces>;
  /** As it is, with whatever assertion. */
  send(body: string, authorization: string, headers?: Readonly<Record<string, string>>): Promise<SiteTraces>;
  bodyOf(document: DocumentName, variables?: Readonly<Record<string, unknown>>): string;
  /** How long the next decision takes, and what was asked of all since it was emptied. */
  readonly judging: { milliseconds: number; asked: CategoryMask };
  stop(): Promise<void>;
}

/** Every switch of a document, and a few rows of each list below. */
export function allSwitches(document: SiteDocument, on = true): Record<string, unknown> {
  const given = Object.entries(document.variables).map(([name, type]): [string, unknown] => [name, type === "Boolean!" ? on : name.endsWith("First") ? 3 : undefined]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

export async function siteHouse(database: TestDatabase, settings: Readonly<Record<string, string>> = {}): Promise<SiteHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-site-"));
  const read = readConfig({ DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "trace", HUB_ID: SITE, ...settings });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  const log: string[] = [];
  const logs = logger(read.config, { write: (line) => { log.push(line); } });
  const records: AnswerRecord[] = [];
  const judging = { milliseconds: 0, asked: 0 };
  const ledger = await openLedger({ database, clock: () => NOW, ids: randomUUID, checkpointFile: read.config.ledgerCheckpointFile, signKey: await openKeyFile(join(dataDir, "ledger-key.jwk")), log: logs });
  const heard = { append: (answer: AnswerRecord) => (records.push(answer), ledger.append(answer)), close: () => ledger.close() };
  const hub = await createHub(read.config, logs, undefined, { database, clock: () => NOW, ledger: heard, judge: overheard(judging) });
  const key = await openKeyFile(join(await mkdtemp(join(tmpdir(), "lead-hub-key-")), "site-key.jwk"));
  const jwks = await serveKeys(() => publicKeys(key));
  const server = await startServer(hub);

  const trust = (ceiling: Partial<PeerHub> = {}) =>
    hub.peers.trust({ id: HUB, jwksUrl: jwksUrlOf(jwks), organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: true, writes: false, rowsAnHour: 2_000_000_000, ...ceiling });
  const bodyOf = (document: DocumentName, variables: Readonly<Record<string, unknown>> = {}) => JSON.stringify({ documentId: SITE_DOCUMENTS[document].id, variables });
  const send: SiteHouse["send"] = async (body, authorization, headers = {}) => {
    records.length = 0;
    const statements: string[] = [];
    const silence = database.onStatement((name) => statements.push(name));
    const answer = await sendRaw(server.url, { path: "/site/graphql", headers: { authorization, ...headers }, body });
    silence();
    const heardOf = [...records];
    return { answer, statements, records: heardOf, audits: heardOf.flatMap(({ audits }) => audits), entries: recorded(heardOf) };
  };
  const ask: SiteHouse["ask"] = async ({ accountId, organizationId, purpose, document, variables, headers }) => {
    const body = bodyOf(document, variables);
    const assertion = signAssertion(key, { hubId: HUB, siteId: SITE, accountId, organizationId, purpose, requestId: "request-1", via: [], body }, NOW, randomBytes);
    return send(body, `Bearer ${assertion}`, headers);
  };
  await trust();
  const stop = async () => {
    await server.stop();
    await new Promise((done) => jwks.close(done));
  };
  return { hub, judging, key, url: server.url, log, trust, ask, send, bodyOf, stop };
}

function overheard(judging: { milliseconds: number; asked: CategoryMask }): Judge {
  return (...question) => {
    for (const until = performance.now() + judging.milliseconds; performance.now() < until;);
    judging.milliseconds = 0;
    judging.asked |= question[4];
    return judgeLocally(...question);
  };
}

export function serveKeys(keys: () => object): Promise<Server> {
  const server = createServer((_request, response) => void response.setHeader("content-type", "application/json").end(JSON.stringify(keys())));
  return new Promise((done) => server.listen(0, "127.0.0.1", () => { done(server); }));
}

export function jwksUrlOf(server: Server): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/site/jwks.json`;
}
