import fc from "fast-check";
import { questionFor, questionTo } from "../../../src/disclosure/remote/question";

const position = fc.option(fc.record({ sort: fc.option(fc.string()), jurisdiction: fc.string(), id: fc.string() }));
const alike = fc.dictionary(fc.stringMatching(/^[A-Z][A-Za-z_]{1,12}$/), fc.oneof(fc.boolean(), fc.integer(), fc.constant(null), fc.record({ city: fc.string() })), { minKeys: 1 });

describe("a page's question to one of many sites", () => {
  it("has for text what JSON makes of its variables, whatever is asked", () => {
    fc.assert(fc.property(alike, fc.integer({ min: 1, max: 1000 }), fc.array(fc.string()), position, (shared, first, jurisdictions, after) => {
      const { variables, text } = questionFor(questionTo("participants", shared), { first, jurisdictions, after });
      expect(text).toBe(JSON.stringify(variables));
      expect(variables).toEqual({ ...shared, first, jurisdictions, after });
    }));
  });

  it("leaves those to the other sites as they were", () => {
    const question = questionTo("participants", { withReferrals: true });
    questionFor(question, { first: 7, jurisdictions: ["albany-ny"], after: null });
    expect(questionFor(question, { first: 1, jurisdictions: [], after: null }).variables).toEqual({ withReferrals: true, first: 1, jurisdictions: [], after: null });
  });
});
