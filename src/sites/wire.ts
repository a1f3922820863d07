import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";

/** What has no code that could be told. */
export const UNKNOWN = "UNKNOWN";

/** The site had not begun to answer when this befell it. */
export const NEVER_BEGUN = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_CONNECT_TIMEOUT"]);

/** It answered, and not as HTTP or the bounds have it. */
const INVALID = new Set(["UND_ERR_RES_EXCEEDED_MAX_SIZE", "UND_ERR_HEADERS_OVERFLOW", "TOO_LARGE", "ENCODING", UNKNOWN]);

/** The parser's words for what is no HTTP; that it ended too early is a connection that was cut. */
export function isOfTheAnswer(code: string): boolean {
  return INVALID.has(code) || (code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE");
}

export class WireFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Words of Node and undici; their messages may quote an address or what was sent. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{1,64}$/.test(code) ? code : UNKNOWN;
}

const gunzipped = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);
const unbrotlied = promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress);

export async function unpack(packed: Buffer, encoding: string, mostBytes: number): Promise<Buffer> {
  const bound = { maxOutputLength: mostBytes };
  try {
    if (encoding === "" || encoding === "identity") return packed;
    if (encoding === "gzip") return await gunzipped(packed, bound);
    if (encoding === "br") return await unbrotlied(packed, bound);
  } catch (error) {
    throw new WireFault(codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "TOO_LARGE" : "ENCODING");
  }
  throw new WireFault("ENCODING");
}

export function textOf(header: string | string[] | undefined): string {
  return Array.isArray(header) ? "" : (header ?? "");
}
