import type { Jurisdiction } from "../domain/jurisdiction";
import type { Provider } from "../domain/provider";
import type { Charge, Encounter, Handoff, Screening } from "../domain/referral";
import type { Selection } from "../domain/selection";
import type { ServiceReferral } from "../domain/service-referral";
import { globalId } from "../domain/ids";
import { CATEGORY_BIT } from "../privacy/categories";
import type { Disclosed } from "../privacy/redact";
import type { RowAtHand, SubRow } from "./at-hand";
import { type RowKey, setKey } from "./row-key";

const { JUSTICE_REFERRAL, SERVICE_REFERRAL } = CATEGORY_BIT;

/** Providers of this answer, by local id. */
export type Providers = ReadonlyMap<string, Disclosed<Provider>>;

export interface ReferralSurroundings {
  readonly jurisdiction: Jurisdiction;
  readonly providers: Providers;
  readonly key: RowKey;
}

export function shapeReferral(at: RowAtHand, selection: Selection, around: ReferralSurroundings): void {
  const { row } = at;
  if (selection.has("screening")) row["screening"] = at.group<Screening>("Screening", row["screening"] as object);
  if (selection.has("handoff")) row["handoff"] = at.group<Handoff>("Handoff", row["handoff"] as object);
  if (selection.has("charges")) row["charges"] = at.parts<Charge>("Charge", row["_charges"], JUSTICE_REFERRAL);
  if (selection.has("encounter")) row["encounter"] = encounter(at);
  if (selection.has("serviceReferrals")) row["serviceReferrals"] = serviceReferrals(at, around);
}

/** The officer's own record, by its own custody. */
function encounter(at: RowAtHand): Disclosed<Encounter> | null {
  const raw = at.row["_encounter"] as SubRow | null;
  return raw === null ? null : at.part<Encounter>("Encounter", raw, JUSTICE_REFERRAL);
}

function serviceReferrals(at: RowAtHand, around: ReferralSurroundings): Disclosed<ServiceReferral>[] | null {
  const shown = at.parts<ServiceReferral>("ServiceReferral", at.row["_serviceReferrals"], SERVICE_REFERRAL);
  if (shown.length === 0 && (at.own.verdict.released & SERVICE_REFERRAL) === 0) return null;
  for (const one of shown) finishServiceReferral(one, around);
  return shown;
}

/** Global id and links, once the row has been decided. */
export function finishServiceReferral(one: Disclosed<ServiceReferral> & { _provider?: string; _referral?: string | null }, { jurisdiction, providers, key }: ReferralSurroundings): void {
  const id = one.id;
  setKey(one, { ...key, id, referralId: one._referral ?? key.referralId });
  one.id = globalId(jurisdiction.slug, "ServiceReferral", id);
  one.jurisdiction = jurisdiction;
  one.withheld = [];
  if (one._provider !== undefined) one.provider = providers.get(one._provider) ?? null;
}
