import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Child, startChild } from "./child";
import { type Layer, LAYERS } from "./gate-without";
import type { HubOptions, HubReady } from "./hub-process";
import { type Contestant, walk } from "./load";
import { installPeer } from "./peer-install";
import { installPolicies, PEER_ROLES } from "./peer-policies";
import type { PassthroughOptions } from "./passthrough-process";
import type { PeerOptions, PeerReady } from "./peer-process";
import type { BenchServer } from "./postgres";
import { CITY, HUB_QUERY, ORGANIZATION, type Page, PEER_QUERY, PERSONA, PURPOSE } from "./query";

export const NAMES = ["live", "laidOut", "passthrough", "hub", "public"] as const;
export type Name = (typeof NAMES)[number];

/** All of them, running over the same rows, their answers compared. */
export interface Contest {
  readonly contestants: Readonly<Record<Name, Contestant & { readonly child: Child<object> }>>;
  /** Pages of the hub's walk, and the people on them. */
  readonly pages: number;
  readonly people: number;
  stop(): Promise<void>;
}

export const POOL = 10;
const JSON_HEADERS = { "content-type": "application/json" };

export async function openContest(server: BenchServer, database: string, say: (text: string) => void): Promise<Contest> {
  const folder = await installPeer(say);
  await installPolicies(server, database);
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-bench-"));
  const url = server.url(database);
  const peerAs = (role: string) => startChild<PeerReady>("peer-process.js", peerOptions(folder, server.url(database, role)));
  const [live, laidOut, passthrough, hub, open] = await Promise.all([
    peerAs(PEER_ROLES.live),
    peerAs(PEER_ROLES.laidOut),
    startChild<PeerReady>("passthrough-process.js", { databaseUrl: url, poolSize: POOL } satisfies PassthroughOptions),
    startChild<HubReady>("hub-process.js", hubOptions(url, join(dataDir, "hub"), [])),
    startChild<HubReady>("hub-process.js", hubOptions(url, join(dataDir, "public"), LAYERS)),
  ]);
  const children = [live, laidOut, passthrough, hub, open];
  const peerWalk = (peer: Child<PeerReady>) => walk({ url: peer.ready.url, headers: JSON_HEADERS, query: PEER_QUERY, city: CITY });
  const walks = {
    live: await peerWalk(live),
    laidOut: await peerWalk(laidOut),
    hub: await walk({ url: hub.ready.url, headers: hubHeaders(hub.ready), query: HUB_QUERY, city: CITY }),
    public: await walk({ url: open.ready.url, headers: hubHeaders(open.ready), query: HUB_QUERY, city: CITY }),
  };
  assertEqual(walks.live.pages, walks.hub.pages);
  assertEqual(walks.laidOut.pages, walks.hub.pages);
  return {
    contestants: {
      live: { child: live, url: live.ready.url, headers: JSON_HEADERS, bodies: walks.live.bodies },
      laidOut: { child: laidOut, url: laidOut.ready.url, headers: JSON_HEADERS, bodies: walks.laidOut.bodies },
      passthrough: { child: passthrough, url: passthrough.ready.url, headers: JSON_HEADERS, bodies: passthroughBodies(walks.public.pages) },
      hub: { child: hub, url: hub.ready.url, headers: hubHeaders(hub.ready), bodies: walks.hub.bodies },
      public: { child: open, url: open.ready.url, headers: hubHeaders(open.ready), bodies: walks.public.bodies },
    },
    pages: walks.hub.pages.length,
    people: walks.hub.pages.reduce((sum, { people }) => sum + people.length, 0),
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function peerOptions(folder: string, databaseUrl: string): PeerOptions {
  return { folder, databaseUrl, poolSize: POOL, settings: { "bench.organization_id": ORGANIZATION, "bench.purpose": PURPOSE } };
}

function hubOptions(databaseUrl: string, dataDir: string, without: readonly Layer[]): HubOptions {
  return { databaseUrl, dataDir, poolSize: POOL, persona: PERSONA, without };
}

function hubHeaders({ token }: HubReady): Record<string, string> {
  return { ...JSON_HEADERS, authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
}

/** Starts where the public hub's pages start. */
function passthroughBodies(pages: readonly Page[]): string[] {
  const starts = pages.map(({ people }) => (people.at(-1) as { id: string } | undefined)?.id ?? "");
  return ["", ...starts.slice(0, -1)].map((after) => JSON.stringify({ city: CITY, after }));
}

/** Person by person: who is told of, each referral, service referral and outcome, each value. */
function assertEqual(peer: readonly Page[], hub: readonly Page[]): void {
  const theirs = peer.flatMap(({ people }) => people);
  const ours = hub.flatMap(({ people }) => people);
  ours.forEach((person, index) => {
    const one = JSON.stringify(person);
    const other = JSON.stringify(theirs[index]);
    if (one !== other) throw new Error(`The answers differ at person ${String(index)}:\nhub  ${one}\npeer ${other}`);
  });
  if (theirs.length !== ours.length) throw new Error(`The hub tells of ${String(ours.length)} people, PostGraphile of ${String(theirs.length)}.`);
}
