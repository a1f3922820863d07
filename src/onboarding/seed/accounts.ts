import type { ViewerRole } from "../../domain/decision";
import { newLocalId } from "../../domain/ids";
import type { City } from "./cities";
import { add, type Draft, organizationId } from "./draft";

interface AccountSpec {
  readonly role: ViewerRole;
  /** Key of the organization in the city; null for somebody who has none. */
  readonly organization: string | null;
  readonly title: string;
  readonly classes?: readonly string[];
  readonly programWideDuty?: true;
  readonly hubOperator?: true;
  readonly privacyOfficer?: true;
}

/** A class that a release can name: whoever sits in the operational work group. */
export const WORK_GROUP_CLASS = "operational work group";

/** By the last part of the persona's slug. */
const PROGRAM_STAFF: Readonly<Record<string, AccountSpec>> = {
  "case-manager": { role: "CASE_MANAGER", organization: "lead", title: "Case Manager" },
  "program-director": { role: "PROGRAM_DIRECTOR", organization: "lead", title: "Program Director", programWideDuty: true, privacyOfficer: true },
  officer: { role: "POLICE_OFFICER", organization: "police", title: "Referring Officer" },
};

const EVERYBODY: Readonly<Record<string, AccountSpec>> = {
  ...PROGRAM_STAFF,
  "program-clinician": { role: "CLINICIAN", organization: "lead", title: "Program Clinician", programWideDuty: true },
  "intake-nurse": { role: "INTAKE_NURSE", organization: "lead", title: "Intake Nurse", programWideDuty: true },
  trainee: { role: "TRAINEE", organization: "lead", title: "Supervised Trainee", programWideDuty: true },
  finance: { role: "FINANCE_STAFF", organization: "lead", title: "Finance Staff" },
  "liaison-officer": { role: "POLICE_OFFICER", organization: "police", title: "LEAD Liaison Officer", classes: [WORK_GROUP_CLASS] },
  "city-attorney": { role: "PROSECUTOR", organization: "city-attorney", title: "City Attorney", classes: [WORK_GROUP_CLASS] },
  clinician: { role: "EXTERNAL_CLINICIAN", organization: "clinic", title: "External Clinician" },
  "treatment-counselor": { role: "CLINICIAN", organization: "treatment", title: "Treatment Counselor", programWideDuty: true },
  "otp-nurse": { role: "CLINICIAN", organization: "otp", title: "Opioid Program Nurse", programWideDuty: true },
  "emergency-physician": { role: "EMERGENCY_PHYSICIAN", organization: "hospital", title: "Emergency Physician" },
  "ems-responder": { role: "EMS_RESPONDER", organization: "ems", title: "EMS Responder" },
  "housing-partner": { role: "HOUSING_STAFF", organization: "housing", title: "Housing Staff" },
  "probation-officer": { role: "PROBATION_OFFICER", organization: "probation", title: "Probation Officer" },
  "court-clerk": { role: "COURT_STAFF", organization: "court", title: "Court Clerk" },
  "public-defender": { role: "DEFENSE_ATTORNEY", organization: "public-defender", title: "Public Defender", classes: [WORK_GROUP_CLASS] },
  "city-staff": { role: "CITY_STAFF", organization: "city-agency", title: "City Staff" },
  "county-overseer": { role: "CITY_OFFICIAL", organization: "county", title: "County Overseer", programWideDuty: true },
  "public-health-official": { role: "PUBLIC_HEALTH_OFFICIAL", organization: "health-department", title: "Public Health Official" },
  "registry-clerk": { role: "THIRD_PARTY", organization: "registry", title: "Registry Clerk" },
  "health-plan-staff": { role: "HEALTH_PLAN_STAFF", organization: "health-plan", title: "Health Plan Staff" },
  contractor: { role: "CONTRACTOR_STAFF", organization: "contractor", title: "Contractor Staff" },
  auditor: { role: "AUDITOR", organization: "state-agency", title: "State Auditor" },
  researcher: { role: "RESEARCHER", organization: "university", title: "Researcher" },
  neighbor: { role: "COMMUNITY_MEMBER", organization: "association", title: "Association Member" },
  participant: { role: "PARTICIPANT", organization: null, title: "Participant" },
  parent: { role: "PARENT", organization: null, title: "Parent" },
};

export function addAccounts(draft: Draft, city: City): void {
  const specs = city.phase === "LIVE" ? EVERYBODY : PROGRAM_STAFF;
  for (const [role, spec] of Object.entries(specs)) addAccount(draft, city.prefix, role, spec, city.name);
}

export function addNationalAccounts(draft: Draft): void {
  addAccount(draft, "national", "bureau-analyst", { role: "BUREAU_ANALYST", organization: "bureau", title: "Bureau Analyst" }, "national");
  addAccount(draft, "national", "hub-operator", { role: "HUB_SERVICE", organization: "hub", title: "Hub Operator", hubOperator: true }, "national");
}

/** More case managers than the persona, as the caseload asks for them. */
export function addCaseManager(draft: Draft, city: City, number: number): string {
  return addAccount(draft, city.prefix, `case-manager-${String(number)}`, { ...caseManager, title: `Case Manager ${String(number)}` }, city.name);
}

const caseManager: AccountSpec = { role: "CASE_MANAGER", organization: "lead", title: "Case Manager" };

function addAccount(draft: Draft, prefix: string, role: string, spec: AccountSpec, place: string): string {
  const slug = `${prefix}-${role}`;
  const id = `acct_${newLocalId(draft.random.bytes)}`;
  const name = `Demo ${spec.title} (${place})`;
  draft.accounts.set(slug, id);
  draft.names.set(id, name);
  add(draft, "account", {
    jurisdiction: draft.slug,
    id,
    slug,
    display_name: name,
    role: spec.role,
    organization_id: spec.organization === null ? null : organizationId(draft.slug, spec.organization),
    classes: spec.classes ?? [],
    program_wide_duty: spec.programWideDuty === true,
    hub_operator: spec.hubOperator === true,
    privacy_officer: spec.privacyOfficer === true,
    active: true,
  });
  return id;
}

export function accountOf(draft: Draft, slug: string): string {
  const id = draft.accounts.get(slug);
  if (id === undefined) throw new RangeError(`the seed has no account ${slug}`);
  return id;
}
