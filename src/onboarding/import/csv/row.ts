import type { FaultCode } from "../fault-codes";
import type { FaultLog, Place } from "../faults";
import { kindOf } from "../value-kind";
import { isDay, parseInstant } from "../time";

/** What the database indexes must be short; 500 characters are at most 2,000 bytes of the 2,700 that it allows. */
export const BRIEF = 500;

/** Where the fields of a file are, and who is told when one of them is wrong. */
export interface Columns {
  readonly file: string;
  readonly at: ReadonlyMap<string, number>;
  readonly faults: FaultLog;
}

/**
 * One row, read by column name. Blank is null. A value that cannot be understood is reported and read as null:
 * the import is refused in the end, and until then goes on to find what else is wrong.
 */
export class Row {
  constructor(
    private readonly columns: Columns,
    private readonly fields: readonly string[],
    readonly row: number,
    readonly line: number,
  ) {}

  get file(): string {
    return this.columns.file;
  }

  text(column: string): string | null {
    const at = this.columns.at.get(column);
    const text = at === undefined ? "" : (this.fields[at] ?? "").trim();
    return text === "" ? null : text;
  }

  /** Like `text`, with the line breaks of one system only. */
  prose(column: string): string | null {
    return this.text(column)?.replaceAll("\r\n", "\n") ?? null;
  }

  /** An id, or another value without which the row means nothing; "" after the fault. */
  needed(column: string): string {
    const text = this.brief(column);
    if (text === null && this.text(column) === null) this.error("VALUE_MISSING", column);
    return text ?? "";
  }

  /** An id, a code or a name: what is looked up. */
  brief(column: string): string | null {
    const text = this.text(column);
    return text === null || text.length <= BRIEF ? text : this.fault("VALUE_TOO_LONG", column);
  }

  /** yyyy-mm-dd; a time after it is let go of. */
  day(column: string): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const day = /^\d{4}-\d{2}-\d{2}(?=[T ]|$)/.exec(text)?.[0];
    if (day !== undefined && isDay(day)) return day;
    this.error("VALUE_NOT_A_DATE", column);
    return null;
  }

  neededDay(column: string): string {
    const day = this.day(column);
    if (day === null && this.text(column) === null) this.error("VALUE_MISSING", column);
    return day ?? "1900-01-01";
  }

  /** RFC 3339 in UTC, whole seconds. A time without an offset is read in `zone`. */
  instant(column: string, zone: string): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const instant = parseInstant(text, zone);
    if (instant === null) this.error("VALUE_NOT_A_DATE", column);
    return instant;
  }

  whole(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (!/^[+-]?\d+$/.test(text)) return this.fault("VALUE_NOT_A_NUMBER", column);
    return Math.abs(Number(text)) > 2_147_483_647 ? this.fault("VALUE_OUT_OF_RANGE", column) : Number(text);
  }

  decimal(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$/.test(text) ? Number(text) : this.fault("VALUE_NOT_A_NUMBER", column);
  }

  error(code: FaultCode, column?: string, place: Place = {}): void {
    this.columns.faults.error(code, { ...this.place(column), ...place });
  }

  warn(code: FaultCode, column?: string, place: Place = {}): void {
    this.columns.faults.warn(code, { ...this.place(column), ...place });
  }

  private fault(code: FaultCode, column: string): null {
    this.error(code, column);
    return null;
  }

  private place(column: string | undefined): Place {
    const found = column === undefined ? undefined : kindOf(this.text(column) ?? "");
    return { file: this.columns.file, row: this.row, line: this.line, column, found };
  }
}
