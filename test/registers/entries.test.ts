import { forEachDatabase } from "../support/database";
import { Acting, DIRECTOR, plainPerson, type Somebody } from "./acting";
import { aMatter, anAgreement, anOrder } from "./catalogue";
import { CITY, NOW, type RegisterHouse, registerHouse } from "./house";

const of = (key: string) => `${CITY}/${key}`;

/** What is not kept, not approved and not there to change, and how the answer says so. */
forEachDatabase((_name, open) => {
  let house: RegisterHouse;
  let acting: Acting;
  let person: Somebody;
  let other: Somebody;
  let people = 0;

  beforeAll(async () => {
    house = await registerHouse(await open());
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

  describe("a relation", () => {
    it("is not recorded of an account that is none of the place, of oneself, or twice", async () => {
      const record = (account: string) => made("recordRelation", { type: "TREATS", account });
      const clinician = await acting.accountId("santa-fe-clinician");
      await expect(record("acct_nobody")).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/account"] });
      await expect(record(await acting.accountId("national-hub-operator"))).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/account"] });
      await expect(record(await acting.accountId(DIRECTOR))).rejects.toMatchObject({ code: "NOT_IN_YOUR_HAND" });
      await record(clinician);
      await expect(record(clinician)).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });



    it("is somebody's own: another's is not there to end", async () => {
      const relation = await item("recordRelation", { type: "TREATS", account: await acting.accountId("santa-fe-clinician") });
      await expect(acting.made("endRelation", { participant: other.id, relation })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
      await made("endRelation", { relation, at: later(60) });
      at(60);
      await expect(made("endRelation", { relation })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });
  });

  describe("a restriction", () => {
    const ask = (parts = {}) => item("requestRestriction", { kind: "AGREED", purposes: ["TREATMENT"], recipients: [of("housing")], categories: ["ATTENDANCE"], ...parts });

    it.each([
      ["/purposes", { kind: "PAID_IN_FULL" }],
      ["/purposes", { purposes: [] }],
      ["/recipients/0", { recipients: ["nobody/there"] }],
      ["/recipients", { recipients: [] }],
      ["/categories", { categories: [] }],
      ["/requestedAt", { requestedAt: "2026-11-24T12:00:01Z" }],
    ])("with a fault at %s is not kept", async (place, parts) => {
      await expect(ask(parts)).rejects.toMatchObject({ code: "REGISTER_INPUT", details: [place] });
    });



    it("ends orally only if that is documented, and once", async () => {
      const restriction = await ask();
      await expect(made("endRestriction", { restriction, by: "PATIENT", form: "ORAL" })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/documented"] });
      await made("endRestriction", { restriction, by: "PATIENT", form: "WRITTEN" });
      await expect(made("endRestriction", { restriction, by: "PATIENT", form: "WRITTEN" })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
      await expect(made("agreeToRestriction", { restriction })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    });
  });

  describe("a court order", () => {
    it.each([
      ["2.61", {}],
      ["2.64(d)", { type: "CIVIL_2_64", findings: ["NO_OTHER_EFFECTIVE_WAY"] }],
      ["2.65(d)", { findings: ["NO_OTHER_EFFECTIVE_WAY", "PUBLIC_INTEREST_OUTWEIGHS"] }],
      ["2.66(c)", { type: "PROGRAM_2_66", findings: [] }],
      ["2.22(b)(1)(ii)(H)", { noticeAndOpportunity: false }],
    ])("that does not meet %s is on file and nobody can approve it", async (section, parts) => {
      const mandate = section === "2.61" ? null : await item("recordMandate", { type: "SUBPOENA" });
      const order = await item("recordOrder", anOrder({ mandate, ...parts }));
      await expect(made("approveOrder", { order })).rejects.toMatchObject({ code: "ORDER_DEFICIENT", details: [section] });
    });
  });

  describe("an agreement", () => {
    it.each([
      ["2.11", { kind: "QSOA", undertakings: ["BOUND_BY_PART2"], auditAuthority: null }],
      ["2.53", { auditAuthority: null }],
      ["2.53", { undertakings: ["LIMIT_USE"] }],
      ["2.52(a)", { kind: "RESEARCH", auditAuthority: null }],
      ["2.52(a)", { kind: "RESEARCH", auditAuthority: null, counterparty: of("university"), determination: { by: "CHIEF_EXECUTIVE", basis: "HIPAA_WAIVER", document: "w" } }],
      ["2.33(c)", { kind: "CONTRACT", auditAuthority: null }],
    ])("that does not meet %s is not kept", async (section, parts) => {
      await expect(acting.made("recordAgreement", anAgreement(parts))).rejects.toMatchObject({ code: "AGREEMENT_DEFICIENT", details: [section] });
    });



    it.each([
      ["/counterparty", { counterparty: "nobody/there" }],
      ["/counterparty", { counterparty: of("lead") }],
      ["/categories", { categories: [] }],
      ["/endsAt", { endsAt: NOW }],
      ["/auditAuthority", { kind: "QSOA" }],
    ])("with a fault at %s is not kept", async (place, parts) => {
      await expect(acting.made("recordAgreement", anAgreement(parts))).rejects.toMatchObject({ code: "REGISTER_INPUT", details: [place] });
    });
  });

  describe("a matter", () => {
    it.each([
      ["/condition", { pathway: "SOCIAL_CONTACT" }],
      ["/condition", { pathway: "COMMUNITY_REFERRAL" }],
      ["/imposedBy", { imposedBy: null }],
      ["/imposedBy", { imposedBy: "nobody/there" }],
      ["/supervising/1", { supervising: [of("probation"), "nobody/there"] }],
      ["/supervisingOrganizationIds", { supervising: [of("probation"), of("probation")] }],
    ])("with a fault at %s is not kept", async (place, parts) => {
      await expect(made("recordMatter", { ...aMatter, ...parts })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: [place] });
    });



    it("is nobody else's to be monitored in", async () => {
      const matter = await acting.item("recordMatter", { participant: other.id, ...aMatter });
      const account = await acting.accountId("santa-fe-city-attorney");
      await expect(made("recordRelation", { type: "MONITORS", matter, account })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
      await expect(made("recordRelation", { type: "MONITORS", account })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/matter"] });
      await expect(made("recordRelation", { type: "TREATS", matter, account })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/matter"] });
    });
  });
});
