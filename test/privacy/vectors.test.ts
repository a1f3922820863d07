import type { Decision, Obligation } from "../../src/domain/decision";
import { decide } from "../../src/privacy/decide";
import vectors from "./vectors.json";

/** The vectors of the decision contract (contract 6). */

interface Expectation {
  readonly effect: Decision["effect"];
  readonly categories: readonly string[];
  readonly fields?: readonly string[] | null;
  readonly obligationsInclude: readonly object[];
  readonly obligationsExclude: readonly object[];
}

interface Vector {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly request: unknown;
  readonly expect: Expectation;
}

function matches(obligation: Obligation, pattern: object): boolean {
  try {
    expect(obligation).toMatchObject(pattern);
    return true;
  } catch {
    return false;
  }
}

describe("the vectors of the contract", () => {
  const rows = (vectors as unknown as Vector[]).map((vector) => [vector.id, vector.section, vector.title, vector] as const);

  it.each(rows)("%s (%s) %s", (_id, _section, _title, { request, expect: expected }) => {
    const decision = decide(request);
    const has = (pattern: object) => decision.obligations.some((obligation) => matches(obligation, pattern));
    expect(decision.effect).toBe(expected.effect);
    expect(decision.categories).toEqual(expected.categories);
    if (expected.fields !== undefined) expect(decision.fields).toEqual(expected.fields);
    expect(expected.obligationsInclude.filter((pattern) => !has(pattern))).toEqual([]);
    expect(expected.obligationsExclude.filter(has)).toEqual([]);
  });
});
