import type { DecisionRequest, Restriction } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  AFTER,
  NOW,
  aCaseManager,
  aConsent,
  aRecord,
  aRequest,
  aRestriction,
  aViewer,
  anOrder,
  anOrderRequest,
} from "../builders";

const restricted = (restriction: Partial<Restriction>, request: Partial<DecisionRequest> = {}) =>
  decide(aRequest({ consents: [aConsent()], restrictions: [aRestriction(restriction)], ...request }));

describe("42 CFR 2.26(a): an agreed restriction", () => {
  it.each<[string, Partial<Restriction>, "PERMIT" | "HIDE"]>([
    ["keeps everything from everyone", {}, "HIDE"],
    ["binds from this very instant", { agreedAt: NOW }, "HIDE"],
    ["does not bind before it is agreed", { agreedAt: AFTER }, "PERMIT"],
    ["does not bind if the program has not agreed", { agreedAt: null }, "PERMIT"],
    ["is another person's", { participantId: "p-2" }, "PERMIT"],
    ["meets this recipient", { recipientOrganizationIds: ["clinic-a"] }, "HIDE"],
    ["meets another recipient", { recipientOrganizationIds: ["plan-a"] }, "PERMIT"],
    ["meets this category", { categories: ["SUD_TREATMENT"] }, "HIDE"],
    ["meets another category", { categories: ["BILLING"] }, "PERMIT"],
    ["meets another purpose", { purposes: ["PAYMENT"] }, "PERMIT"],
  ])("%s", (_name, restriction, effect) => {
    expect(restricted(restriction).effect).toBe(effect);
  });

  it("takes out its categories only; asked together, one restricted category hides a refusal of all", () => {
    const partly: Partial<Restriction> = { categories: ["SUD_TREATMENT"] };
    const both = restricted(partly, { categories: ["SUD_TREATMENT", "ENROLLMENT_STATUS"] });
    expect(both).toMatchObject({ effect: "REDACT", categories: ["ENROLLMENT_STATUS"] });
    expect(restricted(partly, { categories: ["HEALTH"] }).effect).toBe("DENY");
    expect(restricted(partly, { categories: ["HEALTH", "SUD_TREATMENT"] }).effect).toBe("HIDE");
  });

  it("counts an emergency and care coordination as treatment, and stops inside staff too", () => {
    const treatment: Partial<Restriction> = { purposes: ["TREATMENT"] };
    const inside = { viewer: aCaseManager(), purpose: "CARE_COORDINATION" as const };
    expect(restricted(treatment, inside).effect).toBe("DENY");
    expect(restricted(treatment, { ...inside, purpose: "ADMIN_INTERNAL" }).effect).toBe("PERMIT");
  });

  it("2.26(a)(5): does not stop an order", () => {
    expect(decide(anOrderRequest({ orders: [anOrder()], restrictions: [aRestriction()] })).effect).toBe("PERMIT");
  });
});

describe("42 CFR 2.26(a)(6): a service paid in full", () => {
  const toPlan: Partial<DecisionRequest> = {
    viewer: aViewer({ organizationId: "plan-a" }),
    purpose: "PAYMENT",
    categories: ["BILLING"],
    consents: [
      aConsent({ information: ["BILLING"], purposes: ["PAYMENT", "TREATMENT"], recipients: [{ type: "ORGANIZATION", id: "plan-a" }] }),
    ],
    record: aRecord({ paidInFullOutOfPocket: true }),
  };
  const paid: Partial<Restriction> = { kind: "PAID_IN_FULL", agreedAt: null };

  it("binds plans and payers without agreement, and the program cannot end it", () => {
    expect(restricted(paid, toPlan).effect).toBe("HIDE");
    const byProgram = { by: "PROGRAM", form: "WRITTEN", documented: true, at: "2026-02-01T00:00:00Z" } as const;
    expect(restricted({ ...paid, termination: byProgram }, toPlan).effect).toBe("HIDE");
    expect(restricted({ ...paid, termination: { ...byProgram, by: "PATIENT" } }, toPlan).effect).toBe("PERMIT");
  });

  it("binds nobody else, nothing unpaid, no other purpose, and not before it is asked", () => {
    expect(restricted(paid, { ...toPlan, record: aRecord() }).effect).toBe("PERMIT");
    expect(restricted(paid, { record: aRecord({ paidInFullOutOfPocket: true }) }).effect).toBe("PERMIT");
    expect(restricted({ ...paid, requestedAt: AFTER }, toPlan).effect).toBe("PERMIT");
    expect(restricted({ ...paid, purposes: ["OPERATIONS"] }, toPlan).effect).toBe("PERMIT");
  });
});

describe("42 CFR 2.26(b): the end of a restriction", () => {
  const ended = (termination: Partial<NonNullable<Restriction["termination"]>>, createdAt = "2026-05-01T00:00:00Z") =>
    restricted(
      { termination: { by: "PATIENT", form: "ORAL", documented: false, at: "2026-04-01T00:00:00Z", ...termination } },
      { record: aRecord({ createdAt }) },
    ).effect;

  it("by the patient, in writing or documented, from that instant on", () => {
    expect(ended({})).toBe("HIDE");
    expect(ended({ documented: true })).toBe("PERMIT");
    expect(ended({ form: "WRITTEN" })).toBe("PERMIT");
    expect(ended({ form: "WRITTEN", at: NOW })).toBe("PERMIT");
    expect(ended({ form: "WRITTEN", at: AFTER })).toBe("HIDE");
  });

  it("by the program, for records created afterwards", () => {
    expect(ended({ by: "PROGRAM" })).toBe("PERMIT");
    expect(ended({ by: "PROGRAM" }, "2026-04-01T00:00:00Z")).toBe("HIDE");
    expect(ended({ by: "PROGRAM", at: AFTER })).toBe("HIDE");
  });
});

describe("42 CFR 2.26(a)(3), (4): an emergency", () => {
  const emergency = {
    participantId: "p-1",
    bonaFide: true,
    consentUnobtainable: true,
    programClosedByDeclaredDisaster: false,
    nature: "overdose",
  };
  const physician = aViewer({ role: "EMERGENCY_PHYSICIAN", organizationId: "hospital-a" });
  const inEmergency = (restriction: Partial<Restriction>, request: Partial<DecisionRequest> = {}) =>
    restricted(restriction, { viewer: physician, purpose: "EMERGENCY", emergency, consents: [], ...request });
  const request = { restrictionId: "x-1", type: "REQUEST_NO_FURTHER_USE_2_26A4" };

  it("sets it aside for medical personnel, who are asked not to use it further", () => {
    expect(inEmergency({}).obligations).toContainEqual(request);
    expect(inEmergency({ categories: ["BILLING"] }).obligations).not.toContainEqual(request);
    expect(inEmergency({ agreedAt: null }).obligations).not.toContainEqual(request);
  });

  it("sets it aside for a release by consent as well", () => {
    const consents = [aConsent({ recipients: [{ type: "ORGANIZATION", id: "hospital-a" }] })];
    const decision = inEmergency({}, { consents, emergency: { ...emergency, consentUnobtainable: false } });
    expect(decision).toMatchObject({ effect: "PERMIT", bases: [{ section: "2.33(a)(1)" }] });
    expect(decision.obligations).toContainEqual(request);
  });

  it("sets it aside for the emergency itself, not for other treatment meanwhile", () => {
    const consents = [aConsent({ recipients: [{ type: "ORGANIZATION", id: "hospital-a" }] })];
    expect(inEmergency({}, { consents }).effect).toBe("PERMIT");
    expect(inEmergency({}, { consents, purpose: "TREATMENT" }).effect).toBe("HIDE");
    expect(inEmergency({}, { consents, emergency: { ...emergency, participantId: "p-2" } }).effect).toBe("HIDE");
  });

  it("does not if it is not bona fide, or not declared by medical personnel", () => {
    const consents = [aConsent({ recipients: [{ type: "ORGANIZATION", id: "hospital-a" }] })];
    expect(inEmergency({}, { consents, emergency: { ...emergency, bonaFide: false } }).effect).toBe("HIDE");
    expect(inEmergency({}, { consents, viewer: { ...physician, role: "CASE_MANAGER" } }).effect).toBe("HIDE");
  });
});
