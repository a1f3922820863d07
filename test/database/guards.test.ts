import { forEachDatabase, type TestDatabase } from "../support/database";
import { insert, one, person, place, record } from "../support/place";

/** Tables that only grow, with a column to try it on. */
const COLUMN: Readonly<Record<string, string>> = {
  ledger_chain: "opening", ledger_entry: "body", access_audit: "body", change_log: "body", disclosure_index: "program",
  emergency_declaration: "account_id", patient_record_entry: "nature", patient_record_completion: "nature",
};
const APPEND_ONLY = Object.keys(COLUMN);

forEachDatabase((_name, open) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
    await place(database);
    for (const id of ["p1", "p2", "p3"]) await person(database, id);
  });

  const refusedBy = (constraint: string) => ({ place: expect.objectContaining({ constraint }) as unknown });

  describe("tables that only grow", () => {
    beforeAll(async () => {
      await insert(database, "ledger_chain", { id: "chain", started_at: "2026-01-01T00:00:00Z", opening: "{}" });
    });

    it.each(APPEND_ONLY)("refuse the hub's own role a change of %s", async (table) => {
      for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table}`, `UPDATE ${table} SET ${COLUMN[table] ?? ""} = DEFAULT`]) {
        await expect(database.query(sql.slice(0, 60), sql)).rejects.toMatchObject({ code: "PERMISSION_DENIED" });
      }
    });

    it.each(APPEND_ONLY)("refuse even their owner a change of %s", async (table) => {
      for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`, `UPDATE ${table} SET ${COLUMN[table] ?? ""} = ''`]) {
        await expect(database.asOwner(sql)).rejects.toMatchObject({ code: "LH001" });
      }
    });

    it("still hold what was written", async () => {
      expect(await one(database, "SELECT count(*)::int FROM ledger_chain")).toBe(1);
    });

    it("leave the facts of custody unaltered", async () => {
      await expect(database.asOwner("UPDATE custody SET made_for = 'OTHER'")).rejects.toMatchObject({ code: "LH001" });
    });
  });

  it("lets the hub's role read and write every other table, and Prisma's record not at all", async () => {
    const sql = `SELECT json_agg(relname ORDER BY relname) FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT (
        has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
        AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))`;
    expect(JSON.parse(String(await one(database, sql)))).toEqual([...APPEND_ONLY, "custody", "directory_state", "assertion_use", "change_key", "peer_hub", "_prisma_migrations"].sort());
    expect(await one(database, "SELECT has_table_privilege('_prisma_migrations', 'SELECT')")).toBe(false);
  });

  it("compares all text by bytes", async () => {
    const sql = `SELECT count(*)::int FROM information_schema.columns WHERE table_schema = 'public'
      AND udt_name IN ('text', '_text') AND collation_name IS DISTINCT FROM 'C' AND table_name <> '_prisma_migrations'`;
    expect(await one(database, sql)).toBe(0);
  });

  it("gives an organization and an account one id in the whole hub", async () => {
    await place(database, "y");
    await expect(insert(database, "account", { jurisdiction: "y", id: "acc-x", slug: "other", display_name: "B", role: "X", classes: [], program_wide_duty: false, hub_operator: false, relations_revision: 1, active: true })).rejects.toMatchObject({ code: "UNIQUE_VIOLATION" });
  });

  it("lets a charge contradict its intake within a transaction, not at its end (the rest: test/domain/invariants.test.ts)", async () => {
    await insert(database, "intake_window", { jurisdiction: "x", valid_from: "2020-01-01", days: 30 });
    await insert(database, "referral", record("r", { participant_id: "p1", type: "ARREST_DIVERSION", source: "PATROL_OFFICER", received_at: "2026-03-02T06:00:00Z", screening_reasons: [] }));
    const charge = record("k", { referral_id: "r", level: "UNKNOWN", disposition: "NOT_FILED" });
    const enrollment = record("e", { participant_id: "p1", project: "LEAD", referral_id: "r", intake_completed_at: "2026-03-05T00:00:00Z", opened_on: "2026-03-01" });
    await expect(database.transaction((tx) => insert(tx, "charge", charge))).rejects.toMatchObject(refusedBy("charge_not_filed_needs_intake"));
    await database.transaction(async (tx) => {
      await insert(tx, "charge", charge);
      await insert(tx, "enrollment", enrollment);
    });
  });

  describe("revisions", () => {
    const revision = (of: "participant" | "account", id: string) =>
      one(database, `SELECT ${of === "account" ? "relations_revision" : "facts_revision"}::int FROM ${of} WHERE id = $1`, [id]);
    const directory = () => one(database, "SELECT revision::int FROM directory_state");
    const rises = async (read: () => Promise<unknown>, change: string, by: (before: number, after: number) => boolean) => {
      const before = Number(await read());
      await database.query(`change ${change}`.slice(0, 60), change);
      expect(by(before, Number(await read()))).toBe(true);
    };
    const higher = (before: number, after: number) => after > before;
    const same = (before: number, after: number) => after === before;

    it("of a participant rise with every fact that decides, and not with a name", async () => {
      const facts = () => revision("participant", "p1");
      await rises(facts, "INSERT INTO mandate (jurisdiction, id, participant_id, type) VALUES ('x', 'm', 'p1', 'T')", higher);
      await rises(facts, "UPDATE mandate SET type = 'U'", higher);
      await rises(() => revision("participant", "p2"), "UPDATE mandate SET participant_id = 'p2'", higher);
      await rises(() => revision("participant", "p2"), "DELETE FROM mandate", higher);
      await rises(facts, "UPDATE participant SET deceased_on = '2026-01-01' WHERE id = 'p1'", higher);
      await rises(facts, "UPDATE participant SET legal_name = 'N' WHERE id = 'p1'", same);
    });

    it("of an account rise with its relations and assignments", async () => {
      const relations = () => revision("account", "acc-x");
      await rises(relations, "INSERT INTO relation (jurisdiction, id, account_id, type, participant_id, valid_from) VALUES ('x', 'r', 'acc-x', 'TREATS', 'p1', now())", higher);
      await rises(relations, "UPDATE relation SET valid_to = now()", higher);
      await rises(relations, "DELETE FROM relation", higher);
    });

    it("of the directory rise with its tables, and not with an account's relations", async () => {
      await rises(directory, "UPDATE organization SET name = 'N'", higher);
      await rises(directory, "UPDATE account SET display_name = 'N'", higher);
      await rises(directory, "UPDATE account SET relations_revision = relations_revision + 1", same);
    });
  });

  it("wants the target of a relation's type and no other", async () => {
    const relation = (more: object) => insert(database, "relation", { jurisdiction: "x", id: "bad", account_id: "acc-x", valid_from: "2026-01-01T00:00:00Z", ...more });
    await expect(relation({ type: "TREATS" })).rejects.toMatchObject(refusedBy("relation_target"));
    await expect(relation({ type: "MONITORS", matter_id: "m", participant_id: "p1" })).rejects.toMatchObject(refusedBy("relation_target"));
    await expect(relation({ type: "TRAINEE", record_id: "r" })).rejects.toMatchObject(refusedBy("relation_target"));
  });

  it("finds whom a consent might let in", async () => {
    const recipients = [
      { type: "PERSON", id: "a" }, { type: "ORGANIZATION", id: "o" }, { type: "CLASS", className: "nurses" }, { type: "TPO_STANDARD" },
      { type: "INTERMEDIARY", hubId: "h", members: { type: "NAMED", organizationIds: ["o1", "o2"] } },
      { type: "INTERMEDIARY", hubId: "h", members: { type: "TREATING_PROVIDERS" } },
      { type: "INTERMEDIARY", hubId: "h", members: { type: "ALL_MEMBERS" } },
    ];
    await insert(database, "consent", { jurisdiction: "x", id: "con", participant_id: "p1", kind: "NAMED", form: { recipients }, known_false: false, created_at: "2026-01-01T00:00:00Z" });
    const keys = () => one(database, "SELECT array_agg(recipient_key ORDER BY recipient_key) FROM consent_recipient WHERE consent_id = 'con'");
    expect(await keys()).toEqual(["class:nurses", "hub:h:all", "hub:h:org:o1", "hub:h:org:o2", "hub:h:treating", "org:o", "person:a", "tpo"]);
    await database.query("consent_form", "UPDATE consent SET form = $1::jsonb WHERE id = 'con'", [JSON.stringify({ recipients: [recipients[0]] })]);
    expect(await keys()).toEqual(["person:a"]);
    await database.query("consent_delete", "DELETE FROM consent WHERE id = 'con'");
    expect(await keys()).toBeNull();
  });
});
