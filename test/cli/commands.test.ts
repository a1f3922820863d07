import { ledgerCommand, verdictText } from "../../src/cli/ledger";
import { tokenCommand } from "../../src/cli/token";
import { startEmbedded } from "../../src/database/embedded";
import { folderOf, OHANA } from "../onboarding/import-fixtures";
import { sendRaw } from "../support/http-hub";
import { type HubProcess, leadHub, seededDataDir, startHub } from "../support/hub-process";

// Real processes: each command beside a running hub, and alone.

let dataDir: string;
let hsds: string;

const typed = (...args: string[]) => leadHub({ DATA_DIR: dataDir }, ...args);

beforeAll(async () => {
  dataDir = await seededDataDir();
  hsds = await folderOf(OHANA);
}, 60_000);

/** What holds whether or not a hub runs. */
function commands(): void {
  it("token gives a persona's token, and nothing else on standard output", async () => {
    const { code, stdout, stderr } = await typed("token", "--as", "seattle-case-manager");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it("ledger verify says how much holds", async () => {
    const { code, stdout, stderr } = await typed("ledger", "verify");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\d+ rows in \d+ chains hold\.\n(Last checkpoint |There is no checkpoint)/);
  });

  it("import reads a folder of providers into the hub, and says so when there is nothing left to do", async () => {
    const { code, stdout, stderr } = await typed("import", "hsds", "--jurisdiction", "test-place", hsds);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Ohana CSV: (imported|nothing to change)/);
  });
}

describe("without a hub, each after the other in the same folder", () => {
  commands();
});

describe("beside a running hub", () => {
  let hub: HubProcess;
  let url: string;

  beforeAll(async () => {
    hub = startHub({ DATA_DIR: dataDir });
    url = await hub.listening;
  }, 30_000);

  commands();

  it("token --list lists the personas, name first", async () => {
    const { code, stdout } = await typed("token", "--list");
    const names = stdout.split("\n").map((line) => line.split(" ")[0]);
    expect(code).toBe(0);
    expect(names).toEqual(expect.arrayContaining(["seattle-case-manager", "seattle-program-director", "seattle-officer", "national-bureau-analyst", "national-hub-operator"]));
  });

  it("token refuses a name that is nobody's, and does not repeat it", async () => {
    const { code, stdout, stderr } = await typed("token", "--as", "zq-somebody");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^PERSONA_UNKNOWN .*--list/);
    expect(stderr).not.toContain("zq");
  });

  it("accounting gives somebody who takes part the list of their own disclosures, and puts that on record", async () => {
    const ask = async (persona: string, purpose: string, query: string) => {
      const token = (await typed("token", "--as", persona)).stdout.trim();
      return (await sendRaw(url, { headers: { authorization: `Bearer ${token}`, "x-purpose-of-use": purpose }, body: JSON.stringify({ query }) })).data as { participants: { nodes: { id: string }[] } };
    };
    const [self] = (await ask("seattle-participant", "PATIENT_ACCESS", "{ participants { nodes { id } } }")).participants.nodes;
    for (const persona of ["seattle-clinician", "seattle-housing-partner", "seattle-public-defender"]) await ask(persona, "CARE_COORDINATION", "{ participants(first: 1000) { nodes { id enrollment { status } attendance { contacts { at } } } } }");
    const rows = async () => Number(/^(\d+) rows/.exec((await typed("ledger", "verify")).stdout)?.[1]);
    const before = await rows();
    const { code, stdout, stderr } = await typed("accounting", "--as", "seattle-participant", "--participant", self?.id ?? "", "--format", "csv");
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^(\d+ disclosures\.|Nothing to list: .*)\n$/)]);
    expect(stdout).toMatch(/^\ufeffWhen \(UTC\),Who received it,What was told,What for\r\n/);
    expect(await rows()).toBe(before + 1);
    expect((await typed("accounting", "--as", "seattle-participant", "--participant", "x", "--list-2-24")).stderr).toMatch(/^LIST_NOT_OWED /);
  }, 60_000);

  it("import refuses a folder that is not there, names what to do, and exits with 1", async () => {
    const { code, stdout } = await typed("import", "hsds", "--jurisdiction", "test-place", `${hsds}-none`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/REFUSED: nothing was written/);
  });

  it("what was imported is there at once", async () => {
    const { stdout } = await typed("token", "--as", "seattle-case-manager");
    const headers = { authorization: `Bearer ${stdout.trim()}` };
    const body = JSON.stringify({ query: '{ providers(jurisdictions: ["test-place"]) { nodes { name services { name } } } }' });
    const { data } = await sendRaw(url, { headers, body });
    const { nodes } = (data as { providers: { nodes: { name: string; services: unknown[] }[] } }).providers;
    expect(nodes.map(({ name, services }) => [name, services.length]).sort()).toEqual([["Harbor House", 1], ["North Clinic", 2]]);
  });

  it("ledger verify finds a row that somebody changed, names it and exits with 1", async () => {
    const token = (await typed("token", "--as", "seattle-program-director")).stdout.trim();
    const body = JSON.stringify({ query: "{ participants(first: 2) { nodes { id } } }" });
    for (let n = 0; n < 3; n++) await sendRaw(url, { headers: { authorization: `Bearer ${token}`, "x-purpose-of-use": "CARE_COORDINATION" }, body });
    expect((await hub.kill("SIGTERM")).code).toBe(0);
    const pglite = await startEmbedded(dataDir);
    await pglite.exec("RESET ROLE; ALTER TABLE ledger_entry DISABLE TRIGGER ALL; UPDATE ledger_entry SET body = replace(body, 'CARE_COORDINATION', 'TREATMENT') WHERE sequence = 2");
    await pglite.close();
    const { code, stdout } = await typed("ledger", "verify");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^LEDGER_BROKEN .* chain [0-9a-f-]{36} row 2\n1 rows in /);
  }, 60_000);
});

describe("a ledger that does not hold", () => {
  it("is told with what of it holds", () => {
    const verdict = { rows: 4, chains: 2, checkpointAt: null, broken: { kind: "missing chain", chainId: "c", sequence: null } } as unknown as Parameters<typeof verdictText>[0];
    expect(verdictText(verdict)).toBe("LEDGER_BROKEN missing chain: chain c\n4 rows in 2 chains hold.\n");
  });
});

describe("a command that is typed wrongly", () => {
  it("is refused with all there are, and exits with 2", async () => {
    const { code, stdout, stderr } = await typed("zqfly");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^COMMAND_UNKNOWN /);
    expect(stderr).not.toContain("zq");
  });

  it.each([
    [tokenCommand, [], "TOKEN_ARGUMENTS_INVALID"],
    [tokenCommand, ["--as"], "TOKEN_ARGUMENTS_INVALID"],
    [tokenCommand, ["--zqodd", "x"], "TOKEN_ARGUMENTS_INVALID"],
    [ledgerCommand, [], "LEDGER_ARGUMENTS_INVALID"],
    [ledgerCommand, ["zqdelete"], "LEDGER_ARGUMENTS_INVALID"],
    [ledgerCommand, ["verify", "zqmore"], "LEDGER_ARGUMENTS_INVALID"],
  ])("explains itself, repeats nothing and exits with 2: %p %j", async (command, args, fault) => {
    const said = { output: "", errors: "" };
    const code = await command(args, { write: (text) => (said.output += text) }, { write: (text) => (said.errors += text) });
    expect([code, said.output, said.errors.split(" ")[0]]).toEqual([2, "", fault]);
    expect(said.errors).toMatch(/\n {2}(token|ledger) /);
    expect(said.errors).not.toContain("zq");
  });

  it("is explained by --help, with all there are", async () => {
    const { code, stdout } = await typed("--help");
    expect(code).toBe(0);
    for (const command of ["decide", "seed", "token --as", "ledger verify", "import hsds", "import hmis", "accounting --as"]) expect(stdout).toContain(`  ${command}`);
  });
});

it("settings that are wrong are all told at once", async () => {
  const { code, stderr } = await leadHub({ PORT: "zq", POOL_SIZE: "zq", DATA_DIR: dataDir }, "token", "--list");
  expect([code, stderr.match(/CONFIG_INVALID (PORT|POOL_SIZE) must be/g)?.length, stderr.includes("zq")]).toEqual([1, 2, false]);
});

it("no token is given where an identity provider signs", async () => {
  const oidc = { OIDC_ISSUER: "https://issuer.example", OIDC_JWKS_URL: "https://issuer.example/keys", OIDC_AUDIENCE: "hub" };
  const { code, stderr } = await leadHub({ DATA_DIR: dataDir, ...oidc }, "token", "--as", "seattle-case-manager");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ISSUER_NOT_EMBEDDED /);
});
