import { forEachDatabase } from "../support/database";
import { type Combination, combinations, compareEvery } from "./oracle/every";
import type { House } from "./oracle/house";
import { seededHouse } from "./oracle/seeded";

const CITY = "king-county-wa";
const NATION = "national";
const TANGLED = "santa-fe-nm";

/** A few who are on file as the person, and ask for what is theirs: a sample may miss them all. */
function byThemselves(house: House): Combination[] {
  const selves = new Set(house.world.rows.relation.filter(({ type, valid_to }) => type === "SELF" && valid_to === null).map((one) => one.account_id));
  return combinations(house, 1, ({ id }) => selves.has(id)).filter(({ purpose }) => purpose === "PATIENT_ACCESS").slice(0, 4);
}

/**
 * The gate against `decide` on the whole request, built from rows by plain SQL: the whole demo as the people of one city
 * see it. PGlite answers one question at a time, so there it is a sample. `npm run soak` does it as everybody.
 */
forEachDatabase((name, open) => {
  const onPGlite = name === "PGlite";
  const houses: House[] = [];

  async function house(...parts: Parameters<typeof seededHouse> extends [unknown, ...infer Rest] ? Rest : never): Promise<House> {
    const made = await seededHouse(await open(), ...parts);
    houses.push(made);
    return made;
  }

  afterAll(async () => {
    for (const one of houses) await one.close();
  });

  it("hands over of every seed row, to every persona of a city and of the nation, for every purpose, in every category what decide says, and records that", async () => {
    const seeded = await house(onPGlite ? [CITY] : "all");
    const list = combinations(seeded, onPGlite ? 41 : 1, ({ jurisdiction }) => jurisdiction === CITY || jurisdiction === NATION);
    const { differences, released } = await compareEvery(seeded, list);
    expect(differences.slice(0, 5)).toEqual([]);
    expect(released).toBeGreaterThan(list.length);
  }, 600_000);

  it.each(["QSO", "INTERMEDIARY"] as const)("does so where records of one person have many holders, and restrictions, orders and agreements cross, for a hub that is %s", async (legalRole) => {
    const tangled = await house([], { tangled: [TANGLED], legalRole });
    const list = [...combinations(tangled, onPGlite ? 61 : 11), ...byThemselves(tangled)];
    const { differences, released, local } = await compareEvery(tangled, list);
    expect(differences.slice(0, 5)).toEqual([]);
    expect(released).toBeGreaterThan(list.length);
    expect(local.get("LOCAL(maker)")).toBeGreaterThan(100);
    expect(local.get("LOCAL(partner)")).toBeGreaterThan(100);
    expect(local.get("LOCAL(person)")).toBeGreaterThan(5);
  }, 600_000);
});
