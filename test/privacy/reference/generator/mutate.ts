import { schema } from "../lists";
import { CLASS_NAMES, DAY, ORGANIZATION_IDS, shift } from "./parts";
import type { Random } from "./random";

/**
 * Local changes led by the schema: another value of the same closed list, null
 * for what may be null, an instant moved around `now`, another id, an item more
 * or less. Most changed requests stay valid.
 */

interface Node {
  $ref?: string;
  const?: unknown;
  enum?: unknown[];
  type?: string | string[];
  minimum?: number;
  properties?: { [name: string]: Node };
  items?: Node;
  minItems?: number;
  anyOf?: Node[];
  oneOf?: Node[];
}

export interface Json {
  [name: string]: unknown;
}

interface Site {
  path: string[];
  node: Node;
  value: unknown;
  set: (value: unknown) => void;
}

const definitions = schema.$defs as { [name: string]: Node };

function definition(name: string): Node {
  const found = definitions[name];
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
}

/** The node itself, and the name of its definition if it is one. */
function resolve(node: Node): { node: Node; name: string | null } {
  if (node.$ref === undefined) return { node, name: null };
  const name = node.$ref.replace("#/$defs/", "");
  return { node: resolve(definition(name)).node, name };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mayBeNull(node: Node): boolean {
  if (Array.isArray(node.type)) return node.type.includes("null");
  return (node.anyOf ?? []).some((one) => one.type === "null");
}

/** What the node is when it is not null. */
function present(node: Node): { node: Node; name: string | null } {
  const resolved = resolve(node);
  if (!mayBeNull(resolved.node) || resolved.node.anyOf === undefined) return resolved;
  const kept = resolved.node.anyOf.find((one) => one.type !== "null");
  return kept === undefined ? resolved : resolve(kept);
}

/** The branch of a union that a value with this `type` belongs to. */
function branch(node: Node, value: unknown): Node {
  if (node.oneOf === undefined || !isObject(value)) return node;
  const found = node.oneOf.find((one) => one.properties?.type?.const === value.type);
  return found === undefined ? node : resolve(found).node;
}

function sites(node: Node, value: unknown, path: string[], set: (value: unknown) => void, found: Site[]): void {
  found.push({ path, node, value, set });
  const here = present(node).node;
  if (Array.isArray(value) && here.items !== undefined) {
    const list: unknown[] = value;
    const { items } = here;
    list.forEach((item, index) => {
      sites(items, item, [...path, "[]"], (next) => { list[index] = next; }, found);
    });
  } else if (isObject(value)) {
    const { properties } = branch(here, value);
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (property.const !== undefined) continue;
      sites(property, value[name], [...path, name], (next) => { value[name] = next; }, found);
    }
  }
}

const ID_POOLS: [RegExp, string[]][] = [
  [/participantId$/, ["p-1", "p-1", "p-2"]],
  [/consentId$/, ["c-1", "c-2", "c-9"]],
  [/matterId$/, ["m-1", "m-2"]],
  [/recordId$/, ["r-1", "r-2"]],
  [/mandateId$/, ["n-1", "n-2"]],
  [/(document|report)Id$/i, ["doc-1", "doc-2"]],
  [/participant id$/, ["p-1", "p-2"]],
  [/viewer id$/, ["u-1", "u-2"]],
  [/record id$/, ["r-1", "r-2"]],
  [/consents \[\] id$/, ["c-1", "c-2", "c-0"]],
  [/matters \[\] id$/, ["m-1", "m-2"]],
  [/agreements \[\] id$/, ["a-1", "a-2", "a-0"]],
  [/orders \[\] id$/, ["o-1", "o-2", "o-0"]],
  [/mandates \[\] id$/, ["n-1", "n-2"]],
  [/restrictions \[\] id$/, ["x-1", "x-2"]],
  [/entries \[\] id$/, ["e-1", "e-2", "e-7"]],
  [/incident id$/, ["i-1", "i-2"]],
];

/** An id that fits the place: organizations on file first, at times any or an unknown one. */
function someId(path: string[], request: Json, random: Random): string {
  const place = path.join(" ");
  const pool = ID_POOLS.find(([pattern]) => pattern.test(place));
  if (pool !== undefined) return random.pick(pool[1]);
  if (/recipients \[\] id$/.test(place) && random.chance(0.3)) return random.pick(["u-1", "u-2"]);
  if (random.chance(0.08)) return "org-unknown";
  const onFile = (Array.isArray(request.organizations) ? request.organizations : []) as Json[];
  const ids = onFile.map((one) => String(one.id));
  return ids.length > 0 && random.chance(0.75) ? random.pick(ids) : random.pick(ORGANIZATION_IDS);
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function allInstants(value: unknown): string[] {
  if (typeof value === "string") return INSTANT.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(allInstants);
}

function someInstant(request: Json, random: Random): string {
  const now = typeof request.now === "string" && INSTANT.test(request.now) ? request.now : "2026-11-24T12:00:00Z";
  const step = random.pick([-1, 0, 1]);
  if (random.chance(0.6)) return shift(now, step);
  if (random.chance(0.5)) return shift(now, random.pick([-400, -90, -1, 1, 90, 400]) * DAY + step);
  const instants = allInstants(request);
  return shift(instants.length > 0 ? random.pick(instants) : now, step);
}

/** A random value that fits the node. */
function some(node: Node, path: string[], request: Json, random: Random): unknown {
  const own = resolve(node).node;
  if (mayBeNull(own) && random.chance(0.3)) return null;
  const { node: here, name } = present(node);
  if (here.const !== undefined) return here.const;
  if (here.enum !== undefined) return random.pick(here.enum);
  if (here.oneOf !== undefined) return some(random.pick(here.oneOf), path, request, random);
  if (name === "Id") return someId(path, request, random);
  if (name === "Instant") return someInstant(request, random);
  const type = Array.isArray(here.type) ? here.type.find((one) => one !== "null") : here.type;
  switch (type) {
    case "boolean":
      return random.chance(0.5);
    case "number":
      return random.pick([0, 42, 199.5, 200, 200.5, 250]);
    case "string":
      if (/class(es|Name)/i.test(path.join(" "))) return random.pick(CLASS_NAMES);
      return random.pick(["some text", "some text", ""]);
    case "array": {
      const items = here.items ?? {};
      const list = Array.from({ length: random.below(3) }, () => some(items, [...path, "[]"], request, random));
      return unique(list);
    }
    case "object": {
      const made: Json = {};
      for (const [key, property] of Object.entries(here.properties ?? {})) {
        made[key] = some(property, [...path, key], request, random);
      }
      return made;
    }
    default:
      return null;
  }
}

function unique(list: unknown[]): unknown[] {
  const seen = new Map(list.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}

function changeList(list: unknown[], site: Site, request: Json, random: Random): unknown[] {
  const items = present(site.node).node.items ?? {};
  const path = [...site.path, "[]"];
  const changed = [...list];
  const at = random.below(Math.max(1, changed.length));
  const least = present(site.node).node.minItems ?? 0;
  switch (random.below(4)) {
    case 0:
      if (changed.length > least) changed.splice(at, 1);
      return changed;
    case 1: {
      const item = changed[at];
      if (!isObject(item)) return unique([...changed, some(items, path, request, random)]);
      const copy = structuredClone(item);
      if ("id" in copy && "id" in (resolve(items).node.properties ?? {})) copy.id = someId([...path, "id"], request, random);
      changed.splice(random.below(changed.length + 1), 0, copy);
      return unique(changed);
    }
    case 2:
      return random.shuffle(changed);
    default:
      return unique([...changed, some(items, path, request, random)]);
  }
}

function isCategories(site: Site): boolean {
  return site.path.length === 1 && site.path[0] === "categories";
}

function change(site: Site, request: Json, random: Random): unknown {
  const { value, node } = site;
  const nullable = mayBeNull(resolve(node).node);
  if (value === null) return some({ ...present(node).node }, site.path, request, random) ?? null;
  if (nullable && random.chance(0.3)) return null;
  if (isCategories(site) && Array.isArray(value)) {
    const personNode: Node = { items: { $ref: "#/$defs/PersonCategory" }, minItems: 1, type: "array" };
    return changeList(value, { ...site, node: personNode }, request, random);
  }
  if (Array.isArray(value)) return changeList(value, site, request, random);
  if (typeof value === "boolean") return !value;
  if (isObject(value)) return some(node, site.path, request, random) ?? value;
  return some(node, site.path, request, random);
}

/** How often each part of a request is changed; parts not named here count once. */
const WEIGHTS: { [part: string]: number } = {
  organizations: 3,
  viewer: 4,
  consents: 5,
  record: 3,
  purpose: 2,
  categories: 2,
  matters: 2,
  agreements: 3,
  orders: 3,
  restrictions: 3,
  now: 0,
};

/** Changes one place of the request, in place. */
export function mutateOnce(request: Json, random: Random): void {
  const { properties } = definition("DecisionRequest");
  const parts = Object.keys(properties ?? {}).filter((part) => {
    const value = request[part];
    const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    return !isEmpty || random.chance(0.15);
  });
  const weighted = parts.flatMap((part) => Array.from({ length: WEIGHTS[part] ?? 1 }, () => part));
  const part = random.pick(weighted);
  const node = properties?.[part];
  if (node === undefined) return;
  const found: Site[] = [];
  sites(node, request[part], [part], (next) => { request[part] = next; }, found);
  const site = random.pick(found);
  site.set(change(site, request, random));
}

/** Makes the request invalid in one of the ways of section 1 (or nearly so). */
export function spoil(request: Json, random: Random): unknown {
  const lists = ["organizations", "consents", "matters", "agreements", "orders", "mandates", "restrictions"];
  switch (random.below(9)) {
    case 0: {
      const found: Site[] = [];
      sites(definition("DecisionRequest"), request, [], () => undefined, found);
      const instants = found.filter(({ value }) => typeof value === "string" && INSTANT.test(value));
      random.pick(instants).set(
        random.pick([
          "2026-02-30T00:00:00Z",
          "2026-02-29T12:00:00Z",
          "2026-04-31T23:59:59Z",
          "2026-13-01T00:00:00Z",
          "2026-11-24T24:00:00Z",
          "2026-11-24",
          "2026-11-24T12:00:00+00:00",
          "2028-02-29T12:00:00Z",
        ]),
      );
      return request;
    }
    case 1: {
      const list = request[random.pick(lists)];
      if (Array.isArray(list) && list.length > 0) list.push(structuredClone(random.pick(list)));
      return request;
    }
    case 2:
      delete request[random.pick(Object.keys(request))];
      return request;
    case 3:
      request[random.pick(["extra", "Purpose", "reason"])] = null;
      return request;
    case 4:
      request.purpose = random.pick(["BROWSE", "treatment", "", 7]);
      return request;
    case 5:
      request.categories = random.pick([
        [],
        ["AGGREGATE", "HEALTH"],
        ["DIRECTORY", "AGGREGATE"],
        ["HEALTH", "HEALTH"],
        ["UNKNOWN"],
        "HEALTH",
      ]);
      return request;
    case 6:
      if (isObject(request.viewer)) request.viewer.id = random.pick(["", null, 4]);
      return request;
    case 7: {
      const log = request.disclosureLog;
      if (isObject(log) && Array.isArray(log.entries) && log.entries.length > 0) {
        log.entries.push({ ...(log.entries[0] as Json) });
      } else request.claims = ["HAS_SUBPOENA", "HAS_SUBPOENA"];
      return request;
    }
    default:
      return random.pick<unknown>([null, [], {}, "request", 7, [request]]);
  }
}
