import { randomBytes } from "node:crypto";
import type { Purpose } from "../../src/domain/decision";
import { signAssertion } from "../../src/identity/sign-assertion";
import { logger } from "../../src/log";
import { Random } from "../../src/onboarding/seed/random";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { DOCUMENT_NAMES, type DocumentName, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { type DrainedSite, REMOTE_SETTINGS, remoteSite } from "../../src/sites/remote";
import type { SiteReply } from "../../src/sites/remote-site";
import { combinations } from "../disclosure/oracle/every";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import { onPGlite, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { HUB, SITE, type SiteHouse, siteHouse } from "./site-house";

const CITIES = ["santa-fe-nm", "albany-ny"];
const ORDERS: Readonly<Record<string, string>> = { participants: "OPENED_ON", referrals: "RECEIVED_AT", outcomes: "OBSERVED_AT", providers: "NAME" };
const KEYS: Readonly<Record<string, readonly (readonly ["Participant" | "Referral" | "Outcome" | "ServiceReferral" | "Provider", string])[]>> = {
  participantsById: [["Participant", "participant"]], referralsById: [["Referral", "referral"]], outcomesById: [["Outcome", "outcome"]],
  serviceReferralsById: [["ServiceReferral", "service_referral"]], providersById: [["Provider", "provider"]],
  referralsOf: [["Participant", "participant"]], outcomesOf: [["Participant", "participant"]], serviceReferralsOf: [["Provider", "provider"]],
  participantBehind: [["Referral", "referral"], ["Outcome", "outcome"], ["ServiceReferral", "service_referral"]], referralBehind: [["ServiceReferral", "service_referral"]],
};

/** The hub's client of a site and a hub that is one, over HTTP: what the one serves the other takes, in every way it can be asked. */
onPGlite((open) => {
  let database: TestDatabase;
  let world: World;
  let house: SiteHouse;
  let site: DrainedSite;
  const lines: string[] = [];
  const told = new Map<string, number>();

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", ...CITIES] });
    await tangle(database, CITIES[0] ?? "", NOW, "site");
    world = await readWorld(database);
    house = await siteHouse(database);
    site = remoteSite({ id: SITE, url: new URL(house.url).origin }, {
      sign: (siteId, { asker }, body) => signAssertion(house.key, { hubId: HUB, siteId, body, ...asker, purpose: asker.purpose as Purpose | null }, NOW, randomBytes),
      now: () => performance.now(),
      later: (milliseconds, act) => { const timer = setTimeout(act, milliseconds); return () => { clearTimeout(timer); }; },
      random: randomBytes,
      log: logger({ logLevel: "debug", hubId: HUB }, { write: (line) => { lines.push(line); } }),
    }, { ...REMOTE_SETTINGS, breaker: { ...REMOTE_SETTINGS.breaker, least: 1_000_000 } });
  }, 240_000);

  afterAll(async () => { await site.close(); await house.stop(); });

  async function ask(viewer: Row<"account">, purpose: Purpose | null, document: DocumentName, variables: Record<string, unknown>): Promise<SiteReply> {
    const asker = { accountId: viewer.id, organizationId: viewer.organization_id, purpose, requestId: "request-1", via: [] };
    const reply = await site.ask({ document, variables, asker, deadlineAt: performance.now() + 20_000 });
    const status = reply.status === "REFUSED" ? reply.code : reply.status;
    expect({ who: viewer.slug, purpose, document, status, line: lines.at(-1) ?? "" }).toEqual({ who: viewer.slug, purpose, document, status: expect.stringMatching(/^(?:ANSWERED|ROLE_REFUSED|PURPOSE_REQUIRED)$/), line: expect.not.stringContaining("INVALID") });
    return reply;
  }

  function variablesOf(document: DocumentName, random: Random): Record<string, unknown> {
    const types = Object.entries(SITE_DOCUMENTS[document].variables);
    const on = random.pick([0.1, 0.5, 1]);
    const variables: Record<string, unknown> = Object.fromEntries(types.flatMap(([name, type]): [string, unknown][] => (type === "Boolean!" ? [[name, random.chance(on)]] : type === "Int!" ? [[name, random.int(1, 9)]] : [])));
    if ("jurisdictions" in SITE_DOCUMENTS[document].variables) {
      variables["jurisdictions"] = random.chance(0.5) ? CITIES : [random.pick(CITIES)];
      if (random.chance(0.6)) variables["orderBy"] = { field: ORDERS[document], direction: random.pick(["ASC", "DESC"]) };
    }
    const kinds = KEYS[document];
    if (kinds !== undefined) {
      variables["ids"] = Array.from({ length: random.int(1, 12) }, () => {
        const [type, table] = random.pick(kinds);
        const row = random.pick(world.rows[table as "participant"] as readonly { id: string; jurisdiction: string }[]);
        return globalIdOf(row.jurisdiction, type, row.id);
      });
    }
    return variables;
  }

  async function walk(viewer: Row<"account">, purpose: Purpose, document: DocumentName, random: Random): Promise<void> {
    const variables = variablesOf(document, random);
    for (let turn = 0; turn < 3; turn++) {
      const reply = await ask(viewer, purpose, document, variables);
      if (reply.status !== "ANSWERED") return;
      const { rows, more } = reply.data as { rows?: { position: unknown }[]; more?: boolean };
      told.set(document, (told.get(document) ?? 0) + (rows ?? (Array.isArray(reply.data) ? reply.data.filter((one) => one !== null) : [1])).length);
      if (rows === undefined || more !== true) return;
      variables["after"] = rows.at(-1)?.position;
    }
  }

  it("takes every answer of every document, for every persona and purpose, and walks its pages", async () => {
    const random = new Random("checked");
    for (const { viewer, purpose } of combinations({ world } as never, 61)) for (const document of DOCUMENT_NAMES) await walk(viewer, purpose, document, random);
    // What chance has told of too little is asked by those who see most.
    const directors = world.rows.account.filter(({ role, active }) => active && role === "PROGRAM_DIRECTOR");
    const tooFew = () => DOCUMENT_NAMES.filter((document) => (told.get(document) ?? 0) < 20);
    for (let turn = 0; turn < 100 && tooFew().length > 0; turn++) for (const document of tooFew()) await walk(random.pick(directors), "CARE_COORDINATION", document, random);
    expect(tooFew()).toEqual([]);
    expect([...told.keys()].length).toBe(DOCUMENT_NAMES.length);
  }, 600_000);
});
