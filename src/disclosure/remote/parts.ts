import type { Selection } from "../../domain/selection";

type Node = Readonly<Record<string, unknown>>;

/** Of fields that are made of records of their own: which of these a selection looks at, as the hub's own statements read them. */
const LOOKED_AT: Readonly<Record<string, (group: Node, selection: Selection) => boolean>> = {
  enrollment: (group, selection) =>
    (selection.has("periods") && isSome(group["periods"])) ||
    (selection.has("status") && isSome(group["status"])) ||
    (selection.has("episodes") && isSome(group["episodes"])) ||
    (selection.has("caseManager") && isSome(group["caseManager"])) ||
    (selection.has("door") && isSome(group["door"])),
  attendance: (group) => isSome(group["contacts"]) || isSome(group["held"]) || isSome(group["attempted"]),
  progress: (group, selection) => (asksAny(selection, "goals", "goalsMet") && isSome(group["goals"])) || (selection.has("reviews") && isSome(group["reviews"])),
  treatment: (group) => isSome(group["episodes"]),
};

const LISTS = ["diagnoses", "charges", "serviceReferrals"];

/** Whether something is handed over with a row although nothing of its own record is. */
export function holdsParts(node: Node, selection: Selection): boolean {
  const hasGroup = Object.entries(LOOKED_AT).some(([name, looks]) => selection.has(name) && isObject(node[name]) && looks(node[name], selection.below(name)));
  return hasGroup || LISTS.some((name) => selection.has(name) && isSome(node[name])) || (selection.has("encounter") && isObject(node["encounter"]));
}

function asksAny(selection: Selection, ...names: readonly string[]): boolean {
  return names.some((name) => selection.has(name));
}

function isSome(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== 0;
}

function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
