// Rows of hosted records, as the tables of prisma/schema.prisma name their columns.

import type { ExitReason, OneOf, ParticipantStatus, ReferralType, ScreeningResult, ServiceResponse } from "../../domain/enums";

export interface CustodyRow {
  jurisdiction: string;
  id: string;
  source_organization_id: string;
  holder_organization_id: string;
  received_via: string | null;
  received_consent_id: string | null;
  received_medium: string | null;
  made_for: string;
  no_sud_finding: boolean;
  confidential_communication: boolean;
  adverse_detail: boolean | null;
  paid_in_full_out_of_pocket: boolean;
}

/** What every record says about itself. */
export interface Recorded {
  jurisdiction: string;
  id: string;
  custody_id: string;
  load_id: string;
  source_row: number;
  source_system: string;
  source_id: string;
  recorded_at: string;
}

interface RecordOfParticipant extends Recorded {
  participant_id: string;
}

export interface ParticipantRow extends Recorded {
  capacity: "FULL" | "ADJUDICATED_INCAPABLE";
  deceased_on: string | null;
  minor_state_rule: string | null;
  minor_lacks_choice: boolean | null;
  minor_threat: boolean | null;
  legal_name: string | null;
  preferred_name: string | null;
  aliases: readonly string[];
  name_quality: number | null;
  birth_date: string | null;
  birth_date_quality: number | null;
  phone: string | null;
  email: string | null;
  address_line: string | null;
  race_ethnicity: readonly string[];
  race_ethnicity_detail: readonly string[];
  race_ethnicity_source: string | null;
  sex_or_gender: string | null;
  sex_or_gender_system: string | null;
  sex_or_gender_source: string | null;
  veteran: string | null;
  veteran_system: string | null;
  education: string | null;
  education_system: string | null;
  insurance: string | null;
  insurance_system: string | null;
}

export interface StatusPeriodRow extends RecordOfParticipant {
  status: OneOf<typeof ParticipantStatus>;
  starts_on: string;
  ends_on: string | null;
  exit_reason: OneOf<typeof ExitReason> | null;
}

export interface EnrollmentRow extends RecordOfParticipant {
  project: string;
  referral_id: string | null;
  intake_started_at: string | null;
  intake_completed_at: string | null;
  opened_on: string;
  closed_on: string | null;
  exit_reason: OneOf<typeof ExitReason> | null;
}

export interface AssignmentRow extends RecordOfParticipant {
  account_id: string;
  starts_on: string;
  ends_on: string | null;
  fte: number;
}

export interface ContactRow extends RecordOfParticipant {
  account_id: string | null;
  type: string;
  at: string;
  minutes: number | null;
  held: boolean;
}

export interface PlanGoalRow extends RecordOfParticipant {
  domain: string;
  set_on: string;
  status: string;
  status_on: string;
}

export interface TeamReviewRow extends RecordOfParticipant {
  at: string;
  action: string;
}

export interface TreatmentEpisodeRow extends RecordOfParticipant {
  setting: string;
  setting_system: string;
  admitted_on: string;
  discharged_on: string | null;
  reason: string | null;
  reason_system: string | null;
  medication: string | null;
  moud: boolean | null;
  source_value: string | null;
}

export interface DiagnosisRow extends RecordOfParticipant {
  kind: "ICD10_CM" | "SUBSTANCE" | "ASAM_LEVEL";
  code: string;
  code_system: string;
  rank: number | null;
  source_value: string | null;
  recorded_on: string;
}

export interface EncounterRow extends RecordOfParticipant {
  agency_organization_id: string;
  at: string;
  place_geoid: string | null;
  incident_number: string | null;
}

export interface ReferralRow extends RecordOfParticipant {
  type: OneOf<typeof ReferralType>;
  source: string;
  pathway: string | null;
  encounter_id: string | null;
  received_at: string;
  decided_at: string | null;
  screening_result: OneOf<typeof ScreeningResult> | null;
  screening_reasons: readonly string[];
  screened_at: string | null;
  handoff_result: string | null;
  handoff_at: string | null;
  handoff_minutes: number | null;
  intake_override: string | null;
}

export interface ChargeRow extends Recorded {
  referral_id: string;
  referral_type: "ARREST_DIVERSION";
  nibrs: string | null;
  statute: string | null;
  level: string;
  drug_type: string | null;
  amount: number | null;
  unit: string | null;
  disposition: string;
  decided_at: string | null;
}

export interface ServiceReferralRow extends RecordOfParticipant {
  referral_id: string | null;
  provider_id: string;
  service_id: string | null;
  sent_at: string;
  response: OneOf<typeof ServiceResponse>;
  responded_at: string | null;
  first_service_at: string | null;
}

export interface OutcomeRow extends RecordOfParticipant {
  enrollment_id: string | null;
  domain: string;
  measure: string;
  stage: string | null;
  observed_at: string;
  value: string | null;
  code_system: string;
  source_value: string | null;
  amount: number | null;
  unit: string | null;
}
