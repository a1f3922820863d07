import type { FaultGroup, ImportReport, TableCounts } from "../onboarding/import/report";

/** The report for people. It names files, rows and columns; the values are theirs to look up. */
export function reportText(report: ImportReport): string {
  const parts = [
    heading(report),
    ...(report.outcome === "REFUSED" ? [] : [places(report), tables(report.tables), closing(report)]),
    faults("Errors", report.faultGroups.filter(({ severity }) => severity === "ERROR")),
    faults("Warnings", report.faultGroups.filter(({ severity }) => severity === "WARNING")),
    section("Left out on purpose", report.leftOut.map(({ file, reason, rows }) => `${file}: ${count(rows, "row")}, ${reason}`)),
    section("Columns not mapped (filled rows)", report.columnsNotMapped.map(({ file, columns }) => columnsLine(file, columns))),
    section("Files not mapped", report.filesNotMapped.length === 0 ? [] : [report.filesNotMapped.join(", ")]),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

const SAYS = {
  IMPORTED: "imported",
  UNCHANGED: "nothing to change: the hub has all of it already",
  CHECKED: "dry run: checked, nothing was written",
  REFUSED: "REFUSED: nothing was written",
} as const satisfies Record<ImportReport["outcome"], string>;

function heading(report: ImportReport): string {
  const what = report.sourceSystem ?? report.kind.toUpperCase();
  return `${what}: ${SAYS[report.outcome]} (${count(report.errors, "error")}, ${count(report.warnings, "warning")}, ${report.seconds.toFixed(1)} s)`;
}

function places({ jurisdictions, dryRun }: ImportReport): string {
  const verb = dryRun ? "would be created" : "created";
  const lines = jurisdictions.flatMap(({ slug, created, organizationsCreated, accountsCreated }) => [
    ...(created ? [`jurisdiction ${slug} ${verb}`] : []),
    ...organizationsCreated.map((id) => `organization ${id} ${verb}`),
    ...accountsCreated.map((account) => `account ${account} ${verb}`),
  ]);
  return section("Places", lines);
}

const COLUMNS = ["inserted", "changed", "unchanged", "removed", "gone"] as const;

function tables(counts: readonly TableCounts[]): string {
  const width = Math.max(5, ...counts.map(({ table }) => table.length)) + 2;
  const line = (name: string, cells: readonly string[]): string => `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join("")}`;
  return [line("table", COLUMNS), ...counts.map((row) => line(row.table, COLUMNS.map((column) => number(row[column]))))].join("\n");
}

function closing({ tables: counts }: ImportReport): string {
  const [inserted, changed, unchanged] = (["inserted", "changed", "unchanged"] as const).map((column) => number(counts.reduce((sum, row) => sum + row[column], 0)));
  return `${inserted ?? "0"} inserted, ${changed ?? "0"} changed, ${unchanged ?? "0"} unchanged`;
}

function faults(title: string, groups: readonly FaultGroup[]): string {
  return section(title, groups.flatMap((group) => [faultLine(group), `  ${group.mend}`]));
}

function faultLine({ code, file, column, found, says, count: times, firstRows }: FaultGroup): string {
  const more = times > firstRows.length ? ", ..." : "";
  const rows = firstRows.length === 0 ? "" : `, row ${firstRows.join(", ")}${more}`;
  const where = file === null ? "" : ` ${file}${column === null ? "" : `, column ${column}`}${rows}:`;
  const often = times > 1 ? ` (${count(times, "time")})` : "";
  return `${code}${where} ${says}${found === null ? "" : ` Found: ${found}.`}${often}`;
}

function columnsLine(file: string, columns: readonly { readonly column: string; readonly filledRows: number }[]): string {
  const filled = columns.filter(({ filledRows }) => filledRows > 0).map(({ column, filledRows }) => `${column} (${number(filledRows)})`);
  const empty = columns.length - filled.length;
  return `${file}: ${[...filled, ...(empty > 0 ? [`${count(empty, "column")} without values`] : [])].join(", ")}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

function count(value: number, unit: string): string {
  return `${number(value)} ${unit}${value === 1 ? "" : "s"}`;
}
