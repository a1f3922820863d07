import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../../src/database/connect";
import { startEmbedded } from "../../../src/database/embedded";
import { withClient } from "../../support/database";
import { seededDataDir, seededPostgres } from "../../support/hub-process";
import { testServer, urlOf } from "../../support/postgres";
import { type Books, readBooks } from "./books";
import { Wire } from "./wire";

/** The data of one hub, which outlive its processes. */
export interface Ground {
  readonly kind: "embedded" | "PostgreSQL";
  readonly settings: Readonly<Record<"DATA_DIR", string> & Partial<Record<"DATABASE_URL" | "LOG_LEVEL", string>>>;
  /** Only to PostgreSQL does a wire lead. */
  readonly wire: Wire | null;
  /** While no hub runs. */
  books(): Promise<Books>;
  remove(): Promise<void>;
}

/** Makes an insert into the ledger last some time, as on a busy disk, so that kills hit it. */
const SLOW_INSERT = `
  CREATE FUNCTION test_slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(random() * 0.03); RETURN NULL; END $$;
  CREATE TRIGGER test_slow AFTER INSERT ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION test_slow()`;

export async function embeddedGround(isSlow: boolean): Promise<Ground> {
  const dataDir = await seededDataDir();
  if (isSlow) {
    const pglite = await startEmbedded(dataDir);
    await pglite.exec(SLOW_INSERT);
    await pglite.close();
  }
  return {
    kind: "embedded",
    settings: { DATA_DIR: dataDir, LOG_LEVEL: "error" },
    wire: null,
    books: () => readFrom(dataDir, undefined),
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

export async function postgresGround(isSlow: boolean): Promise<Ground> {
  const server = await testServer();
  const name = await seededPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-crash-"));
  const wire = await Wire.open(server.port);
  if (isSlow) await withClient(urlOf(server, name), async (client) => void (await client.query(SLOW_INSERT)));
  return {
    kind: "PostgreSQL",
    settings: { DATA_DIR: dataDir, LOG_LEVEL: "error", DATABASE_URL: urlOf({ ...server, port: wire.port }, name) },
    wire,
    books: () => readFrom(dataDir, urlOf(server, name)),
    remove: async () => {
      wire.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function readFrom(dataDir: string, databaseUrl: string | undefined): Promise<Books> {
  const database = await openDatabase({ dataDir, databaseUrl, poolSize: 1 });
  return readBooks(database).finally(() => database.close());
}
