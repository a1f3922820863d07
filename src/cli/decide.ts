import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { decideChecked } from "../privacy/decide";

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

const NO_ARRAY = "INPUT_NOT_AN_ARRAY Standard input must hold one JSON array of decision requests.\n";

/**
 * The decision contract on the command line. An invalid request is decided as the contract says and its first faulty
 * path, never a value, goes to `errors`. Exit code 2 where the input is no JSON array.
 */
export async function decideCommand({ input, output, errors }: Streams): Promise<number> {
  const requests = parseArray(await textOf(input));
  if (requests === null) {
    errors.write(NO_ARRAY);
    return 2;
  }
  await write(output, "[");
  for (const [index, request] of requests.entries()) {
    const { decision, invalidPath } = decideChecked(request);
    if (invalidPath !== null) errors.write(`request ${String(index)}: ${invalidPath === "" ? "/" : invalidPath}\n`);
    await write(output, `${index === 0 ? "\n" : ",\n"}${JSON.stringify(decision)}`);
  }
  await write(output, "\n]\n");
  return 0;
}

async function textOf(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

function parseArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Waits while the reader is slower than we are. */
async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}
