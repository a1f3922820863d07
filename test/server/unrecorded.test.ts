import { rm } from "node:fs/promises";
import { openDatabase } from "../../src/database/connect";
import type { Database } from "../../src/database/database";
import { readCheckpoint } from "../../src/disclosure/checkpoint";
import { verifyLedger } from "../../src/disclosure/ledger-verify";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { fillDisk } from "../support/full-disk";
import { type HttpAnswer, type HttpHub, type Question, startHttpHub } from "../support/http-hub";
import { seededDataDir } from "../support/hub-process";

const DIRECTOR = { as: "seattle-program-director", purpose: "CARE_COORDINATION" };
const PARTNER = { as: "seattle-housing-partner", purpose: "CARE_COORDINATION" };
const CITY = 'jurisdictions: ["king-county-wa"]';
const PERSON = "id identity { legalName } enrollment { status } notice { scope }";

const QUESTIONS: readonly Question[] = [
  { ...DIRECTOR, query: `{ participants(${CITY}, first: 5) { nodes { ${PERSON} } sites { rows } } bad: participants(first: 0) { nodes { id } } }` },
  { ...PARTNER, query: `{ participants(${CITY}, first: 5) { nodes { ${PERSON} } notice { consentId } } }` },
  { ...DIRECTOR, query: `{ referrals(${CITY}, first: 3) { nodes { id type participant { ${PERSON} } } } }` },
  // Nobody is shown, and still it has to be audited.
  { ...DIRECTOR, query: '{ participant(id: "nobody") { id } }' },
  { ...DIRECTOR, query: `{ providers(${CITY}, first: 2) { nodes { id name } } }` },
];

/** All at once: several share one statement. */
const askAll = (http: HttpHub, questions = QUESTIONS): Promise<HttpAnswer[]> => Promise.all(questions.map((question) => http.ask(question)));

/** With the tokens in them, for which no database has to be asked any more. */
async function signed(http: HttpHub): Promise<Question[]> {
  return Promise.all(QUESTIONS.map(async ({ as = "", ...question }) => ({ ...question, headers: { authorization: `Bearer ${await http.token(as)}` } })));
}

async function counted(database: Database): Promise<object | undefined> {
  const sql = "SELECT (SELECT count(*) FROM ledger_entry)::int AS entries, (SELECT count(*) FROM access_audit)::int AS audits";
  return (await database.query("test_counted", sql))[0];
}

async function brokenOf({ hub }: HttpHub): Promise<unknown> {
  return (await verifyLedger(hub.database, await readCheckpoint(hub.config.ledgerCheckpointFile, hub.checkpointKey))).broken;
}

/** Names, ids, codes and scopes that an answer held. */
function valuesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

/** Nothing but the one error, which says nothing of anybody. */
function expectNothingIn(answer: HttpAnswer, before: HttpAnswer): void {
  const { data, errors, ...rest } = JSON.parse(answer.text) as { data: unknown; errors: unknown };
  expect({ data, errors, rest }).toEqual({
    data: null,
    errors: [{ message: expect.stringContaining("nothing was released") as string, extensions: { code: "LEDGER_UNAVAILABLE", requestId: expect.any(String) as string } }],
    rest: {},
  });
  for (const value of valuesIn(before.data)) if (value.length > 3) expect(answer.text).not.toContain(value);
}

const revoke = (table: string) => ({
  begins: `REVOKE INSERT ON ${table} FROM lead_hub_app`,
  ends: `GRANT INSERT ON ${table} TO lead_hub_app`,
});
const AGAIN = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
const alterDatabase = (change: string) => `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I ${change}', current_database()); END $$`;

/** What goes wrong with the database, and how it is put right. */
const TROUBLES: Readonly<Record<string, (name: string) => { readonly begins: string; readonly ends: string }>> = {
  "the hub may not add to the ledger": () => revoke("ledger_entry"),
  "the hub may not add to the audit": () => revoke("access_audit"),
  "the disk of the server is full": () => ({
    begins: `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER full_disk BEFORE INSERT ON access_audit FOR EACH STATEMENT EXECUTE FUNCTION full_disk()`,
    ends: "DROP TRIGGER full_disk ON access_audit; DROP FUNCTION full_disk()",
  }),
  "the database is read-only": (name) =>
    name === "PGlite"
      ? { begins: "SET default_transaction_read_only = on", ends: "SET default_transaction_read_only = off" }
      : {
          begins: `${alterDatabase("SET default_transaction_read_only = on")}; ${AGAIN}`,
          ends: `SET TRANSACTION READ WRITE; ${alterDatabase("RESET default_transaction_read_only")}; ${AGAIN}`,
        },
};

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let http: HttpHub;
  beforeAll(async () => {
    database = await open();
    http = await startHttpHub(database);
  });
  afterAll(() => http.stop());

  it.each(Object.keys(TROUBLES))("nothing leaves while %s, and afterwards everything does again", async (trouble) => {
    const { begins, ends } = TROUBLES[trouble]?.(name) ?? { begins: "", ends: "" };
    const before = await askAll(http);
    expect(before.every(({ data }) => data !== null)).toBe(true);
    const rows = await counted(database);
    await database.asOwner(begins);
    for (const answers of [await askAll(http), await askAll(http)]) for (const [at, answer] of answers.entries()) expectNothingIn(answer, before[at] as HttpAnswer);
    await database.asOwner(ends);
    expect(await counted(database)).toEqual(rows);
    expect((await askAll(http)).map(({ data }) => data)).toEqual(before.map(({ data }) => data));
    expect(await brokenOf(http)).toBeNull();
  }, 30_000);

  it("nothing leaves while the hub may not begin a chain, and afterwards it begins one", async () => {
    const before = await http.ask(QUESTIONS[0] as Question);
    const { begins, ends } = revoke("ledger_chain");
    await database.asOwner(begins);
    const next = await startHttpHub(database);
    expectNothingIn(await next.ask(QUESTIONS[0] as Question), before);
    await database.asOwner(ends);
    expect((await next.ask(QUESTIONS[0] as Question)).data).toEqual(before.data);
    expect(await brokenOf(next)).toBeNull();
    await next.stop();
  }, 30_000);
});

describe("the embedded database on a disk", () => {
  it("that is full refuses every answer, and gives them again after a restart with room", async () => {
    const config = { dataDir: await seededDataDir(), databaseUrl: undefined, poolSize: 1 };
    const database = await openDatabase(config);
    const http = await startHttpHub(database);
    const before = await askAll(http);
    const rows = await counted(database);
    const questions = await signed(http);
    const makeRoom = fillDisk();
    const refused = [...(await askAll(http, questions)), ...(await askAll(http, questions))];
    makeRoom();
    expect(refused.map(({ code }) => code)).toContain("LEDGER_UNAVAILABLE");
    for (const { text, errors } of refused) {
      expect(errors.map(({ extensions }) => extensions.code).join()).toMatch(/LEDGER_UNAVAILABLE|DATABASE_UNAVAILABLE/);
      for (const value of before.flatMap(({ data }) => valuesIn(data))) if (value.length > 3) expect(text).not.toContain(value);
    }
    expect((await http.send({ method: "GET", path: "/health/ready" })).status).toBe(503);
    await http.stop();
    await database.close().catch(() => undefined);
    const again = await openDatabase(config);
    const next = await startHttpHub(again);
    expect(await counted(again)).toEqual(rows);
    expect((await askAll(next)).map(({ data }) => data)).toEqual(before.map(({ data }) => data));
    expect(await brokenOf(next)).toBeNull();
    await next.stop();
    await again.close();
    await rm(config.dataDir, { recursive: true, force: true });
  }, 120_000);
});
