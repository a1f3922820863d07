import type { Database } from "../../src/database/database";
import { type Purpose, purposeList } from "../../src/domain/decision";
import { PeerHubStore } from "../../src/identity/peer-hub.store";
import type { TestDatabase } from "../support/database";
import { EVERY_PERSON_CATEGORY } from "./site-house";

/** Somebody of an organization that works in every city, and whom no city's registers know as more. */
export const EVERYWHERE = { slug: "national-housing-partner", accountId: "acct_housing_everywhere", organizationId: "national/housing" } as const;
export const PURPOSE: Purpose = "CARE_COORDINATION";

const ORGANIZATION = `INSERT INTO organization (jurisdiction, id, name, kind, part2_program, part2_decided_by, part2_decided_at, federal_ties_known, federal_ties, covered_entity, business_associate, medical_personnel, public_health_authority, classes, acts_for)
  VALUES ('national', 'national/housing', 'Housing everywhere (demo)', 'HOUSING_PROVIDER', false, 'privacy officer (demo)', '2024-01-01T00:00:00Z', true, '{}', false, false, false, false, '{}', '{}')`;
const ACCOUNT = `INSERT INTO account (jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator)
  VALUES ('national', '${EVERYWHERE.accountId}', '${EVERYWHERE.slug}', 'Demo Housing Staff (everywhere)', 'HOUSING_STAFF', 'national/housing', '{}', false, false)`;

type Owned = Pick<TestDatabase, "asOwner">;

/** On file at a hub, and at each site. */
export async function addEverywhere(database: Owned): Promise<void> {
  await database.asOwner(`${ORGANIZATION}; ${ACCOUNT}`);
}

/** Who released something to the city's own housing partner now releases it to the one that works everywhere; of some people only, if they are named. */
export async function releaseEverywhere(database: Owned, people?: readonly string[]): Promise<void> {
  const whose = people === undefined ? "" : ` AND participant_id IN (${people.map((id) => `'${id}'`).join(", ")})`;
  await database.asOwner(`UPDATE consent SET form = replace(form::text, '"' || jurisdiction || '/housing"', '"national/housing"')::jsonb WHERE form::text LIKE '%/housing"%'${whose}`);
}

/** A site takes a hub in, with a ceiling that limits nothing. */
export async function trustHub(database: Database, id: string, jwksUrl: string, writes = false): Promise<void> {
  await new PeerHubStore(database).trust({ id, jwksUrl, organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: true, rowsAnHour: 2_000_000_000, writes });
}

const DIRECTORY = ["organization", "organization_control", "account", "agreement"];

/** Who takes part in a city, signs in at the hub and has an agreement is on file there too; nobody's records are. */
export async function copyDirectory(from: TestDatabase, to: TestDatabase, city: string): Promise<void> {
  for (const table of DIRECTORY) {
    const [row] = await from.query<{ rows: string | null }>(`copy_${table}`, `SELECT json_agg(t)::text AS rows FROM ${table} t WHERE jurisdiction = $1`, [city]);
    await to.query(`paste_${table}`, `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [row?.rows ?? "[]"]);
  }
}
