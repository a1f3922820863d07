import { createHash, randomUUID } from "node:crypto";
import { globalId, newLocalId } from "../../src/domain/ids";
import { registerSite } from "../../src/onboarding/sites/register-site";
import { Random } from "../../src/onboarding/seed/random";
import { purposeList, type Purpose } from "../../src/domain/decision";
import { CHANGE_NAMES, SITE_CHANGES } from "../../src/sites/contract/changes";
import { Acting, type Changed, documentOf, plainPerson, type Somebody } from "../registers/acting";
import { aForm, aSignature, CATALOGUE } from "../registers/catalogue";
import type { RegisterHouse } from "../registers/house";
import { forEachDatabase, type TestDatabase } from "../support/database";
import type { HttpHub } from "../support/http-hub";
import { type LossyProxy, lossyProxy } from "./lossy-proxy";
import { EVERY_PERSON_CATEGORY } from "./site-house";
import { SITE_ID, THERE, type TwoServers, twoServers } from "./two-servers";

const DIRECTOR = "santa-fe-program-director";
const NO_ONE = "a-stranger";
const TABLES = ["consent", "legal_matter", "court_order", "mandate", "restriction", "relation", "notice_given", "change_log"] as const;

interface Outcome {
  readonly data: unknown;
  readonly code: string | undefined;
  readonly details: unknown;
}

/** Changes of a city's registers through a hub that does not keep its records. */
forEachDatabase((name, open) => {
  let servers: TwoServers;
  let one: Acting;
  let two: Acting;
  let adult: Somebody;
  let minor: Somebody;
  const proxies: LossyProxy[] = [];

  beforeAll(async () => {
    servers = await twoServers(open, () => Promise.resolve());
    one = new Acting(houseOf(servers.one, servers.databases.one, servers.askOne));
    two = new Acting(houseOf(servers.hub, servers.databases.site, servers.ask));
    const somebody = async (sql: string): Promise<Somebody> => {
      const [row] = await servers.databases.site.query<{ id: string }>(nameOf(sql), sql);
      return { local: row?.id ?? "", id: globalId(THERE, "Participant", row?.id ?? "") };
    };
    adult = await somebody("SELECT r.participant_id AS id FROM relation r JOIN account a ON a.id = r.account_id WHERE r.type = 'SELF' AND a.slug = 'santa-fe-participant'");
    minor = await somebody("SELECT participant_id AS id FROM relation WHERE type = 'PARENT_OF'");
    await servers.databases.hub.asOwner(`INSERT INTO account SELECT (json_populate_record(a, json_build_object('id', '${newLocalId((bytes) => Buffer.alloc(bytes, 7))}', 'slug', '${NO_ONE}'))).* FROM account a WHERE slug = '${DIRECTOR}'`);
  }, 240_000);

  afterAll(async () => {
    await servers.stop();
    for (const proxy of proxies) await proxy.stop();
  });

  const personOf = (mutation: string) => (CATALOGUE[mutation]?.minor === true ? minor : adult);
  const unknownId = () => globalId(THERE, "Participant", newLocalId((bytes) => Buffer.from(randomUUID().replaceAll("-", ""), "hex").subarray(0, bytes)));
  const inputFor = async (acting: Acting, mutation: string): Promise<Record<string, unknown>> => (await CATALOGUE[mutation]?.input({ acting, person: personOf(mutation) })) as Record<string, unknown>;

  async function outcome(ask: TwoServers["ask"], slug: string, purpose: Purpose | null, mutation: string, input: object, key?: string): Promise<Outcome> {
    const { data, errors } = await ask<Record<string, unknown> | null>(slug, purpose, documentOf(mutation), { input }, key);
    const error = errors[0]?.originalError as { code?: string; details?: unknown } | undefined;
    return { data: data?.[mutation] ?? null, code: error?.code ?? errors[0]?.message, details: error?.details };
  }

  const made = (result: Outcome) => (result.data as Changed | null)?.id;
  const changesAt = async (database: TestDatabase) => (await database.query<{ count: number }>("test_changes", "SELECT count(*)::int AS count FROM change_log WHERE jurisdiction = $1", [THERE]))[0]?.count ?? 0;
  const inSite = () => changesAt(servers.databases.site);

  /** What is on file of the city, without ids that were drawn. */
  async function onFile(database: TestDatabase): Promise<Record<string, string[]>> {
    const state: Record<string, string[]> = {};
    for (const table of TABLES) {
      const rows = await database.query<{ row: string }>(`test_file_${table}`, `SELECT t::text AS row FROM ${table} t WHERE jurisdiction = $1`, [THERE]);
      state[table] = rows.map(({ row }) => maskIds(row)).sort();
    }
    return state;
  }

  function purposesOf(random: Random, slug: string): (Purpose | null)[] {
    if (slug.endsWith("-participant")) return ["PATIENT_ACCESS"];
    return [random.chance(0.6) ? "CARE_COORDINATION" : random.pick<Purpose | null>([...purposeList])];
  }

  it("are answered and made as by one hub that keeps everything, for every change and a sample of accounts", async () => {
    const slugs = servers.accounts().filter(({ jurisdiction }) => jurisdiction === THERE).map(({ slug }) => slug);
    const random = new Random(`changes ${name}`);
    const count = { made: 0, nothing: 0, told: 0 };
    for (const [turn, mutation] of CHANGE_NAMES.entries()) {
      let inputs = [await inputFor(one, mutation), await inputFor(two, mutation)] as const;
      const usual = ["santa-fe-participant", "santa-fe-program-clinician"];
      const sample = [DIRECTOR, ...(name === "PGlite" ? usual.slice(turn % 2, (turn % 2) + 1) : usual), ...random.some(slugs, name === "PGlite" ? 0.03 : 0.12)];
      for (const slug of sample) {
        for (const purpose of purposesOf(random, slug)) {
          const theirs = await outcome(servers.askOne, slug, purpose, mutation, inputs[0]);
          const mine = await outcome(servers.ask, slug, purpose, mutation, inputs[1]);
          expect({ slug, purpose, mutation, ...masked(mine) }).toEqual({ slug, purpose, mutation, ...masked(theirs) });
          count[mine.data !== null ? "made" : mine.code === undefined ? "nothing" : "told"] += 1;
          if (mine.data !== null) inputs = [await inputFor(one, mutation), await inputFor(two, mutation)];
        }
      }
    }
    expect(Object.entries(count).filter(([, number]) => number < 2)).toEqual([]);
    expect(await onFile(servers.databases.site)).toEqual(await onFile(servers.databases.one));
    expect(await changesAt(servers.databases.hub)).toBe(0);
  }, 600_000);

  it("are answered of somebody hidden, and by somebody whom the site does not know, as of nobody", async () => {
    const before = await inSite();
    const others = [NO_ONE, "santa-fe-officer", "santa-fe-housing-partner"];
    for (const [turn, mutation] of CHANGE_NAMES.entries()) {
      const input = await inputFor(two, mutation);
      const prepared = await inSite();
      for (const slug of name === "PGlite" ? others.slice(turn % 3, (turn % 3) + 1) : others) {
        // Whoever comes first after a change reads directory and account anew: not what is compared here.
        await traced(slug, mutation, { ...input, participant: unknownId() });
        const hidden = await traced(slug, mutation, input);
        expect({ slug, mutation, ...hidden }).toEqual({ slug, mutation, ...(await traced(slug, mutation, { ...input, participant: unknownId() })) });
        expect(hidden.result.data).toBeNull();
      }
      expect(await inSite()).toBe(prepared);
    }
    expect(await inSite()).toBeGreaterThan(before);
  }, 300_000);

  async function traced(slug: string, mutation: string, input: Record<string, unknown>): Promise<{ result: Outcome; statements: string[]; audits: unknown[] }> {
    const { hub, site } = servers.databases;
    const sides = [hub, site];
    const marks = await Promise.all(sides.map(lastAudit));
    const statements: string[] = [];
    const silences = sides.map((database, at) => database.onStatement((statement) => statements.push(`${String(at)} ${statement}`)));
    const result = await outcome(servers.ask, slug, "CARE_COORDINATION", mutation, input);
    for (const silence of silences) silence();
    const audits = await Promise.all(sides.map((database, at) => database.query<object>("test_audits_since", "SELECT account_id, jurisdiction, purpose, operation, body FROM access_audit WHERE id > $1::bigint ORDER BY id", [marks[at] ?? "0"])));
    return { result, statements, audits: JSON.parse(JSON.stringify(audits).replaceAll(String(input["participant"]), "<id>")) as unknown[] };
  }

  it("are on record at both: the hub's audit names the change and the site, the site's change log and chain hold it", async () => {
    const { databases } = servers;
    const mark = await lastAudit(databases.hub);
    const { data } = await outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", "recordMandate", { participant: adult.id, type: "SUMMONS" });
    const [audit] = await databases.hub.query<{ body: string }>("test_audit", "SELECT body FROM access_audit WHERE id > $1::bigint AND body LIKE '%recordMandate%'", [mark]);
    expect(JSON.parse(audit?.body ?? "{}")).toEqual({ effects: { PERMIT: 1 }, ids: [adult.id], rows: 0, rules: { recordMandate: 1 }, site: SITE_ID });
    const [row] = await databases.site.query<object>("test_logged", "SELECT change, EXISTS (SELECT FROM ledger_entry e WHERE e.change_id = l.id) AS chained FROM change_log l WHERE id = $1", [(data as Changed).id]);
    expect(row).toEqual({ change: "MANDATE_RECORDED", chained: true });
    expect(data).toMatchObject({ participant: { id: adult.id } });
  });

  it("are seen by the hub's next read, and by what is read beside the change itself", async () => {
    const { id } = await plainPerson(two.house, 9_000_000);
    const read = async () => (await servers.ask<{ participant: object | null }>("santa-fe-housing-partner", "CARE_COORDINATION", "query ($id: ID!) { participant(id: $id) { enrollment { status } } }", { id })).data.participant;
    expect(await read()).toBeNull();
    const consent = await two.item("createConsent", { participant: id, form: aForm() });
    await two.made("signConsent", { participant: id, consent, signatures: [aSignature] });
    expect(await read()).not.toBeNull();
    await two.made("revokeConsent", { participant: id, consent, form: "WRITTEN" });
    expect(await read()).toBeNull();
    const query = "mutation ($a: RecordNoticeGivenInput!, $b: RecordMandateInput!) { a: recordNoticeGiven(input: $a) { participant { id } } b: recordMandate(input: $b) { participant { id } } }";
    const mark = await lastAudit(servers.databases.site);
    const { data } = await servers.ask<Record<string, object>>(DIRECTOR, "CARE_COORDINATION", query, { a: { participant: id, version: "2026-11", method: "PAPER" }, b: { participant: id, type: "SUMMONS" } });
    expect(data).toEqual({ a: { participant: { id } }, b: { participant: { id } } });
    const audits = await servers.databases.site.query<{ operation: string }>("test_operations", "SELECT operation FROM access_audit WHERE id > $1::bigint ORDER BY id", [mark]);
    expect(audits.map(({ operation }) => operation)).toEqual(["site.recordNoticeGiven", "site.participantsById", "site.recordMandate", "site.participantsById"]);
  });

  it("that are repeated with their key are made once, and with another input not at all", async () => {
    for (const mutation of ["createConsent", "recordMandate", "recordRelation"]) {
      const input = await inputFor(two, mutation);
      const key = randomUUID();
      const before = await inSite();
      const first = await outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", mutation, input, key);
      expect(await outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", mutation, input, key)).toEqual(first);
      expect((await outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", mutation, { ...input, participant: minor.id }, key)).code).toBe("IDEMPOTENCY_KEY_REUSED");
      expect((await outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", mutation, { ...input, participant: unknownId() }, key))).toEqual({ data: null, code: undefined, details: undefined });
      expect([made(first) === undefined, await inSite()]).toEqual([false, before + 1]);
    }
  });

  it("are repeated over HTTP by the header idempotency-key, in quotes or not", async () => {
    const key = randomUUID();
    const query = `mutation { recordMandate(input: { participant: "${adult.id}", type: SUMMONS }) { id } }`;
    const ask = (header: string) => servers.hub.ask({ as: DIRECTOR, purpose: "CARE_COORDINATION", query, headers: header === "" ? {} : { "idempotency-key": header } });
    const before = await inSite();
    const [plain, quoted] = [await ask(key), await ask(`"${key}"`)];
    expect([plain.errors, quoted.data, await inSite()]).toEqual([[], plain.data, before + 1]);
    expect([(await ask("")).errors, (await ask("")).errors, await inSite()]).toEqual([[], [], before + 3]);
  });

  it("that come twice at once with one key are one", async () => {
    const key = randomUUID();
    const before = await inSite();
    const both = await Promise.all([1, 2, 3].map(() => outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", "recordMandate", { participant: adult.id, type: "SUMMONS" }, key)));
    expect([new Set(both.map(made)).size, both[0]?.code, await inSite()]).toEqual([1, undefined, before + 1]);
  });

  /** The site at another address; the hub's connections and breaker begin anew. */
  async function through(proxy: { readonly url: string }): Promise<void> {
    const { hub, databases } = servers;
    await registerSite({ database: databases.hub, hubId: hub.hub.config.hubId, describe: hub.hub.describeSite }, { id: SITE_ID, url: proxy.url });
  }

  async function aProxy(): Promise<LossyProxy> {
    const proxy = await lossyProxy(servers.site.url);
    proxies.push(proxy);
    await through(proxy);
    return proxy;
  }

  const direct = () => through({ url: servers.site.url.replace("/graphql", "/site/graphql") });
  const summons = (id = adult.id) => ({ participant: id, type: "SUMMONS" });
  const send = (id?: string, key?: string) => outcome(servers.ask, DIRECTOR, "CARE_COORDINATION", "recordMandate", summons(id), key);

  it("whose answer is lost are sent once, told to be uncertain of anybody alike, and settled by a repeat", async () => {
    const proxy = await aProxy();
    const before = await inSite();
    const key = randomUUID();
    proxy.loses = "ANSWER";
    const sent = () => proxy.passed.filter((body) => body.includes(SITE_CHANGES.recordMandate.id)).length;
    const lost = await send(adult.id, key);
    expect(lost).toMatchObject({ data: null, code: "WRITE_OUTCOME_UNKNOWN" });
    expect([sent(), await inSite()]).toEqual([1, before + 1]);
    expect(await send(unknownId(), randomUUID())).toEqual(lost);
    proxy.loses = "NOTHING";
    const settled = await send(adult.id, key);
    expect([made(settled) === undefined, await inSite()]).toEqual([false, before + 1]);
    expect(await send(adult.id, key)).toEqual(settled);
    await direct();
    expect(await send(adult.id, key)).toEqual(settled);
    expect(await inSite()).toBe(before + 1);
  });

  it("to a site that is down are not made, and told so of anybody alike; with an open circuit nothing is sent", async () => {
    const proxy = await aProxy();
    await proxy.stop();
    const before = await inSite();
    const down = await send();
    expect(down).toMatchObject({ data: null, code: "SITE_UNAVAILABLE" });
    expect(await send(unknownId())).toEqual(down);
    for (let turn = 0; turn < 4; turn++) await send();
    expect(servers.hub.log.some((line) => line.includes("CIRCUIT_OPEN"))).toBe(true);
    await direct();
    expect(await inSite()).toBe(before);
    expect(made(await send())).toBeDefined();
  });

  it("of a hub that may only read are refused, of anybody alike, and the site has it on record", async () => {
    const trusted = { id: servers.hub.hub.config.hubId, jwksUrl: servers.hub.url.replace("/graphql", "/site/jwks.json"), organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: true, rowsAnHour: 2_000_000_000, writes: false };
    await servers.site.hub.peers.trust(trusted);
    const [before, mark] = [await inSite(), await lastAudit(servers.databases.site)];
    const refused = await send();
    expect(refused).toMatchObject({ data: null, code: "CHANGE_NOT_TAKEN" });
    expect(await send(unknownId())).toEqual(refused);
    expect(await inSite()).toBe(before);
    const audits = await servers.databases.site.query<{ operation: string; body: string }>("test_refusals", "SELECT operation, body FROM access_audit WHERE id > $1::bigint ORDER BY id", [mark]);
    expect(audits.map(({ operation, body }) => [operation, body.includes("HUB_WRITES"), body.includes("Participant")])).toEqual(Array(2).fill(["site.recordMandate", true, false]));
    // Without the category of registers it may pass changes on, and there is nobody's.
    await servers.site.hub.peers.trust({ ...trusted, writes: true, categories: EVERY_PERSON_CATEGORY.filter((one) => one !== "CONSENT_RECORD") });
    expect(await send()).toEqual({ data: null, code: undefined, details: undefined });
    await servers.site.hub.peers.trust({ ...trusted, writes: true });
    expect([await inSite(), made(await send()) === undefined]).toEqual([before, false]);
  });

  it("emergencies at a place that keeps its own records are refused, of anybody alike", async () => {
    const declare = (parts: object) => outcome(servers.ask, "santa-fe-emergency-physician", "EMERGENCY", "declareEmergency", { consentUnobtainable: true, ...parts });
    const byId = await declare({ participant: adult.id });
    expect(byId).toMatchObject({ data: null, code: "CHANGE_NOT_TAKEN" });
    expect(await declare({ participant: unknownId() })).toEqual(byId);
    expect(await declare({ person: { jurisdiction: THERE, name: "Demo Nobody", birthDate: "1980-01-01" } })).toEqual(byId);
    expect((await outcome(servers.ask, DIRECTOR, "EMERGENCY", "declareEmergency", { consentUnobtainable: true, participant: adult.id })).code).toBe("ROLE_REFUSED");
  });
});

const LOCAL_ID = /[A-Za-z0-9_-]{21}[AQgw](?![A-Za-z0-9_-])/g;

function maskIds(text: string): string {
  return text.replace(LOCAL_ID, "<id>");
}

function masked(result: Outcome): Outcome {
  const participant = (result.data as Changed | null)?.participant;
  return { ...(JSON.parse(maskIds(JSON.stringify(result))) as Outcome), ...(participant === undefined ? {} : { participant }) };
}

async function lastAudit(database: TestDatabase): Promise<string> {
  const [row] = await database.query<{ id: string }>("test_last_audit", "SELECT COALESCE(max(id), 0)::text AS id FROM access_audit");
  return row?.id ?? "0";
}

/** As the catalogue of changes knows a house. */
function houseOf({ hub }: HttpHub, database: TestDatabase, ask: TwoServers["ask"]): RegisterHouse {
  const unused = () => { throw new Error("not of this test"); };
  return { hub, database, ask, rows: (sql, values = []) => database.query(nameOf(sql), sql, values), participantId: (local) => globalId(THERE, "Participant", local), at: unused, verify: unused, close: () => hub.close() };
}

function nameOf(sql: string): string {
  return `test_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`;
}
