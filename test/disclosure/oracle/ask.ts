import type { Door, ListArgs } from "../../../src/disclosure/door";
import type { AnswerRecord } from "../../../src/disclosure/ledger";
import { HubError } from "../../../src/domain/errors";
import type { Purpose } from "../../../src/domain/decision";
import { Selection } from "../../../src/domain/selection";
import type { ListType } from "./compare";
import type { House } from "./house";
import { resolved } from "./resolve";
import type { Row } from "./world";

const LIST = { Participant: "participants", Referral: "referrals", Outcome: "outcomes" } as const satisfies Record<ListType, keyof Door>;

export interface Answer {
  /** The rows, or the code of a refusal that everyone gets. */
  readonly nodes: readonly unknown[] | string;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  /** What the ledger was told of this answer. */
  readonly told: readonly AnswerRecord[];
}

const PAGE_INFO = { name: "pageInfo", args: {}, selection: new Selection(["hasNextPage", "endCursor"].map((name) => ({ name, args: {}, selection: new Selection([]) }))) };

export function connection(node: Selection): Selection {
  return new Selection([{ name: "nodes", args: {}, selection: node }, PAGE_INFO]);
}

/** One page of a root list, as an executor would answer it. */
export async function ask(house: House, viewer: Row<"account">, purpose: Purpose, type: ListType, node: Selection, args: ListArgs = { first: 1000 }): Promise<Answer> {
  const { door, told } = await house.opened(viewer, purpose);
  try {
    const selection = connection(node);
    const page = await door[LIST[type]](args, selection);
    const answer = (await resolved(door, page, selection, false)) as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    await door.commit();
    return { nodes: answer.nodes, ...answer.pageInfo, told: told() };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    await door.commit();
    return { nodes: error.code, hasNextPage: false, endCursor: null, told: told() };
  }
}

/** A whole root list: pages of 1,000 until there is no more. */
export async function askWhole(house: House, viewer: Row<"account">, purpose: Purpose, type: ListType, node: Selection): Promise<Answer> {
  const nodes: unknown[] = [];
  const told: AnswerRecord[] = [];
  for (let after: string | null = null; ; ) {
    const page: Answer = await ask(house, viewer, purpose, type, node, { first: 1000, after });
    told.push(...page.told);
    if (typeof page.nodes === "string") return { ...page, told };
    nodes.push(...page.nodes);
    if (!page.hasNextPage) return { ...page, nodes, told };
    after = page.endCursor;
  }
}

/** All pages of a root list, one after the other. */
export async function askAll(house: House, viewer: Row<"account">, purpose: Purpose, type: ListType, node: Selection, args: ListArgs): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, hasNextPage, endCursor }: Answer = await ask(house, viewer, purpose, type, node, { ...args, after });
    if (typeof nodes === "string") throw new Error(nodes);
    pages.push([...nodes]);
    if (!hasNextPage) return pages;
    if (endCursor === null) throw new Error("a next page without a cursor");
    after = endCursor;
  }
}
