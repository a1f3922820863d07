import { randomBytes } from "node:crypto";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migratePostgres, openDatabase } from "../../src/database/connect";
import type { Database } from "../../src/database/database";
import { embeddedDriver, embeddedFolder, startPGlite } from "../../src/database/embedded";
import { readMigrations } from "../../src/database/migration-files";
import { RUNTIME_ROLE } from "../../src/database/postgres";
import { databaseOn } from "../../src/database/prisma-database";
import { inMemoryTemplate, pgliteTemplate } from "./pglite-template";
import { asSuperuser, onceInThisRun, OWNER, testServer, urlOf } from "./postgres";
import { findPostgresBinaries, NO_POSTGRES } from "./postgres-binaries";

/** A migrated database of its own, with a way to act as the owner of its tables. */
export interface TestDatabase extends Database {
  asOwner(sql: string): Promise<void>;
  /** Without what tests may see besides. */
  readonly asTheHub: Database;
}

export type OpenTestDatabase = () => Promise<TestDatabase>;

/** Runs the block on PGlite and on a real PostgreSQL. What `open` gives is closed after the block. */
export function forEachDatabase(body: (name: string, open: OpenTestDatabase) => void): void {
  onPGlite((open) => { body("PGlite", open); });
  if (findPostgresBinaries() === undefined) {
    it.skip(`could not run on PostgreSQL: ${NO_POSTGRES}`, () => undefined);
    return;
  }
  describe("on PostgreSQL", () => {
    body("PostgreSQL", closedAfterwards(openPostgres));
  });
}

/** For what does not depend on the database. */
export function onPGlite(body: (open: OpenTestDatabase) => void): void {
  describe("on PGlite", () => {
    body(closedAfterwards(openPGlite));
  });
}

function closedAfterwards(open: OpenTestDatabase): OpenTestDatabase {
  const opened: TestDatabase[] = [];
  afterAll(async () => {
    for (const database of opened) await database.close();
  });
  return async () => {
    const database = await open();
    opened.push(database);
    return database;
  };
}

async function openPGlite(): Promise<TestDatabase> {
  const pglite = await startPGlite("memory://", await inMemoryTemplate());
  await pglite.exec(`SET ROLE ${RUNTIME_ROLE}`);
  const database = databaseOn(embeddedDriver(pglite));
  return {
    asTheHub: database,
    ...seeingAll(database, async () => (await pglite.query<{ slug: string }>(SLUGS)).rows),
    asOwner: async (sql) => {
      await pglite.exec("RESET ROLE");
      await pglite.exec(sql).finally(() => pglite.exec(`SET ROLE ${RUNTIME_ROLE}`));
    },
    close: once(() => database.close()),
  };
}

/** A new DATA_DIR that holds a migrated embedded database, for tests of what lies on the disk. */
export async function embeddedDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-data-"));
  await cp(await pgliteTemplate(), embeddedFolder(dataDir), { recursive: true });
  return dataDir;
}

async function openPostgres(): Promise<TestDatabase> {
  const name = await postgresDatabase();
  const databaseUrl = urlOf(await testServer(), name);
  const database = await openDatabase({ dataDir: tmpdir(), databaseUrl, poolSize: 4 });
  const looking = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  return {
    asTheHub: database,
    ...seeingAll(database, async () => (await looking.query<{ slug: string }>(SLUGS)).rows),
    asOwner: (sql) => withClient(databaseUrl, async (client) => void (await client.query(sql))),
    close: once(async () => {
      await looking.end();
      await database.close();
    }),
  };
}

/** A new database on the run's server, cloned from the migrated template; its name. */
export async function postgresDatabase(): Promise<string> {
  const server = await testServer();
  const template = await onceInThisRun("template", async () => {
    await asSuperuser(server, `CREATE DATABASE lead_hub_template OWNER ${OWNER}`);
    await migratePostgres(urlOf(server, "lead_hub_template"), readMigrations());
    return "lead_hub_template";
  });
  return emptyDatabase(template);
}

/** `template0` for one with nothing in it. */
export async function emptyDatabase(template = "template0"): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(await testServer(), `CREATE DATABASE ${name} OWNER ${OWNER} TEMPLATE ${template} STRATEGY file_copy`);
  return name;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const SLUGS = "SELECT slug FROM jurisdiction";
const PEOPLE = /\b(?:participant|participant_party|status_period|enrollment|assignment|contact|plan_goal|team_review|treatment_episode|diagnosis|encounter|referral|charge|service_referral|outcome|consent|consent_recipient|legal_matter|court_order|mandate|restriction|emergency|incident|notice_given|relation|emergency_declaration|patient_record_entry|patient_record_completion)\b/;

/**
 * What a test asks by itself sees everybody. The hub says whose people it asks about, and is seen to in
 * test/database/row-level-security.test.ts and wherever a test runs the hub's own process.
 */
function seeingAll(database: Database, places: () => Promise<readonly { slug: string }[]>): Database {
  const everywhere = async () => (await places()).map(({ slug }) => slug);
  return {
    ...database,
    query: async (name, sql, values) => (PEOPLE.test(sql) ? database.queryIn(await everywhere(), name, sql, values) : database.query(name, sql, values)),
    transaction: async (work, options) => database.transaction(work, options?.jurisdictions === undefined ? { ...options, jurisdictions: await everywhere() } : options),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
