import { randomUUID } from "node:crypto";
import type { Purpose } from "../../src/domain/decision";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { Acting, type Changed, DIRECTOR, plainPerson, type Somebody } from "./acting";
import { CATALOGUE, type Entry, type Scene } from "./catalogue";
import { NOW, type RegisterHouse, registerHouse } from "./house";

const CLINICIAN = "santa-fe-program-clinician";

/** Somebody who may make the change, with their purpose. */
function whoMay(mutation: string, { who }: Entry): readonly [string, Purpose | null] {
  if (who.includes("MEDICAL")) return ["santa-fe-emergency-physician", "EMERGENCY"];
  if (who.includes("HUB_OPERATOR")) return ["national-hub-operator", null];
  return [DIRECTOR, mutation.endsWith("Agreement") ? null : "CARE_COORDINATION"];
}

/** Another input, where none of it names a person. */
const OTHERWISE: Readonly<Record<string, object>> = {
  recordAgreement: { categories: ["ATTENDANCE"] },
  endAgreement: { at: "2027-02-01T00:00:00Z" },
  setMinorRule: { source: "another demo statute" },
  completeEmergencyEntry: { nature: "something else (demo)" },
};

/** A repeat of a request is no second change. */
forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let house: RegisterHouse;
  let second: RegisterHouse;
  let acting: Acting;
  let adult: Somebody;
  let minor: Somebody;
  let other: Somebody;

  beforeAll(async () => {
    database = await open();
    house = await registerHouse(database);
    second = await registerHouse(database);
    acting = new Acting(house);
    adult = await plainPerson(house, 8_000_000);
    other = await plainPerson(house, 8_000_001);
    const [row] = await house.rows<{ id: string }>("SELECT participant_id AS id FROM relation WHERE type = 'PARENT_OF'");
    minor = { local: row?.id ?? "", id: house.participantId(row?.id ?? "") };
  }, 120_000);

  beforeEach(() => { house.at(NOW); });

  afterAll(async () => {
    await house.close();
    await second.close();
  });

  const sceneOf = ({ minor: isMinor }: Entry): Scene => ({ acting, person: isMinor === true ? minor : adult });
  const changes = async () => (await house.rows<{ count: number }>("SELECT count(*)::int AS count FROM change_log"))[0]?.count ?? 0;
  const mandate = (parts: object = {}) => ({ participant: adult.id, type: "SUBPOENA", ...parts });
  const code = async (asked: Promise<unknown>) => asked.then(() => "MADE", (error: unknown) => (error as { code?: string }).code ?? String(error));

  it.each(Object.entries(CATALOGUE))("%s: the same answer, one change, and none with another input", async (mutation, entry) => {
    const [slug, purpose] = whoMay(mutation, entry);
    const input = await entry.input(sceneOf(entry));
    const key = randomUUID();
    const first = await acting.as(slug, purpose, mutation, input, key);
    expect(first).toMatchObject({ id: expect.any(String) as string });
    const before = await changes();
    expect(await acting.as(slug, purpose, mutation, input, key)).toEqual(first);
    expect(await code(acting.as(slug, purpose, mutation, { ...input, ...("participant" in input ? { participant: (entry.minor === true ? adult : other).id } : OTHERWISE[mutation]) }, key))).toBe("IDEMPOTENCY_KEY_REUSED");
    expect(await changes()).toBe(before);
  }, 60_000);

  it("with another input under the same key nothing is done, and it is told", async () => {
    const key = randomUUID();
    await acting.made("recordMandate", mandate());
    await acting.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(), key);
    const before = await changes();
    expect(await code(acting.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate({ type: "SUMMONS" }), key))).toBe("IDEMPOTENCY_KEY_REUSED");
    expect(await code(acting.as(DIRECTOR, "TREATMENT", "recordMandate", mandate(), key))).toBe("IDEMPOTENCY_KEY_REUSED");
    expect(await code(acting.as(DIRECTOR, "CARE_COORDINATION", "recordMatter", { participant: adult.id, pathway: "SOCIAL_CONTACT" }, key))).toBe("IDEMPOTENCY_KEY_REUSED");
    expect(await changes()).toBe(before);
  });

  it("a key is its owner's, and another hub's is another", async () => {
    const key = randomUUID();
    const [one, two] = [await acting.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(), key), await acting.as(CLINICIAN, "CARE_COORDINATION", "recordMandate", mandate(), key)];
    expect([one?.id, two?.id, one?.id === two?.id]).toEqual([expect.any(String), expect.any(String), false]);
  });

  it("is each field's own within one request", async () => {
    const query = "mutation ($input: RecordMandateInput!) { a: recordMandate(input: $input) { id } ... { b: recordMandate(input: $input) { id } } }";
    const key = randomUUID();
    const ask = () => house.ask<Record<"a" | "b", Changed>>(DIRECTOR, "CARE_COORDINATION", query, { input: mandate() }, key);
    const before = await changes();
    const [first, again] = [await ask(), await ask()];
    expect([await changes(), again.data, first.data.a.id === first.data.b.id, first.errors]).toEqual([before + 2, first.data, false, []]);
  });

  it("a repeat is decided anew: who may no longer is answered as about nobody", async () => {
    const key = randomUUID();
    const input = { participant: adult.id, version: "2026-11", method: "PAPER" };
    await acting.as(CLINICIAN, "CARE_COORDINATION", "recordNoticeGiven", input, key);
    await database.asOwner(`UPDATE account SET program_wide_duty = false, role = 'THIRD_PARTY' WHERE slug = '${CLINICIAN}'`);
    expect(await acting.as(CLINICIAN, "CARE_COORDINATION", "recordNoticeGiven", input, key)).toBeNull();
    expect(await acting.as(CLINICIAN, "CARE_COORDINATION", "recordNoticeGiven", { ...input, participant: house.participantId(`${"u".repeat(21)}A`) }, key)).toBeNull();
    expect(await acting.as(CLINICIAN, "CARE_COORDINATION", "recordNoticeGiven", { ...input, version: "2" }, key)).toBeNull();
  });

  it("two at once, on two hubs of one database, make one change, and both are told the same", async () => {
    for (let turn = 0; turn < 4; turn++) {
      const key = randomUUID();
      const before = await changes();
      const both = await Promise.all([acting, new Acting(second), acting].map((one) => one.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(), key)));
      expect(new Set(both.map((one) => one?.id)).size).toBe(1);
      expect(await changes()).toBe(before + 1);
    }
  }, 60_000);

  it("of two different ones at once under one key, about different people, one is made and the other refused", async () => {
    const key = randomUUID();
    const before = await changes();
    const asked = [acting, new Acting(second)].map((one, at) => code(one.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(at === 0 ? {} : { participant: other.id }), key)));
    expect((await Promise.all(asked)).sort()).toEqual(["IDEMPOTENCY_KEY_REUSED", "MADE"]);
    expect(await changes()).toBe(before + 1);
  }, 60_000);

  it("is forgotten after a day, and what is kept of it is no key and no input", async () => {
    const key = randomUUID();
    const first = await acting.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(), key);
    const kept = JSON.stringify(await house.rows("SELECT * FROM change_key"));
    for (const value of [key, adult.id, adult.local, "SUBPOENA"]) expect(kept).not.toContain(value);
    house.at("2026-11-25T11:59:59Z");
    expect(await acting.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(), key)).toEqual(first);
    house.at("2026-11-25T12:00:01Z");
    expect((await acting.as(DIRECTOR, "CARE_COORDINATION", "recordMandate", mandate(), key))?.id).not.toBe(first?.id);
  });

  it("and the ledger holds every change", async () => {
    await expect(house.verify()).resolves.toMatchObject({ broken: null });
    expect(await house.rows("SELECT id FROM change_log c WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = c.id)")).toEqual([]);
  });
});
