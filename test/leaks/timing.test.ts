import { Random } from "../../src/onboarding/seed/random";
import { rankDistance, tells } from "./timing";

const TIMES = 400;

/** A millisecond with the long tail of a busy machine. */
function times(random: Random, factor: number): number[] {
  return Array.from({ length: TIMES }, () => factor * (1 + random.fraction() * 0.4 + (random.chance(0.05) ? random.fraction() * 20 : 0)));
}

describe("whether times tell", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("equal ones do not, and one that is 30 % longer or shorter does (seed %i)", (seed) => {
    const random = new Random(`times ${String(seed)}`);
    const usual = times(random, 1);
    expect(tells({ one: usual, other: times(random, 1) })).toBe(false);
    expect(tells({ one: times(random, 1.3), other: usual })).toBe(true);
    expect(tells({ one: times(random, 1 / 1.3), other: usual })).toBe(true);
  });

  it("ranks of what is alike are near, of what is apart far", () => {
    expect(Math.abs(rankDistance({ one: [1, 4, 5, 8], other: [2, 3, 6, 7] }))).toBeLessThan(0.1);
    expect(rankDistance({ one: [1, 2, 3, 4], other: [5, 6, 7, 8] })).toBeLessThan(-2);
  });
});
