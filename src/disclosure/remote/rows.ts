import type { PersonCategory } from "../../domain/decision";
import type { Withheld } from "../../domain/envelope";
import { parseGlobalId } from "../../domain/ids";
import type { Jurisdiction } from "../../domain/jurisdiction";
import { type CategoryMask, isPersonCategory, listOf, maskOf } from "../../privacy/categories";
import { ALL_RELEASED, BY_RECORD_BIT, type Disclosed, redact, resolved } from "../../privacy/redact";
import { type ContractRowType, contractFields, ROW_TYPES } from "../../sites/contract/types";
import type { Position } from "../../sites/site";
import { EVERY_OUTCOME } from "../asked";
import { isPolice, type RowPlan, rowPlan } from "../finish";
import { setKey } from "../row-key";
import { setDecision, type SiteDecision } from "../site-decision";
import type { Situation } from "../situation";
import type { Ceilings } from "./ceilings";
import { holdsParts } from "./parts";
import { setRemoteMark } from "./mark";

/** A row as it passed the check against the contract. */
export interface SiteRow {
  readonly position: Position;
  readonly decision?: SiteDecision;
  readonly node: Readonly<Record<string, unknown>>;
}

type Basis = SiteDecision["bases"][number];

export interface SiteRows {
  readonly rows: readonly SiteRow[];
  readonly more: boolean;
}

/** Rows of which something about a person is released: only these leave an entry in the site's ledger. */
export function releasedRows(rows: readonly (SiteRow | null)[] | null | undefined): number {
  return (rows ?? []).filter((row) => (row?.decision?.released ?? []).length > 0).length;
}

export interface RemoteTerms {
  readonly situation: Situation;
  readonly ceilings: Ceilings;
  readonly siteId: string;
  /** A reader by id who may know is told what is withheld. */
  readonly tells: boolean;
}

/** A row that its site has decided, cut down to what this hub's rules can allow, and shaped; null where nothing is left of what was asked. */
export function finishRemoteRow(terms: RemoteTerms, plan: RowPlan, { position, decision, node }: SiteRow): Disclosed<object> | null {
  const place = terms.situation.directory.jurisdictions.get(position.jurisdiction);
  if (place === undefined || decision === undefined || goesToOthers(terms, plan)) return null;
  const opened = openedBy(decision, terms.ceilings);
  const record = plan.type === "Outcome" ? opened & EVERY_OUTCOME : 0;
  const released = opened | (record === 0 ? 0 : BY_RECORD_BIT);
  const row = redactTree(plan.type, node, released);
  const own = opened & maskIn(decision.own);
  const isShown = plan.fields.all.some((mask) => isWithin(resolved(mask, record), own)) || holdsParts(row, plan.selection);
  const withheld = (node["withheld"] as Withheld[] | undefined) ?? [];
  if (!isShown && !(terms.tells && withheld.length > 0)) return null;
  if (plan.type === "Referral") row["serviceReferrals"] = serviceReferrals(terms, plan, row["serviceReferrals"] as readonly SiteRow[] | null | undefined);
  finish(terms, plan.type, row, position, place, isShown);
  tellBasis(terms, plan, row, decision, opened, isShown);
  return row as Disclosed<object>;
}

/** The notices of 2.32, for whoever gets the row; and to a hub that asks in turn the site's decision, cut like the row. */
function tellBasis({ ceilings, siteId }: RemoteTerms, { shows }: RowPlan, row: Record<string, unknown>, decision: SiteDecision, opened: CategoryMask, isShown: boolean): void {
  const notice = noticesFor(decision, ceilings, opened);
  if (shows.notice) row["notice"] = notice.length === 0 ? null : notice;
  setRemoteMark(row, { siteId, isOfPerson: isShown, notices: isShown ? notice : [] });
  if (!shows.decision || !isShown) return;
  setDecision(row, { ...decision, released: listOf(opened), own: listOf(opened & maskIn(decision.own)), bases: basesWithin(decision, ceilings, opened), notice });
}

/** A site decides for the viewer: for whoever else gets what stands beside a key it has not been asked (docs/decisions/subgraph.md). */
function goesToOthers({ situation }: RemoteTerms, { shows }: RowPlan): boolean {
  return shows.key || Object.keys(situation.shared).length > 0;
}

function isWithin(mask: CategoryMask, opened: CategoryMask): boolean {
  return mask !== 0 && (mask & ~opened) === 0;
}

/** The site's word counts as far as this hub's own rules could have said the same for some person. */
function openedBy({ released, bases }: SiteDecision, ceilings: Ceilings): CategoryMask {
  let mask = 0;
  for (const basis of bases) mask |= openedOn(basis, ceilings);
  return mask & maskIn(released);
}

function openedOn({ section, categories }: Basis, ceilings: Ceilings): CategoryMask {
  return maskIn(categories) & (section.startsWith("LOCAL(") ? ceilings.local : ceilings.part2);
}

/** What of it is passed on to a hub that asks in turn: nothing that is not handed over. */
function basesWithin({ bases }: SiteDecision, ceilings: Ceilings, opened: CategoryMask): Basis[] {
  return bases.map((basis) => ({ ...basis, categories: listOf(openedOn(basis, ceilings) & opened) })).filter(({ categories }) => categories.length > 0);
}

/** 42 CFR 2.32: without those of consents that nothing of what is handed over rests on. */
function noticesFor(decision: SiteDecision, ceilings: Ceilings, opened: CategoryMask): SiteDecision["notice"][number][] {
  if (decision.notice.length === 0) return [];
  const kept = new Set(basesWithin(decision, ceilings, opened).map(({ consentId }) => consentId));
  const named = new Set(decision.bases.map(({ consentId }) => consentId));
  return decision.notice.filter(({ consentId }) => kept.has(consentId) || !named.has(consentId));
}

function maskIn(categories: readonly string[]): CategoryMask {
  return maskOf(categories.filter((one): one is PersonCategory => isPersonCategory(one)));
}

function serviceReferrals(terms: RemoteTerms, plan: RowPlan, rows: readonly SiteRow[] | null | undefined): object[] | null {
  if (rows === null || rows === undefined) return null;
  const below = rowPlan("ServiceReferral", plan.selection.below("serviceReferrals"));
  return rows.map((row) => finishRemoteRow({ ...terms, tells: false }, below, row)).filter((one) => one !== null);
}

function finish(terms: RemoteTerms, type: RowPlan["type"], row: Record<string, unknown>, position: Position, place: Jurisdiction, isShown: boolean): void {
  const participantId = type === "Participant" ? position.id : null;
  const referralId = type === "Referral" ? position.id : null;
  setKey(row, { jurisdiction: place.slug, id: position.id, participantId, referralId, isEmpty: !isShown });
  row["jurisdiction"] = place;
  if (type === "ServiceReferral" && row["provider"] !== null && row["provider"] !== undefined) row["provider"] = finishRemoteProvider(terms, row["provider"] as Record<string, unknown>);
}

/** Directory facts, as their own city tells them. */
export function finishRemoteProvider(terms: Pick<RemoteTerms, "situation" | "siteId">, node: Readonly<Record<string, unknown>>): Disclosed<object> | null {
  const parsed = parseGlobalId(node["id"] as string);
  const place = parsed === null ? undefined : terms.situation.directory.jurisdictions.get(parsed.jurisdiction);
  if (parsed === null || place === undefined) return null;
  const row = redactTree("Provider", node, ALL_RELEASED);
  if ((row["acceptance"] as { hiddenFromPolice?: boolean } | null | undefined)?.hiddenFromPolice === true && isPolice(terms.situation)) {
    row["capacity"] = null;
    row["acceptance"] = null;
  }
  setKey(row, { jurisdiction: place.slug, id: parsed.localId, participantId: null, referralId: null });
  row["jurisdiction"] = place;
  setRemoteMark(row, { siteId: terms.siteId, isOfPerson: false, notices: [] });
  return row as Disclosed<object>;
}

/** A copy in which what is not released is blank, in the row and in every part of it, and which the guards know by its marks. */
function redactTree(typeName: string, object: Readonly<Record<string, unknown>>, released: CategoryMask): Record<string, unknown> {
  const copy = redact<Record<string, unknown>>(typeName, { ...object }, released) as Record<string, unknown>;
  for (const { field, type } of partsOf(typeName)) {
    const value = copy[field];
    if (Array.isArray(value)) copy[field] = (value as Record<string, unknown>[]).map((item) => redactTree(type, item, released));
    else if (typeof value === "object" && value !== null) copy[field] = redactTree(type, value as Record<string, unknown>, released);
  }
  return copy;
}

interface Part {
  readonly field: string;
  readonly type: string;
}

const parts = new Map<string, readonly Part[]>();

/** Fields that hold parts of the row; other rows come with decisions of their own. */
function partsOf(typeName: string): readonly Part[] {
  let known = parts.get(typeName);
  if (known === undefined) {
    known = contractFields(typeName).flatMap(({ name, type }) => (type.kind === "object" && !isOfRows(type.name) ? [{ field: name, type: type.name }] : []));
    parts.set(typeName, known);
  }
  return known;
}

function isOfRows(typeName: string): boolean {
  return ROW_TYPES.some((type: ContractRowType) => typeName === type || typeName === `${type}Row` || typeName === `${type}Rows`);
}
