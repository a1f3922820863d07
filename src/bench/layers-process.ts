import { randomUUID } from "node:crypto";
import { type DocumentNode, type ExecutionResult, Kind, parse } from "graphql";
import { Guards } from "../api/guards";
import { hubSchema } from "../api/schema";
import type { Door } from "../disclosure/door";
import { Gate } from "../disclosure/gate";
import type { AnswerRecord, Ledger } from "../disclosure/ledger";
import { canonicalBody } from "../disclosure/ledger-body";
import { rowHash } from "../disclosure/ledger-hash";
import { People } from "../disclosure/people";
import type { RowSource } from "../disclosure/reader";
import { createHub, type Hub } from "../hub";
import { readConfig } from "../config";
import { openDatabase } from "../database/connect";
import type { Database } from "../database/database";
import { logger } from "../log";
import { judgeLocally } from "../privacy/mask";
import { Executor } from "../server/execute";
import { DirectoryStore } from "../sites/directory.store";
import { FactsStore } from "../sites/facts.store";
import { HostedStore } from "../sites/hosted.store";
import { benchHouse } from "./bench-house";
import { runAsChild } from "./child";
import { spreadOf } from "./figures";
import { CITY, HUB_QUERY, PERSONA, PURPOSE } from "./query";

/** Where the time of one answer goes, in milliseconds: one answer at a time, medians. */
export interface LayerTimes {
  /** The statement that reads the rows: PostgreSQL and the way to it. */
  readonly rowSql: number;
  /** Its text built, its JSON parsed. */
  readonly json: number;
  /** The rules, on every person and slice. */
  readonly decisions: number;
  /** Facts looked up by revision; rows redacted, shaped and connected. */
  readonly factsAndShape: number;
  /** What goes on record, and the notices. */
  readonly record: number;
  /** Of the ledger append: canonical body and hash. */
  readonly ledgerHash: number;
  /** The rest of it: the insert, committed and flushed. */
  readonly ledgerInsert: number;
  /** The second lock: guards on what the door handed over. */
  readonly guards: number;
  /** The compiled query. */
  readonly graphql: number;
  readonly stringify: number;
}

export interface LayersOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
}

const WARM_UP = 400;
const MEASURED = 800;

type Mark = "rows" | "sql" | "judge" | "page" | "commit" | "append" | "hash" | "guards" | "execute" | "stringify";

/** Adds up, answer by answer, what was spent where. */
class Clock {
  private spent = new Map<Mark, number>();
  readonly answers: ReadonlyMap<Mark, number>[] = [];

  add(mark: Mark, since: number): void {
    this.spent.set(mark, (this.spent.get(mark) ?? 0) + performance.now() - since);
  }

  async timed<T>(mark: Mark, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const value = await work();
    this.add(mark, since);
    return value;
  }

  next(): void {
    this.answers.push(this.spent);
    this.spent = new Map<Mark, number>();
  }
}

runAsChild<LayersOptions>(async ({ databaseUrl, dataDir }) => {
  const read = readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: "warn" });
  if (!read.ok) throw new Error("the benchmark's configuration is not valid");
  const clock = new Clock();
  const opened = await openDatabase(read.config);
  const database = timedStatements(opened, clock);
  const hub = await createHub(read.config, logger(read.config), undefined, { database });
  const ask = await asking(hub, timedGate(hub, clock), clock);
  let after: string | null = null;
  for (let answer = 0; answer < WARM_UP + MEASURED; answer++) {
    after = await ask(after);
    clock.next();
  }
  await hub.close();
  await opened.close();
  return { ready: timesOf(clock.answers.slice(WARM_UP)), stop: () => Promise.resolve() };
});

function timedStatements(database: Database, clock: Clock): Database {
  const queryIn: Database["queryIn"] = (jurisdictions, name, sql, values) =>
    name.startsWith("rows") ? clock.timed("sql", () => database.queryIn(jurisdictions, name, sql, values)) : database.queryIn(jurisdictions, name, sql, values);
  return { ...database, queryIn };
}

function timedGate(hub: Hub, clock: Clock): Gate {
  const directory = new DirectoryStore(hub.database);
  const store = new HostedStore(hub.database);
  const rows: RowSource = { rows: (ask) => clock.timed("rows", () => store.rows(ask)) };
  return new Gate({
    ...benchHouse(hub, directory),
    rows,
    people: new People(new FactsStore(hub.database)),
    ledger: timedLedger(hub.ledger, clock),
    judge: (...question) => {
      const since = performance.now();
      const verdict = judgeLocally(...question);
      clock.add("judge", since);
      return verdict;
    },
  });
}

/** The hash is made once more beside the ledger, to know what of the append it is. */
function timedLedger(ledger: Ledger, clock: Clock): Ledger {
  return {
    append: async (answer: AnswerRecord) => {
      const place = await clock.timed("append", () => ledger.append(answer));
      const since = performance.now();
      if (answer.entry !== null) rowHash("0".repeat(64), { chainId: randomUUID(), sequence: 1, at: new Date().toISOString(), body: canonicalBody(answer.entry) });
      clock.add("hash", since);
      return place;
    },
    close: () => ledger.close(),
  };
}

async function asking(hub: Hub, gate: Gate, clock: Clock): Promise<(after: string | null) => Promise<string | null>> {
  const viewer = await hub.viewers.load((await hub.viewers.accountIdOf(PERSONA)) ?? "");
  if (viewer === null) throw new Error(`there is no persona ${PERSONA}`);
  timeGuards(clock);
  const executor = new Executor({
    schema: hubSchema().schema,
    registers: hub.registers,
    open: ({ requestId }, operation) => timedDoor(gate.open({ viewer, purpose: PURPOSE, requestId, operation }), clock),
  });
  const document: DocumentNode = parse(HUB_QUERY);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return async (after) => {
    const caller = { viewer, purpose: PURPOSE, requestId: randomUUID() } as const;
    const result = await clock.timed("execute", () => executor.execute({ document, operation, operationName: undefined, variables: { city: CITY, after }, caller }));
    const since = performance.now();
    JSON.stringify(result);
    clock.add("stringify", since);
    return nextOf(result);
  };
}

/** Guards are compiled deep inside the schema: what they share is timed. */
function timeGuards(clock: Clock): void {
  const guards = Guards.prototype;
  const check: unknown = Object.getOwnPropertyDescriptor(guards, "check")?.value;
  guards.check = function timed(...given: Parameters<Guards["check"]>): unknown {
    const since = performance.now();
    const value: unknown = Reflect.apply(check as Guards["check"], this, given);
    clock.add("guards", since);
    return value;
  };
}

/** Everything else that the door does goes through unchanged. */
function timedDoor(door: Door, clock: Clock): Door {
  const timed: Pick<Door, "participants" | "commit"> = {
    participants: (args, connection) => clock.timed("page", () => door.participants(args, connection)),
    commit: () => clock.timed("commit", () => door.commit()),
  };
  return Object.assign(Object.create(door) as Door, timed);
}

/** After the last page the first one. */
function nextOf({ data, errors }: ExecutionResult): string | null {
  if (errors !== undefined) throw new Error(`the hub refused: ${JSON.stringify(errors)}`);
  const { pageInfo } = (data as { participants: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } }).participants;
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

function timesOf(answers: readonly ReadonlyMap<Mark, number>[]): LayerTimes {
  const median = (time: (spent: (mark: Mark) => number) => number) => spreadOf(answers.map((answer) => time((mark) => answer.get(mark) ?? 0))).median;
  return {
    rowSql: median((spent) => spent("sql")),
    json: median((spent) => spent("rows") - spent("sql")),
    decisions: median((spent) => spent("judge")),
    factsAndShape: median((spent) => spent("page") - spent("rows") - spent("judge")),
    record: median((spent) => spent("commit") - spent("append") - spent("hash")),
    ledgerHash: median((spent) => spent("hash")),
    ledgerInsert: median((spent) => spent("append") - spent("hash")),
    guards: median((spent) => spent("guards")),
    graphql: median((spent) => spent("execute") - spent("page") - spent("commit") - spent("guards")),
    stringify: median((spent) => spent("stringify")),
  };
}
