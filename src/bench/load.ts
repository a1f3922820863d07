import { startChild } from "./child";
import type { LoadOptions, LoadResult } from "./load-process";
import type { Walk, WalkOptions } from "./walk-process";

/** Something that answers the question, and how it is asked for each page. */
export interface Contestant {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** One body a page. */
  readonly bodies: readonly string[];
}

/** Every page, from the first to the last. */
export async function walk(options: WalkOptions): Promise<Walk> {
  const child = await startChild<Walk>("walk-process.js", options);
  await child.stop();
  return child.ready;
}

export async function load({ url, headers, bodies }: Contestant, connections: number, amount: number): Promise<LoadResult> {
  const options: LoadOptions = { url, headers, bodies, connections, amount };
  const child = await startChild<LoadResult>("load-process.js", options);
  await child.stop();
  if (child.ready.failed > 0) throw new Error(`${String(child.ready.failed)} of ${String(amount)} requests failed at ${url}`);
  return child.ready;
}
