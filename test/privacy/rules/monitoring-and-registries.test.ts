import type { Consent, DecisionRequest } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  AFTER,
  LATER,
  LONG_AGO,
  NOW,
  PROGRAM,
  aConsent,
  aMatter,
  aMonitor,
  aMonitoringConsent,
  aMonitoringRequest,
  aRequest,
  aViewer,
  anOrganization,
} from "../builders";

const typesOf = (request: DecisionRequest) => decide(request).obligations.map(({ type }) => type);

describe("42 CFR 2.34: multiple enrollment", () => {
  const registry = anOrganization({ id: "otp-b", kind: "MAINTENANCE_PROGRAM" });
  const otp = { ...PROGRAM, kind: "WITHDRAWAL_MANAGEMENT_PROGRAM" } as const;
  const checking = (changes: Partial<DecisionRequest> = {}, form: Partial<Consent> = {}) =>
    decide(
      aRequest({
        organizations: [otp, registry],
        viewer: aViewer({ organizationId: "otp-b", classes: ["registries"] }),
        purpose: "MULTI_ENROLLMENT",
        categories: ["OTP_ENROLLMENT"],
        multiEnrollment: { moment: "ACCEPTANCE", distanceMiles: 200 },
        consents: [
          aConsent({
            information: ["OTP_ENROLLMENT"],
            purposes: ["MULTI_ENROLLMENT"],
            recipients: [{ type: "ORGANIZATION", id: "otp-b" }],
            ...form,
          }),
        ],
        ...changes,
      }),
    );

  it("tells three fields to a named registry within 200 miles", () => {
    const fields = ["drugTypeDosage", "identifyingInfo", "relevantDates"];
    const decision = checking();
    expect(decision).toMatchObject({ effect: "PERMIT", fields });
    expect(decision.obligations).toContainEqual({ fields, type: "LIMIT_FIELDS" });
  });

  it.each<[string, Partial<DecisionRequest>, Partial<Consent>]>([
    ["201 miles", { multiEnrollment: { moment: "ACCEPTANCE", distanceMiles: 200.5 } }, {}],
    ["another moment", { multiEnrollment: { moment: "OTHER", distanceMiles: 1 } }, {}],
    ["no such check", { multiEnrollment: null }, {}],
    ["a viewer of another kind", { organizations: [otp, { ...registry, kind: "CLINIC" }] }, {}],
    ["a program of another kind", { organizations: [PROGRAM, registry] }, {}],
    ["a class only", {}, { recipients: [{ type: "CLASS", className: "registries" }] }],
  ])("refuses for %s", (_name, request, form) => {
    expect(checking(request, form).effect).toBe("DENY");
  });
});

describe("42 CFR 2.35: criminal justice referrals", () => {
  const effectOf = (changes: Partial<DecisionRequest>) => decide(aMonitoringRequest(changes)).effect;

  it("tells who imposed or supervises the condition and monitors it", () => {
    const decision = decide(aMonitoringRequest());
    expect(decision).toMatchObject({ effect: "PERMIT", bases: [{ section: "2.35" }], validUntil: LATER });
    expect(decision.obligations).toContainEqual({ matterId: "m-1", type: "LIMIT_TO_OFFICIAL_DUTIES_2_35D" });
    const supervised = { imposedByOrganizationId: "court", supervisingOrganizationIds: ["atty-sea"] };
    expect(effectOf({ matters: [aMatter(supervised)] })).toBe("PERMIT");
  });

  it.each<[string, Partial<DecisionRequest>]>([
    ["no duty to monitor", { viewer: { ...aMonitor(), relations: [] } }],
    ["a duty in another matter", { viewer: { ...aMonitor(), relations: [{ type: "MONITORS", matterId: "m-2" }] } }],
    ["a condition of someone else", { matters: [aMatter({ imposedByOrganizationId: "court" })] }],
    ["no condition", { matters: [aMatter({ condition: null })] }],
    ["a social contact", { matters: [aMatter({ pathway: "SOCIAL_CONTACT" })] }],
    ["a community referral", { matters: [aMatter({ pathway: "COMMUNITY_REFERRAL" })] }],
    ["a matter that is disposed", { matters: [aMatter({ finalDispositionAt: NOW })] }],
    ["another person's matter", { matters: [aMatter({ participantId: "p-2" })] }],
    ["a period that is over", { consents: [aMonitoringConsent({ cj: { ...aMonitoringConsent().cj!, periodEndsAt: NOW } })] }],
  ])("hides for %s", (_name, changes) => {
    expect(effectOf(changes)).toBe("HIDE");
  });

  it("2.35(c): a revocation counts from the event, and is recorded until then", () => {
    const revoked = (at: string, occurredAt: string | null) =>
      aMonitoringRequest({
        consents: [
          aMonitoringConsent({
            revocation: { at, form: "WRITTEN" },
            cj: { ...aMonitoringConsent().cj!, revocable: { type: "EVENT", occurredAt, afterFinalDisposition: false } },
          }),
        ],
      });
    const early = decide(revoked(LONG_AGO, AFTER));
    expect(early).toMatchObject({ effect: "PERMIT", validUntil: AFTER });
    expect(early.obligations).toContainEqual({ consentId: "c-1", type: "RECORD_REVOCATION_REQUEST" });
    expect(decide(revoked(LONG_AGO, null)).effect).toBe("PERMIT");
    expect(decide(revoked(LONG_AGO, NOW)).effect).toBe("HIDE");
    expect(decide(revoked(NOW, LONG_AGO)).effect).toBe("HIDE");
    expect(decide(revoked(AFTER, LONG_AGO))).toMatchObject({ effect: "PERMIT", validUntil: AFTER });
    expect(typesOf(revoked(AFTER, LONG_AGO))).not.toContain("RECORD_REVOCATION_REQUEST");
  });
});
