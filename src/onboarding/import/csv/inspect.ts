import { createHash } from "node:crypto";
import type { FaultLog } from "../faults";
import { type SourceFile, systemCode } from "../source-files";
import { readHeader } from "./header";
import type { TableShape } from "./table-shape";

/** A file read once through, before anything is written: what it is in bytes, and its header. */
export interface InspectedFile {
  readonly source: SourceFile;
  readonly bytes: number;
  readonly sha256: string;
  /** Somewhere a byte is not UTF-8, or NUL: the rows must be looked at one by one to say where. */
  readonly suspicious: boolean;
}

export interface InspectedTable extends InspectedFile {
  readonly shape: TableShape;
  readonly header: readonly string[];
}

const HEAD = 64 * 1024;

/** Null, with faults, where the file cannot be read as the table that it should be. */
export async function inspectTable(source: SourceFile, shape: TableShape, faults: FaultLog): Promise<InspectedTable | null> {
  const read = await readThrough(source, faults);
  if (read === null) return null;
  const header = readHeader(read.head, shape, faults);
  return header === null ? null : { ...read.file, shape, header };
}

export async function inspectFile(source: SourceFile, faults: FaultLog): Promise<InspectedFile | null> {
  return (await readThrough(source, faults))?.file ?? null;
}

async function readThrough(source: SourceFile, faults: FaultLog): Promise<{ file: InspectedFile; head: Buffer } | null> {
  const hash = createHash("sha256");
  const utf8 = new Utf8Watch();
  const head: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of source.open()) {
      if (bytes < HEAD) head.push(chunk);
      bytes += chunk.length;
      hash.update(chunk);
      utf8.see(chunk);
    }
  } catch (error) {
    refuseUnreadable(source.name, error, faults);
    return null;
  }
  return { file: { source, bytes, sha256: hash.digest("hex"), suspicious: utf8.suspicious }, head: Buffer.concat(head) };
}

export function refuseUnreadable(file: string, error: unknown, faults: FaultLog): void {
  const code = systemCode(error);
  if (code === "ENOENT") return faults.error("FILE_MISSING", { file });
  faults.error("FILE_UNREADABLE", { file, found: /^E[A-Z0-9]+$/.test(code) ? code : undefined });
}

class Utf8Watch {
  suspicious = false;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });

  see(chunk: Uint8Array): void {
    if (this.suspicious) return;
    try {
      this.decoder.decode(chunk, { stream: true });
      this.suspicious = chunk.includes(0);
    } catch {
      this.suspicious = true;
    }
  }
}
