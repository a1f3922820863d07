import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../src/database/database";
import type { AuditRow } from "../../src/disclosure/audit";
import { type CheckpointKey, readCheckpoint } from "../../src/disclosure/checkpoint";
import { type AnswerRecord, type Ledger, openLedger } from "../../src/disclosure/ledger";
import type { LedgerBody, Release } from "../../src/disclosure/ledger-body";
import { type LedgerVerdict, verifyLedger } from "../../src/disclosure/ledger-verify";
import { openKeyFile } from "../../src/identity/key-file";
import type { Log, LogFields } from "../../src/log";
import type { TestDatabase } from "../support/database";
import { runFolder } from "../support/postgres";

export const NOW = new Date("2026-07-01T12:00:00.123Z");

export function aRelease(parts: Partial<Release> = {}): Release {
  return {
    jurisdiction: "king-county-wa", program: "king-county-wa/lead", section: "2.33(a)(2)", categories: ["ENROLLMENT_STATUS"], fields: null,
    agreementId: null, orderId: null, generalDesignation: false, persons: ["participant-one"], consents: ["consent-one"], ...parts,
  };
}

export function aBody(parts: Partial<LedgerBody> = {}): LedgerBody {
  return {
    requestId: "request-one", viewer: { id: "acct_one", organizationId: "king-county-wa/clinic", role: "EXTERNAL_CLINICIAN" },
    purpose: "TREATMENT", operation: "participants", ehr: true, notice: "2.32(a)(2)", releases: [aRelease()], ...parts,
  };
}

export function anAudit(parts: Partial<AuditRow> = {}): AuditRow {
  return {
    at: NOW.toISOString(), requestId: "request-one", accountId: "acct_one", jurisdiction: "king-county-wa", purpose: "TREATMENT",
    operation: "participants", body: { rows: 1, effects: { PERMIT: 1 }, rules: { "2.33(a)(2)": 1 } }, ...parts,
  };
}

export function anAnswer(requestId = "request-one"): AnswerRecord {
  return { entry: aBody({ requestId }), audits: [anAudit({ requestId })] };
}

export interface Logged {
  readonly level: string;
  readonly event: string;
  readonly fields: LogFields;
}

export function aLog(): Log & { readonly lines: Logged[] } {
  const lines: Logged[] = [];
  const at = (level: string) => (event: string, fields: LogFields = {}) => void lines.push({ level, event, fields });
  return {
    lines, error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug"),
    bug: (event, _error, fields = {}) => void lines.push({ level: "bug", event, fields }),
  };
}

/** A hub as far as its ledger is concerned: a folder that outlives its processes. */
export class LedgerHub {
  readonly folder = mkdtempSync(join(runFolder(), "ledger-"));
  readonly checkpointFile = join(this.folder, "ledger.checkpoint");
  readonly log = aLog();
  private chains = 0;

  constructor(
    private readonly name: string,
    readonly database: TestDatabase,
  ) {}

  key(): Promise<CheckpointKey> {
    return openKeyFile(join(this.folder, "ledger.key"));
  }

  async open(database: Database = this.database): Promise<Ledger> {
    const ids = (): string => `${this.name}-${String(++this.chains)}`;
    const clock = (): Date => NOW;
    return openLedger({ database, clock, ids, checkpointFile: this.checkpointFile, signKey: await this.key(), log: this.log, checkpointEveryMs: 20 });
  }

  /** One process's life: so many answers, one after the other. */
  async run(answers: number): Promise<void> {
    const ledger = await this.open();
    for (let at = 1; at <= answers; at++) await ledger.append(anAnswer(`${this.name}-${String(this.chains)}-${String(at)}`));
    await ledger.close();
  }

  async verify(batch?: number): Promise<LedgerVerdict> {
    const file = await readCheckpoint(this.checkpointFile, await this.key());
    return verifyLedger(this.database, file, batch === undefined ? {} : { batch });
  }
}

const TABLES = ["ledger_entry", "ledger_chain", "access_audit"] as const;

/** A ledger as on the first day: opening a database costs a second, this nothing. */
export async function emptied(database: TestDatabase): Promise<TestDatabase> {
  const each = (what: string): string => TABLES.map((table) => `ALTER TABLE ${table} ${what} TRIGGER append_only`).join("; ");
  await database.asOwner(`${each("DISABLE")}; TRUNCATE ${TABLES.join(", ")}; ${each("ENABLE ALWAYS")}`);
  return database;
}
