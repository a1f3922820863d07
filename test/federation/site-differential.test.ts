import { type DocumentName, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import type { Purpose } from "../../src/domain/decision";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { combinations } from "../disclosure/oracle/every";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import { asker } from "../support/ask";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { asOfTheHub, nodeText } from "./hub-text";
import { allSwitches, type SiteHouse, siteHouse } from "./site-house";

const CITY = "santa-fe-nm";
const LISTS = { participants: "Participant", referrals: "Referral", outcomes: "Outcome", providers: "Provider" } as const;
const BY_ID = { participantsById: ["Participant", "participant"], referralsById: ["Referral", "referral"], outcomesById: ["Outcome", "outcome"], serviceReferralsById: ["ServiceReferral", "service_referral"], providersById: ["Provider", "provider"] } as const;

interface HubAnswer {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let world: World;
  let site: SiteHouse;
  let ask: ReturnType<typeof asker>;
  /** Rows that were compared, by document: comparing nothing with nothing proves little. */
  const compared = new Map<string, number>();

  beforeAll(async () => {
    database = await open();
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log: { info: () => undefined, warn: () => undefined }, only: ["national", CITY] });
    await tangle(database, CITY, NOW, "site");
    world = await readWorld(database);
    site = await siteHouse(database);
    ask = asker(site.hub);
  }, 120_000);

  afterAll(() => site.stop());

  const count = (document: string, rows: number) => compared.set(document, (compared.get(document) ?? 0) + rows);

  async function fromSite(viewer: Row<"account">, purpose: Purpose | null, document: DocumentName, variables: Record<string, unknown>): Promise<{ data: unknown; code: string | undefined }> {
    const { answer } = await site.ask({ accountId: viewer.id, organizationId: viewer.organization_id, purpose, document, variables: { ...allSwitches(SITE_DOCUMENTS[document]), ...variables } });
    expect([200, answer.code]).toEqual([answer.status, answer.code]);
    return { data: (answer.data as Record<string, unknown>)[document], code: answer.code };
  }

  async function compareList(viewer: Row<"account">, purpose: Purpose | null, document: keyof typeof LISTS): Promise<void> {
    const mine = await fromSite(viewer, purpose, document, { jurisdictions: [CITY], first: 15 });
    const query = `query ($j: [String!]) { ${document}(jurisdictions: $j, first: 15) { nodes { ${nodeText(SITE_DOCUMENTS[document])} } pageInfo { hasNextPage } } }`;
    const { data, errors } = await ask<Record<string, HubAnswer | null>>(viewer.slug, purpose, query, { j: [CITY] });
    const where = { who: viewer.slug, purpose, document };
    const theirs = data[document] ?? null;
    const rows = mine.data as { rows: unknown[]; more: boolean } | null;
    expect({ where, code: mine.code, nodes: rows?.rows.map(asOfTheHub), more: rows?.more }).toEqual({ where, code: codeOf(errors), nodes: theirs?.nodes, more: theirs?.pageInfo.hasNextPage });
    count(document, rows?.rows.length ?? 0);
  }

  async function compareById(viewer: Row<"account">, purpose: Purpose | null, document: keyof typeof BY_ID, turn: number): Promise<void> {
    const [type, table] = BY_ID[document];
    const rows = world.rows[table] as readonly { id: string }[];
    const ids = Array.from({ length: 12 }, (_, at) => globalIdOf(CITY, type, (rows[(turn * 12 + at * 7) % rows.length] as { id: string }).id));
    const mine = await fromSite(viewer, purpose, document, { ids });
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${nodeText(SITE_DOCUMENTS[document])} } } }`;
    const { data, errors } = await ask<{ nodes: unknown[] } | null>(viewer.slug, purpose, query, { ids });
    const where = { who: viewer.slug, purpose, document };
    expect({ where, code: mine.code, nodes: (mine.data as unknown[] | null)?.map(asOfTheHub) }).toEqual({ where, code: codeOf(errors), nodes: data?.nodes });
    count(document, (mine.data as unknown[] | null)?.filter((one) => one !== null).length ?? 0);
  }

  it("a site serves every persona for every purpose exactly the rows and values that its own API serves them", async () => {
    const all = combinations({ world } as never, name === "PGlite" ? 11 : 3);
    for (const { viewer, purpose, number } of all) {
      for (const document of Object.keys(LISTS) as (keyof typeof LISTS)[]) await compareList(viewer, purpose, document);
      for (const document of Object.keys(BY_ID) as (keyof typeof BY_ID)[]) await compareById(viewer, purpose, document, number);
    }
    for (const document of [...Object.keys(LISTS), ...Object.keys(BY_ID)]) expect({ document, rows: (compared.get(document) ?? 0) > 20 }).toEqual({ document, rows: true });
  }, 600_000);
});

function codeOf(errors: readonly { readonly originalError?: unknown; readonly extensions: unknown }[]): string | undefined {
  const [first] = errors;
  return first === undefined ? undefined : ((first.originalError as { code?: string } | undefined)?.code ?? "?");
}
