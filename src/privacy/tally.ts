import type { Basis, Section } from "../domain/decision";
import type { EffectiveAgreement } from "./agreements";
import type { Case } from "./case";
import type { CategoryMask } from "./categories";
import type { ConsentForm } from "./consent-form";
import type { CourtOrder } from "./court-order";

/** A basis that releases something, with what it rests on. */
export interface UsedBasis<Of extends string = Section> {
  readonly section: Of;
  readonly categories: CategoryMask;
  readonly consentId: string | null;
  readonly agreementId: string | null;
  readonly orderId: string | null;
  readonly relation: Basis["relation"];
  readonly consent: ConsentForm | null;
  readonly agreement: EffectiveAgreement | null;
  readonly order: CourtOrder | null;
}

/** What is still withheld of what was asked, and the bases found so far (contract 3, step 12). */
export interface Tally {
  withheld: CategoryMask;
  readonly bases: UsedBasis[];
}

/**
 * Takes from a basis what is still withheld and not restricted: each category rests on the first
 * basis that has it (step 12), and restrictions are taken out of every basis (step 9, 42 CFR 2.26).
 */
export function claim(tally: Tally, { restricted }: Case, offered: CategoryMask): CategoryMask {
  const taken = offered & tally.withheld & ~restricted;
  tally.withheld &= ~taken;
  return taken;
}

export function onFact(section: Section, categories: CategoryMask): UsedBasis {
  return basis(section, categories, null, null, null, null);
}

export function onRelation(
  section: Section,
  categories: CategoryMask,
  relation: NonNullable<Basis["relation"]>,
): UsedBasis {
  return basis(section, categories, relation, null, null, null);
}

export function onAgreement(
  section: Section,
  categories: CategoryMask,
  agreement: EffectiveAgreement,
): UsedBasis {
  return basis(section, categories, null, null, agreement, null);
}

/** With the contract for a redisclosure under 42 CFR 2.33(b)(3). */
export function onConsent(
  section: Section,
  categories: CategoryMask,
  consent: ConsentForm,
  contract: EffectiveAgreement | null,
): UsedBasis {
  return basis(section, categories, null, consent, contract, null);
}

export function onOrder(section: Section, categories: CategoryMask, order: CourtOrder): UsedBasis {
  return basis(section, categories, null, null, null, order);
}

function basis(
  section: Section,
  categories: CategoryMask,
  relation: Basis["relation"],
  consent: ConsentForm | null,
  agreement: EffectiveAgreement | null,
  order: CourtOrder | null,
): UsedBasis {
  return {
    section,
    categories,
    consentId: consent === null ? null : consent.id,
    agreementId: agreement === null ? null : agreement.id,
    orderId: order === null ? null : order.id,
    relation,
    consent,
    agreement,
    order,
  };
}
