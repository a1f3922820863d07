import type { EffectiveAgreement } from "./agreements";
import { type Case, HOLDS, holdsRelation } from "./case";
import { CATEGORY_BIT, COUNSELING_NOTE, EVERY_CATEGORY, type CategoryMask } from "./categories";
import { isCovered, isProgram } from "./organizations";
import type { Prepared } from "./prepare";
import { undecidable } from "./release";
import type { UsedBasis } from "./tally";

/** The lines of the hub's own table, as the ledger names them. No section of part 2, so no word of the contract. */
export type LocalSection = "LOCAL(maker)" | "LOCAL(partner)" | "LOCAL(person)";
export type LocalBasis = UsedBasis<LocalSection>;

interface Opening {
  readonly categories: CategoryMask;
  readonly agreement: EffectiveAgreement | null;
}

/**
 * LOCAL POLICY, for what `decide` calls NOT_GOVERNED (docs/decisions/local-policy.md). Whom no line lets in gets what an
 * unknown person gives. Other law that may hold (45 CFR part 164, 38 USC 7332) makes a line stricter, never wider.
 */
const TABLE: readonly { readonly section: LocalSection; readonly opens: (c: Case) => readonly Opening[] }[] = [
  { section: "LOCAL(maker)", opens: toMaker },
  { section: "LOCAL(partner)", opens: toPartner },
  { section: "LOCAL(person)", opens: toPerson },
];

const NONE: readonly never[] = [];

/** Separate counseling notes are their originator's (45 CFR 164.508(a)(2)), and the ledger is the hub's: no line opens them. */
const EVERYTHING = EVERY_CATEGORY & ~COUNSELING_NOTE & ~CATEGORY_BIT.DISCLOSURE_LOG;
/** Consents and restrictions are no records of whoever made the record beside them. */
const RECORDS = EVERYTHING & ~CATEGORY_BIT.CONSENT_RECORD;

/** Each category rests on the first line that opens it. */
export function localBases(c: Case, notGoverned: CategoryMask): readonly LocalBasis[] {
  if (notGoverned === 0 || c.person.id === null || !mayAsk(c.prepared)) return NONE;
  const bases: LocalBasis[] = [];
  let rest = notGoverned;
  for (const { section, opens } of TABLE) {
    for (const { categories, agreement } of opens(c)) {
      const taken = categories & rest;
      if (taken === 0) continue;
      rest &= ~taken;
      bases.push({ section, categories: taken, consentId: null, agreementId: agreement?.id ?? null, orderId: null, relation: null, consent: null, agreement, order: null });
    }
  }
  return bases;
}

/** The most that any record and any person could open by this table: for rows that another site has decided. */
export function localCeiling(prepared: Prepared): CategoryMask {
  return mayAsk(prepared) ? EVERYTHING : 0;
}

export function isLocal(basis: UsedBasis<string>): basis is LocalBasis {
  return basis.section.startsWith("LOCAL(");
}

/** What everyone is refused is refused here too: no purpose, a stranger's organization, the bureau, a purpose that needs an agreement. */
function mayAsk(prepared: Prepared): boolean {
  if (undecidable(prepared) !== null || prepared.viewer.role === "BUREAU_ANALYST") return false;
  return !prepared.refusedAlike || prepared.rule.statedBit !== 0;
}

/** The organization that made the record: an officer sees what the officer's agency wrote. */
function toMaker(c: Case): readonly Opening[] {
  if (c.prepared.organization?.id !== c.slice.sourceOrganizationId) return NONE;
  if (isProgram(c.source) && !holdsRelation(c, HOLDS.NEED_FROM_DUTIES)) return NONE; // a row tells who is a patient: 2.12(c)(3)
  return [{ categories: RECORDS, agreement: null }];
}

/** A named partner: an agreement in force of the maker with the viewer's organization, for the categories that it names. */
function toPartner(c: Case): readonly Opening[] {
  if (isClosedToPartners(c)) return NONE;
  const withMaker = c.prepared.agreements.filter(({ party }) => party === c.slice.sourceOrganizationId);
  // 45 CFR 164.522(a): a restriction that was agreed holds here too.
  return withMaker.map((agreement) => ({ categories: agreement.categories & RECORDS & ~c.restricted, agreement }));
}

function isClosedToPartners({ source, holder, prepared }: Case): boolean {
  if (isProgram(source)) return true; // a row tells who is a patient, and an agreement with a program opens what part 2 says: 2.13(c)
  if (source?.kind === "VA_FACILITY" || holder?.kind === "VA_FACILITY") return true; // no ground of 38 USC 7332(b)
  return prepared.rule.proceedings && (isCovered(source) || isCovered(holder)); // 45 CFR 164.512(e), (f): an order or process, no agreement
}

/** The person themselves. */
function toPerson(c: Case): readonly Opening[] {
  const asksForOwn = c.prepared.purpose === "PATIENT_ACCESS" && holdsRelation(c, HOLDS.SELF);
  return asksForOwn ? [{ categories: EVERYTHING, agreement: null }] : NONE;
}
