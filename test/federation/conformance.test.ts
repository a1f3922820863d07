import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { conformanceCommand } from "../../src/cli/conformance";
import type { Trial } from "../../src/onboarding/conformance/asking";
import { type ConformanceReport, reportText } from "../../src/onboarding/conformance/report";
import { conformance } from "../../src/onboarding/conformance/run";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { changeById } from "../../src/sites/contract/changes";
import { documentById } from "../../src/sites/contract/documents";
import { readWorld, type World } from "../disclosure/oracle/world";
import { onPGlite, type TestDatabase } from "../support/database";
import { sendRaw } from "../support/http-hub";
import { NOW } from "../support/hub";
import { HUB, SITE, type SiteHouse, siteHouse } from "./site-house";

type Json = Record<string, unknown>;
/** What a faulty site makes of a right answer: its body, and its status if that is another. */
type Fault = (body: Json, document: string, variables: Json) => Json;

onPGlite((open) => {
  let database: TestDatabase;
  let world: World;
  let house: SiteHouse;
  const servers: Server[] = [];

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", "santa-fe-nm"] });
    world = await readWorld(database);
    house = await siteHouse(database);
  }, 120_000);

  afterEach(async () => { for (const server of servers.splice(0)) await new Promise((done) => { server.close(done); server.closeAllConnections(); }); });
  afterAll(() => house.stop());

  function trial(url: string): Trial {
    const manager = world.rows.account.find(({ slug }) => slug === "santa-fe-case-manager") ?? world.rows.account.find(({ slug }) => slug.startsWith("santa-fe"));
    if (manager === undefined) throw new Error("Santa Fe has people");
    return { url, siteId: SITE, hubId: HUB, key: house.key, accountId: manager.id, organizationId: manager.organization_id, purpose: "CARE_COORDINATION", clock: () => NOW, random: randomBytes };
  }

  /** The real site with one fault. `takesAll`: whoever asks is answered as if the assertion held. */
  async function faulty(fault: Fault, takesAll = false): Promise<ConformanceReport> {
    let good = "";
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const body = Buffer.concat(parts).toString();
        void sendRaw(house.url, { path: "/site/graphql", headers: { authorization: request.headers.authorization ?? "" }, body }).then((answer) => {
          const { documentId, variables } = JSON.parse(body) as { documentId: string; variables: Json };
          const document = documentById(documentId)?.name ?? changeById(documentId)?.name ?? "";
          if (document === "site" && answer.status === 200) good = answer.text;
          const isRefused = answer.status !== 200 && takesAll;
          response.writeHead(isRefused ? 200 : answer.status, { "content-type": "application/json" });
          response.end(isRefused ? good : JSON.stringify(fault(JSON.parse(answer.text) as Json, document, variables)));
        });
      });
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return conformance(trial(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`));
  }

  const changesOf = ({ checks }: ConformanceReport) => checks.filter(({ what }) => what.endsWith(" about nobody"));
  const failedMusts = ({ checks }: ConformanceReport) => checks.filter(({ level, finding }) => level === "MUST" && finding === "FAILED").map(({ what, detail }) => `${what}: ${detail}`);
  const rowsOf = (body: Json, document: string) => ((body["data"] as Json | null)?.[document] as { rows?: Json[] } | undefined)?.rows ?? [];

  it("a hub that is a site conforms, with every document tried", async () => {
    const report = await conformance(trial(new URL(house.url).origin));
    expect(report.checks.filter(({ finding }) => finding === "FAILED")).toEqual([]);
    expect(report.conforms).toBe(true);
    expect(report.checks.filter(({ finding }) => finding === "PASSED").length).toBeGreaterThan(40);
    expect(reportText(report)).toContain("The site keeps the contract");
    expect(changesOf(report).map(({ finding, detail }) => [finding, detail])).toEqual(Array(18).fill(["NOT_TRIED", "the site takes no changes from this hub"]));
  }, 120_000);

  it("a site that takes changes conforms, and the trial changes nothing", async () => {
    const state = () => Promise.all(["change_log", "mandate", "consent", "notice_given"].map((table) => database.query<object>(`test_count_${table}`, `SELECT count(*)::int AS count FROM ${table}`)));
    const before = await state();
    await house.trust({ writes: true });
    const report = await conformance(trial(new URL(house.url).origin));
    expect(report.checks.filter(({ finding }) => finding === "FAILED")).toEqual([]);
    expect(changesOf(report).map(({ finding }) => finding)).toEqual(Array(18).fill("PASSED"));
    expect(await state()).toEqual(before);
  }, 120_000);

  it("a site that is only read conforms", async () => {
    const report = await faulty((body, document) => (/^[a-z]+(?:Consent|Matter|Mandate|Order|Restriction|Relation|Event|Finding|Given)$/.test(document) ? { errors: [{ extensions: { code: "DOCUMENT_UNLISTED" } }] } : body));
    expect([failedMusts(report), changesOf(report)[0]?.detail]).toEqual([[], "the site takes no such change"]);
  }, 120_000);

  it.each<[string, Fault, RegExp]>([
    ["lacks a field", (body, document) => { for (const { node } of rowsOf(body, document)) delete (node as Json)["withheld"]; return body; }, /^participants, .*MISSING participants\.rows\.node\.withheld$/],
    ["has a field more", (body, document) => { for (const { node } of rowsOf(body, document)) (node as Json)["jane"] = "Jane"; return body; }, /^participants, .*UNEXPECTED participants\.rows\.node$/],
    ["gives one page whatever was had", (body, document, variables) => (variables["after"] === undefined ? body : { ...body, data: { [document]: { rows: [], more: false } } }), /^participants, pages .*not the same rows in the same order$/],
    ["orders by another thing", (body, document) => { rowsOf(body, document).reverse(); return body; }, /^participants, .*ORDER participants\.rows\.position$/],
    ["names a place that is its own as one that did not answer", (body, document, variables) => (document === "providers" && variables["first"] === 1 ? { ...body, extensions: { unanswered: [{ jurisdiction: "santa-fe-nm", status: "TIMED_OUT" }] } } : body), /^it answers for the places that it keeps itself: santa-fe-nm TIMED_OUT$/],
    ["keeps no ledger", (body) => { delete body["extensions"]; return body; }, /^participants, .*UNRECORDED$/],
  ])("a site that %s does not", async (_what, fault, told) => {
    const report = await faulty(fault);
    expect(report.conforms).toBe(false);
    expect(failedMusts(report).some((one) => told.test(one))).toBe(true);
    expect(JSON.stringify(report)).not.toMatch(/jane/i);
  }, 120_000);

  it("a site that lets strangers feel that there is somebody does not", async () => {
    const seen = new Set<unknown>();
    const report = await faulty((body, document, variables) => {
      for (const { node } of rowsOf(body, document)) seen.add((node as Json)["id"]);
      const ids = variables["ids"] as unknown[] | undefined;
      return ids?.length === 1 && body["data"] === undefined && seen.has(ids[0]) ? { errors: [{ extensions: { code: "HUB_PURPOSE" } }] } : body;
    });
    expect(failedMusts(report)).toContainEqual("a Participant that a stranger may not see is as one that does not exist: the answers differ");
  }, 120_000);

  it("a site that takes every assertion does not", async () => {
    const failed = failedMusts(await faulty((body) => body, true));
    for (const what of ["forged", "without a signature", "expired", "for another site", "for another question", "that was used"]) expect(failed).toContainEqual(`an assertion ${what} is refused: ANSWERED`);
  }, 120_000);

  it("where nobody listens, and where nothing may be sent, one check says so", async () => {
    expect((await conformance(trial("http://denver.example"))).checks).toMatchObject([{ finding: "FAILED" }]);
    expect(await conformance(trial("http://127.0.0.1:9"))).toMatchObject({ conforms: false, checks: [{ finding: "FAILED", what: "the site says who it is" }] });
  });

  it("the command needs a file with the schema where one is named", async () => {
    const told: string[] = [];
    expect(await conformanceCommand(["http://127.0.0.1:9", "--site", "x", "--sdl", "there-is-none.graphql"], { write: (text) => told.push(text) }, { write: (text) => told.push(text) })).toBe(2);
    expect(told.join("")).toContain("CONFORMANCE_SDL_UNREADABLE");
  });

  it("the command says which arguments it takes", async () => {
    for (const args of [[], ["http://127.0.0.1"], ["a", "b", "--site", "x"], ["a", "--site", "x", "--purpose", "NOSINESS"], ["a", "--nothing"]]) {
      const told: string[] = [];
      expect(await conformanceCommand(args, { write: (text) => told.push(text) }, { write: (text) => told.push(text) })).toBe(2);
      expect(told.join("")).toContain("CONFORMANCE_ARGUMENTS_INVALID");
    }
  });
});
