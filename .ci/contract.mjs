// Gates what hubs and sites speak: against the contract as it was released, nothing may break. `--check [SDL file]` is the
// gate, `--release` writes down the contract as it is now, if that breaks nothing.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { at, readJson, readOr, writeWhole } from "./state.mjs";

const require = createRequire(import.meta.url);
const { compareSdl } = require(at("dist/sites/contract/compare.js"));
const { CONTRACT_VERSION } = require(at("dist/sites/contract/types.js"));
const { SITE_DOCUMENTS } = require(at("dist/sites/contract/documents.js"));
const { SITE_CHANGES } = require(at("dist/sites/contract/changes.js"));

const RELEASED = at(`schema/released/site-${CONTRACT_VERSION}.graphql`);
const RELEASED_DOCUMENTS = at(`schema/released/site-${CONTRACT_VERSION}.json`);

async function brokenIn(sdl, documents) {
  const broken = (await compareSdl(readOr(RELEASED, ""), sdl)).filter(({ kind }) => kind !== "EXTRA");
  const known = new Set(Object.values(documents));
  const unlisted = Object.entries(readJson(RELEASED_DOCUMENTS) ?? {}).filter(([, id]) => !known.has(id));
  return [...broken.map(({ path, message }) => `${path}: ${message}`), ...unlisted.map(([name]) => `${name}: hubs ask for a document that sites list no longer`)];
}

const documents = Object.fromEntries([...Object.values(SITE_DOCUMENTS), ...Object.values(SITE_CHANGES)].map(({ name, id }) => [name, id]));
const [mode, file = at("schema/site.graphql")] = process.argv.slice(2);
const sdl = readOr(file, "");
const broken = existsSync(RELEASED) ? await brokenIn(sdl, documents) : [];
if (mode === "--release" && broken.length === 0) {
  writeWhole(RELEASED, sdl);
  writeWhole(RELEASED_DOCUMENTS, `${JSON.stringify({ ...readJson(RELEASED_DOCUMENTS), ...documents }, null, 2)}\n`);
} else if (!existsSync(RELEASED)) {
  broken.push(`version ${CONTRACT_VERSION} of the contract is not released: run node .ci/contract.mjs --release and commit it`);
}
for (const line of broken) process.stderr.write(`${line}\n`);
if (broken.length > 0) process.stderr.write("Hubs and sites of the released contract would break on this. Keep what was there, or raise CONTRACT_VERSION and release it.\n");
process.exitCode = broken.length === 0 ? 0 : 1;
