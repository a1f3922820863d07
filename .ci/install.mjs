// node_modules as the lock file says.
import { spawnSync } from "node:child_process";
import { at, readJson } from "./state.mjs";

export function packagesAreInstalled() {
  const wanted = readJson(at("package-lock.json"))?.packages ?? {};
  const there = readJson(at("node_modules/.package-lock.json"))?.packages ?? {};
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === "" || entry.link) return true;
    const found = there[folder];
    return found === undefined ? entry.optional === true || entry.devOptional === true || entry.peer === true : found.version === entry.version;
  });
}

/** Packages' own scripts are never run: none of ours needs one, and some would download. */
export function installPackages() {
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

/** Standard output belongs to the command that asked for the setup, so everything goes to standard error. */
export function run(command, parameters, env = {}) {
  const { status, error } = spawnSync(command, parameters, {
    cwd: at(),
    env: { ...process.env, ...env },
    stdio: ["ignore", 2, 2],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")} failed`);
}
