import { globalId, parseGlobalId } from "../../src/domain/ids";
import type { Random } from "../../src/onboarding/seed/random";
import { type Picked, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { contractFields } from "../../src/sites/contract/types";
import type { GeneratedAnswer } from "./generated-answer";

/** A value with what the contract says of it. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly picked: Picked;
  readonly isItem: boolean;
}

/** Changes one place so that the contract is broken; false where the answer has no such place. */
type Mutation = (answer: GeneratedAnswer, places: readonly Place[], random: Random) => boolean;

const SECRET = "Jane Secretperson";

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "another kind of value": change(({ value }) => value !== null, (value) => (Array.isArray(value) ? {} : typeof value === "object" ? [] : typeof value === "string" ? 7 : SECRET)),
  "an object for a scalar": change(({ value }) => value !== null && typeof value !== "object", () => ({})),
  "a list for one": change(({ value, place }) => value !== null && (!place.picked.field.list || place.isItem), (value) => [value]),
  "null where there is none": change(({ place: { picked, isItem } }) => (isItem ? picked.field.nullItems !== true : picked.field.nonNull), () => null),
  "a field that is missing": (_answer, places, random) => withOne(places.filter(({ isItem }) => !isItem), random, ({ holder, key }) => delete holder[key]),
  "a field that nobody asked": (_answer, places, random) => withOne(objects(places), random, (object) => { object[SECRET] = SECRET; }),
  "a field of the type that was not asked": (_answer, places, random) => withOne(unasked(places), random, ({ object, name }) => { object[name] = null; }),
  "a key that prototypes have": (_answer, places, random) => withOne(objects(places), random, (object) => Object.defineProperty(object, "__proto__", { value: null, enumerable: true })),
  "an unknown word": change(({ value, place }) => place.picked.field.type.kind === "enum" && typeof value === "string", () => SECRET),
  "a number out of its form": change(({ value, place }) => place.picked.field.type.name === "Int" && typeof value === "number", (_value, random) => random.pick([1.5, 2 ** 31, -(2 ** 31) - 1, 1e300])),
  "a day that the calendar has not": change(isOf("Date"), (_value, random) => random.pick(["2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "2026-01-01T00:00:00Z", "20260101", "infinity", ""])),
  "an instant out of its form": change(isOf("DateTime"), (_value, random) => random.pick(["2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T23:59:60Z", "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00.000Z", "2026-01-01t00:00:00z", "2026-01-01 00:00:00Z", "2026-01-01", `2026-01-01T00:00:0${"0Z"} `, ""])),
  "an unknown category": (_answer, places, random) => withOne(places.filter(({ key, holder }) => (key === "released" || key === "own" || key === "categories") && Array.isArray(holder[key])), random, ({ holder, key }) => { (holder[key] as unknown[]).push(SECRET); }),
  "the id of another city": onIds((id) => globalId("eve-city", id.type, id.localId)),
  "the id of another type": onIds((id) => globalId(id.jurisdiction, id.type === "Outcome" ? "Consent" : "Outcome", id.localId)),
  "no global id": onIds((id) => id.localId),
  "a place that was not asked": onPositions((position) => { position["jurisdiction"] = "eve-city"; }),
  "another row's place": onPositions((position) => { position["id"] = `${"B".repeat(21)}A`; }),
  "a sort key out of its form": onPositions((position) => { position["sort"] = position["sort"] === null ? "" : null; }),
  "rows out of order": (_answer, places, random) => withOne(sequences(places).filter((rows) => rows.length > 1), random, (rows) => { const at = random.int(0, rows.length - 2); rows.splice(at, 2, rows[at + 1], rows[at]); }),
  "a row twice": (answer, places, random) => withOne(sequences(places).filter((rows) => rows.length > 0), random, (rows) => {
    answer.variables["first"] = 1000;
    rows.push(structuredClone(rows.at(-1)));
  }),
  "a row that was had before": (answer, places) => {
    const [rows] = sequences(places);
    if (rows?.[0] === undefined || !("jurisdictions" in answer.variables)) return false;
    answer.variables["after"] = (rows.at(-1) as { position: unknown }).position;
    return true;
  },
  "more rows than were asked": (answer, places) => {
    const [rows] = sequences(places);
    if (rows?.[0] === undefined || !("first" in answer.variables)) return false;
    answer.variables["first"] = rows.length - 1;
    return true;
  },
  "more rows after none": (_answer, places, random) => withOne(places.filter(({ key, holder }) => key === "more" && Array.isArray(holder["rows"]) && holder["rows"].length === 0), random, ({ holder }) => { holder["more"] = true; }),
  "an item of a place that did not answer": (answer, _places, random) => {
    const ids = (answer.variables["ids"] ?? []) as string[];
    const items = Array.isArray(answer.value) ? (answer.value as unknown[]) : [];
    return withOne(ids.filter((_, at) => (items[at] ?? null) !== null), random, (id) => answer.unanswered.add(parseGlobalId(id)?.jurisdiction ?? ""));
  },
  "an item less than keys": (answer) => Array.isArray(answer.value) && answer.value.pop() !== undefined,
  "an item more than keys": (answer) => Array.isArray(answer.value) && answer.value.push(null) > 0,
  "swapped keys": (answer) => {
    const items = Array.isArray(answer.value) && answer.name.endsWith("ById") ? (answer.value as unknown[]) : [];
    const [one, other] = items.flatMap((item, index) => (item === null ? [] : [index]));
    if (one === undefined || other === undefined) return false;
    [items[one], items[other]] = [items[other], items[one]];
    return true;
  },
};

function change(fits: (at: { readonly value: unknown; readonly place: Place }) => boolean, to: (value: unknown, random: Random) => unknown): Mutation {
  return (_answer, places, random) => withOne(places.filter((place) => fits({ value: place.holder[place.key], place })), random, ({ holder, key }) => { holder[key] = to(holder[key], random); });
}

function isOf(scalar: string): Parameters<typeof change>[0] {
  return ({ value, place }) => place.picked.field.type.name === scalar && typeof value === "string";
}

function onIds(to: (id: NonNullable<ReturnType<typeof parseGlobalId>>) => string): Mutation {
  return (_answer, places, random) => withOne(places.filter(({ key, holder }) => key === "id" && parseGlobalId(String(holder[key])) !== null), random, ({ holder, key }) => {
    const id = parseGlobalId(String(holder[key]));
    if (id !== null) holder[key] = to(id);
  });
}

function onPositions(to: (position: Record<string, unknown>) => void): Mutation {
  return (_answer, places, random) => withOne(places.filter(({ key }) => key === "position"), random, ({ holder, key }) => { to(holder[key] as Record<string, unknown>); });
}

function withOne<T>(found: readonly T[], random: Random, act: (one: T) => unknown): boolean {
  if (found.length === 0) return false;
  act(random.pick(found));
  return true;
}

function objects(places: readonly Place[]): Record<string, unknown>[] {
  return places.map(({ holder, key }) => holder[key]).filter((value): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value));
}

function unasked(places: readonly Place[]): { object: Record<string, unknown>; name: string }[] {
  return places.flatMap(({ holder, key, picked: { field } }) => {
    const object = holder[key];
    if (field.type.kind !== "object" || typeof object !== "object" || object === null || Array.isArray(object)) return [];
    return contractFields(field.type.name).filter(({ name }) => !(name in object)).map(({ name }) => ({ object: object as Record<string, unknown>, name }));
  });
}

/** Lists of rows, that of the root first. */
function sequences(places: readonly Place[]): unknown[][] {
  return places.filter(({ key, holder, isItem, picked }) => !isItem && Array.isArray(holder[key]) && picked.field.type.name.endsWith("Row") && picked.field.nullItems !== true).map(({ holder, key }) => holder[key] as unknown[]);
}

/** Every value of an answer, outermost first. */
export function placesOf(answer: GeneratedAnswer): Place[] {
  const found: Place[] = [];
  visit({ holder: answer as unknown as Record<string, unknown>, key: "value", picked: SITE_DOCUMENTS[answer.name].root, isItem: false }, found);
  return found;
}

function visit(place: Place, found: Place[]): void {
  const value = place.holder[place.key];
  found.push(place);
  if (Array.isArray(value)) {
    value.forEach((_item, index) => { visit({ holder: value as unknown as Record<string, unknown>, key: String(index), picked: place.picked, isItem: true }, found); });
  } else if (typeof value === "object" && value !== null) {
    for (const picked of place.picked.below) if (picked.field.name in value) visit({ holder: value as Record<string, unknown>, key: picked.field.name, picked, isItem: false }, found);
  }
}
