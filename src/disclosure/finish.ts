import type { Withheld } from "../domain/envelope";
import { globalId } from "../domain/ids";
import type { Jurisdiction } from "../domain/jurisdiction";
import type { Outcome } from "../domain/outcome";
import type { Selection } from "../domain/selection";
import { SHARED_KEY } from "../domain/subgraph";
import type { CategoryMask } from "../privacy/categories";
import { mayUse } from "../privacy/uses";
import { ALL_RELEASED, BY_RECORD_BIT, type Disclosed, governedType, redact, resolved } from "../privacy/redact";
import type { RawRow, RowType } from "../sites/site";
import { type FieldAsk, fieldsAsked, judged, keyUse, OUTCOME_BIT, type RowUse } from "./asked";
import { RowAtHand } from "./at-hand";
import type { Bench, Judged, PersonAtHand } from "./bench";
import { hold } from "./held";
import { noticesOf } from "./notice";
import { setKey } from "./row-key";
import { DECIDED, setDecision, siteDecision } from "./site-decision";
import { shapeParticipant } from "./shape-participant";
import { finishServiceReferral, type Providers, shapeReferral } from "./shape-referral";
import { dayOn } from "./today";
import type { Situation } from "./situation";

/** How the rows of one type are decided and shaped in one read. */
export interface RowPlan {
  readonly type: Exclude<RowType, "Provider">;
  readonly selection: Selection;
  readonly asked: CategoryMask;
  readonly fields: FieldMasks;
  readonly uses: readonly RowUse[];
  /** Of the envelope, whether it is selected: looked up once and not once a row. */
  readonly shows: { readonly provenance: boolean; readonly withheld: boolean; readonly notice: boolean; readonly decision: boolean; readonly key: boolean };
}

/** What the selected fields need, each once; `limited` without those that a limited identity has not (2.12(c)(5)(ii)). */
interface FieldMasks {
  readonly all: readonly CategoryMask[];
  readonly limited: readonly CategoryMask[];
}

export function rowPlan(type: RowPlan["type"], selection: Selection, uses: readonly RowUse[] = []): RowPlan {
  const fields = fieldsAsked(type, selection);
  const masks = (asks: readonly FieldAsk[]) => [...new Set(asks.map(({ mask }) => mask))];
  const asked = fields.reduce((every, { mask }) => every | mask, 0);
  const shows = { provenance: selection.has("provenance"), withheld: selection.has("withheld"), notice: selection.has("notice"), decision: selection.has(DECIDED), key: selection.has(SHARED_KEY) };
  return { type, selection, shows, asked, fields: { all: masks(fields), limited: masks(fields.filter(({ name }) => !NOT_OF_LIMITED.includes(name))) }, uses: [...uses, ...keyUse(type, selection)] };
}

/** 42 CFR 2.12(c)(5)(ii) lists neither. */
const NOT_OF_LIMITED: readonly string[] = ["provenance", "door"];

/** All that a plan may need judged; judged at once, so that a slice is judged once. */
export function judgedOf(plans: readonly RowPlan[]): CategoryMask {
  let mask = 0;
  for (const plan of plans) {
    mask |= judged(plan.asked);
    for (const use of plan.uses) mask |= judged(use.mask);
  }
  return mask;
}

export interface Workplace {
  readonly bench: Bench;
  readonly situation: Situation;
  readonly providers: Providers;
}

/**
 * HAND_OVER: goes on record. HOLD: when it is needed after all (held.ts). PEEK: only whether it would be shown. TELL:
 * like HAND_OVER, and a reader by id who may know is told what is withheld.
 */
export type Handling = "HAND_OVER" | "HOLD" | "PEEK" | "TELL";

/** A row that may be shown, decided, redacted and shaped; null for one that may not. */
export function finishRow(work: Workplace, plan: RowPlan, row: RawRow, person: PersonAtHand, place: Jurisdiction, ask: CategoryMask, handling: Handling = "HAND_OVER"): Disclosed<object> | null {
  const own = work.bench.judge(person, row._c, row._t, ask);
  if (own === null) return null;
  const record = plan.type === "Outcome" ? (OUTCOME_BIT[row["domain"] as string] ?? 0) : 0;
  // Of part 2 nothing but a crime report opens anything for its purpose; what local policy opens beside it keeps to the same few fields.
  const limited = work.situation.prepared.purpose === "CRIME_ON_PREMISES";
  const at = new RowAtHand(work.bench, row, person, own, resolved(plan.asked, record), limited, plan.type);
  if (!isKept(work, plan, at, record)) return null;
  shape(work, plan, at, place);
  const isShown = at.settle(at.limited ? plan.fields.limited : plan.fields.all, record);
  if (!isShown && !(handling === "TELL" && (own.verdict.denied & at.asked) !== 0)) return null;
  at.isEmpty = !isShown;
  const node = disclose(work, plan, at, place, record);
  if (isShown) putOnRecord(at, node, handling);
  return node;
}

function putOnRecord(at: RowAtHand, node: object, handling: Handling): void {
  if (handling === "HOLD") hold(node, () => { at.record(); });
  else if (handling !== "PEEK") at.record();
}

function isKept({ situation }: Workplace, plan: RowPlan, at: RowAtHand, record: CategoryMask): boolean {
  // Where a key is handed out it is decided for its organization, or there is nobody.
  if (plan.shows.key && !Object.hasOwn(situation.shared, plan.type)) return false;
  return plan.uses.every((use) => mayUseRow(at, use, record));
}

/** A row is kept by a filter or an order only if the record that it looks at is released for it. */
function mayUseRow(at: RowAtHand, use: RowUse, record: CategoryMask): boolean {
  const mask = resolved(use.mask, record);
  if (at.limited && !MAY_USE_LIMITED.includes(use.argument)) return false;
  const isReleased = (one: Judged | null) => one !== null && mayUse(one.verdict, mask);
  const custodies = at.row._u?.[use.argument];
  if (custodies === undefined) return isReleased(at.own);
  const some = (custodies ?? []).some((custody) => isReleased(at.judged(custody)));
  return use.negated ? isReleased(at.own) && !some : some;
}

/** Arguments that look at nothing but what 2.12(c)(5)(ii) lets out: the status of today. */
const MAY_USE_LIMITED: readonly string[] = ["status"];

function shape(work: Workplace, plan: RowPlan, at: RowAtHand, place: Jurisdiction): void {
  switch (plan.type) {
    case "Participant":
      shapeParticipant(at, plan.selection, dayOn(work.situation.today, place.slug));
      return;
    case "Referral":
      shapeReferral(at, plan.selection, { jurisdiction: place, providers: work.providers, now: work.situation.prepared.now, key: at });
      return;
    case "Outcome":
    case "ServiceReferral":
      return;
  }
}

function disclose(work: Workplace, plan: RowPlan, at: RowAtHand, place: Jurisdiction, record: CategoryMask): Disclosed<object> {
  const { row, own } = at;
  const released = record !== 0 && (at.released & record) !== 0 ? at.released | BY_RECORD_BIT : at.released;
  if (at.limited && plan.shows.provenance) row["provenance"] = null;
  if (at.released !== own.verdict.released) hideOwnFields(plan.type, row, own.verdict.released);
  const node = redact<Partial<Outcome> & { [SHARED_KEY]?: string }>(plan.type, row, released);
  if (plan.type === "ServiceReferral") finishServiceReferral(node as never, { jurisdiction: place, providers: work.providers, key: at });
  else setKey(node, at);
  if (plan.type !== "ServiceReferral") node.id = globalId(place.slug, plan.type, at.id);
  if (plan.shows.key && node.id !== undefined) node[SHARED_KEY] = node.id;
  node.jurisdiction = place;
  if (plan.shows.withheld) node.withheld = withheld(work.situation, plan, own, record);
  if (plan.shows.notice) node.notice = noticesOf(at.handedOver());
  if (plan.shows.decision) setDecision(node, siteDecision(at.handedOver(), at.ownServed, work.situation.prepared.now));
  return node;
}

/** Fields that are made of records with a custody of their own; all others are the row's own. */
const MADE_OF_PARTS: Readonly<Record<RowPlan["type"], readonly string[]>> = {
  Participant: ["enrollment", "attendance", "progress", "treatment", "diagnoses"],
  Referral: ["charges", "encounter", "serviceReferrals"],
  Outcome: [],
  ServiceReferral: [],
};

/** A part that was released by its own custody lets nothing out of the row that it hangs on. */
function hideOwnFields(type: RowPlan["type"], row: RawRow, released: CategoryMask): void {
  for (const { name, mask } of governedType(type).fields) {
    if ((mask & ~released) !== 0 && !MADE_OF_PARTS[type].includes(name)) row[name] = null;
  }
}

/** Fields whose category is DENY on the row's own slice, whether or not there is a value; a HIDE is never listed. */
function withheld({ prepared }: Situation, plan: RowPlan, own: Judged, record: CategoryMask): Withheld[] {
  const list: Withheld[] = [];
  const linked = own.slice.sourceOrganizationId === prepared.organization?.id || own.slice.holderOrganizationId === prepared.organization?.id;
  const reason = linked ? (prepared.rule.inside ? "ROLE" : "PURPOSE") : "NOT_CONSENTED";
  for (const { name, mask } of governedType(plan.type).fields) {
    if (plan.selection.has(name) && (resolved(mask, record) & own.verdict.denied) !== 0) list.push({ field: name, reason });
  }
  return list;
}

const POLICE_ROLES = ["POLICE_OFFICER", "DETECTIVE", "FEDERAL_AGENT"];

export function isPolice({ prepared: { viewer, organization } }: Situation): boolean {
  return POLICE_ROLES.includes(viewer.role) || organization?.kind === "POLICE" || organization?.kind === "FEDERAL_LAW_ENFORCEMENT";
}

/** Directory facts; a provider may keep capacity and acceptance from police. */
export function finishProvider(situation: Situation, row: RawRow, place: Jurisdiction): Disclosed<object> {
  if (row["_hideFromPolice"] === true && isPolice(situation)) {
    row["capacity"] = null;
    row["acceptance"] = null;
  }
  const key = { jurisdiction: place.slug, id: row.id, participantId: null, referralId: null };
  const node = redact<{ id: string; jurisdiction: Jurisdiction }>("Provider", row, ALL_RELEASED);
  setKey(node, key);
  node.id = globalId(place.slug, "Provider", key.id);
  node.jurisdiction = place;
  return node;
}

