import type { SqlValue, Transaction } from "../../database/database";
import type { TableTally } from "./table-tally";

export interface Term {
  readonly system: string;
  readonly code: string;
  readonly term: string | null;
}

interface Changed {
  readonly inserted: number;
  readonly changed: number;
  readonly removed: number;
}

/** Where and of what services: all that the files have, the ones without codes or places included. */
export interface OfServices {
  readonly tx: Transaction;
  readonly tally: TableTally;
  readonly jurisdiction: string;
  readonly services: readonly string[];
}

/**
 * Codes are content of their service: afterwards it has those of the files and no others, as far as the files speak
 * for a taxonomy at all. What people add by other taxonomies stays.
 */
export async function keepTerms(of: OfServices, systems: readonly string[], terms: readonly (Term & { service_id: string })[]): Promise<void> {
  const rows = JSON.stringify(terms.map((term) => ({ jurisdiction: of.jurisdiction, ...term })));
  await keep(of, "service_taxonomy", TERMS, [of.jurisdiction, of.services, rows, systems], terms.length);
}

export async function keepLinks(of: OfServices, links: readonly { service_id: string; location_id: string }[]): Promise<void> {
  const rows = JSON.stringify(links.map((link) => ({ jurisdiction: of.jurisdiction, ...link })));
  await keep(of, "service_location", LINKS, [of.jurisdiction, of.services, rows], links.length);
}

async function keep({ tx, tally, jurisdiction }: OfServices, table: string, sql: string, values: readonly SqlValue[], count: number): Promise<void> {
  const [changed] = await tx.query<Changed>(`import_keep_${table}`, sql, values);
  const { inserted = 0, changed: rewritten = 0, removed = 0 } = changed ?? {};
  tally.wrote(table, jurisdiction, { inserted, changed: rewritten, removed });
  tally.unchanged(table, count - inserted - rewritten);
}

const COUNTS = `SELECT (SELECT count(*) FILTER (WHERE inserted)::int4 FROM written) AS inserted,
  (SELECT count(*) FILTER (WHERE NOT inserted)::int4 FROM written) AS changed,
  (SELECT count(*)::int4 FROM removed) AS removed`;

// NOT IN and not NOT EXISTS: the planner takes the given rows for few, and would then loop over them for each row there.
const TERMS = `WITH given AS (SELECT * FROM json_populate_recordset(NULL::service_taxonomy, $3::json)),
  removed AS (
    DELETE FROM service_taxonomy t WHERE t.jurisdiction = $1 AND t.service_id = ANY($2::text[]) AND t.system = ANY($4::text[])
      AND (t.service_id, t.system, t.code) NOT IN (SELECT service_id, system, code FROM given)
    RETURNING 1),
  written AS (
    INSERT INTO service_taxonomy AS t (jurisdiction, service_id, system, code, term)
    SELECT jurisdiction, service_id, system, code, term FROM given
    ON CONFLICT (jurisdiction, service_id, system, code) DO UPDATE SET term = excluded.term WHERE t.term IS DISTINCT FROM excluded.term
    RETURNING (t.xmax = 0) AS inserted)
  ${COUNTS}`;

const LINKS = `WITH given AS (SELECT * FROM json_populate_recordset(NULL::service_location, $3::json)),
  removed AS (
    DELETE FROM service_location l WHERE l.jurisdiction = $1 AND l.service_id = ANY($2::text[])
      AND (l.service_id, l.location_id) NOT IN (SELECT service_id, location_id FROM given)
    RETURNING 1),
  written AS (
    INSERT INTO service_location (jurisdiction, service_id, location_id)
    SELECT jurisdiction, service_id, location_id FROM given
    ON CONFLICT DO NOTHING
    RETURNING true AS inserted)
  ${COUNTS}`;
