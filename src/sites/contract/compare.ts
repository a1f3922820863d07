import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

export interface SdlDifference {
  /** MISSING and CHANGED break who speaks the contract; EXTRA does not. */
  readonly kind: "MISSING" | "CHANGED" | "EXTRA";
  readonly path: string;
  readonly message: string;
}

/** What graphql-inspector says of one difference. */
interface Found {
  readonly type: string;
  readonly path?: string;
  readonly message: string;
  readonly criticality: { readonly level: CriticalityLevel };
}

/** A hub takes no word that it does not know, so for it one more is as bad as one less. */
const MORE_WORDS = ["ENUM_VALUE_ADDED", "UNION_MEMBER_ADDED"];

/** How a schema differs from the contract; throws for what is no SDL. */
export async function compareSdl(contract: string, given: string): Promise<SdlDifference[]> {
  const wanted = buildSchema(contract);
  const found: readonly Found[] = await diff(wanted, buildSchema(given));
  return found.flatMap(({ type, path = type, message, criticality: { level } }): SdlDifference[] => {
    // Of a list of words that is new nobody knows any.
    const isKnown = wanted.getType(path.split(".")[0] ?? "") !== undefined;
    if (level === CriticalityLevel.Breaking || (MORE_WORDS.includes(type) && isKnown)) return [{ kind: type.endsWith("_REMOVED") ? "MISSING" : "CHANGED", path, message }];
    return type.endsWith("_ADDED") && !type.includes("DESCRIPTION") ? [{ kind: "EXTRA", path, message }] : [];
  });
}
