import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Config } from "./config";
import { openDatabase } from "./database/connect";
import type { Database } from "./database/database";
import { hubSecret } from "./database/hub-secret.store";
import type { DataDirLock } from "./database/lock";
import type { Judge } from "./disclosure/bench";
import type { CheckpointKey } from "./disclosure/checkpoint";
import { Custodies } from "./disclosure/custodies";
import { DisclosureIndex } from "./disclosure/disclosure-index";
import { Gate } from "./disclosure/gate";
import { SiteGate } from "./disclosure/site-gate";
import type { HouseParts } from "./disclosure/operation";
import { type Ledger, openLedger } from "./disclosure/ledger";
import { People } from "./disclosure/people";
import { purposeList } from "./domain/decision";
import type { SiteEntry } from "./domain/directory";
import { turn } from "./domain/turn";
import { machineTicks, TICK_MS, type Ticks } from "./disclosure/ticks";
import type { ViewerFile } from "./domain/viewer";
import { type Identity, openIdentity } from "./identity/identity";
import { type KeyFile, openKeyFile } from "./identity/key-file";
import { IdentityError } from "./identity/token-errors";
import { PeerHubStore } from "./identity/peer-hub.store";
import { drawnAhead } from "./identity/drawn-ahead";
import { signAssertion } from "./identity/sign-assertion";
import { type Persona, ViewerStore } from "./identity/viewer.store";
import type { Log } from "./log";
import { type Registers, registersOf } from "./registers/all-registers";
import { DirectoryStore } from "./sites/directory.store";
import { EmergencyStore } from "./sites/emergencies.store";
import { FactsStore } from "./sites/facts.store";
import { HostedStore } from "./sites/hosted.store";
import { type RemoteHouse, type RemoteSettings, remoteSite } from "./sites/remote";
import { remoteHouse } from "./sites/remote-house";
import type { RemoteSite, SiteReply } from "./sites/remote-site";
import { type RemoteSites, remoteSites } from "./sites/remote-sites";
import { wait } from "./sites/wait";

/** What tests and the benchmark may set otherwise; nothing of it can come from configuration. */
export interface HubOverrides {
  readonly clock?: () => Date;
  readonly random?: (bytes: number) => Uint8Array;
  /** An open database; the hub then does not close it. */
  readonly database?: Database;
  readonly judge?: Judge;
  readonly ledger?: Ledger;
  /** How other sites are reached. */
  readonly siteSettings?: RemoteSettings;
  readonly ticks?: Ticks;
}

export interface Hub {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly gate: Gate;
  /** For other hubs; null: all places there are. */
  siteGate(places: ReadonlySet<string> | null): SiteGate;
  /** The hubs that may ask this one. */
  readonly peers: PeerHubStore;
  /** Signs what this hub asks of sites. */
  readonly siteKey: KeyFile;
  /** Cities that keep their own records. */
  readonly sites: RemoteSites;
  /** What a server says of itself that may become a site. */
  describeSite(entry: SiteEntry): Promise<SiteReply>;
  readonly clock: () => Date;
  readonly registers: Registers;
  readonly ledger: Ledger;
  /** Where in the ledger each person stands; `start` reads on in the background. */
  readonly index: DisclosureIndex;
  readonly identity: Identity;
  readonly viewers: ViewerStore;
  /** Signs the checkpoints of the ledger. */
  readonly checkpointKey: CheckpointKey;
  /** Who sent the header `authorization`; throws IdentityError. */
  authenticate(authorization: string | undefined): Promise<ViewerFile>;
  personas(): Promise<Persona[]>;
  ready(): Promise<boolean>;
  /** Writes what is queued, then lets go of everything. */
  close(): Promise<void>;
}

/** The one place where the parts are joined. */
export async function createHub(config: Config, log: Log, lock?: DataDirLock, overrides: HubOverrides = {}): Promise<Hub> {
  const clock = overrides.clock ?? (() => new Date());
  const random = overrides.random ?? randomBytes;
  const database = overrides.database ?? (await openDatabase(config, lock));
  try {
    const identity = await openIdentity({ oidc: config.oidc, dataDir: config.dataDir, clock });
    const checkpointKey = await openKeyFile(join(config.dataDir, "ledger-key.jwk"));
    const ledger = overrides.ledger ?? (await openLedger({ database, clock, ids: randomUUID, checkpointFile: config.ledgerCheckpointFile, signKey: checkpointKey, log }));
    const viewers = new ViewerStore(database);
    const index = new DisclosureIndex(database);
    const ways = await waysToSites({ config, log, clock, random }, overrides.siteSettings);
    const { sites } = ways;
    const house = await houseOf({ config, database, ledger, index, viewers, sites, clock, random }, overrides);
    return {
      config,
      log,
      database,
      gate: new Gate(house),
      siteGate: (places) => new SiteGate(house, viewers, places),
      peers: new PeerHubStore(database),
      ...ways,
      clock,
      registers: registersOf({ database, clock, random, hub: { id: config.hubId, legalRole: config.hubLegalRole } }),
      ledger,
      index,
      identity,
      viewers,
      checkpointKey,
      authenticate: (header) => authenticate(identity, viewers, header),
      personas: () => viewers.personas(),
      ready: () => isReady(database),
      close: () => close({ ledger, index, database, sites }, overrides),
    };
  } catch (error) {
    if (overrides.database === undefined) await database.close();
    throw error;
  }
}

interface GateParts {
  readonly config: Config;
  readonly database: Database;
  readonly ledger: Ledger;
  readonly index: DisclosureIndex;
  readonly viewers: ViewerStore;
  readonly sites: RemoteSites;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
}

async function houseOf({ config, database, ledger, index, viewers, sites, clock, random }: GateParts, { judge, ticks = machineTicks }: HubOverrides): Promise<HouseParts> {
  const directory = new DirectoryStore(database);
  return {
    rows: new HostedStore(database),
    directory,
    people: new People(new FactsStore(database)),
    custodies: new Custodies(directory),
    ledger,
    index,
    emergencies: new EmergencyStore(database),
    viewers,
    cursorKey: config.cursorKey ?? (await hubSecret(database, "cursor-key", () => random(32), clock())),
    random,
    clock,
    ticks: () => ticks(config.tickMs ?? TICK_MS[database.kind]),
    hub: { id: config.hubId, legalRole: config.hubLegalRole },
    sites: { of: sites.of, softDeadline: config.siteSoftDeadline, hardDeadline: config.siteHardDeadline, wait, turn, now: () => performance.now() },
    ...(judge === undefined ? {} : { judge }),
  };
}

async function waysToSites({ config, log, clock, random }: Pick<GateParts, "config" | "clock" | "random"> & { readonly log: Log }, settings: RemoteSettings | undefined): Promise<Pick<Hub, "siteKey" | "sites" | "describeSite">> {
  const siteKey = await openKeyFile(join(config.dataDir, "site-key.jwk"));
  const house = remoteHouse({ sign: signer(config.hubId, siteKey, clock, drawnAhead(random)), random, log });
  return { siteKey, sites: remoteSites(house, settings), describeSite: (entry) => described(config.hubId, remoteSite(entry, house, settings)) };
}

/** Identity only; one token for one request. */
function signer(hubId: string, key: KeyFile, clock: () => Date, random: (bytes: number) => Uint8Array): RemoteHouse["sign"] {
  return (siteId, { asker }, body) => {
    const purpose = purposeList.find((one) => one === asker.purpose) ?? null;
    const { accountId, organizationId, requestId, via } = asker;
    return signAssertion(key, { hubId, siteId, accountId, organizationId, purpose, requestId, via, body }, clock(), random);
  };
}

const REGISTERING_MS = 5_000;

/** Nobody in particular asks: the hub itself wants to know. */
async function described(hubId: string, site: RemoteSite): Promise<SiteReply> {
  const asker = { accountId: hubId, organizationId: null, purpose: null, requestId: randomUUID(), via: [hubId] };
  try {
    return await site.ask({ document: "site", variables: {}, asker, deadlineAt: performance.now() + REGISTERING_MS });
  } finally {
    await site.close();
  }
}

/** The kept file will do: each read checks its revision in the statement that reads. */
async function authenticate(identity: Identity, viewers: ViewerStore, header: string | undefined): Promise<ViewerFile> {
  const { subject } = await identity.authenticate(header);
  const viewer = viewers.cached(subject) ?? (await viewers.load(subject));
  if (viewer === null) throw new IdentityError("ACCOUNT_UNKNOWN");
  return viewer;
}

async function isReady(database: Database): Promise<boolean> {
  try {
    await database.query("ready", "SELECT 1 AS one");
    return true;
  } catch {
    return false;
  }
}

async function close({ ledger, index, database, sites }: Pick<Hub, "ledger" | "index" | "database" | "sites">, overrides: HubOverrides): Promise<void> {
  await index.stop();
  await sites.closeAll();
  await ledger.close();
  if (overrides.database === undefined) await database.close();
}
