import type { Decision } from "../../../src/domain/decision";
import { EVERY_CATEGORY, type CategoryMask, isPersonCategory, listOf, maskOf } from "../../../src/privacy/categories";
import { ceiling } from "../../../src/privacy/ceiling";
import { decide } from "../../../src/privacy/decide";
import { judge } from "../../../src/privacy/mask";
import { aboutPerson } from "../../../src/privacy/person";
import { prepare } from "../../../src/privacy/prepare";
import { mayUse } from "../../../src/privacy/uses";
import { decisionFor } from "../../../src/privacy/verdict";
import { forEveryRequest } from "./support";

/** The hot path of the gate says what decide says. */

const releasedBy = (decision: Decision): CategoryMask => maskOf(decision.categories.filter(isPersonCategory));

describe("judge", () => {
  it("says of each category what decide says if it is asked alone", () => {
    forEveryRequest((request) => {
      if (request.record === null) return;
      const relations = request.viewer.relations;
      const prepared = prepare({ ...request, viewer: { ...request.viewer, relations: [] } });
      const person = aboutPerson(request);
      const verdict = judge(prepared, person, relations, request.record, EVERY_CATEGORY);
      for (const category of listOf(EVERY_CATEGORY)) {
        const { effect } = decisionFor(prepared, person, relations, request.record, [category]);
        const bit = maskOf([category]);
        const judged =
          verdict.released & bit ? "RELEASED" : verdict.denied & bit ? "DENY" : verdict.notGoverned & bit ? "NOT_GOVERNED" : "HIDE";
        expect([category, effect === "PERMIT" || effect === "REDACT" ? "RELEASED" : effect]).toEqual([category, judged]);
      }
    });
  });

  it("agrees with decide on what is released together, and until when", () => {
    forEveryRequest((request) => {
      const asked = maskOf(request.categories.filter(isPersonCategory));
      if (request.record === null || asked === 0) return;
      const verdict = judge(prepare(request), aboutPerson(request), [], request.record, asked);
      const decision = decide(request);
      if (verdict.notGoverned !== 0) return;
      expect(verdict.released).toBe(releasedBy(decision));
      expect(verdict.validUntil).toBe(decision.validUntil);
      expect(verdict.bases.map(({ section }) => section)).toEqual(decision.bases.map(({ section }) => section));
      expect(mayUse(verdict, asked)).toBe(decision.effect === "PERMIT" || decision.reason === "PERMITTED_IN_PART" && verdict.released === asked);
    });
  });

  it("puts each category asked into one mask at most, the same whatever else is asked, and no other category", () => {
    forEveryRequest((request) => {
      const { record } = request;
      if (record === null) return;
      const [prepared, person] = [prepare(request), aboutPerson(request)];
      const ask = (asked: CategoryMask) => judge(prepared, person, [], record, asked);
      const masksOf = ({ released, denied, notGoverned }: ReturnType<typeof ask>) => ({ released, denied, notGoverned });
      const whole = masksOf(ask(EVERY_CATEGORY));
      expect(whole.released & whole.denied).toBe(0);
      expect(whole.notGoverned & (whole.released | whole.denied)).toBe(0);
      for (const category of listOf(EVERY_CATEGORY)) {
        const bit = maskOf([category]);
        const { released, denied, notGoverned } = whole;
        expect(masksOf(ask(bit))).toEqual({ released: released & bit, denied: denied & bit, notGoverned: notGoverned & bit });
      }
    });
  });

  it("counts relations given apart like those of the viewer", () => {
    forEveryRequest((request) => {
      if (request.record === null) return;
      const { viewer, record } = request;
      const apart = prepare({ ...request, viewer: { ...viewer, relations: [] } });
      const person = aboutPerson(request);
      const verdict = judge(apart, person, viewer.relations, record, EVERY_CATEGORY);
      expect(verdict).toEqual(judge(prepare(request), person, [], record, EVERY_CATEGORY));
      expect(decisionFor(apart, person, viewer.relations, record, request.categories)).toEqual(decide(request));
    });
  });

  it("never goes beyond the ceiling that needs no facts", () => {
    forEveryRequest((request) => {
      if (request.record === null) return;
      const prepared = prepare(request);
      const { released } = judge(prepared, aboutPerson(request), [], request.record, EVERY_CATEGORY);
      expect(listOf(released & ~ceiling(prepared))).toEqual([]);
    });
  });
});
