import { type FaultCode, FAULTS } from "./fault-codes";
import type { Fault, FaultGroup, Severity } from "./report";

const LISTED = 1_000;
/** Rows listed one by one for each kind of fault: the twentieth like the others teaches nothing. */
const LISTED_PER_GROUP = 20;
const ROWS_PER_GROUP = 5;
/** A file of nothing but faults, each in a way of its own, must not fill the memory. */
const GROUPS = 2_000;

export interface Place {
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly found?: string | undefined;
  /** Replaces the code's own words: names of files, columns and jurisdictions, never a value. */
  readonly says?: string | undefined;
  readonly mend?: string | undefined;
}

interface Group extends FaultGroup {
  count: number;
  readonly firstRows: number[];
  listed: number;
}

/** Collects what is wrong with the files: all of it is counted, some of it is listed. */
export class FaultLog {
  private readonly groups = new Map<string, Group>();
  private readonly list: Fault[] = [];
  private counts: Record<Severity, number> = { ERROR: 0, WARNING: 0 };

  error(code: FaultCode, place: Place = {}): void {
    this.add("ERROR", code, FAULTS[code], place);
  }

  warn(code: FaultCode, place: Place = {}): void {
    this.add("WARNING", code, FAULTS[code], place);
  }

  /** A failure with a code of another layer, e.g. DISK_FULL of the database. */
  failure(code: string, says: string, mend: string): void {
    this.add("ERROR", code, [says, mend], {});
  }

  get errors(): number {
    return this.counts.ERROR;
  }

  get warnings(): number {
    return this.counts.WARNING;
  }

  summary(): { faultGroups: FaultGroup[]; faults: Fault[]; faultsNotListed: number } {
    const faultGroups = [...this.groups.values()].map(({ listed: _, ...group }) => group);
    faultGroups.sort((a, b) => Number(a.severity === "WARNING") - Number(b.severity === "WARNING"));
    return { faultGroups, faults: this.list, faultsNotListed: this.errors + this.warnings - this.list.length };
  }

  private add(severity: Severity, code: string, words: readonly [string, string], place: Place): void {
    this.counts[severity] += 1;
    const fault = toFault(severity, code, words, place);
    const group = this.groupOf(fault);
    if (group === undefined) return;
    group.count += 1;
    if (fault.row !== null && group.firstRows.length < ROWS_PER_GROUP) group.firstRows.push(fault.row);
    if (group.listed >= LISTED_PER_GROUP || this.list.length >= LISTED) return;
    group.listed += 1;
    this.list.push(fault);
  }

  private groupOf(fault: Fault): Group | undefined {
    const { severity, code, file, column, found, says, mend } = fault;
    const key = JSON.stringify([severity, code, file, column, found, says]);
    let group = this.groups.get(key);
    if (group === undefined && this.groups.size < GROUPS) {
      group = { severity, code, file, column, found, says, mend, count: 0, firstRows: [], listed: 0 };
      this.groups.set(key, group);
    }
    return group;
  }
}

function toFault(severity: Severity, code: string, [says, mend]: readonly [string, string], place: Place): Fault {
  return {
    severity,
    code,
    file: place.file ?? null,
    row: place.row ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    found: place.found ?? null,
    says: place.says ?? says,
    mend: place.mend ?? mend,
  };
}
