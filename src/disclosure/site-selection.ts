import { LRUCache } from "lru-cache";
import { type SelectedField, Selection } from "../domain/selection";
import type { Picked, SiteDocument } from "../sites/contract/documents";
import { type ContractRowType, contractFields, ROW_TYPES } from "../sites/contract/types";
import { DECIDED } from "./site-decision";

/** The variables of a document that say what of it is asked: switches, and how many rows of the lists below. */
export type Switches = Readonly<Record<string, unknown>>;

const kept = new LRUCache<string, Selection>({ max: 1_000 });

/**
 * What a document asks of each row, as the rest of the door reads a selection: lists below a row as connections, rows
 * without their envelope. The same object for the same switches, so that what is read alike is read together.
 */
export function rowSelectionOf(document: SiteDocument<string>, switches: Switches): Selection {
  const asked = Object.entries(document.variables).flatMap(([name, type]) => (type === "Boolean!" || name.endsWith("First") ? [[name, switches[name]]] : []));
  const key = JSON.stringify([document.name, asked]);
  let selection = kept.get(key);
  if (selection === undefined) kept.set(key, (selection = nodeSelection(document.root, switches)));
  return selection;
}

/** Of the row that stands somewhere below: in `rows`, in `node`, or there itself. */
function nodeSelection({ below }: Picked, switches: Switches): Selection {
  const rows = below.find(({ field }) => field.name === "rows");
  const node = (rows?.below ?? below).find(({ field }) => field.name === "node");
  return new Selection([named(DECIDED), ...(node?.below ?? []).flatMap((one) => fieldOf(one, switches))]);
}

function fieldOf(picked: Picked, switches: Switches): SelectedField[] {
  const { field, args, below } = picked;
  if (picked.switches.some((name) => switches[name] !== true)) return [];
  if (field.type.name.endsWith("Rows")) return [listBelow(picked, switches, switches[args["first"] ?? ""])];
  if (field.type.name.endsWith("Row")) return [{ name: field.name, args: {}, selection: nodeSelection(picked, switches) }];
  return [{ name: field.name, args: {}, selection: new Selection(below.flatMap((one) => fieldOf(one, switches))) }];
}

function listBelow(picked: Picked, switches: Switches, first: unknown): SelectedField {
  const nodes = { name: "nodes", args: {}, selection: nodeSelection(picked, switches) };
  const pageInfo = { name: "pageInfo", args: {}, selection: new Selection([named("hasNextPage")]) };
  return { name: picked.field.name, args: { first }, selection: new Selection([nodes, pageInfo]) };
}

function named(name: string): SelectedField {
  return { name, args: {}, selection: new Selection([]) };
}

const everything = new Map<ContractRowType, Selection>();

/** All that could be asked of a row: whether any of it may be shown. `referral` says where a service referral belongs. */
export function everythingOf(type: ContractRowType): Selection {
  let selection = everything.get(type);
  if (selection === undefined) everything.set(type, (selection = new Selection([named("referral"), ...fieldsOf(type)])));
  return selection;
}

function fieldsOf(typeName: string): SelectedField[] {
  return contractFields(typeName).flatMap(({ name, type }) => {
    if (type.kind !== "object") return [named(name)];
    // Lists of rows with their own page are no part of the row; providers are nobody's.
    if (type.name.endsWith("Rows") || type.name === "Provider") return [];
    const row = ROW_TYPES.find((one) => type.name === `${one}Row`);
    return [{ name, args: {}, selection: new Selection(fieldsOf(row ?? type.name)) }];
  });
}
