// What setup remembers between runs, and how two setups keep out of each other's way. Plain Node: nothing is installed yet.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const at = (...parts) => path.join(root, ...parts);

/** In node_modules, so that whoever removes the packages removes what was made with them. */
const STATE_FILE = at("node_modules/.lead-hub/setup.json");

export function readState() {
  return readJson(STATE_FILE) ?? {};
}

export function writeState(state) {
  writeWhole(STATE_FILE, `${JSON.stringify(state)}\n`);
}

/** Sizes and times of the files: equal means untouched, at the price of a stat each. */
export function fingerprint(files) {
  const hash = createHash("sha1");
  for (const file of files) hash.update(`${file}\0${stampOf(file)}\0`);
  return hash.digest("hex");
}

export function stampOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.size}:${found.mtimeMs}`;
}

export function contentHash(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${path.relative(root, file)}\0`).update(readOr(file, "")).update("\0");
  return hash.digest("hex");
}

/** All files below a folder, sorted. */
export function filesBelow(folder) {
  const entries = readdirOr(folder);
  return entries
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    })
    .sort();
}

function readdirOr(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

export function readOr(file, otherwise) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
}

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A reader sees the old file or the new one, never half of it. */
export function writeWhole(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, file);
}

const LOCK = path.join(tmpdir(), `lead-hub-setup-${createHash("sha1").update(root).digest("hex").slice(0, 12)}`);

/** Runs `work` while no other setup of this clone does. A lock whose process is gone is nobody's. */
export async function alone(work) {
  while (!take()) await new Promise((resolve) => setTimeout(resolve, 100));
  const release = () => rmSync(LOCK, { recursive: true, force: true });
  process.once("exit", release);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  try {
    return await work();
  } finally {
    release();
    process.off("exit", release);
  }
}

function take() {
  try {
    mkdirSync(LOCK);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    clearIfDead();
    return false;
  }
  writeFileSync(path.join(LOCK, "pid"), String(process.pid));
  return true;
}

function clearIfDead() {
  const owner = Number(readOr(path.join(LOCK, "pid"), ""));
  const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  // Between mkdir and the number's writing there is none: give that a few seconds.
  if (owner > 0 ? runs(owner) : age < 5_000) return;
  const aside = `${LOCK}.${process.pid}`;
  try {
    renameSync(LOCK, aside);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}

function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
