import type { Decision, DecisionRequest } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { forEveryRequest, isRelease } from "./support";

/** Contract 6: how long an answer may be kept. */

describe("validUntil", () => {
  const at = (request: DecisionRequest, now: string) => decide({ ...request, now });
  const secondBefore = (instant: string) => new Date(Date.parse(instant) - 1000).toISOString().replace(".000Z", "Z");

  it("is an instant to come, at which a basis used is gone", () => {
    forEveryRequest((request) => {
      const { validUntil, bases } = decide(request);
      if (validUntil === null) return;
      expect(validUntil > request.now).toBe(true);
      const keyOf = ({ section, consentId, agreementId, orderId }: Decision["bases"][number]) =>
        [section, consentId, agreementId, orderId].join();
      const then = new Set(at(request, validUntil).bases.map(keyOf));
      expect(bases.every((basis) => then.has(keyOf(basis)))).toBe(false);
    });
  });

  it("is the first such instant: until then, all that was released still is", () => {
    forEveryRequest((request) => {
      if (request.restrictions.length > 0) return; // one may begin to bind on the way
      const decision = decide(request);
      if (!isRelease(decision)) return;
      const last = decision.validUntil === null ? "2999-12-31T23:59:59Z" : secondBefore(decision.validUntil);
      expect(decision.categories.filter((each) => !at(request, last).categories.includes(each))).toEqual([]);
    });
  });
});
