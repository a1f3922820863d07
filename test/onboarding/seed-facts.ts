import type { Consent, DecisionRequest, Discloser, Matter, Organization, PersonCategory, Relation } from "../../src/domain/decision";
import { neededFor_CARE_COORDINATIONList, neededFor_CJ_MONITORINGList, neededFor_MULTI_ENROLLMENTList, neededFor_TREATMENTList } from "../../src/domain/decision";
import { type DemoJurisdiction, type DemoOptions, demoRows } from "../../src/onboarding/seed/demo-rows";
import type { ConsentRow, OrganizationRow } from "../../src/onboarding/seed/rows-of-directory";

export const NOW = new Date("2026-11-24T12:00:00Z");
export const OPTIONS: DemoOptions = { seed: 7, now: NOW, scale: "demo" };

let made: DemoJurisdiction[] | undefined;

/** The whole demo, made once in a test file. */
export function demo(): DemoJurisdiction[] {
  return (made ??= [...demoRows(OPTIONS)]);
}

export function liveCities(): DemoJurisdiction[] {
  return demo().filter(({ rows, slug }) => rows.jurisdiction[0]?.phase === "LIVE" && slug !== "national");
}

export function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function organizationsOf(jurisdiction: DemoJurisdiction): Organization[] {
  const national = demo().find(({ slug }) => slug === "national");
  const rows = [...jurisdiction.rows.organization, ...(national?.rows.organization ?? [])];
  return rows.map((row) => organization(row, jurisdiction));
}

function organization(row: OrganizationRow, { rows }: DemoJurisdiction): Organization {
  return {
    id: row.id,
    kind: row.kind as Organization["kind"],
    jurisdiction: row.jurisdiction,
    part2Program: row.part2_program,
    federalTies: row.federal_ties_known ? (row.federal_ties as Organization["federalTies"]) : null,
    coveredEntity: row.covered_entity,
    businessAssociate: row.business_associate,
    medicalPersonnel: row.medical_personnel,
    publicHealthAuthority: row.public_health_authority,
    classes: [...row.classes],
    actsFor: [...row.acts_for],
    controls: rows.organization_control
      .filter(({ controller_id }) => controller_id === row.id)
      .map(({ organization_id, direct_administrative }) => ({ organizationId: organization_id, directAdministrative: direct_administrative })),
  };
}

export function consentOf(row: ConsentRow): Consent {
  return {
    ...row.form,
    id: row.id,
    participantId: row.participant_id,
    kind: row.kind as Consent["kind"],
    signedAt: row.signed_at,
    revocation: row.revoked_at === null || row.revocation_form === null ? null : { at: row.revoked_at, form: row.revocation_form },
    knownFalse: row.known_false,
  };
}

export function mattersOf({ rows }: DemoJurisdiction): Matter[] {
  return rows.legal_matter.map((row) => ({
    id: row.id,
    participantId: row.participant_id,
    pathway: row.pathway as Matter["pathway"],
    condition: row.condition as Matter["condition"],
    imposedByOrganizationId: row.imposed_by_organization_id,
    supervisingOrganizationIds: [...row.supervising_organization_ids],
    finalDispositionAt: row.final_disposition_at,
  }));
}

export function participantOf({ rows }: DemoJurisdiction, id: string): DecisionRequest["participant"] {
  const row = rows.participant.find((one) => one.id === id);
  if (row === undefined) throw new Error("no such participant");
  const finding = row.minor_lacks_choice === null || row.minor_threat === null ? null : { lacksRationalChoice: row.minor_lacks_choice, substantialThreat: row.minor_threat };
  return {
    id,
    jurisdiction: row.jurisdiction,
    capacity: row.capacity,
    deceased: row.deceased_on !== null,
    minor: row.minor_state_rule === null ? null : { stateRule: row.minor_state_rule as "MINOR_ALONE", directorFinding: finding },
  };
}

/** A request about a plain record of `holder` with no other fact on file. */
export function requestAbout(jurisdiction: DemoJurisdiction, participantId: string, holder: string): DecisionRequest {
  return {
    now: instant(NOW),
    hub: { id: "national/hub", legalRole: "QSO" },
    viewer: { id: "acct_nobody", role: "THIRD_PARTY", organizationId: null, classes: [], relations: [] },
    purpose: "CARE_COORDINATION",
    categories: ["ENROLLMENT_STATUS"],
    channel: { mode: "VIEW", operation: "READ", canCarryNotice: true, canLogDisclosure: true, ehr: false },
    claims: [],
    organizations: organizationsOf(jurisdiction),
    participant: participantOf(jurisdiction, participantId),
    record: {
      id: "record", sourceOrganizationId: holder, holderOrganizationId: holder, createdAt: "2026-01-01T00:00:00Z", madeFor: "CARE", noSudFinding: false,
      confidentialCommunication: false, adverseDetail: false, paidInFullOutOfPocket: false, receivedUnder: null, deidentification: null,
    },
    consents: [],
    matters: mattersOf(jurisdiction),
    agreements: [],
    orders: [],
    mandates: [],
    restrictions: [],
    emergency: null,
    incident: null,
    multiEnrollment: { moment: "ACCEPTANCE", distanceMiles: 10 },
    enrollment: null,
    disclosureLog: null,
    previous: null,
  };
}

/** The request that a consent was written for: its first recipient asks for all of it, for its first purpose. */
export function matchingRequest(jurisdiction: DemoJurisdiction, row: ConsentRow): DecisionRequest {
  const consent = consentOf(row);
  const purpose = consent.purposes[0] ?? "CARE_COORDINATION";
  const base = requestAbout(jurisdiction, row.participant_id, discloserOf(jurisdiction, consent.disclosers[0]));
  return { ...base, viewer: recipientOf(jurisdiction, consent), purpose, categories: asked(consent, purpose), consents: [consent] };
}

function discloserOf(jurisdiction: DemoJurisdiction, discloser: Discloser | undefined): string {
  if (discloser === undefined) return `${jurisdiction.slug}/lead`;
  if (discloser.type === "ORGANIZATION") return discloser.id;
  return jurisdiction.rows.organization.find(({ classes }) => classes.includes(discloser.className))?.id ?? "nobody";
}

function asked(consent: Consent, purpose: string): [PersonCategory, ...PersonCategory[]] {
  const needed: Record<string, readonly string[]> = {
    TREATMENT: neededFor_TREATMENTList, CARE_COORDINATION: neededFor_CARE_COORDINATIONList, CJ_MONITORING: neededFor_CJ_MONITORINGList, MULTI_ENROLLMENT: neededFor_MULTI_ENROLLMENTList,
  };
  const list = needed[purpose];
  const categories = consent.information.filter((category) => list === undefined || list.includes(category));
  return (categories.length === 0 ? ["ENROLLMENT_STATUS"] : categories) as [PersonCategory];
}

function recipientOf({ rows, slug }: DemoJurisdiction, consent: Consent): DecisionRequest["viewer"] {
  const first = consent.recipients[0];
  const byOrganization = (id: string) => rows.account.find(({ organization_id }) => organization_id === id);
  const account = first?.type === "PERSON" ? rows.account.find(({ id }) => id === first.id) : byOrganization(first?.type === "ORGANIZATION" ? first.id : `${slug}/clinic`);
  if (account === undefined) throw new Error("the seed names a recipient who is nobody");
  const relations: Relation[] = [];
  if (first?.type === "TPO_STANDARD") relations.push({ type: "TREATS", participantId: consent.participantId });
  if (consent.cj !== null) relations.push({ type: "MONITORS", matterId: consent.cj.matterId });
  return { id: account.id, role: account.role as DecisionRequest["viewer"]["role"], organizationId: account.organization_id, classes: [...account.classes], relations };
}
