import { stringify } from "csv-stringify/sync";
import type { AccountingPart } from "../disclosure/accounting-report";
import { columnsOf } from "./accounting-columns";

/** RFC 4180. A cell that a spreadsheet would run as a formula is made text: names of organizations come from outside. */
export function accountingCsv(parts: readonly AccountingPart[]): string {
  const columns = columnsOf(parts);
  const rows = parts.flatMap(({ lines }) => lines.map((line) => columns.map(({ cell }) => cell(line) ?? "")));
  return stringify([columns.map(({ title }) => title), ...rows], { escape_formulas: true, record_delimiter: "windows", bom: true });
}
