import fc from "fast-check";
import { mutateOnce, spoil, type Json } from "./reference/generator/mutate";
import { Random } from "./reference/generator/random";
import { type Scenario, SCENARIOS } from "./reference/generator/scenarios";
import type { Request } from "./reference/types";

/**
 * Seeded DecisionRequests for differential tests: a scenario that passes by
 * one rule, often with one fact missing or at the border, then a few random
 * local changes. The same seed and count always give the same requests.
 */

/** The seed of the fixed set that the tests use. */
export const SEED = 20_240_416;

/** Facts that must not change effect, categories or fields, and other people's items. */
function dress(request: Request, random: Random): void {
  if (random.chance(0.35)) {
    request.channel.operation = random.pick(["LIST", "COUNT", "FILTER", "SORT", "SUBSCRIBE"]);
  }
  if (random.chance(0.3)) request.channel.ehr = false;
  if (random.chance(0.1)) request.channel.mode = "DOWNLOAD";
  if (random.chance(0.2)) {
    request.claims = random.some(
      ["ALREADY_HAS_INFORMATION", "LAW_ENFORCEMENT_AUTHORITY", "HAS_SUBPOENA", "OFFICER_SAFETY", "SUPERVISOR_APPROVAL"],
      1,
      2,
    );
  }
  if (random.chance(0.25)) {
    request.previous = {
      effect: random.pick(["PERMIT", "REDACT"]),
      consentId: random.pick([null, "c-1"]),
      decidedAt: request.now,
    };
  }
  if (random.chance(0.2)) addOtherPeoplesItems(request, random);
  if (random.chance(0.3)) request.organizations = random.shuffle(request.organizations);
}

function addOtherPeoplesItems(request: Request, random: Random): void {
  const other = <T extends { id: string; participantId: string }>(items: T[], id: string): void => {
    const [first] = items;
    if (first === undefined || items.some((item) => item.id === id)) return;
    const copy: T = { ...structuredClone(first), id, participantId: "p-2" };
    if (random.chance(0.5)) items.unshift(copy);
    else items.push(copy);
  };
  other(request.consents, "c-0");
  other(request.matters, "m-0");
  other(request.orders, "o-9");
  other(request.mandates, "n-2");
  other(request.restrictions, "x-0");
}

function applyBreaks(request: Request, scenario: Scenario, random: Random): void {
  const times = random.pick([0, 0, 0, 0, 0, 1, 1, 1, 1, 2]);
  for (let time = 0; time < times; time += 1) {
    if (scenario.breaks.length > 0) random.pick(scenario.breaks)(request, random);
  }
}

function generateWith(scenario: Scenario, random: Random): unknown {
  const request = scenario.build(random);
  applyBreaks(request, scenario, random);
  dress(request, random);
  const copy = structuredClone(request) as unknown as Json;
  const mutations = random.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4]);
  for (let time = 0; time < mutations; time += 1) mutateOnce(copy, random);
  return random.chance(0.02) ? spoil(copy, random) : copy;
}

/** One request; the seed alone decides which scenario and what is changed. */
export function generateRequest(seed: number): unknown {
  const random = new Random(seed);
  return generateWith(random.pick(SCENARIOS), random);
}

/** `count` requests, every scenario in turn. */
export function generateRequests(seed: number, count: number): unknown[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => {
    const scenario = SCENARIOS[index % SCENARIOS.length];
    if (scenario === undefined) throw new Error("no scenario");
    return generateWith(scenario, new Random(Math.floor(random.next() * 4294967296)));
  });
}

/** A copy of the request with one local change; the request itself stays as it is. */
export function mutateRequest(request: unknown, seed: number): unknown {
  if (typeof request !== "object" || request === null || Array.isArray(request)) return request;
  const copy = structuredClone(request) as Json;
  mutateOnce(copy, new Random(seed));
  return copy;
}

/** For fast-check: seeds shrink to smaller seeds, not to smaller requests. */
export const requestArbitrary: fc.Arbitrary<unknown> = fc
  .integer({ min: 0, max: 0x7fffffff })
  .map(generateRequest);
