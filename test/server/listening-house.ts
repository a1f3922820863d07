import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import type { AuditRow } from "../../src/disclosure/audit";
import { type AnswerRecord, type Ledger, openLedger } from "../../src/disclosure/ledger";
import type { Ticks } from "../../src/disclosure/ticks";
import { createHub, type Hub } from "../../src/hub";
import { openKeyFile } from "../../src/identity/key-file";
import { logger } from "../../src/log";
import { startServer } from "../../src/server/server";
import { recorded } from "../disclosure/oracle/compare";
import type { TestDatabase } from "../support/database";
import { type HttpAnswer, sendRaw } from "../support/http-hub";
import { NOW } from "../support/hub";
import { atOnce } from "../support/ticks";

/** One question as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** All that an answer leaves behind, for whoever asked and in the house. */
export interface Traces {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly statements: readonly string[];
  readonly audits: readonly Omit<AuditRow, "requestId">[];
  /** Who got what of whom on what ground, line by line. */
  readonly entries: readonly string[];
}

/** A hub over HTTP whose clock and chance stand still, and in which everything is heard. */
export interface ListeningHouse {
  readonly hub: Hub;
  readonly log: string[];
  authorization(accountId: string): Promise<string>;
  ask(asked: Asked, authorization: string, purpose: string | null): Promise<Traces>;
  stop(): Promise<void>;
}

const CURSOR_KEY = Buffer.alloc(32, 7).toString("base64");

export async function listeningHouse(database: TestDatabase, dataDir: string, chain: string = randomUUID(), ticks: Ticks = atOnce, settings: Readonly<Record<string, string>> = {}): Promise<ListeningHouse> {
  const read = readConfig({ ...settings, DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "trace", CURSOR_KEY, HUB_LEGAL_ROLE: "QSO" });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  const log: string[] = [];
  const logs = logger(read.config, { write: (line) => { log.push(line); } });
  const records: AnswerRecord[] = [];
  const ledger = heard(await openLedger({ database, clock: () => NOW, ids: () => chain, checkpointFile: join(dataDir, "ledger.checkpoint"), signKey: await openKeyFile(join(dataDir, "ledger-key.jwk")), log: logs }), records);
  const hub = await createHub(read.config, logs, undefined, { database, clock: () => NOW, random: (bytes) => Buffer.alloc(bytes, 1), ledger, ticks });
  const { url, stop } = await startServer(hub);
  const ask: ListeningHouse["ask"] = async ({ query, variables, headers = {} }, authorization, purpose) => {
    records.length = 0;
    const statements: string[] = [];
    const silence = database.onStatement((name) => statements.push(name));
    const stated = purpose === null ? {} : { "x-purpose-of-use": purpose };
    const answer = await sendRaw(url, { headers: { authorization, ...stated, ...headers }, body: JSON.stringify({ query, variables }) });
    silence();
    return tracesOf(answer, statements, records);
  };
  return { hub, log, ask, stop, authorization: async (accountId) => `Bearer ${(await hub.identity.embedded?.issue(accountId, NOW)) ?? ""}` };
}

/** The real ledger, overheard. */
function heard(ledger: Ledger, records: AnswerRecord[]): Ledger {
  return {
    append: (answer) => {
      records.push(answer);
      return ledger.append(answer);
    },
    close: () => ledger.close(),
  };
}

/** A request's own id is by chance, and so is the second in which it is answered. */
function tracesOf({ status, headers: { date: _date, ...headers }, text }: HttpAnswer, statements: readonly string[], records: readonly AnswerRecord[]): Traces {
  const body = text.replace(/"requestId":"[0-9a-f-]{36}"/g, '"requestId":"-"');
  const audits = records.flatMap((one) => one.audits).map(({ requestId: _request, ...row }) => row);
  return { status, headers, body, statements, audits, entries: recorded(records) };
}
