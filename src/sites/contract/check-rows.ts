import { personCategoryList } from "../../domain/decision";
import { globalId, globalIdPrefix, isLocalId } from "../../domain/ids";
import type { Position } from "../site";
import { compareBytes, comparePositions } from "../order";
import type { Picked } from "./documents";
import type { FaultSink } from "./fault";
import { isDate, isInstant } from "./scalars";
import { type ContractRowType, ROW_TYPES } from "./types";

/** A row of which the shape is checked. */
export interface SiteRow {
  readonly position: Position;
  readonly decision?: { readonly released: readonly string[]; readonly own: readonly string[]; readonly bases: readonly { readonly categories: readonly string[] }[] };
  readonly node: Readonly<Record<string, unknown>> & { readonly id: string };
}

export interface SiteRows {
  readonly rows: readonly SiteRow[];
  readonly more: boolean;
}

/** What hangs on a row, and how. */
interface Nested {
  readonly field: string;
  readonly shape: "ROWS" | "LIST" | "LINK";
  readonly plan: NodePlan;
  /** Variable with the number of rows at most. */
  readonly first: string | null;
}

export interface NodePlan {
  readonly type: ContractRowType;
  readonly nested: readonly Nested[];
}

/** The rows of one answer: where they may be from, and which of them were met below whom. */
export interface Walk {
  readonly sink: FaultSink;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Places of which the site could have nothing. */
  readonly unanswered: ReadonlySet<string>;
  /** Global id of a row and of its parent: a record is of one person. */
  readonly parents: Map<string, string>;
  /** Something of a person was released. */
  released: boolean;
}

/** How the rows of a list follow one another. */
export interface Sequence {
  readonly isSort: (sort: string | null) => boolean;
  readonly descending: boolean;
  readonly after: Position | null;
  readonly first: number;
}

const CATEGORIES = new Set<string>(personCategoryList);

/** Of the field that holds a row, rows or a list of rows. */
export function nodePlan(picked: Picked): NodePlan {
  const name = picked.field.type.name;
  if (name.endsWith("Rows")) return nodePlan(below(picked, "rows"));
  if (name.endsWith("Row")) return nodePlan(below(picked, "node"));
  const nested = picked.below.flatMap((one): Nested[] => {
    const shape = shapeOf(one);
    return shape === null ? [] : [{ field: one.field.name, shape, plan: nodePlan(one), first: one.args["first"] ?? null }];
  });
  return { type: name as ContractRowType, nested };
}

function below(picked: Picked, name: string): Picked {
  const found = picked.below.find(({ field }) => field.name === name);
  if (found === undefined) throw new Error(`${picked.field.type.name} has no ${name}`);
  return found;
}

function shapeOf({ field: { type } }: Picked): Nested["shape"] | null {
  if (type.kind !== "object") return null;
  const row = ROW_TYPES.find((one) => type.name.startsWith(one) && ["", "Row", "Rows"].includes(type.name.slice(one.length)));
  if (row === undefined) return null;
  return type.name === row ? "LINK" : type.name.endsWith("Rows") ? "ROWS" : "LIST";
}

/** Rows of the places asked, each where it says it is and after the one before. */
export function checkRows(walk: Walk, plan: NodePlan, { rows, more }: SiteRows, places: ReadonlySet<string>, sequence: Sequence): boolean {
  if (more && rows.length === 0) return walk.sink.found("MORE", "more");
  return checkSequence(walk, plan, rows, places, sequence) || walk.sink.within("rows");
}

function checkSequence(walk: Walk, plan: NodePlan, rows: readonly SiteRow[], places: ReadonlySet<string>, { isSort, descending, after, first }: Sequence): boolean {
  if (rows.length > first) return walk.sink.found("TOO_MANY");
  let before = after;
  for (const row of rows) {
    if (!checkRow(walk, plan, row, places, isSort)) return false;
    if (before !== null && comparePositions(before, row.position, descending) >= 0) return walk.sink.found("ORDER", "position");
    before = row.position;
  }
  return true;
}

/** One row: its id, its place, what was released of it and what hangs on it. */
export function checkRow(walk: Walk, plan: NodePlan, { position, decision, node }: SiteRow, places: ReadonlySet<string>, isSort: Sequence["isSort"] = isNoSort): boolean {
  const { sink } = walk;
  if (!places.has(position.jurisdiction)) return sink.found("JURISDICTION", "position");
  if (!isLocalId(position.id) || !isSort(position.sort)) return sink.found("POSITION", "position");
  if (node.id !== globalId(position.jurisdiction, plan.type, position.id)) return sink.found("ID", "node");
  if (decision !== undefined && !checkDecision(walk, decision)) return sink.within("decision");
  if (plan.nested.length === 0) return true;
  return checkNested(walk, plan, node, position.jurisdiction) || sink.within("node");
}

function checkDecision(walk: Walk, { released, own, bases }: NonNullable<SiteRow["decision"]>): boolean {
  if (!released.every((one) => CATEGORIES.has(one))) return walk.sink.found("WORD", "released");
  if (!own.every((one) => released.includes(one))) return walk.sink.found("WORD", "own");
  if (!bases.every(({ categories }) => categories.every((one) => CATEGORIES.has(one)))) return walk.sink.found("WORD", "bases");
  if (released.length > 0) walk.released = true;
  return true;
}

function checkNested(walk: Walk, { nested }: NodePlan, node: SiteRow["node"], jurisdiction: string): boolean {
  for (const one of nested) {
    const value = node[one.field];
    if (value !== null && value !== undefined && !checkBelow(walk, one, value, node.id, jurisdiction)) return walk.sink.within(one.field);
  }
  return true;
}

function checkBelow(walk: Walk, { shape, plan, first }: Nested, value: unknown, parent: string, jurisdiction: string): boolean {
  switch (shape) {
    case "LINK":
      return checkLink(walk, plan, value as SiteRow["node"], jurisdiction);
    case "ROWS":
      return checkChildren(walk, plan, value as SiteRows, parent, jurisdiction, byId(null, numberOf(walk, first)));
    case "LIST":
      return checkChildren(walk, plan, { rows: value as readonly SiteRow[], more: false }, parent, jurisdiction, byId(null, Number.POSITIVE_INFINITY));
  }
}

/** A row that comes without an envelope of its own: a service referral's provider, of the same city. */
function checkLink(walk: Walk, plan: NodePlan, node: SiteRow["node"], jurisdiction: string): boolean {
  const prefix = globalIdPrefix(jurisdiction, plan.type);
  if (!node.id.startsWith(prefix) || !isLocalId(node.id.slice(prefix.length))) return walk.sink.found("ID", "id");
  return checkNested(walk, plan, node, jurisdiction);
}

/** The rows below one row: of its city, in the order of their ids, and below no other. */
export function checkChildren(walk: Walk, plan: NodePlan, children: SiteRows, parent: string, jurisdiction: string, sequence: Sequence): boolean {
  if (!checkRows(walk, plan, children, new Set([jurisdiction]), sequence)) return false;
  for (const { node } of children.rows) {
    const other = walk.parents.get(node.id);
    if (other !== undefined && other !== parent) return walk.sink.found("BELONGING", "rows");
    walk.parents.set(node.id, parent);
  }
  return true;
}

/** In the order of the ids, in one place. */
export function byId(after: Position | null, first: number): Sequence {
  return { isSort: isNoSort, descending: false, after, first };
}

function numberOf({ variables }: Walk, name: string | null): number {
  const value = name === null ? undefined : variables[name];
  return typeof value === "number" ? value : 0;
}

function isNoSort(sort: string | null): boolean {
  return sort === null;
}

/** By the field of the order. People without an entry come last, whichever way. */
export function sortForm(field: string | null, descending: boolean): Sequence["isSort"] {
  switch (field) {
    case null:
      return isNoSort;
    case "OPENED_ON":
      return (sort) => sort !== null && (sort === (descending ? "-infinity" : "infinity") || isDate(sort));
    case "RECEIVED_AT":
    case "OBSERVED_AT":
      return (sort) => sort !== null && isInstant(sort);
    default:
      return (sort) => sort !== null;
  }
}

/** After which id the rows below a row go on: before all of its place, or behind one. */
export function afterId(jurisdiction: string, id: unknown): Position | null {
  return typeof id === "string" && compareBytes(id, "") > 0 ? { sort: null, jurisdiction, id } : null;
}
