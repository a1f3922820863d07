import { buildSchema } from "graphql";
import { compareSdl, type SdlDifference } from "../../sites/contract/compare";
import { type Check, check } from "./report";

/** What a site's own schema is compared with: the contract, and what of it a site has that takes no changes. */
export interface ContractSdl {
  readonly whole: string;
  readonly onlyRead: string;
}

/** A site answers documents of the contract only, so nobody can ask it for its schema: its operator gives it. */
export async function sdlChecks(given: string, contract: ContractSdl): Promise<Check[]> {
  const readable = "its SDL can be read";
  const takesChanges = hasMutation(given);
  if (takesChanges === null) return [check("MUST", readable, false, "it is no SDL of a schema")];
  const differences = await compareSdl(takesChanges ? contract.whole : contract.onlyRead, given);
  const of = (kind: SdlDifference["kind"]) => [...new Set(differences.filter((one) => one.kind === kind).map(({ path }) => path))];
  return [
    check("MUST", readable, true),
    checkOf("MUST", "its SDL has all of the contract", of("MISSING")),
    checkOf("MUST", "its SDL has nothing otherwise than the contract", of("CHANGED")),
    checkOf("SHOULD", "its SDL has nothing more than the contract", of("EXTRA")),
  ];
}

/** Null: it is none. */
function hasMutation(sdl: string): boolean | null {
  try {
    return buildSchema(sdl).getMutationType() !== undefined;
  } catch {
    return null;
  }
}

const MOST_NAMED = 20;

function checkOf(level: Check["level"], what: string, paths: readonly string[]): Check {
  const more = paths.length - MOST_NAMED;
  return check(level, what, paths.length === 0, `${paths.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`);
}
