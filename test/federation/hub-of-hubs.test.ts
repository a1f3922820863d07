import { type Purpose, purposeList } from "../../src/domain/decision";
import { tangle } from "../disclosure/oracle/tangle";
import type { Row } from "../disclosure/oracle/world";
import { forEachDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { differences, idsOf, type List, LISTS, ORDERS, singles, TABLE, type Type, walked } from "./hub-pages";
import { limits } from "./three-level-limits";
import { loops } from "./three-level-loops";
import { outages } from "./three-level-outages";
import { BOTTOM, PLACES, type ThreeLevels, threeLevels } from "./three-levels";

/** A national hub over a state hub over a city's server, against one hub that keeps every record: whoever the city knows gets the same of both. */
forEachDatabase((name, open) => {
  let levels: ThreeLevels;
  const compared = new Map<string, number>();
  const step = name === "PGlite" ? 193 : 61;

  beforeAll(async () => {
    levels = await threeLevels(open, (database, city) => tangle(database, city, NOW, "site"));
  }, 240_000);

  afterAll(() => levels.stop());

  const count = (what: string, rows: number) => compared.set(what, (compared.get(what) ?? 0) + rows);

  function pairs(): { viewer: Row<"account">; purpose: Purpose; number: number }[] {
    const all = levels.world.rows.account.flatMap((viewer, one) => purposeList.map((purpose, two) => ({ viewer, purpose, number: one * purposeList.length + two })));
    return all.filter(({ number }) => number % step === 0);
  }

  it("lists, in either order, with everything below and behind the rows", async () => {
    for (const { viewer, purpose, number } of pairs()) {
      for (const list of Object.keys(LISTS) as List[]) {
        const orderBy = number % 3 === 0 ? null : { field: ORDERS[list], direction: number % 2 === 0 ? "ASC" : "DESC" };
        const question = { list, places: PLACES, first: [4, 17, 40][number % 3] as number, orderBy, mostPages: 2 };
        const [mine, theirs] = [await walked(levels.ask, viewer, purpose, question), await walked(levels.askOne, viewer, purpose, question)];
        expect(differences(`${viewer.slug} ${purpose} ${JSON.stringify(question)}`, mine, theirs)).toEqual([]);
        count(list, mine.nodes.length);
      }
    }
  }, 600_000);

  it("single rows of every type, by their ids", async () => {
    for (const { viewer, purpose, number } of pairs()) {
      for (const [at, type] of (Object.keys(TABLE) as Type[]).entries()) {
        const ids = idsOf(levels.world, BOTTOM, type, number * 5 + at);
        const mine = await singles(levels.ask, viewer, purpose, type, ids);
        expect(differences(`${viewer.slug} ${purpose} ${type}`, mine, await singles(levels.askOne, viewer, purpose, type, ids))).toEqual([]);
        count(type, (mine.nodes ?? []).filter((one) => one !== null).length);
      }
    }
  }, 600_000);

  it("has compared rows of every kind", () => {
    for (const kind of [...Object.keys(LISTS), ...Object.keys(TABLE)]) expect([kind, (compared.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  });

  outages(() => levels);
  limits(() => levels);
  loops(() => levels);
});
