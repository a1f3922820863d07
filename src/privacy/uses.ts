import type { Obligation, Operation } from "../domain/decision";
import type { CategoryMask } from "./categories";
import type { Verdict } from "./mask";
import { plain } from "./obligation-list";

/**
 * 42 CFR 2.13(c): counting, filtering and sorting can tell a withheld value as surely as reading it.
 */
export function tellsByPosition(operation: Operation): boolean {
  switch (operation) {
    case "COUNT":
    case "FILTER":
    case "SORT":
      return true;
    case "READ":
    case "LIST":
    case "SUBSCRIBE":
      return false;
  }
}

/** A value may filter or order rows only where every category it belongs to is released. */
export function mayUse(verdict: Pick<Verdict, "released">, uses: CategoryMask): boolean {
  return (uses & ~verdict.released) === 0;
}

/** What a refusal (all is withheld) or a redaction (something is) owes for the operation. */
export function operationObligations(operation: Operation, withheld: "ALL" | "SOME" | "NONE"): Obligation[] {
  if (!tellsByPosition(operation)) return [];
  switch (withheld) {
    case "ALL":
      return [plain("COUNT_EQUALS_VISIBLE_ROWS"), plain("NO_FILTER_ON_HIDDEN_FIELDS")];
    case "SOME":
      return [plain("NO_FILTER_ON_HIDDEN_FIELDS")];
    case "NONE":
      return [];
  }
}
