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
  aRecord,
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
    ["a record of which no program is known", { record: aRecord({ sourceOrganizationId: "otp-x", holderOrganizationId: "hub" }) }, { disclosers: [{ type: "ORGANIZATION", id: "otp-x" }] }],
    ["a viewer of another kind", { organizations: [otp, { ...registry, kind: "CLINIC" }] }, {}],
    ["a program of another kind", { organizations: [PROGRAM, registry] }, {}],
    ["a class only", {}, { recipients: [{ type: "CLASS", className: "registries" }] }],
  ])("refuses for %s", (_name, request, form) => {
    expect(checking(request, form).effect).toBe("DENY");
  });
});

describe("42 CFR 2.34: the moment, and who is named", () => {
  const registry = anOrganization({ id: "otp-b", kind: "MAINTENANCE_PROGRAM" });
  const checking = (changes: Partial<DecisionRequest>, recipients: Consent["recipients"] = [{ type: "ORGANIZATION", id: "otp-b" }]) =>
    decide(
      aRequest({
        organizations: [{ ...PROGRAM, kind: "MAINTENANCE_PROGRAM" }, registry],
        viewer: aViewer({ organizationId: "otp-b" }),
        purpose: "MULTI_ENROLLMENT",
        categories: ["OTP_ENROLLMENT"],
        multiEnrollment: { moment: "ACCEPTANCE", distanceMiles: 10 },
        consents: [aConsent({ information: ["OTP_ENROLLMENT"], purposes: ["MULTI_ENROLLMENT"], recipients })],
        ...changes,
      }),
    ).effect;

  it("is acceptance, a change of drug or dose, or an interruption", () => {
    for (const moment of ["ACCEPTANCE", "DRUG_OR_DOSE_CHANGE", "INTERRUPTION"] as const) {
      expect(checking({ multiEnrollment: { moment, distanceMiles: 200 } })).toBe("PERMIT");
    }
    expect(checking({ multiEnrollment: { moment: "OTHER", distanceMiles: 200 } })).toBe("DENY");
  });

  it("names the organization, through an intermediary as a member; a person or a general designation is not enough", () => {
    const hub = { id: "hub", legalRole: "INTERMEDIARY" } as const;
    const through = (hubId: string, members: Extract<Consent["recipients"][number], { type: "INTERMEDIARY" }>["members"]): Consent["recipients"] => [
      { type: "INTERMEDIARY", hubId, members },
    ];
    expect(checking({}, [{ type: "PERSON", id: "u-1" }])).toBe("DENY");
    expect(checking({ hub }, through("hub", { type: "NAMED", organizationIds: ["otp-b"] }))).toBe("PERMIT");
    const treating = aViewer({ organizationId: "otp-b", relations: [{ type: "TREATS", participantId: "p-1" }] });
    expect(checking({ hub, viewer: treating }, through("hub", { type: "TREATING_PROVIDERS" }))).toBe("DENY");
    expect(checking({}, [...through("hub", { type: "NAMED", organizationIds: ["otp-b"] }), { type: "PERSON", id: "u-1" }])).toBe("DENY");
    const named: Consent["recipients"][number] = { type: "ORGANIZATION", id: "otp-b" };
    expect(checking({ hub, viewer: treating }, [...through("hub", { type: "TREATING_PROVIDERS" }), named])).toBe("DENY");
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

  it("2.35(c): a revocation counts from the stated date, and never before it", () => {
    const revoked = (at: string, from: string) => {
      const cj = { ...aMonitoringConsent().cj!, revocable: { type: "DATE" as const, at: from } };
      return effectOf({ consents: [aMonitoringConsent({ revocation: { at, form: "ORAL" }, cj })] });
    };
    expect(revoked(LONG_AGO, AFTER)).toBe("PERMIT");
    expect(revoked(LONG_AGO, NOW)).toBe("HIDE");
    expect(revoked(NOW, LONG_AGO)).toBe("HIDE");
    expect(revoked(AFTER, LONG_AGO)).toBe("PERMIT");
  });

  it("2.35(c): a revocation at final disposition stops nothing before it, and nothing goes on after it", () => {
    const revoked = (finalDispositionAt: string | null) =>
      effectOf({
        consents: [aMonitoringConsent({ revocation: { at: LONG_AGO, form: "WRITTEN" } })],
        matters: [aMatter({ finalDispositionAt })],
      });
    expect(revoked(AFTER)).toBe("PERMIT");
    expect(revoked(null)).toBe("PERMIT");
    expect(revoked(NOW)).toBe("HIDE");
  });

  it("asks for any of the four conditions, behind either door that carries one", () => {
    for (const condition of ["CHARGES_WITHHELD", "PRETRIAL_RELEASE", "PROBATION", "PAROLE"] as const) {
      for (const pathway of ["ARREST_DIVERSION", "COURT_OR_SUPERVISION"] as const) {
        expect(effectOf({ matters: [aMatter({ condition, pathway })] })).toBe("PERMIT");
      }
    }
  });

  it("expires by its own date too, and is no ordinary consent once it is unusable for monitoring", () => {
    expect(effectOf({ consents: [aMonitoringConsent({ expiration: { type: "DATE", at: NOW } })] })).toBe("HIDE");
    expect(effectOf({ purpose: "TREATMENT" })).toBe("DENY");
    expect(effectOf({ purpose: "TREATMENT", viewer: { ...aMonitor(), relations: [] } })).toBe("HIDE");
  });
});
