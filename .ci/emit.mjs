// Writes the SDL that the classes of src/domain and src/api declare; with --check, fails if it is not what is committed.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { at, readOr, writeWhole } from "./state.mjs";

const require = createRequire(import.meta.url);

/** { path: SDL } */
async function emit() {
  require("reflect-metadata");
  const { emitSchema } = require(at("dist/api/emit.js"));
  return emitSchema();
}

/** As staged or committed: setup has written the work tree's file anew before anybody could look at it. */
function committed(path) {
  const { status, stdout } = spawnSync("git", ["show", `:${path}`], { cwd: at(), encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

const files = Object.entries(await emit());
if (process.argv.includes("--check")) {
  const stale = files.filter(([path, text]) => text !== committed(path));
  for (const [path] of stale) process.stderr.write(`${path} is not committed as the classes declare it: run npm run setup and commit it\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of files) {
    if (text !== readOr(at(path), "")) writeWhole(at(path), text);
  }
}
// type-graphql and others may leave handles behind.
process.exit();
