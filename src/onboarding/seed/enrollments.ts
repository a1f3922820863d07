import type { Stay } from "./course";
import { daySeconds, dayText, instantText } from "./dates";
import { addRecord, type Draft, organizationId } from "./draft";
import type { Person } from "./people";
import type { WrittenReferral } from "./referrals";

export interface Enrolled {
  readonly id: string;
  readonly person: Person;
  readonly referral: string;
  readonly stay: Stay;
}

export function addStatusPeriods(draft: Draft, person: Person): void {
  const custody = draft.own(organizationId(draft.slug, "lead"));
  for (const { status, from, to, exitReason } of person.periods) {
    addRecord(draft, "status_period", custody, daySeconds(from, 23), {
      participant_id: person.id,
      status,
      starts_on: dayText(from),
      ends_on: to === null ? null : dayText(to),
      exit_reason: exitReason,
    });
  }
}

export function addEnrollments(draft: Draft, person: Person, referrals: readonly WrittenReferral[]): Enrolled[] {
  const custody = draft.own(organizationId(draft.slug, "lead"));
  return referrals.flatMap(({ id: referral, spell }) => {
    const stay = spell?.stay ?? null;
    if (stay === null) return [];
    const id = addRecord(draft, "enrollment", custody, daySeconds(stay.intakeCompleted ?? stay.opened, 23), {
      participant_id: person.id,
      project: "LEAD",
      referral_id: referral,
      intake_started_at: instantText(daySeconds(stay.intakeStarted, draft.random.int(15, 18))),
      intake_completed_at: stay.intakeCompleted === null ? null : instantText(daySeconds(stay.intakeCompleted, draft.random.int(19, 22))),
      opened_on: dayText(stay.opened),
      closed_on: stay.closed === null ? null : dayText(stay.closed),
      exit_reason: stay.exitReason,
    });
    return [{ id, person, referral, stay }];
  });
}
