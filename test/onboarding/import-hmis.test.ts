import { join } from "node:path";
import { importHmis } from "../../src/onboarding/import/import-hmis";
import type { ImportReport } from "../../src/onboarding/import/report";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { describeWithShared } from "../support/shared";
import { codesOf, contents, type CsvRow, emptied, folderOf, HMIS_ROWS, hmisFiles, mapFile, MEANS, rowsOf, tableOf } from "./import-fixtures";

forEachDatabase((_, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => emptied(database));

  interface More {
    readonly map?: unknown;
    readonly dryRun?: boolean;
      readonly directory?: string;
  }

  async function run(changes: Parameters<typeof hmisFiles>[0] = {}, { map, directory, ...more }: More = {}): Promise<ImportReport> {
    return importHmis({ database, directory: directory ?? (await folderOf(hmisFiles(changes))), organizations: await mapFile(map), ...MEANS, ...more });
  }

  function plus(table: keyof typeof HMIS_ROWS, ...rows: CsvRow[]): Parameters<typeof hmisFiles>[0] {
    return { [table]: [...HMIS_ROWS[table], ...rows] };
  }

  describe("an HMIS export", () => {
    it("makes jurisdictions, their organization and its director", async () => {
      const report = await run();
      expect([report.outcome, codesOf(report)]).toEqual(["IMPORTED", ["WARNING JURISDICTION_DETAILS_MISSING", "WARNING VALUE_NOT_IN_LIST"]]);
      expect(await rowsOf(database, "SELECT slug, name, state, phase::text, time_zone, synthetic, cardinality(doors)::int4 AS doors FROM jurisdiction ORDER BY 1")).toEqual([
        { slug: "one-town", name: "One Town", state: "CO", phase: "LAUNCHING", time_zone: "America/Denver", synthetic: true, doors: 0 },
        { slug: "two-town", name: "two-town", state: "XX", phase: "LAUNCHING", time_zone: "Etc/UTC", synthetic: false, doors: 0 },
      ]);
      expect(await rowsOf(database, "SELECT id, name, kind::text, part2_program, federal_ties_known, covered_entity FROM organization ORDER BY 1")).toEqual([
        { id: "one-town/hmis-1", name: "Shelter One", kind: "HOUSING_PROVIDER", part2_program: null, federal_ties_known: false, covered_entity: false },
        { id: "two-town/hmis-2", name: "Shelter Two", kind: "HOUSING_PROVIDER", part2_program: null, federal_ties_known: false, covered_entity: false },
      ]);
      const accounts = await rowsOf<{ id: string }>(database, "SELECT slug, id, role, organization_id, program_wide_duty, hub_operator FROM account ORDER BY 1");
      expect(accounts[0]).toMatchObject({ slug: "one-town-program-director", role: "PROGRAM_DIRECTOR", organization_id: "one-town/hmis-1", program_wide_duty: true, hub_operator: false });
      expect(accounts[0]?.id).toMatch(/^acct_[A-Za-z0-9_-]{22}$/);
    });

    it("has a participant for each place that enrolled the person, held by that place's organization, without a name", async () => {
      await run();
      const people = await rowsOf(database, `SELECT p.jurisdiction, p.source_id, c.holder_organization_id AS holder, p.legal_name, p.birth_date, p.race_ethnicity, p.race_ethnicity_source, p.veteran,
        p.sex_or_gender, p.sex_or_gender_system, p.deceased_on FROM participant p JOIN custody c ON (c.jurisdiction, c.id) = (p.jurisdiction, p.custody_id) ORDER BY 2, 1`);
      const p1 = {
        source_id: "P1", legal_name: null, birth_date: "1980-02-29", race_ethnicity: ["BLACK", "WHITE"], race_ethnicity_source: "BlackAfAmerican=1;White=1", veteran: "0",
        sex_or_gender: "1", sex_or_gender_system: "HMIS 2026 Sex", deceased_on: null,
      };
      expect(people).toEqual([
        { ...p1, jurisdiction: "one-town", holder: "one-town/hmis-1" },
        { ...p1, jurisdiction: "two-town", holder: "two-town/hmis-2" },
        expect.objectContaining({ source_id: "P2", birth_date: null, race_ethnicity: ["DECL"], sex_or_gender: null, sex_or_gender_system: null }),
        expect.objectContaining({ source_id: "P3", race_ethnicity: [], race_ethnicity_source: null, deceased_on: "2021-04-01" }),
      ]);
    });

    it("has local ids that nothing of the source can be read from", async () => {
      const first = await contentsOfIds();
      await emptied(database);
      expect(first.some((id) => !/^[A-Za-z0-9_-]{21}[AQgw]$/.test(id))).toBe(false);
      const again = await contentsOfIds();
      expect(again.some((id) => first.includes(id))).toBe(false);
    });

    async function contentsOfIds(): Promise<string[]> {
      await run();
      return (await rowsOf<{ id: string }>(database, "SELECT id FROM participant UNION ALL SELECT id FROM enrollment UNION ALL SELECT id FROM outcome")).map(({ id }) => id);
    }

    it("derives who was active when", async () => {
      await run();
      expect(await rowsOf(database, `SELECT p.jurisdiction, p.source_id, s.status::text, s.starts_on, s.ends_on, s.exit_reason::text
        FROM status_period s JOIN participant p ON (p.jurisdiction, p.id) = (s.jurisdiction, s.participant_id) ORDER BY 2, 1, 4`)).toEqual([
        { jurisdiction: "one-town", source_id: "P1", status: "ENROLLED_ACTIVE", starts_on: "2021-01-05", ends_on: "2021-03-05", exit_reason: null },
        { jurisdiction: "one-town", source_id: "P1", status: "EXITED", starts_on: "2021-03-05", ends_on: null, exit_reason: null },
        { jurisdiction: "two-town", source_id: "P1", status: "ENROLLED_ACTIVE", starts_on: "2021-06-01", ends_on: null, exit_reason: null },
        { jurisdiction: "one-town", source_id: "P2", status: "ENROLLED_ACTIVE", starts_on: "2021-02-01", ends_on: "2021-02-10", exit_reason: null },
        { jurisdiction: "one-town", source_id: "P2", status: "EXITED", starts_on: "2021-02-10", ends_on: "2021-09-01", exit_reason: null },
        { jurisdiction: "one-town", source_id: "P2", status: "ENROLLED_ACTIVE", starts_on: "2021-09-01", ends_on: null, exit_reason: null },
        { jurisdiction: "two-town", source_id: "P3", status: "ENROLLED_ACTIVE", starts_on: "2021-03-01", ends_on: "2021-04-01", exit_reason: null },
        { jurisdiction: "two-town", source_id: "P3", status: "EXITED", starts_on: "2021-04-01", ends_on: null, exit_reason: "DECEASED" },
      ]);
    });

    it("keeps observations with code system and source value; blank is a row without a value", async () => {
      await run();
      expect(await rowsOf(database, "SELECT source_id, domain::text, measure, stage, value, source_value, code_system, amount, unit FROM outcome WHERE source_id LIKE '%E2%' OR source_id LIKE '%E6%' OR source_id LIKE '%/I1/%' OR source_id LIKE '%/W1/%' OR source_id LIKE '%/D3/%' OR source_id LIKE '%/H1/%' ORDER BY 1")).toEqual([
        { source_id: "Disabilities/D3/DisabilityResponse", domain: "HEALTH", measure: "MENTAL_HEALTH_DISORDER", stage: "ENTRY", value: "1", source_value: "1", code_system: "HMIS 2026 1.8", amount: null, unit: null },
        { source_id: "EmploymentEducation/W1/Employed", domain: "EMPLOYMENT", measure: "EMPLOYED", stage: "ENTRY", value: null, source_value: null, code_system: "HMIS 2026 1.8", amount: null, unit: null },
        { source_id: "Enrollment/E2/LivingSituation", domain: "HOUSING", measure: "LIVING_SITUATION", stage: "ENTRY", value: null, source_value: null, code_system: "HMIS 2026 3.12.1", amount: null, unit: null },
        // 312 is a destination and no situation at entry: kept as the source wrote it, not taken for known.
        { source_id: "Enrollment/E6/LivingSituation", domain: "HOUSING", measure: "LIVING_SITUATION", stage: "ENTRY", value: null, source_value: "312", code_system: "HMIS 2026 3.12.1", amount: null, unit: null },
        { source_id: "HealthAndDV/H1/GeneralHealthStatus", domain: "HEALTH", measure: "GENERAL_HEALTH", stage: "EXIT", value: "3", source_value: "3", code_system: "HMIS 2026 R7", amount: null, unit: null },
        { source_id: "IncomeBenefits/I1/IncomeFromAnySource", domain: "INCOME", measure: "MONTHLY_INCOME", stage: "ENTRY", value: "1", source_value: "1", code_system: "HMIS 2026 1.8", amount: "426.50", unit: "USD per month" },
      ]);
    });

    it("puts substance use where the policy guards it, and leaves HIV out", async () => {
      const report = await run();
      expect(await rowsOf(database, "SELECT kind::text, code, code_system, recorded_on FROM diagnosis")).toEqual([{ kind: "SUBSTANCE", code: "2", code_system: "HMIS 2026 4.10.2", recorded_on: "2021-01-05" }]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS rows FROM outcome WHERE source_id LIKE '%D1%' OR source_id LIKE '%D2%'")).toEqual([{ rows: 0 }]);
      expect(report.leftOut).toEqual([{ file: "Disabilities.csv", reason: "HIV/AIDS: no category of the shared schema guards it", rows: 1 }]);
    });

    it("takes a situation met in street outreach for a contact as well, on the clock of the place", async () => {
      await run();
      expect(await rowsOf(database, "SELECT type::text, at, held FROM contact")).toEqual([{ type: "FIELD", at: expect.stringContaining("2021-02-02 07:00:00") as string, held: true }]);
      expect(await rowsOf(database, "SELECT recorded_at FROM participant WHERE jurisdiction = 'one-town' AND source_id = 'P1'")).toEqual([{ recorded_at: expect.stringContaining("2021-01-05 16:00:00") as string }]);
    });

    it("changes nothing the second time, and says so", async () => {
      await run();
      const before = await contents(database);
      const report = await run();
      expect([report.outcome, report.tables.reduce((sum, { inserted, changed, removed }) => sum + inserted + changed + removed, 0)]).toEqual(["UNCHANGED", 0]);
      expect(await contents(database)).toEqual(before);
    });

    it("that changed is updated, and its periods with it", async () => {
      await run();
      const ids = await rowsOf(database, "SELECT source_id, id FROM enrollment ORDER BY 1");
      const exits = plus("exit", { ExitID: "X5", EnrollmentID: "E5", PersonalID: "P2", ExitDate: "2021-10-01", Destination: "410" });
      const report = await run(exits);
      expect([tableOf(report, "enrollment"), tableOf(report, "outcome"), tableOf(report, "status_period")]).toEqual([
        expect.objectContaining({ inserted: 0, changed: 1, unchanged: 5 }), expect.objectContaining({ inserted: 1, changed: 0 }), expect.objectContaining({ inserted: 1, changed: 1, removed: 0 }),
      ]);
      expect(report.jurisdictions.map(({ slug, loadId }) => [slug, loadId === null])).toEqual([["one-town", false], ["two-town", true]]);
      expect(await rowsOf(database, "SELECT source_id, id FROM enrollment ORDER BY 1")).toEqual(ids);
    });

    it("that closes a gap between two stays makes one period of three", async () => {
      await run();
      const exit = HMIS_ROWS.exit.map((row) => (row["ExitID"] === "X4" ? { ...row, ExitDate: "2021-09-01" } : row));
      const report = await run({ exit });
      expect(tableOf(report, "status_period")).toMatchObject({ inserted: 0, changed: 1, removed: 2 });
    });

    it("without rows that it had keeps them and says so", async () => {
      await run();
      const report = await run({ incomeBenefits: [], healthAndDv: [] });
      expect(tableOf(report, "outcome")).toMatchObject({ inserted: 0, changed: 0, gone: 2 });
      expect(codesOf(report)).toContain("WARNING ROWS_GONE");
    });

    it("leaves out what the source has deleted, with all that hangs on it", async () => {
      const enrollment = HMIS_ROWS.enrollment.map((row) => (row["EnrollmentID"] === "E1" ? { ...row, DateDeleted: "2022-01-01 00:00:00" } : row));
      const client = HMIS_ROWS.client.map((row) => (row["PersonalID"] === "P3" ? { ...row, DateDeleted: "2022-01-01 00:00:00" } : row));
      const report = await run({ enrollment, client });
      expect(report.outcome).toBe("IMPORTED");
      expect(await rowsOf(database, "SELECT jurisdiction, source_id FROM participant ORDER BY 2, 1")).toEqual([{ jurisdiction: "two-town", source_id: "P1" }, { jurisdiction: "one-town", source_id: "P2" }]);
      expect(report.leftOut).toEqual(expect.arrayContaining([
        { file: "Enrollment.csv", reason: "deleted in the source", rows: 1 },
        { file: "Client.csv", reason: "deleted in the source", rows: 1 },
        { file: "Enrollment.csv", reason: "of a client who is deleted in the source", rows: 1 },
        { file: "Disabilities.csv", reason: "of an enrolment that was left out", rows: 3 },
      ]));
    });

    it("takes two open enrolments in one project, the second under a name of its own; either may close later", async () => {
      const twice = plus("enrollment", { EnrollmentID: "E7", PersonalID: "P2", ProjectID: "10", EntryDate: "2021-09-15", LivingSituation: "" });
      const report = await run(twice);
      expect(codesOf(report)).toContain("WARNING ENROLLMENT_OPEN_TWICE");
      expect(await rowsOf(database, "SELECT source_id, project FROM enrollment WHERE closed_on IS NULL AND jurisdiction = 'one-town' ORDER BY 1")).toEqual([
        { source_id: "E5", project: "ProjectID 10" }, { source_id: "E7", project: "ProjectID 10 (2)" },
      ]);
      const closed = plus("exit", { ExitID: "X5", EnrollmentID: "E5", PersonalID: "P2", ExitDate: "2021-10-01", Destination: "410" });
      expect((await run({ ...twice, ...closed })).outcome).toBe("IMPORTED");
      expect((await run(twice)).outcome).toBe("IMPORTED");
    });

    it("does not believe a death after which the person came back", async () => {
      const report = await run(plus("enrollment", { EnrollmentID: "E8", PersonalID: "P3", ProjectID: "20", EntryDate: "2021-08-01", LivingSituation: "" }));
      expect([report.outcome, codesOf(report).includes("WARNING ENROLLED_AFTER_DEATH")]).toEqual(["IMPORTED", true]);
      expect(await rowsOf(database, "SELECT deceased_on FROM participant WHERE source_id = 'P3'")).toEqual([{ deceased_on: null }]);
    });

    it("may put two organizations into one jurisdiction, which the hub may have already", async () => {
      await rowsOf(database, "INSERT INTO jurisdiction (slug, name, state, phase, doors, time_zone, synthetic) VALUES ('one-town', 'Old', 'CO', 'LIVE', '{}', 'America/Denver', true)");
      const report = await run({}, { map: { "1": "one-town", "2": "one-town" } });
      expect(report.jurisdictions).toEqual([expect.objectContaining({
        slug: "one-town", created: false, organizationsCreated: ["one-town/hmis-1", "one-town/hmis-2"], accountsCreated: ["one-town-program-director", "one-town-hmis-2-program-director"],
      })]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS people, count(DISTINCT custody_id)::int4 AS holders FROM participant")).toEqual([{ people: 3, holders: 2 }]);
    });

    it("tells of dates that are not as specified and takes them", async () => {
      const client = HMIS_ROWS.client.map((row) => ({ ...row, DateUpdated: "21-01-06" }));
      const report = await run({ client });
      expect(report.outcome).toBe("IMPORTED");
      expect(report.faultGroups).toContainEqual(expect.objectContaining({ code: "VALUE_DATE_FORMAT", file: "Client.csv", column: "DateUpdated", count: 3, firstRows: [2, 3, 4] }));
    });

    it("writes nothing on a dry run", async () => {
      const before = await contents(database);
      const report = await run({}, { dryRun: true });
      expect([report.outcome, tableOf(report, "participant")?.["inserted"]]).toEqual(["CHECKED", 4]);
      expect(await contents(database)).toEqual(before);
    });
  });

  describeWithShared("the real export", (shared) => {
    it("gives the known answers, the second time too", async () => {
      const directory = join(shared, "data/hmis-eva-demo");
      const map = { "96": "org-o", "4": "org-a", "6": "org-b" };
      const report = await run({}, { directory, map });
      expect([report.outcome, report.errors]).toEqual(["IMPORTED", 0]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS pairs, count(DISTINCT source_id)::int4 AS people FROM participant")).toEqual([{ pairs: 4_376, people: 4_146 }]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS people FROM (SELECT source_id FROM participant GROUP BY 1 HAVING count(*) = 2) two")).toEqual([{ people: 230 }]);
      expect(await rowsOf(database, "SELECT jurisdiction, count(*)::int4 AS enrollments FROM enrollment GROUP BY 1 ORDER BY 1")).toEqual([
        { jurisdiction: "org-a", enrollments: 1_499 }, { jurisdiction: "org-b", enrollments: 505 }, { jurisdiction: "org-o", enrollments: 2_767 },
      ]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS enrollments, count(closed_on)::int4 AS exits, percentile_cont(0.5) WITHIN GROUP (ORDER BY closed_on - opened_on) AS median FROM enrollment")).toEqual([{ enrollments: 4_771, exits: 4_295, median: 66 }]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS rows, count(*) FILTER (WHERE value IS NULL AND source_value IS NULL)::int4 AS blank FROM outcome WHERE measure = 'LIVING_SITUATION' AND stage = 'ENTRY'")).toEqual([{ rows: 4_771, blank: 1_321 }]);
      expect(report.faultGroups).toContainEqual(expect.objectContaining({ code: "VALUE_DATE_FORMAT", file: "Client.csv", column: "DateUpdated", count: 4_146 }));
      expect(report.faultGroups).toContainEqual(expect.objectContaining({ code: "ENROLLMENT_OPEN_TWICE", count: 3 }));
      expect((await run({}, { directory, map })).outcome).toBe("UNCHANGED");
    }, 180_000);
  });
});
