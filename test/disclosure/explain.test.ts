import { explanationText } from "../../src/cli/explain";
import type { PersonCategory } from "../../src/domain/decision";
import type { Explanation } from "../../src/domain/explanation";
import { globalId } from "../../src/domain/ids";
import { Random } from "../../src/onboarding/seed/random";
import { asker } from "../support/ask";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { localGround } from "../privacy/reference/local";
import type { Decisions } from "./oracle/decisions";
import { type Combination, combinations } from "./oracle/every";
import type { House } from "./oracle/house";
import { Requests } from "./oracle/requests";
import { seededHouse } from "./oracle/seeded";
import { type AnyRecord, keyOf, type Row } from "./oracle/world";

const CITY = "santa-fe-nm";
const DIRECTOR = "santa-fe-program-director";
const QUERY = `query ($participant: ID!, $account: String!) { explain(participant: $participant, account: $account, purpose: CARE_COORDINATION) {
  role purpose relations slices { source holder records categories { category effect section consent obligations reason wouldTake } } } }`;

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: House;
  let people: readonly Row<"participant">[];

  beforeAll(async () => {
    database = await open();
    house = await seededHouse(database, [], { tangled: [CITY] });
    people = house.world.rows.participant;
  }, 120_000);

  afterAll(() => house.close());

  const viewerOf = async ({ viewer }: Combination) => {
    const file = await house.hub.viewers.load(viewer.id);
    if (file === null) throw new Error("no such account");
    return file;
  };

  it("says of every slice and category what decide says, whoever is explained", async () => {
    const effects = new Set<string>();
    for (const asked of combinations(house, name === "PGlite" ? 19 : 7)) {
      const person = new Random(`explain ${String(asked.number)}`).pick(people);
      const decisions = house.decisions(asked.viewer, asked.purpose);
      const explanation = await house.hub.gate.explain({ viewer: await viewerOf(asked), purpose: asked.purpose, key: { jurisdiction: person.jurisdiction, id: person.id } }, "request");
      const untimed = house.world.about("restriction", person.id).length === 0 && asked.viewer.role !== "BUREAU_ANALYST";
      const own = explanation?.slices?.find(({ records }) => records?.includes("participant"));
      for (const { category, effect } of untimed ? (own?.categories ?? []) : []) {
        effects.add(effect ?? "");
        const released = decisions.released(person, person).has(category as PersonCategory) || isLocal(decisions, person, category as PersonCategory);
        const expected = released ? "PERMIT" : decisions.effect(person, person, category as PersonCategory);
        expect([asked.viewer.slug, asked.purpose, category, effect]).toEqual([asked.viewer.slug, asked.purpose, category, expected]);
      }
    }
    expect([...effects]).toEqual(expect.arrayContaining(["DENY", "HIDE", "PERMIT"]));
  }, 120_000);

  /** What part 2 leaves to local policy, of categories too that no field of the schema has. */
  function isLocal(decisions: Decisions, person: Row<"participant">, category: PersonCategory): boolean {
    const request = new Requests(decisions.asking).about(person, person, [category]);
    return decisions.effect(person, person, category) === "NOT_GOVERNED" && localGround(request, category) !== null;
  }

  /** Made and held by the director's program. */
  function ofTheDirector(): string {
    const lead = `${CITY}/lead`;
    const person = people.find((one) => {
      const custody = house.world.custody.get(keyOf(one.jurisdiction, one.custody_id));
      return custody?.source_organization_id === lead && custody.holder_organization_id === lead && house.world.about("restriction", one.id).length === 0;
    });
    return globalId(CITY, "Participant", person?.id ?? "");
  }

  it("says of what is withheld what it would take, and of what is released on what it rests and what it obliges to", async () => {
    const [asked] = combinations(house).filter(({ viewer, purpose }) => viewer.slug === "santa-fe-housing-partner" && purpose === "CARE_COORDINATION");
    if (asked === undefined) throw new Error("no partner");
    for (const person of people) {
      const explanation = await house.hub.gate.explain({ viewer: await viewerOf(asked), purpose: asked.purpose, key: { jurisdiction: person.jurisdiction, id: person.id } }, "request");
      for (const one of explanation?.slices?.flatMap(({ categories }) => categories ?? []) ?? []) {
        if (one.effect === "PERMIT") expect(one).toMatchObject({ section: expect.any(String) as unknown, wouldTake: null });
        else expect(one).toMatchObject({ section: null, consent: null, wouldTake: expect.any(String) as unknown });
      }
      expect(explanationText(explanation ?? ({} as never))).not.toContain("undefined");
    }
  }, 60_000);

  it("is given to the privacy officer of the person's program, recorded, and to nobody else, as if the person were nobody", async () => {
    const ask = asker(house.hub);
    const id = ofTheDirector();
    const nobody = globalId(CITY, "Participant", "AAAAAAAAAAAAAAAAAAAAAA");
    const accounts = house.world.rows.account.filter(({ jurisdiction }) => jurisdiction === CITY || jurisdiction === "national");
    for (const { slug } of accounts) {
      const known = await ask<{ explain: unknown }>(slug, "CARE_COORDINATION", QUERY, { participant: id, account: "santa-fe-officer" });
      const unknown = await ask<{ explain: unknown }>(slug, "CARE_COORDINATION", QUERY, { participant: nobody, account: "santa-fe-officer" });
      if (slug === DIRECTOR) expect(known.data.explain).toMatchObject({ role: "POLICE_OFFICER", purpose: "CARE_COORDINATION" });
      else expect({ slug, known: known.data, errors: known.errors.map(({ message }) => message) }).toEqual({ slug, known: unknown.data, errors: unknown.errors.map(({ message }) => message) });
      expect(unknown.data?.explain ?? null).toBeNull();
    }
  }, 60_000);

  it("does not tell the privacy officer of other programs' records of the same person, and tells of the officer's own", async () => {
    const ask = asker(house.hub);
    const officer = house.world.rows.account.find(({ slug }) => slug === DIRECTOR) as Row<"account">;
    const decisions = house.decisions(officer, "CARE_COORDINATION");
    const keeps = (person: Row<"participant">, record: AnyRecord) => decisions.released(person, record).get("CONSENT_RECORD")?.section === "2.12(c)(3)(i)";
    const counts = { told: 0, untold: 0 };
    for (const person of people.filter((one) => house.world.about("restriction", one.id).length === 0 && keeps(one, one))) {
      const { data } = await ask<{ explain: Explanation }>(DIRECTOR, "CARE_COORDINATION", QUERY, { participant: globalId(CITY, "Participant", person.id), account: "santa-fe-officer" });
      const records = house.world.kinds(person);
      const expected = records.filter((record) => keeps(person, record)).map(({ custody_id }) => house.world.custody.get(keyOf(CITY, custody_id)));
      const told = data.explain.slices?.map(({ source, holder }) => `${source ?? ""} ${holder ?? ""}`) ?? [];
      expect(told.sort()).toEqual(expected.map((one) => `${one?.source_organization_id ?? ""} ${one?.holder_organization_id ?? ""}`).sort());
      counts.told += told.length;
      counts.untold += records.length - told.length;
    }
    expect(counts.told).toBeGreaterThan(10);
    expect(counts.untold).toBeGreaterThan(10);
  }, 60_000);

  it("of an account that does not exist is an error for who may ask, and nothing for who may not", async () => {
    const ask = asker(house.hub);
    const participant = ofTheDirector();
    const asked = { participant, account: "nobody" };
    expect((await ask("santa-fe-officer", "CARE_COORDINATION", QUERY, asked)).errors).toEqual([]);
    expect((await ask(DIRECTOR, "CARE_COORDINATION", QUERY, asked)).errors.map(({ originalError }) => (originalError as { code?: string } | null)?.code)).toEqual(["ACCOUNT_UNKNOWN"]);
  });
});
