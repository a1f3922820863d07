import type { Organization } from "../../src/domain/decision";

/** Organizations of the builders, by what each is under 42 CFR Part 2. */
export function anOrganization(changes: Partial<Organization> & { id: string }): Organization {
  return {
    kind: "OTHER",
    jurisdiction: "SEA",
    part2Program: false,
    federalTies: [],
    coveredEntity: false,
    businessAssociate: false,
    medicalPersonnel: false,
    publicHealthAuthority: false,
    classes: [],
    controls: [],
    actsFor: [],
    ...changes,
  };
}

export const PROGRAM = anOrganization({
  id: "lead-sea",
  kind: "LEAD_PROGRAM",
  part2Program: true,
  federalTies: ["FEDERAL_FUNDS"],
  classes: ["LEAD programs"],
});
export const CLINIC = anOrganization({ id: "clinic-a", kind: "CLINIC", coveredEntity: true });
export const HOSPITAL = anOrganization({
  id: "hospital-a",
  kind: "HOSPITAL",
  coveredEntity: true,
  medicalPersonnel: true,
});
export const PLAN = anOrganization({ id: "plan-a", kind: "HEALTH_PLAN", coveredEntity: true });
export const PAYER = anOrganization({ id: "payer-a", kind: "PAYER" });
export const CONTRACTOR = anOrganization({ id: "contractor-a", kind: "CONTRACTOR" });
export const POLICE = anOrganization({ id: "pd-sea", kind: "POLICE" });
export const PROSECUTOR = anOrganization({ id: "atty-sea", kind: "PROSECUTOR" });
export const CITY = anOrganization({ id: "city-sea", kind: "CITY_AGENCY" });
export const UNIVERSITY = anOrganization({ id: "uni-a", kind: "UNIVERSITY" });
export const HUB = anOrganization({ id: "hub", kind: "HUB" });
