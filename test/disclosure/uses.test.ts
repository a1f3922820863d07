import { usesOf } from "../../src/domain/filters";
import { Random } from "../../src/onboarding/seed/random";
import { forEachDatabase } from "../support/database";
import { select } from "../support/selection";
import { type Answer, ask, askWhole } from "./oracle/ask";
import type { ListType } from "./oracle/compare";
import { type Combination, combinations } from "./oracle/every";
import { ARGUMENTS, isLimited } from "./oracle/filters";
import type { House } from "./oracle/house";
import { seededHouse } from "./oracle/seeded";
import { OUTCOME, PARTICIPANT_TEXT, REFERRAL } from "./oracle/selections";

const NODE = { Participant: select(`${PARTICIPANT_TEXT} referrals(first: 1000) { nodes { type } }`), Referral: REFERRAL, Outcome: OUTCOME } as const;
const TYPES = ["Participant", "Referral", "Outcome"] as const satisfies readonly ListType[];

forEachDatabase((name, open) => {
  let house: House;
  let askers: Combination[];

  beforeAll(async () => {
    house = await seededHouse(await open(), ["bangor-me"], { tangled: ["santa-fe-nm"] });
    const some = combinations(house).filter(({ number, purpose }) => number % 19 === 0 || purpose === "CRIME_ON_PREMISES");
    askers = some.filter((one) => seen(one) > 0).filter((_, turn) => name !== "PGlite" || turn % 4 === 0);
  }, 120_000);

  afterAll(() => house.close());

  const seen = ({ viewer, purpose }: Combination) => {
    const decisions = house.decisions(viewer, purpose);
    return house.world.rows.participant.filter((row) => !decisions.isNobody(row)).length;
  };

  /** Somebody's own row reaches them by local policy. */
  const seesByLocalPolicy = ({ viewer, purpose }: Combination) => {
    const decisions = house.decisions(viewer, purpose);
    return house.world.rows.participant.some((row) => [...decisions.released(row, row).values()].some(({ section }) => section.startsWith("LOCAL")));
  };

  const lists = new Map<string, Promise<Answer>>();

  /** The whole list as the viewer gets it without a filter; read once. */
  function unfiltered(type: ListType, { viewer, purpose, number }: Combination): Promise<Answer> {
    const key = `${type} ${String(number)}`;
    const list = lists.get(key) ?? askWhole(house, viewer, purpose, type, NODE[type]);
    lists.set(key, list);
    return list;
  }

  it("is asked by some who see by local policy", () => {
    expect(askers.filter(seesByLocalPolicy).length).toBeGreaterThan(3);
  });

  it.each(TYPES)("knows every argument of the filter of %s", (type) => {
    expect(Object.keys(ARGUMENTS[type]).sort()).toEqual([...usesOf(`${type}Filter`).keys()].sort());
  });

  it.each(TYPES.flatMap((type) => Object.keys(ARGUMENTS[type]).map((argument) => [type, argument] as const)))(
    "filters %s by %s as if the viewer did it with what they see",
    async (type, argument) => {
      const { values, fits } = ARGUMENTS[type][argument] ?? { values: () => [], fits: () => false };
      const pool = values(house.world);
      for (const asker of askers) {
        const { viewer, purpose, number } = asker;
        const { nodes } = await unfiltered(type, asker);
        const random = new Random(`${type} ${argument} ${String(number)}`);
        for (const value of [random.pick(pool), random.pick(pool)]) {
          const filtered = await ask(house, viewer, purpose, type, NODE[type], { first: 1000, filter: { [argument]: value } });
          const seen = typeof nodes === "string" || (isLimited(purpose) && argument !== "status") ? [] : nodes.filter((node) => fits(node as never, value as never));
          const expected = seen.slice(0, 1000);
          if (typeof filtered.nodes === "string") expect([viewer.slug, purpose, value, expected.length]).toEqual([viewer.slug, purpose, value, 0]);
          else expect({ who: viewer.slug, purpose, value, rows: filtered.nodes }).toEqual({ who: viewer.slug, purpose, value, rows: expected });
        }
      }
      expect(askers.length).toBeGreaterThan(3);
    },
    240_000,
  );

  it("joins arguments: each has to fit", async () => {
    for (const asker of askers) {
      const { viewer, purpose, number } = asker;
      const { nodes } = await unfiltered("Participant", asker);
      if (typeof nodes === "string" || isLimited(purpose)) continue;
      const random = new Random(`join ${String(number)}`);
      const some = random.some(Object.keys(ARGUMENTS.Participant).filter((argument) => !argument.startsWith("opened")), 0.3);
      const filter = Object.fromEntries(some.map((argument) => [argument, random.pick(ARGUMENTS.Participant[argument]?.values(house.world) ?? [])]));
      const filtered = await ask(house, viewer, purpose, "Participant", NODE.Participant, { first: 1000, filter });
      const expected = nodes.filter((node) => some.every((argument) => ARGUMENTS.Participant[argument]?.fits(node as never, filter[argument] as never)));
      expect(typeof filtered.nodes === "string" ? [] : filtered.nodes).toEqual(expected);
    }
  }, 120_000);

  it("wants one entry between both bounds, not one within each", async () => {
    const viewer = house.world.rows.account.find(({ slug }) => slug === "bangor-program-director");
    if (viewer === undefined) throw new Error("no director");
    const { nodes } = await askWhole(house, viewer, "CARE_COORDINATION", "Participant", NODE.Participant);
    const bounds = { openedFrom: "2025-06-01", openedBefore: "2026-02-01" };
    const filtered = await ask(house, viewer, "CARE_COORDINATION", "Participant", NODE.Participant, { first: 1000, filter: bounds });
    const entered = (node: unknown) => (node as { enrollment: { episodes: { openedOn: string }[] } | null }).enrollment?.episodes.some(({ openedOn }) => openedOn >= bounds.openedFrom && openedOn < bounds.openedBefore);
    expect(filtered.nodes).toEqual((nodes as unknown[]).filter(entered));
    expect(filtered.nodes.length).toBeGreaterThan(3);
  });
});
