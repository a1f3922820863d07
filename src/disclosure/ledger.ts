import type { Database } from "../database/database";
import { DatabaseError } from "../database/errors";
import type { Log } from "../log";
import type { AuditRow } from "./audit";
import { CheckpointKeeper } from "./checkpoint-keeper";
import type { CheckpointKey } from "./checkpoint";
import { type ChainedChange, chained } from "./change";
import { unchainedChanges } from "./change-log.store";
import { canonicalBody, type LedgerBody } from "./ledger-body";
import { appendGroup, hasEntries, type LedgerPlace, NO_CHAIN, openChain, type Queued } from "./ledger-chain";
import type { Head } from "./ledger-hash";
import type { PatientRecordEntry } from "./patient-record";

/** What one operation leaves behind, refused or not. */
export interface AnswerRecord {
  /** Null when nothing about a person was released. */
  readonly entry: LedgerBody | null;
  readonly audits: readonly AuditRow[];
  /** 2.51(c): of what was shown in an emergency. */
  readonly patientRecord?: readonly PatientRecordEntry[];
  /** Of registers, already committed. */
  readonly changes?: readonly ChainedChange[];
}

export interface Ledger {
  /**
   * Resolves once the rows are committed: only then may the answer leave. Rejects with LedgerError; then nothing may.
   * With the place of the answer's entry; null when nothing about a person was released.
   * Never await it inside a transaction: on the embedded database's one connection that waits for itself.
   */
  append(answer: AnswerRecord): Promise<LedgerPlace | null>;
  /** Writes what is queued, then the last checkpoint. */
  close(): Promise<void>;
}

export interface LedgerParts {
  readonly database: Database;
  readonly clock: () => Date;
  /** New chain ids. */
  readonly ids: () => string;
  readonly checkpointFile: string;
  readonly signKey: CheckpointKey;
  readonly log: Log;
  /** For tests; the default is a second. */
  readonly checkpointEveryMs?: number;
}

export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly code = "LEDGER_UNAVAILABLE";

  constructor(cause?: unknown) {
    super("The disclosure could not be recorded, so nothing was released. Try again later.", { cause });
  }
}

interface Waiting extends Queued {
  readonly resolve: (place: LedgerPlace | null) => void;
  readonly reject: (error: LedgerError) => void;
}

/** More than this in one statement gains nothing and makes the first of them wait for the last. */
const MOST_IN_GROUP = 128;

export async function openLedger(parts: LedgerParts): Promise<Ledger> {
  const keeper = new CheckpointKeeper(parts);
  await keeper.start();
  const ledger = new ChainedLedger(parts, keeper);
  await chainForgotten(parts, ledger);
  return ledger;
}

/** Changes that a hub committed before it ended without chaining them. One that another hub is about to chain is chained twice. */
async function chainForgotten({ database, log }: LedgerParts, ledger: Ledger): Promise<void> {
  const changes = await unchainedChanges(database);
  if (changes.length === 0) return;
  log.warn("changes of registers were not chained; chained now", { code: "CHANGE_UNCHAINED", count: changes.length });
  await ledger.append({ entry: null, audits: [], changes: changes.map(chained) });
}

/** While one insert is on its way, answers queue up; they share the next one. */
class ChainedLedger implements Ledger {
  private head: Head | null = null;
  private queue: Waiting[] = [];
  private writing: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly parts: LedgerParts,
    private readonly keeper: CheckpointKeeper,
  ) {}

  append(answer: AnswerRecord): Promise<LedgerPlace | null> {
    if (this.closed) return Promise.reject(new LedgerError());
    const body = answer.entry === null ? null : canonicalBody(answer.entry);
    const at = this.parts.clock().toISOString();
    return new Promise((resolve, reject) => {
      this.queue.push({ at, body, changes: answer.changes ?? [], audits: answer.audits, patientRecord: answer.patientRecord ?? [], resolve, reject });
      this.writing ??= this.drain();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.writing;
    await this.keeper.stop();
  }

  private async drain(): Promise<void> {
    // Answers that finish in the same turn of the event loop go together.
    await Promise.resolve();
    while (this.queue.length > 0) await this.write(this.queue.splice(0, MOST_IN_GROUP));
    this.writing = null;
  }

  private async write(group: readonly Waiting[]): Promise<void> {
    let places: readonly (LedgerPlace | null)[];
    try {
      places = await this.insert(group);
    } catch (error) {
      this.afterFailure(error, group);
      return;
    }
    group.forEach(({ resolve }, at) => { resolve(places[at] ?? null); });
  }

  private async insert(group: readonly Waiting[]): Promise<readonly (LedgerPlace | null)[]> {
    if (!group.some(hasEntries)) return (await appendGroup(this.parts.database, NO_CHAIN, group)).places;
    this.head ??= await this.open();
    const { head, places } = await appendGroup(this.parts.database, this.head, group);
    this.head = head;
    this.keeper.moved(head);
    return places;
  }

  private async open(): Promise<Head> {
    const { database, ids, clock, log } = this.parts;
    const head = await openChain(database, ids(), clock().toISOString());
    log.info("ledger chain opened", { chain: head.chainId });
    return head;
  }

  private afterFailure(error: unknown, group: readonly Waiting[]): void {
    const code = error instanceof DatabaseError ? error.code : "UNEXPECTED";
    this.parts.log.error("ledger append failed", { code, count: group.length, ...(this.head && { chain: this.head.chainId }) });
    if (!(error instanceof DatabaseError)) this.parts.log.bug("ledger append failed", error);
    if (!wasRolledBack(error)) this.head = null;
    for (const { reject } of group) reject(new LedgerError(error));
  }
}

/**
 * PostgreSQL refused the statement, so the chain stands where it stood. After anything else (a lost connection) the
 * rows may yet be committed, and after a taken sequence somebody else has written: a new chain is the way on.
 */
function wasRolledBack(error: unknown): boolean {
  if (!(error instanceof DatabaseError) || error.code === "UNIQUE_VIOLATION") return false;
  return /^(22|23|25|42|53|54|LH)/.test(error.place.sqlState ?? "");
}
