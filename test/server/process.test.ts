import { mkdtemp, readdir } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sendRaw } from "../support/http-hub";
import { type HubProcess, leadHub, startHub } from "../support/hub-process";

// Real processes: the built hub as `npm start` runs it.

const PEOPLE = JSON.stringify({ query: '{ participants(jurisdictions: ["king-county-wa"], first: 5) { nodes { id identity { legalName } } } }' });

async function director(dataDir: string): Promise<Record<string, string>> {
  const { code, stdout } = await leadHub({ DATA_DIR: dataDir }, "token", "--as", "seattle-program-director");
  expect(code).toBe(0);
  return { authorization: `Bearer ${stdout.trim()}`, "x-purpose-of-use": "CARE_COORDINATION", "content-type": "application/json" };
}

async function verified(dataDir: string): Promise<string> {
  const { code, stdout } = await leadHub({ DATA_DIR: dataDir }, "ledger", "verify");
  expect(code).toBe(0);
  return stdout.split("\n")[0] ?? "";
}

describe("the life of one DATA_DIR", () => {
  let dataDir: string;
  let hub: HubProcess;
  let url: string;
  let headers: Record<string, string>;
  let answered = 0;

  beforeAll(async () => { dataDir = await mkdtemp(join(tmpdir(), "lead-hub-new-")); });

  it("begins with a first start that is killed while it writes the demo", async () => {
    const first = startHub({ DATA_DIR: dataDir });
    while (!first.said().stderr.includes('"jurisdiction":"king-county-wa"')) await sleep(10);
    expect((await first.kill("SIGKILL")).signal).toBe("SIGKILL");
  }, 60_000);

  it("goes on with one that finishes the demo, and says where it listens and nothing else on standard output", async () => {
    hub = startHub({ DATA_DIR: dataDir });
    url = await hub.listening;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(hub.said().stdout).toBe(`listening ${url}\n`);
    expect(hub.said().stderr).toContain("listens on loopback only");
    expect(hub.said().stderr).not.toContain('"jurisdiction":"king-county-wa"');
    headers = await director(dataDir);
    const { data } = await sendRaw(url, { headers, body: JSON.stringify({ query: "{ jurisdictions(first: 50) { nodes { slug } } }" }) });
    expect((data as { jurisdictions: { nodes: unknown[] } }).jurisdictions.nodes).toHaveLength(12);
  }, 60_000);

  it("has one hub: a second one is refused and told which, and the first goes on", async () => {
    const second = await startHub({ DATA_DIR: dataDir }).ended;
    expect([second.code, second.stdout]).toEqual([1, ""]);
    expect(second.stderr).toMatch(new RegExp(`^DATA_DIR_IN_USE .*process ${String(hub.pid)}\\b`));
    expect(await people(url, headers)).toEqual([200, 5]);
    answered += 1;
  }, 30_000);

  it("survives a kill in the middle of many requests", async () => {
    let alive = true;
    const busy = Array.from({ length: 4 }, async () => {
      while (alive) {
        const [status] = await people(url, headers).catch(() => [0]);
        answered += status === 200 ? 1 : 0;
      }
    });
    await sleep(500);
    await hub.kill("SIGKILL");
    alive = false;
    await Promise.all(busy);
    expect(answered).toBeGreaterThan(5);
  }, 30_000);

  it("is let go by a hub that finds its port taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => other.listen(0, "127.0.0.1", () => { resolve((other.address() as { port: number }).port); }));
    const refused = await startHub({ DATA_DIR: dataDir, PORT: String(port) }).ended;
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain(`PORT_IN_USE Another program listens on port ${String(port)}.`);
    await new Promise((resolve) => other.close(resolve));
  }, 30_000);

  it("is taken over by the next hub, with every answer that was given on record", async () => {
    hub = startHub({ DATA_DIR: dataDir });
    url = await hub.listening;
    const [rows = 0] = numbersOf(await verified(dataDir));
    expect(rows).toBeGreaterThanOrEqual(answered);
    expect(rows).toBeLessThanOrEqual(answered + 4);
  }, 30_000);

  it("ends, on SIGTERM in the middle of a request, with the answer, the code 0 and a ledger that holds", async () => {
    const [before = 0, chains = 0] = numbersOf(await verified(dataDir));
    const answer = slowly(new URL(url), headers, () => { void hub.kill("SIGTERM"); });
    expect(await answer).toEqual([200, 5]);
    expect(await hub.ended).toMatchObject({ code: 0, signal: null });
    expect(numbersOf(await verified(dataDir))).toEqual([before + 1, chains + 1]);
    expect((await readdir(dataDir)).filter((name) => name.endsWith(".sock"))).toEqual([]);
  }, 30_000);
});

async function people(url: string, headers: Record<string, string>): Promise<[status: number, people: number]> {
  const { status, data } = await sendRaw(url, { headers, body: PEOPLE });
  return [status, (data as { participants: { nodes: unknown[] } }).participants.nodes.length];
}

/** Half of the request, then what happens in between, then the rest of it. */
function slowly(url: URL, headers: Record<string, string>, between: () => void): Promise<[status: number | undefined, people: number]> {
  return new Promise((resolve, reject) => {
    const sending = request({ host: url.hostname, port: url.port, path: url.pathname, method: "POST", headers: { ...headers, "content-length": String(PEOPLE.length) } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.once("end", () => { resolve([response.statusCode, (JSON.parse(text) as { data: { participants: { nodes: unknown[] } } }).data.participants.nodes.length]); });
    });
    sending.once("error", reject);
    sending.write(PEOPLE.slice(0, 20));
    setTimeout(between, 200);
    setTimeout(() => { sending.end(PEOPLE.slice(20)); }, 500);
  });
}

const numbersOf = (line: string) => (line.match(/\d+/g) ?? []).map(Number);

describe("a hub that cannot start says why and ends with 1:", () => {
  it("the settings are wrong: all of them at once, and none is repeated", async () => {
    const settings = { PORT: "zq1", DATABASE_URL: "mysql://zq2", CURSOR_KEY: "zq3", LOG_LEVEL: "zq4", OIDC_ISSUER: "zq5", HUB_ID: "ZQ 6", POOL_SIZE: "zq7" };
    const { code, stdout, stderr } = await startHub(settings).ended;
    expect([code, stdout]).toEqual([1, ""]);
    for (const setting of Object.keys(settings)) expect(stderr).toContain(`CONFIG_INVALID ${setting} must be`);
    expect(stderr).toContain("CONFIG_MISSING OIDC_AUDIENCE");
    expect(stderr).not.toMatch(/zq\d|ZQ/);
  });

  it("the database server is not there, and its password is told to nobody", async () => {
    const { code, stdout, stderr } = await startHub({ DATA_DIR: await mkdtemp(join(tmpdir(), "lead-hub-new-")), DATABASE_URL: "postgresql://zquser:zqpassword@127.0.0.1:1/zqname" }).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^DATABASE_UNREACHABLE /);
    expect(stderr).not.toContain("zq");
  });

  it("it would listen beyond this machine while it signs tokens itself", async () => {
    const { code, stderr } = await startHub({ HOST: "0.0.0.0" }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^HOST_NOT_LOOPBACK .*OIDC_ISSUER/m);
  });

  it("the folder cannot be written", async () => {
    const { code, stderr } = await startHub({ DATA_DIR: "/dev/null/here" }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DATA_DIR_UNUSABLE /);
  });
});
