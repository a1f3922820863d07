import type { Row } from "../csv/row";
import type { ImportSession } from "../session";
import { UniqueIds } from "../unique-ids";
import type { Site, Sites } from "./sites";
import { type HmisFiles, live } from "./tables";

export interface Project {
  readonly id: string;
  readonly organization: string;
  readonly type: string | null;
}

/** An enrolment with its exit. All stays are kept in memory, some hundred bytes each; what was observed in them is not. */
export interface Stay {
  readonly id: string;
  readonly person: string;
  readonly project: Project;
  readonly site: Site;
  readonly row: number;
  readonly line: number;
  readonly entry: string;
  readonly recordedAt: string | null;
  readonly livingSituation: string | null;
  exit: Exit | null;
  /** Set when its client turns out to be deleted. */
  dropped: boolean;
}

export interface Exit {
  readonly id: string;
  readonly row: number;
  readonly day: string;
  readonly recordedAt: string | null;
  readonly destination: string | null;
  /** Destination 24, and no later stay says otherwise. */
  died: boolean;
}

export const DIED = "24";

export interface Stays {
  readonly byId: ReadonlyMap<string, Stay>;
  readonly byPerson: ReadonlyMap<string, readonly Stay[]>;
  /** The stay of a row that belongs to one; null if the row is to be left out or is at fault. */
  of(row: Row): Stay | null;
}

export async function readStays(session: ImportSession, files: HmisFiles, sites: Sites): Promise<Stays> {
  const projects = await readProjects(session, files, sites);
  const stays = new StayIndex(session, sites);
  const ids = new UniqueIds("EnrollmentID");
  for await (const row of live(session, files.enrollment, (deleted) => stays.deleted(deleted))) stays.add(row, ids.take(row), projects);
  await readExits(session, files, stays);
  for (const person of stays.byPerson.values()) checkDeaths(session, person);
  return stays;
}

async function readProjects(session: ImportSession, files: HmisFiles, sites: Sites): Promise<Map<string, Project>> {
  const projects = new Map<string, Project>();
  const ids = new UniqueIds("ProjectID");
  for await (const row of live(session, files.project)) {
    const [id, organization] = [ids.take(row), row.needed("OrganizationID")];
    if (organization !== "" && !sites.organizations.has(organization)) row.error("REFERENCE_UNKNOWN", "OrganizationID");
    if (id !== null) projects.set(id, { id, organization, type: row.text("ProjectType") });
  }
  return projects;
}

class StayIndex implements Stays {
  readonly byId = new Map<string, Stay>();
  readonly byPerson = new Map<string, Stay[]>();
  private readonly notStored = new Set<string>();
  private readonly unmapped = new Set<string>();

  constructor(
    private readonly session: ImportSession,
    private readonly sites: Sites,
  ) {}

  deleted(row: Row): void {
    this.notStored.add(row.text("EnrollmentID") ?? "");
  }

  add(row: Row, id: string | null, projects: ReadonlyMap<string, Project>): void {
    const [person, entry] = [row.needed("PersonalID"), row.neededDay("EntryDate")];
    const project = projects.get(row.needed("ProjectID"));
    if (project === undefined && row.text("ProjectID") !== null) row.error("REFERENCE_UNKNOWN", "ProjectID");
    const site = project === undefined ? undefined : this.siteOf(project, row);
    if (id === null || person === "" || project === undefined || site === undefined) {
      this.notStored.add(id ?? "");
      return;
    }
    const stay = {
      id, person, project, site, row: row.row, line: row.line, entry, recordedAt: row.instant("DateCreated", site.place.zone),
      livingSituation: row.text("LivingSituation"), exit: null, dropped: false,
    };
    this.byId.set(id, stay);
    const others = this.byPerson.get(person);
    if (others === undefined) this.byPerson.set(person, [stay]);
    else others.push(stay);
  }

  of(row: Row): Stay | null {
    const id = row.needed("EnrollmentID");
    const stay = this.byId.get(id);
    if (stay === undefined || stay.dropped) {
      if (stay !== undefined || this.notStored.has(id)) this.session.leaveOut(row.file, "of an enrolment that was left out");
      else if (id !== "") row.error("REFERENCE_UNKNOWN", "EnrollmentID");
      return null;
    }
    if (row.needed("PersonalID") === stay.person) return stay;
    row.error("PERSON_MISMATCH", "PersonalID");
    return null;
  }

  private siteOf(project: Project, row: Row): Site | undefined {
    const site = this.sites.byOrganization.get(project.organization);
    if (site === undefined && !this.unmapped.has(project.organization) && this.sites.organizations.has(project.organization)) {
      this.unmapped.add(project.organization);
      row.error("ORGANIZATION_NOT_MAPPED", "ProjectID", { says: `OrganizationID ${project.organization} has enrolments and is not in the map file.` });
    }
    return site;
  }
}

async function readExits(session: ImportSession, files: HmisFiles, stays: Stays): Promise<void> {
  const ids = new UniqueIds("ExitID");
  for await (const row of live(session, files.exit)) {
    const [id, stay, day] = [ids.take(row), stays.of(row), row.neededDay("ExitDate")];
    if (id === null || stay === null) continue;
    if (row.text("ExitDate") !== null && day < stay.entry) row.error("EXIT_BEFORE_ENTRY", "ExitDate");
    if (stay.exit !== null) row.error("EXIT_DUPLICATE", "EnrollmentID");
    const destination = row.text("Destination");
    stay.exit = { id, row: row.row, day, recordedAt: row.instant("DateCreated", stay.site.place.zone), destination, died: destination === DIED };
  }
}

/** Whoever comes back has not died: nothing reopens after a death, so such a death is not believed. */
function checkDeaths(session: ImportSession, stays: readonly Stay[]): void {
  for (const { exit, site } of stays) {
    if (exit?.died !== true) continue;
    const later = stays.some((other) => other.site.place === site.place && (other.exit === null || other.exit.day > exit.day));
    if (!later) continue;
    exit.died = false;
    session.faults.warn("ENROLLED_AFTER_DEATH", { file: "Exit.csv", row: exit.row, column: "Destination" });
  }
}
