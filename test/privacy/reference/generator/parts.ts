import { PERSON_CATEGORIES } from "../lists";
import type {
  Agreement,
  Consent,
  Matter,
  Order,
  Organization,
  Recipient,
  Request,
  Restriction,
} from "../types";
import type { Random } from "./random";

/** Complete, effective building blocks; scenarios put them together and then break them. */

export function shift(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString().replace(".000Z", "Z");
}

export const DAY = 86400;

const NOWS = [
  "2026-11-24T12:00:00Z",
  "2026-11-24T12:00:00Z",
  "2028-02-29T12:00:00Z",
  "2027-02-28T23:59:59Z",
  "2028-03-01T00:00:00Z",
  "2026-12-31T23:59:59Z",
];

const PLAIN: Organization = {
  id: "",
  kind: "OTHER",
  jurisdiction: "SEA",
  part2Program: false,
  federalTies: [],
  coveredEntity: false,
  businessAssociate: false,
  medicalPersonnel: false,
  publicHealthAuthority: false,
  classes: [],
  controls: [],
  actsFor: [],
};
const PROGRAM: Partial<Organization> = { part2Program: true, federalTies: ["FEDERAL_FUNDS"] };

const DIRECTORY: { [id: string]: Partial<Organization> } = {
  "lead-sea": { ...PROGRAM, kind: "LEAD_PROGRAM", classes: ["LEAD programs"] },
  "lead-atl": { ...PROGRAM, kind: "LEAD_PROGRAM", jurisdiction: "ATL", part2Program: null, federalTies: null },
  "lead-nym": { kind: "LEAD_PROGRAM", part2Program: true, federalTies: [] },
  "otp-sea": { ...PROGRAM, kind: "MAINTENANCE_PROGRAM", classes: ["OTPs"], federalTies: null },
  "detox-sea": { ...PROGRAM, kind: "WITHDRAWAL_MANAGEMENT_PROGRAM", medicalPersonnel: true },
  registry: { kind: "CENTRAL_REGISTRY" },
  "tp-sea": { ...PROGRAM, kind: "TREATMENT_PROGRAM", federalTies: ["TAX_EXEMPT"], classes: ["treatment programs"] },
  "tp-hipaa": { ...PROGRAM, kind: "TREATMENT_PROGRAM", coveredEntity: true },
  "clinic-a": { kind: "CLINIC", coveredEntity: true, classes: ["clinics"] },
  "clinic-b": { kind: "CLINIC", coveredEntity: false, medicalPersonnel: true, classes: ["clinics"] },
  "hosp-a": { kind: "HOSPITAL", coveredEntity: true, medicalPersonnel: true, classes: ["hospitals"] },
  "hosp-b": { kind: "HOSPITAL", businessAssociate: true, medicalPersonnel: true },
  "ems-a": { kind: "EMS_AGENCY", medicalPersonnel: true },
  "va-a": { kind: "VA_FACILITY", medicalPersonnel: true, part2Program: true, federalTies: ["FEDERAL_AGENCY"] },
  "va-b": { kind: "VA_FACILITY", coveredEntity: true },
  "plan-a": { kind: "HEALTH_PLAN", coveredEntity: true },
  "payer-a": { kind: "PAYER" },
  "vendor-a": { kind: "CONTRACTOR", actsFor: ["lead-sea", "payer-a"] },
  "vendor-b": { kind: "CONTRACTOR", businessAssociate: true },
  "univ-a": { kind: "UNIVERSITY" },
  "univ-b": { kind: "UNIVERSITY", coveredEntity: true },
  "funder-a": { kind: "STATE_AGENCY" },
  bureau: { kind: "BUREAU", jurisdiction: "NATL" },
  "health-dept": { kind: "HEALTH_DEPARTMENT", publicHealthAuthority: true },
  "pd-sea": { kind: "POLICE", classes: ["LEAD liaison officers"] },
  "atty-sea": { kind: "PROSECUTOR", classes: ["operational workgroup"] },
  "court-sea": { kind: "COURT" },
  "prob-sea": { kind: "PROBATION" },
  "parole-sea": { kind: "PAROLE" },
  fbi: { kind: "FEDERAL_LAW_ENFORCEMENT" },
  "defense-a": { kind: "PUBLIC_DEFENDER", classes: ["operational workgroup"] },
  "city-sea": { kind: "CITY_AGENCY", controls: [{ organizationId: "lead-sea", directAdministrative: true }] },
  "mayor-sea": { kind: "CITY_AGENCY", controls: [{ organizationId: "lead-sea", directAdministrative: false }] },
  "council-sea": { kind: "CITY_COUNCIL" },
  "housing-a": { kind: "HOUSING_PROVIDER", classes: ["housing providers"] },
  "cps-a": { kind: "STATE_AGENCY" },
  hub: { kind: "HUB", jurisdiction: "NATL" },
};

export const ORGANIZATION_IDS = Object.keys(DIRECTORY);
export const CLASS_NAMES = [
  ...new Set(Object.values(DIRECTORY).flatMap((organization) => organization.classes ?? [])),
];

export function organization(id: string): Organization {
  return structuredClone({ ...PLAIN, ...DIRECTORY[id], id });
}

/** Puts the named organizations into the register (once each). */
export function register(request: Request, ...ids: (string | null)[]): void {
  for (const id of ids) {
    if (id === null || request.organizations.some((one) => one.id === id)) continue;
    if (DIRECTORY[id] !== undefined) request.organizations.push(organization(id));
  }
}

export function facts(request: Request, id: string): Organization {
  register(request, id);
  const found = request.organizations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no organization ${id}`);
  return found;
}

/** A person of lead-sea, its record, and nobody in particular who asks. */
export function blank(random: Random): Request {
  const now = random.pick(NOWS);
  const request: Request = {
    now,
    hub: { id: "hub", legalRole: "QSO" },
    viewer: { id: "u-1", role: "THIRD_PARTY", organizationId: null, classes: [], relations: [] },
    purpose: "TREATMENT",
    categories: ["SUD_TREATMENT"],
    channel: { mode: "VIEW", operation: "READ", canCarryNotice: true, canLogDisclosure: true, ehr: true },
    claims: [],
    organizations: [],
    participant: { id: "p-1", jurisdiction: "SEA", capacity: "FULL", deceased: false, minor: null },
    record: {
      id: "r-1",
      sourceOrganizationId: "lead-sea",
      holderOrganizationId: "lead-sea",
      createdAt: shift(now, -200 * DAY),
      madeFor: "CARE",
      noSudFinding: false,
      confidentialCommunication: false,
      adverseDetail: false,
      paidInFullOutOfPocket: false,
      receivedUnder: null,
      deidentification: null,
    },
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
  };
  register(request, "lead-sea", "hub");
  return request;
}

export function recordOf(request: Request): NonNullable<Request["record"]> {
  if (request.record === null) throw new Error("the scenario needs a record");
  return request.record;
}

export function personOf(request: Request): NonNullable<Request["participant"]> {
  if (request.participant === null) throw new Error("the scenario needs a participant");
  return request.participant;
}

export function viewFrom(request: Request, organizationId: string | null, role: string): void {
  register(request, organizationId);
  request.viewer.organizationId = organizationId;
  request.viewer.role = role;
}

/** Asks for some of the categories the scenario opens, at times for others as well. */
export function ask(request: Request, random: Random, opened: readonly string[]): void {
  const asked = new Set(random.some(opened, 1, Math.min(3, opened.length)));
  if (random.chance(0.25)) for (const category of random.some(PERSON_CATEGORIES, 1, 2)) asked.add(category);
  if (random.chance(0.04)) for (const category of PERSON_CATEGORIES) asked.add(category);
  request.categories = [...asked];
}

/** How the form designates this viewer; a TPO form at times by the standard words. */
export function recipientFor(request: Request, random: Random, kind: string): Recipient {
  const { organizationId } = request.viewer;
  if (request.hub.legalRole === "INTERMEDIARY") {
    if (organizationId !== null && random.chance(0.5)) {
      return {
        type: "INTERMEDIARY",
        hubId: request.hub.id,
        members: { type: "NAMED", organizationIds: [organizationId] },
      };
    }
    request.viewer.relations.push({ type: "TREATS", participantId: "p-1" });
    return { type: "INTERMEDIARY", hubId: request.hub.id, members: { type: "TREATING_PROVIDERS" } };
  }
  const choices: Recipient[] = [{ type: "PERSON", id: request.viewer.id }];
  if (organizationId !== null) {
    const own: Recipient = { type: "ORGANIZATION", id: organizationId };
    choices.push(own, own, own);
    const [className] = facts(request, organizationId).classes;
    if (className !== undefined) choices.push({ type: "CLASS", className });
  }
  const [ownClass] = request.viewer.classes;
  if (ownClass !== undefined) choices.push({ type: "CLASS", className: ownClass });
  if (kind === "TPO") {
    const standard: Recipient = { type: "TPO_STANDARD" };
    choices.push(standard, standard, standard);
    request.viewer.relations.push({ type: "TREATS", participantId: "p-1" });
  }
  return random.pick(choices);
}

export interface FormChoices {
  id?: string;
  purposes?: string[];
  information?: string[];
  discloserId?: string;
  recipients?: Recipient[];
}

/** A form that misses nothing, signed 100 days ago, for this viewer. */
export function form(request: Request, random: Random, kind: string, choices: FormChoices = {}): Consent {
  const { now } = request;
  const isTpo = kind === "TPO";
  const defaultPurposes: { [kind: string]: string[] } = {
    TPO: ["TREATMENT", "PAYMENT", "OPERATIONS"],
    RESEARCH: ["RESEARCH"],
    CJ_2_35: ["CJ_MONITORING"],
    PROCEEDINGS: ["PROCEEDING_CRIMINAL"],
  };
  const expirations: NonNullable<Consent["expiration"]>[] = [
    { type: "DATE", at: shift(now, 100 * DAY) },
    { type: "EVENT", occurredAt: null },
  ];
  if (isTpo) expirations.push({ type: "NONE" }, { type: "END_OF_TREATMENT", occurredAt: null });
  if (kind === "RESEARCH") expirations.push({ type: "END_OF_RESEARCH_STUDY", occurredAt: null });
  const isCj = kind === "CJ_2_35";
  return {
    id: choices.id ?? "c-1",
    participantId: "p-1",
    kind,
    combinedWith: random.chance(0.1) ? [kind] : [],
    patientName: "Pat Doe",
    disclosers: [
      random.chance(0.15) && (choices.discloserId ?? "lead-sea") === "lead-sea"
        ? { type: "CLASS", className: "LEAD programs" }
        : { type: "ORGANIZATION", id: choices.discloserId ?? "lead-sea" },
    ],
    information: choices.information ?? [
      ...new Set([...request.categories, ...random.some(PERSON_CATEGORIES, 0, 3)]),
    ],
    recipients: choices.recipients ?? [recipientFor(request, random, kind)],
    purposes: choices.purposes ?? defaultPurposes[kind] ?? ["TREATMENT"],
    statements: {
      hipaaRedisclosure: true,
      fundraisingOptOut: random.chance(0.5) || (choices.purposes ?? []).includes("FUNDRAISING"),
      mayBeRedisclosed: isTpo || random.chance(0.5),
      refusalConsequences: isTpo || random.chance(0.5),
    },
    revocationStatement: {
      rightInWriting: !isCj || random.chance(0.5),
      howToRevoke: !isCj || random.chance(0.5),
      relianceException: !isCj || random.chance(0.5),
    },
    expiration: random.pick(expirations),
    signatures: [{ by: "PATIENT", electronic: false, electronicProhibited: false, authorityDocumentId: null }],
    signedAt: shift(now, -100 * DAY),
    revocation: null,
    knownFalse: false,
    copyAvailable: true,
    scopeTextAvailable: random.chance(0.7),
    cj: isCj
      ? {
          matterId: "m-1",
          periodEndsAt: shift(now, 90 * DAY),
          revocable: random.pick([
            { type: "FINAL_DISPOSITION" },
            { type: "DATE", at: shift(now, random.pick([-DAY, 30 * DAY])) },
            { type: "EVENT", occurredAt: random.pick([null, shift(now, -DAY)]), afterFinalDisposition: false },
          ]),
        }
      : null,
  };
}

export function matter(request: Request, random: Random, imposedBy: string): Matter {
  const bySupervision = random.chance(0.4);
  return {
    id: "m-1",
    participantId: "p-1",
    pathway: random.pick(["ARREST_DIVERSION", "COURT_OR_SUPERVISION"]),
    condition: random.pick(["CHARGES_WITHHELD", "PRETRIAL_RELEASE", "PROBATION", "PAROLE"]),
    imposedByOrganizationId: bySupervision ? random.pick([null, "court-sea"]) : imposedBy,
    supervisingOrganizationIds: bySupervision ? [imposedBy] : random.pick([[], ["prob-sea"]]),
    finalDispositionAt: shift(request.now, 60 * DAY),
  };
}

const UNDERTAKINGS: { [kind: string]: string[] } = {
  QSOA: ["BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS"],
  AUDIT: ["LIMIT_USE", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "DESTROY_OR_RETURN"],
  RESEARCH: [],
  CONTRACT: ["BOUND_BY_PART2", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "REPORT_BREACHES"],
};

export function agreement(
  request: Request,
  random: Random,
  kind: string,
  party: string,
  counterparty: string,
  id = "a-1",
): Agreement {
  return {
    id,
    kind,
    partyOrganizationId: party,
    counterpartyOrganizationId: counterparty,
    written: true,
    startsAt: shift(request.now, -50 * DAY),
    endsAt: random.chance(0.3) ? null : shift(request.now, 50 * DAY),
    categories: [...new Set([...request.categories, ...random.some(PERSON_CATEGORIES, 0, 4)])].filter((category) =>
      PERSON_CATEGORIES.includes(category),
    ),
    undertakings: UNDERTAKINGS[kind] ?? [],
    auditAuthority: kind === "AUDIT" ? "GOVERNMENT_FUNDER" : null,
    originatorOversight: random.chance(0.3),
    determination:
      kind === "RESEARCH"
        ? { by: "PROGRAM_DIRECTOR", basis: random.pick(["COMMON_RULE", "FDA_RULES"]), documentId: "doc-1" }
        : null,
  };
}

export function order(request: Request, random: Random, type: string, recipientId: string, id = "o-1"): Order {
  const findings = ["NO_OTHER_EFFECTIVE_WAY", "PUBLIC_INTEREST_OUTWEIGHS"];
  if (type === "CRIMINAL_2_65") findings.push("EXTREMELY_SERIOUS_CRIME", "SUBSTANTIAL_VALUE", "HOLDER_HAD_COUNSEL");
  return {
    id,
    participantId: "p-1",
    type,
    issuedAt: shift(request.now, -20 * DAY),
    expiresAt: random.chance(0.4) ? null : shift(request.now, 20 * DAY),
    vacated: false,
    recipientOrganizationIds: [recipientId],
    holderOrganizationId: recordOf(request).holderOrganizationId,
    scope: [...new Set([...request.categories, ...random.some(PERSON_CATEGORIES, 0, 3)])],
    noticeAndOpportunity: true,
    findings,
    confidentialBasis: random.pick([null, "THREAT_TO_LIFE", "EXTREMELY_SERIOUS_CRIME", "PATIENT_OFFERED_TESTIMONY"]),
    mandateId: "n-1",
    privacyOfficerApprovedAt: shift(request.now, -10 * DAY),
  };
}

export function restriction(request: Request, random: Random, kind: string, id = "x-1"): Restriction {
  const { organizationId } = request.viewer;
  const recipients = organizationId === null ? null : random.pick([null, [organizationId], [organizationId, "fbi"]]);
  return {
    id,
    participantId: "p-1",
    kind,
    requestedAt: shift(request.now, -90 * DAY),
    agreedAt: kind === "AGREED" ? shift(request.now, -80 * DAY) : random.pick([null, shift(request.now, -80 * DAY)]),
    recipientOrganizationIds: recipients,
    categories: random.chance(0.4)
      ? null
      : random.some([...new Set([...request.categories, ...random.some(PERSON_CATEGORIES, 1, 3)])], 1, 3),
    purposes: random.pick([
      ["TREATMENT"],
      ["PAYMENT", "OPERATIONS"],
      ["TREATMENT", "PAYMENT", "OPERATIONS"],
      ["TREATMENT", "PAYMENT", "OPERATIONS"],
    ]),
    termination: null,
  };
}

export const CLINICS = ["clinic-a", "clinic-b", "hosp-a", "hosp-b", "ems-a", "tp-sea", "tp-hipaa", "va-b"];

export const JUSTICE: [string, string][] = [
  ["pd-sea", "POLICE_OFFICER"],
  ["atty-sea", "PROSECUTOR"],
  ["court-sea", "JUDGE"],
  ["prob-sea", "PROBATION_OFFICER"],
  ["parole-sea", "PAROLE_OFFICER"],
  ["fbi", "FEDERAL_AGENT"],
];

export function hold(request: Request, holder: string, via = "CONSENT", medium = "WRITTEN"): void {
  register(request, holder);
  recordOf(request).holderOrganizationId = holder;
  recordOf(request).receivedUnder = { via, consentId: via === "CONSENT" ? "c-1" : null, medium };
}
