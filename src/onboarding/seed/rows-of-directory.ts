// Rows as the tables of prisma/schema.prisma name their columns. Days are ISO dates, instants RFC 3339 with Z.

import type { ConsentForm } from "./consent-form";

export interface JurisdictionRow {
  slug: string;
  name: string;
  state: string;
  county_geoid: string | null;
  place_geoid: string | null;
  phase: string;
  doors: readonly string[];
  time_zone: string;
  launch_date: string | null;
  synthetic: true;
}

export interface IntakeWindowRow {
  jurisdiction: string;
  valid_from: string;
  valid_to: string | null;
  days: number;
}

export interface OrganizationRow {
  jurisdiction: string;
  id: string;
  name: string;
  kind: string;
  part2_program: boolean | null;
  part2_decided_by: string | null;
  part2_decided_at: string | null;
  federal_ties_known: boolean;
  federal_ties: readonly string[];
  covered_entity: boolean;
  business_associate: boolean;
  medical_personnel: boolean;
  public_health_authority: boolean;
  classes: readonly string[];
  acts_for: readonly string[];
}

export interface OrganizationControlRow {
  jurisdiction: string;
  controller_id: string;
  organization_id: string;
  direct_administrative: boolean;
}

export interface AccountRow {
  jurisdiction: string;
  id: string;
  slug: string;
  display_name: string;
  role: string;
  organization_id: string | null;
  classes: readonly string[];
  program_wide_duty: boolean;
  hub_operator: boolean;
  privacy_officer: boolean;
  active: boolean;
}

export interface RelationRow {
  jurisdiction: string;
  id: string;
  account_id: string;
  type: "TREATS" | "MONITORS" | "ORIGINATED" | "TRAINEE" | "SELF" | "PARENT_OF";
  participant_id: string | null;
  matter_id: string | null;
  record_id: string | null;
  supervised: boolean | null;
  valid_from: string;
  valid_to: string | null;
}

export interface AgreementRow {
  jurisdiction: string;
  id: string;
  kind: "QSOA" | "AUDIT" | "RESEARCH" | "CONTRACT";
  party_organization_id: string;
  counterparty_organization_id: string;
  written: boolean;
  starts_at: string;
  ends_at: string | null;
  categories: readonly string[];
  undertakings: readonly string[];
  audit_authority: string | null;
  originator_oversight: boolean;
  determination: { by: string; basis: string; documentId: string | null } | null;
}

export interface LoadRow {
  jurisdiction: string;
  id: string;
  source_system: string;
  mapping_version: string;
  file_digest: string;
  started_at: string;
  as_of: string;
  synthetic: true;
  counts: Record<string, number>;
}

export interface ProviderRow {
  jurisdiction: string;
  id: string;
  load_id: string;
  source_row: number;
  source_system: string;
  source_id: string;
  recorded_at: string;
  organization_id: string | null;
  name: string;
  alternate_name: string | null;
  description: string | null;
  email: string | null;
  website: string | null;
  accepts_referrals: boolean | null;
  accepts_from: readonly string[];
  acceptance_note: string | null;
  hide_from_police: boolean;
}

export interface ServiceRow {
  jurisdiction: string;
  id: string;
  provider_id: string;
  load_id: string;
  source_row: number;
  source_system: string;
  source_id: string;
  recorded_at: string;
  name: string;
  description: string | null;
  status: string | null;
  eligibility: string | null;
  application_process: string | null;
  fees: string | null;
  wait_time: string | null;
  url: string | null;
  email: string | null;
}

export interface ServiceTaxonomyRow {
  jurisdiction: string;
  service_id: string;
  system: string;
  code: string;
  term: string | null;
}

export interface ServiceCapacityRow {
  jurisdiction: string;
  id: string;
  service_id: string;
  load_id: string;
  source_system: string;
  source_id: string;
  available: number;
  maximum: number | null;
  unit: string | null;
  updated_at: string;
}

export interface LocationRow {
  jurisdiction: string;
  id: string;
  provider_id: string;
  load_id: string;
  source_row: number;
  source_system: string;
  source_id: string;
  recorded_at: string;
  name: string | null;
  description: string | null;
  latitude: number | null;
  longitude: number | null;
  address_line: string | null;
  city: string | null;
  state: string | null;
  postal_code: string | null;
  phones: readonly string[];
}

export interface ServiceLocationRow {
  jurisdiction: string;
  service_id: string;
  location_id: string;
}

interface OfParticipant {
  jurisdiction: string;
  id: string;
  participant_id: string;
}

export interface ConsentRow extends OfParticipant {
  kind: string;
  form: ConsentForm;
  scope_text: string | null;
  signed_at: string | null;
  revoked_at: string | null;
  revocation_form: "WRITTEN" | "ORAL" | null;
  known_false: boolean;
  created_at: string;
}

export interface LegalMatterRow extends OfParticipant {
  pathway: string;
  condition: string | null;
  imposed_by_organization_id: string | null;
  supervising_organization_ids: readonly string[];
  final_disposition_at: string | null;
}

export interface CourtOrderRow extends OfParticipant {
  recipient_organization_ids: readonly string[];
  facts: object;
}

export interface MandateRow extends OfParticipant {
  type: string;
}

/** A restriction or an incident: the contract's object, whole. */
export interface FactsRow extends OfParticipant {
  facts: object;
}

export interface EmergencyRow extends OfParticipant {
  declared_by_account_id: string;
  declared_at: string;
  ends_at: string;
  bona_fide: boolean;
  consent_unobtainable: boolean;
  program_closed_by_declared_disaster: boolean;
  nature: string | null;
}

export interface NoticeGivenRow extends OfParticipant {
  version: string;
  method: string;
  given_at: string;
}
