import { type CategoryMask, listOf, maskOfNames } from "../../privacy/categories";
import type { SiteDecision } from "../site-decision";
import type { Ceilings } from "./ceilings";

type Basis = SiteDecision["bases"][number];
type Notice = SiteDecision["notice"][number];

/** The site's word counts as far as this hub's own rules could have said the same for some person. */
export function openedBy({ released, bases }: SiteDecision, ceilings: Ceilings): CategoryMask {
  let mask = 0;
  for (const basis of bases) mask |= openedOn(basis, ceilings);
  return mask & maskOfNames(released);
}

/** What of it is passed on to a hub that asks in turn: nothing that is not handed over. */
export function decisionWithin(decision: SiteDecision, ceilings: Ceilings, opened: CategoryMask, notice: readonly Notice[]): SiteDecision {
  const bases = decision.bases.map((basis) => ({ ...basis, categories: listOf(openedOn(basis, ceilings) & opened) })).filter(({ categories }) => categories.length > 0);
  return { ...decision, released: listOf(opened), own: listOf(opened & maskOfNames(decision.own)), bases, notice };
}

/** 42 CFR 2.32: without those of consents that nothing of what is handed over rests on. */
export function noticesWithin({ bases, notice }: SiteDecision, ceilings: Ceilings, opened: CategoryMask): readonly Notice[] {
  return notice.filter(({ consentId }) => {
    const ofConsent = bases.filter((basis) => basis.consentId === consentId);
    return ofConsent.length === 0 || ofConsent.some((basis) => (openedOn(basis, ceilings) & opened) !== 0);
  });
}

function openedOn({ section, categories }: Basis, ceilings: Ceilings): CategoryMask {
  return maskOfNames(categories) & (section.startsWith("LOCAL(") ? ceilings.local : ceilings.part2);
}
