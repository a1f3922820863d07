import { hubSchema } from "../../src/api/schema";
import { purposeList } from "../../src/domain/decision";
import { forEachDatabase } from "../support/database";
import type { Difference } from "./compare-worlds";
import { distinctLines, toldIn, valuesOfPeople } from "./told-values";
import { type Amount, type Asker, type Kind, TwoWorlds } from "./two-worlds";

/**
 * part2.md 1.13, by non-interference: a hub over a city, and a hub over the same city without those (or with others in
 * the place of those) who are hidden from the asker, are asked the same and leave the same: status, headers, body,
 * statements, audit, ledger. `npm run soak` does it as everybody for every purpose.
 */
forEachDatabase((name, open) => {
  const onPGlite = name === "PGlite";
  let worlds: TwoWorlds;
  let askers: Asker[];
  let mixed: Asker[];
  const errors = new Set<string>();

  beforeAll(async () => {
    worlds = await TwoWorlds.over(open);
    askers = worlds.some();
    mixed = worlds.mixed(onPGlite ? 2 : 6);
  }, 120_000);

  async function compareAll(list: readonly Asker[], kind: Kind, amount: Amount): Promise<{ differences: Difference[]; answers: number; released: number; refills: number }> {
    const all = { differences: [] as Difference[], answers: 0, released: 0, refills: 0 };
    for (const asker of list) {
      const found = await worlds.compare(asker, kind, amount);
      all.differences.push(...found.differences);
      all.answers += found.answers;
      all.released += found.released;
      all.refills += found.refills;
      for (const error of found.errors) errors.add(error);
    }
    return all;
  }

  it("no account and no purpose is left out", () => {
    expect(new Set(askers.map(({ viewer }) => viewer.id)).size).toBe(worlds.world.rows.account.length);
    expect(new Set(askers.map(({ purpose }) => purpose)).size).toBe(purposeList.length);
    expect(mixed.length).toBeGreaterThan(1);
  });

  it("whoever sees some, for a purpose that opens some, is answered as if the others did not exist", async () => {
    const { differences, released, refills, answers } = await compareAll(mixed, "WITHOUT", { rows: 1, narrow: 2, probes: 8, anything: 3, ids: 1 });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(released).toBeGreaterThan(mixed.length * 5);
    expect(refills).toBeLessThan(answers / 3);
  }, 600_000);

  it("and as if what is withheld of those whom they see were anything else", async () => {
    const { differences, released } = await compareAll(mixed, "OTHERWISE", { rows: 1, narrow: 2, probes: 8, anything: 3, ids: 1 });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(released).toBeGreaterThan(mixed.length * 5);
  }, 600_000);

  it("so is everybody, for every purpose", async () => {
    const some = askers.filter((_, at) => !onPGlite || at % 8 === 0);
    for (const [at, kind] of (["WITHOUT", "OTHERWISE"] as const).entries()) {
      const { differences } = await compareAll(some.filter((_, turn) => turn % 2 === at), kind, { rows: 0, narrow: 1, probes: 3, anything: 1, ids: 1 });
      expect(differences.slice(0, 3)).toEqual([]);
    }
  }, 600_000);

  it("has asked every field, every argument and every part of an argument that the schema has, a mutation's too if ever there is one", () => {
    expect(worlds.coverage.missing()).toEqual([]);
    const { schema } = hubSchema();
    // A mutation's answer tells of what is there (part2.md 1.13, 8), a subscription's of what ends: whoever adds one asks it in both worlds.
    expect([schema.getMutationType()?.name, schema.getSubscriptionType()?.name]).toEqual([undefined, undefined]);
  });

  it("no error and no line of the log holds a value of anybody's row", () => {
    const values = valuesOfPeople(worlds.world.rows);
    expect(values.size).toBeGreaterThan(1000);
    expect(errors.size).toBeGreaterThan(10);
    expect(toldIn(errors, values)).toEqual([]);
    const lines = distinctLines(worlds.log);
    expect(lines.size).toBeGreaterThan(0);
    expect(toldIn(lines, values)).toEqual([]);
  });
});
