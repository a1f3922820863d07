import type { Purpose } from "../../src/domain/decision";
import { FactsStore } from "../../src/sites/facts.store";
import { forEachDatabase } from "../support/database";
import { Acting, plainPerson, type Somebody } from "./acting";
import { aForm, aSignature } from "./catalogue";
import { CITY, NOW, type RegisterHouse, registerHouse } from "./house";

const OPERATOR = "national-hub-operator";
const READ = "query ($id: ID!) { participant(id: $id) { enrollment { status } } }";

/** 42 CFR 2.14: what the state's law says and what the director finds, seen in the next answer. */
forEachDatabase((_name, open) => {
  let house: RegisterHouse;
  let acting: Acting;
  let people = 0;

  beforeAll(async () => {
    house = await registerHouse(await open());
    acting = new Acting(house);
  }, 120_000);

  beforeEach(() => { house.at(NOW); });

  afterAll(() => house.close());

  const rule = (parts: object) => acting.made("setMinorRule", { state: "NM", source: "demo statute", validFrom: "2026-01-01", ...parts }, OPERATOR, null);
  const stored = async ({ local }: Somebody) => (await house.rows<{ rule: string | null }>("SELECT minor_state_rule AS rule FROM participant WHERE id = $1", [local]))[0]?.rule;

  async function youth(birthDate: string): Promise<Somebody> {
    const person = await plainPerson(house, people++);
    await house.rows("UPDATE participant SET birth_date = $2::date WHERE id = $1", [person.local, birthDate]);
    return person;
  }

  const seen = async ({ id }: Somebody, slug = "santa-fe-housing-partner", purpose: Purpose = "CARE_COORDINATION") => (await house.ask<{ participant: unknown }>(slug, purpose, READ, { id })).data.participant;

  async function sign(person: Somebody, signatures: readonly object[]): Promise<void> {
    const consent = await acting.item("createConsent", { participant: person.id, form: aForm() });
    await acting.made("signConsent", { participant: person.id, consent, signatures });
  }

  it("where no rule is set, whoever is a minor by birth date needs the parent's signature too", async () => {
    const person = await youth("2010-06-15");
    expect(await stored(person)).toBe("UNKNOWN");
    await expect(sign(person, [aSignature])).rejects.toMatchObject({ code: "CONSENT_DEFICIENT", details: ["2.31(a)(8)"] });
    await sign(person, [aSignature, { by: "PARENT" }]);
    expect(await seen(person)).not.toBeNull();
  });

  it("a rule counts for every minor of the state from the next answer on, both ways", async () => {
    const person = await youth("2010-06-15");
    await rule({ rule: "MINOR_ALONE" });
    await sign(person, [aSignature]);
    expect(await seen(person)).not.toBeNull();
    await rule({ rule: "PARENT_REQUIRED", validFrom: "2026-02-01" });
    expect([await stored(person), await seen(person)]).toEqual(["PARENT_REQUIRED", null]);
    // One of an earlier day is history: the latest counts.
    await rule({ rule: "MINOR_ALONE", validFrom: "2025-02-01" });
    expect(await seen(person)).toBeNull();
    await rule({ rule: "MINOR_ALONE", validFrom: "2026-02-01" });
    expect(await seen(person)).not.toBeNull();
    expect(await stored(await youth("2011-01-01"))).toBe("MINOR_ALONE");
  });

  it("somebody comes of age on the day of their place, as state law counts years", async () => {
    await rule({ rule: "MINOR_ALONE", validFrom: "2026-03-01" });
    const person = await youth("2008-12-01");
    await sign(person, [aSignature]);
    await rule({ rule: "PARENT_REQUIRED", validFrom: "2026-03-01" });
    // The first of December begins at seven in the morning, UTC.
    house.at("2026-12-01T06:59:59Z");
    expect(await seen(person)).toBeNull();
    house.at("2026-12-01T07:00:00Z");
    expect(await seen(person)).not.toBeNull();
    await rule({ rule: "PARENT_REQUIRED", validFrom: "2026-03-01", adultAt: 19 });
    expect(await seen(person)).toBeNull();
    await expect(acting.made("recordMinorFinding", { participant: (await youth("1980-01-01")).id, lacksRationalChoice: true, substantialThreat: true })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    await rule({ rule: "PARENT_REQUIRED", validFrom: "2026-03-01" });
  });

  /** No field of the schema asks TREATMENT_APPLICATION alone, so this looks at the fact that decides, at its revision. */
  it("a finding is on file with the minor, in place of the one before", async () => {
    const minor = await youth("2011-05-05");
    const facts = new FactsStore(house.database);
    const before = (await facts.people([{ jurisdiction: CITY, id: minor.local }]))[0];
    expect(before?.participant.minor?.directorFinding).toBeNull();
    for (const finding of [{ lacksRationalChoice: true, substantialThreat: true }, { lacksRationalChoice: false, substantialThreat: true }]) {
      await acting.made("recordMinorFinding", { participant: minor.id, ...finding });
      const [file] = await facts.people([{ jurisdiction: CITY, id: minor.local }]);
      expect(file?.participant.minor?.directorFinding).toEqual(finding);
      expect(file?.revision).not.toBe(before?.revision);
    }
  });

  it("the first notice given is the fact that enrolling looks at", async () => {
    const person = await plainPerson(house, people++);
    const facts = new FactsStore(house.database);
    const noticeGivenAt = async () => (await facts.people([{ jurisdiction: CITY, id: person.local }]))[0]?.noticeGivenAt;
    expect(await noticeGivenAt()).toBeNull();
    await acting.made("recordNoticeGiven", { participant: person.id, version: "2026-11", method: "READ_ALOUD" });
    await acting.made("recordNoticeGiven", { participant: person.id, version: "2026-11", method: "PAPER", at: "2026-11-20T09:00:00Z" });
    expect(await noticeGivenAt()).toBe("2026-11-20T09:00:00Z");
    await expect(acting.made("recordNoticeGiven", { participant: person.id, version: " ", method: "PAPER" })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/version"] });
    await expect(acting.made("recordNoticeGiven", { participant: person.id, version: "x", method: "PAPER", at: "2026-11-24T12:00:01Z" })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/at"] });
  });

  it.each([
    ["/state", { state: "ZZ" }],
    ["/adultAt", { adultAt: 17 }],
    ["/source", { source: " " }],
    ["/validFrom", { validFrom: "2026-11-25" }],
  ])("a rule with a fault at %s is not kept", async (place, parts) => {
    await expect(rule({ rule: "MINOR_ALONE", ...parts })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: [place] });
  });
});
