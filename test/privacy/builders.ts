import type {
  Agreement,
  Consent,
  DecisionRequest,
  Matter,
  Order,
  Participant,
  PersonCategory,
  RecordFacts,
  Relation,
} from "../../src/domain/decision";
import { PROGRAM, CLINIC, HOSPITAL, PLAN, PAYER, CONTRACTOR, POLICE, PROSECUTOR, CITY, UNIVERSITY, HUB } from "./parties";

/** Builders for decision requests: a plain LEAD case, of which each test changes what it is about. */

export const NOW = "2026-11-24T12:00:00Z";
export const BEFORE = "2026-11-24T11:59:59Z";
export const AFTER = "2026-11-24T12:00:01Z";
export const LONG_AGO = "2026-01-01T00:00:00Z";
export const LATER = "2027-06-01T00:00:00Z";

export * from "./parties";
export * from "./restriction-builder";


const EVERYONE = [
  PROGRAM,
  CLINIC,
  HOSPITAL,
  PLAN,
  PAYER,
  CONTRACTOR,
  POLICE,
  PROSECUTOR,
  CITY,
  UNIVERSITY,
  HUB,
];

export function aParticipant(changes: Partial<Participant> = {}): Participant {
  return { id: "p-1", jurisdiction: "SEA", capacity: "FULL", deceased: false, minor: null, ...changes };
}

export function aRecord(changes: Partial<RecordFacts> = {}): RecordFacts {
  return {
    id: "r-1",
    sourceOrganizationId: "lead-sea",
    holderOrganizationId: "lead-sea",
    createdAt: "2026-05-01T00:00:00Z",
    madeFor: "CARE",
    noSudFinding: false,
    confidentialCommunication: false,
    adverseDetail: false,
    paidInFullOutOfPocket: false,
    receivedUnder: null,
    deidentification: null,
    ...changes,
  };
}

export function aRequest(changes: Partial<DecisionRequest> = {}): DecisionRequest {
  return {
    now: NOW,
    hub: { id: "hub", legalRole: "QSO" },
    viewer: aViewer({ organizationId: "clinic-a" }),
    purpose: "TREATMENT",
    categories: ["SUD_TREATMENT"],
    channel: aChannel(),
    claims: [],
    organizations: EVERYONE,
    participant: aParticipant(),
    record: aRecord(),
    consents: [],
    matters: [],
    agreements: [],
    orders: [],
    mandates: [],
    restrictions: [],
    emergency: null,
    incident: null,
    multiEnrollment: null,
    enrollment: null,
    disclosureLog: null,
    previous: null,
    ...changes,
  };
}

export function aViewer(changes: Partial<DecisionRequest["viewer"]> = {}): DecisionRequest["viewer"] {
  return {
    id: "u-1",
    role: "EXTERNAL_CLINICIAN",
    organizationId: null,
    classes: [],
    relations: [],
    ...changes,
  };
}

export function aChannel(changes: Partial<DecisionRequest["channel"]> = {}): DecisionRequest["channel"] {
  return {
    mode: "VIEW",
    operation: "READ",
    canCarryNotice: true,
    canLogDisclosure: true,
    ehr: true,
    ...changes,
  };
}

/** A case manager of the program who needs this participant's information. */
export function aCaseManager(...relations: Relation[]): DecisionRequest["viewer"] {
  const need: Relation = { type: "NEED_FROM_DUTIES", participantId: "p-1" };
  return aViewer({ role: "CASE_MANAGER", organizationId: "lead-sea", relations: [need, ...relations] });
}

/** A consent with every element, from the program to the clinic, for treatment. */
export function aConsent(changes: Partial<Consent> = {}): Consent {
  return {
    id: "c-1",
    participantId: "p-1",
    kind: "NAMED",
    combinedWith: [],
    patientName: "Pat Doe",
    disclosers: [{ type: "ORGANIZATION", id: "lead-sea" }],
    information: ["ENROLLMENT_STATUS", "SUD_TREATMENT"],
    recipients: [{ type: "ORGANIZATION", id: "clinic-a" }],
    purposes: ["TREATMENT"],
    statements: {
      hipaaRedisclosure: true,
      fundraisingOptOut: false,
      mayBeRedisclosed: true,
      refusalConsequences: true,
    },
    revocationStatement: { rightInWriting: true, howToRevoke: true, relianceException: true },
    expiration: { type: "DATE", at: LATER },
    signatures: [aSignature("PATIENT")],
    signedAt: LONG_AGO,
    revocation: null,
    knownFalse: false,
    copyAvailable: true,
    scopeTextAvailable: true,
    cj: null,
    ...changes,
  };
}

export function aSignature(
  by: Consent["signatures"][number]["by"],
  changes: Partial<Consent["signatures"][number]> = {},
): Consent["signatures"][number] {
  return { by, electronic: false, electronicProhibited: false, authorityDocumentId: null, ...changes };
}

/** The police officer's colleague in the prosecutor's office monitors the matter m-1. */
export function aMonitor(): DecisionRequest["viewer"] {
  const duty: Relation = { type: "MONITORS", matterId: "m-1" };
  return aViewer({ role: "PROSECUTOR", organizationId: "atty-sea", relations: [duty] });
}

export function aMonitoringConsent(changes: Partial<Consent> = {}): Consent {
  return aConsent({
    kind: "CJ_2_35",
    information: ["ATTENDANCE", "PROGRESS_SUMMARY"],
    recipients: [{ type: "ORGANIZATION", id: "atty-sea" }],
    purposes: ["CJ_MONITORING"],
    cj: { matterId: "m-1", periodEndsAt: LATER, revocable: { type: "FINAL_DISPOSITION" } },
    ...changes,
  });
}

export function aMatter(changes: Partial<Matter> = {}): Matter {
  return {
    id: "m-1",
    participantId: "p-1",
    pathway: "ARREST_DIVERSION",
    condition: "CHARGES_WITHHELD",
    imposedByOrganizationId: "atty-sea",
    supervisingOrganizationIds: [],
    finalDispositionAt: LATER,
    ...changes,
  };
}

export function aMonitoringRequest(changes: Partial<DecisionRequest> = {}): DecisionRequest {
  return aRequest({
    viewer: aMonitor(),
    purpose: "CJ_MONITORING",
    categories: ["PROGRESS_SUMMARY"],
    consents: [aMonitoringConsent()],
    matters: [aMatter()],
    ...changes,
  });
}

export function anAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: "a-1",
    kind: "QSOA",
    partyOrganizationId: "lead-sea",
    counterpartyOrganizationId: "hub",
    written: true,
    startsAt: LONG_AGO,
    endsAt: LATER,
    categories: ["SUD_TREATMENT", "BILLING"],
    undertakings: [
      "BOUND_BY_PART2",
      "RESIST_JUDICIAL_ACCESS",
      "LIMIT_USE",
      "REDISCLOSE_ONLY_BACK",
      "SECURITY_SAFEGUARDS",
      "DESTROY_OR_RETURN",
      "REPORT_BREACHES",
    ],
    auditAuthority: "GOVERNMENT_FUNDER",
    originatorOversight: false,
    determination: { by: "PROGRAM_DIRECTOR", basis: "COMMON_RULE", documentId: "d-1" },
    ...changes,
  };
}

export function anOrder(changes: Partial<Order> = {}): Order {
  return {
    id: "o-1",
    participantId: "p-1",
    type: "CRIMINAL_2_65",
    issuedAt: LONG_AGO,
    expiresAt: LATER,
    vacated: false,
    recipientOrganizationIds: ["atty-sea"],
    holderOrganizationId: "lead-sea",
    scope: ["ATTENDANCE", "SUD_TREATMENT"],
    noticeAndOpportunity: true,
    findings: [
      "NO_OTHER_EFFECTIVE_WAY",
      "PUBLIC_INTEREST_OUTWEIGHS",
      "EXTREMELY_SERIOUS_CRIME",
      "SUBSTANTIAL_VALUE",
      "HOLDER_HAD_COUNSEL",
    ],
    confidentialBasis: null,
    mandateId: "n-1",
    privacyOfficerApprovedAt: LONG_AGO,
    ...changes,
  };
}

export function anOrderRequest(changes: Partial<DecisionRequest> = {}): DecisionRequest {
  return aRequest({
    viewer: aViewer({ role: "PROSECUTOR", organizationId: "atty-sea" }),
    purpose: "PROSECUTION",
    categories: ["ATTENDANCE"],
    orders: [anOrder()],
    mandates: [{ id: "n-1", participantId: "p-1", type: "SUBPOENA" }],
    ...changes,
  });
}


/** A copy that another body received under consent c-1. */
export function aCopyHeldBy(holderOrganizationId: string, changes: Partial<RecordFacts> = {}): RecordFacts {
  return aRecord({
    holderOrganizationId,
    receivedUnder: { via: "CONSENT", consentId: "c-1", medium: "WRITTEN" },
    ...changes,
  });
}

export const EVERY_PERSON_CATEGORY: PersonCategory[] = [
  "PARTICIPANT_IDENTITY",
  "DEMOGRAPHICS",
  "ENROLLMENT_STATUS",
  "TREATMENT_APPLICATION",
  "JUSTICE_REFERRAL",
  "JUSTICE_EVENT",
  "ATTENDANCE",
  "PROGRESS_SUMMARY",
  "SERVICE_REFERRAL",
  "SUD_DIAGNOSIS",
  "SUD_TREATMENT",
  "DRUG_TEST",
  "SUD_COUNSELING_NOTE",
  "OTP_ENROLLMENT",
  "OVERDOSE_EVENT",
  "HEALTH",
  "SOCIAL_OUTCOME",
  "BILLING",
  "CASE_NOTE",
  "ADVERSE_EVENT",
  "INCIDENT_CIRCUMSTANCES",
  "CHILD_ABUSE_REPORT",
  "CONSENT_RECORD",
  "DISCLOSURE_LOG",
];
