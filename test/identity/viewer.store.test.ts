import { type Persona, viewerRevisionSql, ViewerStore } from "../../src/identity/viewer.store";
import { forEachDatabase, type TestDatabase } from "../support/database";

const PLACE = `
  INSERT INTO jurisdiction (slug, name, state, phase, doors, time_zone, synthetic) VALUES ('here', 'Here', 'WA', 'LIVE', '{}', 'America/Los_Angeles', true);
  INSERT INTO organization (jurisdiction, id, name, kind, federal_ties_known, federal_ties, covered_entity, business_associate, medical_personnel, public_health_authority, classes, acts_for)
    VALUES ('here', 'here/lead', 'LEAD Here', 'LEAD_PROGRAM', true, '{}', false, false, false, false, '{}', '{}');
  INSERT INTO account (jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator)
    VALUES ('here', 'acct_one', 'here-case-manager', 'Case Manager', 'CASE_MANAGER', 'here/lead', '{"work group"}', false, false),
           ('here', 'acct_two', 'here-participant', 'Participant', 'PARTICIPANT', NULL, '{}', false, false);
  INSERT INTO load (jurisdiction, id, source_system, mapping_version, file_digest, started_at, synthetic, counts)
    VALUES ('here', 'load', 'test', '1', '', now(), true, '{}');
  INSERT INTO custody (jurisdiction, id, source_organization_id, holder_organization_id, made_for, no_sud_finding, confidential_communication, paid_in_full_out_of_pocket)
    VALUES ('here', 'custody', 'here/lead', 'here/lead', 'CARE', false, false, false);
  INSERT INTO participant (jurisdiction, id, custody_id, load_id, source_system, source_id, recorded_at, aliases, race_ethnicity, race_ethnicity_detail)
    VALUES ('here', 'p1', 'custody', 'load', 'test', '1', now(), '{}', '{}', '{}');
  INSERT INTO relation (jurisdiction, id, account_id, type, participant_id, valid_from, valid_to)
    VALUES ('here', 'r1', 'acct_one', 'TREATS', 'p1', '2026-01-01T00:00:00Z', '2026-12-31T23:59:59-08:00');
  INSERT INTO relation (jurisdiction, id, account_id, type, matter_id, valid_from) VALUES ('here', 'r2', 'acct_one', 'MONITORS', 'm1', '2026-01-01T00:00:00Z');
  INSERT INTO assignment (jurisdiction, id, participant_id, account_id, starts_on, fte, custody_id, load_id, source_system, source_id, recorded_at)
    VALUES ('here', 'a1', 'p1', 'acct_one', '2026-03-01', 1, 'custody', 'load', 'test', '1', now())`;

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let store: ViewerStore;

  beforeAll(async () => {
    database = await open();
    await database.asOwner(PLACE);
  });
  beforeEach(() => { store = new ViewerStore(database); });

  async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const names: string[] = [];
    const stop = database.onStatement((name) => names.push(name));
    await work();
    stop();
    return names;
  }

  it("gives an account with its relations and assignments", async () => {
    await expect(store.byId("acct_one")).resolves.toMatchObject({
      account: {
        jurisdiction: "here", id: "acct_one", slug: "here-case-manager", displayName: "Case Manager", role: "CASE_MANAGER",
        organizationId: "here/lead", classes: ["work group"], programWideDuty: false, hubOperator: false, privacyOfficer: false,
      },
      relations: [
        { type: "TREATS", participantId: "p1", matterId: null, recordId: null, supervised: null, validFrom: "2026-01-01T00:00:00Z", validTo: "2027-01-01T07:59:59Z" },
        { type: "MONITORS", participantId: null, matterId: "m1", recordId: null, supervised: null, validFrom: "2026-01-01T00:00:00Z", validTo: null },
      ],
      assignments: [{ participantId: "p1", startsOn: "2026-03-01", endsOn: null }],
    });
  });

  it("gives an account without any", async () => {
    await expect(store.byId("acct_two")).resolves.toMatchObject({ account: { organizationId: null }, relations: [], assignments: [] });
  });

  it("knows nobody by another id", async () => {
    await expect(store.byId("acct_three")).resolves.toBeNull();
  });

  it("reads a file once, and then only its revision", async () => {
    await expect(statementsOf(() => store.byId("acct_one"))).resolves.toEqual(["viewer_place", "viewer_by_id"]);
    await expect(statementsOf(() => store.byId("acct_one"))).resolves.toEqual(["viewer_revision"]);
  });

  it("has the revision that the statement of the gate will ask for", async () => {
    const file = await store.load("acct_one");
    const [row] = await database.query<{ revision: string }>("test_revision", `SELECT ${viewerRevisionSql("$1")} AS revision`, ["acct_one"]);
    expect(row?.revision).toBe(file?.revision);
    expect(store.cached("acct_one")).toBe(file);
  });

  it.each([
    ["a relation", "UPDATE relation SET valid_to = '2026-02-01T00:00:00Z' WHERE id = 'r1'"],
    ["an assignment", "UPDATE assignment SET ends_on = '2026-04-01' WHERE id = 'a1'"],
    ["a role", "UPDATE account SET role = 'TRAINEE' WHERE id = 'acct_one'"],
    ["an organization", "UPDATE organization SET name = name WHERE id = 'here/lead'"],
  ])("reads it anew after a change of %s", async (_what, sql) => {
    const before = await store.byId("acct_one");
    await database.query(`test_${sql.slice(0, 40)}`, sql);
    const after = await store.byId("acct_one");
    expect(after?.revision).not.toBe(before?.revision);
    expect(after).toEqual(await new ViewerStore(database).byId("acct_one"));
  });

  it("gives nobody from the moment an account is switched off", async () => {
    await store.byId("acct_two");
    await database.query("test_off", "UPDATE account SET active = false WHERE id = 'acct_two'");
    await expect(store.byId("acct_two")).resolves.toBeNull();
    expect(store.cached("acct_two")).toBeNull();
    await database.query("test_on", "UPDATE account SET active = true WHERE id = 'acct_two'");
  });

  it("forgets the longest unused of too many", async () => {
    const small = new ViewerStore(database, 1);
    await small.byId("acct_one");
    await small.byId("acct_two");
    expect([small.cached("acct_one"), small.cached("acct_two")?.account.id]).toEqual([null, "acct_two"]);
  });

  it("lists personas, slug first", async () => {
    const personas: Persona[] = await store.personas();
    expect(personas).toEqual([
      { slug: "here-case-manager", accountId: "acct_one", role: expect.any(String) as string, organization: "LEAD Here", displayName: "Case Manager" },
      { slug: "here-participant", accountId: "acct_two", role: "PARTICIPANT", organization: null, displayName: "Participant" },
    ]);
    await expect(store.accountIdOf("here-participant")).resolves.toBe("acct_two");
    await expect(store.accountIdOf("nowhere-nobody")).resolves.toBeNull();
  });

  it("says whether everybody is invented", async () => {
    await expect(store.everybodyIsInvented()).resolves.toBe(true);
    await database.query("test_real", "UPDATE jurisdiction SET synthetic = false");
    await expect(store.everybodyIsInvented()).resolves.toBe(false);
  });
});
