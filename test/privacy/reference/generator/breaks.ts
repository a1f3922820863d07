import { PERSON_CATEGORIES } from "../lists";
import type { Agreement, Consent, Order, Request, Restriction } from "../types";
import { DAY, matter, register, shift } from "./parts";
import type { Random } from "./random";

/** Near misses: each takes one fact away, or moves it to the border, in a request that would pass. */

export type Break = (request: Request, random: Random) => void;

const BORDER = [-1, 0, 1];

function onFirst<T>(list: (request: Request) => T[], change: (item: T, request: Request, random: Random) => void): Break {
  return (request, random) => {
    const [first] = list(request);
    if (first !== undefined) change(first, request, random);
  };
}

type ConsentChange = (consent: Consent, request: Request, random: Random) => void;

const consent = (change: ConsentChange): Break => onFirst((request) => request.consents, change);
const agreement = (change: (item: Agreement, request: Request, random: Random) => void): Break =>
  onFirst((request) => request.agreements, change);
const order = (change: (item: Order, request: Request, random: Random) => void): Break =>
  onFirst((request) => request.orders, change);
const restriction = (change: (item: Restriction, request: Request, random: Random) => void): Break =>
  onFirst((request) => request.restrictions, change);

function without(items: string[], random: Random): string[] {
  const drop = random.below(Math.max(1, items.length));
  return items.filter((_, index) => index !== drop);
}

export const elementBreaks: Break[] = [
  consent((c, _, random) => { c.patientName = random.pick([null, ""]); }),
  consent((c) => { c.disclosers = []; }),
  consent((c) => { c.information = []; }),
  consent((c) => { c.recipients = []; }),
  consent((c, request) => {
    c.recipients.push({ type: "INTERMEDIARY", hubId: request.hub.id, members: { type: "ALL_MEMBERS" } });
  }),
  consent((c, request) => {
    c.recipients = [{ type: "INTERMEDIARY", hubId: request.hub.id, members: { type: "ALL_MEMBERS" } }];
  }),
  consent((c, request, random) => {
    c.recipients.push({
      type: "INTERMEDIARY",
      hubId: random.pick([request.hub.id, "bureau"]),
      members: { type: "NAMED", organizationIds: [] },
    });
  }),
  consent((c) => { c.statements.hipaaRedisclosure = false; }),
  consent((c) => { c.purposes = []; }),
  consent((c) => { c.purposes.push("CARE_COORDINATION"); c.purposes = [...new Set(c.purposes)]; }),
  consent((c) => { c.purposes = [...new Set([...c.purposes, "FUNDRAISING"])]; c.statements.fundraisingOptOut = false; }),
  consent((c) => { c.revocationStatement.rightInWriting = false; }),
  consent((c) => { c.revocationStatement.howToRevoke = false; }),
  consent((c) => { c.revocationStatement.relianceException = false; }),
  consent((c) => { c.expiration = null; }),
  consent((c, request, random) => {
    c.expiration = random.pick([
      { type: "NONE" },
      { type: "END_OF_TREATMENT", occurredAt: null },
      { type: "END_OF_RESEARCH_STUDY", occurredAt: null },
      { type: "END_OF_RESEARCH_STUDY", occurredAt: shift(request.now, random.pick(BORDER)) },
    ]);
  }),
  consent((c) => { c.signatures = []; }),
  consent((c) => { c.signedAt = null; }),
  consent((c) => { c.statements.mayBeRedisclosed = false; }),
  consent((c) => { c.statements.refusalConsequences = false; }),
];

export const mixingBreaks: Break[] = [
  consent((c, _, random) => {
    c.combinedWith = random.some(
      ["NAMED", "TPO", "COUNSELING_NOTES", "PROCEEDINGS", "CJ_2_35", "RESEARCH", "GENERAL_RELEASE"],
      1,
      2,
    );
  }),
  consent((c) => { c.combinedWith = ["COUNSELING_NOTES"]; }),
  consent((c) => { c.combinedWith = ["PROCEEDINGS", "TPO"]; }),
  consent((c) => { c.combinedWith = ["TPO", "NAMED"]; }),
  consent((c, _, random) => {
    c.purposes = [...new Set([...c.purposes, random.pick(["PROSECUTION", "PROCEEDING_CIVIL", "TREATMENT", "RESEARCH"])])];
  }),
  consent((c, _, random) => {
    c.information = [...new Set([...c.information, random.pick(["SUD_COUNSELING_NOTE", "HEALTH", "DRUG_TEST"])])];
  }),
];

export const signatureBreaks: Break[] = [
  consent((c, _, random) => {
    c.signatures = random.some(["PATIENT", "PARENT", "AUTHORIZED_2_15", "OTHER"], 0, 3).map((by) => ({
      by,
      electronic: random.chance(0.5),
      electronicProhibited: random.chance(0.4),
      authorityDocumentId: random.chance(0.5) ? "doc-1" : null,
    }));
  }),
  (request) => { if (request.participant !== null) request.participant.deceased = true; },
  (request) => { if (request.participant !== null) request.participant.capacity = "ADJUDICATED_INCAPABLE"; },
  (request, random) => {
    if (request.participant === null) return;
    request.participant.minor = {
      stateRule: random.pick(["MINOR_ALONE", "PARENT_REQUIRED", "UNKNOWN"]),
      directorFinding: null,
    };
  },
  (request, random) => {
    if (request.participant !== null) request.participant.deceased = true;
    for (const one of request.consents) {
      one.signatures = [
        {
          by: "AUTHORIZED_2_15",
          electronic: random.chance(0.3),
          electronicProhibited: random.chance(0.2),
          authorityDocumentId: random.chance(0.8) ? "doc-1" : null,
        },
      ];
    }
  },
  (request, random) => {
    if (request.participant === null) return;
    request.participant.minor = { stateRule: random.pick(["PARENT_REQUIRED", "UNKNOWN"]), directorFinding: null };
    request.viewer.relations.push({ type: "PARENT_OF", participantId: random.pick(["p-1", "p-1", "p-2"]) });
    for (const one of request.consents) one.information = ["TREATMENT_APPLICATION"];
    request.categories = ["TREATMENT_APPLICATION"];
  },
];

export const timeBreaks: Break[] = [
  consent((c, { now }, random) => { c.expiration = { type: "DATE", at: shift(now, random.pick(BORDER)) }; }),
  consent((c, { now }, random) => {
    c.expiration = {
      type: random.pick(["EVENT", "EVENT", "END_OF_TREATMENT"]),
      occurredAt: random.pick([null, ...BORDER.map((seconds) => shift(now, seconds))]),
    };
  }),
  consent((c, { now }, random) => { c.signedAt = shift(now, random.pick(BORDER)); }),
  consent((c, { now }, random) => {
    c.revocation = { at: shift(now, random.pick([...BORDER, -5 * DAY])), form: random.pick(["WRITTEN", "ORAL"]) };
  }),
  consent((c) => { c.kind = "GENERAL_RELEASE"; }),
  consent((c) => { c.knownFalse = true; }),
];

export const addresseeBreaks: Break[] = [
  consent((c, _, random) => {
    c.recipients.push({
      type: "INTERMEDIARY",
      hubId: random.pick(["bureau", "hub"]),
      members: random.pick([{ type: "TREATING_PROVIDERS" }, { type: "NAMED", organizationIds: ["clinic-b"] }]),
    });
  }),
  consent((c, _, random) => {
    c.recipients = [random.pick([{ type: "PERSON", id: "u-2" }, { type: "ORGANIZATION", id: "housing-a" }])];
  }),
  consent((c) => { c.recipients = [{ type: "TPO_STANDARD" }]; }),
  consent((c, request, random) => {
    c.recipients = [
      {
        type: "INTERMEDIARY",
        hubId: random.pick([request.hub.id, "bureau"]),
        members: random.pick([
          { type: "TREATING_PROVIDERS" },
          { type: "NAMED", organizationIds: [request.viewer.organizationId ?? "clinic-a"] },
          { type: "NAMED", organizationIds: ["clinic-b"] },
        ]),
      },
    ];
  }),
  consent((c, _, random) => { c.recipients = [{ type: "CLASS", className: random.pick(["clinics", "OTPs", "operational workgroup"]) }]; }),
  (request) => { request.viewer.relations = request.viewer.relations.filter((one) => one.type !== "TREATS"); },
  (request) => { request.hub.legalRole = request.hub.legalRole === "QSO" ? "INTERMEDIARY" : "QSO"; },
  consent((c, _, random) => {
    c.disclosers = [
      random.pick([
        { type: "ORGANIZATION", id: "lead-atl" },
        { type: "ORGANIZATION", id: "hub" },
        { type: "CLASS", className: "LEAD programs" },
        { type: "CLASS", className: "treatment programs" },
      ]),
    ];
  }),
  consent((c) => { c.participantId = "p-2"; }),
  consent((c, _, random) => { c.information = random.some(PERSON_CATEGORIES, 1, 2); }),
  consent((c, _, random) => { c.purposes = random.some(["TREATMENT", "PAYMENT", "OPERATIONS", "CARE_COORDINATION"], 1, 2); }),
];

export const channelBreaks: Break[] = [
  (request) => { request.channel.canCarryNotice = false; },
  (request) => { request.channel.canLogDisclosure = false; },
  consent((c) => { c.copyAvailable = false; }),
  consent((c) => { c.copyAvailable = false; c.scopeTextAvailable = false; }),
];

export const consentBreaks: Break[] = [
  ...elementBreaks,
  ...mixingBreaks,
  ...signatureBreaks,
  ...timeBreaks,
  ...timeBreaks,
  ...addresseeBreaks,
  ...channelBreaks,
];

export const cjBreaks: Break[] = [
  consent((c) => { c.cj = null; }),
  consent((c) => { if (c.cj !== null) c.cj.periodEndsAt = null; }),
  consent((c) => { if (c.cj !== null) c.cj.periodEndsAt = null; }),
  consent((c, { now }, random) => { if (c.cj !== null) c.cj.periodEndsAt = shift(now, random.pick(BORDER)); }),
  consent((c) => { if (c.cj !== null) c.cj.revocable = null; }),
  consent((c) => { if (c.cj !== null) c.cj.revocable = { type: "EVENT", occurredAt: null, afterFinalDisposition: true }; }),
  consent((c, request, random) => {
    const [first] = request.matters;
    const finalAt = first?.finalDispositionAt ?? request.now;
    if (c.cj !== null) c.cj.revocable = { type: "DATE", at: shift(finalAt, random.pick(BORDER)) };
  }),
  consent((c, request, random) => {
    const revokedAt = shift(request.now, random.pick([...BORDER, -5 * DAY]));
    c.revocation = { at: revokedAt, form: random.pick(["WRITTEN", "ORAL"]) };
    if (c.cj === null) return;
    c.cj.revocable = random.pick([
      { type: "DATE", at: shift(request.now, random.pick([...BORDER, -30 * DAY])) },
      {
        type: "EVENT",
        occurredAt: random.pick([null, shift(request.now, random.pick([...BORDER, -30 * DAY]))]),
        afterFinalDisposition: false,
      },
      { type: "FINAL_DISPOSITION" },
    ]);
  }),
  consent((c) => { if (c.cj !== null) c.cj.matterId = "m-2"; }),
  consent((c) => { c.purposes = ["CJ_MONITORING", "TREATMENT"]; }),
  consent((c) => { c.kind = "NAMED"; }),
  (request) => { request.matters = []; },
  (request, random) => {
    const other = matter(request, random, request.viewer.organizationId ?? "pd-sea");
    request.matters.push({ ...other, id: "m-2", participantId: "p-2" });
  },
  onFirst((request) => request.matters, (m) => { m.participantId = "p-2"; }),
  onFirst((request) => request.matters, (m) => { m.condition = null; }),
  onFirst((request) => request.matters, (m, _, random) => { m.pathway = random.pick(["SOCIAL_CONTACT", "COMMUNITY_REFERRAL"]); }),
  onFirst((request) => request.matters, (m, { now }, random) => {
    m.finalDispositionAt = random.pick([null, ...BORDER.map((seconds) => shift(now, seconds))]);
  }),
  onFirst((request) => request.matters, (m) => { m.imposedByOrganizationId = null; m.supervisingOrganizationIds = []; }),
  (request) => { request.viewer.relations = request.viewer.relations.filter((one) => one.type !== "MONITORS"); },
  (request) => {
    for (const relation of request.viewer.relations) if (relation.type === "MONITORS") relation.matterId = "m-2";
  },
];

export const agreementBreaks: Break[] = [
  consent((c) => { c.statements.hipaaRedisclosure = false; }),
  agreement((a) => { a.written = false; }),
  agreement((a, { now }, random) => { a.startsAt = shift(now, random.pick(BORDER)); }),
  agreement((a, { now }, random) => { a.endsAt = shift(now, random.pick(BORDER)); }),
  agreement((a, _, random) => { a.undertakings = without(a.undertakings, random); }),
  agreement((a, _, random) => { a.undertakings = without(a.undertakings, random); }),
  agreement((a, _, random) => { a.undertakings = without(a.undertakings, random); }),
  agreement((a) => { a.auditAuthority = null; }),
  agreement((a) => { a.determination = null; }),
  agreement((a) => { if (a.determination !== null) a.determination.documentId = null; }),
  agreement((a, _, random) => {
    if (a.determination !== null) a.determination.basis = random.pick(["HIPAA_WAIVER", "HIPAA_AUTHORIZATION"]);
  }),
  agreement((a, _, random) => { a.partyOrganizationId = random.pick(["lead-atl", "hub", "clinic-a", "payer-a"]); }),
  agreement((a) => { a.counterpartyOrganizationId = "bureau"; }),
  agreement((a, _, random) => { a.categories = random.some(PERSON_CATEGORIES, 0, 3); }),
  agreement((a, _, random) => { a.kind = random.pick(["QSOA", "AUDIT", "RESEARCH", "CONTRACT"]); }),
  (request) => { request.channel.mode = "DOWNLOAD"; },
  (request) => { request.agreements = []; },
  (request) => { request.hub.legalRole = "INTERMEDIARY"; },
  (request) => { if (request.record !== null) request.record.holderOrganizationId = "clinic-a"; register(request, "clinic-a"); },
];

export const orderBreaks: Break[] = [
  order((o, _, random) => { o.type = random.pick(["CIVIL_2_64", "CRIMINAL_2_65", "PROGRAM_2_66"]); }),
  order((o, { now }, random) => { o.issuedAt = shift(now, random.pick(BORDER)); }),
  order((o, { now }, random) => { o.expiresAt = shift(now, random.pick(BORDER)); }),
  order((o) => { o.vacated = true; }),
  order((o) => { o.recipientOrganizationIds = ["fbi"]; }),
  order((o, _, random) => { o.holderOrganizationId = random.pick(["hub", "lead-atl", "clinic-a"]); }),
  order((o) => { o.noticeAndOpportunity = false; }),
  order((o, _, random) => { o.findings = without(o.findings, random); }),
  order((o, _, random) => { o.findings = without(o.findings, random); }),
  order((o, _, random) => { o.findings = without(o.findings, random); }),
  order((o, _, random) => { o.mandateId = random.pick([null, "n-2"]); }),
  (request) => { request.mandates = []; },
  (request) => { for (const mandate of request.mandates) mandate.participantId = "p-2"; },
  order((o, { now }, random) => { o.privacyOfficerApprovedAt = random.pick([null, ...BORDER.map((s) => shift(now, s))]); }),
  order((o) => { o.participantId = "p-2"; }),
  order((o) => { o.scope = []; }),
  order((o, request) => {
    o.confidentialBasis = null;
    if (request.record !== null) request.record.confidentialCommunication = true;
  }),
  order((o, request) => {
    o.confidentialBasis = null;
    request.categories = [...new Set([...request.categories, "SUD_COUNSELING_NOTE"])];
    o.scope = [...new Set([...o.scope, "SUD_COUNSELING_NOTE"])];
  }),
  (request, random) => {
    if (request.record === null) return;
    request.record.receivedUnder = {
      via: random.pick(["RESEARCH_2_52", "AUDIT_2_53", "QSOA", "COURT_ORDER"]),
      consentId: null,
      medium: "WRITTEN",
    };
  },
];

export const restrictionBreaks: Break[] = [
  restriction((x, { now }, random) => { x.agreedAt = random.pick([null, ...BORDER.map((s) => shift(now, s))]); }),
  restriction((x, { now }, random) => { x.requestedAt = shift(now, random.pick(BORDER)); }),
  restriction((x, _, random) => { x.kind = random.pick(["AGREED", "PAID_IN_FULL"]); }),
  restriction((x, _, random) => { x.recipientOrganizationIds = random.pick([null, [], ["fbi"], ["fbi", "clinic-a"]]); }),
  restriction((x, _, random) => { x.categories = random.pick([null, [], random.some(PERSON_CATEGORIES, 1, 3)]); }),
  restriction((x, _, random) => { x.purposes = random.some(["TREATMENT", "PAYMENT", "OPERATIONS"], 0, 2); }),
  restriction((x) => { x.participantId = "p-2"; }),
  restriction((x, request, random) => {
    const at = shift(request.now, random.pick([...BORDER, -100 * DAY]));
    x.termination = {
      by: random.pick(["PATIENT", "PROGRAM"]),
      form: random.pick(["WRITTEN", "ORAL"]),
      documented: random.chance(0.5),
      at,
    };
    if (request.record !== null && random.chance(0.6)) request.record.createdAt = shift(at, random.pick(BORDER));
  }),
  restriction((x, request, random) => {
    const at = shift(request.now, random.pick([-1, -100 * DAY]));
    x.termination = { by: "PROGRAM", form: "WRITTEN", documented: true, at };
    if (request.record !== null) request.record.createdAt = shift(at, random.pick(BORDER));
  }),
  restriction((x, request) => {
    const at = shift(request.now, -50 * DAY);
    x.termination = { by: "PROGRAM", form: "WRITTEN", documented: true, at };
    if (request.record !== null) request.record.createdAt = shift(at, DAY);
  }),
  (request) => { if (request.record !== null) request.record.paidInFullOutOfPocket = !request.record.paidInFullOutOfPocket; },
];

export const insideBreaks: Break[] = [
  (request) => { request.viewer.relations = request.viewer.relations.filter((one) => one.type !== "NEED_FROM_DUTIES"); },
  (request) => {
    for (const one of request.viewer.relations) if (one.participantId !== undefined) one.participantId = "p-2";
  },
  (request) => { for (const one of request.viewer.relations) if (one.recordId !== undefined) one.recordId = "r-2"; },
  (request) => { for (const one of request.viewer.relations) if (one.supervised !== undefined) one.supervised = false; },
  (request, random) => {
    const holder = random.pick(["hub", "clinic-a", "lead-atl", request.viewer.organizationId ?? "hub"]);
    register(request, holder);
    if (request.record !== null) request.record.holderOrganizationId = holder;
  },
  (request, random) => { request.purpose = random.pick(["OPERATIONS", "PAYMENT", "RESEARCH", "OTHER", "TREATMENT", "TRAINING", "EMERGENCY"]); },
  (request) => {
    for (const one of request.organizations) for (const control of one.controls) control.directAdministrative = false;
  },
  (request) => { request.organizations = request.organizations.filter((one) => one.id !== request.viewer.organizationId); },
];

export const emergencyBreaks: Break[] = [
  (request) => { if (request.emergency !== null) request.emergency.bonaFide = false; },
  (request) => { if (request.emergency !== null) request.emergency.consentUnobtainable = false; },
  (request) => {
    if (request.emergency === null) return;
    request.emergency.consentUnobtainable = false;
    request.emergency.programClosedByDeclaredDisaster = true;
  },
  (request) => { if (request.emergency !== null) request.emergency.nature = null; },
  (request) => { if (request.emergency !== null) request.emergency.nature = ""; },
  (request) => { if (request.emergency !== null) request.emergency.participantId = "p-2"; },
  (request) => { request.emergency = null; },
  (request, random) => { request.viewer.role = random.pick(["POLICE_OFFICER", "CASE_MANAGER", "INTAKE_NURSE", "EMS_RESPONDER"] ); },
  (request) => { for (const one of request.organizations) one.medicalPersonnel = false; },
  (request) => { request.purpose = "TREATMENT"; },
];

export const incidentBreaks: Break[] = [
  (request) => { if (request.incident !== null) request.incident.stateStatute = ""; },
  (request, random) => {
    if (request.incident === null) return;
    request.incident.kind = random.pick(["CRIME_ELSEWHERE", "CRIME_AGAINST_PERSONNEL", "CHILD_ABUSE_REPORT", "CRIME_ON_PREMISES"]);
  },
  (request) => { if (request.incident !== null) request.incident.initiatedByOrganizationId = "lead-atl"; },
  (request) => { if (request.incident !== null) request.incident.reportedToOrganizationId = "fbi"; },
  (request) => { if (request.incident !== null) request.incident.participantId = "p-2"; },
  (request) => { if (request.incident !== null) request.incident.stateStatute = null; },
  (request) => { request.incident = null; },
  (request, random) => {
    const holder = random.pick(["hub", "clinic-a", request.viewer.organizationId ?? "hub"]);
    register(request, holder);
    if (request.record !== null) request.record.holderOrganizationId = holder;
  },
  (request, random) => { request.purpose = random.pick(["CRIME_ON_PREMISES", "CHILD_ABUSE_REPORT", "INVESTIGATION", "IDENTITY_LOOKUP"]); },
];

/** 2.34: the viewer is designated, but it is another organization that the form names. */
const namesAnotherRegistry: Break = consent((c, request, random) => {
  c.recipients = [
    { type: "PERSON", id: request.viewer.id },
    random.pick([
      { type: "ORGANIZATION", id: "clinic-a" },
      {
        type: "INTERMEDIARY",
        hubId: request.hub.id,
        members: { type: "NAMED", organizationIds: ["clinic-a"] },
      },
    ]),
  ];
});

export const registryBreaks: Break[] = [
  consent((c, request) => {
    request.hub.legalRole = "INTERMEDIARY";
    request.viewer.relations.push({ type: "TREATS", participantId: "p-1" });
    c.recipients = [
      { type: "INTERMEDIARY", hubId: request.hub.id, members: { type: "TREATING_PROVIDERS" } },
      { type: "ORGANIZATION", id: request.viewer.organizationId ?? "registry" },
    ];
  }),
  (request, random) => { if (request.multiEnrollment !== null) request.multiEnrollment.distanceMiles = random.pick([200, 200.5, 201]); },
  (request) => { if (request.multiEnrollment !== null) request.multiEnrollment.moment = "OTHER"; },
  (request) => { request.multiEnrollment = null; },
  (request) => { for (const one of request.organizations) if (one.id === request.viewer.organizationId) one.kind = "LEAD_PROGRAM"; },
  (request) => {
    for (const one of request.organizations) {
      if (one.id === request.record?.sourceOrganizationId) one.kind = "TREATMENT_PROGRAM";
    }
  },
  consent((c, request) => { c.recipients = [{ type: "PERSON", id: request.viewer.id }]; }),
  namesAnotherRegistry,
  namesAnotherRegistry,
  consent((c, request) => {
    c.recipients = [
      { type: "PERSON", id: request.viewer.id },
      {
        type: "INTERMEDIARY",
        hubId: request.hub.id,
        members: { type: "NAMED", organizationIds: [request.viewer.organizationId ?? "registry"] },
      },
    ];
  }),
  (request) => {
    request.organizations = request.organizations.filter((one) => one.id !== request.record?.sourceOrganizationId);
  },
];

export const selfBreaks: Break[] = [
  (request) => {
    for (const one of request.viewer.relations) if (one.participantId !== undefined) one.participantId = "p-2";
  },
  (request) => { if (request.disclosureLog !== null) request.disclosureLog.inWriting = false; },
  (request) => { request.disclosureLog = null; },
  (request) => { request.hub.legalRole = request.hub.legalRole === "QSO" ? "INTERMEDIARY" : "QSO"; },
  (request) => { if (request.disclosureLog !== null) request.disclosureLog.entries = []; },
  (request, random) => { request.purpose = random.pick(["LIST_OF_DISCLOSURES", "ACCOUNTING", "PATIENT_ACCESS", "OWN_RECORDS"]); },
];

export const viewerBreaks: Break[] = [
  (request) => { request.organizations = request.organizations.filter((one) => one.id !== request.viewer.organizationId); },
  (request) => { request.viewer.organizationId = "org-unknown"; },
  (request) => { request.viewer.organizationId = null; },
  (request) => { request.viewer.id = "u-2"; },
  (request) => { request.participant = null; },
  (request) => { request.record = null; },
  (request) => { request.purpose = null; },
  (request) => { if (request.participant !== null) request.participant.id = "p-2"; },
  (request) => {
    request.organizations = request.organizations.filter((one) => one.id !== request.record?.sourceOrganizationId);
  },
];

