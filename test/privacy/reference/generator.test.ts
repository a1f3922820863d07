import fc from "fast-check";
import { SEED, generateRequests, mutateRequest, requestArbitrary } from "../requests";
import { coverageOf, rarerThan, tally } from "./coverage";
import { schema } from "./lists";
import { referenceDecide, referenceExplain } from "./reference";
import type { Request } from "./types";
import { isValid } from "./validity";

/** The generator must reach every rule, and the reference must keep the promises of the contract. */

const COUNT = 20_000;
jest.setTimeout(120_000);
const LEAST = 20;

function elements(): string[] {
  return schema.$defs.ConsentElement?.enum ?? [];
}

describe("generated requests", () => {
  const requests = generateRequests(SEED, COUNT);
  const explained = requests.map((request) => referenceExplain(request));

  it("are the same for the same seed", () => {
    expect(JSON.stringify(generateRequests(7, 200))).toBe(JSON.stringify(generateRequests(7, 200)));
  });

  it("are valid but for a few", () => {
    const valid = requests.filter((request) => isValid(request)).length;
    expect(valid / COUNT).toBeGreaterThan(0.94);
    expect(COUNT - valid).toBeGreaterThan(LEAST);
  });

  const coverage = coverageOf(explained.map(({ decision }) => decision));

  it("reach every effect", () => {
    expect([...coverage.effects.keys()].sort()).toEqual(["DENY", "HIDE", "NOT_GOVERNED", "PERMIT", "REDACT"]);
    expect(rarerThan(COUNT / 50, coverage.effects)).toEqual([]);
  });

  it("reach every section a release can rest on", () => {
    const counts = tally(explained.flatMap(({ sections }) => sections));
    const missed = (schema.$defs.Section?.enum ?? []).filter((section) => (counts.get(section) ?? 0) < LEAST);
    expect(missed).toEqual([]);
  });

  it("reach every obligation", () => {
    expect(rarerThan(LEAST, coverage.obligations)).toEqual([]);
  });

  it("reach every element of a consent, alone", () => {
    const alone = explained.flatMap(({ decision }) =>
      decision.obligations.flatMap((obligation) =>
        obligation.type === "REPORT_MISSING_ELEMENT_TO_DISCLOSER" &&
        Array.isArray(obligation.elements) &&
        obligation.elements.length === 1
          ? obligation.elements
          : [],
      ),
    );
    const counts = tally(alone);
    expect(elements().filter((element) => (counts.get(element) ?? 0) < LEAST)).toEqual([]);
  });

  it("are often one step away from another effect", () => {
    const some = requests.slice(0, 2000);
    const changed = some.filter((request, index) => {
      const next = referenceDecide(mutateRequest(request, index));
      return next.effect !== referenceDecide(request).effect;
    });
    expect(changed.length / some.length).toBeGreaterThan(0.08);
  });
});

describe("the reference keeps the general promises of the contract", () => {
  it("claims, previous and operation change neither effect, categories nor fields", () => {
    fc.assert(
      fc.property(requestArbitrary, (candidate) => {
        fc.pre(isValid(candidate));
        const bare: Request = {
          ...candidate,
          claims: [],
          previous: null,
          channel: { ...candidate.channel, operation: "READ" },
        };
        const { effect, categories, fields } = referenceDecide(candidate);
        expect(referenceDecide(bare)).toMatchObject({ effect, categories, fields });
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it("asking together releases the same as asking apart", () => {
    fc.assert(
      fc.property(requestArbitrary, (candidate) => {
        fc.pre(isValid(candidate));
        const together = referenceDecide(candidate);
        const apart = candidate.categories.map((category) => referenceDecide({ ...candidate, categories: [category] }));
        fc.pre([together, ...apart].every(({ effect }) => effect !== "NOT_GOVERNED"));
        expect(together.categories).toEqual(apart.flatMap(({ categories }) => categories).sort());
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it("the order of the lists does not matter", () => {
    fc.assert(
      fc.property(requestArbitrary, (candidate) => {
        fc.pre(isValid(candidate));
        const turned: Request = {
          ...candidate,
          categories: [...candidate.categories].reverse(),
          organizations: [...candidate.organizations].reverse(),
          consents: [...candidate.consents].reverse(),
          agreements: [...candidate.agreements].reverse(),
          orders: [...candidate.orders].reverse(),
          restrictions: [...candidate.restrictions].reverse(),
        };
        expect(referenceDecide(turned)).toEqual(referenceDecide(candidate));
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
