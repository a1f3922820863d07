import { readFileSync } from "node:fs";
import path from "node:path";
import type { Category, DecisionRequest, RecordFacts } from "../domain/decision";
import { type CategoryMask, maskOfNames } from "../privacy/categories";
import { decide, decideValid } from "../privacy/decide";
import { judge } from "../privacy/mask";
import { type Person, aboutPerson } from "../privacy/person";
import { type Prepared, prepare } from "../privacy/prepare";
import { firstFault } from "../privacy/validate";
import { decisionFor } from "../privacy/verdict";

/** Decisions a second on one core, over the valid requests of the test vectors. */
export interface DecideFigures {
  readonly requests: number;
  readonly perSecond: {
    /** Request in, decision out, with validation. */
    readonly decide: number;
    /** The same for requests that are known to be valid. */
    readonly decideValid: number;
    /** Validation alone. */
    readonly validate: number;
    /** The whole decision, with the situation prepared and the person's facts read. */
    readonly decisionFor: number;
    /** What the gate runs for each slice. */
    readonly judge: number;
  };
}

/** What the project promises of `decide`, obligations and validation included, on one core. */
export const DECIDE_FLOOR_PER_SECOND = 100_000;

const VECTORS = path.join(__dirname, "..", "..", "test", "privacy", "vectors.json");

export function benchDecide(milliseconds = 1000): DecideFigures {
  const requests = readRequests();
  const cases = requests.map(readCase);
  const slices = cases.filter(hasSlice);
  const measure = <Item>(items: readonly Item[], run: (item: Item) => unknown) =>
    perSecond(items, run, milliseconds);
  return {
    requests: requests.length,
    perSecond: {
      decide: measure(requests, decide),
      decideValid: measure(requests, decideValid),
      validate: measure(requests, firstFault),
      decisionFor: measure(cases, (each) =>
        decisionFor(each.prepared, each.person, [], each.slice, each.categories),
      ),
      judge: measure(slices, (each) => judge(each.prepared, each.person, [], each.slice, each.asked)),
    },
  };
}

interface ReadCase {
  readonly prepared: Prepared;
  readonly person: Person;
  readonly slice: RecordFacts | null;
  readonly categories: readonly Category[];
  readonly asked: CategoryMask;
}

function readCase(request: DecisionRequest): ReadCase {
  return {
    prepared: prepare(request),
    person: aboutPerson(request),
    slice: request.record,
    categories: request.categories,
    asked: maskOfNames(request.categories),
  };
}

function hasSlice(each: ReadCase): each is ReadCase & { readonly slice: RecordFacts } {
  return each.slice !== null && each.asked !== 0;
}

function readRequests(): DecisionRequest[] {
  const vectors = JSON.parse(readFileSync(VECTORS, "utf8")) as { request: unknown }[];
  const isValid = (request: unknown): request is DecisionRequest => firstFault(request) === null;
  return vectors.map(({ request }) => request).filter(isValid);
}

/** Keeps the answers from being optimised away. */
let lastAnswer: unknown = null;

function perSecond<Item>(
  items: readonly Item[],
  run: (item: Item) => unknown,
  milliseconds: number,
): number {
  runFor(items, run, milliseconds / 4); // warm up
  const start = process.hrtime.bigint();
  const runs = runFor(items, run, milliseconds);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return Math.round(runs / seconds);
}

function runFor<Item>(items: readonly Item[], run: (item: Item) => unknown, milliseconds: number): number {
  const end = performance.now() + milliseconds;
  let runs = 0;
  while (performance.now() < end) {
    for (const item of items) lastAnswer = run(item);
    runs += items.length;
  }
  return lastAnswer === undefined ? 0 : runs;
}
