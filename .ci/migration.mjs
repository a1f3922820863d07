// npm run migration -- NAME   writes the migration from prisma/migrations to prisma/schema.prisma
// node .ci/migration.mjs --check   fails if there is one to write
// Uses the schema engine that the hub itself migrates with, over PGlite: nothing is downloaded.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { at, writeWhole } from "./state.mjs";

const require = createRequire(import.meta.url);

async function pendingSql() {
  const { startPGlite, embeddedDriver } = require(at("dist/database/embedded.js"));
  const { diffToDatamodel, orderedByBytes } = require(at("dist/database/schema-engine.js"));
  const { readMigrations } = require(at("dist/database/migration-files.js"));
  const pglite = await startPGlite("memory://");
  try {
    const datamodel = readFileSync(at("prisma/schema.prisma"), "utf8");
    return orderedByBytes(await diffToDatamodel(embeddedDriver(pglite).adapter, readMigrations(), datamodel));
  } finally {
    await pglite.close();
  }
}

async function main([name]) {
  const sql = await pendingSql();
  if (name === "--check") {
    if (sql === "") return;
    process.stderr.write(`prisma/schema.prisma and prisma/migrations differ; npm run migration -- NAME would write:\n${sql}\n`);
    process.exitCode = 1;
    return;
  }
  if (sql === "") throw new Error("the migrations already lead to prisma/schema.prisma");
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? "")) throw new Error("give the migration a name: lower-case letters, digits and _");
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = `prisma/migrations/${moment}_${name}/migration.sql`;
  writeWhole(at(file), `${sql}\n`);
  process.stderr.write(`${file} written: read it, and add by hand what the lines marked guard: ask for\n`);
}

await main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`migration: ${error.message}\n`);
  process.exitCode = 1;
});
