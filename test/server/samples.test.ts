import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onPGlite } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";

const FOLDER = join(__dirname, "../../schema/operations/console");
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql")).sort();

type Row = Readonly<Record<string, unknown>>;
interface Answer {
  /** Of the last root field. */
  readonly rows: readonly Row[] | null;
  readonly notice: readonly unknown[] | null;
  readonly codes: readonly string[];
  readonly extensions: { readonly notice?: { readonly statement: string } } | undefined;
}

const CASE_MANAGER = ["seattle-case-manager", "CARE_COORDINATION"] as const;
const LIAISON = ["seattle-liaison-officer", "CARE_COORDINATION"] as const;
const ANALYST = ["national-bureau-analyst", "REPORTING"] as const;

it("there are six samples", () => {
  expect(SAMPLES).toEqual(["1-participants.graphql", "2-referrals.graphql", "3-providers.graphql", "4-jurisdictions.graphql", "5-emergency.graphql", "6-everywhere.graphql"]);
});

// What `decide` says of each field is tested row by row in test/disclosure; here, that the samples show something of it.
onPGlite((open) => {
  let http: HttpHub;

  beforeAll(async () => {
    http = await startHttpHub(await open());
  }, 60_000);

  afterAll(async () => {
    await http.stop();
  });

  async function run(sample: number, [as, purpose]: readonly [string, string]): Promise<Answer> {
    const query = readFileSync(join(FOLDER, SAMPLES[sample - 1] ?? ""), "utf8");
    const { status, data, errors, text } = await http.ask({ as, purpose, query });
    expect(status).toBe(200);
    const last = Object.values(data as Record<string, { nodes: Row[]; notice?: unknown[] } | null>).at(-1) ?? null;
    const { extensions } = JSON.parse(text) as { extensions?: Answer["extensions"] };
    return { rows: last?.nodes ?? null, notice: last?.notice ?? null, codes: errors.map((error) => error.extensions.code), extensions };
  }

  /** The fields that some row has. */
  const shown = (rows: readonly Row[] | null) => [...new Set((rows ?? []).flatMap((row) => Object.keys(row).filter((name) => row[name] !== null)))].sort();

  describe("people, referrals, outcomes", () => {
    it("are all shown to a case manager of the program, and need no notice", async () => {
      const { rows, notice, codes, extensions } = await run(1, CASE_MANAGER);
      expect([rows?.length, codes, notice, extensions]).toEqual([10, [], null, undefined]);
      expect(shown(rows)).toEqual(["demographics", "enrollment", "id", "identity", "outcomes", "referrals"]);
    });

    it("are shown to the liaison officer as far as consents go, with their notice (42 CFR 2.32)", async () => {
      const { rows, notice, extensions } = await run(1, LIAISON);
      expect(rows?.length).toBeGreaterThan(0);
      expect(shown(rows)).not.toContain("demographics");
      expect(notice?.length).toBeGreaterThanOrEqual(1);
      expect(extensions?.notice?.statement).toMatch(/42 CFR part 2/);
    });

    it("are refused to the bureau's analyst, by role", async () => {
      expect(await run(1, ANALYST)).toMatchObject({ rows: null, codes: ["ROLE_REFUSED"] });
    });
  });

  describe("arrest diversions and charges", () => {
    it("are all shown to a case manager, newest first", async () => {
      const { rows } = await run(2, CASE_MANAGER);
      const times = (rows ?? []).map((row) => String(row["receivedAt"]));
      expect(times.length).toBeGreaterThan(3);
      expect(times).toEqual([...times].sort().reverse());
      expect(shown(rows)).toEqual(["charges", "handoff", "id", "intakeDueAt", "participant", "receivedAt", "screening", "source"]);
    });

    it("are shown to the liaison officer without the screening, which tells of an application for treatment", async () => {
      const { rows } = await run(2, LIAISON);
      expect(rows?.length).toBeGreaterThan(0);
      expect(shown(rows)).not.toContain("screening");
    });

    it("are refused to the bureau's analyst, by role", async () => {
      expect(await run(2, ANALYST)).toMatchObject({ rows: null, codes: ["ROLE_REFUSED"] });
    });
  });

  it("providers are a directory for everybody, but some tell the police neither capacity nor terms", async () => {
    const [manager, liaison, analyst] = [await run(3, CASE_MANAGER), await run(3, LIAISON), await run(3, ANALYST)];
    const names = ({ rows }: Answer) => (rows ?? []).map((row) => row["name"]);
    expect([names(liaison), names(analyst)]).toEqual([names(manager), names(manager)]);
    const told = ({ rows }: Answer) => (rows ?? []).filter((row) => row["acceptance"] !== null && row["capacity"] !== null).length;
    expect(told(manager)).toBeGreaterThan(3);
    expect([told(manager), told(analyst)]).toEqual([names(manager).length, names(manager).length]);
    expect(told(liaison)).toBeLessThan(told(manager));
  });

  it("an emergency is declared by medical personnel, and by nobody else", async () => {
    const query = readFileSync(join(FOLDER, "5-emergency.graphql"), "utf8");
    const { data, errors } = await http.ask({ as: "seattle-emergency-physician", purpose: "EMERGENCY", query });
    expect([errors, data]).toEqual([[], { declareEmergency: { id: expect.any(String) as unknown, declaredAt: "2026-11-24T12:00:00Z", endsAt: "2026-11-24T13:00:00Z", guidance: expect.any(Array) as unknown } }]);
    expect((await http.ask({ as: CASE_MANAGER[0], purpose: "EMERGENCY", query })).code).toBe("ROLE_REFUSED");
  });

  it("all places are asked, and each says how it answered", async () => {
    const query = readFileSync(join(FOLDER, "6-everywhere.graphql"), "utf8");
    const { data } = await http.ask({ as: CASE_MANAGER[0], purpose: CASE_MANAGER[1], query });
    const { nodes, sites } = (data as { participants: { nodes: Row[]; sites: { jurisdiction: string; status: string; rows: number }[] } }).participants;
    const { rows: places } = await run(4, CASE_MANAGER);
    expect(sites.map(({ jurisdiction }) => jurisdiction).sort()).toEqual(places?.map((place) => place["slug"]).sort());
    expect([nodes.length, sites.reduce((sum, { rows }) => sum + rows, 0), new Set(sites.map(({ status }) => status))]).toEqual([10, 10, new Set(["ANSWERED"])]);
  });

  it("places are the same for everybody", async () => {
    const answers = [await run(4, CASE_MANAGER), await run(4, LIAISON), await run(4, ANALYST)];
    expect(answers[0]?.rows?.map((row) => row["slug"])).toContain("king-county-wa");
    expect(answers.map(({ rows, codes }) => [rows, codes])).toEqual(Array.from(answers, () => [answers[0]?.rows, []]));
  });
});
