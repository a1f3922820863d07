import type { Withheld } from "../domain/envelope";
import { globalId } from "../domain/ids";
import type { Jurisdiction } from "../domain/jurisdiction";
import type { Outcome } from "../domain/outcome";
import type { Selection } from "../domain/selection";
import type { CategoryMask } from "../privacy/categories";
import { ALL_RELEASED, BY_RECORD_BIT, type Disclosed, governedType, redact } from "../privacy/redact";
import type { RawRow, RowType } from "../sites/site";
import { askedOf, judged, OUTCOME_BIT, type RowUse } from "./asked";
import { RowAtHand } from "./at-hand";
import type { Bench, Judged, PersonAtHand } from "./bench";
import { noticesOf, type ScopeOf } from "./notice";
import { type RowKey, setKey } from "./row-key";
import { shapeParticipant } from "./shape-participant";
import { finishServiceReferral, type Providers, shapeReferral } from "./shape-referral";
import type { Situation } from "./situation";

/** How the rows of one type are decided and shaped in one read. */
export interface RowPlan {
  readonly type: Exclude<RowType, "Provider">;
  readonly selection: Selection;
  readonly asked: CategoryMask;
  readonly uses: readonly RowUse[];
}

export function rowPlan(type: RowPlan["type"], selection: Selection, uses: readonly RowUse[] = []): RowPlan {
  return { type, selection, asked: askedOf(type, selection), uses };
}

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
  readonly today: string;
  readonly scopeOf: ScopeOf;
}

/** A row that may be shown, decided, redacted and shaped; null for one that may not. `tell`: a reader by id who may know is told what is withheld. */
export function finishRow(work: Workplace, plan: RowPlan, row: RawRow, person: PersonAtHand, place: Jurisdiction, ask: CategoryMask, tell = false): Disclosed<object> | null {
  const own = work.bench.judge(person, row._c, row._t, ask);
  if (own === null) return null;
  const record = plan.type === "Outcome" ? (OUTCOME_BIT[row["domain"] as string] ?? 0) : 0;
  const at = new RowAtHand(work.bench, row, person, own, resolved(plan.asked, record));
  if (!plan.uses.every((use) => mayUseRow(at, use, record))) return null;
  const key = { jurisdiction: place.slug, id: row.id, participantId: person.ref.id, referralId: null };
  shape(work, plan, at, place, key);
  if (!at.settle() && !(tell && (own.verdict.denied & at.asked) !== 0)) return null;
  return disclose(work, plan, at, place, key, record);
}

/** Decides without handing over: what is served stays as it was. */
export function unrecorded<T>(person: PersonAtHand, decide: () => T): T {
  const before = new Map(person.judged.map((one) => [one, one.served]));
  const result = decide();
  for (const one of person.judged) one.served = before.get(one) ?? 0;
  return result;
}

/** BY_RECORD stands for the record's own category. */
function resolved(mask: CategoryMask, record: CategoryMask): CategoryMask {
  return (mask & BY_RECORD_BIT) === 0 ? mask : (mask & ~BY_RECORD_BIT) | record;
}

/** A row is kept by a filter or an order only if the record that it looks at is released for it. */
function mayUseRow(at: RowAtHand, use: RowUse, record: CategoryMask): boolean {
  const mask = resolved(use.mask, record);
  const isReleased = (one: Judged | null) => one !== null && (one.verdict.released & mask) === mask;
  const custodies = at.row._u?.[use.argument];
  if (custodies === undefined) return isReleased(at.own);
  const some = (custodies ?? []).some((custody) => isReleased(at.judged(custody === at.own.custodyId ? null : custody)));
  if (use.negated) return isReleased(at.own) && !some;
  return custodies === null ? use.argument === "orderBy" && isReleased(at.own) : some;
}

function shape(work: Workplace, plan: RowPlan, at: RowAtHand, place: Jurisdiction, key: RowKey): void {
  switch (plan.type) {
    case "Participant":
      shapeParticipant(at, plan.selection, work.today);
      return;
    case "Referral":
      shapeReferral(at, plan.selection, { jurisdiction: place, providers: work.providers, key: { ...key, referralId: key.id } });
      return;
    case "Outcome":
    case "ServiceReferral":
      return;
  }
}

function disclose(work: Workplace, plan: RowPlan, at: RowAtHand, place: Jurisdiction, key: RowKey, record: CategoryMask): Disclosed<object> {
  const { row, own } = at;
  const released = record !== 0 && (at.released & record) !== 0 ? at.released | BY_RECORD_BIT : at.released;
  const node = redact<Partial<Outcome>>(plan.type, row, released);
  if (plan.type === "ServiceReferral") finishServiceReferral(node as never, { jurisdiction: place, providers: work.providers, key });
  else setKey(node, plan.type === "Referral" ? { ...key, referralId: key.id } : key);
  if (plan.type !== "ServiceReferral") node.id = globalId(place.slug, plan.type, key.id);
  node.jurisdiction = place;
  if (plan.selection.has("withheld")) node.withheld = withheld(work.situation, plan, own);
  if (plan.selection.has("notice")) node.notice = noticesOf(at.person.judged.filter(({ served }) => served !== 0), work.scopeOf);
  return node;
}

/** Fields whose category is DENY on the row's own slice, whether or not there is a value; a HIDE is never listed. */
function withheld({ prepared }: Situation, plan: RowPlan, own: Judged): Withheld[] {
  const list: Withheld[] = [];
  const linked = own.slice.sourceOrganizationId === prepared.organization?.id || own.slice.holderOrganizationId === prepared.organization?.id;
  const reason = linked ? (prepared.rule.inside ? "ROLE" : "PURPOSE") : "NOT_CONSENTED";
  for (const { name, mask } of governedType(plan.type).fields) {
    if (plan.selection.has(name) && (mask & own.verdict.denied) !== 0) list.push({ field: name, reason });
  }
  return list;
}

const POLICE_ROLES = ["POLICE_OFFICER", "DETECTIVE", "FEDERAL_AGENT"];

/** Directory facts; a provider may keep capacity and acceptance from police. */
export function finishProvider(situation: Situation, row: RawRow, place: Jurisdiction): Disclosed<object> {
  const { viewer, organization } = situation.prepared;
  const police = POLICE_ROLES.includes(viewer.role) || organization?.kind === "POLICE" || organization?.kind === "FEDERAL_LAW_ENFORCEMENT";
  if (row["_hideFromPolice"] === true && police) {
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

