// src -> dist: each TypeScript file by itself, so that only what changed is compiled.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { at, filesBelow, readJson, stampOf, writeWhole } from "./state.mjs";

const SRC = at("src");
const DIST = at("dist");
const STAMPS = at("dist/.stamps.json");

/** As package.json tells @swc/jest: tests and the running hub execute the same code. */
function optionsFromJest() {
  const [, options] = readJson(at("package.json")).jest.transform["^.+\\.[mc]?[jt]s$"];
  return { ...options, sourceMaps: true, swcrc: false, configFile: false };
}

/** Returns whether anything in dist changed. */
export async function build() {
  const options = optionsFromJest();
  const key = createHash("sha1").update(JSON.stringify(options)).digest("hex");
  const old = readJson(STAMPS);
  const before = old?.key === key ? old.files : {};
  const files = {};
  const work = [];
  for (const file of filesBelow(SRC)) {
    const name = path.relative(SRC, file);
    if (name.endsWith(".d.ts")) continue;
    const stamp = stampOf(file);
    const same = before[name]?.stamp === stamp && existsSync(targetOf(name));
    files[name] = same ? before[name] : { stamp };
    if (!same) work.push({ file, name, entry: files[name], hash: before[name]?.hash });
  }
  const stale = Object.keys(before).filter((name) => files[name] === undefined);
  if (work.length === 0 && stale.length === 0) return false;
  for (const name of stale) removeTarget(name);
  const changed = await Promise.all(work.map((one) => make(one, options)));
  removeEmptyFolders(DIST);
  writeWhole(STAMPS, JSON.stringify({ key, files }));
  return stale.length > 0 || changed.includes(true);
}

async function make({ file, name, entry, hash }, options) {
  const content = readFileSync(file);
  entry.hash = createHash("sha1").update(content).digest("hex");
  const target = targetOf(name);
  if (hash === entry.hash && existsSync(target)) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  if (!isCompiled(name)) {
    copyFileSync(file, target);
    return true;
  }
  const { transform } = (await import("@swc/core")).default;
  const { code, map } = await transform(content.toString("utf8"), { ...options, filename: file, sourceFileName: file });
  writeWhole(`${target}.map`, map);
  writeWhole(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  return true;
}

function isCompiled(name) {
  return name.endsWith(".ts");
}

function targetOf(name) {
  return path.join(DIST, isCompiled(name) ? name.replace(/\.ts$/, ".js") : name);
}

function removeTarget(name) {
  rmSync(targetOf(name), { force: true });
  if (isCompiled(name)) rmSync(`${targetOf(name)}.map`, { force: true });
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = path.join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmSync(inner, { recursive: true });
  }
}
