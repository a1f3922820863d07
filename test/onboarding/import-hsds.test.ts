import { join } from "node:path";
import type { Database } from "../../src/database/database";
import { DatabaseError } from "../../src/database/errors";
import { importHsds } from "../../src/onboarding/import/import-hsds";
import type { ImportReport } from "../../src/onboarding/import/report";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { describeWithShared } from "../support/shared";
import { addBaltimore, codesOf, contents, csv, emptied, failingAt, folderOf, MEANS, OHANA, rowsOf, TABULAR, tableOf } from "./import-fixtures";

type Files = Readonly<Record<string, string | Buffer | null>>;

forEachDatabase((_, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await emptied(database);
    await addBaltimore(database);
  });

  async function run(files: Files | string, more: { dryRun?: boolean; jurisdiction?: string; database?: Database } = {}): Promise<ImportReport> {
    const directory = typeof files === "string" ? files : await folderOf(files);
    return importHsds({ database, jurisdiction: "baltimore-md", directory, ...MEANS, ...more });
  }

  describe("an Ohana directory", () => {
    it("becomes providers, services, locations and taxonomy codes", async () => {
      const report = await run(OHANA);
      expect([report.outcome, codesOf(report)]).toEqual(["IMPORTED", []]);
      const services = await rowsOf(database, `SELECT p.name AS provider, p.description, s.name AS service, s.status, s.wait_time, l.address_line, l.phones, s.source_system, s.source_row
        FROM service s JOIN provider p ON p.id = s.provider_id JOIN service_location sl ON sl.service_id = s.id JOIN location l ON l.id = sl.location_id ORDER BY s.source_id`);
      expect(services[0]).toEqual({
        provider: "Harbor House", description: "Two lines\nof text", service: "Beds", status: "active", wait_time: null,
        address_line: "1 Pier St, Floor 2", phones: ["(410) 555-0100"], source_system: "Ohana CSV", source_row: 2,
      });
      expect(await rowsOf(database, "SELECT s.source_id, t.system, t.code, t.term FROM service_taxonomy t JOIN service s ON s.id = t.service_id ORDER BY 1, 2")).toEqual([
        { source_id: "s1", system: "211 LA County", code: "BH-8600", term: null },
        { source_id: "s1", system: "Open Eligibility", code: "103-01", term: "Help Find Housing" },
        { source_id: "s2", system: "211 LA County", code: "RX-8250", term: "Substance Use Treatment" },
        { source_id: "s3", system: "211 LA County", code: "RX", term: null },
      ]);
    });

    it("has a load that says where each row comes from", async () => {
      const report = await run(OHANA);
      const [load] = await rowsOf<{ id: string; file_digest: string; mapping_version: string; counts: string }>(database, "SELECT id, file_digest, mapping_version, counts::text FROM load");
      expect(load).toMatchObject({ id: report.jurisdictions[0]?.loadId, mapping_version: "ohana-csv/1" });
      expect(load?.file_digest).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.parse(load?.counts ?? "")).toMatchObject({ service: { inserted: 3 } });
      expect(await rowsOf(database, "SELECT DISTINCT load_id FROM (SELECT load_id FROM provider UNION ALL SELECT load_id FROM service UNION ALL SELECT load_id FROM location) r")).toEqual([{ load_id: load?.id }]);
    });

    it("changes nothing the second time, and says so", async () => {
      await run(OHANA);
      const before = await contents(database);
      const report = await run(OHANA);
      expect(report.outcome).toBe("UNCHANGED");
      expect(report.tables.every(({ inserted, changed, removed }) => inserted + changed + removed === 0)).toBe(true);
      expect(tableOf(report, "service")).toMatchObject({ unchanged: 3, gone: 0 });
      expect(await contents(database)).toEqual(before);
    });

    it("that changed is updated under the same ids, in a load of its own; what is gone is told and kept", async () => {
      await run(OHANA);
      const ids = await rowsOf(database, "SELECT source_id, id FROM service ORDER BY 1");
      const services = csv(["id", "location_id", "name", "status"], [{ id: "s1", location_id: "l2", name: "More beds", status: "active" }, { id: "s2", location_id: "l2", name: "Counseling", status: "active" }]);
      const report = await run({ ...OHANA, "services.csv": services, "service_icarol_categories.json": '{"s1":["BH-8600"],"s2":["RX-9000"]}' });
      expect(tableOf(report, "service")).toMatchObject({ inserted: 0, changed: 1, unchanged: 1, gone: 1 });
      expect(tableOf(report, "service_taxonomy")).toMatchObject({ inserted: 1, removed: 1 });
      expect(tableOf(report, "service_location")).toMatchObject({ inserted: 1, removed: 1 });
      expect(codesOf(report)).toEqual(["WARNING ROWS_GONE"]);
      expect(await rowsOf(database, "SELECT source_id, id FROM service ORDER BY 1")).toEqual(ids);
      expect(await rowsOf(database, "SELECT count(DISTINCT load_id)::int4 AS loads FROM service")).toEqual([{ loads: 2 }]);
    });

    it("leaves alone what people added to its services by other taxonomies", async () => {
      await run(OHANA);
      await rowsOf(database, "INSERT INTO service_taxonomy (jurisdiction, service_id, system, code) SELECT jurisdiction, id, 'LEAD needs', 'HOUSING' FROM service WHERE source_id = 's1'");
      expect((await run(OHANA)).outcome).toBe("UNCHANGED");
      expect(await rowsOf(database, "SELECT code FROM service_taxonomy WHERE system = 'LEAD needs'")).toEqual([{ code: "HOUSING" }]);
    });

    it("writes nothing on a dry run, and reports the same counts", async () => {
      const before = await contents(database);
      const report = await run(OHANA, { dryRun: true });
      expect([report.outcome, tableOf(report, "service")]).toEqual(["CHECKED", expect.objectContaining({ inserted: 3 })]);
      expect(report.jurisdictions[0]?.loadId).toBeNull();
      expect(await contents(database)).toEqual(before);
    });

    it("may have names as long as can be looked up, in any script", async () => {
      const report = await run({ ...OHANA, "organizations.csv": `${OHANA["organizations.csv"]}${"\u{10330}".repeat(250)},${"\u4f60".repeat(500)},,,\n` });
      expect([report.outcome, codesOf(report)]).toEqual(["IMPORTED", []]);
    });

    it("keeps a service that names no organization, under a stand-in", async () => {
      const services = `${OHANA["services.csv"]}s9,,Somewhere,active,,\n`;
      const report = await run({ ...OHANA, "services.csv": services });
      expect(codesOf(report)).toEqual(["WARNING ORGANIZATION_NOT_NAMED"]);
      expect(await rowsOf(database, "SELECT p.name FROM service s JOIN provider p ON p.id = s.provider_id WHERE s.source_id = 's9'")).toEqual([{ name: "Organization not named in the source" }]);
      expect((await run({ ...OHANA, "services.csv": services })).outcome).toBe("UNCHANGED");
    });
  });

  describe("a bad directory changes nothing:", () => {
    const refused: [string, Files, string[]][] = [
      ["no file at all", {}, ["ERROR LAYOUT_UNKNOWN"]],
      ["a file missing", { "organizations.csv": OHANA["organizations.csv"], "services.csv": OHANA["services.csv"] }, ["ERROR FILE_MISSING"]],
      ["services.csv missing", { "organizations.csv": OHANA["organizations.csv"] }, ["ERROR FILE_MISSING"]],
      ["a folder in place of a file", { ...OHANA, "locations.csv": null }, ["ERROR FILE_UNREADABLE"]],
      ["an empty file", { ...OHANA, "organizations.csv": "" }, ["ERROR FILE_EMPTY"]],
      ["a missing column", { ...OHANA, "organizations.csv": "id,title\n1,x\n" }, ["ERROR CSV_COLUMNS_MISSING"]],
      ["services without their columns", { ...OHANA, "services.csv": "id,title\n1,x\n" }, ["ERROR CSV_COLUMNS_MISSING", "ERROR CSV_COLUMNS_MISSING"]],
      ["a quote that is cut", { ...OHANA, "services.csv": `${OHANA["services.csv"]}s8,l1,"Cut off` }, ["ERROR CSV_QUOTE_UNCLOSED"]],
      ["CR-only line ends", { ...OHANA, "phones.csv": OHANA["phones.csv"].replaceAll("\n", "\r") }, ["ERROR CSV_LINE_ENDS"]],
      ["UTF-16", { ...OHANA, "locations.csv": Buffer.from(`\uFEFF${OHANA["locations.csv"]}`, "utf16le") }, ["ERROR CSV_ENCODING_UTF16"]],
      ["an id twice", { ...OHANA, "organizations.csv": `${OHANA["organizations.csv"]}o1,Again,,,\n` }, ["ERROR ID_DUPLICATE"]],
      ["an id that is too long to be looked up", { ...OHANA, "organizations.csv": `${OHANA["organizations.csv"]}${"o".repeat(501)},Long,,,\n` }, ["ERROR VALUE_TOO_LONG"]],
      ["a name that is too long to be looked up", { ...OHANA, "organizations.csv": `${OHANA["organizations.csv"]}o3,${"x".repeat(3_000)},,,\n` }, ["ERROR VALUE_TOO_LONG"]],
      ["a reference that leads nowhere", { ...OHANA, "services.csv": `${OHANA["services.csv"]}s8,l8,Lost,active,,\n` }, ["ERROR REFERENCE_UNKNOWN"]],
      ["a coordinate that is no number", { ...OHANA, "locations.csv": `${OHANA["locations.csv"]}l3,o1,x,north,west\n` }, ["ERROR VALUE_NOT_A_NUMBER", "ERROR VALUE_NOT_A_NUMBER"]],
      ["side codes that are no JSON", { ...OHANA, "service_icarol_categories.json": '{"s1":' }, ["ERROR JSON_INVALID"]],
      ["side codes of another shape", { ...OHANA, "service_icarol_categories.json": '{"s1":"BH"}' }, ["ERROR JSON_INVALID"]],
    ];
    it.each(refused)("%s", async (_name, files, codes) => {
      const before = await contents(database);
      const report = await run(files);
      expect([report.outcome, codesOf(report), report.tables]).toEqual(["REFUSED", codes, []]);
      expect(await contents(database)).toEqual(before);
    });

    it("no such folder, a file in its place, an archive", async () => {
      const folder = await folderOf({ "export.zip": "PK" });
      expect(codesOf(await run(join(folder, "nowhere")))).toEqual(["ERROR DIRECTORY_MISSING"]);
      const report = await run(join(folder, "export.zip"));
      expect([codesOf(report), report.faults[0]?.mend]).toEqual([["ERROR DIRECTORY_MISSING"], "Unpack the archive and name the directory."]);
    });

    it("a jurisdiction that the hub does not have: the ones that it has are named", async () => {
      const report = await run(OHANA, { jurisdiction: "gotham-ny" });
      expect([report.outcome, codesOf(report), report.faults[0]?.mend]).toEqual(["REFUSED", ["ERROR JURISDICTION_UNKNOWN"], "Take one of: baltimore-md."]);
    });

    it("all that is wrong is told at once", async () => {
      const report = await run({ ...OHANA, "organizations.csv": `${OHANA["organizations.csv"]}o1,Again,,,\n`, "services.csv": `${OHANA["services.csv"]}s8,l8,Lost,active,,\ns8,l1,Twice,active,,\n` });
      expect(report.faults.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
        ["ID_DUPLICATE", "organizations.csv", 4, "id"], ["REFERENCE_UNKNOWN", "services.csv", 5, "location_id"], ["ID_DUPLICATE", "services.csv", 6, "id"],
      ]);
    });

    it.each(["import_upsert_service", "import_keep_service_location", "import_load_close"])("a disk that is full at %s", async (statement) => {
      const before = await contents(database);
      const full = failingAt(database, new RegExp(statement), new DatabaseError("DISK_FULL", "The disk that holds the database is full."));
      const report = await run(OHANA, { database: full });
      expect([report.outcome, codesOf(report)]).toEqual(["REFUSED", ["ERROR DISK_FULL"]]);
      expect(await contents(database)).toEqual(before);
      expect((await run(OHANA)).outcome).toBe("IMPORTED");
    });

    it("a cancelled import", async () => {
      const before = await contents(database);
      const cancelled = new AbortController();
      const progress = ({ file }: { file: string }): void => { if (file === "locations.csv") cancelled.abort(); };
      const report = await importHsds({ database, jurisdiction: "baltimore-md", directory: await folderOf(OHANA), ...MEANS, progress, signal: cancelled.signal });
      expect([report.outcome, codesOf(report)]).toEqual(["REFUSED", ["ERROR IMPORT_CANCELLED"]]);
      expect(await contents(database)).toEqual(before);
    });
  });

  describe("an HSDS 3.1 directory", () => {
    it("takes a capacity above its maximum as it is, and flags it", async () => {
      const report = await run(TABULAR);
      expect([report.outcome, codesOf(report)]).toEqual(["IMPORTED", ["WARNING CAPACITY_ABOVE_MAXIMUM", "WARNING CAPACITY_UNKNOWN"]]);
      expect(await rowsOf(database, "SELECT available, maximum, unit, updated_at FROM service_capacity")).toEqual([{ available: 12, maximum: 10, unit: "Bed", updated_at: expect.stringContaining("2024-09-25 13:23:06") as string }]);
      expect((await run(TABULAR)).outcome).toBe("UNCHANGED");
    });

    it("places a location by the services that are there", async () => {
      await run(TABULAR);
      expect(await rowsOf(database, "SELECT l.name, p.name AS provider FROM location l JOIN provider p ON p.id = l.provider_id ORDER BY 1")).toEqual([
        { name: "Annex", provider: "Harbor House" }, { name: "Pier", provider: "Harbor House" },
      ]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS links FROM service_location")).toEqual([{ links: 2 }]);
    });

    it("names its taxonomy with its version, and unknown fields are null", async () => {
      await run(TABULAR);
      expect(await rowsOf(database, "SELECT system, code, term FROM service_taxonomy")).toEqual([{ system: "Needs 2024", code: "N1", term: "Shelter" }]);
      expect(await rowsOf(database, "SELECT fees, wait_time, eligibility FROM service")).toEqual([{ fees: "None", wait_time: null, eligibility: null }]);
    });

    it("without a service's organization is refused", async () => {
      const report = await run({ ...TABULAR, "organizations.csv": "id,name\no2,Other\n" });
      expect(report.outcome).toBe("REFUSED");
      expect(codesOf(report)).toContain("ERROR REFERENCE_UNKNOWN");
    });
  });

  describeWithShared("the real files", (shared) => {
    it("Baltimore: 748 organizations, 1,482 locations, 1,876 services, 238 of them with an RX code", async () => {
      const directory = join(shared, "data/baltimore-charmcare-ohana");
      const report = await run(directory);
      expect([report.outcome, report.errors]).toEqual(["IMPORTED", 0]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS rows FROM provider WHERE source_id ~ '^[0-9]+$'")).toEqual([{ rows: 748 }]);
      expect(await rowsOf(database, "SELECT (SELECT count(*)::int4 FROM location) AS locations, (SELECT count(*)::int4 FROM service) AS services")).toEqual([{ locations: 1_482, services: 1_876 }]);
      expect(await rowsOf(database, "SELECT count(DISTINCT service_id)::int4 AS services FROM service_taxonomy WHERE system = '211 LA County' AND code LIKE 'RX%'")).toEqual([{ services: 238 }]);
      expect(await rowsOf(database, "SELECT count(wait_time)::int4 AS told, count(*) FILTER (WHERE description LIKE E'%\\n%')::int4 > 100 AS lines FROM service")).toEqual([{ told: 0, lines: true }]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS rows FROM service_capacity")).toEqual([{ rows: 0 }]);
      expect((await run(directory)).outcome).toBe("UNCHANGED");
    }, 120_000);

    it("the example of HSDS 3.1 is accepted, and what is implausible in it is flagged", async () => {
      const report = await run(join(shared, "data/hsds-3.1-examples/csv"));
      expect([report.outcome, report.errors]).toEqual(["IMPORTED", 0]);
      expect(codesOf(report)).toEqual(expect.arrayContaining(["WARNING CAPACITY_ABOVE_MAXIMUM", "WARNING COORDINATES_OUT_OF_RANGE"]));
      expect(["provider", "service", "location"].map((table) => tableOf(report, table)?.["inserted"])).toEqual([1, 1, 1]);
    });
  });
});
