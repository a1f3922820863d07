import type { Category, Purpose, ViewerRole } from "../domain/decision";
import { listOf } from "../privacy/categories";
import { fieldsOf } from "../privacy/fields";
import { isLocal } from "../privacy/local";
import { programOf } from "../privacy/organizations";
import type { UsedBasis } from "../privacy/tally";
import type { AuditBody, AuditRow } from "./audit";
import type { Verdict } from "../privacy/mask";
import type { Judged } from "./bench";
import type { AnswerRecord } from "./ledger";
import type { LedgerBody, LedgerViewer, SiteEntryRef } from "./ledger-body";
import { Releases } from "./ledger-releases";
import { NOTICE_VERSION } from "./notice";
import { partnersOf, recipientOf } from "./partners";
import { patientRecordEntries } from "./patient-record";
import type { Situation } from "./situation";

/** What one answer did at one site. */
export interface SiteWork {
  readonly jurisdiction: string | null;
  readonly body: AuditBody;
}

export interface AnswerFacts {
  readonly at: Date;
  readonly requestId: string;
  readonly operation: string;
  readonly purpose: Purpose | null;
  /** Another hub that asked on the viewer's behalf. */
  readonly hub: string | undefined;
  /** The hubs through which the question has come, that one last. */
  readonly via: readonly string[] | undefined;
  readonly situation: Situation;
  readonly served: readonly Judged[];
  readonly work: readonly SiteWork[];
  /** The entries that other sites have made of what they released for this answer. */
  readonly sites: readonly SiteEntryRef[];
  /** Some of what they released rests on a consent. */
  readonly remoteNotices: boolean;
  readonly random: (bytes: number) => Uint8Array;
}

/** The ledger entry and the audit rows of one answer. */
export function answerRecord(facts: AnswerFacts): AnswerRecord {
  const { at, requestId, operation, purpose, hub, via = [], situation } = facts;
  const { account } = situation.viewer;
  const audits: AuditRow[] = facts.work.map(({ jurisdiction, body }) => ({ at: at.toISOString(), requestId, accountId: account.id, jurisdiction, purpose, operation, body: hub === undefined ? body : { ...body, ...askedBy(hub, via) } }));
  const viewer = { id: account.id, organizationId: account.organizationId, role: account.role as ViewerRole };
  const entry = withSites(entryFor(facts, viewer, ({ verdict }) => verdict), facts, viewer);
  if (entry === null) return { entry, audits };
  const patientRecord = patientRecordEntries(facts);
  return patientRecord.length === 0 ? { entry, audits } : { entry, audits, patientRecord };
}

/** As the audit names them: the hub that asked, and those through which it was asked itself. */
export function askedBy(hub: string, via: readonly string[]): { readonly hub: string; readonly via?: readonly string[] } {
  const before = via.filter((id) => id !== hub);
  return before.length === 0 ? { hub } : { hub, via: before };
}

/** What other sites released for the same answer is on their ledgers; the entry names theirs, also where it has nothing of its own. */
function withSites(entry: LedgerBody | null, { requestId, operation, purpose, situation, sites, remoteNotices }: AnswerFacts, viewer: LedgerViewer): LedgerBody | null {
  if (sites.length === 0 || purpose === null) return entry;
  const own = entry ?? { requestId, viewer, purpose, operation, ehr: situation.prepared.channel.ehr, notice: null, releases: [] };
  return { ...own, notice: remoteNotices ? NOTICE_VERSION : own.notice, sites };
}

/** Of each organization that the answer was decided for: whatever stands beside a key may go where the key goes. */
export function partnerEntries(facts: AnswerFacts): LedgerBody[] {
  const entries = partnersOf(facts.situation.shared).map((id, at) => entryFor(facts, recipientOf(id), ({ partners }) => partners[at]));
  return entries.filter((entry) => entry !== null);
}

/** Null if nothing was released. */
function entryFor({ requestId, operation, purpose, situation, served }: AnswerFacts, viewer: LedgerViewer, verdictOf: (judged: Judged) => Verdict | undefined): LedgerBody | null {
  const releases = new Releases();
  let consented = false;
  for (const judged of served) {
    const verdict = verdictOf(judged);
    if (verdict !== undefined) consented = addReleases(releases, judged, verdict, situation) || consented;
  }
  if (releases.isEmpty || purpose === null) return null;
  return { requestId, viewer, purpose, operation, ehr: situation.prepared.channel.ehr, notice: consented ? NOTICE_VERSION : null, releases: releases.list() };
}

function addReleases(releases: Releases, judged: Judged, verdict: Verdict, situation: Situation): boolean {
  const { register, hub } = situation.prepared;
  const program = programOf(register, judged.slice);
  let consented = false;
  for (const basis of verdict.bases) {
    const categories = basis.categories & judged.served;
    if (categories === 0) continue;
    consented ||= basis.consentId !== null;
    const terms = {
      jurisdiction: judged.person.ref.jurisdiction,
      program: isLocal(basis) ? judged.slice.sourceOrganizationId : program,
      section: basis.section,
      categories: categoriesOf(categories),
      fields: fieldsOf(basis.section),
      agreementId: basis.agreementId,
      orderId: basis.orderId,
      generalDesignation: hub.legalRole === "INTERMEDIARY" && isGeneral(basis),
    };
    releases.add(terms, judged.person.ref.id, basis.consentId);
  }
  return consented;
}

/** 2.31(a)(4)(ii)(B), 2.24: treating providers at large, not one by name. */
function isGeneral({ consent }: Pick<UsedBasis, "consent">): boolean {
  return consent?.consent.recipients.some((one) => one.type === "INTERMEDIARY" && one.members.type === "TREATING_PROVIDERS") === true;
}

const LISTS = new Map<number, readonly Category[]>();

/** A page repeats a few masks a hundred times. */
function categoriesOf(mask: number): readonly Category[] {
  let list = LISTS.get(mask);
  if (list === undefined) LISTS.set(mask, (list = listOf(mask)));
  return list;
}
