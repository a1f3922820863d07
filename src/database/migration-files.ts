import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** As Prisma writes it into `_prisma_migrations.checksum`. */
  readonly checksum: string;
}

/** `src/database` and `dist/database` are both two levels below the project. */
export const MIGRATIONS_DIR = resolve(__dirname, "../../prisma/migrations");
export const SCHEMA_FILE = resolve(__dirname, "../../prisma/schema.prisma");

export function readMigrations(dir: string = MIGRATIONS_DIR): MigrationFile[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(dir, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
