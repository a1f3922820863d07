import type { InspectedFile } from "../csv/inspect";
import { BRIEF } from "../csv/row";
import type { ImportSession } from "../session";
import { systemCode } from "../source-files";

/** More than any directory's side file has; such a file is read whole. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A JSON object of service id -> list of codes, as the Ohana exports keep beside their tables. */
export async function readSideCodes(session: ImportSession, file: InspectedFile | null): Promise<ReadonlyMap<string, readonly string[]> | null> {
  if (file === null) return null;
  try {
    if (file.bytes > MOST_BYTES) throw new SyntaxError("too large");
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.source.open()) chunks.push(chunk);
    return codesOf(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))));
  } catch (error) {
    session.faults.error(systemCode(error).startsWith("E") && !(error instanceof TypeError) ? "FILE_UNREADABLE" : "JSON_INVALID", { file: file.source.name });
    return null;
  }
}

function codesOf(json: unknown): ReadonlyMap<string, readonly string[]> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new SyntaxError("not an object");
  return new Map(Object.entries(json).map(([service, codes]: [string, unknown]) => {
    if (!Array.isArray(codes) || !codes.every((code): code is string => typeof code === "string" && code.length <= BRIEF && !code.includes("\0"))) throw new SyntaxError("not a list of codes");
    return [service, codes.map((code) => code.trim()).filter((code) => code !== "")];
  }));
}
