import { createHash } from "node:crypto";
import type { SqlValue, Transaction } from "../../src/database/database";

/** Rows of one jurisdiction, as few as a constraint needs. Every value is invented. */
export type On = Pick<Transaction, "query"> & Partial<Pick<Transaction, "within">>;

const SOURCE = { source_system: "test", recorded_at: "2026-01-01T00:00:00Z" };
let next = 0;

export async function insert(on: On, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row).map((name) => `"${name}"`).join(", ");
  const sql = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`;
  await on.query(`insert_${table}_${nameOf(sql)}`, sql, [JSON.stringify(row)]);
}

/** One name, one text: a statement is prepared once, however many rows a property generates. */
export function nameOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex").slice(0, 16);
}

export async function place(on: On, slug = "x", timeZone = "America/Los_Angeles"): Promise<void> {
  await insert(on, "jurisdiction", { slug, name: slug, state: "WA", phase: "LIVE", doors: [], time_zone: timeZone, synthetic: true });
  await on.within?.([slug]);
  await insert(on, "organization", { jurisdiction: slug, id: `org-${slug}`, name: "Program", kind: "LEAD_PROGRAM", federal_ties_known: false, federal_ties: [], covered_entity: false, business_associate: false, medical_personnel: false, public_health_authority: false, classes: [], acts_for: [] });
  await insert(on, "account", { jurisdiction: slug, id: `acc-${slug}`, slug: `acc-${slug}`, display_name: "A", role: "CASE_MANAGER", organization_id: `org-${slug}`, classes: [], program_wide_duty: false, hub_operator: false, relations_revision: 1, active: true });
  await insert(on, "load", { jurisdiction: slug, id: "load", source_system: "test", mapping_version: "1", file_digest: "-", started_at: "2026-01-01T00:00:00Z", synthetic: true, counts: {} });
  await insert(on, "custody", { jurisdiction: slug, id: "c", source_organization_id: `org-${slug}`, holder_organization_id: `org-${slug}`, made_for: "CARE", no_sud_finding: false, confidential_communication: false, paid_in_full_out_of_pocket: false });
}

/** What every record has: place, id, custody, provenance. */
export function record(id: string, more: Record<string, unknown>): Record<string, unknown> {
  return { jurisdiction: "x", id, custody_id: "c", load_id: "load", source_id: id, ...SOURCE, ...more };
}

export async function person(on: On, id: string, jurisdiction = "x"): Promise<void> {
  await insert(on, "participant", record(id, { jurisdiction, facts_revision: 1, capacity: "FULL", aliases: [], race_ethnicity: [], race_ethnicity_detail: [] }));
}

export async function one(on: On, sql: string, values: readonly SqlValue[] = []): Promise<unknown> {
  const [row] = await on.query<Record<string, unknown>>(`one_${String(next++)}`, sql, values);
  return Object.values(row ?? {})[0];
}
