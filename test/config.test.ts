import { resolve } from "node:path";
import { readConfig } from "../src/config";

function faultsOf(env: Record<string, string>): string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.faults.map(({ code, setting }) => `${code} ${setting}`);
}

function configOf(env: Record<string, string>) {
  const read = readConfig(env);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.config;
}

describe("configuration", () => {
  it("needs no setting at all", () => {
    expect(configOf({})).toMatchObject({
      host: undefined, port: 4000, dataDir: resolve(".data"), databaseUrl: undefined, oidc: undefined, cursorKey: undefined,
      hubLegalRole: "QSO", logLevel: "info", ledgerCheckpointFile: resolve(".data/ledger.checkpoint"), subgraphKeys: {},
    });
  });

  it("takes a tick of its own from 1 ms, and none at all from nobody", () => {
    expect([configOf({}).tickMs, configOf({ TICK_MS: "25" }).tickMs]).toEqual([undefined, 25]);
    for (const TICK_MS of ["0", "-1", "10001", "1.5"]) expect(faultsOf({ TICK_MS })).toEqual(["CONFIG_INVALID TICK_MS"]);
  });

  it("keeps the checkpoint in DATA_DIR unless told otherwise", () => {
    expect(configOf({ DATA_DIR: "/srv/hub" }).ledgerCheckpointFile).toBe("/srv/hub/ledger.checkpoint");
    expect(configOf({ DATA_DIR: "/srv/hub", LEDGER_CHECKPOINT_FILE: "/mnt/c" }).ledgerCheckpointFile).toBe("/mnt/c");
  });

  it("opens keys of persons to other subgraphs only by the organization that they are for", () => {
    expect(configOf({ SUBGRAPH_PARTICIPANT_KEY: "santa-fe-nm/housing" }).subgraphKeys).toEqual({ Participant: "santa-fe-nm/housing" });
    expect(configOf({ SUBGRAPH_REFERRAL_KEY: "santa-fe-nm/police", SUBGRAPH_PARTICIPANT_KEY: " " }).subgraphKeys).toEqual({ Referral: "santa-fe-nm/police" });
  });

  it("takes an empty variable for an absent one", () => {
    expect(configOf({ DATABASE_URL: "", PORT: " ", OIDC_ISSUER: "" })).toMatchObject({ databaseUrl: undefined, port: 4000, oidc: undefined });
  });

  it("reports every fault at once", () => {
    const env = { PORT: "70000", POOL_SIZE: "0", TICK_MS: "0", DATABASE_URL: "mysql://x", CURSOR_KEY: "short", LOG_LEVEL: "loud", HUB_LEGAL_ROLE: "OWNER", HOST: "a b", HUB_ID: "Hub!", SUBGRAPH_PARTICIPANT_KEY: "Housing", SUBGRAPH_REFERRAL_KEY: "a b" };
    expect(faultsOf(env).sort()).toEqual(Object.keys(env).map((setting) => `CONFIG_INVALID ${setting}`).sort());
  });

  it.each(["-1", "4e3", "0x10", "4000.5", "four"])("refuses the port %s", (PORT) => {
    expect(faultsOf({ PORT })).toEqual(["CONFIG_INVALID PORT"]);
  });

  it("wants an identity provider whole or not at all", () => {
    expect(faultsOf({ OIDC_ISSUER: "https://id.example" })).toEqual(["CONFIG_MISSING OIDC_JWKS_URL", "CONFIG_MISSING OIDC_AUDIENCE"]);
    const all = { OIDC_ISSUER: "https://id.example", OIDC_JWKS_URL: "https://id.example/keys", OIDC_AUDIENCE: "hub" };
    expect(configOf(all).oidc).toEqual({ issuer: "https://id.example", jwksUrl: "https://id.example/keys", audience: "hub" });
  });

  it("reads a cursor key of 32 bytes", () => {
    const key = Buffer.alloc(32, 7);
    expect(Buffer.from(configOf({ CURSOR_KEY: key.toString("base64") }).cursorKey ?? []).equals(key)).toBe(true);
    expect(faultsOf({ CURSOR_KEY: Buffer.alloc(31).toString("base64") })).toEqual(["CONFIG_INVALID CURSOR_KEY"]);
    expect(faultsOf({ CURSOR_KEY: "*".repeat(43) })).toEqual(["CONFIG_INVALID CURSOR_KEY"]);
  });

  it("never repeats what was given", () => {
    const read = readConfig({ DATABASE_URL: "postgre://u:s3cret@h/d", CURSOR_KEY: "s3cret", OIDC_ISSUER: "s3cret", PORT: "s3cret", HOST: "s3cret !" });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain("s3cret");
  });
});
