import { createHash } from "node:crypto";
import type { Database } from "../../database/database";
import { inspectFile, type InspectedFile, type InspectedTable, inspectTable } from "./csv/inspect";
import { readTable } from "./csv/read-table";
import type { Row } from "./csv/row";
import type { TableShape } from "./csv/table-shape";
import type { FaultLog } from "./faults";
import type { FileUse, ImportProgress, LeftOut, UnmappedColumns } from "./report";
import { refuseMissing, type SourceDirectory } from "./source-files";

export interface ImportOptions {
  readonly database: Database;
  readonly directory: string;
  readonly dryRun?: boolean | undefined;
  readonly progress?: ((event: ImportProgress) => void) | undefined;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Ends the import, without a trace, when whoever asked for it is gone. */
  readonly signal?: AbortSignal | undefined;
}

export class ImportCancelled extends Error {
  override readonly name = "ImportCancelled";
}

/** The files of one import, and everything that the report will say of them. */
export class ImportSession {
  private readonly inspected = new Map<string, InspectedFile>();
  private readonly uses = new Map<string, number | null>();
  private readonly unmapped: UnmappedColumns[] = [];
  private readonly tallyLeftOut = new Map<string, { file: string; reason: string; rows: number }>();

  constructor(
    readonly options: ImportOptions,
    readonly directory: SourceDirectory,
    readonly faults: FaultLog,
  ) {}

  has(file: string): boolean {
    return this.directory.names.includes(file);
  }

  /** Null where the file is not there; that is a fault if it is needed. */
  async table(shape: TableShape, needed: "needed" | "optional"): Promise<InspectedTable | null> {
    if (!this.has(shape.file)) return this.missing(shape.file, needed);
    const table = await inspectTable(this.directory.file(shape.file), shape, this.faults);
    if (table !== null) this.inspected.set(shape.file, table);
    return table;
  }

  async file(name: string): Promise<InspectedFile | null> {
    if (!this.has(name)) return null;
    const file = await inspectFile(this.directory.file(name), this.faults);
    if (file !== null) this.use(file, null);
    return file;
  }

  async *rows(table: InspectedTable): AsyncGenerator<Row> {
    const reader = readTable(table, this.faults, this.options.progress ?? (() => undefined));
    for await (const row of reader.rows()) {
      if (this.options.signal?.aborted === true) throw new ImportCancelled();
      yield row;
    }
    this.use(table, reader.rowCount());
    const unmapped = reader.unmapped();
    if (unmapped !== null) this.unmapped.push(unmapped);
  }

  leaveOut(file: string, reason: string, rows = 1): void {
    const key = JSON.stringify([file, reason]);
    const tally = this.tallyLeftOut.get(key) ?? { file, reason, rows: 0 };
    tally.rows += rows;
    this.tallyLeftOut.set(key, tally);
  }

  /** One digest for all files together: provenance of the load. */
  digest(): string {
    const lines = [...this.inspected.values()].map((file) => `${file.sha256}  ${file.source.name}\n`).sort();
    return createHash("sha256").update(lines.join("")).digest("hex");
  }

  told(): { files: FileUse[]; leftOut: LeftOut[]; filesNotMapped: string[]; columnsNotMapped: UnmappedColumns[] } {
    const files = [...this.inspected.values()].map(({ source, bytes, sha256 }) => ({ file: source.name, bytes, sha256, rows: this.uses.get(source.name) ?? null }));
    const filesNotMapped = this.directory.names.filter((name) => /\.(csv|json)$/i.test(name) && !this.inspected.has(name));
    return { files, leftOut: [...this.tallyLeftOut.values()], filesNotMapped, columnsNotMapped: this.unmapped };
  }

  private use(file: InspectedFile, rows: number | null): void {
    this.inspected.set(file.source.name, file);
    this.uses.set(file.source.name, rows);
  }

  private missing(file: string, needed: "needed" | "optional"): null {
    if (needed === "needed") refuseMissing(this.directory, file, this.faults);
    return null;
  }
}
