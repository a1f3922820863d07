import { mkdtemp, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { accountingCommand } from "../../src/cli/accounting";
import { accountingCsv } from "../../src/cli/accounting-csv";
import { accountingHtml } from "../../src/cli/accounting-html";
import { type AccountingPart, parseAccountingRequest } from "../../src/disclosure/accounting-report";
import type { Disclosure } from "../../src/domain/disclosure";

const LINE: Disclosure = { entityName: "A clinic", date: "2026-11-24T12:00:00Z", briefDescription: "Which appointments you kept", purpose: "CARE_COORDINATION", consentId: null, generalDesignation: null };

function aPart(parts: Partial<AccountingPart> = {}): AccountingPart {
  return { list: "ACCOUNTING", requestedAt: "2026-11-24T12:00:00Z", since: "2023-11-24T12:00:00Z", respondBy: null, place: { name: "Santa Fe", timeZone: "America/Denver" }, participant: "id", lines: [LINE], ...parts };
}

/** What a page, a sheet or a shell could take for something else. */
const hostile = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "=", "+", "-", "@", "\t", "\r", "\n", ",", ";", "a", "＝"), minLength: 1, maxLength: 12 }),
  fc.constantFrom("<script>alert(1)</script>", "</td></table><img src=x onerror=1>", "&lt;", "=HYPERLINK(1)", "@SUM(A1)", "+1", "-1", '"; drop'),
);
const hostileLine: fc.Arbitrary<Disclosure> = fc.record({ entityName: hostile, date: fc.constant(LINE.date), briefDescription: hostile, purpose: hostile, consentId: fc.option(hostile), generalDesignation: fc.option(fc.boolean()) });

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

describe("the printable page", () => {
  it("shows every text as it is, and lets none become markup", () => {
    const property = fc.property(fc.array(hostileLine, { minLength: 1, maxLength: 4 }), hostile, hostile, (lines, participant, name) => {
      const html = accountingHtml([aPart({ lines, participant, place: { name, timeZone: "UTC" } })]);
      const cells = [...html.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => unescaped(cell ?? ""));
      const columns = cells.length / lines.length;
      expect(lines.map((_line, at) => cells.slice(at * columns + 1, at * columns + 3))).toEqual(lines.map(({ entityName, briefDescription }) => [entityName, briefDescription]));
      const facts = [...html.matchAll(/<dd>([^<]*)<\/dd>/g)].map(([, fact]) => unescaped(fact ?? ""));
      expect(facts.slice(0, 2)).toEqual([name, participant]);
      // No tag is there that an innocent list of the same shape has not.
      const innocent = accountingHtml([aPart({ lines: lines.map((line) => ({ ...LINE, consentId: line.consentId === null ? null : "c", generalDesignation: line.generalDesignation })) })]);
      expect(html.match(/<[a-z/!][^>]*>/gi)).toEqual(innocent.match(/<[a-z/!][^>]*>/gi));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("stands for itself: no script, nothing from elsewhere, and a policy that would let nothing in", () => {
    const html = accountingHtml([aPart()]);
    expect(html).not.toMatch(/<script|\bsrc=|\bhref=|url\(|@import|\bon\w+=|http:|https:/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("@media print");
  });

  it("says who, when on the clocks of the place, what and why, for which time, and where to complain", () => {
    const html = accountingHtml([aPart({ lines: [LINE, { ...LINE, entityName: "A plan" }] })]);
    for (const text of ["Accounting of disclosures", "A clinic", "A plan", "Which appointments you kept", "Coordinating your care", "MST", "2 disclosures", "Secretary of the U.S. Department of Health and Human Services", "counsel"]) expect(html).toContain(text);
    expect(html).toMatch(/Nov 24, 2023/);
  });

  it("of 2.24 says by when it is owed, and not what for", () => {
    const html = accountingHtml([aPart({ list: "LIST_OF_DISCLOSURES", respondBy: "2026-12-24T12:00:00Z", lines: [{ ...LINE, purpose: null }] })]);
    expect(html).toMatch(/To be answered by<\/dt><dd>Dec 24, 2026/);
    expect(html).not.toContain("What for");
  });

  it("says so where there is nothing to list", () => {
    expect(accountingHtml([aPart({ lines: [], place: null })])).toContain("There is no such disclosure to list");
  });
});

describe("the CSV file", () => {
  it("comes back as it went in, and holds no cell that a spreadsheet would run", () => {
    const property = fc.property(fc.array(hostileLine, { minLength: 1, maxLength: 4 }), (lines) => {
      const rows = parse(accountingCsv([aPart({ lines })]), { bom: true, relax_column_count: false });
      expect(rows.length).toBe(lines.length + 1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(rows.slice(1).map(([, who, what]) => [who, what])).toEqual(lines.map(({ entityName, briefDescription }) => [defused(entityName), defused(briefDescription)]));
    });
    fc.assert(property, { numRuns: 300 });
  });

  /** With one mark before it. */
  const defused = (text: string | null) => (/^[=+\-@\t\r＝＋－＠]/.test(text ?? "") ? `'${text ?? ""}` : text);

  it("has the program's columns where the program asked, and not else", () => {
    const titles = (lines: Disclosure[], list: AccountingPart["list"] = "ACCOUNTING") => parse(accountingCsv([aPart({ lines, list })]), { bom: true })[0];
    expect(titles([LINE])).toEqual(["When (UTC)", "Who received it", "What was told", "What for"]);
    expect(titles([LINE], "LIST_OF_DISCLOSURES")).toEqual(["When (UTC)", "Who received it", "What was told"]);
    expect(titles([{ ...LINE, consentId: "c", generalDesignation: false }])).toEqual(["When (UTC)", "Who received it", "What was told", "What for", "Consent", "Consent names treating providers at large"]);
  });
});

describe("the command", () => {
  async function run(args: readonly string[], parts: readonly AccountingPart[] = [aPart()], cwd = tmpdir()) {
    const said = { output: "", errors: "", requests: [] as unknown[] };
    const code = await accountingCommand(args, { output: { write: (text: string) => (said.output += text) }, errors: { write: (text: string) => (said.errors += text) }, cwd }, async function* (request) {
      said.requests.push(request);
      yield* await Promise.resolve(parts);
    });
    return { code, ...said };
  }

  const WHO = ["--as", "somebody", "--participant", "zqid"];

  it("asks for what was typed", async () => {
    const { requests } = await run([...WHO, "--list-2-24", "--since", "2026-01-31", "--requested-at", "2026-10-01T09:30:00Z"]);
    expect(requests).toEqual([{ as: "somebody", participant: "zqid", list: "LIST_OF_DISCLOSURES", since: "2026-01-31T00:00:00Z", requestedAt: "2026-10-01T09:30:00Z" }]);
    expect(parseAccountingRequest(JSON.parse(JSON.stringify(requests[0])))).toEqual(requests[0]);
  });

  it("writes a new file that nobody else can read, and prints how many there are and by when they are owed", async () => {
    const cwd = await mkdtemp(join(tmpdir(), "lead-hub-list-"));
    const { code, output, errors } = await run([...WHO, "--format", "csv", "--out", "list.csv"], [aPart({ list: "LIST_OF_DISCLOSURES", respondBy: "2026-12-24T12:00:00Z" }), aPart()], cwd);
    expect([code, output]).toEqual([0, ""]);
    expect(errors).toBe("2 disclosures.\nOwed to the person by 2026-12-24T12:00:00Z (2.24, 30 days from the request of 2026-11-24T12:00:00Z).\n");
    expect((await stat(join(cwd, "list.csv"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(cwd, "list.csv"), "utf8")).toMatch(/^\ufeffWhen \(UTC\),/);
  });

  it("overwrites nothing, and follows no link", async () => {
    const cwd = await mkdtemp(join(tmpdir(), "lead-hub-list-"));
    await writeFile(join(cwd, "there"), "mine");
    await symlink(join(cwd, "elsewhere"), join(cwd, "link"));
    for (const out of ["there", "link", "no/such/folder/list"]) {
      const { code, errors } = await run([...WHO, "--out", out], [aPart()], cwd);
      expect([code, errors.split(" ")[0]]).toEqual([1, "ACCOUNTING_FILE_UNUSABLE"]);
    }
    expect(await readFile(join(cwd, "there"), "utf8")).toBe("mine");
    await expect(stat(join(cwd, "elsewhere"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("warns where there is nothing to list: the id may be nobody's", async () => {
    expect((await run(WHO, [aPart({ lines: [] })])).errors).toMatch(/^Nothing to list: .*Check the id/);
  });

  it.each([[[]], [["--as", "x"]], [[...WHO, "--format", "zqpdf"]], [[...WHO, "--since", "zq"]], [[...WHO, "--since", "2026-02-30"]], [[...WHO, "--zqodd"]], [["zqmore", ...WHO]]])("explains itself, repeats nothing and exits with 2: %j", async (args) => {
    const { code, output, errors, requests } = await run(args);
    expect([code, output, requests, errors.split(" ")[0]]).toEqual([2, "", [], "ACCOUNTING_ARGUMENTS_INVALID"]);
    expect(errors).not.toContain("zq");
  });

  it.each([null, {}, { as: "x", participant: "y", list: "ALL", since: null, requestedAt: null }, { as: "x", participant: "y", list: "ACCOUNTING", since: "2026-02-30T00:00:00Z", requestedAt: null }, { as: "x", participant: "y", list: "ACCOUNTING", since: null, requestedAt: 1 }])("takes no request that is not one: %j", (body) => {
    expect(() => parseAccountingRequest(body)).toThrow(expect.objectContaining({ code: "ACCOUNTING_REQUEST_INVALID" }) as Error);
  });
});
