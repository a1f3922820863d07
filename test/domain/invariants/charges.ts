import fc from "fast-check";
import { instant, midnight, plus } from "./days";
import { add, checked, type Refusal, type Trial, type Ways, type Write } from "./trial";
import { lastSecondInHonolulu, type Window, window, withoutWindow } from "./windows";

const NEEDS_INTAKE = checked("charge_not_filed_needs_intake");
const NOT_MISSED = checked("charge_filed_intake_not_missed");
const BLANK = ["", " ", "\t", "\n \r"];

type Made = Omit<Trial, "refusedAs">;

function trials(refusedAs: Refusal, make: (one: Window) => Made): fc.Arbitrary<Trial> {
  return window.map((one) => ({ zone: one.zone, ...make(one), refusedAs }));
}

const referral = ({ received }: Window, more: object = {}): Write => add("referral", { id: "r", received_at: received, ...more });
const charge = (disposition: string): Write => add("charge", { id: "c", referral_id: "r", disposition });
const intake = ({ on }: Window, completed: string | null, more: object = {}): Write =>
  add("enrollment", { id: "e", referral_id: "r", intake_completed_at: completed, opened_on: on, closed_on: plus(on, 3000), ...more });
const complete = (at: string | null): Write => ({ change: "enrollment", id: "e", to: { intake_completed_at: at } });
const toQ = (change: "enrollment" | "referral", id: string): Write => ({ change, id, to: { participant_id: "q" } });
const dispose = (disposition: string): Write => ({ change: "charge", id: "c", to: { disposition } });

/** Charges that come, with what should bear them. */
function newly(refusedAs: Refusal, disposition: string, breach: (one: Window) => Write[], within: (one: Window) => Write[], world = beside): fc.Arbitrary<Trial> {
  return trials(refusedAs, (one) => ({ world: world(one), breach: [...breach(one), charge(disposition)], within: [...within(one), charge(disposition)] }));
}

/** The referral, and another one on the same moment: whose intake it is matters. */
function beside(one: Window): Write[] {
  return [...one.writes, referral(one), referral(one, { id: "r2" })];
}

const inTime = (one: Window): Write[] => [intake(one, one.inTime)];
const late = (one: Window): Write[] => [intake(one, one.late)];
const fresh = (breach: (one: Window) => Write[]) => newly(NEEDS_INTAKE, "NOT_FILED", breach, inTime);

/** A charge that stands, as its intake says, and what it rests on changes later. */
function later(disposition: string, completed: "inTime" | "late", change: (one: Window) => Pick<Made, "breach" | "within">): fc.Arbitrary<Trial> {
  return trials(disposition === "NOT_FILED" ? NEEDS_INTAKE : NOT_MISSED, (one) => ({ world: [...one.writes, referral(one), intake(one, one[completed]), charge(disposition)], ...change(one) }));
}

/** One window for ever, and intake `offset` days after the referral. */
function plain(disposition: string, offset: (days: number) => number, change: (one: Window) => Pick<Made, "breach" | "within">): fc.Arbitrary<Trial> {
  return trials(disposition === "NOT_FILED" ? NEEDS_INTAKE : NOT_MISSED, (one) => {
    const noon = instant(midnight(plus(one.on, offset(one.days)), one.zone) + 12 * 3_600_000);
    return { world: [forever(one.days), referral(one), intake(one, noon), charge(disposition)], ...change(one) };
  });
}

const FOREVER = "1990-01-01";
const forever = (days: number): Write => add("intake_window", { valid_from: FOREVER, days });
const lasting = (days: number): Write => ({ change: "intake_window", id: FOREVER, to: { days } });
const receivedOn = ({ on, zone }: Window, days: number): Write => ({ change: "referral", id: "r", to: { received_at: instant(midnight(plus(on, days), zone) + 3_600_000) } });

/** The clock of the place moves: in Honolulu the intake was on the last day, in New York a day later. */
function moving(disposition: string, from: string, to: string): fc.Arbitrary<Trial> {
  return trials(disposition === "NOT_FILED" ? NEEDS_INTAKE : NOT_MISSED, (one) => {
    const { received, completed } = lastSecondInHonolulu(one);
    return {
      zone: from,
      world: [forever(one.days), referral(one, { received_at: received }), intake(one, completed), charge(disposition)],
      breach: [{ change: "jurisdiction", id: "", to: { time_zone: to } }],
      within: [{ change: "jurisdiction", id: "", to: { time_zone: from === "America/New_York" ? "America/Chicago" : from } }],
    };
  });
}

/** "`not_filed` needs intake <= window or an explicit override." */
export const NOT_FILED: Ways = {
  "one without any intake": fresh(() => []),
  "one whose intake was begun and never completed": fresh((one) => [intake(one, null, { intake_started_at: one.inTime })]),
  "one whose intake came too late": fresh(late),
  "one whose intake was over before the referral came": fresh((one) => [intake(one, one.early)]),
  "one whose intake belongs to another referral": fresh((one) => [intake(one, one.inTime, { referral_id: "r2" })]),
  "one whose intake belongs to no referral": fresh((one) => [intake(one, one.inTime, { referral_id: null })]),
  "one whose intake was another person's": fresh((one) => [intake(one, one.inTime, { participant_id: "q" })]),
  "one in whose place no window was in force that day": newly(NEEDS_INTAKE, "NOT_FILED", inTime, () => [{ change: "referral", id: "r", to: { intake_override: "said" } }], (one) => [...withoutWindow(one), referral(one)]),
  "an override that says nothing": fc.tuple(window, fc.constantFrom(...BLANK), fc.string({ minLength: 1 }).filter((text) => /[!-~]/.test(text))).map(([one, blank, said]) => ({
    zone: one.zone, world: [...one.writes, referral(one)], refusedAs: checked("referral_intake_override_said"),
    breach: [{ change: "referral", id: "r", to: { intake_override: blank } }, charge("NOT_FILED")],
    within: [{ change: "referral", id: "r", to: { intake_override: said } }, charge("NOT_FILED")],
  })),
  "one that was held until an intake that came too late": trials(NEEDS_INTAKE, (one) => ({
    world: [...one.writes, referral(one), intake(one, one.late), charge("HELD")], breach: [dispose("NOT_FILED")], within: [complete(one.inTime), dispose("NOT_FILED")],
  })),
  "an intake that turns out to have come too late": later("NOT_FILED", "inTime", ({ late: at, inTime: soon }) => ({ breach: [complete(at)], within: [complete(soon)] })),
  "an intake that turns out to be of before the referral": later("NOT_FILED", "inTime", ({ early, inTime: soon }) => ({ breach: [complete(early)], within: [complete(soon)] })),
  "an intake that turns out not to be completed": later("NOT_FILED", "inTime", () => ({ breach: [complete(null)], within: [dispose("HELD"), complete(null)] })),
  "an intake that goes": later("NOT_FILED", "inTime", (one) => ({ breach: [{ drop: "enrollment", id: "e" }], within: [{ drop: "enrollment", id: "e" }, intake(one, one.inTime, { id: "e2" })] })),
  "an intake that turns out to be another person's": later("NOT_FILED", "inTime", () => ({
    breach: [toQ("enrollment", "e")], within: [toQ("referral", "r"), toQ("enrollment", "e")],
  })),
  "a referral that turns out to be another person's": later("NOT_FILED", "inTime", () => ({
    breach: [toQ("referral", "r")], within: [toQ("enrollment", "e"), toQ("referral", "r")],
  })),
  "an override that is withdrawn": trials(NEEDS_INTAKE, (one) => ({
    world: [...one.writes, referral(one, { intake_override: "said" }), intake(one, one.late), charge("NOT_FILED")],
    breach: [{ change: "referral", id: "r", to: { intake_override: null } }], within: [{ change: "referral", id: "r", to: { intake_override: null } }, complete(one.inTime)],
  })),
  "a referral that turns out to have come earlier": plain("NOT_FILED", (days) => days, (one) => ({ breach: [receivedOn(one, -1)], within: [receivedOn(one, 0)] })),
  "a referral that turns out to have come after its intake": plain("NOT_FILED", (days) => days - 1, (one) => ({ breach: [receivedOn(one, one.days)], within: [receivedOn(one, one.days - 1)] })),
  "a window that turns out to be shorter": plain("NOT_FILED", (days) => days - 1, ({ days }) => ({ breach: days > 2 ? [lasting(days - 2)] : [{ drop: "intake_window", id: FOREVER }], within: [lasting(days - 1)] })),
  "a window that goes": plain("NOT_FILED", (days) => days, ({ days }) => ({ breach: [{ drop: "intake_window", id: FOREVER }], within: [{ drop: "intake_window", id: FOREVER }, add("intake_window", { valid_from: "1980-01-01", days })] })),
  "a window that turns out to begin after the referral": plain("NOT_FILED", (days) => days, ({ on }) => ({
    breach: [{ change: "intake_window", id: FOREVER, to: { valid_from: plus(on, 1) } }], within: [{ change: "intake_window", id: FOREVER, to: { valid_from: on } }],
  })),
  "a clock of the place that makes the intake late": moving("NOT_FILED", "Pacific/Honolulu", "America/New_York"),
};

const missed = (breach: (one: Window) => Write[], within = late) => newly(NOT_MISSED, "FILED_INTAKE_MISSED", breach, within);

/** "Every `filed_intake_missed` has no intake before the deadline." */
export const FILED_INTAKE_MISSED: Ways = {
  "one whose intake was in time": missed(inTime),
  "one whose intake was over before the referral came": missed((one) => [intake(one, one.early)]),
  "one with a second intake, which was in time": missed((one) => [...late(one), intake(one, one.inTime, { id: "e2" })], (one) => [...late(one), intake(one, one.late, { id: "e2" })]),
  "one whose own intake was in time, and another referral's late": missed((one) => [...inTime(one), intake(one, one.late, { id: "e2", referral_id: "r2" })], (one) => [...late(one), intake(one, one.inTime, { id: "e2", referral_id: "r2" })]),
  "one that was held until an intake in time": trials(NOT_MISSED, (one) => ({
    world: [...one.writes, referral(one), intake(one, one.inTime), charge("HELD")], breach: [dispose("FILED_INTAKE_MISSED")], within: [dispose("FILED_OTHER")],
  })),
  "an intake that turns out to have been in time": later("FILED_INTAKE_MISSED", "late", (one) => ({ breach: [complete(one.inTime)], within: [complete(one.late)] })),
  "an intake in time that comes later": trials(NOT_MISSED, (one) => ({ world: [...one.writes, referral(one), charge("FILED_INTAKE_MISSED")], breach: inTime(one), within: late(one) })),
  "an intake in time that turns out to be this referral's": trials(NOT_MISSED, (one) => ({
    world: [...beside(one), intake(one, one.inTime, { referral_id: "r2" }), charge("FILED_INTAKE_MISSED")],
    breach: [{ change: "enrollment", id: "e", to: { referral_id: "r" } }], within: [{ change: "enrollment", id: "e", to: { referral_id: null } }],
  })),
  "a referral that turns out to be of the person whose intake was in time": trials(NOT_MISSED, (one) => ({
    world: [...one.writes, referral(one), intake(one, one.inTime, { participant_id: "q" }), charge("FILED_INTAKE_MISSED")],
    breach: [toQ("referral", "r")], within: [complete(one.late), toQ("referral", "r")],
  })),
  "a referral that turns out to have come later": plain("FILED_INTAKE_MISSED", (days) => days + 2, (one) => ({ breach: [receivedOn(one, 2)], within: [receivedOn(one, 1)] })),
  "a window that turns out to be longer": plain("FILED_INTAKE_MISSED", (days) => days + 2, ({ days }) => ({ breach: [lasting(days + 2)], within: [lasting(days + 1)] })),
  "a window for a day that had none": trials(NOT_MISSED, (one) => ({
    world: [...withoutWindow(one), referral(one), intake(one, one.inTime), charge("FILED_INTAKE_MISSED")],
    breach: [add("intake_window", { valid_from: one.on, valid_to: plus(one.on, 1), days: one.days })],
    within: [add("intake_window", { valid_from: one.on, valid_to: plus(one.on, 1), days: one.days }), complete(one.late)],
  })),
  "a clock of the place that makes the intake timely": moving("FILED_INTAKE_MISSED", "America/New_York", "Pacific/Honolulu"),
};

