import type { Transaction } from "../../database/database";
import { type Custody, custodyId } from "../../domain/custody";
import { newLocalId } from "../../domain/ids";

export interface KnownJurisdiction {
  readonly slug: string;
  readonly timeZone: string;
  readonly synthetic: boolean;
}

export async function jurisdictions(tx: Transaction): Promise<Map<string, KnownJurisdiction>> {
  const rows = await tx.query<{ slug: string; time_zone: string; synthetic: boolean }>(
    "import_jurisdictions", "SELECT slug, time_zone, synthetic FROM jurisdiction ORDER BY slug");
  return new Map(rows.map((row) => [row.slug, { slug: row.slug, timeZone: row.time_zone, synthetic: row.synthetic }]));
}

export interface NewJurisdiction extends KnownJurisdiction {
  readonly name: string;
  readonly state: string;
  readonly countyGeoid: string | null;
  readonly placeGeoid: string | null;
}

/** Launching, with no door open: what it does and by what rules is for its people to say. */
export async function addJurisdiction(tx: Transaction, place: NewJurisdiction): Promise<void> {
  await tx.query(
    "import_add_jurisdiction",
    `INSERT INTO jurisdiction (slug, name, state, county_geoid, place_geoid, phase, doors, time_zone, synthetic)
     VALUES ($1, $2, $3, $4, $5, 'LAUNCHING', '{}', $6, $7)`,
    [place.slug, place.name, place.state, place.countyGeoid, place.placeGeoid, place.timeZone, place.synthetic],
  );
}

export interface NewOrganization {
  readonly jurisdiction: string;
  readonly id: string;
  readonly name: string;
}

/**
 * False if it is there already. Whether it is a part 2 program (2.11) is not for an import to decide: null counts as yes.
 * Rights that follow from being a covered entity and the like are not taken for granted either.
 */
export async function addOrganization(tx: Transaction, organization: NewOrganization): Promise<boolean> {
  const [there] = await tx.query("import_find_organization", "SELECT 1 AS there FROM organization WHERE id = $1", [organization.id]);
  if (there !== undefined) return false;
  await tx.query(
    "import_add_organization",
    `INSERT INTO organization (jurisdiction, id, name, kind, part2_program, federal_ties_known, federal_ties, covered_entity,
       business_associate, medical_personnel, public_health_authority, classes, acts_for)
     VALUES ($1, $2, $3, 'HOUSING_PROVIDER', NULL, false, '{}', false, false, false, false, '{}', '{}')`,
    [organization.jurisdiction, organization.id, organization.name],
  );
  return true;
}

export interface NewDirector {
  readonly jurisdiction: string;
  readonly slug: string;
  readonly displayName: string;
  readonly organizationId: string;
}

/** False if it is there already. Its duties reach every participant of the program: 2.12(c)(3). */
export async function addDirector(tx: Transaction, director: NewDirector, random: (bytes: number) => Uint8Array): Promise<boolean> {
  const [there] = await tx.query("import_find_account", "SELECT 1 AS there FROM account WHERE slug = $1", [director.slug]);
  if (there !== undefined) return false;
  await tx.query(
    "import_add_director",
    `INSERT INTO account (jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator, privacy_officer)
     VALUES ($1, $2, $3, $4, 'PROGRAM_DIRECTOR', $5, '{}', true, false, true)`,
    [director.jurisdiction, `acct_${newLocalId(random)}`, director.slug, director.displayName, director.organizationId],
  );
  return true;
}

export async function keepCustody(tx: Transaction, jurisdiction: string, custody: Custody): Promise<string> {
  const id = custodyId(custody);
  await tx.query(
    "import_keep_custody",
    `INSERT INTO custody (jurisdiction, id, source_organization_id, holder_organization_id, received_via, received_consent_id, received_medium,
       made_for, no_sud_finding, confidential_communication, adverse_detail, paid_in_full_out_of_pocket)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`,
    [
      jurisdiction, id, custody.sourceOrganizationId, custody.holderOrganizationId, custody.receivedVia, custody.receivedConsentId, custody.receivedMedium,
      custody.madeFor, custody.noSudFinding, custody.confidentialCommunication, custody.adverseDetail, custody.paidInFullOutOfPocket,
    ],
  );
  return id;
}
