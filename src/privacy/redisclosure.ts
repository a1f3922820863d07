import { type Case } from "./case";
import type { CategoryMask } from "./categories";
import type { ConsentForm } from "./consent-form";
import { isUsable, releasableInformation, servesPurpose } from "./consents";
import { isCovered, isProgram } from "./organizations";
import { designatesViewer } from "./recipients";
import { type Tally, claim, onConsent } from "./tally";

/** Contract 3, step 6b (42 CFR 2.33(b), (c)): a recipient by consent passes its copy on. */
export function tryRedisclosure(c: Case, tally: Tally): void {
  if (tally.withheld === 0 || c.heldInside || c.holder === null) return;
  const form = formReceivedUnder(c);
  if (form === null || !isUsable(c, form)) return;
  const { kind } = form.consent;
  if (isCovered(c.holder)) {
    if (kind === "TPO") tryUnderHipaa(c, form, tally);
  } else if (kind === "TPO" && isProgram(c.holder)) {
    tryWithinConsent(c, form, tally);
  } else if (kind === "TPO" || kind === "NAMED") {
    tryContracts(c, form, tally);
  }
}

/** The participant's consent under which the holder received its copy. */
export function formReceivedUnder({ slice, person }: Case): ConsentForm | null {
  const { receivedUnder } = slice;
  if (receivedUnder === null || receivedUnder.via !== "CONSENT") return null;
  return person.consents.find((form) => form.id === receivedUnder.consentId) ?? null;
}

/** 2.33(b)(1): a covered entity or business associate rediscloses under HIPAA, to its like. */
function tryUnderHipaa(c: Case, form: ConsentForm, tally: Tally): void {
  if (!c.prepared.rule.hipaaTpo || !c.prepared.covered) return;
  const taken = claim(tally, c, releasableInformation(c, form));
  if (taken !== 0) tally.bases.push(onConsent("2.33(b)(1)", taken, form, null));
}

/** 2.33(b)(2): a program outside HIPAA rediscloses as the consent itself allows. */
function tryWithinConsent(c: Case, form: ConsentForm, tally: Tally): void {
  if (!servesPurpose(c, form) || !designatesViewer(c, form)) return;
  const taken = claim(tally, c, releasableInformation(c, form));
  if (taken !== 0) tally.bases.push(onConsent("2.33(b)(2)", taken, form, null));
}

/** 2.33(b)(3), (c): another lawful holder, to its contractors, for payment and operations. */
function tryContracts(c: Case, form: ConsentForm, tally: Tally): void {
  const { purpose, agreements } = c.prepared;
  if (purpose !== "PAYMENT" && purpose !== "OPERATIONS") return;
  if (!servesPurpose(c, form)) return;
  const information: CategoryMask = releasableInformation(c, form);
  for (const contract of agreements) {
    if (contract.kind !== "CONTRACT" || contract.party !== c.slice.holderOrganizationId) continue;
    const taken = claim(tally, c, information & contract.categories);
    if (taken !== 0) tally.bases.push(onConsent("2.33(b)(3)", taken, form, contract));
  }
}
