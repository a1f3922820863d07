import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import type { Database } from "../../src/database/database";
import { createHub, type Hub } from "../../src/hub";
import { logger } from "../../src/log";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { NOW } from "../support/hub";
import { atOnce } from "../support/ticks";
import { tangle } from "./oracle/tangle";

export interface Clock {
  now: Date;
}

/** A hub over one tangled city, with its real ledger and a clock that the test sets. */
export async function accountingHub(database: Database, city: string, legalRole: "QSO" | "INTERMEDIARY", clock: Clock): Promise<Hub> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-accounting-"));
  const read = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "silent", HUB_LEGAL_ROLE: legalRole });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  const quiet = { info: () => undefined, warn: () => undefined };
  await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: quiet, only: ["national", city] });
  await tangle(database, city, NOW, "accounting");
  return createHub(read.config, logger(read.config), undefined, { database, clock: () => clock.now, ticks: atOnce });
}

/** One disclosure that is owed, as plain SQL and this file see it. */
export interface OwedLine {
  readonly date: string;
  readonly purpose: string;
  readonly consentId: string;
  readonly generalDesignation: boolean;
  readonly recipient: string | null;
  readonly program: string;
  readonly categories: readonly string[];
}

interface Body {
  readonly purpose: string;
  readonly ehr: boolean;
  readonly viewer: { readonly organizationId: string | null };
  readonly releases: readonly { readonly jurisdiction: string; readonly program: string; readonly generalDesignation: boolean; readonly categories: string[]; readonly persons: string[]; readonly consents: string[] | null }[];
}

export interface LedgerRow {
  readonly at: Date;
  readonly chain: string;
  readonly sequence: number;
  readonly body: Body;
}

/** The ledger as it stands, by plain SQL. */
export async function ledgerRows(database: Database): Promise<LedgerRow[]> {
  const [row] = await database.query<{ all: string | null }>("", "SELECT json_agg(json_build_object('at', at, 'chain', chain_id, 'sequence', sequence, 'body', body))::text AS \"all\" FROM ledger_entry");
  return (JSON.parse(row?.all ?? "[]") as { at: string; chain: string; sequence: number; body: string }[]).map((one) => ({ ...one, at: new Date(one.at), body: JSON.parse(one.body) as Body }));
}

export interface Asked {
  readonly list: "ACCOUNTING" | "LIST_OF_DISCLOSURES";
  readonly requestedAt: Date;
  readonly since?: Date | null;
  /** Whose log; null: every program's. */
  readonly programs: readonly string[] | null;
}

/** What 42 CFR 2.24 and 2.25 owe one person, newest first: read off the rules, without anything of src/privacy or src/disclosure. */
export function owedTo(rows: readonly LedgerRow[], jurisdiction: string, person: string, { list, requestedAt, since = null, programs }: Asked): OwedLine[] {
  const lines: (OwedLine & { readonly order: string })[] = [];
  for (const row of rows) {
    const second = new Date(Math.floor(row.at.getTime() / 1000) * 1000);
    if (second > requestedAt || second < yearsBefore(requestedAt, 3) || (since !== null && second < since)) continue;
    for (const line of linesIn(row, jurisdiction, person)) {
      const isTpo = ["TREATMENT", "PAYMENT", "OPERATIONS"].includes(row.body.purpose);
      const isOwed = list === "ACCOUNTING" ? !isTpo || row.body.ehr : line.generalDesignation;
      if (isOwed && (programs === null || programs.includes(line.program))) lines.push({ ...line, date: `${second.toISOString().slice(0, 19)}Z`, order: orderOf(row, line) });
    }
  }
  return lines.sort((a, b) => (a.order < b.order ? 1 : -1)).map(({ order: _order, ...line }) => line);
}

/** Newest first; of one row by program and consent, which go up: so they are turned round here. */
function orderOf(row: LedgerRow, { program, consentId }: Omit<OwedLine, "date">): string {
  const turned = [...`${program} ${consentId}`].map((letter) => String.fromCharCode(0xffff - letter.charCodeAt(0))).join("");
  return `${row.at.toISOString()} ${row.chain} ${String(row.sequence).padStart(12, "0")} ${turned}`;
}

function linesIn({ body }: LedgerRow, jurisdiction: string, person: string): Omit<OwedLine, "date">[] {
  const found = new Map<string, Omit<OwedLine, "date">>();
  for (const release of body.releases) {
    if (release.jurisdiction !== jurisdiction || release.consents === null) continue;
    release.persons.forEach((id, at) => {
      const consentId = release.consents?.[at];
      if (id !== person || consentId === undefined) return;
      const key = `${release.program} ${consentId}`;
      const before = found.get(key);
      found.set(key, {
        purpose: body.purpose,
        consentId,
        generalDesignation: release.generalDesignation || before?.generalDesignation === true,
        recipient: body.viewer.organizationId,
        program: release.program,
        categories: [...new Set([...(before?.categories ?? []), ...release.categories])].sort(),
      });
    });
  }
  return [...found.values()];
}

/** The same day and time so many years before; 29 February has no such day in other years, so its month's last. */
export function yearsBefore(at: Date, years: number): Date {
  const back = new Date(at);
  back.setUTCFullYear(at.getUTCFullYear() - years);
  if (back.getUTCMonth() !== at.getUTCMonth()) back.setUTCDate(0);
  return back;
}
