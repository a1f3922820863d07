import fc from "fast-check";
import type { Category, Decision, DecisionRequest } from "../../../src/domain/decision";
import { decideChecked } from "../../../src/privacy/decide";
import { requestArbitrary } from "../requests";

/** Fixed, so that a run of the tests can be repeated; the soak sets another seed and many more runs. */
export function runs(numRuns: number): { numRuns: number; seed: number } {
  const { LEAD_HUB_SOAK_RUNS: soak, LEAD_HUB_SOAK_SEED: seed } = process.env;
  return { numRuns: soak === undefined ? numRuns : Number(soak), seed: seed === undefined ? 42 : Number(seed) };
}

/** Runs of each property, unless it says otherwise; each run may try many changes of one request. */
const RUNS = 400;

const validRequest = requestArbitrary.filter(
  (request): request is DecisionRequest => decideChecked(request).invalidPath === null,
);

export function forEveryRequest(check: (request: DecisionRequest) => void, numRuns = RUNS): void {
  fc.assert(fc.property(validRequest, check), runs(numRuns));
}

export const isRelease = ({ effect }: Decision) => effect === "PERMIT" || effect === "REDACT";

export const essence = ({ effect, categories, fields }: Decision) => ({ effect, categories, fields });

/**
 * What the second answer opens beyond the first. NOT_GOVERNED opens most: other policy decides about
 * everything (contract 2), so to leave part 2 widens, and to come under it never does.
 */
export function widened(before: Decision, after: Decision): Category[] | "everything" {
  if (before.effect === "NOT_GOVERNED") return [];
  if (after.effect === "NOT_GOVERNED") return "everything";
  return after.categories.filter((category) => !before.categories.includes(category));
}

/** One change of a request, with its name. */
export interface Change {
  readonly name: string;
  readonly request: DecisionRequest;
}

/** The changes after which more is released than before; a change that makes no valid request does not count. */
export function wideningAmong(request: DecisionRequest, changes: readonly Change[]): string[] {
  const before = decideChecked(request).decision;
  return changes.flatMap(({ name, request: changed }) => {
    const { decision, invalidPath } = decideChecked(changed);
    if (invalidPath !== null) return [];
    const more = widened(before, decision);
    return more.length === 0 ? [] : [`${name} opens ${more === "everything" ? more : more.join(" ")}`];
  });
}

/** The list without each of its items in turn. */
export function withoutEach<Item>(items: readonly Item[]): Item[][] {
  return items.map((_, index) => items.filter((__, each) => each !== index));
}

/** The list with each of its items changed in turn; null leaves an item as it is. */
export function changingEach<Item>(items: readonly Item[], change: (item: Item) => Item | null): Item[][] {
  return items.flatMap((item, index) => {
    const changed = change(item);
    return changed === null ? [] : [items.map((each, at) => (at === index ? changed : each))];
  });
}
