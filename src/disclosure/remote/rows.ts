import type { Withheld } from "../../domain/envelope";
import { parseGlobalId } from "../../domain/ids";
import type { Jurisdiction } from "../../domain/jurisdiction";
import { type CategoryMask, maskOfNames } from "../../privacy/categories";
import { ALL_RELEASED, BY_RECORD_BIT, type Disclosed, redact, resolved } from "../../privacy/redact";
import { type ContractRowType, contractFields, ROW_TYPES } from "../../sites/contract/types";
import type { Position } from "../../sites/site";
import { EVERY_OUTCOME } from "../asked";
import { isPolice, type RowPlan, rowPlan } from "../finish";
import { setKey } from "../row-key";
import { setDecision, type SiteDecision } from "../site-decision";
import type { Situation } from "../situation";
import type { Ceilings } from "./ceilings";
import { decisionWithin, noticesWithin, openedBy } from "./cut";
import { holdsParts } from "./parts";
import { setRemoteMark } from "./mark";

/** A row as it passed the check against the contract. */
export interface SiteRow {
  readonly position: Position;
  readonly decision?: SiteDecision;
  readonly node: Readonly<Record<string, unknown>>;
}

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

/** What this hub's rules leave of a row that its site has decided. */
interface Cut {
  readonly place: Jurisdiction;
  readonly decision: SiteDecision;
  readonly opened: CategoryMask;
  /** The row's own category, where rows of its type have different ones. */
  readonly record: CategoryMask;
  /** Something that was asked is released of the row's own record. */
  readonly ownIsShown: boolean;
}

/** A row that its site has decided, cut down to what this hub's rules can allow, and shaped; null where nothing is left of what was asked. */
export function finishRemoteRow(terms: RemoteTerms, plan: RowPlan, row: SiteRow): Disclosed<object> | null {
  const cut = cutOf(terms, plan, row);
  return cut === null ? null : shaped(terms, plan, row, cut);
}

/**
 * The same for a row that may not be needed: it is shaped when it is. Of all rows that sites give for a page most come
 * behind it.
 */
export function offerRemoteRow(terms: RemoteTerms, plan: RowPlan, row: SiteRow): (() => Disclosed<object>) | null {
  const cut = cutOf(terms, plan, row);
  if (cut === null) return null;
  if (cut.ownIsShown) return () => shaped(terms, plan, row, cut) as Disclosed<object>;
  const node = shaped(terms, plan, row, cut);
  return node === null ? null : () => node;
}

function cutOf(terms: RemoteTerms, plan: RowPlan, { position, decision }: SiteRow): Cut | null {
  const place = terms.situation.directory.jurisdictions.get(position.jurisdiction);
  if (place === undefined || decision === undefined || goesToOthers(terms, plan)) return null;
  const opened = openedBy(decision, terms.ceilings);
  const record = plan.type === "Outcome" ? opened & EVERY_OUTCOME : 0;
  const own = opened & maskOfNames(decision.own);
  return { place, decision, opened, record, ownIsShown: plan.fields.all.some((mask) => isWithin(resolved(mask, record), own)) };
}

function shaped(terms: RemoteTerms, plan: RowPlan, { position, node }: SiteRow, cut: Cut): Disclosed<object> | null {
  const row = redactTree(plan.type, node, cut.opened | (cut.record === 0 ? 0 : BY_RECORD_BIT));
  const isShown = cut.ownIsShown || holdsParts(row, plan.selection);
  const withheld = (node["withheld"] as Withheld[] | undefined) ?? [];
  if (!isShown && !(terms.tells && withheld.length > 0)) return null;
  if (plan.type === "Referral") row["serviceReferrals"] = serviceReferrals(terms, plan, row["serviceReferrals"] as readonly SiteRow[] | null | undefined);
  finish(terms, plan.type, row, position, cut.place, isShown);
  tellBasis(terms, plan, row, cut, isShown);
  return row as Disclosed<object>;
}

/** The notices of 2.32, for whoever gets the row; and to a hub that asks in turn the site's decision, cut like the row. */
function tellBasis({ ceilings, siteId }: RemoteTerms, { shows }: RowPlan, row: Record<string, unknown>, { decision, opened }: Cut, isShown: boolean): void {
  const notice = noticesWithin(decision, ceilings, opened);
  if (shows.notice) row["notice"] = notice.length === 0 ? null : notice;
  setRemoteMark(row, { siteId, isOfPerson: isShown, notices: isShown ? notice : [] });
  if (shows.decision && isShown) setDecision(row, decisionWithin(decision, ceilings, opened, notice));
}

/** A site decides for the viewer: for whoever else gets what stands beside a key it has not been asked (docs/decisions/subgraph.md). */
function goesToOthers({ situation }: RemoteTerms, { shows }: RowPlan): boolean {
  return shows.key || Object.keys(situation.shared).length > 0;
}

function isWithin(mask: CategoryMask, opened: CategoryMask): boolean {
  return mask !== 0 && (mask & ~opened) === 0;
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
