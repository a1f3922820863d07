import {
  type CjRevocable,
  type Consent,
  type ConsentElement,
  type ConsentKind,
  type Matter,
  type Participant,
  type Signature,
  consentElementList,
} from "../domain/decision";
import { CATEGORY_BIT, COUNSELING_NOTE, type CategoryMask, bitsOf } from "./categories";
import { CONSENT_PURPOSE_BIT, PROCEEDINGS_PURPOSE_BITS } from "./purposes";

/** A set of elements of 42 CFR 2.31 and 2.35 that a form lacks or breaks, one bit for each. */
export type ElementMask = number;

/** In the order of the bits, which is that of the names: a list made from a mask comes out sorted. */
const ELEMENTS: readonly ConsentElement[] = [...consentElementList].sort();
const ELEMENT_BIT = bitsOf(ELEMENTS);

export const INTERMEDIARY_ELEMENT = ELEMENT_BIT["2.31(a)(4)(ii)"];

export function elementList(mask: ElementMask): ConsentElement[] {
  return ELEMENTS.filter((element) => (mask & ELEMENT_BIT[element]) !== 0);
}

/** What the element checks look at: the form, its reading, and whose it is. */
export interface FormToCheck {
  readonly consent: Consent;
  readonly participant: Participant;
  readonly matter: Matter | null;
  readonly information: CategoryMask;
  readonly purposes: number;
}

export interface MissingElements {
  readonly forAll: ElementMask;
  readonly forCovered: ElementMask;
  readonly forOthersThanParent: ElementMask;
}

/** Every element but the naming of the intermediary, which depends on the hub. */
export function elementsMissing(form: FormToCheck): MissingElements {
  const { consent } = form;
  const signature = signatureMissing(form);
  return {
    forAll:
      basicsMissing(consent) |
      intermediaryMembersMissing(consent) |
      statementsMissing(form) |
      purposesBroken(form) |
      expirationMissing(consent) |
      mixingBroken(form) |
      (consent.kind === "CJ_2_35" ? monitoringElementsMissing(form) : 0) |
      signature.forAll,
    forCovered: consent.statements.hipaaRedisclosure ? 0 : hipaaStatementIfCovered(form),
    forOthersThanParent: signature.forOthersThanParent,
  };
}

/** 2.31(a)(1) to (4)(i) and (9): name, disclosers, information, recipients, date. */
function basicsMissing(consent: Consent): ElementMask {
  return (
    when(consent.patientName === null || consent.patientName === "", "2.31(a)(1)") |
    when(consent.disclosers.length === 0, "2.31(a)(2)") |
    when(consent.information.length === 0, "2.31(a)(3)") |
    when(consent.recipients.length === 0, "2.31(a)(4)(i)") |
    when(consent.signedAt === null, "2.31(a)(9)")
  );
}

/** 2.31(a)(4)(ii): members must be named, or limited to treating providers. */
function intermediaryMembersMissing(consent: Consent): ElementMask {
  for (const recipient of consent.recipients) {
    if (recipient.type !== "INTERMEDIARY") continue;
    const { members } = recipient;
    if (members.type === "ALL_MEMBERS") return INTERMEDIARY_ELEMENT;
    if (members.type === "NAMED" && members.organizationIds.length === 0) return INTERMEDIARY_ELEMENT;
  }
  return 0;
}

/** 2.31(a)(4)(iii), (5)(iii), (6), (10): statements that the form must make. */
function statementsMissing({ consent, purposes }: FormToCheck): ElementMask {
  const { kind, statements, revocationStatement: revocation } = consent;
  const tpo = kind === "TPO";
  const fundraising = (purposes & CONSENT_PURPOSE_BIT.FUNDRAISING) !== 0;
  const revocable = revocation.rightInWriting && revocation.howToRevoke && revocation.relianceException;
  return (
    when(tpo && !statements.hipaaRedisclosure, "2.31(a)(4)(iii)") |
    when(fundraising && !statements.fundraisingOptOut, "2.31(a)(5)(iii)") |
    when(kind !== "CJ_2_35" && !revocable, "2.31(a)(6)") |
    when(tpo && !statements.mayBeRedisclosed, "2.31(a)(10)(i)") |
    when(tpo && !statements.refusalConsequences, "2.31(a)(10)(ii)")
  );
}

const TPO_PURPOSES =
  CONSENT_PURPOSE_BIT.TREATMENT | CONSENT_PURPOSE_BIT.PAYMENT | CONSENT_PURPOSE_BIT.OPERATIONS;

/** 2.31(a)(4)(iii): any form with a TPO purpose, if the recipient falls under HIPAA. */
function hipaaStatementIfCovered({ purposes }: FormToCheck): ElementMask {
  return when((purposes & TPO_PURPOSES) !== 0, "2.31(a)(4)(iii)");
}

/** 2.31(a)(5): purposes that the kind of form allows. */
function purposesBroken({ consent, purposes }: FormToCheck): ElementMask {
  return when(purposes === 0 || !kindAllows(consent.kind, purposes), "2.31(a)(5)");
}

function kindAllows(kind: Consent["kind"], purposes: number): boolean {
  switch (kind) {
    case "TPO":
      return (purposes & ~TPO_PURPOSES) === 0;
    case "RESEARCH":
      return purposes === CONSENT_PURPOSE_BIT.RESEARCH;
    case "CJ_2_35":
      return purposes === CONSENT_PURPOSE_BIT.CJ_MONITORING;
    case "NAMED":
    case "COUNSELING_NOTES":
    case "PROCEEDINGS":
    case "GENERAL_RELEASE":
      return true;
  }
}

/** 2.31(a)(7): "none" and the end of treatment suffice for TPO only, the end of a study for research only. */
function expirationMissing({ kind, expiration }: Consent): ElementMask {
  switch (expiration?.type) {
    case "DATE":
    case "EVENT":
      return 0;
    case "NONE":
    case "END_OF_TREATMENT":
      return when(kind !== "TPO", "2.31(a)(7)");
    case "END_OF_RESEARCH_STUDY":
      return when(kind !== "RESEARCH", "2.31(a)(7)");
    case undefined:
      return ELEMENT_BIT["2.31(a)(7)"];
  }
}

/** 2.31(b)(2), 2.31(d) and, for any other mixing, 2.31(a)(5): one form, one kind. */
function mixingBroken({ consent, information, purposes }: FormToCheck): ElementMask {
  const { kind } = consent;
  let broken = contentBroken(kind, information, purposes);
  for (const other of consent.combinedWith) {
    if (other !== kind) broken |= mixedElements(kind, other);
  }
  return broken;
}

function mixedElements(kind: ConsentKind, other: ConsentKind): ElementMask {
  const notes = kind === "COUNSELING_NOTES" || other === "COUNSELING_NOTES";
  const proceedings = kind === "PROCEEDINGS" || other === "PROCEEDINGS";
  if (!notes && !proceedings) return ELEMENT_BIT["2.31(a)(5)"];
  return when(notes, "2.31(b)(2)") | when(proceedings, "2.31(d)");
}

/** 2.31(b)(2), 2.31(d): counseling notes and proceedings stand alone on their form. */
function contentBroken(kind: ConsentKind, information: CategoryMask, purposes: number): ElementMask {
  if (kind === "PROCEEDINGS") return when((purposes & ~PROCEEDINGS_PURPOSE_BITS) !== 0, "2.31(d)");
  const notesBroken = kind === "COUNSELING_NOTES" && information !== COUNSELING_NOTE;
  const proceedingsStated = (purposes & PROCEEDINGS_PURPOSE_BITS) !== 0;
  return when(notesBroken, "2.31(b)(2)") | when(proceedingsStated, "2.31(d)");
}

/** 2.31(a)(8), 2.14, 2.15: whose signature the form needs. */
function signatureMissing(form: FormToCheck): Omit<MissingElements, "forCovered"> {
  const { consent, participant, information } = form;
  const element = ELEMENT_BIT["2.31(a)(8)"];
  if (needsAuthorizedSigner(participant)) {
    return { forAll: isSignedBy(consent, "AUTHORIZED_2_15") ? 0 : element, forOthersThanParent: 0 };
  }
  if (!isSignedBy(consent, "PATIENT")) return { forAll: element, forOthersThanParent: 0 };
  if (!needsParent(participant) || isSignedBy(consent, "PARENT")) return NOTHING_MISSING;
  const onlyApplication = information === CATEGORY_BIT.TREATMENT_APPLICATION;
  return { forAll: onlyApplication ? 0 : element, forOthersThanParent: onlyApplication ? element : 0 };
}

const NOTHING_MISSING = { forAll: 0, forOthersThanParent: 0 };

/** 2.15: an incapable or deceased patient cannot sign. */
export function needsAuthorizedSigner(participant: Participant): boolean {
  return participant.deceased || participant.capacity === "ADJUDICATED_INCAPABLE";
}

/** 2.14(b)(1): an unknown state rule counts as one that asks for the parent. */
function needsParent({ minor }: Participant): boolean {
  return minor !== null && minor.stateRule !== "MINOR_ALONE";
}

function isSignedBy(consent: Consent, by: Signature["by"]): boolean {
  for (const signature of consent.signatures) {
    if (signature.by === by && signatureCounts(signature)) return true;
  }
  return false;
}

/** 2.31(a)(8): electronic unless other law forbids it; 2.15: with proof of authority. */
function signatureCounts(signature: Signature): boolean {
  if (signature.electronic && signature.electronicProhibited) return false;
  return signature.by !== "AUTHORIZED_2_15" || signature.authorityDocumentId !== null;
}

/** 2.35(b), (c): a stated period, and revocable no later than final disposition. */
function monitoringElementsMissing({ consent, matter }: FormToCheck): ElementMask {
  const { cj } = consent;
  const periodMissing = cj === null || cj.periodEndsAt === null;
  const revocableInTime = cj !== null && cj.revocable !== null && isInTimeToRevoke(cj.revocable, matter);
  return when(periodMissing, "2.35(b)") | when(!revocableInTime, "2.35(c)");
}

/** A date that cannot be compared with the final disposition is as deficient as a later one. */
function isInTimeToRevoke(revocable: CjRevocable, matter: Matter | null): boolean {
  switch (revocable.type) {
    case "DATE": {
      const disposition = matter?.finalDispositionAt ?? null;
      return disposition !== null && revocable.at <= disposition;
    }
    case "EVENT":
      return !revocable.afterFinalDisposition;
    case "FINAL_DISPOSITION":
      return true;
  }
}

function when(broken: boolean, element: ConsentElement): ElementMask {
  return broken ? ELEMENT_BIT[element] : 0;
}
