import fc from "fast-check";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { FILED_INTAKE_MISSED, NOT_FILED } from "./invariants/charges";
import { DEATHS, RETURNS } from "./invariants/deaths";
import { DOORS } from "./invariants/doors";
import { history, isLawful, written } from "./invariants/histories";
import { OPEN_ENROLMENTS } from "./invariants/enrolments";
import { PERIODS } from "./invariants/periods";
import { RACES, run, turned } from "./invariants/races";
import { judge, makeWorld, type Ways } from "./invariants/trial";

const RUNS = 5;

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  /** Each breach is refused, whatever its dates and values, and leaves nothing behind; what is just within the rule is taken. */
  function refuses(ways: Ways): void {
    it.each(Object.entries(ways))("refuses %s", async (_way, trials) => {
      await fc.assert(fc.asyncProperty(trials, (trial) => judge(database, trial)), { numRuns: RUNS });
    });
  }

  describe("a social or community referral never has a charge:", () => {
    refuses(DOORS);
  });

  describe("a charge is not filed only with an intake within the window, or an override that says why:", () => {
    refuses(NOT_FILED);
  });

  describe("a charge is filed for a missed intake only if there was none before the deadline:", () => {
    refuses(FILED_INTAKE_MISSED);
  });

  describe("a person has one open enrolment in a project, and any number of referrals:", () => {
    refuses(OPEN_ENROLMENTS);
  });

  describe("status periods of a person do not overlap:", () => {
    refuses(PERIODS);
  });

  describe("nothing reopens after a death:", () => {
    refuses(DEATHS);

    it("takes a return after any other exit", async () => {
      await fc.assert(fc.asyncProperty(RETURNS, async (world) => void (await makeWorld(database, world))), { numRuns: RUNS });
    });
  });

  it("takes a person's history if it keeps the rules, and only then", async () => {
    const seen = { lawful: 0, unlawful: 0 };
    await fc.assert(fc.asyncProperty(history, async (one) => {
      const taken = await makeWorld(database, written(one)).then(() => true, () => false);
      expect(taken).toBe(isLawful(one));
      seen[taken ? "lawful" : "unlawful"] += 1;
    }), { numRuns: 80 });
    expect(Math.min(seen.lawful, seen.unlawful)).toBeGreaterThan(10);
  });

  describe("two transactions at once do not break together what neither breaks alone:", () => {
    it.each(Object.entries(RACES))("%s", async (_name, race) => {
      for (const either of [race, turned(race)]) {
        const refused = (await run(database, either)).filter((one) => one !== undefined);
        expect(refused).toHaveLength(1);
        expect(race.refusedAs).toContain(refused[0]);
      }
    });
  });
});
