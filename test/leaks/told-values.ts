import type { Rows, Table } from "../../src/onboarding/seed/rows";
import { globalIdOf } from "../disclosure/oracle/ids";

const PEOPLE: readonly Table[] = [
  "participant", "status_period", "encounter", "referral", "enrollment", "charge", "assignment", "contact", "plan_goal", "team_review", "treatment_episode", "diagnosis", "service_referral", "outcome", "legal_matter", "consent",
];

/** Columns whose values are the same for many, or come from closed lists: they name nobody. */
const COMMON = /^(jurisdiction|load_id|source_system|source_row|mapping_version|custody_id|account_id|provider_id|service_id|agency_organization_id|imposed_by_organization_id|project)$/;

/** What of people's rows must stand in no error and no line of a log: names, ids, days, instants, addresses, numbers of files. */
export function valuesOfPeople(rows: Readonly<Rows>): Set<string> {
  const found = new Set<string>();
  for (const table of PEOPLE) {
    for (const row of rows[table] as readonly object[]) for (const [column, value] of Object.entries(row)) add(found, column, value);
  }
  for (const { jurisdiction, id } of rows.participant) found.add(globalIdOf(jurisdiction, "Participant", id));
  return found;
}

function add(found: Set<string>, column: string, value: unknown): void {
  if (Array.isArray(value)) for (const one of value) add(found, column, one);
  if (typeof value !== "string" || COMMON.test(column) || value.length < 7 || /^[A-Z_]+$/.test(value)) return;
  found.add(value);
}

/** Those of the values that stand in a text. */
export function toldIn(texts: Iterable<string>, values: ReadonlySet<string>): string[] {
  const all = [...texts].join("\n");
  return [...values].filter((value) => all.includes(value));
}

/** Lines of a log without what is by chance or by the clock, each once. */
export function distinctLines(log: readonly string[]): Set<string> {
  return new Set(log.map((line) => line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "-").replace(/"time":(\d+|"[^"]*")/, '"time":0')));
}
