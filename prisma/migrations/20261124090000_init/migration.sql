-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "jurisdiction_phase" AS ENUM ('LIVE', 'LAUNCHING');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('LEAD_PROGRAM', 'TREATMENT_PROGRAM', 'WITHDRAWAL_MANAGEMENT_PROGRAM', 'MAINTENANCE_PROGRAM', 'CENTRAL_REGISTRY', 'CLINIC', 'HOSPITAL', 'EMS_AGENCY', 'VA_FACILITY', 'HEALTH_PLAN', 'PAYER', 'CONTRACTOR', 'UNIVERSITY', 'POLICE', 'PROSECUTOR', 'COURT', 'PUBLIC_DEFENDER', 'LAW_FIRM', 'PROBATION', 'PAROLE', 'FEDERAL_LAW_ENFORCEMENT', 'CITY_AGENCY', 'CITY_COUNCIL', 'STATE_AGENCY', 'HEALTH_DEPARTMENT', 'HOUSING_PROVIDER', 'BUREAU', 'HUB', 'OTHER');

-- CreateEnum
CREATE TYPE "relation_type" AS ENUM ('TREATS', 'MONITORS', 'ORIGINATED', 'TRAINEE', 'SELF', 'PARENT_OF');

-- CreateEnum
CREATE TYPE "agreement_kind" AS ENUM ('QSOA', 'AUDIT', 'RESEARCH', 'CONTRACT');

-- CreateEnum
CREATE TYPE "capacity" AS ENUM ('FULL', 'ADJUDICATED_INCAPABLE');

-- CreateEnum
CREATE TYPE "participant_status" AS ENUM ('REFERRED', 'OUTREACH', 'SCREENED_OUT', 'INTAKE_STARTED', 'ENROLLED_ACTIVE', 'ENROLLED_IN_THE_WIND', 'INACTIVE', 'EXITED');

-- CreateEnum
CREATE TYPE "exit_reason" AS ENUM ('GOALS_MET', 'WITHDREW', 'MOVED', 'TRANSFERRED_SITE', 'LONG_INCARCERATION', 'DECEASED', 'LOST_CONTACT_INACTIVE', 'NEVER_ENROLLED');

-- CreateEnum
CREATE TYPE "contact_type" AS ENUM ('FIELD', 'OFFICE', 'PHONE', 'JAIL', 'COURT', 'PROVIDER', 'ATTEMPT');

-- CreateEnum
CREATE TYPE "plan_domain" AS ENUM ('HOUSING', 'SUBSTANCE_USE', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'LEGAL', 'INCOME_BENEFITS', 'EMPLOYMENT', 'EDUCATION', 'IDENTIFICATION', 'FAMILY_SOCIAL', 'BASIC_NEEDS', 'SAFETY');

-- CreateEnum
CREATE TYPE "goal_status" AS ENUM ('SET', 'IN_PROGRESS', 'MET', 'SET_ASIDE');

-- CreateEnum
CREATE TYPE "review_action" AS ENUM ('DISCUSS', 'HOLD_FILING', 'QUASH_WARRANT', 'COORDINATE_CASE', 'OFFICER_FOLLOWUP', 'LOCATE', 'SAFETY_CONCERN');

-- CreateEnum
CREATE TYPE "diagnosis_kind" AS ENUM ('ICD10_CM', 'SUBSTANCE', 'ASAM_LEVEL');

-- CreateEnum
CREATE TYPE "referral_type" AS ENUM ('ARREST_DIVERSION', 'SOCIAL_CONTACT', 'COMMUNITY_REFERRAL');

-- CreateEnum
CREATE TYPE "referral_source" AS ENUM ('PATROL_OFFICER', 'SERGEANT_SUPERVISOR', 'SHERIFF_DEPUTY', 'OTHER_FIRST_RESPONDER', 'PROSECUTOR', 'PUBLIC_DEFENDER', 'COMMUNITY_MEMBER', 'SERVICE_PROVIDER', 'FAMILY_FRIEND', 'SELF', 'PROBATION_PAROLE');

-- CreateEnum
CREATE TYPE "deflection_pathway" AS ENUM ('SELF_REFERRAL', 'ACTIVE_OUTREACH', 'NALOXONE_PLUS', 'OFFICER_REFERRAL', 'OFFICER_INTERVENTION', 'COMMUNITY_RESPONSE');

-- CreateEnum
CREATE TYPE "screening_result" AS ENUM ('ELIGIBLE', 'PRESUMPTIVELY_INELIGIBLE', 'INELIGIBLE', 'DECLINED', 'CAPACITY_FULL', 'PENDING_PROSECUTOR');

-- CreateEnum
CREATE TYPE "handoff_result" AS ENUM ('IN_PERSON', 'PHONE', 'DEFERRED_APPOINTMENT', 'FAILED_CM_UNAVAILABLE', 'PERSON_LEFT', 'TRANSPORTED_TO_SITE');

-- CreateEnum
CREATE TYPE "charge_disposition" AS ENUM ('NONE', 'HELD', 'NOT_FILED', 'FILED_INTAKE_MISSED', 'FILED_OTHER', 'DISMISSED', 'DECLINED_BY_PROSECUTOR');

-- CreateEnum
CREATE TYPE "charge_level" AS ENUM ('FELONY', 'GROSS_MISDEMEANOR', 'MISDEMEANOR', 'VIOLATION', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "service_response" AS ENUM ('SENT', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'COMPLETED');

-- CreateEnum
CREATE TYPE "outcome_domain" AS ENUM ('HOUSING', 'EMPLOYMENT', 'INCOME', 'JUSTICE', 'TREATMENT', 'HEALTH', 'OVERDOSE');

-- CreateTable
CREATE TABLE "jurisdiction" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "county_geoid" TEXT COLLATE "C",
    "place_geoid" TEXT COLLATE "C",
    "phase" "jurisdiction_phase" NOT NULL,
    "doors" "referral_type"[],
    "time_zone" TEXT COLLATE "C" NOT NULL,
    "launch_date" DATE,
    "synthetic" BOOLEAN NOT NULL,

    CONSTRAINT "jurisdiction_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "intake_window" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "days" INTEGER NOT NULL,

    CONSTRAINT "intake_window_pkey" PRIMARY KEY ("jurisdiction","valid_from")
);

-- CreateTable
CREATE TABLE "organization" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "part2_program" BOOLEAN,
    "part2_decided_by" TEXT COLLATE "C",
    "part2_decided_at" TIMESTAMPTZ(0),
    "federal_ties_known" BOOLEAN NOT NULL,
    "federal_ties" TEXT[] COLLATE "C",
    "covered_entity" BOOLEAN NOT NULL,
    "business_associate" BOOLEAN NOT NULL,
    "medical_personnel" BOOLEAN NOT NULL,
    "public_health_authority" BOOLEAN NOT NULL,
    "classes" TEXT[] COLLATE "C",
    "acts_for" TEXT[] COLLATE "C",

    CONSTRAINT "organization_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "organization_control" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "controller_id" TEXT COLLATE "C" NOT NULL,
    "organization_id" TEXT COLLATE "C" NOT NULL,
    "direct_administrative" BOOLEAN NOT NULL,

    CONSTRAINT "organization_control_pkey" PRIMARY KEY ("jurisdiction","controller_id","organization_id")
);

-- CreateTable
CREATE TABLE "account" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "display_name" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "organization_id" TEXT COLLATE "C",
    "classes" TEXT[] COLLATE "C",
    "program_wide_duty" BOOLEAN NOT NULL,
    "hub_operator" BOOLEAN NOT NULL,
    "relations_revision" BIGINT NOT NULL DEFAULT 1,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "account_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "relation" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "account_id" TEXT COLLATE "C" NOT NULL,
    "type" "relation_type" NOT NULL,
    "participant_id" TEXT COLLATE "C",
    "matter_id" TEXT COLLATE "C",
    "record_id" TEXT COLLATE "C",
    "supervised" BOOLEAN,
    "valid_from" TIMESTAMPTZ(0) NOT NULL,
    "valid_to" TIMESTAMPTZ(0),

    CONSTRAINT "relation_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" "agreement_kind" NOT NULL,
    "party_organization_id" TEXT COLLATE "C" NOT NULL,
    "counterparty_organization_id" TEXT COLLATE "C" NOT NULL,
    "written" BOOLEAN NOT NULL,
    "starts_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0),
    "categories" TEXT[] COLLATE "C",
    "undertakings" TEXT[] COLLATE "C",
    "audit_authority" TEXT COLLATE "C",
    "originator_oversight" BOOLEAN NOT NULL,
    "determination" JSONB,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "directory_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "directory_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "load" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "mapping_version" TEXT COLLATE "C" NOT NULL,
    "file_digest" TEXT COLLATE "C" NOT NULL,
    "started_at" TIMESTAMPTZ(0) NOT NULL,
    "as_of" TIMESTAMPTZ(0),
    "synthetic" BOOLEAN NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "load_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "custody" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "source_organization_id" TEXT COLLATE "C" NOT NULL,
    "holder_organization_id" TEXT COLLATE "C" NOT NULL,
    "received_via" TEXT COLLATE "C",
    "received_consent_id" TEXT COLLATE "C",
    "received_medium" TEXT COLLATE "C",
    "made_for" TEXT COLLATE "C" NOT NULL,
    "no_sud_finding" BOOLEAN NOT NULL,
    "confidential_communication" BOOLEAN NOT NULL,
    "adverse_detail" BOOLEAN,
    "paid_in_full_out_of_pocket" BOOLEAN NOT NULL,

    CONSTRAINT "custody_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "participant" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,
    "facts_revision" BIGINT NOT NULL DEFAULT 1,
    "capacity" "capacity" NOT NULL DEFAULT 'FULL',
    "deceased_on" DATE,
    "minor_state_rule" TEXT COLLATE "C",
    "minor_lacks_choice" BOOLEAN,
    "minor_threat" BOOLEAN,
    "legal_name" TEXT COLLATE "C",
    "preferred_name" TEXT COLLATE "C",
    "aliases" TEXT[] COLLATE "C",
    "name_quality" INTEGER,
    "birth_date" DATE,
    "birth_date_quality" INTEGER,
    "phone" TEXT COLLATE "C",
    "email" TEXT COLLATE "C",
    "address_line" TEXT COLLATE "C",
    "race_ethnicity" TEXT[] COLLATE "C",
    "race_ethnicity_detail" TEXT[] COLLATE "C",
    "race_ethnicity_source" TEXT COLLATE "C",
    "sex_or_gender" TEXT COLLATE "C",
    "sex_or_gender_system" TEXT COLLATE "C",
    "sex_or_gender_source" TEXT COLLATE "C",
    "veteran" TEXT COLLATE "C",
    "veteran_system" TEXT COLLATE "C",
    "education" TEXT COLLATE "C",
    "education_system" TEXT COLLATE "C",
    "insurance" TEXT COLLATE "C",
    "insurance_system" TEXT COLLATE "C",

    CONSTRAINT "participant_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "status_period" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "status" "participant_status" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "exit_reason" "exit_reason",
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "status_period_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "enrollment" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "project" TEXT COLLATE "C" NOT NULL,
    "referral_id" TEXT COLLATE "C",
    "intake_started_at" TIMESTAMPTZ(0),
    "intake_completed_at" TIMESTAMPTZ(0),
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "exit_reason" "exit_reason",
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "enrollment_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "account_id" TEXT COLLATE "C" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "fte" DECIMAL(4,3) NOT NULL,
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "account_id" TEXT COLLATE "C",
    "type" "contact_type" NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "minutes" INTEGER,
    "held" BOOLEAN NOT NULL,
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "plan_goal" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "domain" "plan_domain" NOT NULL,
    "set_on" DATE NOT NULL,
    "status" "goal_status" NOT NULL,
    "status_on" DATE NOT NULL,
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "plan_goal_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "team_review" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "action" "review_action" NOT NULL,
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "team_review_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "treatment_episode" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "setting" TEXT COLLATE "C" NOT NULL,
    "setting_system" TEXT COLLATE "C" NOT NULL,
    "admitted_on" DATE NOT NULL,
    "discharged_on" DATE,
    "reason" TEXT COLLATE "C",
    "reason_system" TEXT COLLATE "C",
    "medication" TEXT COLLATE "C",
    "moud" BOOLEAN,
    "source_value" TEXT COLLATE "C",
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "treatment_episode_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "diagnosis" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "kind" "diagnosis_kind" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "code_system" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER,
    "source_value" TEXT COLLATE "C",
    "recorded_on" DATE NOT NULL,
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "diagnosis_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "encounter" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "agency_organization_id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "place_geoid" TEXT COLLATE "C",
    "incident_number" TEXT COLLATE "C",
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "encounter_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "referral" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "type" "referral_type" NOT NULL,
    "source" "referral_source" NOT NULL,
    "pathway" "deflection_pathway",
    "encounter_id" TEXT COLLATE "C",
    "received_at" TIMESTAMPTZ(0) NOT NULL,
    "decided_at" TIMESTAMPTZ(0),
    "screening_result" "screening_result",
    "screening_reasons" TEXT[] COLLATE "C",
    "screened_at" TIMESTAMPTZ(0),
    "handoff_result" "handoff_result",
    "handoff_at" TIMESTAMPTZ(0),
    "handoff_minutes" INTEGER,
    "intake_override" TEXT COLLATE "C",
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "charge" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "referral_id" TEXT COLLATE "C" NOT NULL,
    "referral_type" "referral_type" NOT NULL DEFAULT 'ARREST_DIVERSION',
    "nibrs" TEXT COLLATE "C",
    "statute" TEXT COLLATE "C",
    "level" "charge_level" NOT NULL,
    "drug_type" TEXT COLLATE "C",
    "amount" DECIMAL(12,3),
    "unit" TEXT COLLATE "C",
    "disposition" "charge_disposition" NOT NULL,
    "decided_at" TIMESTAMPTZ(0),
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "service_referral" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "referral_id" TEXT COLLATE "C",
    "provider_id" TEXT COLLATE "C" NOT NULL,
    "service_id" TEXT COLLATE "C",
    "sent_at" TIMESTAMPTZ(0) NOT NULL,
    "response" "service_response" NOT NULL,
    "responded_at" TIMESTAMPTZ(0),
    "first_service_at" TIMESTAMPTZ(0),
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "service_referral_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "enrollment_id" TEXT COLLATE "C",
    "domain" "outcome_domain" NOT NULL,
    "measure" TEXT COLLATE "C" NOT NULL,
    "stage" TEXT COLLATE "C",
    "observed_at" TIMESTAMPTZ(0) NOT NULL,
    "value" TEXT COLLATE "C",
    "code_system" TEXT COLLATE "C" NOT NULL,
    "source_value" TEXT COLLATE "C",
    "amount" DECIMAL(14,2),
    "unit" TEXT COLLATE "C",
    "custody_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "provider" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,
    "organization_id" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "alternate_name" TEXT COLLATE "C",
    "description" TEXT COLLATE "C",
    "email" TEXT COLLATE "C",
    "website" TEXT COLLATE "C",
    "accepts_referrals" BOOLEAN,
    "accepts_from" "referral_type"[],
    "acceptance_note" TEXT COLLATE "C",
    "hide_from_police" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "service" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "provider_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "description" TEXT COLLATE "C",
    "status" TEXT COLLATE "C",
    "eligibility" TEXT COLLATE "C",
    "application_process" TEXT COLLATE "C",
    "fees" TEXT COLLATE "C",
    "wait_time" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "email" TEXT COLLATE "C",

    CONSTRAINT "service_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "service_taxonomy" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "service_id" TEXT COLLATE "C" NOT NULL,
    "system" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "term" TEXT COLLATE "C",

    CONSTRAINT "service_taxonomy_pkey" PRIMARY KEY ("jurisdiction","service_id","system","code")
);

-- CreateTable
CREATE TABLE "service_capacity" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "service_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "available" INTEGER NOT NULL,
    "maximum" INTEGER,
    "unit" TEXT COLLATE "C",
    "updated_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "service_capacity_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "location" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "provider_id" TEXT COLLATE "C" NOT NULL,
    "load_id" TEXT COLLATE "C" NOT NULL,
    "source_row" INTEGER,
    "source_system" TEXT COLLATE "C" NOT NULL,
    "source_id" TEXT COLLATE "C" NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,
    "name" TEXT COLLATE "C",
    "description" TEXT COLLATE "C",
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "address_line" TEXT COLLATE "C",
    "city" TEXT COLLATE "C",
    "state" TEXT COLLATE "C",
    "postal_code" TEXT COLLATE "C",
    "phones" TEXT[] COLLATE "C",

    CONSTRAINT "location_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "service_location" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "service_id" TEXT COLLATE "C" NOT NULL,
    "location_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "service_location_pkey" PRIMARY KEY ("jurisdiction","service_id","location_id")
);

-- CreateTable
CREATE TABLE "consent" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "form" JSONB NOT NULL,
    "scope_text" TEXT COLLATE "C",
    "signed_at" TIMESTAMPTZ(0),
    "revoked_at" TIMESTAMPTZ(0),
    "revocation_form" TEXT COLLATE "C",
    "known_false" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "consent_recipient" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "recipient_key" TEXT COLLATE "C" NOT NULL,
    "consent_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "consent_recipient_pkey" PRIMARY KEY ("jurisdiction","participant_id","recipient_key","consent_id")
);

-- CreateTable
CREATE TABLE "participant_party" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "organization_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "participant_party_pkey" PRIMARY KEY ("jurisdiction","participant_id","organization_id")
);

-- CreateTable
CREATE TABLE "legal_matter" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "pathway" TEXT COLLATE "C" NOT NULL,
    "condition" TEXT COLLATE "C",
    "imposed_by_organization_id" TEXT COLLATE "C",
    "supervising_organization_ids" TEXT[] COLLATE "C",
    "final_disposition_at" TIMESTAMPTZ(0),

    CONSTRAINT "legal_matter_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "court_order" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "recipient_organization_ids" TEXT[] COLLATE "C",
    "facts" JSONB NOT NULL,

    CONSTRAINT "court_order_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "restriction" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "restriction_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "emergency" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "declared_by_account_id" TEXT COLLATE "C" NOT NULL,
    "declared_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "bona_fide" BOOLEAN NOT NULL,
    "consent_unobtainable" BOOLEAN NOT NULL,
    "program_closed_by_declared_disaster" BOOLEAN NOT NULL,
    "nature" TEXT COLLATE "C",

    CONSTRAINT "emergency_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "incident" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "notice_given" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "method" TEXT COLLATE "C" NOT NULL,
    "given_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "notice_given_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "ledger_chain" (
    "id" TEXT COLLATE "C" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "opening" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ledger_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "chain_id" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("chain_id","sequence")
);

-- CreateTable
CREATE TABLE "access_audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" TEXT COLLATE "C" NOT NULL,
    "account_id" TEXT COLLATE "C",
    "jurisdiction" TEXT COLLATE "C",
    "purpose" TEXT COLLATE "C",
    "operation" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "access_audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_log" (
    "id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "account_id" TEXT COLLATE "C" NOT NULL,
    "change" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "change_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hub_secret" (
    "name" TEXT COLLATE "C" NOT NULL,
    "value" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "hub_secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "organization_id_key" ON "organization"("id");

-- CreateIndex
CREATE UNIQUE INDEX "account_id_key" ON "account"("id");

-- CreateIndex
CREATE UNIQUE INDEX "account_slug_key" ON "account"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "account_jurisdiction_slug_key" ON "account"("jurisdiction", "slug");

-- CreateIndex
CREATE INDEX "relation_jurisdiction_account_id_idx" ON "relation"("jurisdiction", "account_id");

-- CreateIndex
CREATE INDEX "participant_jurisdiction_custody_id_id_idx" ON "participant"("jurisdiction", "custody_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_jurisdiction_source_system_source_id_key" ON "participant"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "status_period_jurisdiction_participant_id_idx" ON "status_period"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "status_period_jurisdiction_source_system_source_id_key" ON "status_period"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "enrollment_jurisdiction_participant_id_idx" ON "enrollment"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_jurisdiction_source_system_source_id_key" ON "enrollment"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "assignment_jurisdiction_participant_id_idx" ON "assignment"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "assignment_jurisdiction_account_id_idx" ON "assignment"("jurisdiction", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_jurisdiction_source_system_source_id_key" ON "assignment"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "contact_jurisdiction_participant_id_idx" ON "contact"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_jurisdiction_source_system_source_id_key" ON "contact"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "plan_goal_jurisdiction_participant_id_idx" ON "plan_goal"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_goal_jurisdiction_source_system_source_id_key" ON "plan_goal"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "team_review_jurisdiction_participant_id_idx" ON "team_review"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_review_jurisdiction_source_system_source_id_key" ON "team_review"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "treatment_episode_jurisdiction_participant_id_idx" ON "treatment_episode"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "treatment_episode_jurisdiction_source_system_source_id_key" ON "treatment_episode"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "diagnosis_jurisdiction_participant_id_idx" ON "diagnosis"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "diagnosis_jurisdiction_source_system_source_id_key" ON "diagnosis"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "encounter_jurisdiction_participant_id_idx" ON "encounter"("jurisdiction", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_jurisdiction_source_system_source_id_key" ON "encounter"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "referral_jurisdiction_participant_id_idx" ON "referral"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "referral_jurisdiction_received_at_id_idx" ON "referral"("jurisdiction", "received_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_jurisdiction_id_type_key" ON "referral"("jurisdiction", "id", "type");

-- CreateIndex
CREATE UNIQUE INDEX "referral_jurisdiction_source_system_source_id_key" ON "referral"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "charge_jurisdiction_referral_id_idx" ON "charge"("jurisdiction", "referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_jurisdiction_source_system_source_id_key" ON "charge"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "service_referral_jurisdiction_participant_id_idx" ON "service_referral"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "service_referral_jurisdiction_referral_id_idx" ON "service_referral"("jurisdiction", "referral_id");

-- CreateIndex
CREATE INDEX "service_referral_jurisdiction_provider_id_id_idx" ON "service_referral"("jurisdiction", "provider_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "service_referral_jurisdiction_source_system_source_id_key" ON "service_referral"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "outcome_jurisdiction_participant_id_idx" ON "outcome"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "outcome_jurisdiction_observed_at_id_idx" ON "outcome"("jurisdiction", "observed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_jurisdiction_source_system_source_id_key" ON "outcome"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "provider_jurisdiction_name_id_idx" ON "provider"("jurisdiction", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_jurisdiction_source_system_source_id_key" ON "provider"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "service_jurisdiction_provider_id_idx" ON "service"("jurisdiction", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_jurisdiction_source_system_source_id_key" ON "service"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "service_taxonomy_jurisdiction_system_code_idx" ON "service_taxonomy"("jurisdiction", "system", "code");

-- CreateIndex
CREATE INDEX "service_capacity_jurisdiction_service_id_idx" ON "service_capacity"("jurisdiction", "service_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_capacity_jurisdiction_source_system_source_id_key" ON "service_capacity"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "location_jurisdiction_provider_id_idx" ON "location"("jurisdiction", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "location_jurisdiction_source_system_source_id_key" ON "location"("jurisdiction", "source_system", "source_id");

-- CreateIndex
CREATE INDEX "consent_jurisdiction_participant_id_idx" ON "consent"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "consent_recipient_jurisdiction_recipient_key_participant_id_idx" ON "consent_recipient"("jurisdiction", "recipient_key", "participant_id");

-- CreateIndex
CREATE INDEX "participant_party_by_organization" ON "participant_party"("jurisdiction", "organization_id", "participant_id");

-- CreateIndex
CREATE INDEX "legal_matter_jurisdiction_participant_id_idx" ON "legal_matter"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "court_order_jurisdiction_participant_id_idx" ON "court_order"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "mandate_jurisdiction_participant_id_idx" ON "mandate"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "restriction_jurisdiction_participant_id_idx" ON "restriction"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "emergency_jurisdiction_participant_id_idx" ON "emergency"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "incident_jurisdiction_participant_id_idx" ON "incident"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "notice_given_jurisdiction_participant_id_idx" ON "notice_given"("jurisdiction", "participant_id");

-- AddForeignKey
ALTER TABLE "intake_window" ADD CONSTRAINT "intake_window_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_control" ADD CONSTRAINT "organization_control_jurisdiction_controller_id_fkey" FOREIGN KEY ("jurisdiction", "controller_id") REFERENCES "organization"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_jurisdiction_organization_id_fkey" FOREIGN KEY ("jurisdiction", "organization_id") REFERENCES "organization"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_jurisdiction_account_id_fkey" FOREIGN KEY ("jurisdiction", "account_id") REFERENCES "account"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "load" ADD CONSTRAINT "load_jurisdiction_fkey" FOREIGN KEY ("jurisdiction") REFERENCES "jurisdiction"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody" ADD CONSTRAINT "custody_jurisdiction_holder_organization_id_fkey" FOREIGN KEY ("jurisdiction", "holder_organization_id") REFERENCES "organization"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_period" ADD CONSTRAINT "status_period_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_period" ADD CONSTRAINT "status_period_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_period" ADD CONSTRAINT "status_period_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_jurisdiction_account_id_fkey" FOREIGN KEY ("jurisdiction", "account_id") REFERENCES "account"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_goal" ADD CONSTRAINT "plan_goal_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_goal" ADD CONSTRAINT "plan_goal_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_goal" ADD CONSTRAINT "plan_goal_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_review" ADD CONSTRAINT "team_review_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_review" ADD CONSTRAINT "team_review_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_review" ADD CONSTRAINT "team_review_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_episode" ADD CONSTRAINT "treatment_episode_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_episode" ADD CONSTRAINT "treatment_episode_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_episode" ADD CONSTRAINT "treatment_episode_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_jurisdiction_referral_id_referral_type_fkey" FOREIGN KEY ("jurisdiction", "referral_id", "referral_type") REFERENCES "referral"("jurisdiction", "id", "type") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_referral" ADD CONSTRAINT "service_referral_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_referral" ADD CONSTRAINT "service_referral_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_referral" ADD CONSTRAINT "service_referral_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_referral" ADD CONSTRAINT "service_referral_jurisdiction_provider_id_fkey" FOREIGN KEY ("jurisdiction", "provider_id") REFERENCES "provider"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_referral" ADD CONSTRAINT "service_referral_jurisdiction_referral_id_fkey" FOREIGN KEY ("jurisdiction", "referral_id") REFERENCES "referral"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_jurisdiction_custody_id_fkey" FOREIGN KEY ("jurisdiction", "custody_id") REFERENCES "custody"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_jurisdiction_load_id_fkey" FOREIGN KEY ("jurisdiction", "load_id") REFERENCES "load"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_jurisdiction_provider_id_fkey" FOREIGN KEY ("jurisdiction", "provider_id") REFERENCES "provider"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_taxonomy" ADD CONSTRAINT "service_taxonomy_jurisdiction_service_id_fkey" FOREIGN KEY ("jurisdiction", "service_id") REFERENCES "service"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_capacity" ADD CONSTRAINT "service_capacity_jurisdiction_service_id_fkey" FOREIGN KEY ("jurisdiction", "service_id") REFERENCES "service"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_jurisdiction_provider_id_fkey" FOREIGN KEY ("jurisdiction", "provider_id") REFERENCES "provider"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_location" ADD CONSTRAINT "service_location_jurisdiction_service_id_fkey" FOREIGN KEY ("jurisdiction", "service_id") REFERENCES "service"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_location" ADD CONSTRAINT "service_location_jurisdiction_location_id_fkey" FOREIGN KEY ("jurisdiction", "location_id") REFERENCES "location"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_recipient" ADD CONSTRAINT "consent_recipient_jurisdiction_consent_id_fkey" FOREIGN KEY ("jurisdiction", "consent_id") REFERENCES "consent"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_matter" ADD CONSTRAINT "legal_matter_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "court_order" ADD CONSTRAINT "court_order_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emergency" ADD CONSTRAINT "emergency_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_given" ADD CONSTRAINT "notice_given_jurisdiction_participant_id_fkey" FOREIGN KEY ("jurisdiction", "participant_id") REFERENCES "participant"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
