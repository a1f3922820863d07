// Types of the documents in schema/operations/console, which are checked against schema/hub.graphql by it.
import { existsSync } from "node:fs";
import { run } from "./install.mjs";
import { at, filesBelow } from "./state.mjs";

export function generateOperations() {
  const documents = filesBelow(at("schema/operations/console")).filter((file) => file.endsWith(".graphql"));
  if (documents.length === 0 || !existsSync(at("schema/hub.graphql"))) return;
  run(process.execPath, [at("node_modules/@graphql-codegen/cli/esm/bin.js"), "--config", "codegen.yml", "--errors-only"]);
}

if (process.argv.includes("--run")) generateOperations();
