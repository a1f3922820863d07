import type { DecisionRequest, Matter, Organization } from "../../../src/domain/decision";
import type { Resting } from "./resting";

/** What a release by consent rests on beside the form (contract 3, steps 2, 6, 6b, 7, 9 and 11). */
export interface FactSpoil {
  readonly name: string;
  readonly section: string;
  readonly needed?: (on: Resting) => boolean;
  readonly spoil: (on: Resting) => Partial<DecisionRequest>;
}

const restsOn = (...sections: string[]) => ({ section }: Resting) => sections.includes(section);

const viewersAs = (change: Partial<Organization>) => ({ request }: Resting) => ({
  organizations: request.organizations.map((each) => (each.id === request.viewer.organizationId ? { ...each, ...change } : each)),
});

const matterAs = (change: (on: Resting) => Partial<Matter>) => (on: Resting) => ({
  matters: on.request.matters.map((each) => (each === on.matter ? { ...each, ...change(on) } : each)),
});

const channel = (change: Partial<DecisionRequest["channel"]>) => ({ request }: Resting) => ({
  channel: { ...request.channel, ...change },
});

const always: FactSpoil[] = [
  { name: "the purpose", section: "2.13(a)", spoil: () => ({ purpose: null }) },
  { name: "the person", section: "contract 3, 2", spoil: () => ({ participant: null }) },
  { name: "the record", section: "contract 3, 2", spoil: () => ({ record: null }) },
  { name: "whose consent it is", section: "contract 1", spoil: ({ request }) => ({ participant: request.participant && { ...request.participant, id: "somebody-else" } }) },
  { name: "a channel for the notice", section: "2.32(a)", spoil: channel({ canCarryNotice: false }) },
  { name: "a channel for the log", section: "2.25(a)", spoil: channel({ canLogDisclosure: false }) },
  {
    name: "the registration of the viewer's organization",
    section: "contract 3, 2",
    needed: ({ request }) => request.viewer.organizationId !== null,
    spoil: ({ request }) => ({ organizations: request.organizations.filter(({ id }) => id !== request.viewer.organizationId) }),
  },
  {
    name: "freedom from a restriction of everything",
    section: "2.26",
    needed: ({ request }) => isRestrictable(request) && !isSetAside(request),
    spoil: ({ request }) => ({ restrictions: [...request.restrictions, everythingRestricted(request)] }),
  },
];

function isRestrictable({ purpose }: DecisionRequest): boolean {
  return ["TREATMENT", "EMERGENCY", "CARE_COORDINATION", "PAYMENT", "OPERATIONS"].includes(purpose ?? "");
}

/** 2.26(a)(3): by medical personnel in a bona fide emergency of this person. */
function isSetAside({ purpose, emergency, participant, viewer, organizations }: DecisionRequest): boolean {
  const medical = organizations.some(({ id, medicalPersonnel }) => id === viewer.organizationId && medicalPersonnel);
  const roles = ["EMERGENCY_PHYSICIAN", "EMS_RESPONDER", "CLINICIAN", "EXTERNAL_CLINICIAN", "INTAKE_NURSE"];
  if (purpose !== "EMERGENCY" || !medical || !roles.includes(viewer.role)) return false;
  return emergency?.bonaFide === true && emergency.participantId === participant?.id;
}

export function everythingRestricted({ now, participant }: DecisionRequest): DecisionRequest["restrictions"][number] {
  return {
    id: "restriction-of-everything",
    participantId: participant?.id ?? "nobody",
    kind: "AGREED",
    requestedAt: now,
    agreedAt: now,
    recipientOrganizationIds: null,
    categories: null,
    purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"],
    termination: null,
  };
}

const inMonitoring = (name: string, spoil: FactSpoil["spoil"]): FactSpoil => ({ name, section: "2.35(a)", needed: restsOn("2.35"), spoil });

const monitoring: FactSpoil[] = [
  inMonitoring("the matter", ({ request, matter }) => ({ matters: request.matters.filter((each) => each !== matter) })),
  inMonitoring("that it is this person's matter", matterAs(() => ({ participantId: "somebody-else" }))),
  inMonitoring("the condition", matterAs(() => ({ condition: null }))),
  inMonitoring("a door that carries a condition: not a social contact", matterAs(() => ({ pathway: "SOCIAL_CONTACT" }))),
  inMonitoring("a door that carries a condition: not a community referral", matterAs(() => ({ pathway: "COMMUNITY_REFERRAL" }))),
  inMonitoring("that the matter is open", matterAs(({ request }) => ({ finalDispositionAt: request.now }))),
  inMonitoring("that the viewer's organization imposed or supervises it", matterAs(() => ({ imposedByOrganizationId: "somebody-else", supervisingOrganizationIds: [] }))),
  inMonitoring("a body of criminal justice", viewersAs({ kind: "CITY_AGENCY" })),
  inMonitoring("a body of criminal justice, not a federal one", viewersAs({ kind: "FEDERAL_LAW_ENFORCEMENT" })),
  inMonitoring("the duty to monitor", ({ request }) => ({
    viewer: { ...request.viewer, relations: request.viewer.relations.filter(({ type }) => type !== "MONITORS") },
  })),
];

const inRegistries = (name: string, spoil: FactSpoil["spoil"]): FactSpoil => ({ name, section: "2.34(a)", needed: restsOn("2.34"), spoil });

const isOwnProgram = ({ request: { record, viewer } }: Resting) =>
  viewer.organizationId === record?.sourceOrganizationId || viewer.organizationId === record?.holderOrganizationId;

const registries: FactSpoil[] = [
  inRegistries("the facts of the check", () => ({ multiEnrollment: null })),
  inRegistries("a moment of enrollment", ({ request }) => ({ multiEnrollment: request.multiEnrollment && { ...request.multiEnrollment, moment: "OTHER" } })),
  inRegistries("the 200 miles", ({ request }) => ({ multiEnrollment: request.multiEnrollment && { ...request.multiEnrollment, distanceMiles: 200.001 } })),
  inRegistries("a viewer of a registry or an opioid program", viewersAs({ kind: "CLINIC" })),
  {
    name: "a program among registries and opioid programs",
    section: "2.34(a)",
    needed: (on) => on.section === "2.34" && !isOwnProgram(on),
    spoil: ({ request }) => ({
      organizations: request.organizations.map((each) => (each.id === request.viewer.organizationId ? each : { ...each, kind: "LEAD_PROGRAM" })),
    }),
  },
];

const received = (request: DecisionRequest, receivedUnder: NonNullable<DecisionRequest["record"]>["receivedUnder"]) => ({
  record: request.record && { ...request.record, receivedUnder },
});

const passedOn: FactSpoil[] = [
  { name: "that the copy was received under a consent", section: "2.33(b)", needed: (on) => on.passedOn, spoil: ({ request }) => received(request, null) },
  { name: "that the copy was received under this consent", section: "2.33(b)", needed: (on) => on.passedOn, spoil: ({ request }) => received(request, { via: "CONSENT", consentId: null, medium: "WRITTEN" }) },
  { name: "that the copy was not received by another route", section: "2.33(b)", needed: (on) => on.passedOn, spoil: ({ request, consent }) => received(request, { via: "OTHER", consentId: consent.id, medium: "WRITTEN" }) },
  { name: "a registered holder", section: "2.33(b)", needed: (on) => on.passedOn, spoil: ({ request }) => ({ organizations: request.organizations.filter(({ id }) => id !== request.record?.holderOrganizationId || id === request.viewer.organizationId) }) },
  { name: "a viewer under HIPAA", section: "2.33(b)(1)", needed: restsOn("2.33(b)(1)"), spoil: (on) => (on.section === "2.33(b)(1)" ? viewersAs({ coveredEntity: false, businessAssociate: false })(on) : {}) },
  { name: "the contract", section: "2.33(c)", needed: restsOn("2.33(b)(3)"), spoil: () => ({ agreements: [] }) },
  { name: "a contract in writing", section: "2.33(c)", needed: restsOn("2.33(b)(3)"), spoil: ({ request }) => ({ agreements: request.agreements.map((each) => ({ ...each, written: false })) }) },
  ...(["BOUND_BY_PART2", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "REPORT_BREACHES"] as const).map(
    (undertaking): FactSpoil => ({
      name: `the contractor's promise: ${undertaking}`,
      section: "2.33(c)",
      needed: restsOn("2.33(b)(3)"),
      spoil: ({ request }) => ({
        agreements: request.agreements.map((each) => ({ ...each, undertakings: each.undertakings.filter((one) => one !== undertaking) })),
      }),
    }),
  ),
];

export const FACTS: readonly FactSpoil[] = [...always, ...monitoring, ...registries, ...passedOn];
