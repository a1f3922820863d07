import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceDecide } from "./reference";
import type { Obligation } from "./types";

interface Vector {
  id: string;
  title: string;
  request: unknown;
  expect: {
    effect: string;
    categories: string[];
    fields?: string[] | null;
    obligationsInclude: Obligation[];
    obligationsExclude: Obligation[];
  };
}

const vectors = JSON.parse(readFileSync(join(__dirname, "../vectors.json"), "utf8")) as Vector[];

function matches(obligation: Obligation, pattern: Obligation): boolean {
  return Object.entries(pattern).every(
    ([key, value]) => JSON.stringify(obligation[key]) === JSON.stringify(value),
  );
}

describe("the reference reading on the vectors of the contract", () => {
  it.each(vectors.map((vector) => [vector.id, vector.title, vector] as const))("%s %s", (_id, _title, vector) => {
    const decision = referenceDecide(vector.request);
    expect(decision.effect).toBe(vector.expect.effect);
    expect(decision.categories).toEqual(vector.expect.categories);
    if (vector.expect.fields !== undefined) expect(decision.fields).toEqual(vector.expect.fields);
    for (const pattern of vector.expect.obligationsInclude) {
      expect(decision.obligations.filter((obligation) => matches(obligation, pattern))).not.toEqual([]);
    }
    for (const pattern of vector.expect.obligationsExclude) {
      expect(decision.obligations.filter((obligation) => matches(obligation, pattern))).toEqual([]);
    }
  });
});
