// Everything that must be there before a script of package.json runs, made only if something changed.
// Silent and quick when nothing did; whatever it says goes to standard error.
import { existsSync } from "node:fs";
import { installPackages, packagesAreInstalled, run } from "./install.mjs";
import { alone, at, contentHash, filesBelow, fingerprint, readState, root, writeState } from "./state.mjs";


const packages = {
  name: "packages",
  inputs: () => [at("package-lock.json")],
  outputs: () => [at("node_modules/.package-lock.json")],
  make: () => packagesAreInstalled() || installPackages(),
};

const prismaClient = {
  name: "prisma client",
  inputs: () => [at("prisma/schema.prisma"), at("prisma.config.ts"), at("node_modules/prisma/package.json")],
  outputs: () => [at("src/database/generated/client.ts")],
  // It would fetch the schema engine although it does not use it; the name of any executable file stops that.
  make: () =>
    run(process.execPath, [at("node_modules/prisma/build/index.js"), "generate"], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
};

const decisionTypes = {
  name: "decision types",
  inputs: () => [at("schema/decision.schema.json"), at(".ci/decision-types.mjs")],
  outputs: () => [at("src/domain/generated/decision.ts")],
  make: async () => (await import("./decision-types.mjs")).generateDecisionTypes(),
};

const build = {
  name: "build",
  inputs: () => [...filesBelow(at("src")), at("package.json"), at(".ci/build.mjs")],
  outputs: () => [at("dist/.stamps.json")],
  make: async () => (await import("./build.mjs")).build(),
};

const emittedSchema = {
  name: "schema",
  inputs: () => filesBelow(at("dist")).filter((file) => file.endsWith(".js") && !file.startsWith(at("dist/console"))),
  outputs: () => [],
  make: () => existsSync(at("dist/api/emit.js")) && run(process.execPath, [at(".ci/emit.mjs")]),
};

const operationTypes = {
  name: "operation types",
  inputs: () => [at("codegen.yml"), at("schema/hub.graphql"), ...filesBelow(at("schema/operations"))],
  outputs: () => [],
  make: async () => (await import("./codegen.mjs")).generateOperations(),
};

/** In order. `inputs` are looked at, `outputs` must exist, `make` is called when either says so. */
const STEPS = [packages, prismaClient, decisionTypes, build, emittedSchema, operationTypes, build];

function isCurrent(step, state) {
  return state[step.name]?.seen === fingerprint(step.inputs()) && step.outputs().every((file) => existsSync(file));
}

async function setUp() {
  for (const step of STEPS) {
    const state = readState();
    if (isCurrent(step, state)) continue;
    const content = contentHash(step.inputs());
    const touchedOnly = state[step.name]?.content === content && step.outputs().every((file) => existsSync(file));
    if (!touchedOnly || step.name === "packages") await step.make();
    const seen = fingerprint(step.inputs());
    writeState({ ...readState(), [step.name]: { seen, content: contentHash(step.inputs()) } });
  }
}

try {
  process.chdir(root);
  const state = readState();
  if (!STEPS.every((step) => isCurrent(step, state))) await alone(setUp);
  if (process.argv.includes("--postgres")) await (await import("./postgres.mjs")).ensurePostgres();
} catch (error) {
  process.stderr.write(`setup: ${error.message}\n`);
  process.exitCode = 1;
}
