import type { InspectedTable } from "../csv/inspect";
import type { Row } from "../csv/row";
import { shape } from "../csv/table-shape";
import type { ImportSession } from "../session";
import { UniqueIds } from "../unique-ids";
import type { Mapping, Writing } from "../writing";
import { DIRECTORY_TABLES, type DirectoryPlace, DirectoryWriter } from "./directory-writer";
import { coordinates, LocationDetails } from "./location-details";
import { ORGANIZATIONS, writeOrganizations } from "./organizations";
import { CAPACITY, UNITS, writeCapacities } from "./tabular-capacity";
import { addTerms, ATTRIBUTES, TAXONOMIES, TERMS } from "./tabular-taxonomy";

export const HSDS = "HSDS 3.1 tabular";
const MAPPING_VERSION = "hsds-3.1-tabular/1";

const SERVICES = shape("services.csv", ["id", "organization_id", "name"], [
  "description", "url", "email", "status", "application_process", "fees_description", "fees", "wait_time", "eligibility_description",
]);
const LOCATIONS = shape("locations.csv", ["id"], ["organization_id", "name", "description", "latitude", "longitude"]);
const AT_LOCATION = shape("service_at_location.csv", ["service_id", "location_id"]);
const ADDRESSES = shape("addresses.csv", ["location_id", "address_1", "city", "state_province", "postal_code"], ["address_2"]);
const PHONES = shape("phones.csv", ["number", "location_id"], ["type"]);

interface Optional {
  readonly locations: InspectedTable | null;
  readonly atLocation: InspectedTable | null;
  readonly addresses: InspectedTable | null;
  readonly phones: InspectedTable | null;
  readonly capacity: InspectedTable | null;
  readonly units: InspectedTable | null;
  readonly attributes: InspectedTable | null;
  readonly terms: InspectedTable | null;
  readonly taxonomies: InspectedTable | null;
}

export interface TabularFiles extends Optional {
  readonly organizations: InspectedTable;
  readonly services: InspectedTable;
}

export async function prepareTabular(session: ImportSession, open: (writing: Writing, sourceSystem: string) => Promise<DirectoryPlace | null>): Promise<Mapping | null> {
  const organizations = await session.table(ORGANIZATIONS, "needed");
  const services = await session.table(SERVICES, "needed");
  const rest = await inspectOptional(session);
  if (organizations === null || services === null) return null;
  const files = { organizations, services, ...rest };
  return {
    sourceSystem: HSDS,
    mappingVersion: MAPPING_VERSION,
    tables: DIRECTORY_TABLES,
    run: async (writing) => {
      const place = await open(writing, HSDS);
      if (place !== null) await writeTabular(session, files, await DirectoryWriter.open(writing, place));
    },
  };
}

async function inspectOptional(session: ImportSession): Promise<Optional> {
  return {
    locations: await session.table(LOCATIONS, "optional"),
    atLocation: await session.table(AT_LOCATION, "optional"),
    addresses: await session.table(ADDRESSES, "optional"),
    phones: await session.table(PHONES, "optional"),
    capacity: await session.table(CAPACITY, "optional"),
    units: await session.table(UNITS, "optional"),
    attributes: await session.table(ATTRIBUTES, "optional"),
    terms: await session.table(TERMS, "optional"),
    taxonomies: await session.table(TAXONOMIES, "optional"),
  };
}

async function writeTabular(session: ImportSession, files: TabularFiles, directory: DirectoryWriter): Promise<void> {
  await writeOrganizations(session, files.organizations, directory);
  const providerOf = await writeServices(session, files.services, directory);
  const links = await readLinks(session, files.atLocation);
  await writeLocations(session, files, directory, providerAt(links, providerOf));
  for (const { service, location, row } of links) link(directory, service, location, row);
  await writeCapacities(session, files, directory);
  await directory.finish(await addTerms(session, files, directory), files.atLocation !== null);
}

/** The provider of each service, by the service's source id. */
async function writeServices(session: ImportSession, table: InspectedTable, directory: DirectoryWriter): Promise<ReadonlyMap<string, string>> {
  const ids = new UniqueIds("id");
  const providerOf = new Map<string, string>();
  for await (const row of session.rows(table)) {
    const id = ids.take(row);
    if (id === null) continue;
    const provider = await providerFor(row, directory);
    providerOf.set(id, provider);
    await directory.service(id, provider, row, contentOf(row));
  }
  return providerOf;
}

async function providerFor(row: Row, directory: DirectoryWriter): Promise<string> {
  const organization = row.text("organization_id");
  const provider = organization === null ? undefined : directory.providers.of(organization);
  if (provider !== undefined) return provider;
  if (organization === null) row.warn("ORGANIZATION_NOT_NAMED", "organization_id");
  else row.error("REFERENCE_UNKNOWN", "organization_id");
  return directory.nobody();
}

function contentOf(row: Row): Record<string, string | null> {
  return {
    name: row.needed("name"),
    description: row.prose("description"),
    status: row.text("status"),
    eligibility: row.prose("eligibility_description"),
    application_process: row.prose("application_process"),
    fees: row.prose("fees_description") ?? row.prose("fees"),
    wait_time: row.text("wait_time"),
    url: row.text("url"),
    email: row.text("email"),
  };
}

interface Link {
  readonly service: string;
  readonly location: string;
  readonly row: Row;
}

async function readLinks(session: ImportSession, table: InspectedTable | null): Promise<Link[]> {
  const links: Link[] = [];
  if (table === null) return links;
  for await (const row of session.rows(table)) links.push({ service: row.needed("service_id"), location: row.needed("location_id"), row });
  return links;
}

function providerAt(links: readonly Link[], providerOf: ReadonlyMap<string, string>): (location: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { service, location } of links) {
    const provider = providerOf.get(service);
    if (provider !== undefined && !known.has(location)) known.set(location, provider);
  }
  return (location) => known.get(location);
}

/** HSDS lets a location stand without an organization: then the services at it say whose it is. */
async function writeLocations(session: ImportSession, files: TabularFiles, directory: DirectoryWriter, providerAt: (location: string) => string | undefined): Promise<void> {
  const details = new LocationDetails(session);
  await details.readAddresses(files.addresses);
  await details.readPhones(files.phones, "type");
  const ids = new UniqueIds("id");
  for await (const row of files.locations === null ? [] : session.rows(files.locations)) {
    const id = ids.take(row);
    if (id === null) continue;
    const provider = ownerOf(row, directory) ?? serverAt(row, id, providerAt);
    if (provider === undefined) continue;
    await directory.location(id, provider, row, { name: row.text("name"), description: row.prose("description"), ...coordinates(row), ...details.of(id) });
  }
  details.reportUnused();
}

function ownerOf(row: Row, directory: DirectoryWriter): string | undefined {
  const organization = row.text("organization_id");
  return organization === null ? undefined : directory.providers.of(organization);
}

function serverAt(row: Row, id: string, providerAt: (location: string) => string | undefined): string | undefined {
  const provider = providerAt(id);
  if (row.text("organization_id") !== null) {
    if (provider === undefined) row.error("REFERENCE_UNKNOWN", "organization_id");
    else row.warn("REFERENCE_REPLACED", "organization_id", { says: "The organization is not in the files; that of a service at the location was taken." });
  } else if (provider === undefined) row.warn("LOCATION_NOT_PLACED", "organization_id");
  return provider;
}

function link(directory: DirectoryWriter, service: string, location: string, row: Row): void {
  const [serviceId, locationId] = [directory.serviceIds.of(service), directory.locations.of(location)];
  if (serviceId === undefined) row.warn("REFERENCE_LEFT_OUT", "service_id");
  else if (locationId === undefined) row.warn("REFERENCE_LEFT_OUT", "location_id");
  else directory.link(serviceId, locationId);
}
