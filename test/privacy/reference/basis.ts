import type { Agreement, Consent, Order } from "./types";

/** One basis a release can rest on, and the categories it has. */

export interface Basis {
  section: string;
  categories: Set<string>;
  /** Step 5: this basis may hold SUD_COUNSELING_NOTE. */
  mayHoldNotes: boolean;
  fields: string[] | null;
  consent: Consent | null;
  agreement: Agreement | null;
  order: Order | null;
}

export function basis(section: string, categories: string[], more: Partial<Basis> = {}): Basis {
  return {
    section,
    categories: new Set(categories),
    mayHoldNotes: false,
    fields: null,
    consent: null,
    agreement: null,
    order: null,
    ...more,
  };
}
