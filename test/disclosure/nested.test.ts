import type { Purpose } from "../../src/domain/decision";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { select } from "../support/selection";
import { askWhole } from "./oracle/ask";
import { expectedChildren, expectedLink, linesOf, recorded } from "./oracle/compare";
import { type Combination, combinations } from "./oracle/every";
import type { Handed } from "./oracle/part";
import type { House } from "./oracle/house";
import { resolved } from "./oracle/resolve";
import { seededHouse } from "./oracle/seeded";
import { OUTCOME, OUTCOME_TEXT, PARTICIPANT, PARTICIPANT_TEXT, REFERRAL, REFERRAL_TEXT, SERVICE_REFERRAL, SERVICE_REFERRAL_TEXT } from "./oracle/selections";
import { inOrder, type Row } from "./oracle/world";

const TANGLED = "santa-fe-nm";
const PAGE = "pageInfo { hasNextPage endCursor }";

interface Page {
  readonly nodes: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: House;
  let askers: Combination[];

  beforeAll(async () => {
    database = await open();
    house = await seededHouse(database, ["bangor-me"], { tangled: [TANGLED] });
    askers = combinations(house, 7).filter(seesSomebody).filter((_, turn) => turn % (name === "PGlite" ? 20 : 4) === 0);
  }, 120_000);

  afterAll(() => house.close());

  const seesSomebody = ({ viewer, purpose }: Combination) => {
    const decisions = house.decisions(viewer, purpose);
    return house.world.rows.participant.some((row) => !decisions.isNobody(row));
  };
  const account = (role: string) => house.world.rows.account.find(({ slug }) => slug === `santa-fe-${role}`) as Row<"account">;

  /** What the door answers to one question, resolved, and whether the ledger holds just what it handed over. */
  async function answer(viewer: Row<"account">, purpose: Purpose, type: "participants" | "providers" | "referrals" | "outcomes", text: string, first = 1000): Promise<{ page: Page; lines: string[] } | null> {
    const { door, told } = await house.opened(viewer, purpose);
    const selection = select(text);
    const given = await door[type]({ first }, selection).catch(() => null);
    if (given === null) return null;
    const page = (await resolved(door, given, selection, false)) as Page;
    await door.commit();
    return { page, lines: recorded(told()) };
  }

  it("referrals and outcomes below a participant are those that the root lists hold, row by row decided, at every page size", async () => {
    for (const { viewer, purpose } of askers) {
      for (const first of [1, 3, 1000]) {
        const text = `nodes { id referrals(first: ${String(first)}) { nodes { ${REFERRAL_TEXT} } ${PAGE} } outcomes(first: ${String(first)}) { nodes { ${OUTCOME_TEXT} } ${PAGE} } }`;
        const found = await answer(viewer, purpose, "participants", text);
        const decisions = house.decisions(viewer, purpose);
        for (const node of found?.page.nodes ?? []) {
          const referrals = expectedChildren(decisions, "Referral", node["id"] as string, REFERRAL);
          const outcomes = expectedChildren(decisions, "Outcome", node["id"] as string, OUTCOME);
          const page = (all: readonly unknown[]) => ({ nodes: all.slice(0, first), more: all.length > first });
          const got = (list: unknown) => ({ nodes: (list as Page).nodes, more: (list as Page).pageInfo.hasNextPage });
          expect([viewer.slug, purpose, got(node["referrals"]), got(node["outcomes"])]).toEqual([viewer.slug, purpose, page(referrals), page(outcomes)]);
        }
      }
    }
    expect(askers.length).toBeGreaterThan(1);
  }, 240_000);

  it("lists below a participant go on where the page before ended, without a skip or a repeat", async () => {
    for (const { viewer, purpose } of askers.slice(0, 4)) {
      const { door } = await house.opened(viewer, purpose);
      const page = await door.participants({ first: 20 }, select("nodes { id outcomes(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }")).catch(() => null);
      for (const node of page?.nodes ?? []) {
        const found: unknown[] = [];
        for (let after: string | null = null; ; ) {
          const list: Page = (await door.children(node, "outcomes", { first: 2, after }, select(`nodes { id } ${PAGE}`))) as never;
          found.push(...list.nodes.map(({ id }) => id));
          if (!list.pageInfo.hasNextPage) break;
          after = list.pageInfo.endCursor;
        }
        const expected = expectedChildren(house.decisions(viewer, purpose), "Outcome", node.id, select("id")) as { id: string }[];
        expect(found).toEqual(expected.map(({ id }) => id));
      }
    }
  }, 120_000);

  it("a cursor of one participant's list is none of another's", async () => {
    const { door } = await house.opened(account("program-director"), "ADMIN_INTERNAL");
    const { nodes } = await door.participants({ first: 50 }, select("nodes { id outcomes(first: 1) { pageInfo { hasNextPage endCursor } } }"));
    const list = async (node: object) => (await door.children(node, "outcomes", { first: 1 }, select(PAGE))) as unknown as Page;
    const cursors = await Promise.all(nodes.map(async (node) => ({ node, after: (await list(node)).pageInfo.endCursor })));
    const [one, other] = cursors.filter(({ after }) => after !== null);
    await expect(Promise.resolve(door.children(other?.node as object, "outcomes", { first: 1, after: one?.after ?? null }, select(PAGE)))).rejects.toMatchObject({ code: "BAD_CURSOR" });
  });

  it("service referrals below a provider, and the person and referral behind each, are decided like any other", async () => {
    const text = `nodes { id referrals(first: 1000) { nodes { ${SERVICE_REFERRAL_TEXT} participant { ${PARTICIPANT_TEXT} } referral { ${REFERRAL_TEXT} } } ${PAGE} } }`;
    for (const { viewer, purpose } of askers) {
      const found = await answer(viewer, purpose, "providers", text);
      if (found === null) continue;
      const decisions = house.decisions(viewer, purpose);
      const handed: Handed[] = [];
      for (const node of found.page.nodes) {
        const rows = expectedChildren(decisions, "ServiceReferral", node["id"] as string, SERVICE_REFERRAL, true);
        const expected = rows.map(({ row, expected: one }) => {
          const participant = expectedLink(decisions, "Participant", row.participant_id, PARTICIPANT);
          const referral = expectedLink(decisions, "Referral", (row as Row<"service_referral">).referral_id, REFERRAL);
          handed.push(...one.handed, ...(participant?.handed ?? []), ...(referral?.handed ?? []));
          return { ...one.node, participant: participant?.node ?? null, referral: referral?.node ?? null };
        });
        expect([viewer.slug, purpose, (node["referrals"] as Page).nodes]).toEqual([viewer.slug, purpose, expected]);
      }
      expect(found.lines).toEqual(linesOf(house.world, handed));
    }
  }, 240_000);

  it("the participant behind an outcome or a referral is the one that the root would give, or none", async () => {
    for (const { viewer, purpose } of askers) {
      const decisions = house.decisions(viewer, purpose);
      for (const type of ["outcomes", "referrals"] as const) {
        const table = type === "outcomes" ? "outcome" : "referral";
        const found = await answer(viewer, purpose, type, `nodes { id participant { ${PARTICIPANT_TEXT} } }`);
        for (const node of found?.page.nodes ?? []) {
          const row = house.world.below(table, "id", String(node["id"]).slice(-22))[0];
          expect(node["participant"]).toEqual(expectedLink(decisions, "Participant", row?.participant_id ?? null, PARTICIPANT)?.node ?? null);
        }
      }
    }
  }, 240_000);

  it("one question may go round in circles: provider, service referral, referral, its service referrals, their provider, its referrals, the person, their outcomes, the person", async () => {
    const circle = `nodes { id referrals(first: 3) { nodes { id referral { id serviceReferrals { id provider { id referrals(first: 2) { nodes { id participant { id outcomes(first: 2) { nodes { id participant { id enrollment { status } } } } } } } } } } } } }`;
    const viewer = account("program-director");
    const found = await answer(viewer, "CARE_COORDINATION", "providers", circle);
    const ids: string[] = [];
    JSON.stringify(found?.page, (key, value: unknown) => {
      if (key === "id" && typeof value === "string") ids.push(value);
      return value;
    });
    const decisions = house.decisions(viewer, "CARE_COORDINATION");
    const visible = new Set([
      ...inOrder(house.world.rows.participant).map((row) => expectedLink(decisions, "Participant", row.id, PARTICIPANT)),
      ...inOrder(house.world.rows.referral).map((row) => expectedLink(decisions, "Referral", row.id, REFERRAL)),
    ].map((one) => one?.node["id"]));
    const governed = ids.filter((id) => /^2[PR]:/.test(Buffer.from(id, "base64url").toString("latin1")));
    expect(governed.length).toBeGreaterThan(20);
    expect(governed.filter((id) => !visible.has(id))).toEqual([]);
  });

  it("costs the same statements for few and for many", async () => {
    const text = "nodes { id referrals(first: 20) { nodes { id serviceReferrals { response provider { name } } participant { id } } } outcomes(first: 50) { nodes { id participant { id } } } }";
    const upwards = "nodes { id referrals(first: 1000) { nodes { id participant { id outcomes(first: 1000) { nodes { id } } } referral { id } } } }";
    const director = house.world.rows.account.find(({ slug }) => slug === "bangor-program-director") as Row<"account">;
    const cost = async (type: "participants" | "providers", question: string, first: number) => {
      const statements: string[] = [];
      const stop = database.onStatement((statement) => statements.push(statement.replace(/_[0-9a-f]{16}$/, "")));
      await answer(director, "CARE_COORDINATION", type, question, first);
      stop();
      return statements.sort();
    };
    for (const [type, question] of [["participants", text], ["providers", upwards]] as const) {
      await cost(type, question, 100);
      const few = await cost(type, question, 2);
      expect(await cost(type, question, 100)).toEqual(few);
      expect(few.length).toBeLessThanOrEqual(9);
    }
  });

  it("agrees with the root lists for whoever sees but some", async () => {
    for (const { viewer, purpose } of askers.slice(0, 6)) {
      const found = await answer(viewer, purpose, "participants", "nodes { id outcomes(first: 1000) { nodes { id } } }");
      if (found === null) continue;
      const below = found.page.nodes.flatMap((node) => (node["outcomes"] as Page).nodes.map(({ id }) => id));
      const { nodes } = await askWhole(house, viewer, purpose, "Outcome", select("id"));
      const root = typeof nodes === "string" ? [] : (nodes as { id: string }[]).map(({ id }) => id);
      expect(below.filter((id) => !root.includes(id as string))).toEqual([]);
    }
  });
});
