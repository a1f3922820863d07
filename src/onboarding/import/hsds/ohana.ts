import type { InspectedFile, InspectedTable } from "../csv/inspect";
import type { Row } from "../csv/row";
import { shape } from "../csv/table-shape";
import type { ImportSession } from "../session";
import { UniqueIds } from "../unique-ids";
import type { Mapping, Writing } from "../writing";
import { DIRECTORY_TABLES, type DirectoryPlace, DirectoryWriter } from "./directory-writer";
import { coordinates, LocationDetails } from "./location-details";
import { ORGANIZATIONS, writeOrganizations } from "./organizations";
import { readSideCodes } from "./side-codes";

export const OHANA = "Ohana CSV";
const MAPPING_VERSION = "ohana-csv/1";

/** iCarol exports classify by the taxonomy of 211 LA County. */
export const TAXONOMY_211 = "211 LA County";
export const OPEN_ELIGIBILITY = "Open Eligibility";

const LOCATIONS = shape("locations.csv", ["id", "organization_id", "name"], ["description", "latitude", "longitude"]);
const SERVICES = shape("services.csv", ["id", "location_id", "name"], [
  "description", "eligibility", "email", "fees", "application_process", "status", "wait_time", "website", "taxonomy_ids",
]);
const ADDRESSES = shape("addresses.csv", ["location_id", "address_1", "city", "state_province", "postal_code"], ["address_2"]);
const PHONES = shape("phones.csv", ["number", "location_id"], ["number_type"]);
const TAXONOMY = shape("taxonomy.csv", ["id", "name", "taxonomy_id"]);
const NAMES_211 = shape("taxonomy_mapping.csv", ["211 Code", "211 Name"]);
const CODES_211 = "service_icarol_categories.json";
const CODES_OPEN_ELIGIBILITY = "service_categories.json";

interface OhanaFiles {
  readonly organizations: InspectedTable;
  readonly locations: InspectedTable;
  readonly services: InspectedTable;
  readonly addresses: InspectedTable | null;
  readonly phones: InspectedTable | null;
  readonly taxonomy: InspectedTable | null;
  readonly names211: InspectedTable | null;
  readonly codes211: InspectedFile | null;
  readonly codesOpenEligibility: InspectedFile | null;
}

export async function prepareOhana(session: ImportSession, open: (writing: Writing, sourceSystem: string) => Promise<DirectoryPlace | null>): Promise<Mapping | null> {
  const organizations = await session.table(ORGANIZATIONS, "needed");
  const locations = await session.table(LOCATIONS, "needed");
  const services = await session.table(SERVICES, "needed");
  const rest = {
    addresses: await session.table(ADDRESSES, "optional"),
    phones: await session.table(PHONES, "optional"),
    taxonomy: await session.table(TAXONOMY, "optional"),
    names211: await session.table(NAMES_211, "optional"),
    codes211: await session.file(CODES_211),
    codesOpenEligibility: await session.file(CODES_OPEN_ELIGIBILITY),
  };
  if (organizations === null || locations === null || services === null) return null;
  const files = { organizations, locations, services, ...rest };
  return {
    sourceSystem: OHANA,
    mappingVersion: MAPPING_VERSION,
    tables: DIRECTORY_TABLES,
    run: async (writing) => {
      const place = await open(writing, OHANA);
      if (place !== null) await writeOhana(session, files, await DirectoryWriter.open(writing, place));
    },
  };
}

async function writeOhana(session: ImportSession, files: OhanaFiles, directory: DirectoryWriter): Promise<void> {
  await writeOrganizations(session, files.organizations, directory);
  const providerOf = await writeLocations(session, files, directory);
  await writeServices(session, files.services, directory, providerOf);
  await addCodes(session, files, directory);
  const systems = [...(files.codes211 === null ? [] : [TAXONOMY_211]), ...(files.codesOpenEligibility === null ? [] : [OPEN_ELIGIBILITY])];
  await directory.finish(systems, true);
}

/** The provider of each location, by the location's source id. */
async function writeLocations(session: ImportSession, files: OhanaFiles, directory: DirectoryWriter): Promise<ReadonlyMap<string, string>> {
  const details = new LocationDetails(session);
  await details.readAddresses(files.addresses);
  await details.readPhones(files.phones, "number_type");
  const ids = new UniqueIds("id");
  const providerOf = new Map<string, string>();
  for await (const row of session.rows(files.locations)) {
    const id = ids.take(row);
    const provider = directory.providers.of(row.needed("organization_id"));
    if (id === null) continue;
    if (provider === undefined) {
      if (row.text("organization_id") !== null) row.error("REFERENCE_UNKNOWN", "organization_id");
      continue;
    }
    providerOf.set(id, provider);
    await directory.location(id, provider, row, { name: row.text("name"), description: row.prose("description"), ...coordinates(row), ...details.of(id) });
  }
  details.reportUnused();
  return providerOf;
}

async function writeServices(session: ImportSession, table: InspectedTable, directory: DirectoryWriter, providerOf: ReadonlyMap<string, string>): Promise<void> {
  const ids = new UniqueIds("id");
  for await (const row of session.rows(table)) {
    const id = ids.take(row);
    if (id === null) continue;
    const location = row.text("location_id");
    const service = await directory.service(id, await providerFor(row, location, directory, providerOf), row, contentOf(row));
    const locationId = location === null ? undefined : directory.locations.of(location);
    if (locationId !== undefined) directory.link(service, locationId);
    for (const code of codesIn(row.text("taxonomy_ids"))) directory.term(service, { system: OPEN_ELIGIBILITY, code, term: null });
  }
}

async function providerFor(row: Row, location: string | null, directory: DirectoryWriter, providerOf: ReadonlyMap<string, string>): Promise<string> {
  const provider = location === null ? undefined : providerOf.get(location);
  if (provider !== undefined) return provider;
  if (location === null) row.warn("ORGANIZATION_NOT_NAMED", "location_id");
  else row.error("REFERENCE_UNKNOWN", "location_id");
  return directory.nobody();
}

function contentOf(row: Row): Record<string, string | null> {
  return {
    name: row.needed("name"),
    description: row.prose("description"),
    status: row.text("status"),
    eligibility: row.prose("eligibility"),
    application_process: row.prose("application_process"),
    fees: row.prose("fees"),
    wait_time: row.text("wait_time"),
    url: row.text("website"),
    email: row.text("email"),
  };
}

async function addCodes(session: ImportSession, files: OhanaFiles, directory: DirectoryWriter): Promise<void> {
  const names = await read211Names(session, files.names211);
  const terms = await readOpenEligibility(session, files.taxonomy);
  await addSide(session, files.codes211, directory, (code) => ({ system: TAXONOMY_211, code, term: names.get(code) ?? null }));
  await addSide(session, files.codesOpenEligibility, directory, (id) => ({ system: OPEN_ELIGIBILITY, code: terms.get(id)?.code ?? id, term: terms.get(id)?.name ?? null }));
}

async function addSide(
  session: ImportSession,
  file: InspectedFile | null,
  directory: DirectoryWriter,
  toTerm: (code: string) => { system: string; code: string; term: string | null },
): Promise<void> {
  for (const [service, codes] of (await readSideCodes(session, file)) ?? []) {
    const id = directory.serviceIds.of(service);
    if (id === undefined) session.faults.warn("REFERENCE_LEFT_OUT", { file: file?.source.name, column: "service id" });
    else for (const code of codes) directory.term(id, toTerm(code));
  }
}

async function read211Names(session: ImportSession, table: InspectedTable | null): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (table === null) return names;
  for await (const row of session.rows(table)) {
    const [code, name] = [row.text("211 Code"), row.text("211 Name")];
    if (code !== null && name !== null) names.set(code, name);
  }
  return names;
}

/** The side file names terms by row id; the term's own code is `taxonomy_id`. */
async function readOpenEligibility(session: ImportSession, table: InspectedTable | null): Promise<Map<string, { code: string; name: string | null }>> {
  const terms = new Map<string, { code: string; name: string | null }>();
  if (table === null) return terms;
  for await (const row of session.rows(table)) terms.set(row.needed("id"), { code: row.needed("taxonomy_id"), name: row.text("name") });
  return terms;
}

function codesIn(list: string | null): string[] {
  return (list ?? "").split(",").map((code) => code.trim()).filter((code) => code !== "");
}
