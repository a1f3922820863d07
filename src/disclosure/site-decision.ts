import type { Instant } from "../domain/decision";
import type { DisclosureNotice } from "../domain/envelope";
import { type CategoryMask, listOf } from "../privacy/categories";
import { validUntil } from "../privacy/valid-until";
import type { Judged } from "./bench";
import { noticesOf } from "./notice";

/** What a row's release rests on, as a site tells it to a hub: of what was handed over with the row, and of nothing else. */
export interface SiteDecision {
  readonly released: readonly string[];
  /** Of the row's own record. */
  readonly own: readonly string[];
  readonly bases: readonly { readonly section: string; readonly categories: readonly string[]; readonly consentId: string | null }[];
  readonly notice: readonly DisclosureNotice[];
  readonly validUntil: Instant | null;
}

/** Selected where rows take their decision along. No field of the graph has this name. */
export const DECIDED = "_decision";

const DECISION: unique symbol = Symbol("decision");

interface Decided {
  [DECISION]?: SiteDecision;
}

export function setDecision(node: object, decision: SiteDecision): void {
  (node as Decided)[DECISION] = decision;
}

const NOTHING: SiteDecision = { released: [], own: [], bases: [], notice: [], validUntil: null };

export function decisionOf(node: object): SiteDecision {
  return (node as Decided)[DECISION] ?? NOTHING;
}

/** `own`: what the row's own record is released for, of what was asked. */
export function siteDecision(handedOver: readonly Judged[], own: CategoryMask, now: Instant): SiteDecision {
  let released: CategoryMask = 0;
  const bases = new Map<string, { section: string; consentId: string | null; mask: CategoryMask }>();
  const used = [];
  for (const { served, verdict } of handedOver) {
    released |= served;
    for (const basis of verdict.bases) {
      const mask = basis.categories & served;
      if (mask === 0) continue;
      used.push(basis);
      const name = `${basis.section} ${basis.consentId ?? ""}`;
      const known = bases.get(name);
      if (known === undefined) bases.set(name, { section: basis.section, consentId: basis.consentId, mask });
      else known.mask |= mask;
    }
  }
  return {
    released: listOf(released),
    own: listOf(own),
    bases: [...bases.values()].map(({ section, consentId, mask }) => ({ section, categories: listOf(mask), consentId })),
    notice: noticesOf(handedOver) ?? [],
    validUntil: validUntil(used, now),
  };
}
