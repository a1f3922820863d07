import { placedId } from "../domain/ids";
import { Selection } from "../domain/selection";
import type { Disclosed } from "../privacy/redact";
import type { ChildType, Key, RawRow } from "../sites/site";
import { unnoticedLimit } from "./arguments";
import { childConnection, childSealer } from "./child-rows";
import type { AnyConnection, Placed } from "./connection";
import { rowSelection } from "./connection";
import { finishRow, judgedOf, type RowPlan, rowPlan, type Workplace } from "./finish";
import type { Operation } from "./operation";
import { personRef } from "./reader";
import { keyOf } from "./row-key";

export interface ChildrenAsk {
  readonly type: ChildType;
  readonly connection: Selection;
  readonly size: number;
  readonly after: string | null;
}

/** Rows below one parent, by id; more of them follow. */
export interface ChildRows {
  readonly rows: Placed[];
  more: boolean;
}

/** What is asked below many parents at once. */
export interface ChildRowsAsk {
  readonly type: ChildType;
  readonly selection: Selection;
  readonly size: number;
  /** Rows whose own id follows this one. */
  readonly after: string | null;
  /** The caller names the parents by their ids, and may not know of them. */
  readonly named?: boolean;
}

const MOST = 4000;

/** Lists below many parents, as connections. A cursor belongs to one parent. */
export async function readChildren(operation: Operation, ask: ChildrenAsk, parents: readonly object[]): Promise<Disclosed<AnyConnection>[]> {
  const [first] = parents;
  const after = ask.after === null || first === undefined ? null : childSealer(operation, first).open(ask.after).id;
  const pages = await readChildRows(operation, { type: ask.type, selection: rowSelection(ask.connection, Selection.union), size: ask.size, after }, parents);
  return parents.map((parent) => {
    const page = pages.get(parent);
    return childConnection(operation, ask.connection, parent, page?.rows ?? [], page?.more ?? false);
  });
}

/** One statement for all parents, again only for those whose hidden rows used up what was fetched. */
export async function readChildRows(operation: Operation, ask: ChildRowsAsk, parents: readonly object[]): Promise<Map<object, ChildRows>> {
  const plan = rowPlan(ask.type, ask.selection);
  const pages = new Map<object, ChildRows>();
  let pending = [...parents];
  for (let limit = unnoticedLimit(ask.size); pending.length > 0; limit = Math.min(limit * 4, MOST)) {
    const open: object[] = [];
    const groups = await readGroups(operation, ask, plan, pending, limit);
    for (const parent of pending) {
      const raw = groups.rows.get(idOf(parent)) ?? [];
      const page = pageOf(groups.work, plan, raw, ask.size);
      if (!page.more && raw.length >= limit && limit < MOST) open.push(parent);
      else pages.set(parent, page);
    }
    pending = open;
  }
  return pages;
}

function idOf(parent: object): string {
  const key = keyOf(parent);
  return key === null ? "" : placedId(key.jurisdiction, key.id);
}

async function readGroups(operation: Operation, ask: ChildRowsAsk, plan: RowPlan, parents: readonly object[], limit: number): Promise<{ work: Workplace; rows: Map<string, RawRow[]> }> {
  const keys = parents.map((parent) => keyOf(parent)).filter((key) => key !== null) as Key[];
  const answer = await operation.reader.read((situation) => ({
    type: ask.type,
    selection: plan.selection,
    from: {
      kind: "children",
      parents: keys,
      child: { limit, after: ask.after, candidates: ask.type === "ServiceReferral" ? situation.candidates : null },
      ...(ask.named === true ? { named: true } : {}),
    },
    children: [],
    today: situation.today,
    viewerId: situation.viewer.account.id,
  }));
  const rows = new Map<string, RawRow[]>();
  for (const row of answer.rows) {
    const group = rows.get(row._parent ?? "");
    if (group === undefined) rows.set(row._parent ?? "", [row]);
    else group.push(row);
  }
  return { work: operation.workplace(answer.providers), rows };
}

function pageOf(work: Workplace, plan: RowPlan, raw: readonly RawRow[], size: number): ChildRows {
  const page: ChildRows = { rows: [], more: false };
  for (const row of raw) {
    const id = row.id;
    const person = work.bench.person(personRef(row));
    const place = work.situation.directory.jurisdictions.get(row._j);
    if (person === null || place === undefined) continue;
    const full = page.rows.length === size;
    const node = finishRow(work, plan, row, person, place, judgedOf([plan]), full ? "PEEK" : "HAND_OVER");
    if (node === null) continue;
    if (full) {
      page.more = true;
      return page;
    }
    page.rows.push({ sort: null, id, node: node as unknown as Placed["node"] });
  }
  return page;
}
