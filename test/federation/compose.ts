import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { declaredSchema } from "../../src/api/schema";
import { subgraphSdl } from "../../src/api/subgraph";
import type { SubgraphKeys } from "../../src/config";

const SERVICES = join(__dirname, "services");

/** What Apollo's composition makes of the hub and others. */
export interface Composition {
  /** Empty: it composes. */
  readonly faults: readonly string[];
  readonly supergraphSdl: string | null;
}

const known = new Map<string, string>();

export function hubSdlWith(keys: SubgraphKeys): string {
  const name = JSON.stringify(keys);
  const sdl = known.get(name) ?? subgraphSdl(declaredSchema(), keys);
  known.set(name, sdl);
  return sdl;
}

/** The schema that the file of a service holds. */
export function typeDefsOf(file: string): string {
  return /const typeDefs = `([^`]+)`/.exec(readFileSync(join(SERVICES, file), "utf8"))?.[1] ?? "";
}

export interface Case {
  readonly keys: SubgraphKeys;
  readonly others: Readonly<Record<string, string>>;
}

/** All in one process of its own: in Jest's sandbox each would take seconds. */
export function compose<Name extends string>(cases: Readonly<Record<Name, Case>>): Readonly<Record<Name, Composition>> {
  const named = Object.entries<Case>(cases);
  const input = named.map(([, { keys, others }]) => Object.entries({ hub: hubSdlWith(keys), ...others }).map(([name, sdl]) => ({ name, url: "http://127.0.0.1:1", sdl })));
  const { stdout, status } = spawnSync(process.execPath, [join(SERVICES, "compose.mjs")], { input: JSON.stringify(input), encoding: "utf8", stdio: ["pipe", "pipe", "inherit"], maxBuffer: 2 ** 27 });
  if (status !== 0) throw new Error("composition ended early");
  const made = JSON.parse(stdout) as Composition[];
  return Object.fromEntries(named.map(([name], at) => [name, made[at]])) as unknown as Record<Name, Composition>;
}
