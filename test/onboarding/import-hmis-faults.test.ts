import { join } from "node:path";
import type { Database } from "../../src/database/database";
import { DatabaseError } from "../../src/database/errors";
import { importHmis } from "../../src/onboarding/import/import-hmis";
import type { ImportReport } from "../../src/onboarding/import/report";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { codesOf, contents, type CsvRow, emptied, failingAt, folderOf, HMIS_ROWS, hmisFiles, MAP, mapFile, MEANS } from "./import-fixtures";

forEachDatabase((_, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => emptied(database));

  interface More {
    readonly map?: unknown;
    readonly dryRun?: boolean;
    readonly database?: Database;
    readonly directory?: string;
  }

  async function run(changes: Parameters<typeof hmisFiles>[0] = {}, { map, directory, ...more }: More = {}): Promise<ImportReport> {
    return importHmis({ database, directory: directory ?? (await folderOf(hmisFiles(changes))), organizations: await mapFile(map), ...MEANS, ...more });
  }

  function plus(table: keyof typeof HMIS_ROWS, ...rows: CsvRow[]): Parameters<typeof hmisFiles>[0] {
    return { [table]: [...HMIS_ROWS[table], ...rows] };
  }

  describe("a bad export changes nothing:", () => {
    const E = (EnrollmentID: string, more: CsvRow = {}): CsvRow => ({ EnrollmentID, PersonalID: "P1", ProjectID: "10", EntryDate: "2021-02-01", LivingSituation: "", ...more });
    const X = (ExitID: string, more: CsvRow = {}): CsvRow => ({ ExitID, EnrollmentID: "E2", PersonalID: "P1", ExitDate: "2021-07-01", Destination: "", ...more });
    const refused: [string, Parameters<typeof hmisFiles>[0], string, string, number, string][] = [
      ["another version", { export: [{ CSVVersion: "2024 v1", ExportDate: "2022-10-01 08:00:00" }] }, "HMIS_VERSION", "Export.csv", 2, "CSVVersion"],
      ["an enrolment twice", plus("enrollment", E("E1")), "ID_DUPLICATE", "Enrollment.csv", 8, "EnrollmentID"],
      ["an enrolment in no project", plus("enrollment", E("E9", { ProjectID: "99" })), "REFERENCE_UNKNOWN", "Enrollment.csv", 8, "ProjectID"],
      ["an enrolment of nobody", plus("enrollment", E("E9", { PersonalID: "P9" })), "REFERENCE_UNKNOWN", "Enrollment.csv", 8, "PersonalID"],
      ["an entry that is no date", plus("enrollment", E("E9", { EntryDate: "2021-02-30" })), "VALUE_NOT_A_DATE", "Enrollment.csv", 8, "EntryDate"],
      ["no entry date", plus("enrollment", E("E9", { EntryDate: "" })), "VALUE_MISSING", "Enrollment.csv", 8, "EntryDate"],
      ["an exit from nowhere", plus("exit", X("X9", { EnrollmentID: "E99" })), "REFERENCE_UNKNOWN", "Exit.csv", 6, "EnrollmentID"],
      ["an exit before the entry", plus("exit", X("X9", { ExitDate: "2021-05-31" })), "EXIT_BEFORE_ENTRY", "Exit.csv", 6, "ExitDate"],
      ["a second exit", plus("exit", X("X9", { EnrollmentID: "E1" })), "EXIT_DUPLICATE", "Exit.csv", 6, "EnrollmentID"],
      ["an exit of somebody else", plus("exit", X("X9", { PersonalID: "P2" })), "PERSON_MISMATCH", "Exit.csv", 6, "PersonalID"],
      ["a client twice", plus("client", { PersonalID: "P1" }), "ID_DUPLICATE", "Client.csv", 5, "PersonalID"],
      ["a birth date that is none", plus("client", { PersonalID: "P4", DOB: "1980-13-01" }), "VALUE_NOT_A_DATE", "Client.csv", 5, "DOB"],
      ["an income that is no number", plus("incomeBenefits", { IncomeBenefitsID: "I2", EnrollmentID: "E1", PersonalID: "P1", InformationDate: "2021-01-05", DataCollectionStage: "1", TotalMonthlyIncome: "much" }), "VALUE_NOT_A_NUMBER", "IncomeBenefits.csv", 3, "TotalMonthlyIncome"],
      ["a project of no organization", plus("project", { ProjectID: "30", OrganizationID: "3", ProjectType: "0" }), "REFERENCE_UNKNOWN", "Project.csv", 5, "OrganizationID"],
    ];
    it.each(refused)("%s", async (_name, changes, code, file, row, column) => {
      const before = await contents(database);
      const report = await run(changes);
      expect(report.outcome).toBe("REFUSED");
      expect(report.faults.filter(({ severity }) => severity === "ERROR").map((fault) => [fault.code, fault.file, fault.row, fault.column])).toEqual([[code, file, row, column]]);
      expect(await contents(database)).toEqual(before);
    });

    it("a column in other letters", async () => {
      const files = hmisFiles();
      const report = await run({}, { directory: await folderOf({ ...files, "Client.csv": (files["Client.csv"] ?? "").replace("PersonalID", "PersonalId") }) });
      expect(report.faults).toEqual([expect.objectContaining({ code: "CSV_COLUMNS_MISSING", file: "Client.csv", column: "PersonalID", mend: 'The header has "PersonalId": write it exactly as "PersonalID".' })]);
    });

    it("a file in other letters", async () => {
      const { "Client.csv": client = "", ...files } = hmisFiles();
      const report = await run({}, { directory: await folderOf({ ...files, "CLIENT.CSV": client }) });
      expect(report.faults).toEqual([expect.objectContaining({ code: "FILE_MISSING", file: "Client.csv", mend: "Rename CLIENT.CSV: the name's capitals count." })]);
    });

    const maps: [string, unknown, string][] = [
      ["is no JSON", "{", "ORGANIZATION_MAP_INVALID"],
      ["is empty", {}, "ORGANIZATION_MAP_INVALID"],
      ["lacks an organization", { "1": "one-town" }, "ORGANIZATION_NOT_MAPPED"],
      ["has a jurisdiction that is no slug", { ...MAP, "2": "Two Town" }, "JURISDICTION_SLUG_INVALID"],
      ["puts people into the bureau", { ...MAP, "2": "national" }, "JURISDICTION_SLUG_INVALID"],
      ["has a time zone that is none", { ...MAP, "2": { jurisdiction: "two-town", timeZone: "Mars/Olympus" } }, "ORGANIZATION_MAP_INVALID"],
      ["has a state that is none", { ...MAP, "2": { jurisdiction: "two-town", state: "Colorado" } }, "ORGANIZATION_MAP_INVALID"],
      ["has an entry that says nothing", { ...MAP, "2": 7 }, "JURISDICTION_SLUG_INVALID"],
    ];
    it.each(maps)("a map file that %s", async (_name, map, code) => {
      const before = await contents(database);
      const report = await run({}, { map });
      expect([report.outcome, codesOf(report)[0]]).toEqual(["REFUSED", `ERROR ${code}`]);
      expect(await contents(database)).toEqual(before);
    });

    it("a map file that is not there", async () => {
      const directory = await folderOf(hmisFiles());
      expect(codesOf(await importHmis({ database, directory, organizations: join(directory, "nowhere.json"), ...MEANS }))).toEqual(["ERROR FILE_MISSING"]);
    });

    it.each(["import_upsert_outcome", "import_status_insert"])("a disk that is full at %s", async (statement) => {
      const before = await contents(database);
      const full = failingAt(database, new RegExp(statement), new DatabaseError("DISK_FULL", "The disk that holds the database is full."));
      const report = await run({}, { database: full });
      expect([report.outcome, codesOf(report)[0]]).toEqual(["REFUSED", "ERROR DISK_FULL"]);
      expect(await contents(database)).toEqual(before);
    });

    it("no report holds a value of a record", async () => {
      const secret = "Zaphod";
      const report = await run({
        ...plus("client", { PersonalID: "P4", DOB: secret, Sex: secret, VeteranStatus: secret }),
        ...plus("enrollment", E("E9", { PersonalID: secret, EntryDate: secret, LivingSituation: secret })),
        ...plus("exit", X("X9", { EnrollmentID: secret, ExitDate: secret, Destination: secret })),
      });
      expect(report.errors).toBeGreaterThan(3);
      expect(JSON.stringify(report)).not.toContain(secret);
    });
  });
});
