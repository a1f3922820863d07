import { forEachDatabase } from "../support/database";
import { combinations, compareEvery } from "./oracle/every";
import { seededHouse } from "./oracle/seeded";

/** Every persona and purpose over many tangles. An hour and more. */
forEachDatabase((_name, open) => {
  it.each(["one", "two", "three", "four"])("hands over what decide says, in tangle %s", async (tangleSeed) => {
    for (const legalRole of ["QSO", "INTERMEDIARY"] as const) {
      const house = await seededHouse(await open(), [], { tangled: ["king-county-wa", "santa-fe-nm"], tangleSeed, legalRole });
      const { differences, released } = await compareEvery(house, combinations(house));
      expect(differences.slice(0, 5)).toEqual([]);
      expect(released).toBeGreaterThan(1000);
      await house.close();
    }
  });
});
