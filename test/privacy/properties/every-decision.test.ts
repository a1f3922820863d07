import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { type DecisionRequest, claimList, decisionSchema } from "../../../src/domain/decision";
import { decide, decideChecked } from "../../../src/privacy/decide";
import { requestArbitrary } from "../requests";
import { essence, forEveryRequest, runs } from "./support";

/** What holds of every decision, whatever the request. */

const ajv = new Ajv2020({ strict: false }).addSchema(decisionSchema, "contract");
const isDecision = ajv.compile({ $ref: "contract#/$defs/Decision" });
const keepsSchema = ajv.compile({ $ref: "contract#/$defs/DecisionRequest" });

describe("every decision", () => {
  it("fits the schema of the contract", () => {
    fc.assert(
      fc.property(requestArbitrary, (request) => {
        const decision = decide(request);
        expect(isDecision(decision) ? null : isDecision.errors).toBeNull();
      }),
      runs(1000),
    );
  });

  it("calls a request invalid exactly if the schema does, dates and repeated ids apart", () => {
    fc.assert(
      fc.property(requestArbitrary, (request) => {
        const { invalidPath, decision } = decideChecked(request);
        if (!keepsSchema(request)) expect(invalidPath).not.toBeNull();
        if (invalidPath !== null && keepsSchema(request)) expect(invalidPath).toMatch(/\/id$|[aA]t$|\/now$/);
        expect(decision.reason === "INVALID_REQUEST").toBe(invalidPath !== null);
      }),
      runs(1000),
    );
  });

  it("releases exactly what its bases hold, each category once, in order", () => {
    forEveryRequest((request) => {
      const { effect, bases, categories, obligations } = decide(request);
      const held = bases.flatMap((basis) => basis.categories);
      expect([...held].sort()).toEqual(categories);
      expect([...categories].sort()).toEqual(categories);
      expect(new Set(held).size).toBe(held.length);
      expect(categories.length > 0).toBe(effect === "PERMIT" || effect === "REDACT");
      const keys = obligations.map((each) => `${each.type} ${JSON.stringify(each, Object.keys(each).sort())}`);
      expect([...new Set(keys)].sort()).toEqual(keys);
    });
  });

  it("does not depend on claims, on earlier answers or on the operation", () => {
    forEveryRequest((request) => {
      const plain = essence(decide(request));
      expect(essence(decide({ ...request, claims: [...claimList] }))).toEqual(plain);
      for (const effect of ["PERMIT", "REDACT"] as const) {
        const previous = { effect, consentId: request.consents[0]?.id ?? null, decidedAt: request.now };
        expect(essence(decide({ ...request, previous }))).toEqual(plain);
      }
      for (const operation of ["READ", "LIST", "COUNT", "FILTER", "SORT", "SUBSCRIBE"] as const) {
        expect(essence(decide({ ...request, channel: { ...request.channel, operation } }))).toEqual(plain);
      }
    });
  });

  it("does not depend on the order of the lists", () => {
    forEveryRequest((request) => expect(decide(reversed(request))).toEqual(decide(request)));
  });

  it("releases together what it releases of each category apart, part 2 governing", () => {
    forEveryRequest((request) => {
      const together = decide(request);
      const apart = request.categories.map((category) => decide({ ...request, categories: [category] }));
      if ([together, ...apart].some(({ effect }) => effect === "NOT_GOVERNED")) return;
      expect(apart.flatMap(({ categories }) => categories).sort()).toEqual(together.categories);
    });
  });

  it("ignores other people's items", () => {
    forEveryRequest((request) => {
      const own = <Item extends { participantId: string }>(items: Item[]) =>
        items.filter((item) => item.participantId === request.participant?.id);
      const { consents, matters, orders, mandates, restrictions } = request;
      const clean: DecisionRequest = {
        ...request,
        consents: own(consents),
        matters: own(matters),
        orders: own(orders),
        mandates: own(mandates),
        restrictions: own(restrictions),
      };
      expect(decide(clean)).toEqual(decide(request));
    });
  });
});

function reversed(request: DecisionRequest): DecisionRequest {
  return {
    ...request,
    organizations: [...request.organizations].reverse(),
    consents: [...request.consents].reverse(),
    matters: [...request.matters].reverse(),
    agreements: [...request.agreements].reverse(),
    orders: [...request.orders].reverse(),
    mandates: [...request.mandates].reverse(),
    restrictions: [...request.restrictions].reverse(),
    viewer: { ...request.viewer, relations: [...request.viewer.relations].reverse() },
    categories: [...request.categories].reverse(),
  };
}
