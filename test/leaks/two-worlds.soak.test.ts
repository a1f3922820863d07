import { forEachDatabase } from "../support/database";
import { type Kind, TwoWorlds } from "./two-worlds";

/** Every account, every purpose, in both other worlds; on PGlite, which answers one question at a time, every seventh. */
forEachDatabase((name, open) => {
  it.each(["WITHOUT", "OTHERWISE"] as const)("everybody is answered as if what is hidden from them were not there, or were otherwise: %s", async (kind: Kind) => {
    const worlds = await TwoWorlds.over(open);
    const some = worlds.askers.filter(({ number }) => name !== "PGlite" || number % 7 === 0);
    for (const asker of some) {
      const { differences } = await worlds.compare(asker, kind, { rows: 1, whole: true, registers: true, narrow: 4, probes: 16, anything: 5, ids: 3 });
      expect([asker.viewer.slug, asker.purpose, differences.slice(0, 3)]).toEqual([asker.viewer.slug, asker.purpose, []]);
    }
    expect(worlds.coverage.missing()).toEqual([]);
    expect(await worlds.changesMade()).toBe(0);
  });
});
