import { Selection } from "../domain/selection";
import type { Disclosed } from "../privacy/redact";
import type { ChildAsk, ChildType, RawAnswer, RawRow } from "../sites/site";
import { pageSize, unnoticedLimit } from "./arguments";
import type { PersonAtHand } from "./bench";
import { type AnyConnection, connectionOf, type Placed, rowSelection, siteAnswers } from "./connection";
import { cursorSealer, type CursorSealer } from "./cursor";
import { finishRow, type RowPlan, rowPlan, type Workplace } from "./finish";
import { handOver, hold } from "./held";
import type { Operation } from "./operation";
import { keyOf } from "./row-key";

export type ChildField = "referrals" | "outcomes";

/** A list below each participant of a page, fetched with the page. */
export interface ChildPlan {
  readonly field: ChildField;
  readonly type: ChildType;
  readonly size: number;
  readonly connection: Selection;
  readonly plan: RowPlan;
}

const TYPE: Readonly<Record<ChildField, "Referral" | "Outcome">> = { referrals: "Referral", outcomes: "Outcome" };

/** Lists that are asked once, from their beginning, come with the page; others are batched when they are resolved. */
export function childPlans(selection: Selection): ChildPlan[] {
  const plans: ChildPlan[] = [];
  for (const field of ["referrals", "outcomes"] as const) {
    const [once, again] = selection.all(field);
    if (once === undefined || again !== undefined || (once.args["after"] ?? null) !== null) continue;
    const type = TYPE[field];
    const size = pageSize(once.args["first"] as number | null | undefined);
    plans.push({ field, type, size, connection: once.selection, plan: rowPlan(type, rowSelection(once.selection, Selection.union)) });
  }
  return plans;
}

export function childAsks(plans: readonly ChildPlan[]): ChildAsk[] {
  return plans.map(({ type, size, plan }) => ({ type, selection: plan.selection, limit: unnoticedLimit(size), after: null, candidates: null }));
}

interface Prefetched {
  readonly size: number;
  readonly connection: Disclosed<AnyConnection>;
}

const CHILDREN: unique symbol = Symbol("children");

interface Parent {
  [CHILDREN]?: Partial<Record<ChildField, Prefetched>>;
}

export function attachChildren(parent: object, { field, size }: Pick<ChildPlan, "field" | "size">, connection: Disclosed<AnyConnection>): void {
  const children = ((parent as Parent)[CHILDREN] ??= {});
  children[field] = { size, connection };
}

/** The list that came with its parent, if it is the one asked for. */
export function prefetched(parent: object, field: ChildField, size: number): Disclosed<AnyConnection> | null {
  const known = (parent as Parent)[CHILDREN]?.[field];
  return known !== undefined && known.size === size ? known.connection : null;
}

/** Hangs the children of an answer on their parents, once a parent has been released; `at`: its place among the rows of the answer. */
export function childAttacher(operation: Operation, work: Workplace, plans: readonly ChildPlan[], answer: RawAnswer, ask: number, handling: Handed = "HAND_OVER"): (parent: Disclosed<object>, at: number) => void {
  if (plans.length === 0) return () => undefined;
  const groups = answer.children.map((children) => byParent(children, answer.rows.length));
  return (parent, at) => {
    const person = personOf(operation, parent);
    if (person === null) return;
    plans.forEach((plan, index) => {
      const page = childPage({ work, plan, ask, handling }, groups[index]?.[at] ?? [], person, parent);
      if (page !== null) attachChildren(parent, plan, childConnection(operation, plan.connection, parent, page.rows, page.more));
    });
  };
}

/** With their parents, or with those of them that are needed after all. */
export type Handed = "HAND_OVER" | "HOLD";

interface Attaching {
  readonly work: Workplace;
  readonly plan: ChildPlan;
  readonly ask: number;
  readonly handling: Handed;
}

function byParent(children: readonly RawRow[], parents: number): RawRow[][] {
  const groups = Array.from({ length: parents }, (): RawRow[] => []);
  for (const child of children) groups[(child._at ?? 0) - 1]?.push(child);
  return groups;
}

function personOf(operation: Operation, parent: object): PersonAtHand | null {
  const key = keyOf(parent);
  return key === null || key.participantId === null ? null : operation.bench.at({ jurisdiction: key.jurisdiction, id: key.participantId });
}

/** Null where hidden rows used up what was fetched: then the list is read again by itself, so that they do not show. */
function childPage({ work, plan, ask, handling }: Attaching, raw: readonly RawRow[], person: PersonAtHand, parent: object): { rows: Placed[]; more: boolean } | null {
  const place = work.situation.directory.jurisdictions.get(person.ref.jurisdiction);
  if (place === undefined) return null;
  const rows: Placed[] = [];
  let more = false;
  for (const row of raw) {
    const id = row.id;
    const full = rows.length === plan.size;
    const node = finishRow(work, plan.plan, row, person, place, ask, full ? "PEEK" : handling);
    if (node === null) continue;
    if (full) {
      more = true;
      break;
    }
    rows.push({ sort: null, id, node: node as unknown as Placed["node"] });
  }
  if (!more && raw.length >= unnoticedLimit(plan.size)) return null;
  if (handling === "HOLD") hold(parent, () => { for (const { node } of rows) handOver(node); });
  return { rows, more };
}

export function childConnection(operation: Operation, connection: Selection, parent: object, rows: readonly Placed[], hasNextPage: boolean): Disclosed<AnyConnection> {
  const jurisdiction = keyOf(parent)?.jurisdiction ?? "";
  const seal = (row: Placed) => childSealer(operation, parent).seal({ sort: null, jurisdiction, id: row.id });
  const sites = () => siteAnswers([jurisdiction], rows, 0, 0, operation.now);
  return connectionOf(connection, { rows, hasNextPage, seal, sites, notice: () => operation.noticeFor(rows.map(({ node }) => node)) }) as Disclosed<AnyConnection>;
}

export function childSealer({ house, ask }: Operation, parent: object): CursorSealer {
  const key = keyOf(parent);
  return cursorSealer(house.cursorKey, house.random, [ask.viewer.account.id, ask.purpose, "child", key?.jurisdiction, key?.id]);
}
