import type { Consent, ConsentElement, ConsentKind, ConsentPurpose } from "../../../src/domain/decision";
import { consentKindList } from "../../../src/domain/decision";
import type { Resting } from "./resting";

/**
 * Every way to take an element from a form, or to break it (contract 3, step 6). Where the contract
 * asks for the element, nothing is released any more; where it does not, the release stays as it was.
 */
export interface Spoil {
  readonly name: string;
  /** Properties of the schema's Consent that it touches. */
  readonly covers: readonly string[];
  /** The rule that asks for it. */
  readonly section: string;
  /** What the discloser is told is missing, if it is an element of the form. */
  readonly element?: ConsentElement;
  /** Whether the contract asks for it here; always, unless stated. */
  readonly needed?: (on: Resting) => boolean;
  readonly spoil: (on: Resting) => Partial<Consent>;
}

const isKind = (...kinds: ConsentKind[]) => ({ consent }: Resting) => kinds.includes(consent.kind);
const isNotKind = (...kinds: ConsentKind[]) => ({ consent }: Resting) => !kinds.includes(consent.kind);
const TPO: readonly ConsentPurpose[] = ["TREATMENT", "PAYMENT", "OPERATIONS"];

/** (a)(4)(iii): always for TPO, else if the recipient is under HIPAA and the form states a TPO purpose. */
function needsHipaaStatement({ consent, viewerOrganization }: Resting): boolean {
  if (consent.kind === "TPO") return true;
  const covered = viewerOrganization?.coveredEntity === true || viewerOrganization?.businessAssociate === true;
  return covered && consent.purposes.some((purpose) => TPO.includes(purpose));
}

const statement = (name: keyof Consent["statements"]) => ({
  covers: [`statements.${name}`],
  spoil: ({ consent }: Resting) => ({ statements: { ...consent.statements, [name]: false } }),
});

const revocationStatement = (name: keyof Consent["revocationStatement"]): Spoil => ({
  name: `the statement on revocation: ${name}`,
  covers: [`revocationStatement.${name}`],
  section: "2.31(a)(6)",
  element: "2.31(a)(6)",
  needed: isNotKind("CJ_2_35"),
  spoil: ({ consent }) => ({ revocationStatement: { ...consent.revocationStatement, [name]: false } }),
});

const intermediary = (members: Extract<Consent["recipients"][number], { type: "INTERMEDIARY" }>["members"]) =>
  ({ consent, request }: Resting): Partial<Consent> => ({
    recipients: [...consent.recipients, { type: "INTERMEDIARY", hubId: request.hub.id, members }],
  });

const basics: Spoil[] = [
  { name: "the patient's name", covers: ["patientName"], section: "2.31(a)(1)", element: "2.31(a)(1)", spoil: () => ({ patientName: null }) },
  { name: "the patient's name, left empty", covers: ["patientName"], section: "2.31(a)(1)", element: "2.31(a)(1)", spoil: () => ({ patientName: "" }) },
  { name: "the disclosers", covers: ["disclosers.type", "disclosers.id", "disclosers.className"], section: "2.31(a)(2)", element: "2.31(a)(2)", spoil: () => ({ disclosers: [] }) },
  { name: "the information", covers: ["information"], section: "2.31(a)(3)", element: "2.31(a)(3)", spoil: () => ({ information: [] }) },
  { name: "the recipients", covers: ["recipients.type", "recipients.id", "recipients.className", "recipients.hubId", "recipients.members.type", "recipients.members.organizationIds"], section: "2.31(a)(4)(i)", element: "2.31(a)(4)(i)", spoil: () => ({ recipients: [] }) },
  { name: "the purposes", covers: ["purposes"], section: "2.31(a)(5)", element: "2.31(a)(5)", spoil: () => ({ purposes: [] }) },
  { name: "the limit of a general designation", covers: ["recipients.members.type"], section: "2.31(a)(4)(ii)", element: "2.31(a)(4)(ii)", spoil: intermediary({ type: "ALL_MEMBERS" }) },
  { name: "the names of an intermediary's members", covers: ["recipients.members.organizationIds"], section: "2.31(a)(4)(ii)", element: "2.31(a)(4)(ii)", spoil: intermediary({ type: "NAMED", organizationIds: [] }) },
  {
    name: "the name of an intermediary that is the hub",
    covers: ["recipients.hubId"],
    section: "2.31(a)(4)(ii)", // not always reported: under another hub the form may not be addressed to the viewer
    needed: ({ request }) => request.hub.legalRole === "INTERMEDIARY",
    spoil: ({ consent }) => ({
      recipients: consent.recipients.map((each) => (each.type === "INTERMEDIARY" ? { ...each, hubId: "another-hub" } : each)),
    }),
  },
];

const statements: Spoil[] = [
  { name: "the statement on redisclosure under HIPAA", section: "2.31(a)(4)(iii)", element: "2.31(a)(4)(iii)", needed: needsHipaaStatement, ...statement("hipaaRedisclosure") },
  { name: "the fundraising opt-out", section: "2.31(a)(5)(iii)", element: "2.31(a)(5)(iii)", needed: ({ consent }) => consent.purposes.includes("FUNDRAISING"), ...statement("fundraisingOptOut") },
  { name: "the statement that it may be redisclosed", section: "2.31(a)(10)(i)", element: "2.31(a)(10)(i)", needed: isKind("TPO"), ...statement("mayBeRedisclosed") },
  { name: "the consequences of refusing", section: "2.31(a)(10)(ii)", element: "2.31(a)(10)(ii)", needed: isKind("TPO"), ...statement("refusalConsequences") },
  revocationStatement("rightInWriting"),
  revocationStatement("howToRevoke"),
  revocationStatement("relianceException"),
];

const expirations: Spoil[] = [
  { name: "the expiration", covers: ["expiration.type", "expiration.at", "expiration.occurredAt"], section: "2.31(a)(7)", element: "2.31(a)(7)", spoil: () => ({ expiration: null }) },
  { name: "the expiration, by 'none'", covers: ["expiration.type"], section: "2.31(a)(7)", element: "2.31(a)(7)", needed: isNotKind("TPO"), spoil: () => ({ expiration: { type: "NONE" } }) },
  { name: "the expiration, by the end of treatment", covers: ["expiration.type"], section: "2.31(a)(7)", element: "2.31(a)(7)", needed: isNotKind("TPO"), spoil: () => ({ expiration: { type: "END_OF_TREATMENT", occurredAt: null } }) },
  { name: "the expiration, by the end of a study", covers: ["expiration.type"], section: "2.31(a)(7)", element: "2.31(a)(7)", needed: isNotKind("RESEARCH"), spoil: () => ({ expiration: { type: "END_OF_RESEARCH_STUDY", occurredAt: null } }) },
];

const otherKind = ({ consent }: Resting, kinds: ConsentKind[]) => ({ combinedWith: kinds.filter((kind) => kind !== consent.kind) });
const withPurpose = ({ purposes }: Consent, purpose: ConsentPurpose) => ({ purposes: [...new Set([...purposes, purpose])] });
const hasFixedPurposes = (kind: ConsentKind) => kind === "TPO" || kind === "RESEARCH" || kind === "CJ_2_35";
const isNotSpecial = isNotKind("COUNSELING_NOTES", "PROCEEDINGS");

const mixing: Spoil[] = [
  { name: "its purity: an ordinary kind on the same form", covers: ["combinedWith"], section: "2.31(a)(5)", element: "2.31(a)(5)", needed: isNotSpecial, spoil: (on) => (isNotSpecial(on) ? otherKind(on, ["NAMED", "TPO"]) : {}) },
  { name: "its purity: counseling notes on the same form", covers: ["combinedWith"], section: "2.31(b)(2)", element: "2.31(b)(2)", spoil: (on) => (isKind("COUNSELING_NOTES")(on) ? otherKind(on, ["NAMED"]) : otherKind(on, ["COUNSELING_NOTES"])) },
  { name: "its purity: proceedings on the same form", covers: ["combinedWith"], section: "2.31(d)", element: "2.31(d)", spoil: (on) => (isKind("PROCEEDINGS")(on) ? otherKind(on, ["NAMED"]) : otherKind(on, ["PROCEEDINGS"])) },
  {
    name: "its purity: all the kinds there are on the same form",
    covers: ["combinedWith"],
    section: "2.31(a)(5), (b)(2), (d)",
    spoil: (on) => otherKind(on, [...consentKindList]),
  },
  { name: "its purity: other information beside counseling notes", covers: ["information"], section: "2.31(b)(2)", element: "2.31(b)(2)", needed: isKind("COUNSELING_NOTES"), spoil: ({ consent }) => (consent.kind === "COUNSELING_NOTES" ? { information: ["SUD_COUNSELING_NOTE", "HEALTH"] } : {}) },
  {
    name: "its purity: proceedings among other purposes, or others among them",
    covers: ["purposes"],
    section: "2.31(d)",
    element: "2.31(d)",
    spoil: ({ consent }) => withPurpose(consent, consent.kind === "PROCEEDINGS" ? "PATIENT_REQUEST" : "PROSECUTION"),
  },
  {
    name: "its purity: a purpose that its kind does not allow",
    covers: ["purposes"],
    section: "2.31(a)(5)",
    element: "2.31(a)(5)",
    needed: ({ consent }) => hasFixedPurposes(consent.kind),
    spoil: ({ consent }) => (hasFixedPurposes(consent.kind) ? withPurpose(consent, "PATIENT_REQUEST") : {}),
  },
];

export const ELEMENTS: readonly Spoil[] = [...basics, ...statements, ...expirations, ...mixing];
