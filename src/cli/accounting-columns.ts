import type { AccountingPart } from "../disclosure/accounting-report";
import type { Disclosure } from "../domain/disclosure";
import { PURPOSE_WORDS } from "../domain/plain-words";

export interface Column {
  readonly title: string;
  readonly cell: (line: Disclosure) => string | null;
}

const WHEN: Column = { title: "When (UTC)", cell: ({ date }) => date };
const WHO: Column = { title: "Who received it", cell: ({ entityName }) => entityName };
const WHAT: Column = { title: "What was told", cell: ({ briefDescription }) => briefDescription };
const WHY: Column = { title: "What for", cell: ({ purpose }) => (purpose === null ? null : purposeText(purpose)) };
const CONSENT: Column = { title: "Consent", cell: ({ consentId }) => consentId };
const DESIGNATION: Column = { title: "Consent names treating providers at large", cell: ({ generalDesignation }) => (generalDesignation === null ? null : generalDesignation ? "yes" : "no") };

/** 2.24 lists who, when, what; 2.25 also what for. The program sees which consent, too: its columns are there if anything is in them. */
export function columnsOf(parts: readonly AccountingPart[]): readonly Column[] {
  const isAccounting = parts[0]?.list !== "LIST_OF_DISCLOSURES";
  const always = isAccounting ? [WHEN, WHO, WHAT, WHY] : [WHEN, WHO, WHAT];
  const filled = [CONSENT, DESIGNATION].filter(({ cell }) => parts.some(({ lines }) => lines.some((line) => cell(line) !== null)));
  return [...always, ...filled];
}

function purposeText(purpose: string): string {
  const known: Readonly<Record<string, string>> = PURPOSE_WORDS;
  const words = Object.hasOwn(known, purpose) ? (known[purpose] ?? purpose) : purpose;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
