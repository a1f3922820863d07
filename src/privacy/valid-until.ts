import type { Instant } from "../domain/decision";
import { earlier } from "./instants";
import type { UsedBasis } from "./tally";

/** 42 CFR 2.31(c): the earliest instant after now at which a basis used here ends. */
export function validUntil(bases: readonly UsedBasis<string>[], now: Instant): Instant | null {
  let end: Instant | null = null;
  for (const basis of bases) {
    const { consent, agreement, order } = basis;
    if (consent !== null) end = earlier(end, after(consent.endsAt, now));
    if (basis.section === "2.35") end = earlier(end, after(consent?.matter?.finalDispositionAt ?? null, now));
    if (agreement !== null) end = earlier(end, after(agreement.endsAt, now));
    if (order !== null) end = earlier(end, after(order.order.expiresAt, now));
  }
  return end;
}

function after(at: Instant | null, now: Instant): Instant | null {
  return at !== null && at > now ? at : null;
}
