import fc from "fast-check";
import { importHmis } from "../../src/onboarding/import/import-hmis";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { type CsvRow, emptied, folderOf, hmisFiles, mapFile, MEANS, rowsOf } from "./import-fixtures";

/** A stay of P1 with organization 1, in days from the first of 2021. */
interface Stay {
  readonly project: string;
  readonly from: number;
  readonly to: number | null;
  readonly died: boolean;
}

const stays: fc.Arbitrary<Stay[]> = fc.array(
  fc.record({ project: fc.constantFrom("10", "11"), from: fc.nat(8), length: fc.option(fc.nat(4), { freq: 4 }), died: fc.boolean() })
    .map(({ from, length, ...one }) => ({ ...one, from, to: length === null ? null : from + length })),
  { minLength: 1, maxLength: 5 },
);

const day = (number: number): string => new Date(Date.UTC(2021, 0, 1 + number)).toISOString().slice(0, 10);

function filesOf(list: readonly Stay[]): Record<string, string> {
  const enrollment: CsvRow[] = list.map(({ project, from }, at) => ({ EnrollmentID: `E${String(at)}`, PersonalID: "P1", ProjectID: project, EntryDate: day(from) }));
  const exit: CsvRow[] = list.flatMap(({ to, died }, at) =>
    to === null ? [] : [{ ExitID: `X${String(at)}`, EnrollmentID: `E${String(at)}`, PersonalID: "P1", ExitDate: day(to), Destination: died ? "24" : "410" }]);
  return hmisFiles({ enrollment, exit, currentLivingSituation: [], incomeBenefits: [], employmentEducation: [], healthAndDv: [], disabilities: [] });
}

/** Deaths that no stay outlasts, as code 24 says them. */
function believed(list: readonly Stay[]): number {
  return list.filter(({ to, died }) => died && to !== null && list.every((other) => other.to !== null && other.to <= to)).length;
}

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  it("brings whatever stays an export has within the invariants: the database never has to refuse one", async () => {
    await fc.assert(fc.asyncProperty(stays, async (list) => {
      await emptied(database);
      const report = await importHmis({ database, directory: await folderOf(filesOf(list)), organizations: await mapFile(), ...MEANS });
      expect([report.outcome, report.faults.filter(({ severity }) => severity === "ERROR")]).toEqual(["IMPORTED", []]);
      expect(await rowsOf(database, "SELECT count(*)::int4 AS taken, count(*) FILTER (WHERE exit_reason = 'DECEASED')::int4 AS died FROM enrollment")).toEqual([{ taken: list.length, died: believed(list) }]);
    }), { numRuns: 15 });
  }, 60_000);
});
