import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { SubgraphKeys } from "../config";

export const SUPERGRAPH_USAGE = `  supergraph check <file>
            reads a composed schema (the router's supergraph) and says what another subgraph would be handed of persons
            beyond what this hub's settings open to it; exit code 1 if anything
`;

interface Out {
  write(text: string): unknown;
}

export interface SupergraphParts {
  readonly output: Out;
  readonly errors: Out;
  readonly cwd: string;
  readonly keys: SubgraphKeys;
  readonly faultsOf: (supergraphSdl: string, keys: SubgraphKeys) => string[];
}

/** Needs no hub: the settings say what is opened. */
export async function supergraphCommand([verb, file, ...more]: readonly string[], { output, errors, cwd, keys, faultsOf }: SupergraphParts): Promise<number> {
  if (verb !== "check" || file === undefined || more.length > 0) {
    errors.write(`SUPERGRAPH_ARGUMENTS_INVALID Name one file.\n\n${SUPERGRAPH_USAGE}`);
    return 2;
  }
  const text = await readFile(resolve(cwd, file), "utf8").catch(() => null);
  const faults = text === null ? null : readable(() => faultsOf(text, keys));
  if (faults === null) {
    errors.write("SUPERGRAPH_UNREADABLE The file is not there, or is no composed schema.\n");
    return 2;
  }
  output.write(faults.length === 0 ? "Nothing of persons goes to another subgraph but what is decided for it.\n" : faults.map((fault) => `SUPERGRAPH_DISCLOSES ${fault}\n`).join(""));
  return faults.length === 0 ? 0 : 1;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
