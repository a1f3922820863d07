import { readFileSync } from "node:fs";
import { migrateEmbedded, migratePostgres } from "../../src/database/connect";
import { embeddedDriver, startPGlite } from "../../src/database/embedded";
import { type MigrationFile, readMigrations, SCHEMA_FILE } from "../../src/database/migration-files";
import { diffToDatamodel, orderedByBytes } from "../../src/database/schema-engine";
import { createHash } from "node:crypto";
import { emptyDatabase, withClient } from "../support/database";
import { testServer, urlOf } from "../support/postgres";
import { findPostgresBinaries, NO_POSTGRES } from "../support/postgres-binaries";

/** A database with nothing in it. */
interface Empty {
  migrate(migrations: readonly MigrationFile[]): Promise<string[]>;
  rows(sql: string): Promise<unknown[]>;
  close(): Promise<void>;
}

const migrations = readMigrations();
const names = migrations.map(({ name }) => name);

function migration(name: string, sql: string): MigrationFile {
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

async function emptyPGlite(): Promise<Empty> {
  const pglite = await startPGlite("memory://");
  return {
    migrate: async (some) => {
      await pglite.exec("RESET ROLE");
      return migrateEmbedded(pglite, some);
    },
    rows: async (sql) => (await pglite.exec(`RESET ROLE; ${sql}`)).at(-1)?.rows ?? [],
    close: () => pglite.close(),
  };
}

async function emptyPostgres(): Promise<Empty> {
  const url = urlOf(await testServer(), await emptyDatabase());
  return {
    migrate: (some) => migratePostgres(url, some),
    rows: (sql) => withClient(url, async (client) => (await client.query<object>(sql)).rows),
    close: () => Promise.resolve(),
  };
}

function behaves(open: () => Promise<Empty>): void {
  let database: Empty;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const broken = migration("99990101000000_broken", "CREATE TABLE half (id int); INSERT INTO half VALUES (1); CREATE TABLE half (id int);");
  const tables = (name: string) => database.rows(`SELECT to_regclass('public.${name}') IS NOT NULL AS there`);

  it("refuses a broken migration whole, and leaves no trace of it", async () => {
    const failing = database.migrate([migration("00010101000000_first", "CREATE TABLE first (id int)"), broken]);
    await expect(failing).rejects.toMatchObject({ code: "DATABASE_MIGRATION_FAILED", message: expect.stringContaining("42P07") as string });
    expect(await tables("half")).toEqual([{ there: false }]);
    expect(await tables("first")).toEqual([{ there: false }]);
    expect(await tables("_prisma_migrations")).toEqual([{ there: false }]);
  });

  it("applies all that are pending, once, and records them as Prisma does", async () => {
    expect(await database.migrate(migrations)).toEqual(names);
    expect(await database.migrate(migrations)).toEqual([]);
    expect(await database.rows("SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1")).toEqual(
      migrations.map(({ name, checksum }) => ({ name, checksum })),
    );
  });

  it("keeps what was applied when a later one is broken", async () => {
    await expect(database.migrate([...migrations, broken])).rejects.toMatchObject({ code: "DATABASE_MIGRATION_FAILED" });
    expect(await database.migrate(migrations)).toEqual([]);
    expect(await tables("half")).toEqual([{ there: false }]);
  });

  it("quotes no row in a refusal", async () => {
    await database.migrate([...migrations, migration("99980101000000_people", "CREATE TABLE people (name text); INSERT INTO people VALUES ('Jane'), ('Jane');")]);
    const unique = migration("99990101000000_unique", "CREATE UNIQUE INDEX ON people (name);");
    const known = [...migrations, migration("99980101000000_people", "CREATE TABLE people (name text); INSERT INTO people VALUES ('Jane'), ('Jane');")];
    const error: unknown = await database.migrate([...known, unique]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "DATABASE_MIGRATION_FAILED" });
    expect(JSON.stringify(error) + String(error)).not.toContain("Jane");
  });

  it("refuses a database that a newer release has migrated", async () => {
    await expect(database.migrate(migrations)).rejects.toMatchObject({ code: "DATABASE_TOO_NEW" });
  });

  it("refuses a migration that was edited after it was applied", async () => {
    const edited = migrations.map(({ name, sql }, index) => migration(name, index === 0 ? `${sql}-- edited` : sql));
    await expect(database.migrate(edited)).rejects.toMatchObject({ code: "DATABASE_MIGRATION_EDITED" });
  });
}

describe("migrations on PGlite", () => { behaves(emptyPGlite); });

if (findPostgresBinaries() === undefined) it.skip(`could not run on PostgreSQL: ${NO_POSTGRES}`, () => undefined);
else {
  describe("migrations on PostgreSQL", () => {
    behaves(emptyPostgres);

    it("are applied once by replicas that start together", async () => {
      const url = urlOf(await testServer(), await emptyDatabase());
      const applied = await Promise.all([1, 2, 3].map(() => migratePostgres(url, migrations)));
      expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, migrations.length]);
    });
  });
}

describe("the schema engine", () => {
  it("finds the migrations and schema.prisma in agreement, and what would be missing", async () => {
    const pglite = await startPGlite("memory://");
    const datamodel = readFileSync(SCHEMA_FILE, "utf8");
    const { adapter } = embeddedDriver(pglite);
    expect(await diffToDatamodel(adapter, migrations, datamodel)).toBe("");
    const more = `${datamodel}\nmodel Extra {\n  id String @id\n  note String?\n  @@map("extra")\n}\n`;
    const sql = orderedByBytes(await diffToDatamodel(adapter, migrations, more));
    expect(sql).toContain('"id" TEXT COLLATE "C" NOT NULL');
    expect(sql).toContain('"note" TEXT COLLATE "C",');
    await pglite.close();
  });
});
