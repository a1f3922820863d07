import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT, UnsecuredJWT } from "jose";
import { bodyDigest } from "../../src/identity/assertion";
import { type KeyFile, openKeyFile } from "../../src/identity/key-file";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { globalIdOf } from "../disclosure/oracle/ids";
import { readWorld, type World } from "../disclosure/oracle/world";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { allSwitches, EVERY_PERSON_CATEGORY, HUB, SITE, type SiteHouse, siteHouse, type SiteTraces, type Somebody } from "./site-house";

const CITY = "santa-fe-nm";
const SECONDS = NOW.getTime() / 1000;

interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyFile;
}

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let world: World;
  let site: SiteHouse;
  let stranger: KeyFile;
  let director: Somebody & { readonly slug: string };
  let everyone: Record<string, unknown>;

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", CITY] });
    world = await readWorld(database);
    site = await siteHouse(database);
    stranger = await openKeyFile(join(await mkdtemp(join(tmpdir(), "lead-hub-key-")), "key.jwk"));
    director = personaOf("program-director");
    everyone = { jurisdictions: [CITY], first: 50, ...allSwitches(SITE_DOCUMENTS.participants) };
  }, 120_000);

  beforeEach(() => site.trust());
  afterAll(() => site.stop());

  function personaOf(role: string): Somebody & { readonly slug: string } {
    const account = world.rows.account.find(({ slug }) => slug === `santa-fe-${role}`);
    if (account === undefined) throw new Error(`there is no ${role}`);
    return { slug: account.slug, accountId: account.id, organizationId: account.organization_id };
  }

  const ask = (who: Somebody, more: object = {}) => site.ask({ accountId: who.accountId, organizationId: who.organizationId, purpose: "CARE_COORDINATION", document: "participants", variables: everyone, ...more });

  function signed(body: string, { claims = {}, header = {}, key = site.key }: Forgery = {}): Promise<string> {
    return new SignJWT({ ...honest(body), ...claims }).setProtectedHeader({ alg: "ES256", typ: "site-assertion+jwt", kid: key.keyId, ...header }).sign(key.privateKey);
  }

  function honest(body: string): Record<string, unknown> {
    const org = `urn:lead-hub:organization:${director.organizationId ?? ""}`;
    return { iss: HUB, aud: SITE, sub: director.accountId, org, purpose: "CARE_COORDINATION", jti: randomBytes(16).toString("base64url"), iat: SECONDS, exp: SECONDS + 30, rid: "request-1", via: [], dig: bodyDigest(body) };
  }

  /** Refused before anything of persons was read; on record with the hub's name, and nothing in it of what was asked about. */
  function expectRefused(traces: SiteTraces, status: number, code: string, asked = true): void {
    expect([traces.answer.status, traces.answer.code]).toEqual([status, code]);
    expect(traces.answer.data ?? null).toBeNull();
    expect(traces.entries).toEqual([]);
    expect(traces.records.every(({ entry }) => entry === null)).toBe(true);
    expect(traces.audits.map(({ jurisdiction, body }) => ({ jurisdiction, body }))).toEqual([{ jurisdiction: null, body: { rows: 0, effects: { DENY: 1 }, rules: { [code]: 1 }, hub: HUB } }]);
    if (asked) expect(traces.statements.filter((statement) => statement.startsWith("rows"))).toEqual([]);
  }

  it("an honest assertion opens what the site's own registers say", async () => {
    const { answer, entries } = await ask(director);
    expect(answer.status).toBe(200);
    expect((answer.data as { participants: { rows: unknown[] } }).participants.rows.length).toBeGreaterThan(3);
    expect(entries.length).toBeGreaterThan(3);
  });

  describe("a compromised hub, or somebody in its name, is refused and logged:", () => {
    it.each<[string, number, string, () => Forgery]>([
      ["another key under the hub's key id", 401, "ASSERTION_INVALID", () => ({ key: stranger, header: { kid: site.key.keyId } })],
      ["a key that the hub does not serve", 401, "ASSERTION_INVALID", () => ({ key: stranger })],
      ["made for another site", 401, "ASSERTION_AUDIENCE", () => ({ claims: { aud: "other/site" } })],
      ["made for several sites", 401, "ASSERTION_AUDIENCE", () => ({ claims: { aud: [SITE, "other/site"] } })],
      ["expired", 401, "ASSERTION_EXPIRED", () => ({ claims: { iat: SECONDS - 60, exp: SECONDS - 30 } })],
      ["good for an hour", 401, "ASSERTION_INVALID", () => ({ claims: { exp: SECONDS + 3600 } })],
      ["made tomorrow", 401, "ASSERTION_INVALID", () => ({ claims: { iat: SECONDS + 86_400, exp: SECONDS + 86_430 } })],
      ["of another type", 401, "ASSERTION_INVALID", () => ({ header: { typ: "at+jwt" } })],
      ["for another body", 401, "ASSERTION_INVALID", () => ({ claims: { dig: bodyDigest("{}") } })],
      ["without a body's digest", 401, "ASSERTION_INVALID", () => ({ claims: { dig: undefined } })],
      ["for a purpose that is none", 401, "ASSERTION_INVALID", () => ({ claims: { purpose: "CURIOSITY" } })],
      ["for an organization that is not named as one", 401, "ASSERTION_INVALID", () => ({ claims: { org: "everybody" } })],
      ["through this site already", 403, "SITE_LOOP", () => ({ claims: { via: ["a/hub", SITE] } })],
      ["for an organization that is not the person's", 403, "HUB_ORGANIZATION", () => ({ claims: { org: "urn:lead-hub:organization:national/bureau" } })],
      ["for nobody's organization, of somebody who has one", 403, "HUB_ORGANIZATION", () => ({ claims: { org: null } })],
      ["for a stranger of an organization that is not on file", 403, "HUB_ORGANIZATION", () => ({ claims: { sub: "nobody-here", org: "urn:lead-hub:organization:invented/org" } })],
      ["for a stranger without an organization", 403, "HUB_ORGANIZATION", () => ({ claims: { sub: "nobody-here", org: null } })],
    ])("%s", async (_what, status, code, forgery) => {
      const body = site.bodyOf("participants", everyone);
      expectRefused(await site.send(body, `Bearer ${await signed(body, forgery())}`), status, code);
    });

    it("without a signature", async () => {
      const body = site.bodyOf("participants", everyone);
      const unsigned = new UnsecuredJWT(honest(body)).encode();
      const traces = await site.send(body, `Bearer ${unsigned}`);
      expect([traces.answer.status, traces.answer.code, traces.records]).toEqual([401, "ASSERTION_INVALID", []]);
      const [header = "", claims = "", signature = ""] = (await signed(body)).split(".");
      const none = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(header, "base64url").toString()) as object), alg: "none" })).toString("base64url");
      expectRefused(await site.send(body, `Bearer ${none}.${claims}.${signature}`), 401, "ASSERTION_INVALID");
    });

    it("used a second time, whatever came of the first", async () => {
      const body = site.bodyOf("participants", everyone);
      const assertion = await signed(body);
      expect((await site.send(body, `Bearer ${assertion}`)).answer.status).toBe(200);
      expectRefused(await site.send(body, `Bearer ${assertion}`), 401, "ASSERTION_REPLAYED");
    });

    it("used many times at once: one of them is answered", async () => {
      const body = site.bodyOf("participants", everyone);
      const assertion = await signed(body);
      const all = await Promise.all(Array.from({ length: 8 }, () => site.send(body, `Bearer ${assertion}`)));
      expect(all.map(({ answer }) => answer.status).sort()).toEqual([200, 401, 401, 401, 401, 401, 401, 401]);
    });

    it("with a body of its own under an assertion for another", async () => {
      const assertion = await signed(site.bodyOf("providers", { ...everyone, withProviderDetails: false }));
      expectRefused(await site.send(site.bodyOf("participants", everyone), `Bearer ${assertion}`), 401, "ASSERTION_INVALID");
    });

    it("in words of its own", async () => {
      for (const body of [JSON.stringify({ query: "{ participants { rows { node { id } } } }" }), JSON.stringify({ documentId: "0".repeat(64), variables: {} }), JSON.stringify({ documentId: SITE_DOCUMENTS.participants.id.toUpperCase(), variables: everyone })]) {
        expectRefused(await site.send(body, `Bearer ${await signed(body)}`), 404, "DOCUMENT_UNLISTED");
      }
    });

    it.each([
      ["no number of rows", () => ({ ...everyone, first: "all" })],
      ["a switch left out", () => ({ jurisdictions: [CITY], first: 3 })],
      ["a place in an order that is not asked for", () => ({ ...everyone, after: { sort: "2026-01-01", jurisdiction: CITY, id: "A".repeat(22) } })],
      ["a key that is no date", () => ({ ...everyone, orderBy: { field: "OPENED_ON", direction: "ASC" }, after: { sort: "'; DROP", jurisdiction: CITY, id: "A".repeat(22) } })],
      ["a date that there is not", () => ({ ...everyone, orderBy: { field: "OPENED_ON", direction: "ASC" }, after: { sort: "2026-02-31", jurisdiction: CITY, id: "A".repeat(22) } })],
      ["an id that is none", () => ({ ...everyone, after: { sort: null, jurisdiction: CITY, id: "~" } })],
    ])("with variables that the contract has not: %s", async (_what, variables) => {
      expectRefused(await ask(director, { variables: variables() }), 400, "BAD_USER_INPUT");
    });

    it("for an organization, a purpose or a category beyond its ceiling", async () => {
      await site.trust({ organizations: ["other/org"] });
      expectRefused(await ask(director), 403, "HUB_ORGANIZATION");
      await site.trust({ purposes: ["TREATMENT"] });
      expectRefused(await ask(director), 403, "HUB_PURPOSE");
      await site.trust({ categories: EVERY_PERSON_CATEGORY.filter((one) => one !== "SUD_DIAGNOSIS") });
      expectRefused(await ask(director, { variables: { ...everyone, filter: { diagnosis: "F11" } } }), 403, "HUB_CATEGORY");
      await site.trust({ categories: ["PARTICIPANT_IDENTITY"] });
      expectRefused(await ask(director, { variables: { ...everyone, orderBy: { field: "OPENED_ON", direction: "ASC" } } }), 403, "HUB_CATEGORY");
    });

    it("for somebody without an organization, if it may not", async () => {
      const self = world.rows.account.find(({ role, organization_id }) => role === "PARTICIPANT" && organization_id === null);
      const who = { accountId: self?.id ?? "", organizationId: null };
      await site.trust({ individuals: false });
      expectRefused(await ask(who, { purpose: "PATIENT_ACCESS" }), 403, "HUB_ORGANIZATION");
      await site.trust({ individuals: true });
      expect((await ask(who, { purpose: "PATIENT_ACCESS" })).answer.status).toBe(200);
    });

    it("for an account that was closed here", async () => {
      await database.query("", "UPDATE account SET active = false WHERE slug = 'santa-fe-officer'");
      expectRefused(await ask(personaOf("officer"), { purpose: "INVESTIGATION" }), 403, "HUB_ORGANIZATION");
      await database.query("", "UPDATE account SET active = true WHERE slug = 'santa-fe-officer'");
    });

    it("when it asks for more rows than it may have in an hour: nothing of them leaves or is on record", async () => {
      await database.query("", "DELETE FROM peer_hub_use");
      const given = rowsIn((await ask(director)).answer.data);
      await site.trust({ rowsAnHour: given * 2 + 1 });
      expect((await ask(director)).answer.status).toBe(200);
      expectRefused(await ask(director), 429, "HUB_ROWS", false);
      const [use] = await database.query<{ rows: number }>("", "SELECT rows FROM peer_hub_use");
      expect(use?.rows).toBe(given * 2);
    });

    it("past the time that it gave", async () => {
      site.judging.milliseconds = 1_500;
      expectRefused(await ask(director, { headers: { "x-deadline-ms": "1000" } }), 504, "DEADLINE", false);
      const [before, inWords] = [await ask(director, { headers: { "x-deadline-ms": "0" } }), await ask(director, { headers: { "x-deadline-ms": "soon" } })];
      expect([before.answer.status, before.answer.code, before.entries]).toEqual([504, "DEADLINE", []]);
      expect([inWords.answer.status, inWords.answer.code, inWords.records]).toEqual([400, "BAD_USER_INPUT", []]);
    });

    it("once it is trusted no longer: in its name nothing is written any more", async () => {
      expect(await site.hub.peers.distrust(HUB)).toBe(true);
      const { answer, records } = await ask(director);
      expect([answer.status, records]).toEqual([404, []]);
    });

    it("in the name of a hub that nobody knows: it is not written down either", async () => {
      const body = site.bodyOf("participants", everyone);
      const { answer, records } = await site.send(body, `Bearer ${await signed(body, { claims: { iss: "unheard/of" } })}`);
      expect([answer.status, answer.code, records]).toEqual([403, "HUB_UNKNOWN", []]);
    });
  });

  it("no refusal, and nothing that is logged, holds anything of a record or of an assertion", async () => {
    const logged = site.log.join("\n");
    for (const { legal_name } of world.rows.participant) if (legal_name !== null) expect(logged).not.toContain(legal_name);
    expect(logged).not.toContain("eyJ");
  });

  it("a stranger stands for the organization alone: a consent that names it opens, duties and roles do not", async () => {
    const organizations = [...new Set(world.rows.account.map(({ organization_id }) => organization_id).filter((id) => id !== null))];
    let opened = 0;
    for (const organizationId of organizations) {
      const { answer, records } = await ask({ accountId: "somebody-else", organizationId });
      expect(answer.status).toBe(200);
      opened += rowsIn(answer.data);
      for (const { entry } of records) {
        if (entry === null) continue;
        expect(entry.viewer).toEqual({ id: `${HUB}#somebody-else`, organizationId, role: "THIRD_PARTY" });
        for (const { section } of entry.releases) expect(["2.12(c)(3)", "2.51"]).not.toContain(section);
      }
    }
    expect(opened).toBeGreaterThan(0);
    const program = await ask({ accountId: "somebody-else", organizationId: director.organizationId });
    expect(rowsIn(program.answer.data)).toBeLessThan(rowsIn((await ask(director)).answer.data));
  });

  it("a stranger is read anew when the directory changes under them", async () => {
    const organizationId = director.organizationId;
    await ask({ accountId: "somebody-else", organizationId });
    await database.query("", "UPDATE organization SET name = name || ' ' WHERE id = 'santa-fe-nm/program'");
    expect((await ask({ accountId: "somebody-else", organizationId })).answer.status).toBe(200);
  });

  it("by id of a kind of row that is beyond the ceiling is like an id of nobody", async () => {
    await site.trust({ categories: EVERY_PERSON_CATEGORY.filter((one) => one !== "JUSTICE_REFERRAL") });
    const referrals = world.rows.referral.slice(0, 5).map(({ id }) => globalIdOf(CITY, "Referral", id));
    const nobody = referrals.map(() => globalIdOf(CITY, "Referral", randomBytes(16).toString("base64url")));
    const byId = (ids: string[]) => ask(director, { document: "referralsById", variables: { ids, ...allSwitches(SITE_DOCUMENTS.referralsById) } });
    // Whoever comes first reads the directory and the hub, for a while for all.
    await byId(nobody);
    const [known, unknown] = [await byId(referrals), await byId(nobody)];
    expect(known.answer.data).toEqual({ referralsById: referrals.map(() => null) });
    expect([known.answer.text, known.statements, known.entries]).toEqual([unknown.answer.text, unknown.statements, []]);
    const list = await ask(director, { document: "participants" });
    expect(list.entries.some((line) => line.includes("JUSTICE_REFERRAL"))).toBe(false);
    expect(rowsIn(list.answer.data)).toBeGreaterThan(0);
  });
});

/** Rows about persons, those below others included. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + rowsIn(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  const own = "position" in value && "decision" in value ? 1 : 0;
  return own + Object.values(value).reduce<number>((sum, one) => sum + rowsIn(one), 0);
}
