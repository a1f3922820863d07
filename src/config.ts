import { Buffer } from "node:buffer";
import { join, resolve } from "node:path";

export type LegalRole = "QSO" | "INTERMEDIARY";
export type LogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";

/** An identity provider of the hub's organization; without one the hub signs tokens itself, on loopback only. */
export interface OidcConfig {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audience: string;
}

/**
 * Organizations whose subgraphs may name persons by a key of the hub's, by type. Such a key tells the organization that
 * somebody is a participant, or was referred: whoever is named by it is decided for the organization, too.
 */
export interface SubgraphKeys {
  readonly Participant?: string;
  readonly Referral?: string;
}

export interface Config {
  /** Undefined: the server chooses, loopback while the embedded issuer signs. */
  readonly host: string | undefined;
  readonly port: number;
  readonly dataDir: string;
  /** Undefined: the embedded database in dataDir. */
  readonly databaseUrl: string | undefined;
  readonly poolSize: number;
  /** Answers about somebody singled out leave on multiples of it; undefined: by the kind of database. */
  readonly tickMs: number | undefined;
  readonly oidc: OidcConfig | undefined;
  /** 32 bytes that seal cursors; undefined: a key kept in the database. */
  readonly cursorKey: Uint8Array | undefined;
  readonly logLevel: LogLevel;
  readonly hubId: string;
  readonly hubLegalRole: LegalRole;
  readonly ledgerCheckpointFile: string;
  /** Milliseconds for which other sites are waited for once a page has rows. */
  readonly siteSoftDeadline: number;
  /** Milliseconds for one question to another site. */
  readonly siteHardDeadline: number;
  readonly subgraphKeys: SubgraphKeys;
  /** Of the demo in the embedded database: places that keep their own data, each on a server of its own. */
  readonly demoSites: readonly string[];
}

export interface ConfigFault {
  readonly code: "CONFIG_INVALID" | "CONFIG_MISSING";
  readonly setting: string;
  /** Says what is expected. Never what was given: half of the settings are secrets. */
  readonly message: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS: readonly LogLevel[] = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
const LEGAL_ROLES: readonly LegalRole[] = ["QSO", "INTERMEDIARY"];

/** Environment -> Config, every fault at once. The only reader of process.env. */
export function readConfig(env: Environment = process.env): ConfigResult {
  const read = new Reader(env);
  const dataDir = resolve(read.text("DATA_DIR") ?? ".data");
  const config: Config = {
    host: read.matching("HOST", /^[0-9A-Za-z.:_-]{1,253}$/, "a host name or an address"),
    port: read.integer("PORT", 4000, 0, 65_535),
    dataDir,
    databaseUrl: read.url("DATABASE_URL", ["postgresql:", "postgres:"]),
    poolSize: read.integer("POOL_SIZE", 10, 1, 500),
    tickMs: read.has("TICK_MS") ? read.integer("TICK_MS", 1, 1, 10_000) : undefined,
    oidc: readOidc(read),
    cursorKey: read.bytes("CURSOR_KEY", 32),
    logLevel: read.oneOf("LOG_LEVEL", LOG_LEVELS, "info"),
    hubId: read.organization("HUB_ID") ?? "national/hub",
    hubLegalRole: read.oneOf("HUB_LEGAL_ROLE", LEGAL_ROLES, "QSO"),
    ledgerCheckpointFile: resolve(read.text("LEDGER_CHECKPOINT_FILE") ?? join(dataDir, "ledger.checkpoint")),
    siteSoftDeadline: read.integer("SITE_SOFT_DEADLINE_MS", 250, 0, 60_000),
    siteHardDeadline: read.integer("SITE_HARD_DEADLINE_MS", 5000, 10, 60_000),
    subgraphKeys: readSubgraphKeys(read),
    demoSites: readDemoSites(read),
  };
  return read.faults.length === 0 ? { ok: true, config } : { ok: false, faults: read.faults };
}

function readOidc(read: Reader): OidcConfig | undefined {
  const issuer = read.url("OIDC_ISSUER", ["https:", "http:"]);
  const jwksUrl = read.url("OIDC_JWKS_URL", ["https:", "http:"]);
  const audience = read.text("OIDC_AUDIENCE");
  const all = { OIDC_ISSUER: read.has("OIDC_ISSUER"), OIDC_JWKS_URL: read.has("OIDC_JWKS_URL"), OIDC_AUDIENCE: read.has("OIDC_AUDIENCE") };
  if (!Object.values(all).includes(true)) return undefined;
  for (const [setting, given] of Object.entries(all)) {
    if (!given) read.fault("CONFIG_MISSING", setting, "OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE are set together or not at all");
  }
  if (issuer === undefined || jwksUrl === undefined || audience === undefined) return undefined;
  return { issuer, jwksUrl, audience };
}

function readSubgraphKeys(read: Reader): SubgraphKeys {
  const Participant = read.organization("SUBGRAPH_PARTICIPANT_KEY");
  const Referral = read.organization("SUBGRAPH_REFERRAL_KEY");
  return { ...(Participant === undefined ? {} : { Participant }), ...(Referral === undefined ? {} : { Referral }) };
}

const DEMO_SITES = "bangor-me,santa-fe-nm";

function readDemoSites(read: Reader): readonly string[] {
  const text = read.matching("DEMO_SITES", /^(?:none|[a-z0-9-]{1,63}(?:,[a-z0-9-]{1,63}){0,7})$/, "none, or slugs of the demo's places with commas between") ?? DEMO_SITES;
  return text === "none" ? [] : text.split(",");
}

class Reader {
  readonly faults: ConfigFault[] = [];

  constructor(private readonly env: Environment) {}

  fault(code: ConfigFault["code"], setting: string, message: string): undefined {
    this.faults.push({ code, setting, message });
    return undefined;
  }

  has(setting: string): boolean {
    return this.text(setting) !== undefined;
  }

  /** An empty variable counts as absent: that is how compose files and shells switch one off. */
  text(setting: string): string | undefined {
    const value = this.env[setting]?.trim();
    return value === undefined || value === "" ? undefined : value;
  }

  matching(setting: string, pattern: RegExp, expected: string): string | undefined {
    const value = this.text(setting);
    if (value === undefined || pattern.test(value)) return value;
    return this.fault("CONFIG_INVALID", setting, `must be ${expected}`);
  }

  organization(setting: string): string | undefined {
    return this.matching(setting, /^[a-z0-9][a-z0-9./-]{0,62}$/, "an organization id: lower-case letters, digits, dots, dashes and slashes, at most 63");
  }

  integer(setting: string, byDefault: number, least: number, most: number): number {
    const value = this.text(setting);
    if (value === undefined) return byDefault;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.fault("CONFIG_INVALID", setting, `must be a whole number from ${String(least)} to ${String(most)}`);
    return byDefault;
  }

  oneOf<T extends string>(setting: string, allowed: readonly T[], byDefault: T): T {
    const value = this.text(setting);
    if (value === undefined) return byDefault;
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.fault("CONFIG_INVALID", setting, `must be one of ${allowed.join(", ")}`);
    return found ?? byDefault;
  }

  url(setting: string, protocols: readonly string[]): string | undefined {
    const value = this.text(setting);
    if (value === undefined) return undefined;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
    return this.fault("CONFIG_INVALID", setting, `must be a URL that begins with ${protocols.map((one) => `${one}//`).join(" or ")}`);
  }

  bytes(setting: string, length: number): Uint8Array | undefined {
    const value = this.text(setting);
    if (value === undefined) return undefined;
    const bytes = Buffer.from(value, "base64");
    const exact = bytes.length === length && bytes.toString("base64").replace(/=+$/, "") === value.replace(/=+$/, "");
    return exact ? bytes : this.fault("CONFIG_INVALID", setting, `must be ${String(length)} bytes in base64`);
  }
}

/** The environment, with `defaults` where it says nothing and `given` in the place of what it says. */
export function environmentWith(defaults: Environment, given: Environment, env: Environment = process.env): Environment {
  const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  return { ...defaults, ...said, ...given };
}

/** Settings that are one server's own: a city that this process starts has others. */
const OF_ONE_SERVER = [
  "HOST", "PORT", "DATA_DIR", "DATABASE_URL", "POOL_SIZE", "OIDC_ISSUER", "OIDC_JWKS_URL", "OIDC_AUDIENCE", "CURSOR_KEY", "HUB_ID", "HUB_LEGAL_ROLE",
  "LEDGER_CHECKPOINT_FILE", "SUBGRAPH_PARTICIPANT_KEY", "SUBGRAPH_REFERRAL_KEY", "DEMO_SITES",
];

/** For a city's own server that this process starts. */
export function environmentOfSite(env: Environment = process.env): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_ONE_SERVER.includes(name)));
}

/** Where the person stands who typed a command: npm runs scripts in the project's own folder. */
export function workingDirectory(env: Environment = process.env): string {
  return env["INIT_CWD"] ?? process.cwd();
}
