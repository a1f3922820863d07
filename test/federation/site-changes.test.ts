import { randomBytes, randomUUID } from "node:crypto";
import { globalId, newLocalId } from "../../src/domain/ids";
import { signAssertion } from "../../src/identity/sign-assertion";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { type ChangeName, SITE_CHANGES } from "../../src/sites/contract/changes";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import { onPGlite, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { HUB, SITE, type SiteHouse, siteHouse, type SiteTraces } from "./site-house";

const CITY = "santa-fe-nm";

/** What a hub sends, as the site sees it: whatever hub, whatever it says. */
onPGlite((open) => {
  let database: TestDatabase;
  let world: World;
  let site: SiteHouse;
  let director: Row<"account">;
  let person: string;

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", CITY] });
    world = await readWorld(database);
    site = await siteHouse(database);
    director = world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    const [self] = await database.query<{ id: string }>("test_self", "SELECT r.participant_id AS id FROM relation r JOIN account a ON a.id = r.account_id WHERE r.type = 'SELF' AND a.slug = 'santa-fe-participant'");
    person = globalId(CITY, "Participant", self?.id ?? "");
  }, 120_000);

  beforeEach(() => site.trust({ writes: true }));
  afterAll(() => site.stop());

  const changes = async () => (await database.query<{ count: number }>("test_changes", "SELECT count(*)::int AS count FROM change_log"))[0]?.count ?? 0;

  interface Sent {
    readonly change?: ChangeName;
    readonly input?: object;
    readonly key?: unknown;
    readonly as?: { readonly id: string; readonly organization_id: string | null };
    readonly headers?: Readonly<Record<string, string>>;
  }

  async function send({ change = "recordMandate", input = { participant: person, type: "SUMMONS" }, key = randomUUID(), as = director, headers }: Sent = {}): Promise<SiteTraces> {
    const body = JSON.stringify({ documentId: SITE_CHANGES[change].id, variables: { input, key } });
    const assertion = signAssertion(site.key, { hubId: HUB, siteId: SITE, accountId: as.id, organizationId: as.organization_id, purpose: "CARE_COORDINATION", requestId: "request-1", via: [], body }, NOW, randomBytes);
    return site.send(body, `Bearer ${assertion}`, headers);
  }

  it("makes a change that its own registers let the account make, and names the hub in its audit", async () => {
    const before = await changes();
    const { answer, audits } = await send();
    expect(answer.data).toMatchObject({ recordMandate: { change: "MANDATE_RECORDED" } });
    expect(audits).toMatchObject([{ accountId: director.id, operation: "site.recordMandate", body: { hub: HUB, rules: { ORDER: 1 }, effects: { PERMIT: 1 } } }]);
    expect(await changes()).toBe(before + 1);
  });

  it("takes no change from a hub that it has not let, which is how one is trusted", async () => {
    await site.trust();
    const before = await changes();
    expect([(await send()).answer.status, (await send()).answer.code, await changes()]).toEqual([403, "HUB_WRITES", before]);
  });

  it("gives a stranger of the program's own organization null, and writes nothing", async () => {
    const before = await changes();
    for (const participant of [person, globalId(CITY, "Participant", newLocalId(randomBytes))]) {
      const { answer, audits } = await send({ as: { id: "nobody-on-file", organization_id: director.organization_id }, input: { participant, type: "SUMMONS" } });
      expect([answer.status, answer.data, answer.errors]).toEqual([200, { recordMandate: null }, []]);
      expect(audits).toMatchObject([{ accountId: `${HUB}#nobody-on-file`, body: { effects: { HIDE: 1 } } }]);
    }
    expect(await changes()).toBe(before);
  });

  it("refuses the account under another organization than its own", async () => {
    expect((await send({ as: { id: director.id, organization_id: `${CITY}/housing` } })).answer.code).toBe("HUB_ORGANIZATION");
  });

  it.each([["none", null], ["an empty one", ""], ["a short one", "1234567"], ["one with a space", "a key of words"], ["one that is too long", "k".repeat(161)]])("refuses a change with a key that is none: %s", async (_what, key) => {
    const before = await changes();
    expect([(await send({ key })).answer.code, await changes()]).toEqual(["BAD_USER_INPUT", before]);
  });

  it("does not read a place that it knows and does not keep, nor another type's id", async () => {
    const before = await changes();
    for (const participant of [globalId("bangor-me", "Participant", newLocalId(randomBytes)), globalId(CITY, "Referral", newLocalId(randomBytes)), "x"]) {
      expect((await send({ input: { participant, type: "SUMMONS" } })).answer.data).toEqual({ recordMandate: null });
    }
    expect(await changes()).toBe(before);
  });

  it("begins no change when the time that the hub gave is over, and gives one that was begun", async () => {
    const before = await changes();
    site.judging.milliseconds = 120;
    expect([(await send({ headers: { "x-deadline-ms": "60" } })).answer.code, await changes()]).toEqual(["DEADLINE", before]);
    const silence = database.onStatement((name) => {
      // The change has begun: the time is over before it is made.
      if (name === "register_lock_person") for (const until = performance.now() + 400; performance.now() < until;);
    });
    const { answer } = await send({ headers: { "x-deadline-ms": "300" } });
    silence();
    expect(answer.data).toMatchObject({ recordMandate: { change: "MANDATE_RECORDED" } });
    expect(await changes()).toBe(before + 1);
  });

  it("tells whoever keeps the register what is wrong, by its place, and keeps no key for it", async () => {
    const key = randomUUID();
    const wrong = { participant: person, kind: "PAID_IN_FULL", purposes: [] };
    const { answer } = await send({ change: "requestRestriction", input: wrong, key });
    expect(answer.errors).toMatchObject([{ extensions: { code: "REGISTER_INPUT", details: ["/purposes"] } }]);
    expect((await send({ change: "requestRestriction", input: { ...wrong, purposes: ["PAYMENT"] }, key })).answer.data).toMatchObject({ requestRestriction: { change: "RESTRICTION_REQUESTED" } });
  });
});
