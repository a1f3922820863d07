import { keyOf, type World } from "./world";

/** The program of a record: its source if that is one, else its holder (42 CFR 2.11). */
export function programOf(world: World, jurisdiction: string, custodyId: string): string {
  const custody = world.custody.get(keyOf(jurisdiction, custodyId));
  const source = custody?.source_organization_id ?? "";
  return isProgram(world, source) ? source : (custody?.holder_organization_id ?? "");
}

/** Whom part 2 binds, or may bind: what is not known or not decided counts as yes (2.11, 2.12(b)). */
export function isProgram(world: World, id: string): boolean {
  const organization = world.organization.get(id);
  return organization === undefined || (organization.part2_program !== false && (!organization.federal_ties_known || organization.federal_ties.length > 0));
}
