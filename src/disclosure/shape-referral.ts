import type { Instant } from "../domain/decision";
import type { Jurisdiction } from "../domain/jurisdiction";
import type { Provider } from "../domain/provider";
import type { Charge, Encounter, Handoff, Screening } from "../domain/referral";
import type { Selection } from "../domain/selection";
import type { ServiceReferral } from "../domain/service-referral";
import { globalId } from "../domain/ids";
import type { PlacedMap } from "../domain/placed-map";
import { CATEGORY_BIT } from "../privacy/categories";
import { type Disclosed, releasedOf } from "../privacy/redact";
import type { RowAtHand, SubRow } from "./at-hand";
import type { Judged } from "./bench";
import { noticesOf } from "./notice";
import { type RowKey, setKey } from "./row-key";
import { DECIDED, setDecision, siteDecision } from "./site-decision";

const { JUSTICE_REFERRAL, SERVICE_REFERRAL } = CATEGORY_BIT;

/** Providers of this answer, by local id. */
export type Providers = Pick<PlacedMap<Disclosed<Provider>>, "get">;

export interface ReferralSurroundings {
  readonly jurisdiction: Jurisdiction;
  readonly providers: Providers;
  readonly now: Instant;
  readonly key: RowKey;
}

export function shapeReferral(at: RowAtHand, selection: Selection, around: ReferralSurroundings): void {
  const { row } = at;
  if (selection.has("screening")) row["screening"] = at.group<Screening>("Screening", row["screening"] as object);
  if (selection.has("handoff")) row["handoff"] = at.group<Handoff>("Handoff", row["handoff"] as object);
  if (selection.has("charges")) row["charges"] = charges(at);
  if (selection.has("encounter")) row["encounter"] = encounter(at);
  if (selection.has("serviceReferrals")) row["serviceReferrals"] = serviceReferrals(at, selection.below("serviceReferrals"), around);
}

/** That there is none is told by the referral's own record only. */
function charges(at: RowAtHand): Disclosed<Charge>[] | null {
  const shown = at.parts<Charge>("Charge", at.row["_charges"], JUSTICE_REFERRAL);
  return shown.length === 0 && (at.own.verdict.released & JUSTICE_REFERRAL) === 0 ? null : shown;
}

/** The officer's own record, by its own custody. */
function encounter(at: RowAtHand): Disclosed<Encounter> | null {
  const raw = at.row["_encounter"] as SubRow | null;
  return raw === null ? null : at.part<Encounter>("Encounter", raw, JUSTICE_REFERRAL);
}

function serviceReferrals(at: RowAtHand, selection: Selection, around: ReferralSurroundings): Disclosed<ServiceReferral>[] | null {
  const shown: Disclosed<ServiceReferral>[] = [];
  for (const raw of (at.row["_serviceReferrals"] as readonly SubRow[] | null) ?? []) {
    const one = at.part<ServiceReferral>("ServiceReferral", raw, SERVICE_REFERRAL);
    if (one === null) continue;
    finishServiceReferral(one, around);
    const handed = servedOf(at.judged(raw._c));
    if (selection.has("notice")) one.notice = noticesOf(handed);
    if (selection.has(DECIDED)) setDecision(one, siteDecision(handed, SERVICE_REFERRAL, around.now));
    shown.push(one);
  }
  return shown.length === 0 && (at.own.verdict.released & SERVICE_REFERRAL) === 0 ? null : shown;
}

function servedOf(judged: Judged | null): Judged[] {
  return judged === null ? [] : [{ ...judged, served: SERVICE_REFERRAL }];
}

/** Global id and links, once the row has been decided. */
export function finishServiceReferral(one: Disclosed<ServiceReferral> & { _provider?: string; _referral?: string | null }, { jurisdiction, providers, key }: Omit<ReferralSurroundings, "now">): void {
  const id = one.id;
  const { participantId, isEmpty = false, basis = null } = key;
  setKey(one, { jurisdiction: jurisdiction.slug, id, participantId, referralId: one._referral ?? key.referralId, isEmpty, basis });
  one.id = globalId(jurisdiction.slug, "ServiceReferral", id);
  one.jurisdiction = jurisdiction;
  one.withheld = [];
  const told = (releasedOf(one) & SERVICE_REFERRAL) !== 0;
  if (one._provider !== undefined) one.provider = told ? (providers.get(jurisdiction.slug, one._provider) ?? null) : null;
}
