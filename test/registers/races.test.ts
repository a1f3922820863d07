import { forEachDatabase, type TestDatabase } from "../support/database";
import { Acting, DIRECTOR, plainPerson, type Somebody } from "./acting";
import { aForm, aSignature } from "./catalogue";
import { NOW, type RegisterHouse, registerHouse } from "./house";

const CLINICIAN = "santa-fe-program-clinician";

/** Changes that meet: one after the other, or refused; never half. */
forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: RegisterHouse;
  let second: RegisterHouse;
  let acting: Acting;
  let person: Somebody;
  let people = 0;

  beforeAll(async () => {
    database = await open();
    house = await registerHouse(database);
    second = await registerHouse(database);
    acting = new Acting(house);
  }, 120_000);

  beforeEach(async () => {
    house.at(NOW);
    person = await plainPerson(house, people++);
  });

  afterAll(async () => {
    await house.close();
    await second.close();
  });

  const changes = async (change: string) => (await house.rows<{ count: number }>("SELECT count(*)::int AS count FROM change_log WHERE change = $1 AND body LIKE '%' || $2 || '%'", [change, person.local]))[0]?.count;
  const codes = (settled: readonly PromiseSettledResult<unknown>[]) => settled.map((one) => (one.status === "fulfilled" ? (one.value === null ? "NOTHING" : "MADE") : (one.reason as { code?: string }).code ?? String(one.reason)));

  it("several of one person through two hubs are made one after the other, each with its row", async () => {
    const both = [acting, new Acting(second)];
    const settled = await Promise.allSettled(Array.from({ length: 6 }, (_, turn) => (both[turn % 2] as Acting).as(turn % 3 === 0 ? CLINICIAN : DIRECTOR, "CARE_COORDINATION", "recordMandate", { participant: person.id, type: "SUBPOENA" })));
    const made = codes(settled).filter((code) => code === "MADE").length;
    expect(new Set(codes(settled))).toEqual(new Set(made === 6 ? ["MADE"] : ["MADE", "REGISTER_CONFLICT"]));
    const [row] = await house.rows<{ count: number }>("SELECT count(*)::int AS count FROM mandate WHERE participant_id = $1", [person.local]);
    expect([row?.count, await changes("MANDATE_RECORDED")]).toEqual([made, made]);
  }, 60_000);

  it("two that exclude each other: one is made, the other is told of the conflict", async () => {
    const consent = await acting.item("createConsent", { participant: person.id, form: aForm() });
    await acting.made("signConsent", { participant: person.id, consent, signatures: [aSignature] });
    const revoke = (of: Acting, slug: string) => of.as(slug, "CARE_COORDINATION", "revokeConsent", { participant: person.id, consent, form: "WRITTEN" });
    const settled = await Promise.allSettled([revoke(acting, DIRECTOR), revoke(new Acting(second), CLINICIAN)]);
    expect(codes(settled).sort()).toEqual(["MADE", "REGISTER_CONFLICT"]);
    expect(await changes("CONSENT_REVOKED")).toBe(1);
  });

  it("agreements of one organization recorded at once are all kept", async () => {
    const record = (of: Acting) => of.as(DIRECTOR, null, "recordAgreement", { kind: "QSOA", counterparty: "santa-fe-nm/contractor", categories: ["BILLING"], undertakings: ["BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS"] });
    const settled = await Promise.allSettled([record(acting), record(new Acting(second)), record(acting)]);
    expect(codes(settled)).toEqual(["MADE", "MADE", "MADE"]);
  });

  const withoutDuty = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      await house.rows("UPDATE account SET privacy_officer = true WHERE slug = $1", [DIRECTOR]);
    }
  };

  it("a change whose viewer lost the duty between the decision and the change is refused as if it had never been theirs", async () => {
    const account = await acting.accountId("santa-fe-clinician");
    // After the decision, before the change.
    const hubs = house.hub.database;
    const transaction = hubs.transaction.bind(hubs);
    const spy = jest.spyOn(hubs, "transaction").mockImplementationOnce(async (work, options) => {
      await house.rows("UPDATE account SET privacy_officer = false WHERE slug = $1", [DIRECTOR]);
      return transaction(work, options);
    });
    await withoutDuty(async () => {
      expect(await acting.as(DIRECTOR, "CARE_COORDINATION", "recordRelation", { participant: person.id, type: "TREATS", account })).toBeNull();
      expect(spy).toHaveBeenCalledTimes(1);
    });
    spy.mockRestore();
    expect(await changes("RELATION_RECORDED")).toBe(0);
  });

  // On one connection nobody waits for a lock: transactions come one by one.
  if (name === "PostgreSQL") it("a change that waited for the person's lock looks at the viewer's duty after the wait", async () => {
    const account = await acting.accountId("santa-fe-clinician");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    let locked = (): void => undefined;
    const isLocked = new Promise<void>((resolve) => { locked = resolve; });
    const holder = database.transaction(async (tx) => {
      await tx.query("test_hold", "SELECT id FROM participant WHERE id = $1 FOR UPDATE", [person.local]);
      locked();
      await held;
    });
    await isLocked;
    const waiting = waitsFor("register_lock_person");
    const change = acting.as(DIRECTOR, "CARE_COORDINATION", "recordRelation", { participant: person.id, type: "TREATS", account });
    await waiting;
    await withoutDuty(async () => {
      await house.rows("UPDATE account SET privacy_officer = false WHERE slug = $1", [DIRECTOR]);
      release();
      await holder;
      expect(await change).toBeNull();
    });
    expect(await changes("RELATION_RECORDED")).toBe(0);
  });

  function waitsFor(statement: string): Promise<void> {
    return new Promise((resolve) => {
      const stop = database.onStatement((one) => {
        if (one !== statement) return;
        stop();
        setTimeout(resolve, 200);
      });
    });
  }
});
