import type { Organization, OrganizationKind, RecordFacts } from "../domain/decision";

/** The organizations that are known; one that is missing here is not registered. */
export type Register = ReadonlyMap<string, Organization>;

export function registerOf(organizations: readonly Organization[] | Register): Register {
  if ("get" in organizations) return organizations;
  const register = new Map<string, Organization>();
  for (const organization of organizations) register.set(organization.id, organization);
  return register;
}

/** 42 CFR 2.11: the source of a record if that is a program, else its holder. */
export function programOf(register: Register, { sourceOrganizationId, holderOrganizationId }: Pick<RecordFacts, "sourceOrganizationId" | "holderOrganizationId">): string {
  return isProgram(register.get(sourceOrganizationId) ?? null) ? sourceOrganizationId : holderOrganizationId;
}

/** 42 CFR 2.11, 2.12(b): unknown or undecided counts as a federally assisted program. */
export function isProgram(organization: Organization | null): boolean {
  if (organization === null) return true;
  if (organization.part2Program === false) return false;
  return organization.federalTies === null || organization.federalTies.length > 0;
}

/** HIPAA covered entity or business associate (2.11). */
export function isCovered(organization: Organization | null): boolean {
  return organization !== null && (organization.coveredEntity || organization.businessAssociate);
}

/** 2.11, 2.31(a)(4)(ii)(B): kinds that can have a treating provider relationship. */
const TREATING_KINDS = kinds([
  "CLINIC",
  "HOSPITAL",
  "EMS_AGENCY",
  "TREATMENT_PROGRAM",
  "WITHDRAWAL_MANAGEMENT_PROGRAM",
  "MAINTENANCE_PROGRAM",
  "VA_FACILITY",
]);
/** 2.35(a): the criminal justice system. */
const CRIMINAL_JUSTICE_KINDS = kinds(["POLICE", "PROSECUTOR", "COURT", "PROBATION", "PAROLE"]);
/** LEAD policy: bodies to which adverse detail does not go. */
const JUSTICE_KINDS = kinds([
  "POLICE",
  "PROSECUTOR",
  "COURT",
  "PROBATION",
  "PAROLE",
  "FEDERAL_LAW_ENFORCEMENT",
]);
/** 2.12(c)(5): whom program personnel may call. */
const LAW_ENFORCEMENT_KINDS = kinds(["POLICE", "FEDERAL_LAW_ENFORCEMENT"]);
/** 2.26(a)(6): health plans and payers. */
const PLAN_KINDS = kinds(["HEALTH_PLAN", "PAYER"]);
/** 2.34(a). */
const REGISTRY_KINDS = kinds([
  "CENTRAL_REGISTRY",
  "WITHDRAWAL_MANAGEMENT_PROGRAM",
  "MAINTENANCE_PROGRAM",
]);

export const isTreatingKind = (organization: Organization | null) => isOneOf(TREATING_KINDS, organization);
export const isCriminalJustice = (organization: Organization | null) =>
  isOneOf(CRIMINAL_JUSTICE_KINDS, organization);
export const isJusticeBody = (organization: Organization | null) => isOneOf(JUSTICE_KINDS, organization);
export const isLawEnforcement = (organization: Organization | null) =>
  isOneOf(LAW_ENFORCEMENT_KINDS, organization);
export const isPlanOrPayer = (organization: Organization | null) => isOneOf(PLAN_KINDS, organization);
export const isRegistryMember = (organization: Organization | null) =>
  isOneOf(REGISTRY_KINDS, organization);

/** 2.12(c)(3)(ii): direct administrative control, no weaker tie. */
export function controlsDirectly(controller: Organization, controlledId: string): boolean {
  for (const link of controller.controls) {
    if (link.directAdministrative && link.organizationId === controlledId) return true;
  }
  return false;
}

function kinds(list: readonly OrganizationKind[]): ReadonlySet<OrganizationKind> {
  return new Set(list);
}

function isOneOf(set: ReadonlySet<OrganizationKind>, organization: Organization | null): boolean {
  return organization !== null && set.has(organization.kind);
}
