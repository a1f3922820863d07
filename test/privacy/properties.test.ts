import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { type Decision, type DecisionRequest, decisionSchema } from "../../src/domain/decision";
import { EVERY_CATEGORY, type CategoryMask, isPersonCategory, listOf, maskOf } from "../../src/privacy/categories";
import { ceiling } from "../../src/privacy/ceiling";
import { decide, decideChecked } from "../../src/privacy/decide";
import { judge } from "../../src/privacy/mask";
import { aboutPerson } from "../../src/privacy/person";
import { prepare } from "../../src/privacy/prepare";
import { mayUse } from "../../src/privacy/uses";
import { decisionFor } from "../../src/privacy/verdict";
import { requestArbitrary } from "./requests";

/** What holds of every decision, whatever the request. */

const RUNS = { numRuns: 1000, seed: 42 };

const validRequest = requestArbitrary.filter(
  (request): request is DecisionRequest => decideChecked(request).invalidPath === null,
);

function forEveryRequest(check: (request: DecisionRequest) => void): void {
  fc.assert(fc.property(validRequest, check), RUNS);
}

const ajv = new Ajv2020({ strict: false }).addSchema(decisionSchema, "contract");
const isDecision = ajv.compile({ $ref: "contract#/$defs/Decision" });
const keepsSchema = ajv.compile({ $ref: "contract#/$defs/DecisionRequest" });

const releasedBy = (decision: Decision): CategoryMask => maskOf(decision.categories.filter(isPersonCategory));
const isWithin = (part: CategoryMask, whole: CategoryMask) => (part & ~whole) === 0;
const essence = ({ effect, categories, fields }: Decision) => ({ effect, categories, fields });

describe("every decision", () => {
  it("fits the schema of the contract", () => {
    fc.assert(
      fc.property(requestArbitrary, (request) => {
        const decision = decide(request);
        expect(isDecision(decision) ? null : isDecision.errors).toBeNull();
      }),
      RUNS,
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
      RUNS,
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

  it("does not depend on claims, earlier answers, the operation, or the order of the lists", () => {
    forEveryRequest((request) => {
      const dressed: DecisionRequest = {
        ...request,
        claims: ["LAW_ENFORCEMENT_AUTHORITY"],
        previous: { effect: "PERMIT", consentId: null, decidedAt: request.now },
        channel: { ...request.channel, operation: "SORT" },
      };
      expect(essence(decide(dressed))).toEqual(essence(decide(request)));
      expect(decide(reversed(request))).toEqual(decide(request));
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

  it("hides an unknown person behind one answer", () => {
    forEveryRequest((request) => {
      const { effect, obligations } = decide(request);
      if (effect !== "HIDE") return;
      const nobody = decide({ ...request, participant: null, record: null });
      expect(nobody.effect).toBe("HIDE");
      const toViewer = obligations.filter(({ type }) => VISIBLE_ON_HIDE.has(type));
      expect(nobody.obligations.filter(({ type }) => VISIBLE_ON_HIDE.has(type))).toEqual(toViewer);
    });
  });
});

const VISIBLE_ON_HIDE: ReadonlySet<string> = new Set([
  "UNIFORM_NOT_FOUND",
  "GENERIC_CONSENT_PROMPT",
  "COUNT_EQUALS_VISIBLE_ROWS",
  "NO_FILTER_ON_HIDDEN_FIELDS",
]);

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

  it("never goes beyond the ceiling that needs no facts", () => {
    forEveryRequest((request) => {
      if (request.record === null) return;
      const prepared = prepare(request);
      const { released } = judge(prepared, aboutPerson(request), [], request.record, EVERY_CATEGORY);
      expect(listOf(released & ~ceiling(prepared))).toEqual([]);
    });
  });
});

describe("a fact that denies", () => {
  const changes: [string, (request: DecisionRequest) => DecisionRequest][] = [
    ["a revocation of every consent", revokeAll],
    ["consents that are known to be false", (request) => ({ ...request, consents: request.consents.map((each) => ({ ...each, knownFalse: true })) })],
    ["a restriction of everything", restrictAll],
    ["a channel without notice", (request) => ({ ...request, channel: { ...request.channel, canCarryNotice: false } })],
    ["a channel without log", (request) => ({ ...request, channel: { ...request.channel, canLogDisclosure: false } })],
    ["no relations", (request) => ({ ...request, viewer: { ...request.viewer, relations: [] } })],
    ["no agreements", (request) => ({ ...request, agreements: [] })],
    ["no consents", (request) => ({ ...request, consents: [] })],
    ["vacated orders", (request) => ({ ...request, orders: request.orders.map((each) => ({ ...each, vacated: true })) })],
    ["no mandates", (request) => ({ ...request, mandates: [] })],
    ["no purpose", (request) => ({ ...request, purpose: null })],
    ["an unknown organization", (request) => ({ ...request, viewer: { ...request.viewer, organizationId: "nobody-knows" } })],
    ["adverse detail", (request) => ({ ...request, record: request.record && { ...request.record, adverseDetail: null } })],
  ];

  it.each(changes)("never widens a release: %s", (_name, change) => {
    forEveryRequest((request) => {
      const changed = change(request);
      if (decideChecked(changed).invalidPath !== null) return;
      const [before, after] = [decide(request), decide(changed)];
      if (before.effect === "NOT_GOVERNED" || after.effect === "NOT_GOVERNED") return;
      expect(isWithin(releasedBy(after), releasedBy(before))).toBe(true);
    });
  });
});

function revokeAll(request: DecisionRequest): DecisionRequest {
  const revocation = { at: request.now, form: "ORAL" as const };
  return { ...request, consents: request.consents.map((each) => ({ ...each, revocation: each.revocation ?? revocation })) };
}

function restrictAll(request: DecisionRequest): DecisionRequest {
  const restriction: DecisionRequest["restrictions"][number] = {
    id: "restriction-of-everything",
    participantId: request.participant?.id ?? "nobody",
    kind: "AGREED",
    requestedAt: request.now,
    agreedAt: request.now,
    recipientOrganizationIds: null,
    categories: null,
    purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"],
    termination: null,
  };
  return { ...request, restrictions: [...request.restrictions, restriction] };
}

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
      if (decision.effect !== "PERMIT" && decision.effect !== "REDACT") return;
      const last = decision.validUntil === null ? "2999-12-31T23:59:59Z" : secondBefore(decision.validUntil);
      expect(isWithin(releasedBy(decision), releasedBy(at(request, last)))).toBe(true);
    });
  });
});
