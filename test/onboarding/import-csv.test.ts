import fc from "fast-check";
import { inspectTable } from "../../src/onboarding/import/csv/inspect";
import { readTable } from "../../src/onboarding/import/csv/read-table";
import type { Row } from "../../src/onboarding/import/csv/row";
import { shape } from "../../src/onboarding/import/csv/table-shape";
import { FaultLog } from "../../src/onboarding/import/faults";
import type { SourceFile } from "../../src/onboarding/import/source-files";
import { csv } from "./import-fixtures";

const SHAPE = shape("people.csv", ["id", "born"], ["note"]);

function fileOf(...chunks: (string | Buffer)[]): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk as string));
  }
  return { name: "people.csv", open };
}

interface Read {
  readonly rows: Row[];
  readonly faults: FaultLog;
  readonly codes: string[];
}

async function read(source: SourceFile, use: (row: Row) => void = () => undefined): Promise<Read> {
  const faults = new FaultLog();
  const rows: Row[] = [];
  const table = await inspectTable(source, SHAPE, faults);
  if (table !== null) {
    for await (const row of readTable(table, faults, () => undefined).rows()) {
      use(row);
      rows.push(row);
    }
  }
  return { rows, faults, codes: faults.summary().faultGroups.map(({ severity, code }) => `${severity} ${code}`) };
}

const SECRET = "Zaphod";

describe("a CSV file", () => {
  it("is read with quotes, commas and line breaks in fields, under either line end", async () => {
    for (const end of ["\n", "\r\n"]) {
      const { rows, codes } = await read(fileOf(["id,born,note", '1,2001-02-03,"a ""b"", c', 'd"', "", "2,,x", ""].join(end)));
      expect(codes).toEqual([]);
      expect(rows.map((row) => [row.row, row.line, row.text("id"), row.day("born"), row.prose("note")])).toEqual([
        [2, 2, "1", "2001-02-03", 'a "b", c\nd'],
        [3, 5, "2", null, "x"],
      ]);
    }
  });

  it("gives back whatever fields it was written from", async () => {
    const field = fc.string({ unit: fc.constantFrom("a", "\"", ",", "\n", "\r\n", " ", "é", "你", ";", "'"), maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }), async (table) => {
      const { rows, codes } = await read(fileOf(csv(["id", "born", "note"], table.map(([id, note]) => ({ id: `${id}!`, note })))));
      expect(codes).toEqual([]);
      const plain = (text: string): string | null => text.trim().replaceAll("\r\n", "\n") || null;
      expect(rows.map((row) => [row.prose("id"), row.prose("note")])).toEqual(table.map(([id, note]) => [plain(`${id}!`), plain(note)]));
    }), { numRuns: 150 });
  });

  it("may be cut into chunks anywhere, inside a character too", async () => {
    const bytes = Buffer.from("id,born,note\n1,,näöß 你好\n");
    for (let at = 1; at < bytes.length; at++) {
      const { rows, codes } = await read(fileOf(bytes.subarray(0, at), bytes.subarray(at)));
      expect([codes, rows[0]?.text("note")]).toEqual([[], "näöß 你好"]);
    }
  });

  it("is accepted with a byte-order mark, which is told", async () => {
    const { rows, codes } = await read(fileOf("\uFEFFid,born\n1,\n"));
    expect([codes, rows[0]?.text("id")]).toEqual([["WARNING CSV_BYTE_ORDER_MARK"], "1"]);
  });

  it.each<[string, (string | Buffer)[], string]>([
    ["without a byte", [""], "FILE_EMPTY"],
    ["in UTF-16 with its mark", [Buffer.from("\uFEFFid,born\n1,\n", "utf16le")], "CSV_ENCODING_UTF16"],
    ["in UTF-16 without its mark", [Buffer.from("id,born\n1,\n", "utf16le")], "CSV_ENCODING_UTF16"],
    ["in Latin-1", [Buffer.from("id,born,note\n1,,M\u00fcller\n", "latin1")], "CSV_ENCODING"],
    ["with CR alone as line end", ["id,born,note\r1,,\r"], "CSV_LINE_ENDS"],
    ["with semicolons", ["id;born;note\n1;;\n"], "CSV_DELIMITER"],
    ["with tabs", ["id\tborn\tnote\n1\t\t\n"], "CSV_DELIMITER"],
    ["without a needed column", ["id,note\n1,\n"], "CSV_COLUMNS_MISSING"],
    ["with a column in other letters", ["ID,born\n1,\n"], "CSV_COLUMNS_MISSING"],
    ["with a column twice", ["id,born,id\n1,,\n"], "CSV_COLUMNS_DUPLICATE"],
    ["cut inside a quote", ['id,born,note\n1,,"x\n2,,y\n'], "CSV_QUOTE_UNCLOSED"],
    ["with text after a closing quote", ['id,born,note\n1,,"x"y\n'], "CSV_QUOTE_MISPLACED"],
    ["with a quote inside a bare field", ['id,born,note\n1,,x"y\n'], "CSV_QUOTE_MISPLACED"],
    ["with a row that is short", ["id,born,note\n1,\n"], "CSV_ROW_LENGTH"],
    ["with a row that is long", ["id,born,note\n1,,,\n"], "CSV_ROW_LENGTH"],
    ["with a NUL byte", ["id,born,note\n1,,a\0b\n"], "CSV_NUL_BYTE"],
    ["with a field without end", ["id,born,note\n1,,", "x".repeat(100_001), "\n"], "CSV_FIELD_TOO_LONG"],
    ["with a quote that eats millions of characters", ['id,born,note\n1,,"', ...Array.from({ length: 50 }, () => "x".repeat(100_000)), '"\n'], "CSV_ROW_TOO_LONG"],
  ])("%s is refused", async (_, chunks, code) => {
    const { codes } = await read(fileOf(...chunks));
    expect(codes).toEqual([`ERROR ${code}`]);
  });

  it("that cannot be read to its end is refused", async () => {
    let opened = 0;
    const source: SourceFile = {
      name: "people.csv",
      async *open() {
        yield await Promise.resolve(Buffer.from("id,born\n1,\n"));
        if (++opened > 1) throw Object.assign(new Error("no"), { code: "EIO" });
      },
    };
    expect((await read(source)).codes).toEqual(["ERROR FILE_UNREADABLE"]);
  });

  it("that changes while it is read is refused", async () => {
    let opened = 0;
    const source: SourceFile = {
      name: "people.csv",
      async *open() {
        yield await Promise.resolve(Buffer.from(`id,born\n${String(++opened)},\n`));
      },
    };
    expect((await read(source)).codes).toEqual(["ERROR FILE_CHANGED"]);
  });

  it("has rows that are no longer than memory allows, however many there are", async () => {
    async function* open(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from("id,born,note\n"));
      for (let block = 0; block < 200; block++) yield Buffer.from("1,2001-02-03,some text of a usual length\n".repeat(1_000));
    }
    const faults = new FaultLog();
    const table = await inspectTable({ name: "people.csv", open }, SHAPE, faults);
    if (table === null) throw new Error("not read");
    let rows = 0;
    let most = 0;
    const before = process.memoryUsage().rss;
    for await (const _row of readTable(table, faults, () => undefined).rows()) if (++rows % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    expect(rows).toBe(200_000);
    expect(most / 1e6).toBeLessThan(300);
  });
});

describe("a value", () => {
  it.each([
    ["2021-02-30", "written like a date, yyyy-mm-dd"],
    ["02/28/2021", "date with slashes or points"],
    ["21-02-28", "date with a year of two digits"],
    ["1066-10-14", "written like a date, yyyy-mm-dd"],
    [SECRET, "text of 6 characters"],
    ["20210228", "whole number of 8 digits"],
  ])("that is no date is refused by its kind: %s", async (text, found) => {
    const { faults } = await read(fileOf(`id,born\n1,${text}\n`), (row) => void row.day("born"));
    const { faults: [fault] } = faults.summary();
    expect(fault).toMatchObject({ severity: "ERROR", code: "VALUE_NOT_A_DATE", file: "people.csv", row: 2, line: 2, column: "born", found });
  });

  it("is never in the report", async () => {
    const files = [
      `id,born,note\n1,${SECRET},${SECRET}\n`, `${SECRET},${SECRET}\n1,2\n`, `id,born,note\n1,,"${SECRET}\n`, `id,born,note\n1,,"${SECRET}"x\n`, `id,born,note\n${SECRET}\n`,
    ];
    for (const file of files) {
      const { faults } = await read(fileOf(file), (row) => [row.day("born"), row.whole("note"), row.decimal("note"), row.instant("born", "UTC")]);
      expect(faults.errors).toBeGreaterThan(0);
      expect(JSON.stringify(faults.summary())).not.toContain(SECRET);
    }
  });

  it("is counted always and listed up to a bound", async () => {
    const { faults } = await read(fileOf(`id,born\n${Array.from({ length: 5_000 }, (_, at) => `${String(at)},${"x".repeat(at % 300)}y\n`).join("")}`), (row) => void row.day("born"));
    const { faults: listed, faultGroups, faultsNotListed } = faults.summary();
    expect(faults.errors).toBe(5_000);
    expect(listed.length).toBe(1_000);
    expect(faultsNotListed).toBe(4_000);
    expect(faultGroups.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
  });
});
