import {
  type Consent,
  type ConsentPurpose,
  type DecisionRequest,
  type OrganizationKind,
  type PersonCategory,
  consentPurposeList,
  deidAttributeList,
  neededFor_CARE_COORDINATIONList,
  neededFor_CJ_MONITORINGList,
  neededFor_FUNDRAISINGList,
  neededFor_MULTI_ENROLLMENTList,
  neededFor_OPERATIONSList,
  neededFor_OTHER_PURPOSESList,
  neededFor_PAYMENTList,
  neededFor_TREATMENTList,
  organizationKindList,
  purposeList,
  viewerRoleList,
} from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  CLINIC,
  EVERY_PERSON_CATEGORY,
  PROGRAM,
  aCaseManager,
  aConsent,
  aMatter,
  aMonitoringRequest,
  aRecord,
  aRequest,
  aRestriction,
  aViewer,
  anOrganization,
} from "../builders";

/** Each closed list of the contract, member by member: what is in it opens or closes, and nothing else does. */

const PROCEEDINGS = ["INVESTIGATION", "PROSECUTION", "WARRANT_APPLICATION", "REVOCATION_HEARING", "PROCEEDING_CRIMINAL", "PROCEEDING_CIVIL", "PROCEEDING_ADMINISTRATIVE", "PROCEEDING_LEGISLATIVE"] as const;

/** The kinds of organization for which the request, made by such an organization, passes the test. */
function kindsThat(passes: (kind: OrganizationKind) => boolean): string[] {
  return organizationKindList.filter(passes).sort();
}

const from = (kind: OrganizationKind, changes: Partial<DecisionRequest> = {}) =>
  aRequest({ organizations: [PROGRAM, anOrganization({ id: "body", kind })], viewer: aViewer({ organizationId: "body" }), ...changes });
const toBody = { recipients: [{ type: "ORGANIZATION" as const, id: "body" }] };

describe("kinds of organization", () => {
  const treats = { viewer: aViewer({ organizationId: "body", relations: [{ type: "TREATS", participantId: "p-1" }] }) };
  const tpo: Partial<Consent> = { kind: "TPO", purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"], recipients: [{ type: "TPO_STANDARD" }] };
  const TREATING = ["CLINIC", "EMS_AGENCY", "HOSPITAL", "MAINTENANCE_PROGRAM", "TREATMENT_PROGRAM", "VA_FACILITY", "WITHDRAWAL_MANAGEMENT_PROGRAM"];

  it("that can treat: by the standard words of TPO, beside plans and payers", () => {
    const consents = [aConsent(tpo)];
    const passing = kindsThat((kind) => decide(from(kind, { ...treats, consents })).effect === "PERMIT");
    expect(passing).toEqual([...TREATING, "HEALTH_PLAN", "PAYER"].sort());
    expect(kindsThat((kind) => decide(from(kind, { consents })).effect === "PERMIT")).toEqual(["HEALTH_PLAN", "PAYER"]);
  });

  it("that can treat: under the general designation of an intermediary", () => {
    const consents = [aConsent({ recipients: [{ type: "INTERMEDIARY", hubId: "hub", members: { type: "TREATING_PROVIDERS" } }] })];
    const hub = { id: "hub", legalRole: "INTERMEDIARY" } as const;
    expect(kindsThat((kind) => decide(from(kind, { ...treats, consents, hub })).effect === "PERMIT")).toEqual(TREATING);
  });

  it("of criminal justice: 2.35 reaches these five only", () => {
    const monitored = (kind: OrganizationKind) => {
      const viewer = aViewer({ organizationId: "body", relations: [{ type: "MONITORS", matterId: "m-1" }] });
      const request = aMonitoringRequest({ organizations: [PROGRAM, anOrganization({ id: "body", kind })], viewer, matters: [aMatter({ imposedByOrganizationId: "body" })] });
      return decide({ ...request, consents: request.consents.map((each) => ({ ...each, ...toBody })) }).effect === "PERMIT";
    };
    expect(kindsThat(monitored)).toEqual(["COURT", "PAROLE", "POLICE", "PROBATION", "PROSECUTOR"]);
  });

  it("of justice: adverse detail reaches none of these six, who may not use what they get against the patient", () => {
    const JUSTICE = ["COURT", "FEDERAL_LAW_ENFORCEMENT", "PAROLE", "POLICE", "PROBATION", "PROSECUTOR"];
    const ADVERSE = ["ADVERSE_EVENT", "CASE_NOTE", "DRUG_TEST"] as const;
    const consents = [aConsent({ ...toBody, information: [...ADVERSE, "ATTENDANCE"], purposes: ["CARE_COORDINATION"] })];
    const told = (kind: OrganizationKind) =>
      decide(from(kind, { consents, purpose: "CARE_COORDINATION", categories: [...ADVERSE, "ATTENDANCE"], record: aRecord({ adverseDetail: true }) }));
    expect(kindsThat((kind) => told(kind).categories.join() === "ATTENDANCE")).toEqual(JUSTICE);
    expect(kindsThat((kind) => told(kind).obligations.some(({ type }) => type === "NO_ADVERSE_USE"))).toEqual(JUSTICE);
  });

  it("of law enforcement: these two are told of a crime at the program", () => {
    const incident = { id: "i-1", participantId: "p-1", kind: "CRIME_ON_PREMISES", initiatedByOrganizationId: "lead-sea", reportedToOrganizationId: "body", stateStatute: null } as const;
    const told = (kind: OrganizationKind) => decide(from(kind, { purpose: "CRIME_ON_PREMISES", categories: ["PARTICIPANT_IDENTITY"], incident })).effect;
    expect(kindsThat((kind) => told(kind) === "PERMIT")).toEqual(["FEDERAL_LAW_ENFORCEMENT", "POLICE"]);
  });

  it("of registries: these three check for multiple enrollment, on both sides", () => {
    const REGISTRIES = ["CENTRAL_REGISTRY", "MAINTENANCE_PROGRAM", "WITHDRAWAL_MANAGEMENT_PROGRAM"];
    const checked = (viewers: OrganizationKind, programs: OrganizationKind) =>
      decide(
        from(viewers, {
          organizations: [{ ...PROGRAM, kind: programs }, anOrganization({ id: "body", kind: viewers })],
          purpose: "MULTI_ENROLLMENT",
          categories: ["OTP_ENROLLMENT"],
          multiEnrollment: { moment: "INTERRUPTION", distanceMiles: 0 },
          consents: [aConsent({ ...toBody, information: ["OTP_ENROLLMENT"], purposes: ["MULTI_ENROLLMENT"] })],
        }),
      ).effect === "PERMIT";
    expect(kindsThat((kind) => checked(kind, "MAINTENANCE_PROGRAM"))).toEqual(REGISTRIES);
    expect(kindsThat((kind) => checked("CENTRAL_REGISTRY", kind))).toEqual(REGISTRIES);
  });

  it("of plans and payers: a service paid in full is kept from these two, for payment and for operations", () => {
    const asked = (kind: OrganizationKind, purpose: "PAYMENT" | "OPERATIONS") =>
      decide(
        from(kind, {
          purpose,
          categories: ["BILLING"],
          record: aRecord({ paidInFullOutOfPocket: true }),
          restrictions: [aRestriction({ kind: "PAID_IN_FULL", agreedAt: null })],
          consents: [aConsent({ ...toBody, information: ["BILLING"], purposes: ["PAYMENT", "OPERATIONS"] })],
        }),
      ).effect;
    for (const purpose of ["PAYMENT", "OPERATIONS"] as const) {
      expect(kindsThat((kind) => asked(kind, purpose) !== "PERMIT")).toEqual(["HEALTH_PLAN", "PAYER"]);
    }
  });
});

describe("roles", () => {
  it("these five are medical personnel, in an organization that has them", () => {
    const emergency = { participantId: "p-1", bonaFide: true, consentUnobtainable: true, programClosedByDeclaredDisaster: false, nature: null };
    const asking = (role: (typeof viewerRoleList)[number]) =>
      decide(aRequest({ viewer: aViewer({ role, organizationId: "hospital-a" }), purpose: "EMERGENCY", emergency })).effect;
    expect(viewerRoleList.filter((role) => asking(role) === "PERMIT").sort()).toEqual([
      "CLINICIAN",
      "EMERGENCY_PHYSICIAN",
      "EMS_RESPONDER",
      "EXTERNAL_CLINICIAN",
      "INTAKE_NURSE",
    ]);
  });

  it("open and close nothing else", () => {
    for (const role of viewerRoleList) {
      expect(decide(aRequest({ consents: [aConsent()], viewer: aViewer({ role, organizationId: "clinic-a" }) })).effect).toBe("PERMIT");
      expect(decide(aRequest({ viewer: aViewer({ role, organizationId: "clinic-a" }) })).effect).toBe("HIDE");
      expect(decide(aRequest({ viewer: { ...aCaseManager(), role } })).effect).toBe("PERMIT");
    }
  });
});

describe("attributes of a row", () => {
  it("the first seven identify nobody; each of the others keeps the row back, and is told what to become", () => {
    const SAFE = deidAttributeList.slice(0, 7);
    const TO: Partial<Record<(typeof deidAttributeList)[number], string>> = { STREET: "STATE", PRECINCT: "STATE", CITY: "STATE", COUNTY: "STATE", ZIP3_UNDER_20000: "STATE", ZIP5: "STATE", DATE: "YEAR", AGE_OVER_89: "AGE_90_PLUS" };
    for (const attribute of deidAttributeList) {
      const deidentification = { method: "SAFE_HARBOR" as const, attributes: [attribute], actualKnowledge: false, expertReportId: null };
      const { effect, obligations } = decide(aRequest({ purpose: "REPORTING", categories: ["DEIDENTIFIED_ROW"], record: aRecord({ deidentification }) }));
      expect([attribute, effect]).toEqual([attribute, SAFE.includes(attribute) ? "PERMIT" : "DENY"]);
      const to = obligations.flatMap((each) => (each.type === "GENERALIZE" ? each.to : []));
      expect([attribute, ...to]).toEqual(SAFE.includes(attribute) ? [attribute] : [attribute, TO[attribute] ?? "REMOVE"]);
    }
  });
});

/** What a form that states this purpose can carry of everything; the purpose of the notes is asked apart. */
const NEEDED: Partial<Record<ConsentPurpose, readonly PersonCategory[]>> = {
  TREATMENT: neededFor_TREATMENTList,
  CARE_COORDINATION: neededFor_CARE_COORDINATIONList,
  OPERATIONS: neededFor_OPERATIONSList,
  PAYMENT: neededFor_PAYMENTList,
  FUNDRAISING: neededFor_FUNDRAISINGList,
  CJ_MONITORING: neededFor_CJ_MONITORINGList,
  MULTI_ENROLLMENT: neededFor_MULTI_ENROLLMENTList,
};

describe("purposes", () => {
  const isProceedings = (purpose: string) => PROCEEDINGS.some((each) => each === purpose);
  const kindFor = (purpose: ConsentPurpose): Consent["kind"] => (isProceedings(purpose) ? "PROCEEDINGS" : purpose === "RESEARCH" ? "RESEARCH" : "NAMED");

  it.each(consentPurposeList.filter((purpose) => purpose !== "CJ_MONITORING" && purpose !== "MULTI_ENROLLMENT"))(
    "%s needs what the list of the contract says, and never the notes by such a form",
    (purpose) => {
      const statements = { ...aConsent().statements, fundraisingOptOut: true };
      const consents = [aConsent({ kind: kindFor(purpose), information: EVERY_PERSON_CATEGORY, purposes: [purpose], statements })];
      const { categories } = decide(aRequest({ purpose, consents, categories: EVERY_PERSON_CATEGORY }));
      const needed = NEEDED[purpose] ?? neededFor_OTHER_PURPOSESList;
      expect(categories).toEqual(needed.filter((each) => each !== "SUD_COUNSELING_NOTE").sort());
    },
  );

  it("CJ_MONITORING needs what the list of the contract says", () => {
    const request = aMonitoringRequest({ categories: EVERY_PERSON_CATEGORY });
    const consents = request.consents.map((each) => ({ ...each, information: EVERY_PERSON_CATEGORY }));
    expect(decide({ ...request, consents }).categories).toEqual([...neededFor_CJ_MONITORINGList].sort());
  });

  it.each(PROCEEDINGS)("%s is barred to staff and to ordinary forms, and open to a form of its own", (purpose) => {
    const everyPurpose = aConsent({ purposes: consentPurposeList.filter((each) => !isProceedings(each) && each !== "FUNDRAISING") });
    expect(decide(aRequest({ viewer: aCaseManager(), purpose })).effect).toBe("DENY");
    expect(decide(aRequest({ consents: [everyPurpose], purpose })).effect).toBe("DENY");
    expect(decide(aRequest({ consents: [aConsent({ purposes: [purpose] })], purpose })).effect).toBe("HIDE"); // 2.31(d)
    expect(decide(aRequest({ consents: [aConsent({ kind: "PROCEEDINGS", purposes: [purpose] })], purpose })).effect).toBe("PERMIT");
  });

  it("six are those of work inside the program", () => {
    const passing = purposeList.filter((purpose) => decide(aRequest({ viewer: aCaseManager(), purpose })).effect === "PERMIT");
    expect([...passing].sort()).toEqual(["ADMIN_INTERNAL", "CARE_COORDINATION", "EMERGENCY", "ENROLLMENT", "TRAINING", "TREATMENT"]);
  });

  it("five can be restricted", () => {
    const withEverything = (purpose: (typeof purposeList)[number], restricted: boolean) => {
      const purposes = consentPurposeList.filter((each) => !isProceedings(each) && each !== "FUNDRAISING");
      const restrictions = restricted ? [aRestriction()] : [];
      return decide(aRequest({ viewer: aCaseManager(), organizations: [PROGRAM, CLINIC], consents: [aConsent({ recipients: [{ type: "PERSON", id: "u-1" }], purposes })], purpose, restrictions })).effect;
    };
    const stopped = purposeList.filter((purpose) => withEverything(purpose, false) === "PERMIT" && withEverything(purpose, true) !== "PERMIT");
    expect([...stopped].sort()).toEqual(["CARE_COORDINATION", "EMERGENCY", "OPERATIONS", "PAYMENT", "TREATMENT"]);
  });
});
