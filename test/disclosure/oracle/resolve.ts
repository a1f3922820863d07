import type { Door } from "../../../src/disclosure/door";
import type { Selection } from "../../../src/domain/selection";

type Json = Record<string, unknown>;
type Later = Promise<unknown>[];

const CHILDREN = ["referrals", "outcomes"] as const;
const LINKS = ["participant", "referral", "provider"] as const;

/** What an executor would answer of one object that the door gave: the selected fields, children and links through the door. */
export async function resolved(door: Door, value: unknown, selection: Selection, isRow = true): Promise<unknown> {
  const later: Later = [];
  const answer = project(door, value, selection, isRow, later);
  await Promise.all(later);
  return answer;
}

/** At once, but for what only the door can give: that is put in its place later. */
function project(door: Door, value: unknown, selection: Selection, isRow: boolean, later: Later): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one: unknown) => project(door, one, selection, isRow, later));
  if (typeof value !== "object") return value;
  const answer: Json = {};
  let isEmpty = true;
  for (const name of selection.names) {
    isEmpty = false;
    answer[name] = null;
    if (isRow && includes(CHILDREN, name)) later.push(children(door, value, name, selection).then((given) => (answer[name] = given)));
    else if (isRow && includes(LINKS, name)) later.push(link(door, value, name, selection).then((given) => (answer[name] = given)));
    else answer[name] = field(door, (value as Json)[name] ?? null, name, selection, later);
  }
  return isEmpty ? value : answer;
}

function field(door: Door, value: unknown, name: string, selection: Selection, later: Later): unknown {
  if (name === "notice") return (value as { consentId: string }[] | null)?.map(({ consentId }) => consentId).sort() ?? null;
  if (name === "withheld") return (value as { field: string }[] | null)?.map((one) => one.field).sort() ?? null;
  return project(door, value, selection.below(name), name === "nodes" || name === "node" || name === "serviceReferrals", later);
}

async function children(door: Door, parent: object, name: (typeof CHILDREN)[number], selection: Selection): Promise<unknown> {
  const [asked] = selection.all(name);
  if (asked === undefined) return null;
  return resolved(door, await door.children(parent, name, asked.args, asked.selection), asked.selection, false);
}

async function link(door: Door, child: object, name: (typeof LINKS)[number], selection: Selection): Promise<unknown> {
  const below = selection.below(name);
  return resolved(door, await door.link(child, name, below), below);
}

function includes<T extends string>(list: readonly T[], name: string): name is T {
  return (list as readonly string[]).includes(name);
}
