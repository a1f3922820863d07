import { schema } from "./lists";
import type { ReferenceDecision } from "./types";

/** How often a set of decisions reaches what the contract can answer. */

export function tally(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export interface Coverage {
  effects: Map<string, number>;
  obligations: Map<string, number>;
}

function obligationTypes(): string[] {
  const { oneOf } = schema.$defs.Obligation as { oneOf: { title: string }[] };
  return oneOf.map((one) => one.title);
}

/** Decisions per effect and per obligation type, also of those never reached. */
export function coverageOf(decisions: ReferenceDecision[]): Coverage {
  const effects = tally(decisions.map(({ effect }) => effect));
  const obligations = tally(decisions.flatMap((decision) => [...new Set(decision.obligations.map(({ type }) => type))]));
  for (const type of obligationTypes()) obligations.set(type, obligations.get(type) ?? 0);
  return { effects, obligations };
}

/** Names that were reached fewer than `least` times, with their count. */
export function rarerThan(least: number, counts: Map<string, number>): [string, number][] {
  return [...counts].filter(([, count]) => count < least);
}
