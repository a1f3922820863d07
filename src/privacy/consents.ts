import type { Section } from "../domain/decision";
import { type Case, HOLDS, type Standing, holdsRelation, monitors } from "./case";
import { CATEGORY_BIT, COUNSELING_NOTE, type CategoryMask } from "./categories";
import { type ElementMask, INTERMEDIARY_ELEMENT } from "./consent-elements";
import { type ConsentForm, isInTime } from "./consent-form";
import { isPast } from "./instants";
import { isCriminalJustice, isRegistryMember } from "./organizations";
import { designatesDiscloser, designatesViewer, namesViewerOrganization } from "./recipients";
import { type Tally, claim, onConsent } from "./tally";

/** Contract 3, steps 6 and 7: the participant's consents, by id. */
export function tryConsents(c: Case, tally: Tally): void {
  for (const form of c.person.consents) {
    if (tally.withheld === 0) return;
    const taken = claim(tally, c, releasedBy(c, form));
    if (taken !== 0) tally.bases.push(onConsent(sectionOf(c, form), taken, form, null));
  }
}

function releasedBy(c: Case, form: ConsentForm): CategoryMask {
  if (!servesPurpose(c, form)) return 0;
  if (!isUsable(c, form)) return 0;
  if (!designatesViewer(c, form) || !designatesDiscloser(c, form)) return 0;
  if (!passesTestOnTop(c, form)) return 0;
  return releasableInformation(c, form);
}

/** 42 CFR 2.31(a)(5): the purpose is stated, on a kind of form that can serve it. */
export function servesPurpose({ prepared }: Case, form: ConsentForm): boolean {
  const { consentKinds, statedBit } = prepared.rule;
  return (form.kindBit & consentKinds) !== 0 && (form.purposes & statedBit) !== 0;
}

/** 2.31(a), (c): no element missing, and in time. */
export function isUsable(c: Case, form: ConsentForm): boolean {
  if (!isInTime(form, c.prepared.now)) return false;
  return missingElements(c, form, c.prepared.covered) === 0;
}

/** Every element that the form lacks for a recipient who is, or is not, under HIPAA. */
export function missingElements(
  standing: Standing,
  form: ConsentForm,
  recipientCovered: boolean,
): ElementMask {
  let missing = form.missing;
  if (recipientCovered) missing |= form.missingForCovered;
  if (!holdsRelation(standing, HOLDS.PARENT_OF)) missing |= form.missingForOthersThanParent;
  const { hub } = standing.prepared;
  if (hub.legalRole === "INTERMEDIARY" && !namesHub(form, hub.id)) missing |= INTERMEDIARY_ELEMENT;
  return missing;
}

/** 2.31(a)(4)(ii): a consent through an intermediary must name it. */
function namesHub({ recipients }: ConsentForm, hubId: string): boolean {
  return recipients.some((entry) => entry.type === "INTERMEDIARY" && entry.hubId === hubId);
}

/** Step 7: two purposes ask for more than a consent. */
function passesTestOnTop(c: Case, form: ConsentForm): boolean {
  if (form.kind === "CJ_2_35") return passesMonitoringTest(c, form);
  if (c.prepared.purpose === "MULTI_ENROLLMENT") return passesRegistryTest(c, form);
  return true;
}

/** 2.35(a): who imposed or supervises a condition, and has the duty to monitor it, while the matter is open. */
export function passesMonitoringTest(c: Case, { matter }: ConsentForm): boolean {
  if (matter === null || !carriesCondition(matter)) return false;
  if (isPast(matter.finalDispositionAt, c.prepared.now)) return false;
  const { organization } = c.prepared;
  if (organization === null || !isCriminalJustice(organization)) return false;
  const imposed = matter.imposedByOrganizationId === organization.id;
  if (!imposed && !matter.supervisingOrganizationIds.includes(organization.id)) return false;
  return monitors(c, matter.id);
}

/** 2.35(a): a social contact or a community referral carries no condition. */
export function carriesCondition(matter: NonNullable<ConsentForm["matter"]>): boolean {
  if (matter.condition === null) return false;
  switch (matter.pathway) {
    case "SOCIAL_CONTACT":
    case "COMMUNITY_REFERRAL":
      return false;
    case "ARREST_DIVERSION":
    case "COURT_OR_SUPERVISION":
      return true;
  }
}

/** 2.34(a): registries and opioid programs within 200 miles, at an enrollment step, named in the form. */
function passesRegistryTest(c: Case, form: ConsentForm): boolean {
  const { multiEnrollment } = c.person;
  if (multiEnrollment === null || multiEnrollment.moment === "OTHER") return false;
  if (multiEnrollment.distanceMiles > 200) return false;
  if (!isRegistryMember(c.prepared.organization) || !isRegistryMember(c.program)) return false;
  return namesViewerOrganization(c, form);
}

const ADVERSE = CATEGORY_BIT.ADVERSE_EVENT | CATEGORY_BIT.CASE_NOTE | CATEGORY_BIT.DRUG_TEST;

/** Steps 5, 6, 10 and 11: what a consent that holds can carry to this viewer. */
export function releasableInformation(c: Case, form: ConsentForm): CategoryMask {
  if (!canTravel(c, form)) return 0;
  let mask = form.information & c.prepared.rule.needs;
  if (form.kind !== "COUNSELING_NOTES") mask &= ~COUNSELING_NOTE; // 2.31(b)(1)
  if (c.prepared.justice && c.slice.adverseDetail !== false) mask &= ~ADVERSE; // LEAD policy
  return mask;
}

/** 2.32, 2.25(a): no notice, no copy or scope, or no log: no disclosure. */
function canTravel({ prepared }: Case, form: ConsentForm): boolean {
  const { canCarryNotice, canLogDisclosure } = prepared.channel;
  return canCarryNotice && canLogDisclosure && form.travelsAs !== null;
}

function sectionOf({ prepared }: Case, form: ConsentForm): Section {
  if (prepared.purpose === "MULTI_ENROLLMENT") return "2.34";
  switch (form.kind) {
    case "COUNSELING_NOTES":
      return "2.31(b)";
    case "PROCEEDINGS":
      return "2.31(d)";
    case "CJ_2_35":
      return "2.35";
    case "TPO":
      return "2.33(a)(2)";
    case "NAMED":
    case "RESEARCH":
    case "GENERAL_RELEASE":
      return "2.33(a)(1)";
  }
}
