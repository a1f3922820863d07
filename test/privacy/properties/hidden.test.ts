import { type Decision, type DecisionRequest, decisionSchema } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { forEveryRequest } from "./support";

/** Contract 4 (42 CFR 2.13(c)): who is hidden looks to the viewer like nobody at all. */

interface Described {
  readonly title: string;
  readonly description: string;
}

/** [V] in the schema: what travels with the answer. */
const VISIBLE: ReadonlySet<string> = new Set(
  (decisionSchema as unknown as { $defs: { Obligation: { oneOf: Described[] } } }).$defs.Obligation.oneOf
    .filter(({ description }) => description.startsWith("[V]"))
    .map(({ title }) => title),
);

/** All that reaches a viewer of a decision; the reason and the rest of the obligations do not. */
function seenByViewer({ effect, categories, fields, bases, validUntil, obligations }: Decision) {
  return { effect, categories, fields, bases, validUntil, obligations: obligations.filter(({ type }) => VISIBLE.has(type)) };
}

/** The same question about a person of whom nothing is known. */
function aboutNobody(request: DecisionRequest): DecisionRequest {
  const { viewer } = request;
  return {
    ...request,
    participant: null,
    record: null,
    consents: [],
    matters: [],
    orders: [],
    mandates: [],
    restrictions: [],
    emergency: null,
    incident: null,
    multiEnrollment: null,
    enrollment: null,
    disclosureLog: null,
    previous: null,
    viewer: { ...viewer, relations: viewer.relations.filter(({ type }) => type === "TRAINEE") },
  };
}

describe("a person who is hidden", () => {
  it("gets the viewer exactly what a person gets of whom nothing is on file", () => {
    forEveryRequest((request) => {
      const decision = decide(request);
      if (decision.effect !== "HIDE") return;
      expect(seenByViewer(decide(aboutNobody(request)))).toEqual(seenByViewer(decision));
    });
  });

  it("gets the viewer the same whichever part of the person or the record is unknown", () => {
    forEveryRequest((request) => {
      const decision = decide(request);
      if (decision.effect !== "HIDE") return;
      for (const unknown of [{ participant: null }, { record: null }, { participant: null, record: null }]) {
        expect(seenByViewer(decide({ ...request, ...unknown }))).toEqual(seenByViewer(decision));
      }
    });
  });

  it("gets the viewer nothing that depends on the person: no category, field, basis or id", () => {
    forEveryRequest((request) => {
      const decision = decide(request);
      if (decision.effect !== "HIDE") return;
      const seen = seenByViewer(decision);
      expect(seen).toMatchObject({ categories: [], fields: null, bases: [], validUntil: null });
      expect(seen.obligations.map((each) => Object.keys(each))).toEqual(seen.obligations.map(() => ["type"]));
    });
  });

  it("gets the viewer the same for every category that could be asked, if each is hidden", () => {
    forEveryRequest((request) => {
      const answers = request.categories.map((category) => decide({ ...request, categories: [category] }));
      const hidden = answers.filter(({ effect }) => effect === "HIDE").map((each) => JSON.stringify(seenByViewer(each)));
      expect(new Set(hidden).size).toBeLessThanOrEqual(1);
    });
  });

  it("is judged by a closed list of what travels with an answer", () => {
    expect(VISIBLE.size).toBeGreaterThan(10);
    for (const internal of ["AUDIT_ACCESS", "RECORD_DENIAL", "ROUTE_TO_PRIVACY_OFFICER", "REPORT_MISSING_ELEMENT_TO_DISCLOSER"]) {
      expect(VISIBLE.has(internal)).toBe(false);
    }
  });
});

describe("a refusal that everyone gets", () => {
  it("is told alike about a person on file and about nobody (contract 4)", () => {
    forEveryRequest((request) => {
      const nobody = decide(aboutNobody(request));
      const decision = decide(request);
      if (nobody.effect !== "DENY" || decision.effect !== "DENY") return;
      // GENERALIZE speaks of the row that was handed in, not of a person (contract 3a).
      const told = (each: Decision) => seenByViewer(each).obligations.filter(({ type }) => type !== "GENERALIZE");
      expect(told(decision)).toEqual(told(nobody));
    });
  });
});
