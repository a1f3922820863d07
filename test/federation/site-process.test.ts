import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Purpose } from "../../src/domain/decision";
import { type KeyFile, openKeyFile } from "../../src/identity/key-file";
import { publicKeys, signAssertion } from "../../src/identity/sign-assertion";
import { type DocumentName, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { sendRaw } from "../support/http-hub";
import { type HubProcess, leadHub, seededDataDir, startSite } from "../support/hub-process";
import { allSwitches, jwksUrlOf, serveKeys } from "./site-house";

const CITY = "king-county-wa";

// A real process with a data folder of its own.
describe("a city's own server", () => {
  let dataDir: string;
  let key: KeyFile;
  let keys: Server;
  let site: HubProcess;
  let url: string;

  beforeAll(async () => {
    dataDir = await seededDataDir();
    key = await openKeyFile(join(await mkdtemp(join(tmpdir(), "lead-hub-key-")), "key.jwk"));
    keys = await serveKeys(() => publicKeys(key));
    site = startSite({}, CITY, "--data-dir", dataDir);
    url = await site.listening;
  }, 60_000);

  afterAll(() => new Promise((done) => keys.close(done)));

  const typed = (...args: string[]) => leadHub({ DATA_DIR: dataDir }, "site", ...args);

  async function ask(document: DocumentName, variables: Record<string, unknown>, purpose: Purpose | null, organizationId: string | null) {
    const body = JSON.stringify({ documentId: SITE_DOCUMENTS[document].id, variables });
    const assertion = signAssertion(key, { hubId: "state/hub", siteId: `${CITY}/site`, accountId: "somebody-there", organizationId, purpose, requestId: "r", via: [], body }, new Date(), randomBytes);
    return sendRaw(url, { path: "/site/graphql", headers: { authorization: `Bearer ${assertion}` }, body });
  }

  it("serves the contract and its health, and nothing else", async () => {
    expect((await sendRaw(url, { method: "GET", path: "/health/ready" })).status).toBe(200);
    expect((await sendRaw(url, { method: "GET", path: "/site/jwks.json" })).data).toBeUndefined();
    for (const path of ["/", "/graphql", "/token", "/page/settings.json"]) expect((await sendRaw(url, { path, body: "{}" })).code).toBe("NOT_FOUND");
    expect((await sendRaw(url, { method: "GET", path: "/site/graphql" })).status).toBe(405);
  });

  it("answers no hub, until its operator takes one in", async () => {
    expect((await ask("site", {}, null, null)).code).toBe("HUB_UNKNOWN");
    const { code, stdout, stderr } = await typed("trust", "state/hub", "--jwks", jwksUrlOf(keys), "--purposes", "CARE_COORDINATION,TREATMENT", "--rows-an-hour", "500");
    expect([code, stdout, stderr]).toEqual([0, "state/hub may ask this site\n", ""]);
    const { status, data } = await ask("site", {}, null, null);
    expect([status, data]).toMatchObject([200, { site: { id: `${CITY}/site`, jurisdictions: [{ slug: CITY }] } }]);
    expect((data as { site: { jurisdictions: unknown[] } }).site.jurisdictions).toHaveLength(1);
  });

  it("keeps to the ceiling that its operator set", async () => {
    const variables = { jurisdictions: [CITY], first: 5, ...allSwitches(SITE_DOCUMENTS.participants) };
    expect((await ask("participants", variables, "INVESTIGATION", `${CITY}/lead`)).code).toBe("HUB_PURPOSE");
    expect((await ask("participants", variables, "CARE_COORDINATION", null)).code).toBe("HUB_ORGANIZATION");
    expect((await ask("participants", { ...variables, jurisdictions: ["test-place"] }, "CARE_COORDINATION", `${CITY}/lead`)).code).toBe("JURISDICTION_UNKNOWN");
  });

  it.each([
    [["trust", "state/hub"], 2, "SITE_ARGUMENTS_INVALID"],
    [["trust", "state/hub", "--jwks", "http://hub.example/jwks.json"], 1, "JWKS_URL_INVALID"],
    [["trust", "State Hub", "--jwks", "https://hub.example/jwks.json"], 1, "HUB_ID_INVALID"],
    [["trust", "state/hub", "--jwks", "https://hub.example/jwks.json", "--categories", "GOSSIP"], 1, "CEILING_INVALID"],
    [["distrust", "unheard/of"], 1, "HUB_UNKNOWN"],
    [["sell"], 2, "SITE_ARGUMENTS_INVALID"],
    [["serve", "--jurisdiction", CITY], 2, "SITE_ARGUMENTS_INVALID"],
  ])("says what is wrong with %j", async (args, exit, said) => {
    const { code, stdout, stderr } = await typed(...args);
    expect([code, stdout, stderr.split(" ")[0]]).toEqual([exit, "", said]);
  });

  it("refuses a place that is not in its folder", async () => {
    const { code, stderr } = await leadHub({ DATA_DIR: await seededDataDir() }, "site", "serve", "--jurisdiction", "atlantis", "--port", "0");
    expect([code, stderr.includes("SITE_PLACE_UNKNOWN")]).toEqual([1, true]);
  });

  it("ends a hub's trust at once, and then itself when it is told to", async () => {
    expect((await typed("distrust", "state/hub")).stdout).toBe("state/hub may not ask this site any more\n");
    expect((await ask("site", {}, null, null)).code).toBe("HUB_UNKNOWN");
    expect(await site.kill("SIGTERM")).toMatchObject({ code: 0, signal: null });
  });
});
