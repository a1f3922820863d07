import { purposeList, type Purpose } from "../../src/domain/decision";
import { Random } from "../../src/onboarding/seed/random";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { type DocumentName, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { allSwitches, type SiteHouse, siteHouse, type SiteTraces } from "./site-house";

const CITY = "santa-fe-nm";

/** Documents that name rows by id, with the kinds of row whose ids they take. */
const NAMED: readonly [DocumentName, "Participant" | "Referral" | "Outcome" | "ServiceReferral"][] = [
  ["participantsById", "Participant"], ["referralsById", "Referral"], ["outcomesById", "Outcome"], ["serviceReferralsById", "ServiceReferral"],
  ["referralsOf", "Participant"], ["outcomesOf", "Participant"],
  ["participantBehind", "Referral"], ["participantBehind", "Outcome"], ["participantBehind", "ServiceReferral"], ["referralBehind", "ServiceReferral"],
];
const TABLE = { Participant: "participant", Referral: "referral", Outcome: "outcome", ServiceReferral: "service_referral" } as const;

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let world: World;
  let site: SiteHouse;

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", CITY] });
    await tangle(database, CITY, NOW, "absence");
    world = await readWorld(database);
    site = await siteHouse(database);
  }, 120_000);

  afterAll(() => site.stop());

  const ask = (viewer: Row<"account">, purpose: Purpose, document: DocumentName, ids: readonly string[], on: Record<string, unknown>) =>
    site.ask({ accountId: viewer.id, organizationId: viewer.organization_id, purpose, document, variables: { ids, ...(document.endsWith("Of") ? { first: 5 } : {}), ...on } });

  /** All that could tell: for the hub the answer, at the site what was asked of the database and what was written down. */
  function told({ answer: { status, headers: { date: _date, ...headers }, text }, statements, audits, entries }: SiteTraces, ids: readonly string[]): unknown {
    const withoutIds = (value: unknown) => ids.reduce((left, id) => left.replaceAll(id, "<id>"), JSON.stringify(value));
    return { status, headers, text, statements, audits: withoutIds(audits), entries };
  }

  function isNothing(document: DocumentName, { answer }: SiteTraces): boolean {
    const rows = (answer.data as Record<string, unknown[] | null> | null)?.[document];
    return rows === null || rows === undefined || rows.every((one) => one === null || (one as { rows?: unknown[] }).rows?.length === 0);
  }

  it("whoever is hidden, and whoever there is not: the same body and headers, the same statements, the same audit", async () => {
    const random = new Random(`site absence ${name}`);
    const seen = { hidden: 0, shown: 0 };
    const viewers = world.rows.account.filter(({ active }) => active);
    const unknownId = (type: "Participant" | "Referral" | "Outcome" | "ServiceReferral") => globalIdOf(CITY, type, Buffer.from(random.bytes(16)).toString("base64url"));
    for (let turn = 0; turn < (name === "PGlite" ? 40 : 100); turn++) {
      const viewer = random.pick(viewers);
      const purpose = random.pick(purposeList);
      const [document, type] = random.pick(NAMED);
      const on = Object.fromEntries(Object.entries(allSwitches(SITE_DOCUMENTS[document])).map(([switched, value]) => [switched, value === true ? random.chance(0.7) : value]));
      const ids = Array.from({ length: random.pick([1, 2, 3]) }, () => globalIdOf(CITY, type, random.pick(world.rows[TABLE[type]] as readonly Row<"referral">[]).id));
      const nobody = [...new Set(ids)].map(() => unknownId(type));
      // Whoever comes first reads the directory, the hub and the viewer, for a while for all.
      await ask(viewer, purpose, document, [unknownId(type)], on);
      const known = await ask(viewer, purpose, document, [...new Set(ids)], on);
      const unknown = await ask(viewer, purpose, document, nobody, on);
      expect(isNothing(document, unknown)).toBe(true);
      if (!isNothing(document, known)) {
        seen.shown += 1;
        continue;
      }
      seen.hidden += 1;
      const where = { who: viewer.slug, purpose, document, type };
      expect({ where, ...(told(known, ids) as object) }).toEqual({ where, ...(told(unknown, nobody) as object) });
    }
    expect([seen.hidden > 10, seen.shown > 5]).toEqual([true, true]);
  }, 300_000);
});
