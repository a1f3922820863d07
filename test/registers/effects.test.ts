import type { Purpose } from "../../src/domain/decision";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { Acting, DIRECTOR, plainPerson, type Somebody } from "./acting";
import { aForm, aMatter, anAgreement, anOrder, aSignature } from "./catalogue";
import { CITY, NOW, type RegisterHouse, registerHouse } from "./house";

const READ = "query ($id: ID!) { participant(id: $id) { enrollment { status } attendance { contacts { at } } } }";
const of = (key: string) => `${CITY}/${key}`;

interface Seen {
  readonly enrollment: object | null;
  readonly attendance: object | null;
}

/** Each change as it is seen in the very next answer to somebody else. */
forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let house: RegisterHouse;
  let acting: Acting;
  let person: Somebody;
  let other: Somebody;
  let people = 0;

  beforeAll(async () => {
    database = await open();
    house = await registerHouse(database);
    acting = new Acting(house);
  }, 120_000);

  beforeEach(async () => {
    house.at(NOW);
    person = await plainPerson(house, people++);
    other = await plainPerson(house, people++);
  });

  afterAll(() => house.close());

  const at = (seconds: number) => { house.at(later(seconds)); };
  const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString().replace(".000Z", "Z");
  const made = (mutation: string, input: object = {}) => acting.made(mutation, { participant: person.id, ...input });
  const item = async (mutation: string, input: object = {}) => (await made(mutation, input)).item;

  const reader = (from: RegisterHouse, slug: string, purpose: Purpose) => async () => {
    const { data } = await from.ask<{ participant: Seen | null }>(slug, purpose, READ, { id: person.id });
    return data.participant;
  };
  const housing = () => reader(house, "santa-fe-housing-partner", "CARE_COORDINATION")();

  async function signed(form: object): Promise<string> {
    const consent = await item("createConsent", { form: aForm(form as Record<string, unknown>) });
    await made("signConsent", { consent, signatures: [aSignature] });
    return consent;
  }

  const tpo = { kind: "TPO", purposes: ["TREATMENT"], recipients: [{ tpoStandard: true }], expiration: { type: "END_OF_TREATMENT" } };

  describe("a treating relation", () => {
    it.each([
      ["a form in the standard words", "QSO", tpo],
      ["a form that names an intermediary's treating providers", "INTERMEDIARY", { purposes: ["TREATMENT"], recipients: [{ intermediary: { hub: "national/hub" } }] }],
    ] as const)("opens %s to who treats, and closes it at its end", async (_what, role, form) => {
      const hub = role === "QSO" ? house : await registerHouse(database, role);
      const clinic = reader(hub, "santa-fe-clinician", "TREATMENT");
      await signed(form);
      expect(await clinic()).toBeNull();
      const relation = await item("recordRelation", { type: "TREATS", account: await acting.accountId("santa-fe-clinician") });
      expect(await clinic()).not.toBeNull();
      at(5);
      if (hub !== house) hub.at(later(5));
      await made("endRelation", { relation });
      expect(await clinic()).toBeNull();
      if (hub !== house) await hub.close();
    }, 60_000);
  });

  describe("a restriction", () => {
    const ask = (parts = {}) => item("requestRestriction", { kind: "AGREED", purposes: ["TREATMENT"], recipients: [of("housing")], categories: ["ATTENDANCE"], ...parts });

    it("closes once the program agrees, what it restricts and no more, and opens when the patient ends it", async () => {
      await signed({});
      const restriction = await ask();
      expect(await housing()).toMatchObject({ attendance: {} });
      expect(await made("agreeToRestriction", { restriction })).toMatchObject({ countsFrom: NOW });
      expect(await housing()).toMatchObject({ enrollment: {}, attendance: null });
      at(5);
      await made("endRestriction", { restriction, by: "PATIENT", form: "ORAL", documented: true });
      expect(await housing()).toMatchObject({ attendance: {} });
    });

    it("that the program ends goes on for the records there are", async () => {
      await signed({});
      const restriction = await ask();
      await made("agreeToRestriction", { restriction });
      await made("endRestriction", { restriction, by: "PROGRAM", form: "WRITTEN" });
      at(60);
      expect(await housing()).toMatchObject({ attendance: null });
      await made("endRestriction", { restriction, by: "PATIENT", form: "WRITTEN" });
      expect(await housing()).toMatchObject({ attendance: {} });
    });

    it("for what was paid in full binds without anybody's agreement, and no program ends it", async () => {
      await database.asOwner(`
        INSERT INTO custody SELECT jurisdiction, 'paid', source_organization_id, holder_organization_id, received_via, received_consent_id, received_medium, made_for, no_sud_finding, confidential_communication, adverse_detail, true
          FROM custody WHERE jurisdiction = '${CITY}' AND id = (SELECT custody_id FROM participant WHERE jurisdiction = '${CITY}' AND id = '${person.local}');
        UPDATE participant SET custody_id = 'paid' WHERE jurisdiction = '${CITY}' AND id = '${person.local}'`);
      const plan = async () => (await house.ask<{ participant: { demographics: unknown } | null }>("santa-fe-health-plan-staff", "PAYMENT", "query ($id: ID!) { participant(id: $id) { demographics { veteran { code } } } }", { id: person.id })).data.participant;
      await signed({ kind: "TPO", purposes: ["PAYMENT"], information: ["DEMOGRAPHICS", "ENROLLMENT_STATUS"], recipients: [{ organization: of("health-plan") }] });
      expect(await plan()).not.toBeNull();
      const { item: restriction, countsFrom } = await made("requestRestriction", { kind: "PAID_IN_FULL", purposes: ["PAYMENT", "OPERATIONS"] });
      expect(countsFrom).toBe(NOW);
      expect((await plan())?.demographics ?? null).toBeNull();
      await expect(made("endRestriction", { restriction, by: "PROGRAM", form: "WRITTEN" })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/by"] });
      at(5);
      await made("endRestriction", { restriction, by: "PATIENT", form: "WRITTEN" });
      expect(await plan()).toMatchObject({ demographics: {} });
    });
  });

  describe("a court order", () => {
    const police = () => reader(house, "santa-fe-officer", "INVESTIGATION")();

    it("opens what it names once it is approved, and closes when it is vacated", async () => {
      const mandate = await item("recordMandate", { type: "SUBPOENA" });
      const order = await item("recordOrder", anOrder({ mandate, scope: ["ENROLLMENT_STATUS"] }));
      expect(await police()).toBeNull();
      expect(await made("approveOrder", { order })).toMatchObject({ change: "ORDER_APPROVED", countsFrom: NOW });
      expect(await police()).toMatchObject({ enrollment: {}, attendance: null });
      at(5);
      await made("vacateOrder", { order });
      expect(await police()).toBeNull();
      await expect(made("approveOrder", { order })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });

    it("may be accompanied by a mandate that comes later, but not by another person's", async () => {
      const order = await item("recordOrder", anOrder());
      const foreign = await acting.item("recordMandate", { participant: other.id, type: "SUBPOENA" });
      await expect(made("approveOrder", { order, mandate: foreign })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
      await made("approveOrder", { order, mandate: await item("recordMandate", { type: "SUMMONS" }) });
      expect(await police()).not.toBeNull();
    });
  });

  describe("an agreement", () => {
    it.each([
      ["AUDIT", "santa-fe-auditor", "AUDIT_EVALUATION", {}],
      ["QSOA", "santa-fe-contractor", "QSO_SERVICE", { counterparty: of("contractor"), auditAuthority: null, undertakings: ["BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS"] }],
      ["RESEARCH", "santa-fe-registry-clerk", "RESEARCH", { counterparty: of("registry"), auditAuthority: null, undertakings: [], determination: { by: "PROGRAM_DIRECTOR", basis: "COMMON_RULE", document: "irb-1" } }],
    ] as const)("of kind %s opens the program's records to the other side, and closes them at its end", async (kind, slug, purpose, parts) => {
      const received = reader(house, slug, purpose);
      expect((await received())?.enrollment ?? null).toBeNull();
      const { item: agreement } = await acting.made("recordAgreement", anAgreement({ kind, ...parts }), DIRECTOR, null);
      expect(await received()).toMatchObject({ enrollment: {} });
      at(5);
      await acting.made("endAgreement", { agreement }, DIRECTOR, null);
      expect((await received())?.enrollment ?? null).toBeNull();
      await expect(acting.made("endAgreement", { agreement })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });
  });

  describe("a matter, 2.35", () => {
    const attorney = () => reader(house, "santa-fe-city-attorney", "CJ_MONITORING")();

    async function monitored(monitoring: object): Promise<{ matter: string; consent: string; relation: string }> {
      const matter = await item("recordMatter", aMatter);
      const relation = await item("recordRelation", { type: "MONITORS", matter, account: await acting.accountId("santa-fe-city-attorney") });
      const consent = await signed({
        kind: "CJ_2_35", purposes: ["CJ_MONITORING"], recipients: [{ organization: of("city-attorney") }],
        monitoring: { matter, periodEndsAt: "2027-11-24T00:00:00Z", ...monitoring },
      });
      return { matter, consent, relation };
    }

    it("opens to who monitors it, until its final disposition", async () => {
      const { matter } = await monitored({ revocableFrom: "FINAL_DISPOSITION" });
      expect(await attorney()).toMatchObject({ enrollment: {} });
      await made("disposeMatter", { matter, finalDispositionAt: later(60) });
      at(59);
      expect(await attorney()).not.toBeNull();
      await made("disposeMatter", { matter, finalDispositionAt: later(70) });
      at(69);
      expect(await attorney()).not.toBeNull();
      at(70);
      expect(await attorney()).toBeNull();
      await expect(made("disposeMatter", { matter, finalDispositionAt: later(900) })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });

    it("closes to who monitors it no more", async () => {
      const { relation } = await monitored({ revocableFrom: "FINAL_DISPOSITION" });
      expect(await attorney()).not.toBeNull();
      at(5);
      await made("endRelation", { relation });
      expect(await attorney()).toBeNull();
    });

    it("a revocation before its event is recorded, the basis goes on, and ends at the event", async () => {
      const { consent } = await monitored({ revocableFrom: "EVENT" });
      at(5);
      expect(await made("revokeConsent", { consent, form: "WRITTEN" })).toMatchObject({ change: "CONSENT_REVOKED", countsFrom: null });
      at(600);
      expect(await attorney()).not.toBeNull();
      await made("recordConsentEvent", { consent, event: "REVOCABLE" });
      expect(await attorney()).toBeNull();
      await expect(made("recordConsentEvent", { consent, event: "REVOCABLE" })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });

    it("a revocation before the final disposition counts from it", async () => {
      const { consent, matter } = await monitored({ revocableFrom: "FINAL_DISPOSITION" });
      expect(await made("revokeConsent", { consent, form: "WRITTEN" })).toMatchObject({ countsFrom: null });
      expect(await attorney()).not.toBeNull();
      at(5);
      await made("disposeMatter", { matter, finalDispositionAt: later(5) });
      expect(await attorney()).toBeNull();
    });
  });

  it("a consent that ends with an event ends when the event is recorded", async () => {
    const consent = await signed({ expiration: { type: "EVENT" } });
    expect(await housing()).not.toBeNull();
    at(5);
    await made("recordConsentEvent", { consent, event: "EXPIRATION" });
    expect(await housing()).toBeNull();
    await expect(made("recordConsentEvent", { consent, event: "REVOCABLE" })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
  });
});
