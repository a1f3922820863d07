import fc from "fast-check";
import { ChargeDisposition, ChargeLevel, ReferralType } from "../../../src/domain/enums";
import { add, checked, type Refusal, type Trial, type Ways, type Write } from "./trial";

// "A social or community referral never has a charge hold."

const ANOTHER_DOOR = checked("charge_only_on_arrest_diversion");
const NO_SUCH_REFERRAL: Refusal = { code: "FOREIGN_KEY_VIOLATION", place: { constraint: "charge_jurisdiction_referral_id_referral_type_fkey" } };
const RECEIVED = "2026-03-02T06:00:00Z";

interface Case {
  readonly door: string;
  readonly disposition: string;
  readonly level: string;
}

/** Both referrals have an override and no intake, so that every disposition may stand on either but for its door. */
function trial(breach: (one: Case) => Write, refusedAs: Refusal, within: (one: Case) => Write = arrest): fc.Arbitrary<Trial> {
  const one = fc.record({
    door: fc.constantFrom(...Object.values(ReferralType).filter((type) => type !== "ARREST_DIVERSION")),
    disposition: fc.constantFrom(...Object.values(ChargeDisposition)),
    level: fc.constantFrom(...Object.values(ChargeLevel)),
  });
  return one.map((made) => ({
    world: [
      add("referral", { id: "arrest", received_at: RECEIVED, intake_override: "said" }),
      add("referral", { id: "other", type: made.door, received_at: RECEIVED, intake_override: "said" }),
      charge("there", "arrest", made),
    ],
    breach: [breach(made)],
    within: [within(made)],
    refusedAs,
  }));
}

function charge(id: string, referral: string, { disposition, level }: Case, more: object = {}): Write {
  return add("charge", { id, referral_id: referral, disposition, level, ...more });
}

function arrest(one: Case): Write {
  return charge("new", "arrest", one, { referral_type: "ARREST_DIVERSION" });
}

export const DOORS: Ways = {
  "one that names the referral's door": trial((one) => charge("new", "other", one, { referral_type: one.door }), ANOTHER_DOOR),
  "one that calls the referral an arrest diversion": trial((one) => charge("new", "other", one, { referral_type: "ARREST_DIVERSION" }), NO_SUCH_REFERRAL),
  "one that says nothing of the door": trial((one) => charge("new", "other", one), NO_SUCH_REFERRAL),
  "one that moves there": trial(() => ({ change: "charge", id: "there", to: { referral_id: "other" } }), NO_SUCH_REFERRAL),
  "one that moves there and says so": trial(({ door }) => ({ change: "charge", id: "there", to: { referral_id: "other", referral_type: door } }), ANOTHER_DOOR),
  "another door for a referral that has one": trial(
    ({ door }) => ({ change: "referral", id: "arrest", to: { type: door } }), ANOTHER_DOOR,
    () => ({ change: "referral", id: "other", to: { type: "ARREST_DIVERSION" } }),
  ),
};
