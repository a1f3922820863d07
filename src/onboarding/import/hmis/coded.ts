import { type CodeSet, labelIn } from "../../../domain/codes/code-set";
import type { Row } from "../csv/row";

/** The code, or null where it is blank or not in the list; then its source value is all there is. */
export function knownCode(row: Row, column: string, set: CodeSet): string | null {
  const code = row.text(column);
  if (code === null || labelIn(set, code) !== undefined) return code;
  row.warn("VALUE_NOT_IN_LIST", column);
  return null;
}

export interface Coded {
  readonly value: string | null;
  readonly code_system: string;
  readonly source_value: string | null;
}

export function coded(row: Row, column: string, set: CodeSet): Coded {
  return { value: knownCode(row, column, set), code_system: set.codeSystem, source_value: row.text(column) };
}
