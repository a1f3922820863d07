import type { Category, DisclosureLog, Purpose, ViewerRole } from "../domain/decision";
import { INFORMATION_WORDS, ROLE_WORDS } from "../domain/plain-words";
import { isPersonCategory } from "../privacy/categories";
import type { Situation } from "./situation";
import type { IndexedRow, Place, Whom } from "./disclosure-index.store";
import type { LedgerBody, Release } from "./ledger-body";

/** One disclosure about one person: what one answer told one recipient of one program's records, by one consent or without any. */
export interface Line extends Place {
  /** Among the lines of one row of the ledger. */
  readonly ordinal: number;
  /** '' if the body names none. */
  readonly program: string;
  readonly consentId: string | null;
  readonly categories: ReadonlySet<Category>;
  readonly generalDesignation: boolean;
  readonly ehr: boolean;
  readonly purpose: Purpose;
  readonly organizationId: string | null;
  readonly role: ViewerRole;
}

interface Draft {
  readonly program: string;
  readonly consentId: string | null;
  readonly categories: Set<Category>;
  generalDesignation: boolean;
}

/** The lines of one row, in an order of their own that does not change. Slices of one record under one consent are one disclosure. */
export function linesOf({ at, chainId, sequence, body }: IndexedRow, { jurisdiction, id }: Whom): Line[] {
  const { releases, viewer, purpose, ehr } = JSON.parse(body) as LedgerBody;
  const drafts = new Map<string, Draft>();
  for (const release of releases) {
    if (release.jurisdiction !== jurisdiction) continue;
    for (const [index, person] of release.persons.entries()) if (person === id) add(drafts, release, release.consents?.[index] ?? null);
  }
  const sorted = [...drafts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
  return sorted.map((draft, ordinal) => ({ ...draft, at, chainId, sequence, ordinal, ehr, purpose, organizationId: viewer.organizationId, role: viewer.role }));
}

function add(drafts: Map<string, Draft>, release: Release, consentId: string | null): void {
  const program = release.program ?? "";
  const key = JSON.stringify([program, consentId]);
  let draft = drafts.get(key);
  if (draft === undefined) drafts.set(key, (draft = { program, consentId, categories: new Set<Category>(), generalDesignation: false }));
  for (const category of release.categories) draft.categories.add(category);
  draft.generalDesignation ||= release.generalDesignation;
}

/** Whole seconds, as the decision contract writes instants. */
export function secondOf({ at }: Pick<Line, "at">): string {
  return `${at.slice(0, 19)}Z`;
}

/** 2.25(b): treatment, payment, operations, by the purpose that was stated and served. */
const TPO: readonly Purpose[] = ["TREATMENT", "PAYMENT", "OPERATIONS"];

/** A line as the contract's log has it. */
export function entryOf(line: Line): DisclosureLog["entries"][number] {
  const { consentId, purpose, ehr, generalDesignation } = line;
  return { id: entryId(line), at: secondOf(line), withConsent: consentId !== null, tpo: TPO.includes(purpose), ehr, generalDesignation };
}

export function entryId({ chainId, sequence, ordinal }: Line): string {
  return `${chainId}/${String(sequence)}/${String(ordinal)}`;
}

/** 45 CFR 164.528(b)(2)(ii): the entity; a person who received it for themselves is named by what they do. */
export function entityName({ organizationId, role }: Line, { directory }: Situation): string {
  if (organizationId === null) return capital(Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role] : "a person");
  return directory.organizations.get(organizationId)?.name ?? `An organization that is no longer listed (${organizationId})`;
}

/** 45 CFR 164.528(b)(2)(iii): kinds of information, no value. */
export function briefDescription({ categories }: Line): string {
  return capital([...categories].filter(isPersonCategory).sort().map((category) => INFORMATION_WORDS[category]).join("; "));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
