import { randomBytes } from "node:crypto";
import { parseGlobalId } from "../../src/domain/ids";
import { conformance } from "../../src/onboarding/conformance/run";
import { registerSite } from "../../src/onboarding/sites/register-site";
import { SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { asker } from "../support/ask";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";
import { NOW } from "../support/hub";
import { PATIENT } from "../sites/fake-site";
import { type AlteredSite, alteredSite, type Json, nodesOf } from "./altered-site";
import { nodeText } from "./hub-text";
import { addEverywhere, copyDirectory, EVERYWHERE, PURPOSE, releaseEverywhere, trustHub } from "./many-sites";

const CITIES = ["albany-ny", "santa-fe-nm"] as const;
type City = (typeof CITIES)[number];
const LISTS = { participants: "Participant", referrals: "Referral", outcomes: "Outcome", providers: "Provider" } as const;
type List = keyof typeof LISTS;

interface Site {
  readonly server: HttpHub;
  readonly database: TestDatabase;
  readonly ask: ReturnType<typeof asker>;
  readonly altered: AlteredSite;
  /** Ids of the two people who released something to somebody of another city. */
  readonly people: readonly string[];
}

interface Page {
  readonly nodes: readonly (Json & { readonly id: string })[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly sites: readonly { readonly jurisdiction: string; readonly status: string; readonly rows: number }[];
}

const isNamed = (node: Json) => typeof (node["identity"] as Json | null)?.["legalName"] === "string";

const NOTE = "a note that only one city's schema knows";

/**
 * What federation engines do with two services of the same types (design/stack.md 1): they ask one and drop the other's
 * rows; and where the two schemas differ by a field they ask both and put one's fields into the other's rows, by index.
 */
forEachDatabase((_name, open) => {
  let hub: HttpHub;
  let hubDatabase: TestDatabase;
  let ask: ReturnType<typeof asker>;
  const sites = {} as Record<City, Site>;

  beforeAll(async () => {
    hubDatabase = await open();
    hub = await startHttpHub(hubDatabase, { only: ["national"], overrides: { siteSettings: PATIENT }, settings: { SITE_SOFT_DEADLINE_MS: "20000", SITE_HARD_DEADLINE_MS: "20000", HUB_ID: "national/hub" } });
    await addEverywhere(hubDatabase);
    for (const city of CITIES) sites[city] = await siteOf(city);
    ask = asker(hub.hub);
  }, 240_000);

  afterEach(() => { for (const { altered } of Object.values(sites)) altered.alter = null; });

  afterAll(async () => {
    await hub.stop();
    for (const { server, altered } of Object.values(sites)) {
      await altered.stop();
      await server.stop();
    }
  });

  async function siteOf(city: City): Promise<Site> {
    const database = await open();
    const server = await startHttpHub(database, { only: ["national", city], settings: { HUB_ID: `${city}/site` } });
    await addEverywhere(database);
    await trustHub(database, hub.hub.config.hubId, hub.url.replace("/graphql", "/site/jwks.json"));
    const altered = await alteredSite(server.url);
    await registerSite({ database: hubDatabase, hubId: hub.hub.config.hubId, describe: hub.hub.describeSite }, { id: `${city}/site`, url: altered.url });
    await copyDirectory(database, hubDatabase, city);
    const people = await twoPeople(database, asker(server.hub), city);
    return { server, database, ask: asker(server.hub), altered, people };
  }

  /** Of those whose names the city's own housing partner may know, two. */
  async function twoPeople(database: TestDatabase, askThere: Site["ask"], city: City): Promise<string[]> {
    const partner = `${city === "santa-fe-nm" ? "santa-fe" : "albany"}-housing-partner`;
    const { data } = await askThere<{ participants: Page }>(partner, PURPOSE, `{ participants(jurisdictions: ["${city}"], first: 50) { nodes { id identity { legalName } } pageInfo { hasNextPage endCursor } sites { jurisdiction status rows } } }`);
    const ids = data.participants.nodes.filter(isNamed).slice(0, 2).map(({ id }) => id);
    await releaseEverywhere(database, ids.map((id) => parseGlobalId(id)?.localId ?? ""));
    return ids;
  }

  async function pageOf(asking: Site["ask"], list: List, first: number, after: string | null, places: readonly string[] = CITIES): Promise<Page> {
    const query = `query ($j: [String!], $first: Int, $after: String) { ${list}(jurisdictions: $j, first: $first, after: $after) { nodes { ${nodeText(SITE_DOCUMENTS[list])} } pageInfo { hasNextPage endCursor } sites { jurisdiction status rows } } }`;
    const { data, errors } = await asking<Record<string, Page>>(EVERYWHERE.slug, PURPOSE, query, { j: places, first, after });
    expect(errors).toEqual([]);
    return data[list] as Page;
  }

  /** What the city's own server says to the same person. */
  const own = async (city: City, list: List) => (await pageOf(sites[city].ask, list, 200, null, [city])).nodes;
  const byId = (nodes: readonly (Json & { id: string })[]) => [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const statuses = (page: Page) => Object.fromEntries(page.sites.map(({ jurisdiction, status }) => [jurisdiction, status]));

  it("two sites, four rows of four, each from its own city and as its city tells it", async () => {
    const page = await pageOf(ask, "participants", 4, null);
    expect(page.nodes.map(({ id }) => id).sort()).toEqual(CITIES.flatMap((city) => sites[city].people).sort());
    expect(page.sites.map(({ jurisdiction, status, rows }) => [jurisdiction, status, rows])).toEqual(CITIES.map((city) => [city, "ANSWERED", 2]));
    for (const city of CITIES) {
      const theirs = page.nodes.filter(({ id }) => parseGlobalId(id)?.jurisdiction === city);
      expect(byId(theirs)).toEqual(byId(await own(city, "participants")));
      expect(theirs.every(isNamed)).toBe(true);
    }
  });

  it.each(Object.keys(LISTS) as List[])("every row of %s, at any page size: none is lost for the other, none is given twice", async (list) => {
    const all = [...(await own(CITIES[0], list)), ...(await own(CITIES[1], list))];
    expect(CITIES.every((city) => all.some(({ id }) => parseGlobalId(id)?.jurisdiction === city))).toBe(true);
    for (const first of [1, 3, 200]) {
      const walked: (Json & { id: string })[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: Page = await pageOf(ask, list, first, after);
        walked.push(...page.nodes);
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(byId(walked)).toEqual(byId(all));
    }
  });

  it("by id each is found where it is, and only there", async () => {
    for (const city of CITIES) {
      const [id] = sites[city].people;
      const { data } = await ask<{ participant: { id: string } | null }>(EVERYWHERE.slug, PURPOSE, "query ($id: ID!) { participant(id: $id) { id } }", { id });
      expect(data.participant?.id).toBe(id);
    }
  });

  const DRIFTS: readonly (readonly [string, string, (node: Json) => void])[] = [
    ["has a field more", "UNEXPECTED", (node) => { node["note"] = NOTE; }],
    ["has a field less", "MISSING", (node) => { delete node["withheld"]; }],
    ["calls a field by another name", "MISSING", (node) => { node["tells"] = node["withheld"]; delete node["withheld"]; }],
    ["has a text where the contract has a list", "TYPE", (node) => { node["withheld"] = NOTE; }],
  ];

  describe.each(DRIFTS)("where one city's schema %s", (_what, kind, drift) => {
    const drifting = (city: City) => { sites[city].altered.alter = (body, document) => { nodesOf(body, document).forEach(drift); return body; }; };

    it.each(CITIES)("nothing of %s is used and nothing of the other is changed; the answer, the log and the conformance check say so", async (city) => {
      const other = CITIES.find((one) => one !== city) as City;
      const [mine, theirs] = [await own(other, "participants"), await own(city, "participants")];
      drifting(city);
      hub.log.length = 0;
      const page = await pageOf(ask, "participants", 4, null);
      expect(byId(page.nodes)).toEqual(byId(mine));
      expect(statuses(page)).toEqual({ [other]: "ANSWERED", [city]: "INVALID_ANSWER" });
      expectTold(city, kind, JSON.stringify(page), theirs);
      // What the city owes comes once its schema is the contract's again.
      sites[city].altered.alter = null;
      const rest = await pageOf(ask, "participants", 4, page.pageInfo.endCursor);
      expect([byId(rest.nodes), statuses(rest)[city]]).toEqual([byId(theirs), "ANSWERED"]);
    });

    it("by id it is as a city that does not answer", async () => {
      const [city] = CITIES;
      sites[city].altered.alter = (body, document) => {
        for (const row of ((body["data"] as Json | null)?.[document] ?? []) as ({ node: Json } | null)[]) if (row !== null) drift(row.node);
        return body;
      };
      const { data, errors } = await ask<{ participant: unknown }>(EVERYWHERE.slug, PURPOSE, "query ($id: ID!) { participant(id: $id) { id } }", { id: sites[city].people[0] });
      expect([data.participant, errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code)]).toEqual([null, ["SITE_UNAVAILABLE"]]);
    });

    it("and the other's by another: no row at all, both are named, and none is zipped", async () => {
      drifting(CITIES[0]);
      sites[CITIES[1]].altered.alter = (body, document) => { for (const node of nodesOf(body, document)) node["caption"] = NOTE; return body; };
      const page = await pageOf(ask, "participants", 4, null);
      expect([page.nodes, page.pageInfo.hasNextPage, statuses(page)]).toEqual([[], false, { [CITIES[0]]: "INVALID_ANSWER", [CITIES[1]]: "INVALID_ANSWER" }]);
      for (const { altered } of Object.values(sites)) altered.alter = null;
      const rest = await pageOf(ask, "participants", 4, page.pageInfo.endCursor);
      expect(byId(rest.nodes).map(({ id }) => id)).toEqual(CITIES.flatMap((city) => sites[city].people).sort());
    });

    it("the conformance check fails, and names the field of the contract", async () => {
      const [city] = CITIES;
      drifting(city);
      const { accountId, organizationId } = EVERYWHERE;
      const report = await conformance({ url: sites[city].altered.url, siteId: `${city}/site`, hubId: hub.hub.config.hubId, key: hub.hub.siteKey, accountId, organizationId, purpose: PURPOSE, clock: () => NOW, random: randomBytes });
      const failed = report.checks.filter(({ level, finding }) => level === "MUST" && finding === "FAILED");
      expect([report.conforms, failed.some(({ what, detail }) => what.startsWith("participants,") && detail.includes(`${kind} participants.rows.node`))]).toEqual([false, true]);
      expect(JSON.stringify(report)).not.toContain(NOTE);
    }, 120_000);
  });

  /** One line names the site and the field, and no line a value of the rows that were not used. */
  function expectTold(city: City, kind: string, answer: string, unused: Page["nodes"]): void {
    const lines = hub.log.map((line) => JSON.parse(line) as { site?: string; code?: string; reason?: string });
    const told = lines.filter(({ site, code }) => site === `${city}/site` && code === "INVALID_ANSWER");
    expect(told.map(({ reason }) => reason)).toEqual([expect.stringMatching(`^${kind} participants\\.rows\\.node(\\.withheld)?$`)]);
    const names = unused.map((node) => (node["identity"] as { legalName: string }).legalName);
    for (const value of [NOTE, ...names, ...unused.map(({ id }) => id)]) expect([hub.log.join("\n").includes(value), answer.includes(value)]).toEqual([false, false]);
  }
});
