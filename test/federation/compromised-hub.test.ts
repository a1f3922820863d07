import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { type PersonCategory, purposeList } from "../../src/domain/decision";
import { bodyDigest } from "../../src/identity/assertion";
import { type KeyFile, openKeyFile } from "../../src/identity/key-file";
import { publicKeys } from "../../src/identity/sign-assertion";
import { Random } from "../../src/onboarding/seed/random";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { type DocumentName, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { globalIdOf } from "../disclosure/oracle/ids";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { type HttpAnswer, sendRaw } from "../support/http-hub";
import { NOW } from "../support/hub";
import { allSwitches, EVERY_PERSON_CATEGORY, HUB, jwksUrlOf, serveKeys, SITE, type SiteHouse, siteHouse, type SiteTraces } from "./site-house";

const CITY = "santa-fe-nm";
const SECONDS = NOW.getTime() / 1000;
const DOCUMENTS = ["participants", "referrals", "outcomes", "participantsById"] as const satisfies readonly DocumentName[];

/** What the site's operator allows the hub in this turn. */
interface Ceiling {
  readonly organizations: readonly string[] | null;
  readonly purposes: readonly (typeof purposeList)[number][];
  readonly categories: readonly PersonCategory[];
}

/** What the hub sends, whatever it pleases. */
interface Attempt {
  claims: Record<string, unknown>;
  body: string;
  /** Codes of all that is wrong with it; empty: it is honest, and within the ceiling. */
  readonly wrong: Set<string>;
}

/** A trusted hub whose key is in bad hands: every signature holds, and nothing else need be true. */
forEachDatabase((name, open) => {
  let database: TestDatabase;
  let world: World;
  let site: SiteHouse;
  let other: { readonly key: KeyFile; readonly keys: Server };

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", CITY] });
    world = await readWorld(database);
    site = await siteHouse(database);
    const key = await openKeyFile(join(await mkdtemp(join(tmpdir(), "lead-hub-key-")), "key.jwk"));
    other = { key, keys: await serveKeys(() => publicKeys(key)) };
  }, 120_000);

  afterAll(async () => {
    await site.stop();
    await new Promise((done) => other.keys.close(done));
  });

  const sign = (claims: Record<string, unknown>, key = site.key) => new SignJWT(claims).setProtectedHeader({ alg: "ES256", typ: "site-assertion+jwt", kid: key.keyId }).sign(key.privateKey);
  const uri = (organization: string | null) => (organization === null ? null : `urn:lead-hub:organization:${organization}`);

  function honest(account: Row<"account">, purpose: string, body: string): Record<string, unknown> {
    return { iss: HUB, aud: SITE, sub: account.id, org: uri(account.organization_id), purpose, jti: randomBytes(16).toString("base64url"), iat: SECONDS, exp: SECONDS + 30, rid: "request-1", via: [], dig: bodyDigest(body) };
  }

  function variablesOf(document: (typeof DOCUMENTS)[number], random: Random): Record<string, unknown> {
    const ids = Array.from({ length: 4 }, () => globalIdOf(CITY, "Participant", random.pick(world.rows.participant).id));
    return { ...(document === "participantsById" ? { ids } : { jurisdictions: [CITY], first: 20 }), ...allSwitches(SITE_DOCUMENTS[document]) };
  }

  /** An honest question, with none, one or several of the wrongs below. */
  function attempt(random: Random, { organizations, purposes, categories }: Ceiling, used: readonly Attempt[]): Attempt {
    const members = world.rows.account.filter(({ active, organization_id }) => active && organization_id !== null && organizations?.includes(organization_id) !== false);
    const program = members.filter(({ organization_id }) => organization_id === `${CITY}/lead`);
    // Half of them of the program itself: who is shown nobody tells little about ceilings.
    const account = random.pick(program.length > 0 && random.chance(0.5) ? program : members);
    const document = random.pick(DOCUMENTS);
    const variables = variablesOf(document, random);
    const wrong = new Set<string>();
    if (document === "participants" && random.chance(0.3)) {
      variables["filter"] = { diagnosis: "F11" };
      if (!categories.includes("SUD_DIAGNOSIS")) wrong.add("HUB_CATEGORY");
    }
    if (document === "participants" && random.chance(0.3)) {
      variables["orderBy"] = { field: "OPENED_ON", direction: "DESC" };
      if (!categories.includes("ENROLLMENT_STATUS")) wrong.add("HUB_CATEGORY");
    }
    const body = site.bodyOf(document, variables);
    const one: Attempt = { claims: honest(account, random.chance(0.5) ? "CARE_COORDINATION" : random.pick(purposes), body), body, wrong };
    const wrongs = wrongsOf(random, { organizations, purposes, categories }, account, used);
    for (let left = random.pick([0, 0, 0, 1, 1, 1, 2, 3]); left > 0; left--) {
      // Of each kind one: of two the second could set right what the first spoiled.
      const [code, spoil] = random.pick(wrongs.filter(([known]) => !one.wrong.has(known)));
      spoil(one);
      one.wrong.add(code);
    }
    return one;
  }

  type Wrong = readonly [code: string, spoil: (one: Attempt) => void];

  function wrongsOf(random: Random, { organizations, purposes }: Ceiling, account: Row<"account">, used: readonly Attempt[]): Wrong[] {
    const known = world.rows.organization.map(({ id }) => id);
    const beyond = purposeList.filter((purpose) => !purposes.includes(purpose));
    const others = known.filter((id) => id !== account.organization_id);
    const outside = organizations === null ? [] : known.filter((id) => !organizations.includes(id));
    const before = used.filter(({ wrong }) => wrong.size === 0);
    const claim = (name: string, value: unknown) => (one: Attempt) => { one.claims = { ...one.claims, [name]: value }; };
    const written = (body: string) => (one: Attempt) => { one.body = body; one.claims = { ...one.claims, dig: bodyDigest(body) }; };
    return [
      ["ASSERTION_AUDIENCE", claim("aud", random.pick(["other/site", [SITE, "other/site"]]))],
      ["ASSERTION_EXPIRED", (one) => { one.claims = { ...one.claims, iat: SECONDS - 60, exp: SECONDS - 30 }; }],
      ["ASSERTION_INVALID", claim("exp", SECONDS + random.int(61, 100_000))],
      ["ASSERTION_INVALID", claim("dig", bodyDigest(random.pick(["", "{}"])))],
      ["ASSERTION_INVALID", claim("purpose", random.pick(["CURIOSITY", "treatment"]))],
      ["ASSERTION_INVALID", claim("org", random.pick(["everybody", "urn:lead-hub:person:1"]))],
      ["SITE_LOOP", claim("via", ["a/hub", SITE])],
      ["DOCUMENT_UNLISTED", written(JSON.stringify({ query: "{ participants { rows { node { id identity { legalName } } } } }" }))],
      ["DOCUMENT_UNLISTED", written(JSON.stringify({ documentId: randomBytes(32).toString("hex"), variables: {} }))],
      ["HUB_ORGANIZATION", claim("org", uri(random.pick(others)))],
      ["HUB_ORGANIZATION", (one) => { one.claims = { ...one.claims, sub: "nobody-here", org: "urn:lead-hub:organization:invented/agency" }; }],
      ["HUB_ORGANIZATION", claim("org", null)],
      ...outside.slice(0, 1).map((): Wrong => ["HUB_ORGANIZATION", (one) => { one.claims = { ...one.claims, sub: "nobody-here", org: uri(random.pick(outside)) }; }]),
      ...beyond.slice(0, 1).map((): Wrong => ["HUB_PURPOSE", claim("purpose", random.pick(beyond))]),
      ...before.slice(0, 1).map((): Wrong => ["ASSERTION_REPLAYED", claim("jti", random.pick(before).claims["jti"])]),
    ];
  }

  function ceilingOf(random: Random): Ceiling {
    const own = [...new Set(world.rows.account.map(({ organization_id }) => organization_id).filter((id) => id !== null))];
    return {
      organizations: random.chance(0.5) ? null : random.some(own, 0.5).concat(random.pick(own)),
      purposes: [...random.some(purposeList, 0.6), "CARE_COORDINATION"],
      categories: [...random.some(EVERY_PERSON_CATEGORY, 0.7), "PARTICIPANT_IDENTITY"],
    };
  }

  /** Not a row was read, not a row is on record but the refusal, with the hub's name and nothing of what was asked. */
  function expectRefused({ answer, statements, audits, records, entries }: SiteTraces, { wrong }: Attempt): void {
    const code = answer.code ?? "";
    expect([[...wrong].includes(code), answer.status >= 400, answer.data ?? null, code]).toEqual([true, true, null, code]);
    expect([entries, records.every(({ entry }) => entry === null), statements.filter((one) => one.startsWith("rows"))]).toEqual([[], true, []]);
    expect(audits.map(({ jurisdiction, body }) => ({ jurisdiction, body }))).toEqual([{ jurisdiction: null, body: { rows: 0, effects: { DENY: 1 }, rules: { [code]: 1 }, hub: HUB } }]);
  }

  it("whatever it signs: refused with a code of what is wrong, and on record; honest questions are answered within the ceiling", async () => {
    const random = new Random(`compromised ${name}`);
    const used: Attempt[] = [];
    const refusals = new Map<string, number>();
    let answered = 0;
    const turns = name === "PGlite" ? 160 : 400;
    // Which honest question is about somebody is left to chance: it goes on until enough were.
    for (let turn = 0; turn < turns || (answered <= 5 && turn < 4 * turns); turn++) {
      const ceiling = ceilingOf(random);
      await site.trust(ceiling);
      const one = attempt(random, ceiling, used);
      used.push(one);
      const traces = await site.send(one.body, `Bearer ${await sign(one.claims)}`);
      if (one.wrong.size > 0) {
        expectRefused(traces, one);
        refusals.set(traces.answer.code ?? "", (refusals.get(traces.answer.code ?? "") ?? 0) + 1);
        continue;
      }
      expect([traces.answer.status, traces.answer.code ?? "ROLE_REFUSED"]).toEqual([200, "ROLE_REFUSED"]);
      answered += releasedIn(traces.answer.data, ceiling.categories) > 0 ? 1 : 0;
      const written = traces.entries.map((line) => (JSON.parse(line) as string[])[4] ?? "");
      expect(written.filter((category) => !(ceiling.categories as readonly string[]).includes(category))).toEqual([]);
    }
    expect(answered).toBeGreaterThan(5);
    const codes = ["ASSERTION_AUDIENCE", "ASSERTION_EXPIRED", "ASSERTION_INVALID", "ASSERTION_REPLAYED", "SITE_LOOP", "DOCUMENT_UNLISTED", "HUB_ORGANIZATION", "HUB_PURPOSE", "HUB_CATEGORY"];
    expect(codes.filter((code) => (refusals.get(code) ?? 0) === 0)).toEqual([]);
  }, 300_000);

  describe("a flood", () => {
    const director = () => world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    const people = () => site.bodyOf("participants", { jurisdictions: [CITY], first: 10, ...allSwitches(SITE_DOCUMENTS.participants) });
    const post = (body: string, token: string): Promise<HttpAnswer> => sendRaw(site.url, { path: "/site/graphql", headers: { authorization: `Bearer ${token}` }, body });
    const audited = async (hub: string) => {
      const rows = await database.query<{ code: string; count: number }>("", "SELECT key AS code, count(*)::int4 AS count FROM access_audit, jsonb_each(body::jsonb -> 'rules') WHERE body::jsonb ->> 'hub' = $1 AND (body::jsonb ->> 'rows')::int4 = 0 GROUP BY key", [hub]);
      return new Map(rows.map(({ code, count }) => [code, count]));
    };
    const used = async () => (await database.query<{ rows: number }>("", "SELECT rows FROM peer_hub_use WHERE hub_id = $1", [HUB]))[0]?.rows ?? 0;

    beforeEach(async () => {
      await site.trust();
      await database.query("", "DELETE FROM peer_hub_use");
    });

    it("of honest questions, all at once: never more rows than the hour allows, and what is too many is neither given nor on record", async () => {
      const body = people();
      const each = rowsIn((await post(body, await sign(honest(director(), "CARE_COORDINATION", body)))).data);
      const start = await used();
      await site.trust({ rowsAnHour: start + each * 5 + 1 });
      const before = (await audited(HUB)).get("HUB_ROWS") ?? 0;
      const entries = async () => (await database.query<{ count: number }>("", "SELECT count(*)::int4 AS count FROM ledger_entry"))[0]?.count ?? 0;
      const recorded = await entries();
      const tokens = await Promise.all(Array.from({ length: 40 }, () => sign(honest(director(), "CARE_COORDINATION", body))));
      const answers = await Promise.all(tokens.map((token) => post(body, token)));
      const given = answers.filter(({ status }) => status === 200);
      expect([given.length, answers.filter(({ status, code }) => status === 429 && code === "HUB_ROWS").length]).toEqual([5, 35]);
      expect(answers.filter(({ status }) => status !== 200).every(({ data }) => (data ?? null) === null)).toBe(true);
      expect([await used(), await entries()]).toEqual([start + each * 5, recorded + 5]);
      expect((await audited(HUB)).get("HUB_ROWS")).toBe(before + 35);
    }, 60_000);

    it("of what is refused, beside a hub that is honest: each refusal is on record, and the honest hub is answered as ever", async () => {
      await site.hub.peers.trust({ id: "other/hub", jwksUrl: jwksUrlOf(other.keys), organizations: null, purposes: purposeList, categories: EVERY_PERSON_CATEGORY, individuals: false, writes: false, rowsAnHour: 1_000_000 });
      const body = people();
      const ask = async () => post(body, await sign({ ...honest(director(), "CARE_COORDINATION", body), iss: "other/hub" }, other.key));
      const alone = await ask();
      const before = await audited(HUB);
      const one = honest(director(), "CARE_COORDINATION", body);
      const flood = await Promise.all(Array.from({ length: 60 }, (_, at) => sign(at % 2 === 0 ? one : { ...honest(director(), "CARE_COORDINATION", body), aud: "other/site" })));
      const [floods, others] = await Promise.all([Promise.all(flood.map((token) => post(body, token))), Promise.all(Array.from({ length: 5 }, ask))]);
      for (const answer of others) expect([answer.status, answer.data]).toEqual([200, alone.data]);
      expect(floods.filter(({ status }) => status === 200).length).toBe(1);
      const after = await audited(HUB);
      const more = (code: string) => (after.get(code) ?? 0) - (before.get(code) ?? 0);
      expect([more("ASSERTION_REPLAYED"), more("ASSERTION_AUDIENCE")]).toEqual([29, 30]);
    }, 60_000);

    it("in the name of hubs that nobody knows: nothing is written, and it is logged", async () => {
      const count = async () => (await database.query<{ count: number }>("", "SELECT count(*)::int4 AS count FROM access_audit"))[0]?.count ?? 0;
      const body = people();
      const before = await count();
      site.log.length = 0;
      const tokens = await Promise.all(Array.from({ length: 40 }, (_, at) => sign({ ...honest(director(), "CARE_COORDINATION", body), iss: `unheard/of-${String(at)}` })));
      const answers = await Promise.all(tokens.map((token) => post(body, token)));
      expect(new Set(answers.map(({ status, code }) => `${String(status)} ${code ?? ""}`))).toEqual(new Set(["403 HUB_UNKNOWN"]));
      expect([await count(), site.log.filter((line) => line.includes("HUB_UNKNOWN")).length]).toEqual([before, 40]);
      expect(site.log.join("\n")).not.toMatch(/eyJ|unheard/);
    }, 60_000);
  });
});

/** Rows about persons; of each nothing is released, decided or filled in beyond these categories. */
function releasedIn(value: unknown, categories: readonly PersonCategory[]): number {
  return rowsOf(value).filter(({ decision }) => {
    expect(decision.released.filter((one) => !(categories as readonly string[]).includes(one))).toEqual([]);
    return decision.released.length > 0;
  }).length;
}

interface SiteRow {
  readonly decision: { readonly released: readonly string[] };
}

function rowsIn(value: unknown): number {
  return rowsOf(value).length;
}

function rowsOf(value: unknown): SiteRow[] {
  if (Array.isArray(value)) return value.flatMap(rowsOf);
  if (typeof value !== "object" || value === null) return [];
  const own = "position" in value && "decision" in value ? [value as unknown as SiteRow] : [];
  return [...own, ...Object.values(value).flatMap(rowsOf)];
}
