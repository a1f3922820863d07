import { type Purpose, purposeList } from "../../../src/domain/decision";
import type { Selection } from "../../../src/domain/selection";
import { askWhole } from "./ask";
import { type Difference, differences, expectedList, linesOf, type ListType, recorded } from "./compare";
import type { House } from "./house";
import { NARROW, OUTCOME, PARTICIPANT, REFERRAL } from "./selections";
import type { Row } from "./world";

export interface Combination {
  readonly viewer: Row<"account">;
  readonly purpose: Purpose;
  readonly number: number;
}

/** Every account with every purpose. `oneOf`: each so-manieth only; with a number that shares no factor with the purposes' all get their turn. */
export function combinations({ world }: House, oneOf = 1, of: (viewer: Row<"account">) => boolean = () => true): Combination[] {
  const accounts = world.rows.account.filter(of);
  const all = accounts.flatMap((viewer, one) => purposeList.map((purpose, two) => ({ viewer, purpose, number: one * purposeList.length + two })));
  return all.filter(({ number }) => number % oneOf === 0);
}

export interface Findings {
  readonly differences: readonly Difference[];
  /** Rows that somebody should see: a comparison of nothing with nothing proves little. */
  readonly released: number;
  /** Of these, what rests on which line of local policy: people and categories. */
  readonly local: ReadonlyMap<string, number>;
}

/** So many doors are open at once: while the database answers one, another's answer is compared. */
const AT_ONCE = 3;

/** Compares whole lists with what `decide` says of every row, and the ledger with what they hand over. */
export async function compareEvery(house: House, list: readonly Combination[]): Promise<Findings> {
  const found: Difference[] = [];
  let released = 0;
  const local = new Map<string, number>();
  const rest = list.values();
  const work = async () => {
    for (const { viewer, purpose, number } of rest) {
      const decisions = house.decisions(viewer, purpose);
      for (const [type, node] of selections(number)) {
        const answer = await askWhole(house, viewer, purpose, type, node);
        const expected = expectedList(decisions, type, node);
        released += expected.nodes.length;
        for (const { ground } of expected.handed) if (ground.section.startsWith("LOCAL")) local.set(ground.section, (local.get(ground.section) ?? 0) + 1);
        found.push(...differences(`${viewer.slug}, ${purpose}, ${type}, combination ${String(number)}:`, answer, expected.nodes, linesOf(house.world, expected.handed), recorded(answer.told)));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { differences: found, released, local };
}

/** Everything of people, referrals and outcomes, and one narrow selection in turn: there a row's being there hangs on a category or two. */
function selections(number: number): [ListType, Selection][] {
  const narrow = (Object.entries(NARROW) as [ListType, readonly Selection[]][]).flatMap(([type, list]) => list.map((one): [ListType, Selection] => [type, one]));
  const turn = narrow[number % narrow.length];
  return [["Participant", PARTICIPANT], ["Referral", REFERRAL], ["Outcome", OUTCOME], ...(turn === undefined ? [] : [turn])];
}
