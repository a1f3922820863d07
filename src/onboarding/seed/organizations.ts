import type { OrganizationKind } from "../../domain/decision";
import type { City } from "./cities";
import { daySeconds, instantText } from "./dates";
import { add, type Draft, organizationId } from "./draft";

interface OrganizationSpec {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** 42 CFR 2.11: holds itself out as giving SUD treatment or referral. Absent: no. Null: not decided, which counts as yes. */
  readonly program?: true | null;
  readonly coveredEntity?: true;
  readonly medicalPersonnel?: true;
  readonly publicHealthAuthority?: true;
  readonly classes?: readonly string[];
  /** Keys of organizations in the same city, 2.33(a): helps to operate. */
  readonly actsFor?: readonly string[];
}

/** Class of disclosers and of recipients that forms of the seed use by name (2.31(a)(2), (4)). */
export const LEAD_CLASS = "LEAD program";
export const HOUSING_CLASS = "housing partners";

const PROGRAM_ONLY: readonly OrganizationSpec[] = [
  { key: "lead", name: "LEAD", kind: "LEAD_PROGRAM", program: true, classes: [LEAD_CLASS] },
  { key: "police", name: "Police", kind: "POLICE" },
  { key: "city-attorney", name: "City Attorney", kind: "PROSECUTOR" },
  { key: "city-agency", name: "Human Services", kind: "CITY_AGENCY" },
];

const PARTNERS: readonly OrganizationSpec[] = [
  { key: "treatment", name: "Treatment Center", kind: "TREATMENT_PROGRAM", program: true, coveredEntity: true, medicalPersonnel: true },
  { key: "otp", name: "Opioid Treatment Program", kind: "MAINTENANCE_PROGRAM", program: true, coveredEntity: true, medicalPersonnel: true },
  { key: "registry", name: "Central Registry", kind: "CENTRAL_REGISTRY" },
  { key: "clinic", name: "Community Clinic", kind: "CLINIC", coveredEntity: true, medicalPersonnel: true },
  { key: "hospital", name: "Hospital", kind: "HOSPITAL", coveredEntity: true, medicalPersonnel: true },
  { key: "ems", name: "Emergency Medical Services", kind: "EMS_AGENCY", coveredEntity: true, medicalPersonnel: true },
  { key: "health-plan", name: "Health Plan", kind: "HEALTH_PLAN", coveredEntity: true },
  { key: "billing", name: "Billing Services", kind: "CONTRACTOR", actsFor: ["lead"] },
  { key: "contractor", name: "Data Contractor", kind: "CONTRACTOR" },
  { key: "university", name: "University Evaluators", kind: "UNIVERSITY" },
  { key: "probation", name: "Probation Office", kind: "PROBATION" },
  { key: "court", name: "Municipal Court", kind: "COURT" },
  { key: "public-defender", name: "Public Defender", kind: "PUBLIC_DEFENDER" },
  { key: "housing", name: "Housing Partner", kind: "HOUSING_PROVIDER", classes: [HOUSING_CLASS] },
  { key: "health-department", name: "Health Department", kind: "HEALTH_DEPARTMENT", publicHealthAuthority: true },
  { key: "state-agency", name: "State Behavioral Health Agency", kind: "STATE_AGENCY" },
  { key: "county", name: "County Control Body", kind: "OTHER" },
  { key: "association", name: "Neighborhood Association", kind: "OTHER" },
  { key: "collective", name: "Peer Outreach Collective", kind: "OTHER", program: null },
];

/** Its name in every text of the hub. Nobody can take it for a real body. */
export function demoName(city: City, name: string): string {
  return `${city.name} ${name} (demo)`;
}

export function addOrganizations(draft: Draft, city: City): void {
  const specs = city.phase === "LIVE" ? [...PROGRAM_ONLY, ...PARTNERS] : PROGRAM_ONLY;
  for (const spec of specs) addOrganization(draft, spec, demoName(city, spec.name));
  if (city.phase !== "LIVE") return;
  // 2.12(c)(3)(ii): an entity with direct administrative control of the program.
  addControl(draft, "county", "lead", true);
  addControl(draft, "city-agency", "lead", false);
}

export function addNationalOrganizations(draft: Draft): void {
  addOrganization(draft, { key: "bureau", name: "", kind: "BUREAU" }, "National Support Bureau (demo)");
  addOrganization(draft, { key: "hub", name: "", kind: "HUB" }, "LEAD Hub (demo)");
}

function addOrganization(draft: Draft, spec: OrganizationSpec, name: string): void {
  const id = organizationId(draft.slug, spec.key);
  const undecided = spec.program === null;
  draft.names.set(id, name);
  add(draft, "organization", {
    jurisdiction: draft.slug,
    id,
    name,
    kind: spec.kind,
    part2_program: undecided ? null : spec.program === true,
    part2_decided_by: undecided ? null : "privacy officer (demo)",
    part2_decided_at: undecided ? null : instantText(daySeconds(draft.today - 900, 17)),
    // 2.12(b): a program that is tax-exempt is federally assisted.
    federal_ties_known: !undecided,
    federal_ties: spec.program === true ? ["TAX_EXEMPT"] : [],
    covered_entity: spec.coveredEntity === true,
    business_associate: false,
    medical_personnel: spec.medicalPersonnel === true,
    public_health_authority: spec.publicHealthAuthority === true,
    classes: spec.classes ?? [],
    acts_for: (spec.actsFor ?? []).map((key) => organizationId(draft.slug, key)),
  });
}

function addControl(draft: Draft, controller: string, controlled: string, directAdministrative: boolean): void {
  add(draft, "organization_control", {
    jurisdiction: draft.slug,
    controller_id: organizationId(draft.slug, controller),
    organization_id: organizationId(draft.slug, controlled),
    direct_administrative: directAdministrative,
  });
}
