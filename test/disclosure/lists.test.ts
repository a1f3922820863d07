import { forEachDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { select } from "../support/selection";
import { ask, askAll, askWhole } from "./oracle/ask";
import type { ListType } from "./oracle/compare";
import { type Combination, combinations } from "./oracle/every";
import { isLimited } from "./oracle/filters";
import { globalIdOf } from "./oracle/ids";
import type { House } from "./oracle/house";
import { seededHouse } from "./oracle/seeded";
import { compare, instant, type Row } from "./oracle/world";

const SIZES = [1, 2, 7, 1000];
const DIRECTIONS = ["ASC", "DESC"] as const;
const NODE = { Participant: select("id jurisdiction { slug } enrollment { status }"), Referral: select("id jurisdiction { slug } receivedAt"), Outcome: select("id jurisdiction { slug } observedAt") } as const;

interface Node {
  readonly id: string;
  readonly jurisdiction: { readonly slug: string };
  readonly receivedAt?: string | null;
  readonly observedAt?: string | null;
}

/** A row's place: the key, and where keys are equal the jurisdiction and the local id, bytewise. */
interface Placed {
  readonly key: string | null;
  readonly jurisdiction: string;
  readonly local: string;
  readonly id: string;
}

forEachDatabase((name, open) => {
  let house: House;
  let askers: Combination[];

  beforeAll(async () => {
    house = await seededHouse(await open(), ["bangor-me"], { tangled: ["santa-fe-nm"] });
    const counted = combinations(house, 7).map((one) => ({ ...one, people: seen(one) }));
    askers = counted.filter(({ people }) => people > 3 && people < 60).slice(0, name === "PGlite" ? 2 : 6);
  }, 120_000);

  afterAll(() => house.close());

  const seen = ({ viewer, purpose }: Combination) => {
    const decisions = house.decisions(viewer, purpose);
    return house.world.rows.participant.filter((row) => !decisions.isNobody(row)).length;
  };

  const placed = (node: Node, key: string | null): Placed => ({ key, jurisdiction: node.jurisdiction.slug, local: node.id.slice(-22), id: node.id });

  function inOrder(rows: readonly Placed[], direction: (typeof DIRECTIONS)[number]): string[] {
    const sign = direction === "ASC" ? 1 : -1;
    const byKey = (a: Placed, b: Placed) => (a.key === b.key ? 0 : a.key === null ? 1 : b.key === null ? -1 : sign * compare(a.key, b.key));
    return [...rows].sort((a, b) => byKey(a, b) || compare(a.jurisdiction, b.jurisdiction) || compare(a.local, b.local)).map(({ id }) => id);
  }

  /** Whoever may see the row's own enrolment, by its latest entry under the same custody; without one at the end. */
  function byEntry({ viewer, purpose }: Combination): Placed[] {
    const decisions = house.decisions(viewer, purpose);
    const { world } = house;
    if (isLimited(purpose)) return [];
    return world.rows.participant.filter((row) => decisions.released(row, row).has("ENROLLMENT_STATUS")).map((row) => {
      const timed = world.about("restriction", row.id).some(({ facts }) => (facts as { termination: { by: string } | null }).termination?.by === "PROGRAM");
      const entries = world.about("enrollment", row.id).filter((one) => one.custody_id === row.custody_id && (!timed || one.recorded_at >= row.recorded_at));
      const key = entries.map((one) => one.opened_on).sort().at(-1) ?? null;
      return { key, jurisdiction: row.jurisdiction, local: row.id, id: globalIdOf(row.jurisdiction, "Participant", row.id) };
    });
  }

  const ids = (pages: readonly unknown[][]) => pages.flat().map((node) => (node as Node).id);

  async function paged(asker: Combination, type: ListType, size: number, orderBy: object | null): Promise<string[]> {
    const pages = await askAll(house, asker.viewer, asker.purpose, type, NODE[type], { first: size, orderBy: orderBy as never });
    const full = pages.slice(0, -1).every((page) => page.length === size);
    const last = pages.at(-1)?.length ?? 0;
    expect([full, last > 0 || pages.length === 1]).toEqual([true, true]);
    return ids(pages);
  }

  it("go by jurisdiction and id, the same at every page size, without a skip, a repeat or an empty last page", async () => {
    for (const asker of askers) {
      for (const type of ["Participant", "Referral"] as const) {
        const { nodes } = await askWhole(house, asker.viewer, asker.purpose, type, NODE[type]);
        if (typeof nodes === "string") continue;
        const expected = inOrder((nodes as Node[]).map((node) => placed(node, null)), "ASC");
        for (const size of SIZES) expect(await paged(asker, type, size, null)).toEqual(expected);
      }
    }
    expect(askers.length).toBeGreaterThan(1);
  }, 240_000);

  it.each(DIRECTIONS)("of participants go by their latest entry %s, over several jurisdictions at once", async (direction) => {
    for (const asker of askers) {
      const expected = inOrder(byEntry(asker), direction);
      const first = await ask(house, asker.viewer, asker.purpose, "Participant", NODE.Participant, { orderBy: { field: "OPENED_ON", direction } });
      if (typeof first.nodes === "string") continue;
      for (const size of SIZES) expect(await paged(asker, "Participant", size, { field: "OPENED_ON", direction })).toEqual(expected);
    }
  }, 240_000);

  it.each(DIRECTIONS.flatMap((direction) => [["Referral", "RECEIVED_AT", "receivedAt", direction], ["Outcome", "OBSERVED_AT", "observedAt", direction]] as const))(
    "of %s go by %s (%s) %s, and hold only whose key may be seen",
    async (type, field, key, direction) => {
      for (const asker of askers.slice(0, 6)) {
        const { nodes } = await askWhole(house, asker.viewer, asker.purpose, type, NODE[type]);
        if (typeof nodes === "string") continue;
        const shown = (nodes as Node[]).filter((node) => typeof node[key] === "string");
        const expected = inOrder(shown.map((node) => placed(node, instant(node[key] ?? ""))), direction);
        for (const size of [2, 7, 1000]) expect(await paged(asker, type, size, { field, direction })).toEqual(expected);
      }
    },
    240_000,
  );

  it.each(DIRECTIONS)("of providers go by name %s", async (direction) => {
    const viewer = house.world.rows.account.find(({ slug }) => slug === "santa-fe-neighbor") as Row<"account">;
    const rows = house.world.rows.provider.map((row) => ({ key: row.name, jurisdiction: row.jurisdiction, local: row.id, id: globalIdOf(row.jurisdiction, "Provider", row.id) }));
    for (const first of SIZES) {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const door = await house.door(viewer, null);
        const page = await door.providers({ first, after, orderBy: { field: "NAME", direction } }, select("nodes { id name } pageInfo { hasNextPage endCursor }"));
        found.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(found).toEqual(inOrder(rows, direction));
    }
    expect(rows.length).toBeGreaterThan(10);
  });

  it("say for each site how many of its rows the page holds, and name every site that was asked", async () => {
    for (const { viewer, purpose } of askers) {
      const door = await house.door(viewer, purpose);
      const page = await door.participants({ first: 5 }, select("nodes { id jurisdiction { slug } } sites { jurisdiction rows status asOf }")).catch(() => null);
      if (page === null) continue;
      const count = (slug: string) => page.nodes.filter(({ jurisdiction }) => jurisdiction.slug === slug).length;
      expect(page.sites.map(({ jurisdiction }) => jurisdiction)).toEqual(["bangor-me", "santa-fe-nm"]);
      expect(page.sites.map(({ rows }) => rows)).toEqual(["bangor-me", "santa-fe-nm"].map(count));
      expect(page.sites.every(({ status, asOf }) => status === "ANSWERED" && asOf === instant(NOW.toISOString()))).toBe(true);
    }
  });

  it("ask only the jurisdictions that are named, each once, and refuse an unknown one", async () => {
    const viewer = house.world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    const slugs = async (jurisdictions: string[]) => {
      const { nodes } = await ask(house, viewer, "CARE_COORDINATION", "Participant", NODE.Participant, { first: 1000, jurisdictions });
      return typeof nodes === "string" ? nodes : [...new Set((nodes as Node[]).map(({ jurisdiction }) => jurisdiction.slug))];
    };
    expect(await slugs(["santa-fe-nm", "santa-fe-nm"])).toEqual(["santa-fe-nm"]);
    expect(await slugs(["bangor-me"])).toEqual([]);
    expect(await slugs([])).toEqual([]);
    expect(await slugs(["santa-fe-nm", "atlantis"])).toBe("JURISDICTION_UNKNOWN");
  });

  it.each([0, -1, 1001, 1.5])("refuse a page of %s rows", async (first) => {
    const viewer = house.world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    expect((await ask(house, viewer, "CARE_COORDINATION", "Participant", NODE.Participant, { first })).nodes).toBe("PAGE_SIZE");
  });
});
