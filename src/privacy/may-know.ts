import { type Case, HOLDS, holdsRelation } from "./case";
import { COUNSELING_NOTE, type CategoryMask } from "./categories";
import { isUsable, passesMonitoringTest } from "./consents";
import { passesCrimeReportTest } from "./exceptions";
import type { ConsentForm } from "./consent-form";
import { designatesDiscloser, designatesViewer } from "./recipients";

/** Why a viewer may know that this person is a patient of this program (contract 4), as bits. */
export const KNOWS = { LINKED_OR_SELF: 1, OTHERWISE: 2, BY_CONSENT: 4, BY_NOTES_CONSENT: 8 } as const;

/** 42 CFR 2.13(c): all grounds on which a refusal may be told to this viewer. */
export function groundsToKnow(c: Case): number {
  if (c.person.id === null) return 0;
  if (c.linked !== null || holdsRelation(c, HOLDS.SELF)) return KNOWS.LINKED_OR_SELF;
  const otherwise = hasAgreementWithProgram(c) || passesCrimeReportTest(c) ? KNOWS.OTHERWISE : 0;
  return otherwise | knowsByConsent(c);
}

/** Whether a refusal of all these categories together may be told. */
export function mayKnow({ restricted }: Case, grounds: number, asked: CategoryMask): boolean {
  if (grounds & KNOWS.LINKED_OR_SELF) return true;
  const unrestricted = (restricted & asked) === 0;
  // 2.31(b): separate notes are not acknowledged outside.
  if (asked === COUNSELING_NOTE) return unrestricted && (grounds & KNOWS.BY_NOTES_CONSENT) !== 0;
  return (grounds & KNOWS.OTHERWISE) !== 0 || (unrestricted && (grounds & KNOWS.BY_CONSENT) !== 0);
}

/** The categories of which a refusal may be told if each is asked alone. */
export function tellable(c: Case, refused: CategoryMask): CategoryMask {
  const grounds = groundsToKnow(c);
  if (grounds & KNOWS.LINKED_OR_SELF) return refused;
  let told = 0;
  for (let rest = refused; rest !== 0; rest &= rest - 1) {
    const category = rest & -rest;
    if (mayKnow(c, grounds, category)) told |= category;
  }
  return told;
}

/** A qualified service, audit or research agreement in force with this very program. */
function hasAgreementWithProgram({ prepared, programId }: Case): boolean {
  for (const { kind, party } of prepared.agreements) {
    if (kind !== "CONTRACT" && party === programId) return true;
  }
  return false;
}

/** A usable consent that designates the viewer and the right discloser, whatever its purpose. */
function knowsByConsent(c: Case): number {
  let grounds = 0;
  for (const form of c.person.consents) {
    if (!tellsViewer(c, form)) continue;
    grounds |= KNOWS.BY_CONSENT;
    if (form.kind === "COUNSELING_NOTES") grounds |= KNOWS.BY_NOTES_CONSENT;
  }
  return grounds;
}

function tellsViewer(c: Case, form: ConsentForm): boolean {
  if (!isUsable(c, form)) return false;
  if (!designatesViewer(c, form) || !designatesDiscloser(c, form)) return false;
  return form.kind !== "CJ_2_35" || passesMonitoringTest(c, form);
}
