import type { Agreement, Instant, Organization } from "../domain/decision";
import { COUNSELING_NOTE, type CategoryMask, maskOf } from "./categories";
import { isPast } from "./instants";
import { isCovered } from "./organizations";

export type AgreementKind = Agreement["kind"];

/** An effective agreement of the viewer's organization. */
export interface EffectiveAgreement {
  readonly id: string;
  readonly kind: AgreementKind;
  /** The program, or for a CONTRACT the lawful holder. */
  readonly party: string;
  /** What it covers, without counseling notes unless 42 CFR 2.31(b)(1)(ii) lets the audit see them. */
  readonly categories: CategoryMask;
  readonly endsAt: Instant | null;
}

/** What decides whether an agreement is effective, apart from the agreement itself. */
export interface AgreementTerms {
  readonly now: Instant;
  readonly hub: { readonly id: string; readonly legalRole: "QSO" | "INTERMEDIARY" };
  readonly download: boolean;
  /** The viewer's organization, which must be the counterparty. */
  readonly counterparty: Organization;
}

/** The effective agreements of the viewer's organization, by id. */
export function effectiveAgreements(
  agreements: readonly Agreement[],
  terms: AgreementTerms,
): EffectiveAgreement[] {
  const effective: EffectiveAgreement[] = [];
  for (const agreement of agreements) {
    if (agreement.counterpartyOrganizationId !== terms.counterparty.id) continue;
    if (isEffective(agreement, terms)) effective.push(effectiveAgreement(agreement));
  }
  return effective.length < 2 ? effective : effective.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function effectiveAgreement(agreement: Agreement): EffectiveAgreement {
  const { id, kind, partyOrganizationId: party, endsAt } = agreement;
  const covered = maskOf(agreement.categories);
  const mayHoldNotes = kind === "AUDIT" && agreement.originatorOversight;
  return { id, kind, party, categories: mayHoldNotes ? covered : covered & ~COUNSELING_NOTE, endsAt };
}

function isEffective(agreement: Agreement, terms: AgreementTerms): boolean {
  if (!agreement.written) return false;
  if (!isPast(agreement.startsAt, terms.now) || isPast(agreement.endsAt, terms.now)) return false;
  return keepsItsSection(agreement, terms);
}

const SECTION_OF = { QSOA: "2.11", AUDIT: "2.53", RESEARCH: "2.52(a)", CONTRACT: "2.33(c)" } as const satisfies Record<AgreementKind, string>;

/** The section that an agreement does not meet on its face, so that it would open nothing; null if it does. */
export function lacksOfItsSection(agreement: Agreement, terms: AgreementTerms): string | null {
  return agreement.written && keepsItsSection(agreement, terms) ? null : SECTION_OF[agreement.kind];
}

function keepsItsSection(agreement: Agreement, terms: AgreementTerms): boolean {
  switch (agreement.kind) {
    case "QSOA":
      return isQsoAgreement(agreement, terms);
    case "AUDIT":
      return isAuditAgreement(agreement, terms);
    case "RESEARCH":
      return isResearchAgreement(agreement, terms);
    case "CONTRACT":
      return isContract(agreement);
  }
}

/** 42 CFR 2.11: fully bound, and will resist judicial efforts; an intermediary is no QSO. */
function isQsoAgreement(agreement: Agreement, { hub, counterparty }: AgreementTerms): boolean {
  if (counterparty.id === hub.id && hub.legalRole !== "QSO") return false;
  return promises(agreement, "BOUND_BY_PART2") && promises(agreement, "RESIST_JUDICIAL_ACCESS");
}

/** 42 CFR 2.53(a), (b); copies need more. */
function isAuditAgreement(agreement: Agreement, { download }: AgreementTerms): boolean {
  if (agreement.auditAuthority === null) return false;
  if (!promises(agreement, "LIMIT_USE") || !promises(agreement, "REDISCLOSE_ONLY_BACK")) return false;
  if (!download) return true;
  return promises(agreement, "SECURITY_SAFEGUARDS") && promises(agreement, "DESTROY_OR_RETURN");
}

/** 42 CFR 2.52(a): HIPAA paths are open to covered entities and business associates only. */
function isResearchAgreement(agreement: Agreement, { counterparty }: AgreementTerms): boolean {
  const { determination } = agreement;
  if (determination === null || determination.documentId === null) return false;
  switch (determination.basis) {
    case "HIPAA_AUTHORIZATION":
    case "HIPAA_WAIVER":
      return isCovered(counterparty);
    case "COMMON_RULE":
    case "FDA_RULES":
      return true;
  }
}

/** 42 CFR 2.33(c). */
function isContract(agreement: Agreement): boolean {
  return (
    promises(agreement, "BOUND_BY_PART2") &&
    promises(agreement, "REDISCLOSE_ONLY_BACK") &&
    promises(agreement, "SECURITY_SAFEGUARDS") &&
    promises(agreement, "REPORT_BREACHES")
  );
}

function promises(agreement: Agreement, undertaking: Agreement["undertakings"][number]): boolean {
  return agreement.undertakings.includes(undertaking);
}
