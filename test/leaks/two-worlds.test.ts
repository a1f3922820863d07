import { hubSchema } from "../../src/api/schema";
import { purposeList } from "../../src/domain/decision";
import { forEachDatabase } from "../support/database";
import type { Difference } from "./compare-worlds";
import { Coverage } from "./coverage";
import { KEYS } from "./keys";
import { distinctLines, toldIn, valuesOfPeople } from "./told-values";
import { type Amount, type Asker, type Kind, TwoWorlds } from "./two-worlds";

const KINDS = ["WITHOUT", "OTHERWISE"] as const;

/**
 * part2.md 1.13, by non-interference: a hub over a city, and a hub over the same city without those (or with others in
 * the place of those) who are hidden from the asker, are asked the same and leave the same: status, headers, body,
 * statements, audit, ledger. Here a few, and all that the schema has;
 * `npm run soak` does it as everybody for every purpose.
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
    mixed = worlds.mixed(2);
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
    expect(mixed.length).toBe(2);
  });

  it.each(["WITHOUT", "OTHERWISE"] as const)("whoever sees some, for a purpose that opens some, is answered as if the rest did not exist, or were anything else: %s", async (kind) => {
    const some = mixed.filter((_, at) => at % 2 === KINDS.indexOf(kind));
    const { differences, released, refills, answers } = await compareAll(some, kind, { rows: 1, whole: true, registers: false, narrow: 1, probes: 5, anything: 1, ids: 1 });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(released).toBeGreaterThan(some.length * 5);
    expect(refills).toBeLessThan(answers / 3);
  }, 600_000);

  it("so is everybody, for every purpose", async () => {
    const some = askers.filter((_, at) => at % (onPGlite ? 24 : 20) === 0);
    for (const [turn, kind] of KINDS.entries()) {
      const { differences } = await compareAll(some.filter((_, at) => at % 2 === turn), kind, { rows: 0, whole: false, registers: false, narrow: 1, probes: 2, anything: 1, ids: 1 });
      expect(differences.slice(0, 3)).toEqual([]);
    }
  }, 600_000);

  it.each([["a person", "santa-fe-participant", "ACCOUNTING", "WITHOUT"], ["a privacy officer", "santa-fe-program-director", "ADMIN_INTERNAL", "OTHERWISE"]] as const)("so is %s, in explanations, accountings and changes of registers", async (_who, slug, purpose, kind) => {
    const { differences, released } = await compareAll([worlds.asker(slug, purpose)], kind, { rows: 0, whole: false, registers: true, narrow: 0, probes: 1, anything: 0, ids: 2 });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(released).toBeGreaterThan(0);
  }, 600_000);

  it("has asked every field, every argument and every part of an argument that the schema has, the mutations' too", () => {
    expect(worlds.coverage.missing()).toEqual([]);
    expect(new Coverage(hubSchema(KEYS).schema).missing()).toEqual(expect.arrayContaining(["Query._entities.representations", "Participant.sharedId", "Query.explain", "Mutation.createConsent.input", "ConsentFormInput.monitoring", "Identity.legalName"]));
    // A subscription's answer tells of what ends: whoever adds one asks it in both worlds.
    expect(hubSchema().schema.getSubscriptionType()).toBeUndefined();
  });

  it("no change was made: hidden people's registers are nobody's to change, and their items are nobody else's", async () => {
    expect(await worlds.changesMade()).toBe(0);
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
