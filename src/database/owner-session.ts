import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { OwnerSession } from "./migrate";
import { clientOf, commit } from "./postgres-adapter";

type Work<T> = (session: OwnerSession) => Promise<T>;

/** Runs migrations inside one transaction of PGlite. */
export function pgliteOwner<T>(pglite: PGlite, work: Work<T>): Promise<T> {
  return pglite.transaction(async (tx) => {
    const adapter = await new PrismaPGlite(tx as unknown as PGlite).connect();
    return work({
      adapter,
      script: async (sql) => void (await tx.exec(sql)),
      rows: async (sql) => (await tx.query<unknown[]>(sql, [], { rowMode: "array" })).rows,
    });
  });
}

/** The same on one connection of PostgreSQL. */
export async function postgresOwner<T>(pool: Pool, work: Work<T>): Promise<T> {
  const adapter = await (await new PrismaPg(pool).connect()).startTransaction();
  const client = clientOf(adapter);
  try {
    const result = await work({
      adapter,
      script: async (sql) => void (await client.query(sql)),
      rows: async (sql) => (await client.query<unknown[]>({ text: sql, rowMode: "array" })).rows,
    });
    await commit(client);
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    await adapter.commit();
  }
}
