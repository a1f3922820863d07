import type { Consent, DecisionRequest } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  LATER,
  aConsent,
  aCopyHeldBy,
  aRecord,
  aRequest,
  aViewer,
  anAgreement,
  anOrganization,
} from "../builders";

const tpo = (changes: Partial<Consent> = {}) =>
  aConsent({
    kind: "TPO",
    purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"],
    recipients: [{ type: "TPO_STANDARD" }],
    information: ["SUD_TREATMENT", "BILLING", "ENROLLMENT_STATUS"],
    ...changes,
  });

describe("42 CFR 2.33(b)(1): a covered holder, by TPO", () => {
  const passedOn = (changes: Partial<DecisionRequest> = {}, form: Partial<Consent> = {}) =>
    decide(aRequest({ record: aCopyHeldBy("hospital-a"), consents: [tpo(form)], ...changes }));

  it("passes it on under HIPAA, to its like", () => {
    const decision = passedOn();
    expect(decision).toMatchObject({ effect: "PERMIT", bases: [{ section: "2.33(b)(1)", consentId: "c-1" }] });
    expect(decision.obligations).toContainEqual({ policy: "HIPAA", type: "APPLY_OTHER_POLICY" });
    expect(passedOn({ purpose: "EMERGENCY" }).effect).toBe("PERMIT");
    expect(passedOn({}, { purposes: ["PAYMENT"] }).effect).toBe("PERMIT");
    expect(passedOn({ purpose: "OPERATIONS" }).effect).toBe("PERMIT");
    const associate = anOrganization({ id: "assoc", businessAssociate: true });
    const organizations = [...aRequest().organizations, associate];
    expect(passedOn({ organizations, viewer: aViewer({ organizationId: "assoc" }) }).effect).toBe("PERMIT");
    expect(passedOn({ organizations, record: aCopyHeldBy("assoc") }).effect).toBe("PERMIT");
  });

  it.each<[string, Partial<DecisionRequest>, Partial<Consent>]>([
    ["another purpose", { purpose: "CARE_COORDINATION" }, {}],
    ["a viewer outside HIPAA", { viewer: aViewer({ organizationId: "city-sea" }) }, {}],
    ["a named consent", {}, { kind: "NAMED" }],
    ["a revoked consent", {}, { revocation: { at: "2026-11-01T00:00:00Z", form: "ORAL" } }],
    ["another person's consent", {}, { participantId: "p-2" }],
    ["a consent that is not on file", {}, { id: "c-2" }],
    ["another route", { record: aCopyHeldBy("hospital-a", { receivedUnder: { via: "OTHER", consentId: "c-1", medium: "WRITTEN" } }) }, {}],
    ["an unregistered holder", { record: aCopyHeldBy("hospital-x") }, {}],
    ["information beyond the consent", { categories: ["HEALTH"] }, {}],
  ])("gives nothing for %s", (_name, request, form) => {
    expect(passedOn(request, form).effect).toBe("HIDE");
  });
});

describe("42 CFR 2.33(b)(2): a program outside HIPAA, by TPO", () => {
  const other = anOrganization({ id: "lead-atl", part2Program: true, federalTies: null });
  const treating = aViewer({ organizationId: "clinic-a", relations: [{ type: "TREATS", participantId: "p-1" }] });
  const passedOn = (changes: Partial<DecisionRequest> = {}, form: Partial<Consent> = {}) =>
    decide(
      aRequest({
        organizations: [...aRequest().organizations, other],
        record: aCopyHeldBy("lead-atl"),
        viewer: treating,
        consents: [tpo(form)],
        ...changes,
      }),
    );

  it("goes as far as the consent itself", () => {
    expect(passedOn()).toMatchObject({ effect: "PERMIT", bases: [{ section: "2.33(b)(2)" }] });
    expect(passedOn({ purpose: "PAYMENT" }, { purposes: ["TREATMENT"] }).effect).toBe("HIDE");
    expect(passedOn({ categories: ["HEALTH"] })).toMatchObject({ effect: "HIDE", bases: [] });
    expect(passedOn({ viewer: { ...treating, relations: [] } }).effect).toBe("HIDE");
  });
});

describe("42 CFR 2.33(b)(3), (c): another holder, for payment and operations", () => {
  const contract = (changes: Parameters<typeof anAgreement>[0] = {}) =>
    anAgreement({
      kind: "CONTRACT",
      partyOrganizationId: "payer-a",
      counterpartyOrganizationId: "contractor-a",
      categories: ["BILLING"],
      ...changes,
    });
  const passedOn = (changes: Partial<DecisionRequest> = {}, form: Partial<Consent> = {}) =>
    decide(
      aRequest({
        record: aCopyHeldBy("payer-a"),
        viewer: aViewer({ role: "CONTRACTOR_STAFF", organizationId: "contractor-a" }),
        purpose: "PAYMENT",
        categories: ["BILLING"],
        consents: [tpo(form)],
        agreements: [contract()],
        ...changes,
      }),
    );

  it("gives a contractor what consent and contract both cover", () => {
    const decision = passedOn({ categories: ["BILLING", "SUD_TREATMENT"] });
    expect(decision).toMatchObject({
      effect: "REDACT",
      categories: ["BILLING"],
      bases: [{ section: "2.33(b)(3)", consentId: "c-1", agreementId: "a-1" }],
      validUntil: LATER,
    });
    expect(decision.obligations).toContainEqual({ agreementId: "a-1", type: "LIMIT_TO_CONTRACT_DUTIES" });
    expect(decision.obligations).toContainEqual({ agreementId: "a-1", type: "RECORD_AGREEMENT_ID" });
    expect(passedOn({}, { kind: "NAMED", purposes: ["PAYMENT"] }).effect).toBe("PERMIT");
  });

  it("gives a contractor nothing that the contract has and the consent has not, or the other way round", () => {
    const wide = [contract({ categories: ["BILLING", "HEALTH", "SUD_DIAGNOSIS"] })];
    const asked: DecisionRequest["categories"] = ["BILLING", "HEALTH", "SUD_TREATMENT"];
    expect(passedOn({ agreements: wide, categories: asked }).categories).toEqual(["BILLING"]);
    expect(passedOn({ agreements: wide, categories: ["HEALTH"] })).toMatchObject({ effect: "HIDE", bases: [] });
    expect(passedOn({ agreements: [contract({ id: "a-0", categories: ["HEALTH"] }), ...wide] }).bases).toMatchObject([{ agreementId: "a-1" }]);
  });

  it("is no way round HIPAA for a holder under it, nor for a form of another kind", () => {
    const named: Partial<Consent> = { kind: "NAMED", purposes: ["PAYMENT"] };
    const ofPlan = { record: aCopyHeldBy("plan-a"), agreements: [contract({ partyOrganizationId: "plan-a" })] };
    expect(passedOn(ofPlan, named).effect).toBe("HIDE");
    expect(passedOn(ofPlan).effect).toBe("HIDE");
    expect(passedOn({}, { kind: "RESEARCH", purposes: ["RESEARCH"] }).effect).toBe("HIDE");
    expect(passedOn({}, { ...named, kind: "COUNSELING_NOTES", information: ["SUD_COUNSELING_NOTE"] }).effect).toBe("HIDE");
  });

  it("denies everyone alike without any contract in force, and hides with one of another holder", () => {
    expect(passedOn({ agreements: [] }).effect).toBe("DENY");
    expect(passedOn({ agreements: [contract({ undertakings: ["BOUND_BY_PART2"] })] }).effect).toBe("DENY");
    expect(passedOn({ agreements: [contract({ partyOrganizationId: "plan-a" })] }).effect).toBe("HIDE");
  });

  it("gives nothing for another purpose, or one that is not stated", () => {
    expect(passedOn({ purpose: "TREATMENT" }).effect).toBe("HIDE");
    expect(passedOn({}, { kind: "NAMED", purposes: ["OPERATIONS"] }).effect).toBe("HIDE");
  });
});

describe("42 CFR 2.33(b): anyone else", () => {
  it("passes nothing on, and copies with the program, the viewer or the hub are no redisclosure", () => {
    const police = aViewer({ role: "POLICE_OFFICER", organizationId: "pd-sea" });
    const request = aRequest({ record: aCopyHeldBy("atty-sea"), consents: [aConsent()], viewer: police });
    expect(decide(request).effect).toBe("HIDE");
    const own = tpo({ purposes: ["PAYMENT"] });
    expect(decide(aRequest({ record: aCopyHeldBy("clinic-a"), consents: [own] })).effect).toBe("HIDE");
    const inHub = aRequest({ record: aRecord({ holderOrganizationId: "hub" }), consents: [aConsent()] });
    expect(decide(inHub).bases).toMatchObject([{ section: "2.33(a)(1)" }]);
  });
});
