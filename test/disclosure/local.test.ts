import type { AnswerRecord } from "../../src/disclosure/ledger";
import { purposeList, type Purpose } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { select } from "../support/selection";
import { ask, type Answer } from "./oracle/ask";
import type { House } from "./oracle/house";
import { resolved } from "./oracle/resolve";
import { seededHouse } from "./oracle/seeded";
import { REFERRAL } from "./oracle/selections";
import { inOrder, type Row } from "./oracle/world";

const CITY = "santa-fe-nm";
const POLICE = `${CITY}/police`;
const NODE = select("id type charges { nibrs } encounter { at agency incidentNumber } notice { consentId }");

interface Referral {
  readonly id: string;
  readonly type: string | null;
  readonly charges: { nibrs: string }[] | null;
  readonly encounter: { at: string; agency: string; incidentNumber: string } | null;
  readonly notice: string[] | null;
}

/** Records that part 2 does not govern, in the demo as it is: encounters of the police, charges of prosecutors, referrals of neighbours. */
forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let house: House;

  beforeAll(async () => {
    database = await open();
    house = await seededHouse(database, ["bangor-me", CITY]);
  }, 120_000);

  afterAll(() => house.close());

  const account = (slug: string) => house.world.rows.account.find((one) => one.slug === slug) as Row<"account">;
  const referrals = (slug: string, purpose: Purpose, args = {}): Promise<Answer> => ask(house, account(slug), purpose, "Referral", NODE, { first: 1000, ...args });
  const ids = ({ nodes }: Answer) => (nodes as Referral[]).map(({ id }) => id);
  const idsOf = (rows: readonly Row<"referral">[]) => inOrder(rows).map((row) => globalId(row.jurisdiction, "Referral", row.id));
  const sourceOf = (custodyId: string) => house.world.rows.custody.find(({ id }) => id === custodyId)?.source_organization_id;
  const withEncounter = () => house.world.rows.referral.filter((row) => row.jurisdiction === CITY && row.encounter_id !== null);
  const releasesOf = (told: readonly AnswerRecord[]) => told.flatMap(({ entry }) => entry?.releases ?? []);

  it("officers see the encounters that their agency wrote, and nothing else of the referrals that followed", async () => {
    for (const slug of ["santa-fe-officer", "santa-fe-liaison-officer"]) {
      const answer = await referrals(slug, "TRAINING");
      expect(ids(answer)).toEqual(idsOf(withEncounter()));
      const rows = answer.nodes as Referral[];
      expect(rows.every(({ encounter }) => encounter?.incidentNumber.startsWith("DEMO-"))).toBe(true);
      for (const { type, charges, notice } of rows) expect([type, charges, notice]).toEqual([null, null, null]);
    }
    expect(withEncounter().length).toBeGreaterThan(10);
  });

  it.each(purposeList)("they do so for %s, unless everyone is refused", async (purpose) => {
    const answer = await referrals("santa-fe-officer", purpose);
    if (purpose === "QSO_SERVICE" || purpose === "AUDIT_EVALUATION") expect(answer.nodes).toBe("ROLE_REFUSED");
    else expect(ids(answer).filter((id) => !idsOf(withEncounter()).includes(id))).toEqual([]);
    if (purpose !== "QSO_SERVICE" && purpose !== "AUDIT_EVALUATION") expect((answer.nodes as Referral[]).filter(({ encounter }) => encounter !== null)).toHaveLength(withEncounter().length);
  });

  it("what they see is on record, by its line, as the police's; it is no disclosure under a consent", async () => {
    const { told } = await referrals("santa-fe-officer", "INVESTIGATION");
    const persons = [...new Set(withEncounter().map((row) => row.participant_id))].sort();
    expect(releasesOf(told).map((release) => ({ ...release, persons: undefined, seen: undefined }))).toEqual([
      { jurisdiction: CITY, program: POLICE, section: "LOCAL(maker)", categories: ["JUSTICE_REFERRAL"], fields: null, agreementId: null, orderId: null, generalDesignation: false, consents: null },
    ]);
    expect(releasesOf(told).flatMap((release) => release.persons).sort()).toEqual(persons);
    expect(told.map(({ entry }) => entry?.notice)).toEqual([null]);
    expect(told.flatMap(({ audits }) => audits).filter(({ body }) => body.rows > 0).map(({ jurisdiction, body }) => [jurisdiction, body.effects])).toEqual([[CITY, { PERMIT: withEncounter().length }]]);
  });

  it("a referral reads the same by id, and one without an encounter of theirs like one that does not exist", async () => {
    const { nodes } = await referrals("santa-fe-officer", "INVESTIGATION");
    const read = async (id: string) => {
      const { door } = await house.opened(account("santa-fe-officer"), "INVESTIGATION");
      return resolved(door, await door.node(id, () => NODE), NODE);
    };
    for (const row of (nodes as Referral[]).slice(0, 5)) expect(await read(row.id)).toEqual(row);
    const others = house.world.rows.referral.filter((row) => row.encounter_id === null);
    for (const id of [...idsOf(others.slice(0, 3)), globalId(CITY, "Referral", "A".repeat(22))]) expect(await read(id)).toBeNull();
  });

  it("the encounter is no way to ask about the referral around it: no filter and no order keeps the row", async () => {
    for (const type of ["ARREST_DIVERSION", "SOCIAL_CONTACT"]) expect(ids(await referrals("santa-fe-officer", "INVESTIGATION", { filter: { type: [type] } }))).toEqual([]);
    expect(ids(await referrals("santa-fe-officer", "INVESTIGATION", { orderBy: { field: "RECEIVED_AT", direction: "DESC" } }))).toEqual([]);
  });

  it("other agencies, cities and the program's partners see none of them", async () => {
    for (const slug of ["bangor-officer", "santa-fe-probation-officer", "santa-fe-city-staff", "santa-fe-ems-responder"]) {
      const { nodes } = await referrals(slug, "INVESTIGATION");
      expect([slug, (nodes as Referral[]).filter(({ encounter, id }) => encounter !== null && idsOf(withEncounter()).includes(id))]).toEqual([slug, []]);
    }
  });

  it("a prosecutor sees the charges that the office wrote; a neighbour the referral, filtered and ordered too", async () => {
    const own = house.world.rows.charge.filter((row) => sourceOf(row.custody_id) === `${CITY}/city-attorney`);
    const { nodes } = await referrals("santa-fe-city-attorney", "PROSECUTION");
    expect((nodes as Referral[]).flatMap(({ charges }) => charges ?? [])).toHaveLength(own.length);
    expect(own.length).toBeGreaterThan(0);
    const theirs = house.world.rows.referral.filter((row) => sourceOf(row.custody_id) === `${row.jurisdiction}/association`);
    expect(theirs.length).toBeGreaterThan(0);
    for (const [slug, jurisdiction] of [["santa-fe-neighbor", CITY], ["bangor-neighbor", "bangor-me"]] as const) {
      const mine = idsOf(theirs.filter((row) => row.jurisdiction === jurisdiction));
      const args = { jurisdictions: [jurisdiction], filter: { type: ["COMMUNITY_REFERRAL"] }, orderBy: { field: "RECEIVED_AT", direction: "ASC" } };
      expect(ids(await referrals(slug, "PATIENT_REQUEST", args)).sort()).toEqual(mine.sort());
    }
  });

  it("the person sees what was written about them", async () => {
    const self = house.world.rows.relation.find(({ type, account_id }) => type === "SELF" && account_id === account("santa-fe-participant").id);
    const { nodes, told } = await ask(house, account("santa-fe-participant"), "PATIENT_ACCESS", "Referral", REFERRAL);
    const theirs = withEncounter().filter((row) => row.participant_id === self?.participant_id);
    expect((nodes as Referral[]).filter(({ encounter }) => encounter !== null)).toHaveLength(theirs.length);
    expect(releasesOf(told).some(({ section }) => section === "LOCAL(person)")).toBe(theirs.length > 0);
  });

  it("a partner sees what an agreement names from the next answer on, until the answer after its end", async () => {
    const seen = async () => (await referrals("santa-fe-city-staff", "CARE_COORDINATION")).nodes as Referral[];
    const agreement = { jurisdiction: CITY, id: "local-agreement", kind: "CONTRACT", party_organization_id: POLICE, counterparty_organization_id: `${CITY}/city-agency`, written: true, starts_at: "2026-01-01T00:00:00Z", ends_at: null, categories: ["JUSTICE_REFERRAL"],
      undertakings: ["BOUND_BY_PART2", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "REPORT_BREACHES"], audit_authority: null, originator_oversight: false, determination: null };
    const before = await seen();
    const columns = Object.keys(agreement).join(", ");
    await database.query("", `INSERT INTO agreement (${columns}) SELECT ${columns} FROM json_populate_record(NULL::agreement, $1::json)`, [JSON.stringify(agreement)]);
    expect((await seen()).filter(({ encounter }) => encounter !== null)).toHaveLength(withEncounter().length);
    await database.query("", `UPDATE agreement SET ends_at = $1 WHERE jurisdiction = $2 AND id = $3`, [house.at.toISOString(), CITY, agreement.id]);
    expect(await seen()).toEqual(before);
    expect(before.filter(({ encounter }) => encounter !== null)).toEqual([]);
  });

  it("an organization's very first record is in its lists at once, also if it is registered after it", async () => {
    const [encounter] = withEncounter();
    const seen = async (slug: string) => ((await referrals(slug, "OTHER")).nodes as Referral[]).filter((row) => row.encounter !== null).length;
    for (const [key, slug] of [["court", "santa-fe-court-clerk"], ["harbor", "santa-fe-finance"]] as const) {
      expect(await seen(slug)).toBe(0);
      const source = `${CITY}/${key}`;
      const facts = `INSERT INTO custody SELECT (json_populate_record(c, json_build_object('id', $2::text, 'source_organization_id', $3::text))).* FROM custody c WHERE c.jurisdiction = $1 AND c.source_organization_id = '${POLICE}' LIMIT 1`;
      await database.query("", facts, [CITY, `first-${key}`, source]);
      await database.query("", `UPDATE encounter SET custody_id = $3 WHERE jurisdiction = $1 AND id = $2`, [CITY, encounter?.encounter_id ?? null, `first-${key}`]);
      if (key === "harbor") {
        await database.query("", `INSERT INTO organization SELECT (json_populate_record(o, json_build_object('id', $2::text))).* FROM organization o WHERE o.jurisdiction = $1 AND o.id = '${CITY}/registry'`, [CITY, source]);
        await database.query("", `UPDATE account SET organization_id = $3 WHERE jurisdiction = $1 AND slug = $2`, [CITY, slug, source]);
      }
      expect(await seen(slug)).toBe(1);
    }
  });
});
