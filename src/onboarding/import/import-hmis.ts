import { writeClients } from "./hmis/clients";
import { writeEnrollments } from "./hmis/enrollments";
import { writeObservations } from "./hmis/observations";
import { type OrganizationMap, readOrganizationMap } from "./hmis/organization-map";
import { openSites } from "./hmis/sites";
import { keepStatusPeriods } from "./hmis/status-periods.store";
import { readStays } from "./hmis/stays";
import { HMIS, HMIS_MAPPING_VERSION, HMIS_TABLES, type HmisFiles, inspectHmis } from "./hmis/tables";
import type { ImportReport } from "./report";
import { runImport } from "./run-import";
import type { ImportOptions, ImportSession } from "./session";
import type { Mapping, Writing } from "./writing";

export interface HmisOptions extends ImportOptions {
  /** Path of the JSON file that gives each OrganizationID its jurisdiction. */
  readonly organizations: string;
}

const VERSION = "2026 v1";

/** An HMIS CSV export, each organization of which belongs to a jurisdiction. */
export function importHmis(options: HmisOptions): Promise<ImportReport> {
  return runImport("hmis", options, (session) => prepare(session, options));
}

async function prepare(session: ImportSession, options: HmisOptions): Promise<Mapping | null> {
  const map = await readOrganizationMap(options.organizations, session.faults);
  const files = await inspectHmis(session);
  if (map === null || files === null) return null;
  return { sourceSystem: HMIS, mappingVersion: HMIS_MAPPING_VERSION, tables: HMIS_TABLES, run: (writing) => writeHmis(writing, files, map) };
}

/** Stays are read before clients, who are written first: a person belongs to the places that enrolled them. */
async function writeHmis(writing: Writing, files: HmisFiles, map: OrganizationMap): Promise<void> {
  const { session } = writing;
  const exportDate = await readExport(session, files);
  const sites = await openSites(writing, files.organization, map, exportDate);
  const stays = await readStays(session, files, sites);
  await writeClients(writing, files, stays);
  await writeEnrollments(writing, stays);
  await writeObservations(writing, files, stays);
  if (writing.active) await keepStatusPeriods(writing, sites.places);
}

async function readExport(session: ImportSession, files: HmisFiles): Promise<string | null> {
  let date: string | null = null;
  for await (const row of session.rows(files.export)) {
    if (row.text("CSVVersion") !== VERSION) row.error("HMIS_VERSION", "CSVVersion");
    row.instant("ExportDate", "UTC");
    date = row.text("ExportDate");
  }
  return date;
}
