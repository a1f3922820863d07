import { SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { readCheckpoint } from "../../src/disclosure/checkpoint";
import { verifyLedger } from "../../src/disclosure/ledger-verify";
import type { Purpose } from "../../src/domain/decision";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { CATEGORY_BIT, listOf } from "../../src/privacy/categories";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import { asker } from "../support/ask";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { asOfTheHub, nodeText } from "./hub-text";
import { allSwitches, SITE, type SiteHouse, siteHouse } from "./site-house";

const CITY = "santa-fe-nm";

interface Position {
  readonly sort: string | null;
  readonly jurisdiction: string;
  readonly id: string;
}

interface SiteRow {
  readonly position: Position;
  readonly decision: { readonly released: readonly string[]; readonly bases: readonly { readonly categories: readonly string[]; readonly consentId: string | null }[]; readonly notice: readonly { readonly consentId: string }[] };
  readonly node: { readonly id: string };
}

interface SiteRows {
  readonly rows: readonly SiteRow[];
  readonly more: boolean;
}

interface Extensions {
  readonly ledger?: { readonly chain: string; readonly sequence: number; readonly hash: string };
}

const ASKERS: readonly (readonly [string, Purpose])[] = [["program-director", "CARE_COORDINATION"], ["case-manager", "CARE_COORDINATION"], ["officer", "DIVERSION_COORDINATION" as Purpose], ["housing-worker", "CARE_COORDINATION"]];

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let world: World;
  let site: SiteHouse;
  let ask: ReturnType<typeof asker>;

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", CITY] });
    await tangle(database, CITY, NOW, "lists");
    world = await readWorld(database);
    site = await siteHouse(database);
    ask = asker(site.hub);
  }, 120_000);

  afterAll(() => site.stop());

  const accounts = () => world.rows.account.filter(({ active }) => active);
  const who = (role: string) => accounts().find(({ slug }) => slug === `santa-fe-${role}`) as Row<"account">;
  const fromSite = (viewer: Row<"account">, purpose: Purpose | null, document: keyof typeof SITE_DOCUMENTS, variables: Record<string, unknown>) =>
    site.ask({ accountId: viewer.id, organizationId: viewer.organization_id, purpose, document, variables: { ...allSwitches(SITE_DOCUMENTS[document]), ...variables } });
  const rowsOf = async <T>(...question: Parameters<typeof fromSite>): Promise<T> => ((await fromSite(...question)).answer.data as Record<string, T>)[question[2]] as T;
  const extensionsOf = (text: string) => (JSON.parse(text) as { readonly extensions?: Extensions }).extensions ?? {};

  it("lists below rows, and what rows belong to, are what the site's own API gives below and behind them", async () => {
    const counted = { below: 0, behind: 0 };
    for (const viewer of accounts().filter((_, turn) => name === "PostgreSQL" || turn % 3 === 0)) {
      for (const purpose of ["CARE_COORDINATION", "TREATMENT"] as const) {
        for (const [document, field] of [["referralsOf", "referrals"], ["outcomesOf", "outcomes"]] as const) {
          const query = `{ participants(jurisdictions: ["${CITY}"], first: 12) { nodes { id ${field}(first: 2) { nodes { ${nodeText(SITE_DOCUMENTS[document])} } pageInfo { hasNextPage } } } } }`;
          const { data } = await ask<{ participants: { nodes: { id: string; [field: string]: unknown }[] } | null }>(viewer.slug, purpose, query);
          const nodes = data.participants?.nodes ?? [];
          if (nodes.length === 0) continue;
          const lists = await rowsOf<SiteRows[]>(viewer, purpose, document, { ids: nodes.map(({ id }) => id), first: 2, after: null });
          const mine = lists.map(({ rows, more }) => ({ nodes: rows.map(asOfTheHub), pageInfo: { hasNextPage: more } }));
          expect({ who: viewer.slug, purpose, document, lists: mine }).toEqual({ who: viewer.slug, purpose, document, lists: nodes.map((node) => node[field]) });
          counted.below += lists.reduce((sum, { rows }) => sum + rows.length, 0);
        }
        const query = `{ referrals(jurisdictions: ["${CITY}"], first: 12) { nodes { id participant { ${nodeText(SITE_DOCUMENTS.participantBehind)} } } } }`;
        const { data } = await ask<{ referrals: { nodes: { id: string; participant: unknown }[] } | null }>(viewer.slug, purpose, query);
        const nodes = data.referrals?.nodes ?? [];
        if (nodes.length === 0) continue;
        const behind = await rowsOf<(SiteRow | null)[]>(viewer, purpose, "participantBehind", { ids: nodes.map(({ id }) => id) });
        expect({ who: viewer.slug, purpose, behind: behind.map(asOfTheHub) }).toEqual({ who: viewer.slug, purpose, behind: nodes.map(({ participant }) => participant) });
        counted.behind += behind.filter((one) => one !== null).length;
      }
    }
    expect([counted.below > 20, counted.behind > 20]).toEqual([true, true]);
  }, 300_000);

  it("pages go on from the position of their last row, without a skip or a repeat, in every order", async () => {
    const viewer = who("program-director");
    const orders = [["participants", null], ["participants", "OPENED_ON"], ["referrals", "RECEIVED_AT"], ["outcomes", "OBSERVED_AT"], ["providers", "NAME"]] as const;
    for (const [document, field] of orders) {
      for (const direction of field === null ? ["ASC"] : ["ASC", "DESC"]) {
        const orderBy = field === null ? null : { field, direction };
        const off = allSwitches(SITE_DOCUMENTS[document], false);
        const page = (first: number, after: Position | null) => rowsOf<SiteRows>(viewer, "CARE_COORDINATION", document, { ...off, jurisdictions: [CITY], orderBy, first, after });
        const whole = await page(1000, null);
        expect([document, field, whole.rows.length > 4, whole.more]).toEqual([document, field, true, false]);
        for (const size of [3, 7]) {
          const walked: string[] = [];
          let after: Position | null = null;
          for (let more = true; more && walked.length <= whole.rows.length; ) {
            const part: SiteRows = await page(size, after);
            walked.push(...part.rows.map(({ node }) => node.id));
            ({ more } = part);
            after = part.rows.at(-1)?.position ?? null;
          }
          expect({ document, field, direction, size, walked }).toEqual({ document, field, direction, size, walked: whole.rows.map(({ node }) => node.id) });
        }
        if (field === "OPENED_ON") expect(whole.rows.every(({ position: { sort } }) => /^(-?infinity|\d{4}-\d\d-\d\d)$/.test(sort ?? ""))).toBe(true);
        if (field === "RECEIVED_AT") expect(whole.rows.every(({ position: { sort } }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(sort ?? ""))).toBe(true);
        for (const { position, node } of whole.rows) expect(node.id.endsWith(position.id) && position.jurisdiction === CITY).toBe(true);
      }
    }
  }, 120_000);

  it("the decision of a row is what the ledger has of it, with a notice for every consent", async () => {
    let consented = 0;
    for (const viewer of accounts()) {
      const { answer, records } = await fromSite(viewer, "CARE_COORDINATION", "participants", { jurisdictions: [CITY], first: 100, withReferrals: false, withOutcomes: false });
      const rows = (answer.data as { participants: SiteRows | null }).participants?.rows ?? [];
      const entered = new Map<string, Set<string>>();
      for (const { persons, categories } of records.flatMap(({ entry }) => entry?.releases ?? [])) {
        for (const person of persons) entered.set(person, new Set([...(entered.get(person) ?? []), ...categories]));
      }
      for (const { position, decision } of rows) {
        expect([...decision.released].sort()).toEqual([...(entered.get(position.id) ?? [])].sort());
        expect([...new Set(decision.bases.flatMap(({ categories }) => categories))].sort()).toEqual([...decision.released].sort());
        expect(decision.notice.map(({ consentId }) => consentId)).toEqual([...new Set(decision.bases.flatMap(({ consentId }) => consentId ?? []))].sort());
        consented += decision.notice.length;
      }
      expect(entered.size).toBe(rows.length);
    }
    expect(consented).toBeGreaterThan(3);
  }, 120_000);

  it("what is switched off is not decided, not sent and not in the ledger", async () => {
    const viewer = who("program-director");
    site.judging.asked = 0;
    const { answer, entries } = await fromSite(viewer, "CARE_COORDINATION", "participants", { jurisdictions: [CITY], first: 20, ...allSwitches(SITE_DOCUMENTS.participants, false) });
    const { rows } = (answer.data as { participants: SiteRows }).participants;
    expect(rows.length).toBeGreaterThan(5);
    expect(listOf(site.judging.asked)).toEqual(["ENROLLMENT_STATUS"]);
    expect(new Set(entries.map((line) => (JSON.parse(line) as string[])[4]))).toEqual(new Set(["ENROLLMENT_STATUS"]));
    expect(Object.keys(rows[0]?.node ?? {}).sort()).toEqual(["id", "withheld"]);
    for (const [switched, category] of [["Participant_SUD_TREATMENT", "SUD_TREATMENT"], ["Participant_DEMOGRAPHICS", "DEMOGRAPHICS"]] as const) {
      site.judging.asked = 0;
      await fromSite(viewer, "CARE_COORDINATION", "participants", { jurisdictions: [CITY], first: 20, ...allSwitches(SITE_DOCUMENTS.participants, false), [switched]: true });
      expect(site.judging.asked).toBe(CATEGORY_BIT.ENROLLMENT_STATUS | CATEGORY_BIT[category]);
    }
  });

  it("names the ledger's own row for the answer, which ledger verify finds; none where nothing of a person was released", async () => {
    for (const [role, purpose] of ASKERS.slice(0, 2)) {
      const { answer } = await fromSite(who(role), purpose, "participants", { jurisdictions: [CITY], first: 10 });
      const { ledger } = extensionsOf(answer.text);
      const [row] = await database.query<{ hash: string; body: string }>("", "SELECT encode(hash, 'hex') AS hash, body FROM ledger_entry WHERE chain_id = $1 AND sequence = $2", [ledger?.chain ?? "", ledger?.sequence ?? 0]);
      expect(row?.hash).toBe(ledger?.hash);
      expect(JSON.parse(row?.body ?? "{}")).toMatchObject({ requestId: "request-1", operation: "site.participants", viewer: { id: who(role).id } });
    }
    expect((await verifyLedger(database, await readCheckpoint(site.hub.config.ledgerCheckpointFile, site.hub.checkpointKey))).broken).toBeNull();
    const providers = await fromSite(who("officer"), null, "providers", { jurisdictions: [CITY], first: 10 });
    expect([extensionsOf(providers.answer.text).ledger, (providers.answer.data as { providers: SiteRows }).providers.rows.length > 0]).toEqual([undefined, true]);
    const nobody = await fromSite(who("officer"), "INVESTIGATION", "participantsById", { ids: [globalIdOf(CITY, "Participant", "A".repeat(22))] });
    expect([nobody.answer.status, extensionsOf(nobody.answer.text).ledger]).toEqual([200, undefined]);
  });

  it("a refusal that everyone in the role gets comes as at the hub, and is on record", async () => {
    const { answer, audits } = await fromSite(who("program-director"), null, "participants", { jurisdictions: [CITY], first: 10 });
    expect([answer.status, answer.code, (answer.data as { participants: unknown }).participants]).toEqual([200, "PURPOSE_REQUIRED", null]);
    expect(audits.map(({ body }) => body)).toEqual([{ rows: 0, effects: { DENY: 1 }, rules: { PURPOSE_REQUIRED: 1 }, hub: "state/hub" }]);
    const elsewhere = await fromSite(who("program-director"), "CARE_COORDINATION", "participants", { jurisdictions: ["atlantis"], first: 10 });
    expect([elsewhere.answer.status, elsewhere.answer.code]).toEqual([200, "JURISDICTION_UNKNOWN"]);
  });

  it("says who it is, which places it has and which contract it speaks, to a hub that asks for nobody", async () => {
    const { answer } = await site.ask({ accountId: "state/hub", organizationId: null, purpose: null, document: "site" });
    expect(answer.data).toMatchObject({ site: { contract: "1", id: SITE, through: [], jurisdictions: [{ slug: CITY, partners: expect.any(Array) as unknown }] } });
  });
});
