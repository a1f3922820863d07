import type { Consent, DecisionRequest, Organization } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  CLINIC,
  NOW,
  PLAN,
  POLICE,
  aCaseManager,
  aConsent,
  aParticipant,
  aRecord,
  aRequest,
  aRestriction,
  aSignature,
  aViewer,
  anOrganization,
} from "../builders";
import { widened } from "./support";

/**
 * Facts that look like support or like denial and are neither, or both: where the contract itself says
 * that more is open once they change. less-support.test.ts and more-denial.test.ts leave these out, and
 * nothing else.
 */

interface Exception {
  readonly fact: string;
  readonly section: string;
  readonly before: DecisionRequest;
  readonly change: Partial<DecisionRequest>;
}

const withForm = (changes: Partial<Consent>, request: Partial<DecisionRequest> = {}) =>
  aRequest({ consents: [aConsent(changes)], ...request });
const form = (changes: Partial<Consent> = {}) => ({ consents: [aConsent(changes)] });
const registered = (...changed: Organization[]) => ({
  organizations: [...aRequest().organizations.filter(({ id }) => changed.every((each) => each.id !== id)), ...changed],
});

const clinic = { type: "ORGANIZATION", id: "clinic-a" } as const;
const inPerson = { recipients: [{ type: "PERSON" as const, id: "u-1" }] };
const nobody = aViewer();
const minor = (stateRule: "MINOR_ALONE" | "PARENT_REQUIRED") =>
  aParticipant({ minor: { stateRule, directorFinding: { lacksRationalChoice: true, substantialThreat: true } } });
const tpo = { kind: "TPO", purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"] } as const;

const onForms: Exception[] = [
  { fact: "a recipient that is an intermediary without a limit, taken away", section: "2.31(a)(4)(ii)", before: withForm({ recipients: [clinic, { type: "INTERMEDIARY", hubId: "hub", members: { type: "ALL_MEMBERS" } }] }), change: form({ recipients: [clinic] }) },
  { fact: "a purpose that a TPO form may not state, taken away", section: "2.31(a)(5)", before: withForm({ ...tpo, purposes: [...tpo.purposes, "CARE_COORDINATION"] }), change: form({ ...tpo, purposes: [...tpo.purposes] }) },
  { fact: "fundraising without its opt-out, taken away", section: "2.31(a)(5)(iii)", before: withForm({ purposes: ["TREATMENT", "FUNDRAISING"] }), change: form() },
  { fact: "proceedings among other purposes, taken away", section: "2.31(d)", before: withForm({ purposes: ["TREATMENT", "PROSECUTION"] }), change: form() },
  { fact: "a TPO purpose that calls for the statement on HIPAA, taken away", section: "2.31(a)(4)(iii)", before: withForm({ purposes: ["TREATMENT", "CARE_COORDINATION"], statements: { ...aConsent().statements, hipaaRedisclosure: false } }, { purpose: "CARE_COORDINATION" }), change: form({ purposes: ["CARE_COORDINATION"], statements: { ...aConsent().statements, hipaaRedisclosure: false } }) },
  { fact: "information beside counseling notes, taken away", section: "2.31(b)(2)", before: withForm({ kind: "COUNSELING_NOTES", information: ["SUD_COUNSELING_NOTE", "HEALTH"] }, { categories: ["SUD_COUNSELING_NOTE"] }), change: form({ kind: "COUNSELING_NOTES", information: ["SUD_COUNSELING_NOTE"] }) },
  {
    fact: "information beside the application, which the parent itself is told of, taken away",
    section: "2.14(b)(1)",
    before: withForm({ ...inPerson, information: ["TREATMENT_APPLICATION", "ATTENDANCE"], purposes: ["FAMILY_REQUEST"] }, {
      viewer: aViewer({ relations: [{ type: "PARENT_OF", participantId: "p-1" }] }),
      purpose: "FAMILY_REQUEST",
      categories: ["TREATMENT_APPLICATION"],
      participant: aParticipant({ minor: { stateRule: "UNKNOWN", directorFinding: null } }),
    }),
    change: form({ ...inPerson, information: ["TREATMENT_APPLICATION"], purposes: ["FAMILY_REQUEST"] }),
  },
  { fact: "another kind on the same form, taken away", section: "2.31(a)(5)", before: withForm({ combinedWith: ["TPO"] }), change: form() },
  { fact: "an expiration that is over, in place of one that is missing, for what was told orally", section: "contract 3, 1(e)", before: withForm({ expiration: null }, { record: aRecord({ holderOrganizationId: "clinic-a", receivedUnder: { via: "CONSENT", consentId: "c-1", medium: "ORAL" } }) }), change: form({ expiration: { type: "DATE", at: NOW } }) },
];

const onPeople: Exception[] = [
  { fact: "a minor who may consent alone", section: "2.14(a)", before: withForm({}, { participant: minor("PARENT_REQUIRED") }), change: { participant: minor("MINOR_ALONE") } },
  {
    fact: "a minor whose state asks for the parent",
    section: "2.14(b)(2)",
    before: aRequest({ viewer: aViewer({ relations: [{ type: "PARENT_OF", participantId: "p-1" }] }), purpose: "FAMILY_REQUEST", categories: ["TREATMENT_APPLICATION"], participant: minor("MINOR_ALONE") }),
    change: { participant: minor("PARENT_REQUIRED") },
  },
  { fact: "a patient who cannot sign, where somebody authorized did", section: "2.15", before: withForm({ signatures: [aSignature("AUTHORIZED_2_15", { authorityDocumentId: "d-1" })] }), change: { participant: aParticipant({ deceased: true }) } },
  { fact: "a restriction, taken away", section: "2.26", before: withForm({}, { restrictions: [aRestriction()] }), change: { restrictions: [] } },
  {
    fact: "an enrollment step that is conditioned on a notes consent, taken away",
    section: "2.31(b)(3)",
    before: aRequest({ viewer: aCaseManager(), purpose: "ENROLLMENT", enrollment: { noticeGivenAt: null, conditionedOnConsentKinds: ["COUNSELING_NOTES"] } }),
    change: { enrollment: null },
  },
];

const onOrganizations: Exception[] = [
  { fact: "the viewer's organization, where a restriction names it, taken away", section: "2.26(a)(1)", before: withForm(inPerson, { restrictions: [aRestriction({ recipientOrganizationIds: ["clinic-a"] })] }), change: { viewer: nobody } },
  { fact: "the viewer's organization, where it is not registered, taken away", section: "contract 3, 2", before: withForm(inPerson, { viewer: aViewer({ organizationId: "nobody-knows" }) }), change: { viewer: nobody } },
  {
    fact: "the viewer's justice body, which adverse detail does not reach, taken away",
    section: "LEAD policy",
    before: withForm({ ...inPerson, information: ["CASE_NOTE"], purposes: ["CARE_COORDINATION"] }, { viewer: aViewer({ organizationId: POLICE.id }), purpose: "CARE_COORDINATION", categories: ["CASE_NOTE"], record: aRecord({ adverseDetail: true }) }),
    change: { viewer: nobody },
  },
  { fact: "the standing of a covered entity, which calls for the statement on HIPAA, taken away", section: "2.31(a)(4)(iii)", before: withForm({ statements: { ...aConsent().statements, hipaaRedisclosure: false } }), change: registered({ ...CLINIC, coveredEntity: false }) },
  { fact: "the kind of a health plan, which a paid service is kept from, taken away", section: "2.26(a)(6)", before: withForm({ recipients: [{ type: "ORGANIZATION", id: PLAN.id }], information: ["BILLING"], purposes: ["PAYMENT"] }, { viewer: aViewer({ organizationId: PLAN.id }), purpose: "PAYMENT", categories: ["BILLING"], record: aRecord({ paidInFullOutOfPocket: true }), restrictions: [aRestriction({ kind: "PAID_IN_FULL" })] }), change: registered({ ...PLAN, kind: "OTHER" }) },
  {
    fact: "the registration of a source, which makes it a program, taken away",
    section: "contract 1",
    before: withForm(
      { disclosers: [{ type: "ORGANIZATION", id: "shop" }], recipients: [{ type: "ORGANIZATION", id: "lead-sea" }] },
      { ...registered(anOrganization({ id: "shop" })), viewer: aViewer({ organizationId: "lead-sea" }), record: aRecord({ sourceOrganizationId: "shop" }) },
    ),
    change: registered(),
  },
  { fact: "word that the source is no program", section: "2.12(e)(2)", before: aRequest(), change: registered({ ...anOrganization({ id: "lead-sea" }), part2Program: false }) },
];

const onRecords: Exception[] = [
  { fact: "a diagnosis made as evidence only", section: "2.12(e)(4)(i)", before: aRequest({ categories: ["SUD_DIAGNOSIS"] }), change: { record: aRecord({ madeFor: "EVIDENCE_ONLY" }) } },
  { fact: "an overdose that shows no disorder", section: "2.12(e)(4)(ii)", before: aRequest({ categories: ["OVERDOSE_EVENT"] }), change: { record: aRecord({ noSudFinding: true }) } },
  { fact: "identifying attributes of a row, taken away", section: "2.16(a)", before: aRequest({ purpose: "REPORTING", categories: ["DEIDENTIFIED_ROW"], record: row(["CITY", "YEAR"]) }), change: { record: row(["YEAR"]) } },
];

function row(attributes: ("CITY" | "YEAR")[]) {
  return aRecord({ deidentification: { method: "SAFE_HARBOR", attributes, actualKnowledge: false, expertReportId: null } });
}

describe("facts that are not simply support or denial", () => {
  const rows = [...onForms, ...onPeople, ...onOrganizations, ...onRecords];

  it.each(rows.map((each) => [each.fact, each.section, each] as const))("%s, opens more (%s)", (_fact, _section, { before, change }) => {
    const opened = widened(decide(before), decide({ ...before, ...change }));
    expect(opened).not.toEqual([]);
  });
});
