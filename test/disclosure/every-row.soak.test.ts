import { forEachDatabase } from "../support/database";
import { combinations, compareEvery } from "./oracle/every";
import { type SeededOptions, seededHouse } from "./oracle/seeded";

/** Every account with every purpose, over the whole demo and over many tangles. An hour and more. */
forEachDatabase((name, open) => {
  const oneOf = name === "PGlite" ? 13 : 1;

  async function holds(cities: readonly string[] | "all", options: SeededOptions = {}): Promise<void> {
    const house = await seededHouse(await open(), cities, options);
    const { differences, released } = await compareEvery(house, combinations(house, oneOf));
    expect(differences.slice(0, 5)).toEqual([]);
    expect(released).toBeGreaterThan(1000);
    await house.close();
  }

  it("hands over of every row of the whole demo what decide says, to every account for every purpose", () => holds("all"));

  it.each(["one", "two", "three", "four"])("hands over what decide says, in tangle %s", async (tangleSeed) => {
    for (const legalRole of ["QSO", "INTERMEDIARY"] as const) await holds([], { tangled: ["king-county-wa", "santa-fe-nm"], tangleSeed, legalRole });
  });
});
