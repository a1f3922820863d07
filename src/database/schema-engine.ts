import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as EngineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { DiffTarget, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { MigrationFile } from "./migration-files";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

type Engine = typeof EngineModule;

/** The types of Node 20 leave WebAssembly to the DOM's. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

let loaded: Promise<Engine> | undefined;

/** The engine is 5 MB of WASM: loaded only when a migration is pending or a drift check asks. */
function loadEngine(): Promise<Engine> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<Engine> {
  const engine: Engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const module = await WebAssembly.compile(await readFile(join(folder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": importsOf(engine) });
  engine.__wbg_set_wasm(exports);
  (exports["__wbindgen_start"] as () => void)();
  return engine;
}

/** The engine never clears the timers of its time limits: they must not keep a command from ending. */
function importsOf(engine: Engine): Record<string, unknown> {
  const imports: Record<string, unknown> = { ...engine };
  const brief = (work: () => void, milliseconds: number): NodeJS.Timeout => setTimeout(work, milliseconds).unref();
  for (const name of Object.keys(imports)) {
    if (name.startsWith("__wbg_setTimeout_")) imports[name] = brief;
  }
  return imports;
}

async function withEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  datamodels: [string, string][] | undefined,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const [{ SchemaEngine: EngineClass }, { bindMigrationAwareSqlAdapterFactory }] = await Promise.all([
    loadEngine(),
    import("@prisma/driver-adapter-utils"),
  ]);
  const quiet = (): void => undefined;
  const engine = await EngineClass.new({ datamodels }, quiet, bindMigrationAwareSqlAdapterFactory(factory));
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** Applies what is pending and writes Prisma's own `_prisma_migrations`. */
export async function applyMigrations(
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrations: readonly MigrationFile[],
): Promise<string[]> {
  const input = { migrationsList: listOf(migrations), filters: NO_FILTERS };
  return withEngine(factory, undefined, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations(input);
    return appliedMigrationNames;
  });
}

/** The SQL that leads from the migrations to the datamodel: empty when they agree. */
export async function diffToDatamodel(
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrations: readonly MigrationFile[],
  datamodel: string,
): Promise<string> {
  const files = [{ path: "schema.prisma", content: datamodel }];
  const from: DiffTarget = migrations.length === 0 ? { tag: "empty" } : { tag: "migrations", ...listOf(migrations) };
  const params = { from, to: { tag: "schemaDatamodel" as const, files }, script: true, exitCode: null };
  return withEngine(factory, [["schema.prisma", datamodel]], async (engine) => {
    const { stdout } = await engine.diff({ ...params, filters: NO_FILTERS });
    return (stdout ?? "").replace(/^-- This is an empty migration\.\s*$/m, "").trim();
  });
}

/**
 * Text compares by bytes: pages of several sites are merged bytewise, so no locale may have a say. The datamodel
 * cannot say so, therefore every new migration goes through this.
 */
export function orderedByBytes(sql: string): string {
  return sql.replace(/^((?:\s+|.*ADD COLUMN\s+)"\w+" TEXT(?:\[\])?)(?=[ ,;]|$)/gm, '$1 COLLATE "C"');
}

function listOf(migrations: readonly MigrationFile[]): MigrationList {
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
