import { decide } from "../../src/privacy/decide";
import { coverageOf, rarerThan } from "./reference/coverage";
import { referenceDecide } from "./reference/reference";
import { isDecision } from "./reference/validity";
import { SEED, generateRequests } from "./requests";

/** The product's engine against an independent, plain reading of the contract. */

const COUNT = 20_000;
jest.setTimeout(120_000);
/** Each effect and each obligation must be compared at least this often. */
const LEAST = COUNT / 1000;
/** Differences shown in full when the test fails. */
const SHOWN = 3;

interface Difference {
  index: number;
  request: unknown;
  product: unknown;
  reference: unknown;
}

describe("decide and the reference reading", () => {
  const requests = generateRequests(SEED, COUNT);
  const references = requests.map((request) => referenceDecide(request));

  it("agree on effect, categories, fields and all obligations of every generated request", () => {
    const differences: Difference[] = [];
    requests.forEach((request, index) => {
      const { effect, categories, fields, obligations } = decide(request);
      const product = { effect, categories, fields, obligations };
      const reference = references[index];
      try {
        expect(product).toEqual(reference);
      } catch {
        differences.push({ index, request, product, reference });
      }
    });
    const shown = differences.slice(0, SHOWN).map((difference) => JSON.stringify(difference));
    expect({ count: differences.length, shown }).toEqual({ count: 0, shown: [] });
  });

  it("every answer of decide fits the schema", () => {
    const misfits = requests.filter((request) => !isDecision(decide(request)));
    expect(misfits.slice(0, SHOWN)).toEqual([]);
  });

  it("decide leaves the request as it is", () => {
    const some = requests.slice(0, 1000);
    const before = JSON.stringify(some);
    for (const request of some) decide(request);
    expect(JSON.stringify(some)).toBe(before);
  });

  it("the generated requests reach every effect and every obligation", () => {
    const coverage = coverageOf(references);
    expect(coverage.effects.size).toBe(5);
    expect(rarerThan(COUNT / 50, coverage.effects)).toEqual([]);
    expect(rarerThan(LEAST, coverage.obligations)).toEqual([]);
  });
});
