import type { Database } from "../database/database";
import { instantText } from "../database/sql-instants";
import type { Custody } from "../domain/custody";
import type { Agreement, Organization } from "../domain/decision";
import type { Directory, NamedOrganization, SiteEntry } from "../domain/directory";
import { globalId, localIdOfName } from "../domain/ids";
import type { IntakeWindow, Jurisdiction, Partner } from "../domain/jurisdiction";
import type { Key } from "./site";

const list = (select: string) => `COALESCE((SELECT json_agg(t) FROM (${select}) t), '[]')::text`;

const PLACES = `SELECT j.slug, j.name, j.state, j.county_geoid AS "countyGeoid", j.place_geoid AS "placeGeoid", j.phase, j.doors, j.time_zone AS "timeZone",
    j.launch_date AS "launchDate", j.synthetic, (SELECT json_build_object('id', s.id, 'url', s.url) FROM site s WHERE s.id = j.site_id) AS site,
    COALESCE((SELECT json_agg(json_build_object('validFrom', w.valid_from, 'validTo', w.valid_to, 'days', w.days) ORDER BY w.valid_from)
      FROM intake_window w WHERE w.jurisdiction = j.slug), '[]') AS "intakeWindows"
  FROM jurisdiction j ORDER BY j.slug`;

const ORGANIZATIONS = `SELECT o.id, o.name, o.kind, o.jurisdiction, o.part2_program AS "part2Program", o.federal_ties_known AS "federalTiesKnown", o.federal_ties AS "federalTies",
    o.covered_entity AS "coveredEntity", o.business_associate AS "businessAssociate", o.medical_personnel AS "medicalPersonnel",
    o.public_health_authority AS "publicHealthAuthority", o.classes, o.acts_for AS "actsFor", o.made_records AS "madeRecords",
    COALESCE((SELECT json_agg(json_build_object('organizationId', c.organization_id, 'directAdministrative', c.direct_administrative) ORDER BY c.organization_id)
      FROM organization_control c WHERE c.jurisdiction = o.jurisdiction AND c.controller_id = o.id), '[]') AS controls
  FROM organization o ORDER BY o.id`;

const AGREEMENTS = `SELECT a.id, a.kind, a.party_organization_id AS "partyOrganizationId", a.counterparty_organization_id AS "counterpartyOrganizationId", a.written,
    ${instantText("a.starts_at")} AS "startsAt", ${instantText("a.ends_at")} AS "endsAt", a.categories, a.undertakings, a.audit_authority AS "auditAuthority",
    a.originator_oversight AS "originatorOversight", a.determination
  FROM agreement a ORDER BY a.id`;

const DIRECTORY = `SELECT s.revision::text, ${list(PLACES)} AS places, ${list(ORGANIZATIONS)} AS organizations, ${list(AGREEMENTS)} AS agreements FROM directory_state s`;

const REVISION = "SELECT revision::text FROM directory_state";

const CUSTODIES = `SELECT COALESCE(json_agg(json_build_object('jurisdiction', c.jurisdiction, 'id', c.id, 'custody', json_build_object(
    'sourceOrganizationId', c.source_organization_id, 'holderOrganizationId', c.holder_organization_id, 'receivedVia', c.received_via,
    'receivedConsentId', c.received_consent_id, 'receivedMedium', c.received_medium, 'madeFor', c.made_for, 'noSudFinding', c.no_sud_finding,
    'confidentialCommunication', c.confidential_communication, 'adverseDetail', c.adverse_detail, 'paidInFullOutOfPocket', c.paid_in_full_out_of_pocket))), '[]')::text AS custodies
  FROM unnest($1::text[], $2::text[]) AS k(jurisdiction, id) JOIN custody c ON c.jurisdiction = k.jurisdiction AND c.id = k.id`;

interface DirectoryRow {
  readonly revision: string;
  readonly places: string;
  readonly organizations: string;
  readonly agreements: string;
}

type PlaceRow = Omit<Jurisdiction, "id" | "partners"> & { readonly intakeWindows: IntakeWindow[]; readonly site: SiteEntry | null };
type OrganizationRow = Omit<Organization, "federalTies"> & { readonly name: string; readonly madeRecords: boolean; readonly federalTiesKnown: boolean; readonly federalTies: NonNullable<Organization["federalTies"]> };

export interface FiledCustody extends Key {
  readonly custody: Custody;
}

/** Which places and organizations there are. Small, read whole, kept for one revision. */
export class DirectoryStore {
  private kept: Directory | null = null;
  private reading: Promise<Directory> | null = null;

  constructor(private readonly database: Database) {}

  /** What was read last, perhaps outdated: whoever uses it compares its revision with the database's. */
  async directory(): Promise<Directory> {
    return this.kept ?? this.read();
  }

  /** The database's own revision: one small statement. */
  async revision(): Promise<string | null> {
    const [row] = await this.database.query<{ revision: string }>("directory_revision", REVISION);
    return row?.revision ?? null;
  }

  /** Reads anew; those who ask while it reads share the answer only if they do not know of a later revision. */
  async read(): Promise<Directory> {
    this.reading ??= this.fetch().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  async custodies(keys: readonly Key[]): Promise<FiledCustody[]> {
    const values = [keys.map((key) => key.jurisdiction), keys.map((key) => key.id)];
    const [row] = await this.database.query<{ custodies: string }>("custodies", CUSTODIES, values);
    return JSON.parse(row?.custodies ?? "[]") as FiledCustody[];
  }

  private async fetch(): Promise<Directory> {
    const [row] = await this.database.query<DirectoryRow>("directory", DIRECTORY);
    if (row === undefined) throw new Error("directory_state has no row");
    this.kept = directoryOf(row);
    return this.kept;
  }
}

function directoryOf(row: DirectoryRow): Directory {
  const rows = JSON.parse(row.organizations) as OrganizationRow[];
  const organizations = new Map(rows.map((one) => [one.id, named(one)]));
  const filed = JSON.parse(row.places) as PlaceRow[];
  const places = filed.map((place) => jurisdiction(place, partners(organizations, place.slug)));
  return {
    revision: row.revision,
    jurisdictions: new Map(places.map((place) => [place.slug, place])),
    organizations,
    makers: new Set(rows.filter(({ madeRecords }) => madeRecords).map(({ id }) => id)),
    register: new Map([...organizations].map(([id, { facts }]) => [id, facts])),
    agreements: JSON.parse(row.agreements) as Agreement[],
    sites: new Map(filed.flatMap(({ slug, site }) => (site === null ? [] : [[slug, site]]))),
  };
}

function named({ name, madeRecords: _madeRecords, federalTiesKnown, federalTies, ...facts }: OrganizationRow): NamedOrganization {
  return { name, facts: { ...facts, federalTies: federalTiesKnown ? federalTies : null } };
}

function partners(organizations: ReadonlyMap<string, NamedOrganization>, slug: string): Partner[] {
  const here = [...organizations.values()].filter(({ facts }) => facts.jurisdiction === slug);
  return here.map(({ name, facts }) => ({ name, kind: facts.kind }));
}

function jurisdiction({ site: _site, ...place }: PlaceRow, partners: Partner[]): Jurisdiction {
  return Object.freeze({ ...place, id: globalId(place.slug, "Jurisdiction", localIdOfName(place.slug)), partners });
}
