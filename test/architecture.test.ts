import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = resolve(__dirname, "../src");

/** A file imports its own folder and folders of lower rank; those of its own rank are strangers. */
const RANKS: Readonly<Record<string, number>> = {
  "config.ts": 0, "log.ts": 0, database: 0, domain: 0,
  privacy: 1, sites: 1, identity: 1,
  disclosure: 2,
  comparison: 3, onboarding: 3, registers: 3,
  "hub.ts": 4, "hub-commands.ts": 4.5,
  api: 5,
  server: 6,
  // `site serve` is a server.
  cli: 6.5,
  "main.ts": 7, bench: 7,
};

/** Rank 0 has no order within itself, but its two files of everyone's use may be seen by the two folders. */
const SEEN_BY_ALL = new Set(["config.ts", "log.ts"]);

interface Source {
  readonly path: string;
  readonly text: string;
}

const sources = filesBelow(SRC).filter((path) => path.endsWith(".ts") && !path.includes("/generated/")).map(read);

describe("architecture", () => {
  it("has sources", () => { expect(sources.length).toBeGreaterThan(20); });

  it("imports only downwards", () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it.each([
    ["the generated Prisma client", /from "[^"]*database\/generated|from "\.\/generated\/client"/, (path: string) => path.endsWith(".store.ts") || path.startsWith("database/")],
    ["process.env", /\bprocess\.env\b|\bprocess\["env"\]/, (path: string) => path === "config.ts"],
    ["outgoing HTTP", /(?<![\w.] ?)(?<!function )\bfetch\(|from "node:https"|from "undici"|\bhttp\.request\(|import \{[^}]*\brequest\b[^}]*\} from "node:http"|createRemoteJWKSet/, (path: string) => path === "sites/remote.ts" || path.startsWith("identity/") || path === "cli/control-client.ts"],
    ["graphql-shield", /from "graphql-shield"/, (path: string) => path === "api/shield.ts"],
  ])("keeps %s at home", (_what, pattern, isHome) => {
    expect(sources.filter(({ path, text }) => pattern.test(text) && !isHome(path)).map(({ path }) => path)).toEqual([]);
  });

  it("keeps the console's pages apart from the server's code", () => {
    const console = sources.filter(({ path }) => path.startsWith("console/"));
    expect(console.flatMap(({ path, text }) => importsOf(text).filter((name) => /^\.\.\/(?!console)/.test(name)).map((name) => `${path} -> ${name}`))).toEqual([]);
  });

  it("has no file of more than 300 lines", () => {
    expect(sources.filter(({ text }) => text.split("\n").length > 301).map(({ path }) => path)).toEqual([]);
  });

  // The linter forbids `any`; whoever silences it, or the compiler, says why.
  it("gives a reason beside every silenced check", () => {
    expect(sources.flatMap(silences)).toEqual([]);
  });
});

function wrongImports({ path, text }: Source): string[] {
  const own = homeOf(path);
  return importsOf(text)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(SRC, resolve(dirname(join(SRC, path)), name)))
    .filter((target) => !mayImport(own, homeOf(target)))
    .map((target) => `${path} -> ${target}`);
}

function mayImport(own: string, other: string): boolean {
  if (own === other || (SEEN_BY_ALL.has(other) && own !== "console")) return true;
  const from = RANKS[own];
  const to = RANKS[other];
  return from !== undefined && to !== undefined && to < from;
}

/** The folder of `src`, or the file directly in it. */
function homeOf(path: string): string {
  const first = path.split("/")[0] ?? "";
  return path.includes("/") || first.endsWith(".ts") ? first : `${first}.ts`;
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import|require\(|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** `eslint-disable-next-line rule -- reason`, `@ts-expect-error reason`: without a reason both are refused. */
function silences({ path, text }: Source): string[] {
  return text.split("\n").flatMap((line, index) => {
    const silent = /@ts-(ignore|nocheck|expect-error)\s*$|eslint-disable(?!.*-- .{10})/.test(line);
    return silent ? [`${path}:${String(index + 1)}`] : [];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function read(file: string): Source {
  return { path: relative(SRC, file), text: readFileSync(file, "utf8") };
}
