import { join } from "node:path";
import { post } from "./ask";
import { type Child, startChild } from "./child";
import { EVERYWHERE } from "./federation-data";
import type { FederationHubOptions } from "./federation-hub-process";
import type { FederationLoadOptions, FederationLoadResult } from "./federation-load-process";
import type { SiteOptions, SiteReady, Span } from "./federation-site-process";
import type { HubReady } from "./hub-process";
import { freePort } from "./postgres";

export const SIZE = 100;
const HUB_ID = "national/hub";
const PURPOSE = "CARE_COORDINATION";

const QUERY = `query Page($places: [String!], $after: String, $orderBy: ParticipantOrder) {
  participants(jurisdictions: $places, first: ${String(SIZE)}, after: $after, orderBy: $orderBy) {
    nodes { id identity { legalName } enrollment { status } demographics { ageBand } }
    pageInfo { hasNextPage endCursor }
    sites { jurisdiction status rows }
  }
}`;

export const BY_DAY = { field: "OPENED_ON", direction: "DESC" } as const;

export interface Page {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly sites: readonly { readonly jurisdiction: string; readonly status: string; readonly rows: number }[];
}

export interface HouseOptions {
  readonly folder: string;
  readonly citiesUrl: string;
  readonly hubUrl: string;
  /** Places of each site process. */
  readonly processes: readonly (readonly string[])[];
  readonly softDeadlineMs: number;
  readonly isPatient: boolean;
  readonly hubFlags: readonly string[];
}

/** A hub in a process, and its sites in others. */
export interface FederationHouse {
  readonly hub: Child<HubReady>;
  readonly sites: readonly Child<SiteReady>[];
  readonly places: readonly string[];
  bodyFor(after: string | null, orderBy: object | null, places?: readonly string[]): string;
  page(body: string): Promise<Page>;
  /** One question after another. */
  load(bodies: readonly string[], amount: number, looksAt: string): Promise<FederationLoadResult>;
  be(mode: string, which?: readonly Child<SiteReady>[]): Promise<void>;
  /** Since it was asked last. */
  spans(which?: readonly Child<SiteReady>[]): Promise<Span[]>;
  stop(): Promise<void>;
}

export async function openHouse({ folder, citiesUrl, hubUrl, processes, softDeadlineMs, isPatient, hubFlags }: HouseOptions): Promise<FederationHouse> {
  const port = await freePort();
  const jwksUrl = `http://127.0.0.1:${String(port)}/site/jwks.json`;
  const sites: Child<SiteReady>[] = [];
  for (const [at, places] of processes.entries()) {
    const options: SiteOptions = { databaseUrl: citiesUrl, dataDir: join(folder, `site-${String(at)}`), poolSize: 8, places, hub: { id: HUB_ID, jwksUrl } };
    sites.push(await startChild<SiteReady>("federation-site-process.js", options));
  }
  const hubOptions: FederationHubOptions = { databaseUrl: hubUrl, dataDir: join(folder, "hub"), port, persona: EVERYWHERE, sites: sites.flatMap(({ ready }) => ready.sites), softDeadlineMs, isPatient };
  const hub = await startChild<HubReady>("federation-hub-process.js", hubOptions, hubFlags);
  const { url, token } = hub.ready;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
  const places = processes.flat();
  return {
    hub,
    sites,
    places,
    bodyFor: (after, orderBy, asked = places) => JSON.stringify({ query: QUERY, variables: { places: asked, after, orderBy } }),
    page: async (body) => pageOf(await post(url, headers, body)),
    load: async (bodies, amount, looksAt) => {
      const options: FederationLoadOptions = { url, headers, bodies, amount, looksAt };
      const child = await startChild<FederationLoadResult>("federation-load-process.js", options);
      await child.stop();
      return child.ready;
    },
    be: async (mode, which = sites) => { for (const { ready } of which) await post(`${ready.control}/be/${mode}`, {}, "{}"); },
    spans: async (which = sites) => {
      const texts = await Promise.all(which.map(({ ready }) => post(`${ready.control}/spans`, {}, "{}")));
      return texts.flatMap((text) => JSON.parse(text) as Span[]);
    },
    stop: async () => { for (const child of [hub, ...sites]) await child.stop(); },
  };
}

function pageOf(text: string): Page {
  const { data, errors } = JSON.parse(text) as { data?: { participants: Page | null } | null; errors?: object[] };
  if (errors !== undefined || data?.participants == null) throw new Error(`the hub refused: ${text.slice(0, 500)}`);
  return data.participants;
}
