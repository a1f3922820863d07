import { type Decision, consentElementList } from "../../../src/domain/decision";
import { SEED, generateRequests } from "../requests";
import vectors from "../vectors.json";
import { ELEMENTS, type Spoil } from "./elements";
import { FACTS, type FactSpoil } from "./facts";
import { type Resting, decideChanged, isRelease, restingOnOne, withForm } from "./resting";
import { pathsOf } from "./schema-paths";
import { SIGNING } from "./signing";
import { USE } from "./use";

/**
 * A release that rests on one consent alone does not outlive any element of it (contract 3, step 6):
 * each is dropped or spoiled in turn, over the vectors of the contract and over generated requests.
 */

const SPOILS: readonly Spoil[] = [...ELEMENTS, ...SIGNING, ...USE];
const GENERATED = 2000;
/** Each spoil must have closed at least so many releases, or it proves nothing. */
const LEAST = 2;

type Vector = { readonly id: string; readonly title: string; readonly request: unknown };

const byVectors = (vectors as unknown as Vector[]).flatMap(({ id, title, request }) => {
  const on = restingOnOne(request);
  return on === null ? [] : [[id, title, on] as const];
});
const generated = generateRequests(SEED, GENERATED).flatMap((request) => restingOnOne(request) ?? []);
const everyRelease = [...byVectors.map(([, , on]) => on), ...generated];

const released = ({ effect, categories, fields }: Decision) => ({ effect, categories, fields });

/** What is wrong with the answer after the change; null if nothing is. */
function fault(on: Resting, needed: boolean, after: Decision): string | null {
  if (needed) return isRelease(after) || after.categories.length > 0 ? "still released" : null;
  const same = JSON.stringify(released(after)) === JSON.stringify(released(on.decision));
  return same ? null : `not asked for, yet ${after.effect} ${after.categories.join(" ")}`;
}

/** The discloser of a form that the viewer may use is told of what is missing (contract 5). */
function isReported(on: Resting, { element }: Spoil, after: Decision): boolean {
  if (element === undefined || on.passedOn) return true;
  return after.obligations.some(
    (each) =>
      each.type === "REPORT_MISSING_ELEMENT_TO_DISCLOSER" &&
      each.consentId === on.consent.id &&
      each.elements.includes(element),
  );
}

function faultsOfForm(on: Resting): string[] {
  return SPOILS.flatMap((spoil) => {
    const needed = spoil.needed?.(on) ?? true;
    const after = decideChanged(withForm(on, spoil.spoil(on)));
    const found = fault(on, needed, after) ?? (!needed || isReported(on, spoil, after) ? null : "not reported");
    return found === null ? [] : [`without ${spoil.name} (${spoil.section}): ${found}`];
  });
}

function faultsOfFacts(on: Resting): string[] {
  return FACTS.flatMap((spoil) => {
    if (!(spoil.needed?.(on) ?? true)) return [];
    const found = fault(on, true, decideChanged({ ...on.request, ...spoil.spoil(on) }));
    return found === null ? [] : [`without ${spoil.name} (${spoil.section}): ${found}`];
  });
}

/** Each category released, taken from the form's information: it goes, and nothing else does. */
function faultsOfInformation(on: Resting): string[] {
  const { consent, decision } = on;
  if (consent.kind === "COUNSELING_NOTES") return []; // 2.31(b)(2): it names one category, or is deficient
  return decision.categories.flatMap((category) => {
    const information = consent.information.filter((each) => each !== category);
    if (information.length === 0) return []; // 2.31(a)(3), an element of its own
    if (information.join() === "TREATMENT_APPLICATION") return []; // 2.14(b): the parent need not sign then
    const { categories } = decideChanged(withForm(on, { information }));
    const rest = decision.categories.filter((each) => each !== category);
    return categories.join() === rest.join() ? [] : [`without ${category} in the form: ${categories.join(" ")}`];
  });
}

const first = (faults: string[]) => faults.slice(0, 5);

describe("a vector whose release rests on one consent alone", () => {
  it("is found for every kind of form but the general release", () => {
    expect(byVectors.length).toBeGreaterThan(20);
    expect([...new Set(byVectors.map(([, , { consent }]) => consent.kind))].sort()).toEqual([
      "CJ_2_35",
      "COUNSELING_NOTES",
      "NAMED",
      "PROCEEDINGS",
      "RESEARCH",
      "TPO",
    ]);
  });

  it.each(byVectors)("%s releases nothing once an element, a fact or the information is gone: %s", (_id, _title, on) => {
    expect([...faultsOfForm(on), ...faultsOfFacts(on), ...faultsOfInformation(on)]).toEqual([]);
  });
});

describe("a generated request whose release rests on one consent alone", () => {
  it("is found often enough", () => {
    expect(generated.length).toBeGreaterThan(GENERATED / 20);
  });

  it("releases nothing once an element of the form is dropped or spoiled, and stays as it was without what is not asked for", () => {
    expect(first(generated.flatMap(faultsOfForm))).toEqual([]);
  });

  it("releases nothing once a fact that the release rests on beside the form is gone", () => {
    expect(first(generated.flatMap(faultsOfFacts))).toEqual([]);
  });

  it("never releases a category that is dropped from the form's information", () => {
    expect(first(generated.flatMap(faultsOfInformation))).toEqual([]);
  });
});

describe("the spoils", () => {
  it("touch every property of a consent that the schema knows", () => {
    const covered = new Set(SPOILS.flatMap(({ covers }) => covers));
    expect(pathsOf("Consent").filter((path) => !covered.has(path))).toEqual([]);
    expect([...covered].filter((path) => !pathsOf("Consent").includes(path))).toEqual([]);
  });

  it("break every element that the contract can report as missing", () => {
    const broken = new Set(SPOILS.map(({ element }) => element));
    expect(consentElementList.filter((element) => !broken.has(element))).toEqual([]);
  });

  const timesNeeded = (spoil: Spoil | FactSpoil) => everyRelease.filter((on) => spoil.needed?.(on) ?? true).length;

  it("have each closed several releases", () => {
    const idle = [...SPOILS, ...FACTS].filter((spoil) => timesNeeded(spoil) < LEAST);
    expect(idle.map((spoil) => `${spoil.name}: ${timesNeeded(spoil)}`)).toEqual([]);
  });
});
