import { importCommand, type RunImport } from "../../src/cli/import";
import { importMessages, type ImportMessage, type ImportRequest, parseImportRequest } from "../../src/onboarding/import/import-request";
import type { ImportReport } from "../../src/onboarding/import/report";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { addBaltimore, emptied, folderOf, MEANS, OHANA, rowsOf } from "./import-fixtures";

interface Typed {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

async function typed(args: readonly string[], run: RunImport, isTTY = false): Promise<Typed> {
  const said = { output: "", errors: "" };
  const terminal = {
    output: { write: (text: string) => (said.output += text) },
    errors: { write: (text: string) => (said.errors += text), isTTY },
    cwd: "/somewhere",
  };
  return { code: await importCommand(args, terminal, run), ...said };
}

function asks(): { requests: ImportRequest[]; run: RunImport } {
  const requests: ImportRequest[] = [];
  async function* run(request: ImportRequest): AsyncGenerator<ImportMessage> {
    requests.push(request);
    yield await Promise.resolve({ report: { kind: "hsds", sourceSystem: null, errors: 0, warnings: 0, outcome: "UNCHANGED", faultGroups: [], leftOut: [], columnsNotMapped: [], filesNotMapped: [], jurisdictions: [], tables: [], seconds: 0 } as unknown as ImportReport });
  }
  return { requests, run };
}

describe("the command import", () => {
  it("asks for what was typed, with absolute paths", async () => {
    const { requests, run } = asks();
    await typed(["hsds", "--jurisdiction", "baltimore-md", "files"], run);
    await typed(["hmis", "/data", "--map-organizations", "map.json", "--dry-run"], run);
    expect(requests).toEqual([
      { kind: "hsds", directory: "/somewhere/files", jurisdiction: "baltimore-md", dryRun: false },
      { kind: "hmis", directory: "/data", organizations: "/somewhere/map.json", dryRun: true },
    ]);
    expect(requests.map((request) => parseImportRequest(JSON.parse(JSON.stringify(request))))).toEqual(requests);
  });

  it.each([
    [[]], [["csv", "files"]], [["hsds", "files"]], [["hsds", "--jurisdiction", "a"]], [["hsds", "--jurisdiction", "a", "b", "c"]], [["hmis", "files"]],
    [["hsds", "--jurisdiction"]], [["hmis", "files", "--map-organizations", "m", "--jurisdiction", "a"]], [["hmis", "files", "--map-organizations", "m", "--what"]],
  ])("explains itself instead of running: %j", async (args) => {
    const { requests, run } = asks();
    const { code, output, errors } = await typed(args, run);
    expect([code, output, requests]).toEqual([2, "", []]);
    expect(errors).toMatch(/^IMPORT_ARGUMENTS_INVALID /);
    expect(errors).toContain("import hmis <directory> --map-organizations <file>");
  });

  it.each([[null], [{}], ["hsds"], [{ kind: "hsds", directory: "/a", dryRun: false }], [{ kind: "hmis", directory: "/a", organizations: 7, dryRun: false }]])("is no request: %j", (body) => {
    expect(() => parseImportRequest(body)).toThrow(expect.objectContaining({ code: "IMPORT_REQUEST_INVALID" }) as Error);
  });
});

forEachDatabase((_, open) => {
  let database: TestDatabase;
  let run: RunImport;
  beforeAll(async () => {
    database = await open();
    run = (request) => importMessages(request, { database, ...MEANS });
  });
  beforeEach(async () => {
    await emptied(database);
    await addBaltimore(database);
  });

  it("prints counts, and that a second import changed nothing", async () => {
    const args = ["hsds", "--jurisdiction", "baltimore-md", await folderOf(OHANA)];
    const first = await typed(args, run);
    expect([first.code, first.errors]).toEqual([0, ""]);
    expect(first.output).toMatch(/^Ohana CSV: imported \(0 errors, 0 warnings, \d+\.\d s\)\n/);
    expect(first.output).toMatch(/\n {2}service +3 +0 +0 +0 +0\n/);
    const second = await typed(args, run);
    expect([second.code, second.output.split("\n")[0]]).toEqual([0, "Ohana CSV: nothing to change: the hub has all of it already (0 errors, 0 warnings, 0.0 s)"]);
    expect(second.output).toContain("\n0 inserted, 0 changed, 14 unchanged\n");
  });

  it("prints each kind of fault once, with where and how to mend it, and exits with 1", async () => {
    const lost = Array.from({ length: 7 }, (_row, at) => `x${String(at)},l9,Lost,active,,\n`).join("");
    const { code, output } = await typed(["hsds", "--jurisdiction", "baltimore-md", await folderOf({ ...OHANA, "services.csv": `${OHANA["services.csv"]}${lost}` })], run);
    expect(code).toBe(1);
    expect(output).toContain("Ohana CSV: REFUSED: nothing was written (7 errors, 0 warnings");
    expect(output).toContain(`Errors:
  REFERENCE_UNKNOWN services.csv, column location_id, row 5, 6, 7, 8, 9, ...: The row refers to something that is not in the files. Found: text of 2 characters. (7 times)
    Export the tables together, so that what is referred to is there.`);
  });

  it("prints the report as JSON", async () => {
    const { output } = await typed(["hsds", "--jurisdiction", "baltimore-md", "--json", "--dry-run", await folderOf(OHANA)], run);
    expect(JSON.parse(output)).toMatchObject({ format: "lead-hub import report 1", outcome: "CHECKED", dryRun: true, errors: 0 });
    expect(await rowsOf(database, "SELECT count(*)::int4 AS rows FROM service")).toEqual([{ rows: 0 }]);
  });

  it("shows progress on a terminal only", async () => {
    const args = ["hsds", "--jurisdiction", "baltimore-md", await folderOf(OHANA)];
    expect((await typed(args, run)).errors).toBe("");
    expect((await typed(args, run, true)).errors).toMatch(/\rservices\.csv +3 rows\n/);
  });

  it("ends without a trace when whoever asked goes away", async () => {
    const gone = new AbortController();
    const request = { kind: "hsds", jurisdiction: "baltimore-md", directory: await folderOf(OHANA), dryRun: false } as const;
    const messages: ImportMessage[] = [];
    for await (const message of importMessages(request, { database, ...MEANS }, gone.signal)) {
      messages.push(message);
      gone.abort();
    }
    expect(messages.at(-1)).toMatchObject({ report: { outcome: "REFUSED", faultGroups: [{ code: "IMPORT_CANCELLED" }] } });
    expect(await rowsOf(database, "SELECT count(*)::int4 AS rows FROM provider")).toEqual([{ rows: 0 }]);
  });

  it("fails aloud when something breaks that is not the files' fault", async () => {
    const request = { kind: "hsds", jurisdiction: "baltimore-md", directory: await folderOf(OHANA), dryRun: false } as const;
    const random = (): Uint8Array => { throw new Error("no randomness"); };
    await expect((async () => { for await (const _message of importMessages(request, { database, ...MEANS, random })) void _message; })()).rejects.toThrow("no randomness");
  });
});
