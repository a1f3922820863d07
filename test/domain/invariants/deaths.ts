import fc from "fast-check";
import { ExitReason, ParticipantStatus } from "../../../src/domain/enums";
import { day } from "./days";
import { add, checked, type Refusal, type Trial, type Ways, type Write } from "./trial";

// "`exited` after `deceased` never reopens." A death is on file as an exit of the status or as the end of an enrolment.

const OVERLAP: Refusal = { code: "EXCLUSION_VIOLATION", place: { constraint: "status_period_overlap" } };
const NO_STAY = checked("enrollment_after_death");
const NO_STATUS = checked("status_period_after_death");

interface Case {
  readonly died: number;
  /** Whole days after the day of death, mostly few. */
  readonly after: number;
  readonly length: number | null;
  /** Until when the exit is said to last; null as it should be. */
  readonly exitEnds: number | null;
  readonly status: string;
  readonly reason: string;
  readonly project: string;
}

const made: fc.Arbitrary<Case> = fc.record({
  died: fc.integer({ min: 50, max: 1000 }),
  after: fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 900 })),
  length: fc.option(fc.integer({ min: 2, max: 300 })),
  exitEnds: fc.option(fc.integer({ min: 1, max: 30 })),
  status: fc.constantFrom(...Object.values(ParticipantStatus).filter((one) => one !== "EXITED")),
  reason: fc.constantFrom(...Object.values(ExitReason).filter((one) => one !== "DECEASED")),
  project: fc.constantFrom("LEAD", "ProjectID 7"),
});

const until = (from: number, length: number | null): string | null => (length === null ? null : day(from + length));
const exit = ({ died, exitEnds }: Case, reason: string): Write => add("status_period", { id: "exit", status: "EXITED", starts_on: day(died), ends_on: until(died, exitEnds), exit_reason: reason });
const stay = ({ died }: Case, reason: string): Write => add("enrollment", { id: "stay", opened_on: day(died - 50), closed_on: day(died), exit_reason: reason });
const active = ({ died }: Case): Write => add("status_period", { id: "active", status: "ENROLLED_ACTIVE", starts_on: day(died - 50), ends_on: day(died) });
const opens = (from: number, length: number | null, { project }: Case, id = "new"): Write => add("enrollment", { id, project, opened_on: day(from), closed_on: until(from, length) });
const begins = (from: number, length: number | null, { status }: Case, id = "new"): Write => add("status_period", { id, status, starts_on: day(from), ends_on: until(from, length) });
const because = (change: "enrollment" | "status_period", id: string, reason: string): Write => ({ change, id, to: { exit_reason: reason } });

function trial(refusedAs: Refusal, make: (one: Case) => Omit<Trial, "refusedAs">): fc.Arbitrary<Trial> {
  return made.map((one) => ({ ...make(one), refusedAs }));
}

/** Where it begins, when it comes after the exit by death: at once, later, or after the end that the exit claims. */
const next = ({ died, after, exitEnds }: Case): number => died + (exitEnds ?? 0) + after - 1;

export const DEATHS: Ways = {
  "any status after an exit by death": trial(OVERLAP, (one) => ({ world: [active(one), exit(one, "DECEASED")], breach: [begins(next(one), one.length, one)], within: [begins(one.died - 60, 10, one)] })),
  "another exit after an exit by death": trial(OVERLAP, (one) => ({
    world: [active(one), exit(one, "DECEASED")], within: [],
    breach: [add("status_period", { id: "new", status: "EXITED", starts_on: day(next(one)), ends_on: until(next(one), one.length), exit_reason: one.reason })],
  })),
  "a death as the reason of an exit that was followed by a return": trial(OVERLAP, (one) => {
    const exitEnds = one.exitEnds ?? one.after;
    return {
      world: [active(one), exit({ ...one, exitEnds }, one.reason), begins(one.died + exitEnds, one.length, one, "return")],
      breach: [because("status_period", "exit", "DECEASED")], within: [{ drop: "status_period", id: "return" }, because("status_period", "exit", "DECEASED")],
    };
  }),
  "an enrolment opened after an exit by death": trial(NO_STAY, (one) => ({ world: [active(one), exit(one, "DECEASED")], breach: [opens(one.died + one.after, one.length, one)], within: [opens(one.died, 0, one)] })),
  "an enrolment opened on the day of an exit by death, and going on": trial(NO_STAY, (one) => ({
    world: [active(one), exit(one, "DECEASED")], breach: [opens(one.died, one.length, one)], within: [opens(one.died - 1, 1, one)],
  })),
  "an enrolment opened after one that ended by death, in whatever project": trial(NO_STAY, (one) => ({ world: [stay(one, "DECEASED")], breach: [opens(one.died + one.after, one.length, one)], within: [opens(one.died, 0, one)] })),
  "an enrolment that turns out to have opened after a death": trial(NO_STAY, (one) => ({
    world: [stay(one, "DECEASED"), opens(one.died - 40, 20, one, "old")],
    breach: [{ change: "enrollment", id: "old", to: { opened_on: day(one.died + one.after), closed_on: null } }], within: [{ change: "enrollment", id: "old", to: { closed_on: day(one.died) } }],
  })),
  "an enrolment of a day of death that is reopened": trial(NO_STAY, (one) => ({
    world: [stay(one, "DECEASED"), opens(one.died, 0, one, "same day")],
    breach: [{ change: "enrollment", id: "same day", to: { closed_on: null } }], within: [because("enrollment", "same day", "DECEASED")],
  })),
  "a death as the end of an enrolment that was followed by another": trial(NO_STAY, (one) => ({
    world: [stay(one, one.reason), opens(one.died + one.after, one.length, one, "return")],
    breach: [because("enrollment", "stay", "DECEASED")], within: [{ drop: "enrollment", id: "return" }, because("enrollment", "stay", "DECEASED")],
  })),
  "a status that begins after an enrolment that ended by death": trial(NO_STATUS, (one) => ({
    world: [active(one), stay(one, "DECEASED")], breach: [begins(one.died + one.after, one.length, one)], within: [begins(one.died, 1, one), exit({ ...one, died: one.died + 1 }, "DECEASED")],
  })),
  "a death as the end of an enrolment that was followed by a status": trial(NO_STATUS, (one) => ({
    world: [stay(one, one.reason), begins(one.died + one.after, one.length, one, "return")],
    breach: [because("enrollment", "stay", "DECEASED")], within: [because("enrollment", "stay", "LOST_CONTACT_INACTIVE")],
  })),
  "the enrolments of two people, one of whom died, when they turn out to be one": trial(NO_STAY, (one) => ({
    world: [stay(one, "DECEASED"), add("enrollment", { id: "of q", participant_id: "q", project: one.project, opened_on: day(one.died + one.after), closed_on: until(one.died + one.after, one.length) })],
    breach: [{ change: "enrollment", id: "of q", to: { participant_id: "p" } }], within: [because("enrollment", "stay", one.reason), { change: "enrollment", id: "of q", to: { participant_id: "p" } }],
  })),
  "a death without an end of the enrolment": trial(checked("enrollment_exit_reason"), (one) => ({
    world: [opens(one.died - 50, null, one, "open")], breach: [because("enrollment", "open", "DECEASED")], within: [{ change: "enrollment", id: "open", to: { closed_on: day(one.died), exit_reason: "DECEASED" } }],
  })),
  "a death as the reason of what is no exit": trial(checked("status_period_exit_reason"), (one) => ({
    world: [], breach: [add("status_period", { id: "new", status: one.status, starts_on: day(one.died), exit_reason: "DECEASED" })], within: [exit(one, "DECEASED")],
  })),
};

/** Any other exit is followed by whatever comes: `exited` can reopen. */
export const RETURNS: fc.Arbitrary<readonly Write[]> = made.map((one) => {
  const back = { ...one, exitEnds: one.after };
  return [active(one), stay(one, one.reason), exit(back, one.reason), begins(one.died + one.after, one.length, one), opens(one.died + one.after, one.length, one)];
});
