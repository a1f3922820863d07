import fc from "fast-check";
import { ReferralType } from "../../../src/domain/enums";
import { day, plus } from "./days";
import { add, type Refusal, type Trial, type Ways, type Write } from "./trial";

// "A person can hold several referrals but one open enrolment per site" - per project of the site, "LEAD" unless the source has more.

const OPEN_TWICE: Refusal = { code: "UNIQUE_VIOLATION", place: { constraint: "enrollment_one_open" } };

interface Case {
  readonly project: string;
  readonly other: string;
  /** First days, and how long each lasts. */
  readonly past: readonly (readonly [opened: number, days: number])[];
  readonly doors: readonly string[];
  readonly opened: number;
  readonly again: number;
}

const made: fc.Arbitrary<Case> = fc.record({
  project: fc.constantFrom("LEAD", "ProjectID 12"),
  other: fc.constantFrom("ProjectID 13", "ProjectID 12 (2)"),
  past: fc.array(fc.tuple(fc.nat(1400), fc.nat(200)), { maxLength: 4 }),
  doors: fc.array(fc.constantFrom(...Object.values(ReferralType)), { maxLength: 4 }),
  opened: fc.nat(1400),
  again: fc.nat(1400),
});

const open = (id: string, project: string, opened: number, more: object = {}): Write => add("enrollment", { id, project, opened_on: day(opened), ...more });

/** Some referrals by any door, some enrolments that are over, and the one that is open. */
function trial(make: (one: Case) => Pick<Trial, "breach" | "within"> & { readonly world?: readonly Write[] }): fc.Arbitrary<Trial> {
  return made.map((one) => {
    const { world = [], ...writes } = make(one);
    const referrals = one.doors.map((type, at) => add("referral", { id: `r${String(at)}`, type, received_at: `${day(at)}T12:00:00Z` }));
    const past = one.past.map(([opened, days], at) => add("enrollment", { id: `past${String(at)}`, project: one.project, opened_on: day(opened), closed_on: plus(day(opened), days) }));
    return { world: [...referrals, ...past, open("open", one.project, one.opened), ...world], ...writes, refusedAs: OPEN_TWICE };
  });
}

/** Closed on the day on which it opened, which is as soon as it can be. */
const closed = (id: string, opened: number): Write => ({ change: "enrollment", id, to: { closed_on: day(opened) } });
const reopened: Write = { change: "enrollment", id: "over", to: { closed_on: null } };

export const OPEN_ENROLMENTS: Ways = {
  "a second one": trial(({ project, other, again }) => ({ breach: [open("new", project, again)], within: [open("new", other, again), open("of q", project, again, { participant_id: "q" })] })),
  "a second one of another referral": trial(({ project, again }) => ({
    breach: [open("new", project, again, { referral_id: "r0" })], within: [open("new", project, again, { referral_id: "r0", closed_on: day(again) })],
  })),
  "a second one before the first is closed": trial(({ project, opened, again }) => ({
    breach: [open("new", project, again), closed("open", opened)], within: [closed("open", opened), open("new", project, again)],
  })),
  "one that is opened again beside it": trial(({ project, opened, again }) => ({
    world: [open("over", project, again, { closed_on: day(again) })], breach: [reopened], within: [closed("open", opened), reopened],
  })),
  "one that moves to its project": trial(({ project, other, again }) => ({
    world: [open("elsewhere", other, again)],
    breach: [{ change: "enrollment", id: "elsewhere", to: { project } }],
    within: [{ change: "enrollment", id: "elsewhere", to: { project, closed_on: day(again) } }],
  })),
  "one of somebody who turns out to be the same person": trial(({ project, opened, again }) => ({
    world: [open("of q", project, again, { participant_id: "q" })],
    breach: [{ change: "enrollment", id: "of q", to: { participant_id: "p" } }],
    within: [closed("open", opened), { change: "enrollment", id: "of q", to: { participant_id: "p" } }],
  })),
};
