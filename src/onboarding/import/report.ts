/** What an import did, or why it did nothing. JSON-serialisable: it crosses the hub's control socket. Holds no value of any record. */
export interface ImportReport {
  readonly format: "lead-hub import report 1";
  readonly kind: ImportKind;
  /** Stored with every row; null if the files did not tell what they are. */
  readonly sourceSystem: string | null;
  readonly mappingVersion: string | null;
  readonly directory: string;
  readonly dryRun: boolean;
  readonly outcome: ImportOutcome;
  readonly startedAt: string;
  readonly seconds: number;
  readonly jurisdictions: readonly ImportedJurisdiction[];
  readonly tables: readonly TableCounts[];
  readonly files: readonly FileUse[];
  /** Rows that were read and left out on purpose. */
  readonly leftOut: readonly LeftOut[];
  readonly filesNotMapped: readonly string[];
  readonly columnsNotMapped: readonly UnmappedColumns[];
  readonly errors: number;
  readonly warnings: number;
  /** Each fault once per (code, file, column, kind of value), with how often and where first. */
  readonly faultGroups: readonly FaultGroup[];
  /** Fault by fault, the first thousand; the groups count all of them. */
  readonly faults: readonly Fault[];
  readonly faultsNotListed: number;
}

export type ImportKind = "hsds" | "hmis";

/** CHECKED: a dry run without errors. REFUSED: errors, so nothing was written. */
export type ImportOutcome = "IMPORTED" | "UNCHANGED" | "CHECKED" | "REFUSED";

export interface ImportedJurisdiction {
  readonly slug: string;
  readonly created: boolean;
  /** Null where no row was written: a load stands for rows. */
  readonly loadId: string | null;
  readonly organizationsCreated: readonly string[];
  readonly accountsCreated: readonly string[];
}

export interface TableCounts {
  readonly table: string;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Taken away because their own record no longer has them: links, codes and derived periods, never records. */
  readonly removed: number;
  /** In the hub from an earlier import and not in these files: kept. */
  readonly gone: number;
}

export interface FileUse {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Data rows read; null for a JSON file. */
  readonly rows: number | null;
}

export interface LeftOut {
  readonly file: string;
  readonly reason: string;
  readonly rows: number;
}

export interface UnmappedColumns {
  readonly file: string;
  readonly columns: readonly { readonly column: string; readonly filledRows: number }[];
}

export type Severity = "ERROR" | "WARNING";

export interface Fault {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string | null;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number | null;
  /** As an editor numbers it; differs from the row where fields hold line breaks. */
  readonly line: number | null;
  readonly column: string | null;
  /** What kind of value is there ("text of 12 characters"), never the value. */
  readonly found: string | null;
  readonly says: string;
  readonly mend: string;
}

export interface FaultGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string | null;
  readonly column: string | null;
  readonly found: string | null;
  readonly says: string;
  readonly mend: string;
  readonly count: number;
  readonly firstRows: readonly number[];
}

export interface ImportProgress {
  readonly file: string;
  /** Data rows read of this file so far. */
  readonly rows: number;
  readonly done: boolean;
}
