import { randomBytes } from "node:crypto";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database, Transaction } from "../../src/database/database";
import type { TestDatabase } from "../support/database";
import { SHAPES } from "../../src/onboarding/import/hmis/tables";
import type { ImportReport } from "../../src/onboarding/import/report";

// Invented files. Nothing here comes from ../shared.

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A temporary folder with these files; null makes a folder of that name, which no file can be read from. */
export async function folderOf(files: Readonly<Record<string, string | Buffer | null>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lead-hub-import-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) await (content === null ? mkdir(join(folder, name)) : writeFile(join(folder, name), content));
  return folder;
}

export type CsvRow = Readonly<Record<string, string>>;

export function csv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => `${cells.map(quote).join(",")}\n`).join("");
}

export const OHANA = {
  "organizations.csv": csv(["id", "name", "description", "email", "website"], [
    { id: "o1", name: "Harbor House", description: "Two lines\nof text" },
    { id: "o2", name: "North Clinic", website: "https://north.example" },
  ]),
  "locations.csv": csv(["id", "organization_id", "name", "latitude", "longitude"], [
    { id: "l1", organization_id: "o1", name: "Harbor House", latitude: "39.3", longitude: "-76.6" },
    { id: "l2", organization_id: "o2", name: "North Clinic" },
  ]),
  "services.csv": csv(["id", "location_id", "name", "status", "wait_time", "taxonomy_ids"], [
    { id: "s1", location_id: "l1", name: "Beds", status: "active" },
    { id: "s2", location_id: "l2", name: "Counseling", status: "active" },
    { id: "s3", location_id: "l2", name: "Methadone", status: "active" },
  ]),
  "addresses.csv": csv(["id", "location_id", "address_1", "address_2", "city", "state_province", "postal_code"], [
    { id: "a1", location_id: "l1", address_1: "1 Pier St", address_2: "Floor 2", city: "Baltimore", state_province: "MD", postal_code: "21201" },
  ]),
  "phones.csv": csv(["id", "location_id", "number", "number_type"], [
    { id: "p1", location_id: "l1", number: "(410) 555-0100", number_type: "voice" },
    { id: "p2", location_id: "l1", number: "(410) 555-0101", number_type: "fax" },
    { id: "p3", location_id: "", number: "(410) 555-0102", number_type: "voice" },
  ]),
  "taxonomy.csv": csv(["id", "name", "taxonomy_id"], [{ id: "7", name: "Help Find Housing", taxonomy_id: "103-01" }]),
  "taxonomy_mapping.csv": "211 Code,211 Name,,\nRX-8250,Substance Use Treatment,,\n",
  "service_icarol_categories.json": JSON.stringify({ s1: ["BH-8600"], s2: ["RX-8250", "RX-8250"], s3: ["RX"] }),
  "service_categories.json": JSON.stringify({ s1: ["7"] }),
} as const;

export const TABULAR = {
  "organizations.csv": csv(["id", "name"], [{ id: "o1", name: "Harbor House" }]),
  "services.csv": csv(["id", "organization_id", "name", "status", "fees_description", "wait_time"], [
    { id: "s1", organization_id: "o1", name: "Beds", status: "active", fees_description: "None" },
  ]),
  "locations.csv": csv(["id", "organization_id", "name"], [{ id: "l1", organization_id: "o1", name: "Pier" }, { id: "l2", organization_id: "", name: "Annex" }]),
  "service_at_location.csv": csv(["id", "service_id", "location_id"], [{ id: "x1", service_id: "s1", location_id: "l1" }, { id: "x2", service_id: "s1", location_id: "l2" }]),
  "service_capacity.csv": csv(["id", "service_id", "unit_id", "available", "maximum", "updated"], [
    { id: "c1", service_id: "s1", unit_id: "u1", available: "12", maximum: "10", updated: "2024-09-25T14:23:06.5+01:00" },
    { id: "c2", service_id: "s1", unit_id: "u1", available: "", maximum: "10", updated: "2024-09-25T14:23:06Z" },
  ]),
  "units.csv": csv(["id", "name"], [{ id: "u1", name: "Bed" }]),
  "taxonomies.csv": csv(["id", "name", "version"], [{ id: "t", name: "Needs", version: "2024" }]),
  "taxonomy_terms.csv": csv(["id", "code", "name", "taxonomy_id"], [{ id: "tt1", code: "N1", name: "Shelter", taxonomy_id: "t" }]),
  "attributes.csv": csv(["id", "link_id", "taxonomy_term_id", "link_entity"], [{ id: "at1", link_id: "s1", taxonomy_term_id: "tt1", link_entity: "service" }]),
} as const;

type HmisTable = keyof typeof SHAPES;

const STAMPS = { DateCreated: "2021-01-05 09:00:00", DateUpdated: "2021-01-06 09:00:00" };

/** Two organizations; P1 is with both, P2 came back, P3 died. */
export const HMIS_ROWS: Readonly<Record<HmisTable, readonly CsvRow[]>> = {
  export: [{ CSVVersion: "2026 v1", ExportDate: "2022-10-01 08:00:00" }],
  organization: [{ OrganizationID: "1", OrganizationName: "Shelter One" }, { OrganizationID: "2", OrganizationName: "Shelter Two" }],
  project: [
    { ProjectID: "10", OrganizationID: "1", ProjectType: "0" },
    { ProjectID: "11", OrganizationID: "1", ProjectType: "4" },
    { ProjectID: "20", OrganizationID: "2", ProjectType: "2" },
  ],
  client: [
    { PersonalID: "P1", NameDataQuality: "1", DOB: "1980-02-29", DOBDataQuality: "1", BlackAfAmerican: "1", White: "1", VeteranStatus: "0", Sex: "1" },
    { PersonalID: "P2", NameDataQuality: "99", DOB: "", DOBDataQuality: "99", RaceNone: "9", VeteranStatus: "99", Sex: "" },
    { PersonalID: "P3", NameDataQuality: "1", DOB: "1950-07-01", DOBDataQuality: "2", VeteranStatus: "1", Sex: "0" },
  ],
  enrollment: [
    { EnrollmentID: "E1", PersonalID: "P1", ProjectID: "10", EntryDate: "2021-01-05", LivingSituation: "116" },
    { EnrollmentID: "E2", PersonalID: "P1", ProjectID: "20", EntryDate: "2021-06-01", LivingSituation: "" },
    { EnrollmentID: "E3", PersonalID: "P2", ProjectID: "10", EntryDate: "2021-02-01", LivingSituation: "101" },
    { EnrollmentID: "E4", PersonalID: "P2", ProjectID: "11", EntryDate: "2021-02-01", LivingSituation: "101" },
    { EnrollmentID: "E5", PersonalID: "P2", ProjectID: "10", EntryDate: "2021-09-01", LivingSituation: "101" },
    { EnrollmentID: "E6", PersonalID: "P3", ProjectID: "20", EntryDate: "2021-03-01", LivingSituation: "312" },
  ],
  exit: [
    { ExitID: "X1", EnrollmentID: "E1", PersonalID: "P1", ExitDate: "2021-03-05", Destination: "410" },
    { ExitID: "X3", EnrollmentID: "E3", PersonalID: "P2", ExitDate: "2021-02-01", Destination: "116" },
    { ExitID: "X4", EnrollmentID: "E4", PersonalID: "P2", ExitDate: "2021-02-10", Destination: "" },
    { ExitID: "X6", EnrollmentID: "E6", PersonalID: "P3", ExitDate: "2021-04-01", Destination: "24" },
  ],
  currentLivingSituation: [{ CurrentLivingSitID: "C1", EnrollmentID: "E4", PersonalID: "P2", InformationDate: "2021-02-02", CurrentLivingSituation: "116" }],
  incomeBenefits: [{ IncomeBenefitsID: "I1", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "1", IncomeFromAnySource: "1", TotalMonthlyIncome: "426.50" }],
  employmentEducation: [{ EmploymentEducationID: "W1", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "1", Employed: "" }],
  healthAndDv: [{ HealthAndDVID: "H1", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "3", GeneralHealthStatus: "3" }],
  disabilities: [
    { DisabilitiesID: "D1", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "1", DisabilityType: "10", DisabilityResponse: "2" },
    { DisabilitiesID: "D2", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "1", DisabilityType: "8", DisabilityResponse: "1" },
    { DisabilitiesID: "D3", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "1", DisabilityType: "9", DisabilityResponse: "1" },
  ],
};

export function hmisFiles(changes: Partial<Record<HmisTable, readonly CsvRow[]>> = {}): Record<string, string> {
  const tables = Object.entries({ ...HMIS_ROWS, ...changes }) as [HmisTable, readonly CsvRow[]][];
  return Object.fromEntries(tables.map(([table, rows]) => [SHAPES[table].file, csv([...SHAPES[table].columns, "UserID"], rows.map((row) => ({ ...STAMPS, UserID: "7", ...row })))]));
}

/** Organization 1 to a place that says everything of itself, 2 to one that says nothing. */
export const MAP = { "1": { jurisdiction: "one-town", name: "One Town", state: "CO", timeZone: "America/Denver", synthetic: true }, "2": "two-town" };

export async function mapFile(map: unknown = MAP): Promise<string> {
  return join(await folderOf({ "map.json": typeof map === "string" ? map : JSON.stringify(map) }), "map.json");
}

const WRITTEN = [
  "jurisdiction", "organization", "account", "load", "custody", "provider", "service", "service_taxonomy", "service_capacity", "location", "service_location",
  "participant", "enrollment", "status_period", "outcome", "diagnosis", "contact", "directory_state",
];

export const MEANS = { now: () => new Date("2023-05-01T12:00:00Z"), random: randomBytes };

export async function addBaltimore(database: Database): Promise<void> {
  await database.query("fixture_baltimore", "INSERT INTO jurisdiction (slug, name, state, phase, doors, time_zone, synthetic) VALUES ('baltimore-md', 'Baltimore', 'MD', 'LIVE', '{}', 'America/New_York', true)");
}

export function rowsOf<Row extends object>(database: Database, sql: string): Promise<Row[]> {
  return database.query<Row>(`t_${Buffer.from(sql).toString("hex").slice(-40)}_${String(sql.length)}`, sql);
}

/** Opening a database takes longer than most tests here; each starts from an empty one all the same. */
export async function emptied(database: TestDatabase): Promise<void> {
  await database.asOwner(`TRUNCATE ${WRITTEN.filter((table) => table !== "directory_state").join(", ")} CASCADE; UPDATE directory_state SET revision = 1`);
}

/** Everything in the hub that an import could have written, to compare before and after. */
export async function contents(database: Database): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of WRITTEN) found[table] = await database.query(`contents_${table}`, `SELECT t::text FROM ${table} t ORDER BY 1`);
  return found;
}

export function tableOf(report: ImportReport, table: string): Record<string, number | string> | undefined {
  return report.tables.find((row) => row.table === table) as Record<string, number | string> | undefined;
}

export function codesOf(report: ImportReport): string[] {
  return report.faultGroups.map(({ severity, code }) => `${severity} ${code}`);
}

/** The database, but one of its statements fails with `error`. */
export function failingAt(database: Database, statement: RegExp, error: Error): Database {
  const failing = (tx: Transaction): Transaction => ({
    prisma: tx.prisma,
    within: tx.within,
    query: (name, sql, values) => (statement.test(name) ? Promise.reject(error) : tx.query(name, sql, values)),
  });
  return { ...database, transaction: (work, options) => database.transaction((tx) => work(failing(tx)), options) };
}
