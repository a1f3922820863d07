import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const PEER = join(__dirname, "peer");
const FOLDER = join(__dirname, "..", "..", "node_modules", ".lead-hub", "peer");

/**
 * PostGraphile as peer/package-lock.json pins it, outside of the hub's own packages: it weighs 300 MB with its console,
 * which nobody who only runs the hub has to fetch.
 */
export async function installPeer(say: (text: string) => void): Promise<string> {
  const installed = join(FOLDER, "installed.json");
  const lock = join(PEER, "package-lock.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(lock, "utf8")) return FOLDER;
  say("Installing PostGraphile, to compare with.\n");
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(PEER, name), join(FOLDER, name));
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: FOLDER });
  copyFileSync(lock, installed);
  return FOLDER;
}
