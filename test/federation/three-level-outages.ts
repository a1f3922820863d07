import type { Purpose } from "../../src/domain/decision";
import type { SiteAnswered } from "../../src/sites/remote-site";
import { globalIdOf } from "../disclosure/oracle/ids";
import type { Row } from "../disclosure/oracle/world";
import { LISTS, type List, ORDERS, type Page } from "./hub-pages";
import { anyProvider, BOTTOM, MIDDLE, PLACES, type ThreeLevels, TOP } from "./three-levels";
import type { Mode } from "./way";

const STATUS: Readonly<Partial<Record<Mode, string>>> = { DOWN: "UNREACHABLE", GARBAGE: "INVALID_ANSWER", LATE: "TIMED_OUT" };
const MODES: readonly Mode[] = ["THROUGH", "DOWN", "GARBAGE", "THROUGH", "LATE", "DOWN", "LATE", "THROUGH", "GARBAGE"];
const CARE: Purpose = "CARE_COORDINATION";

/** The lowest city is down and back: it is named, its siblings are served, and nothing of it is skipped or comes twice. */
export function outages(levels: () => ThreeLevels): void {
  const director = () => levels().world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;

  async function page(ask: ThreeLevels["ask"], list: List, first: number, after: string | null, orderBy: object | null): Promise<Page> {
    const query = `query ($j: [String!], $first: Int, $after: String, $orderBy: ${LISTS[list]}Order) { ${list}(jurisdictions: $j, first: $first, after: $after, orderBy: $orderBy) {
      nodes { id } pageInfo { hasNextPage endCursor } sites { jurisdiction status rows } } }`;
    const { data, errors } = await ask<Record<string, Page>>(director().slug, CARE, query, { j: PLACES, first, after, orderBy });
    expect(errors).toEqual([]);
    return data[list] as Page;
  }

  const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id);
  const statusOf = ({ sites }: Page, place: string) => sites.find(({ jurisdiction }) => jurisdiction === place)?.status;
  const owes = ({ sites }: Page) => sites.some(({ status }) => status !== "ANSWERED");

  afterEach(() => { levels().way.mode = "THROUGH"; });

  describe.each<[List, "ASC" | "DESC" | null]>([["providers", null], ["providers", "DESC"], ["participants", "ASC"]])("pages of %s, %s", (list, direction) => {
    it("while the lowest city fails in every way, comes back and fails again: no skip, no repeat, and it is named", async () => {
      const orderBy = direction === null ? null : { field: ORDERS[list], direction };
      const whole = await page(levels().askOne, list, 500, null, orderBy);
      const given: string[] = [];
      let after: string | null = null;
      for (let turn = 0, more = true; more && turn < 300; turn++) {
        const mode = MODES[turn] ?? "THROUGH";
        levels().way.mode = mode;
        const one = await page(levels().ask, list, 3, after, orderBy);
        expect([turn, TOP, statusOf(one, TOP), MIDDLE, statusOf(one, MIDDLE)]).toEqual([turn, TOP, "ANSWERED", MIDDLE, "ANSWERED"]);
        expect([turn, BOTTOM, statusOf(one, BOTTOM)]).toEqual([turn, BOTTOM, STATUS[mode] ?? "ANSWERED"]);
        given.push(...idsOf(one));
        more = one.pageInfo.hasNextPage || owes(one);
        after = one.pageInfo.endCursor ?? after;
      }
      expect(new Set(given).size).toBe(given.length);
      expect([...given].sort()).toEqual([...idsOf(whole)].sort());
      expect(given.length).toBeGreaterThan(12);
    });
  });

  it("by id: of the city that does not answer there is no word, known or unknown, and its siblings are given", async () => {
    const middle = await anyProvider(levels().databases.state);
    const [bottom] = levels().world.rows.provider;
    const ids = [globalIdOf(MIDDLE, "Provider", middle), globalIdOf(BOTTOM, "Provider", bottom?.id ?? ""), globalIdOf(BOTTOM, "Provider", "A".repeat(22))];
    const byId = () => levels().put("nation", { document: "providersById", variables: { ids }, as: director(), purpose: null }) as Promise<SiteAnswered>;
    const shown = ({ data }: SiteAnswered) => (data as (object | null)[]).map((row) => row !== null);
    const before = await byId();
    expect([shown(before), [...before.unanswered]]).toEqual([[true, true, false], []]);
    levels().way.mode = "DOWN";
    const during = await byId();
    expect([shown(during), [...during.unanswered]]).toEqual([[true, false, false], [[BOTTOM, "UNREACHABLE"]]]);
    const people = levels().world.rows.participant.slice(0, 2).map(({ id }) => globalIdOf(BOTTOM, "Participant", id));
    for (const document of ["participantsById", "referralsOf"] as const) {
      const of = async (id: string) => (await levels().put("nation", { document, variables: { ids: [id], first: 3, after: null }, as: director(), purpose: CARE })) as SiteAnswered;
      const [known, unknown] = [await of(people[0] ?? ""), await of(globalIdOf(BOTTOM, "Participant", "A".repeat(22)))];
      expect({ ...known, milliseconds: 0 }).toEqual({ ...unknown, milliseconds: 0 });
      expect([known.data, [...known.unanswered], known.ledger]).toEqual([[null], [[BOTTOM, "UNREACHABLE"]], null]);
    }
  });

  it("to whoever asks the national hub: one root each, and only the city's fails", async () => {
    const middle = await anyProvider(levels().databases.state);
    const [bottom] = levels().world.rows.provider;
    const query = `{ here: provider(id: "${globalIdOf(MIDDLE, "Provider", middle)}") { id name } there: provider(id: "${globalIdOf(BOTTOM, "Provider", bottom?.id ?? "")}") { id name } }`;
    levels().way.mode = "GARBAGE";
    const { data, errors } = await levels().ask<{ here: object | null; there: object | null }>(director().slug, null, query);
    expect([data.here !== null, data.there, errors.map(({ path, originalError }) => [path, (originalError as { code?: string } | undefined)?.code])]).toEqual([true, null, [[["there"], "SITE_UNAVAILABLE"]]]);
  });

  it("silent: the state hub gives it what is left of the national hub's time, and answers in time itself", async () => {
    levels().way.mode = "SILENT";
    const ask = (milliseconds: number, jurisdictions: readonly string[]) => levels().put("nation", { document: "providers", variables: { jurisdictions, first: 5 }, as: director(), purpose: null, milliseconds });
    for (const places of [[BOTTOM], [MIDDLE, BOTTOM]]) {
      const reply = (await ask(1_500, places)) as SiteAnswered;
      expect([reply.status, [...reply.unanswered]]).toEqual(["ANSWERED", [[BOTTOM, "TIMED_OUT"]]]);
      expect((reply.data as { rows: unknown[] }).rows.length).toBe(places.length === 1 ? 0 : 5);
    }
  });

  it("silent: for the national hub it is waited for half as long as for the state hub's own people", async () => {
    levels().way.mode = "SILENT";
    const reply = (await levels().put("nation", { document: "providers", variables: { jurisdictions: [MIDDLE, BOTTOM], first: 5 }, as: director(), purpose: null })) as SiteAnswered;
    expect([...reply.unanswered]).toEqual([[BOTTOM, "TIMED_OUT"]]);
    expect(reply.milliseconds).toBeGreaterThan(2_900);
    expect(reply.milliseconds).toBeLessThan(5_900);
  });
}
