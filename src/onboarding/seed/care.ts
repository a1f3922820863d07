import { GoalStatus, type OneOf, PlanDomain, ReviewAction, type ServiceResponse } from "../../domain/enums";
import type { Watch } from "./caseload";
import { DAY, daySeconds, dayText, instantText } from "./dates";
import { addRecord, type Draft, organizationId } from "./draft";
import type { Enrolled } from "./enrollments";
import type { DemoProvider } from "./providers";
import type { ServiceReferralRow } from "./rows-of-people";

/** What a case manager does during one enrolment. */
export function addCare(draft: Draft, enrolled: Enrolled, watches: readonly Watch[], providers: readonly DemoProvider[]): void {
  for (const watch of watches) addContacts(draft, enrolled, watch, watches.length);
  if (enrolled.stay.intakeCompleted === null) return;
  addGoals(draft, enrolled);
  addReviews(draft, enrolled);
  addServiceReferrals(draft, enrolled, providers);
}

function lastDay(draft: Draft, { stay }: Enrolled): number {
  return Math.max(stay.opened, Math.min(draft.horizon, (stay.closed ?? draft.horizon + 1) - 1));
}

const CONTACTS = [["FIELD", 38], ["OFFICE", 14], ["PHONE", 22], ["JAIL", 4], ["COURT", 4], ["PROVIDER", 6], ["ATTEMPT", 12]] as const;

function addContacts(draft: Draft, enrolled: Enrolled, watch: Watch, shifts: number): void {
  const { random } = draft;
  const last = Math.max(watch.from, Math.min(draft.horizon, (watch.to ?? draft.horizon + 1) - 1));
  const count = random.int(1, Math.max(1, Math.ceil(draft.scale.contacts / shifts)));
  const days = Array.from({ length: count }, () => random.int(watch.from, last)).sort((a, b) => a - b);
  for (const day of days) {
    const type = random.weighted(CONTACTS);
    const held = type !== "ATTEMPT" && random.chance(0.92);
    const at = daySeconds(day, random.int(15, 22), random.int(0, 59));
    addRecord(draft, "contact", draft.own(organizationId(draft.slug, "lead")), at + 3600, {
      participant_id: enrolled.person.id,
      account_id: watch.account,
      type,
      at: instantText(at),
      minutes: held ? random.int(5, 120) : null,
      held,
    });
  }
}

function addGoals(draft: Draft, enrolled: Enrolled): void {
  const { random } = draft;
  const domains = new Set(Array.from({ length: random.int(1, draft.scale.goals) }, () => random.pick(Object.values(PlanDomain))));
  const last = lastDay(draft, enrolled);
  for (const domain of domains) {
    const set = Math.min(last, (enrolled.stay.intakeCompleted ?? enrolled.stay.opened) + random.int(0, 20));
    const status = random.weighted<OneOf<typeof GoalStatus>>([["SET", 20], ["IN_PROGRESS", 40], ["MET", 28], ["SET_ASIDE", 12]]);
    addRecord(draft, "plan_goal", draft.own(organizationId(draft.slug, "lead")), daySeconds(set, 23), {
      participant_id: enrolled.person.id,
      domain,
      set_on: dayText(set),
      status,
      status_on: dayText(status === "SET" ? set : random.int(set, last)),
    });
  }
}

/** LEAD policy: what may go to the justice partners depends on whether the record holds adverse detail. */
function addReviews(draft: Draft, enrolled: Enrolled): void {
  const { random } = draft;
  const { scenario } = enrolled.person;
  const adverse = scenario === "ADVERSE_DETAIL" ? true : scenario === "ADVERSE_DETAIL_UNKNOWN" ? null : false;
  if (adverse === false && !random.chance(draft.scale.reviewShare)) return;
  const own = draft.own(organizationId(draft.slug, "lead"));
  for (let made = random.int(1, 2); made > 0; made--) {
    const action = adverse === true ? "SAFETY_CONCERN" : random.pick(Object.values(ReviewAction).filter((one) => one !== "SAFETY_CONCERN"));
    const at = daySeconds(random.int(enrolled.stay.opened, lastDay(draft, enrolled)), 17);
    addRecord(draft, "team_review", adverse === false ? own : { ...own, adverseDetail: adverse }, at, {
      participant_id: enrolled.person.id,
      at: instantText(at),
      action,
    });
  }
}

function addServiceReferrals(draft: Draft, enrolled: Enrolled, providers: readonly DemoProvider[]): void {
  const { random } = draft;
  const count = random.weighted([[0, 15], [random.int(1, draft.scale.serviceReferrals), 85]]);
  for (let made = 0; made < count; made++) {
    const provider = random.pick(providers);
    const sent = daySeconds(random.int(enrolled.stay.opened, lastDay(draft, enrolled)), random.int(15, 22), random.int(0, 59));
    addRecord(draft, "service_referral", draft.own(organizationId(draft.slug, "lead")), sent, {
      participant_id: enrolled.person.id,
      referral_id: enrolled.referral,
      provider_id: provider.id,
      service_id: random.chance(0.9) ? random.pick(provider.services) : null,
      sent_at: instantText(sent),
      ...answer(draft, sent),
    });
  }
}

function answer(draft: Draft, sent: number): Pick<ServiceReferralRow, "response" | "responded_at" | "first_service_at"> {
  const { random, now } = draft;
  const responded = sent + random.int(1, 20) * DAY;
  const served = responded + random.int(0, 45) * DAY;
  if (responded > now || random.chance(0.12)) return { response: "SENT", responded_at: null, first_service_at: null };
  const response = random.weighted<OneOf<typeof ServiceResponse>>([["ACCEPTED", 30], ["WAITLISTED", 25], ["DECLINED", 12], ["COMPLETED", served > now ? 0 : 33]]);
  const begun = (response === "COMPLETED" || (response === "ACCEPTED" && random.chance(0.5))) && served <= now;
  return { response, responded_at: instantText(responded), first_service_at: begun ? instantText(served) : null };
}
