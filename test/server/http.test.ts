import type { Database } from "../../src/database/database";
import { DatabaseError } from "../../src/database/errors";
import { readCheckpoint } from "../../src/disclosure/checkpoint";
import { verifyLedger } from "../../src/disclosure/ledger-verify";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { type HttpAnswer, type HttpHub, startHttpHub } from "../support/http-hub";

const DIRECTOR = { as: "seattle-program-director", purpose: "CARE_COORDINATION" } as const;
const PEOPLE = '{ participants(jurisdictions: ["king-county-wa"], first: 3) { nodes { id identity { legalName } } } }';
const CODE = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0)+(globalThis.ranOverHttp=1)+(0";

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let http: HttpHub;
  const fails = new Map<string, Error>();

  beforeAll(async () => {
    database = await open();
    http = await startHttpHub(failing(database, fails));
  }, 60_000);

  afterEach(() => { fails.clear(); });

  afterAll(async () => {
    await http.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) => http.send({ method: "GET", path, headers });
  const rows = async (table: string) => Number((await database.query<{ n: string }>("", `SELECT count(*) AS n FROM ${table}`))[0]?.n);
  const holds = async () => {
    const { config, checkpointKey } = http.hub;
    return (await verifyLedger(database, await readCheckpoint(config.ledgerCheckpointFile, checkpointKey))).broken;
  };

  describe("an answer", () => {
    it("is the data, and leaves one entry in the ledger", async () => {
      const before = await rows("ledger_entry");
      const { status, data, errors } = await http.ask({ ...DIRECTOR, query: PEOPLE });
      expect([status, errors, (data as { participants: { nodes: unknown[] } }).participants.nodes.length]).toEqual([200, [], 3]);
      expect([await rows("ledger_entry"), await holds()]).toEqual([before + 1, null]);
    });

    it("has the same headers whatever was decided", async () => {
      const names = (answer: HttpAnswer) => Object.entries(answer.headers).filter(([name]) => name !== "date" && name !== "content-length").map((pair) => pair.join(": ")).sort();
      const given = await http.ask({ ...DIRECTOR, query: PEOPLE });
      const hidden = await http.ask({ as: "seattle-officer", purpose: "INVESTIGATION", query: PEOPLE });
      const refused = await http.ask({ as: "national-bureau-analyst", purpose: "REPORTING", query: PEOPLE });
      expect(given.status).toBe(200);
      expect([names(hidden), names(refused)]).toEqual([names(given), names(given)]);
    });

    it("of the other media type is of that type", async () => {
      const answer = await http.ask({ ...DIRECTOR, query: PEOPLE, headers: { accept: "application/graphql-response+json" } });
      expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/graphql-response+json; charset=utf-8"]);
    });

    it("that nobody could read is not made, and leaves nothing in the ledger", async () => {
      const before = [await rows("ledger_entry"), await rows("access_audit")];
      expect((await http.ask({ ...DIRECTOR, query: PEOPLE, headers: { accept: "text/html" } })).status).toBe(406);
      expect([await rows("ledger_entry"), await rows("access_audit")]).toEqual(before);
    });

    it("that is refused carries an id of its own, under which the log knows what failed", async () => {
      fails.set("rows", new TypeError("x is not a function"));
      const [one, two] = [await http.ask({ ...DIRECTOR, query: PEOPLE }), await http.ask({ ...DIRECTOR, query: PEOPLE })];
      const ids = [one, two].map(({ errors }) => errors[0]?.extensions.requestId ?? "");
      expect(new Set(ids).size).toBe(2);
      expect([one.code, one.data]).toEqual(["INTERNAL_SERVER_ERROR", { participants: null }]);
      for (const id of ids) expect(http.log.filter((line) => line.includes(id))).toEqual([expect.stringContaining('"msg":"operation failed"')]);
    });
  });

  describe("no record, no release:", () => {
    it.each([
      ["the disk is full", new DatabaseError("DISK_FULL", "The disk that holds the database is full.", { sqlState: "53100" })],
      ["the database is gone", new DatabaseError("DATABASE_UNREACHABLE", "The database server cannot be reached.")],
      ["something breaks", new TypeError("broken")],
    ])("where the ledger cannot be written because %s, null leaves and one error, and afterwards nothing is lost", async (_why, error) => {
      const before = await rows("ledger_entry");
      fails.set("ledger_append", error);
      const failed = await http.ask({ ...DIRECTOR, query: PEOPLE });
      expect([failed.status, failed.data, failed.errors.map(({ extensions }) => extensions.code)]).toEqual([200, null, ["LEDGER_UNAVAILABLE"]]);
      expect(Object.keys(JSON.parse(failed.text) as object).sort()).toEqual(["data", "errors"]);
      fails.clear();
      expect((await http.ask({ ...DIRECTOR, query: PEOPLE })).errors).toEqual([]);
      expect([await rows("ledger_entry"), await holds()]).toEqual([before + 1, null]);
    });

    it("where the database does not answer, the hub says so and is not ready, until it answers again", async () => {
      const gone = new DatabaseError("DATABASE_UNREACHABLE", "The database server cannot be reached.");
      const authorization = `Bearer ${await http.token(DIRECTOR.as)}`;
      for (const name of ["rows", "ready", "viewer", "directory"]) fails.set(name, gone);
      expect((await http.ask({ purpose: DIRECTOR.purpose, query: PEOPLE, headers: { authorization } })).code).toBe("DATABASE_UNAVAILABLE");
      const ready = await get("/health/ready");
      expect([ready.status, JSON.parse(ready.text)]).toEqual([503, { status: "DATABASE_UNAVAILABLE" }]);
      expect((await get("/health/live")).status).toBe(200);
      const settings = await get("/page/settings.json");
      expect([settings.status, settings.code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
      fails.clear();
      expect((await get("/health/ready")).status).toBe(200);
    });
  });

  it("a text in a document stays a text, however often it is asked", async () => {
    for (let time = 0; time < 4; time++) {
      const { data } = await http.ask({ ...DIRECTOR, query: `{ jurisdiction(slug: "${CODE}") { name } }` });
      expect(data).toEqual({ jurisdiction: null });
    }
    expect("ranOverHttp" in globalThis).toBe(false);
  });

  describe("the page", () => {
    it("is this server's alone: no script, style or font from elsewhere", async () => {
      const page = await get("/");
      expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(page.text).not.toMatch(/https?:\/\//);
      expect(page.headers["content-security-policy"]).toContain("script-src 'self';");
      const parts = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? "");
      expect(parts.length).toBeGreaterThan(4);
      for (const part of parts) expect([part, (await get(part)).status]).toEqual([part, 200]);
    });

    it("offers personas, purposes and the sample queries", async () => {
      const { text } = await get("/page/settings.json");
      const settings = JSON.parse(text) as { demo: boolean; samples: string[]; purposes: string[]; personas: { slug: string }[] };
      expect([settings.demo, settings.samples.length, settings.purposes.includes("CARE_COORDINATION")]).toEqual([true, 6, true]);
      expect(settings.personas.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["seattle-case-manager", "national-bureau-analyst"]));
    });

    it.each(["/nothing", "/page/", "/page/../../package.json", "/%2e%2e/package.json", "/page/page.js/"])("has nothing at %s", async (path) => {
      const { status, code } = await get(path);
      expect([status, code]).toEqual([404, "NOT_FOUND"]);
    });
  });

  describe("a token for a persona", () => {
    const origin = () => new URL(http.url).origin;
    const own = () => ({ origin: origin(), "x-lead-hub-page": "1" });
    const wanted = (headers: Record<string, string>, body: string = JSON.stringify({ slug: DIRECTOR.as })) => http.send({ path: "/token", headers, body });

    it("is given to the hub's own page", async () => {
      const { status, text } = await wanted({ ...own(), "sec-fetch-site": "same-origin" });
      expect([status, (JSON.parse(text) as { token: string }).token.split(".").length]).toEqual([200, 3]);
    });

    it.each<[string, (own: Record<string, string>) => Record<string, string>]>([
      ["another origin", (own) => ({ ...own, origin: "https://evil.example" })],
      ["another port of this machine", (own) => ({ ...own, origin: "http://127.0.0.1:1" })],
      ["a page in a sandbox", (own) => ({ ...own, origin: "null" })],
      ["no origin", (own) => ({ ...own, origin: "" })],
      ["a form of another site", (own) => ({ ...own, "x-lead-hub-page": "" })],
      ["another site, as the browser says", (own) => ({ ...own, "sec-fetch-site": "cross-site" })],
      ["a sister site, as the browser says", (own) => ({ ...own, "sec-fetch-site": "same-site" })],
    ])("is not given to %s", async (_who, change) => {
      const { status, code } = await wanted(change(own()));
      expect([status, code]).toEqual([403, "TOKEN_ORIGIN"]);
    });

    it.each([
      ['{"slug": "nobody"}', 400, "PERSONA_UNKNOWN"],
      ["{}", 400, "COMMAND_BODY_INVALID"],
      ["null", 400, "COMMAND_BODY_INVALID"],
      ["{", 400, "BODY_NOT_JSON"],
    ])("needs a persona: %s", async (body, status, code) => {
      const answer = await wanted(own(), body);
      expect([answer.status, answer.code]).toEqual([status, code]);
    });

    it("is not to be had any more once there is a real person in the hub", async () => {
      await database.asOwner("UPDATE jurisdiction SET synthetic = false WHERE slug = 'king-county-wa'");
      try {
        expect((await wanted(own())).code).toBe("ISSUER_NOT_EMBEDDED");
        const { text } = await get("/page/settings.json");
        expect(JSON.parse(text)).toMatchObject({ demo: false, personas: [] });
      } finally {
        await database.asOwner("UPDATE jurisdiction SET synthetic = true WHERE slug = 'king-county-wa'");
      }
    });
  });
});

/** Statements whose name begins so fail so. */
function failing(database: TestDatabase, fails: ReadonlyMap<string, Error>): Database {
  const faultOf = (name: string) => [...fails].find(([start]) => name.startsWith(start))?.[1];
  const query: Database["query"] = (name, sql, values) => {
    const fault = faultOf(name);
    return fault === undefined ? database.query(name, sql, values) : Promise.reject(fault);
  };
  const queryIn: Database["queryIn"] = (jurisdictions, name, sql, values) => {
    const fault = faultOf(name);
    return fault === undefined ? database.queryIn(jurisdictions, name, sql, values) : Promise.reject(fault);
  };
  return { ...database, query, queryIn };
}
