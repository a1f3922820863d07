import { forEachDatabase } from "../support/database";
import { type Amount, type Asker, type Kind, TwoWorlds } from "./two-worlds";

const KINDS = ["WITHOUT", "OTHERWISE"] as const;
const AMOUNT: Amount = { rows: 1, whole: true, registers: true, narrow: 4, probes: 16, anything: 5, ids: 3 };

/** PGlite answers one question at a time: there every seventh asks. */
forEachDatabase((name, open) => {
  async function differ(kind: Kind, askersOf: (worlds: TwoWorlds) => readonly Asker[]): Promise<void> {
    const worlds = await TwoWorlds.over(open);
    const some = askersOf(worlds).filter((_, at) => name !== "PGlite" || at % 7 === 0);
    const began = Date.now();
    for (const [at, asker] of some.entries()) {
      const { differences } = await worlds.compare(asker, kind, AMOUNT);
      expect([asker.viewer.slug, asker.purpose, differences.slice(0, 3)]).toEqual([asker.viewer.slug, asker.purpose, []]);
      if (at % 10 === 9) process.stderr.write(`${name}, ${kind}: ${String(at + 1)} of ${String(some.length)} askers, ${String(Math.round((Date.now() - began) / 1000))} s\n`);
    }
    expect(worlds.coverage.missing()).toEqual([]);
    expect(await worlds.changesMade()).toBe(0);
  }

  // Some of an hour; the next one takes most of a day.
  it.each(KINDS)("every account, and every purpose, is answered as if what is hidden were not there, or were otherwise: %s", (kind) => differ(kind, (worlds) => worlds.some()));

  it.each(KINDS)("so is every account for every purpose: %s", (kind) => differ(kind, (worlds) => worlds.askers));
});
