import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { FaultLog } from "./faults";

/** Bytes with a name: a file of the directory, or whatever else can be streamed. */
export interface SourceFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export interface SourceDirectory {
  readonly path: string;
  /** Names in the directory, sorted. */
  readonly names: readonly string[];
  file(name: string): SourceFile;
}

const CHUNK = 256 * 1024;

/** Null, with a fault, where there is no directory to read. */
export async function openDirectory(directory: string, faults: FaultLog): Promise<SourceDirectory | null> {
  try {
    const names = (await readdir(directory)).sort();
    return { path: directory, names, file: (name) => fileOf(directory, name) };
  } catch (error) {
    await refuseDirectory(directory, systemCode(error), faults);
    return null;
  }
}

export function fileOf(directory: string, name: string): SourceFile {
  return { name, open: () => createReadStream(path.join(directory, name), { highWaterMark: CHUNK }) };
}

async function refuseDirectory(directory: string, code: string, faults: FaultLog): Promise<void> {
  if (code === "EACCES" || code === "EPERM") return faults.error("FILE_UNREADABLE", { says: "The directory could not be read." });
  const found = await stat(directory).then(() => "a file, not a directory", () => undefined);
  const mend = directory.toLowerCase().endsWith(".zip") ? "Unpack the archive and name the directory." : undefined;
  faults.error("DIRECTORY_MISSING", { found, mend });
}

/** A needed file that is not there; a name in other letters is the usual reason. */
export function refuseMissing(directory: SourceDirectory, name: string, faults: FaultLog): void {
  const other = directory.names.find((there) => there.toLowerCase() === name.toLowerCase());
  const mend = other === undefined ? undefined : `Rename ${other}: the name's capitals count.`;
  faults.error("FILE_MISSING", { file: name, mend });
}

export function systemCode(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
