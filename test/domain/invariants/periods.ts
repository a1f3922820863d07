import fc from "fast-check";
import { ParticipantStatus } from "../../../src/domain/enums";
import { day } from "./days";
import { add, checked, type Refusal, type Trial, type Ways, type Write } from "./trial";

// "Status periods do not overlap."

const OVERLAP: Refusal = { code: "EXCLUSION_VIOLATION", place: { constraint: "status_period_overlap" } };

type Span = readonly [from: number, to: number | null];

interface Case {
  /** Three spans of at least three days, with a gap of at least one day before each; the last one may be open. */
  readonly spans: readonly [Span, Span, Span];
  readonly at: 0 | 1 | 2;
  readonly status: string;
  readonly some: number;
}

const made: fc.Arbitrary<Case> = fc
  .record({
    lengths: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 3, max: 200 })), { minLength: 3, maxLength: 3 }),
    open: fc.boolean(), at: fc.constantFrom<0 | 1 | 2>(0, 1, 2), status: fc.constantFrom(...Object.values(ParticipantStatus)), some: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ lengths, open, at, status, some }) => {
    let next = 0;
    const spans = lengths.map(([gap, length]): Span => [next + gap, (next += gap + length)]);
    const [a = [0, 3], b = [3, 6], [from] = [6, 9]] = spans;
    return { spans: [a, b, [from, open ? null : (spans[2]?.[1] ?? 9)]], at, status, some };
  });

const period = (id: string, status: string, [from, to]: Span, more: object = {}): Write =>
  add("status_period", { id, status, starts_on: day(from), ends_on: to === null ? null : day(to), ...more });
const spanOf = ({ spans, at }: Case): Span => spans[at];
/** The last day of a span, or a day in the open. */
const lastDay = (one: Case): number => (spanOf(one)[1] ?? spanOf(one)[0] + one.some + 1) - 1;
const before = ({ spans, at }: Case): number => (at === 0 ? spans[0][0] - 1 : (spans[at - 1]?.[1] ?? 0));

function trial(make: (one: Case) => Pick<Trial, "breach" | "within">, refusedAs = OVERLAP, world: (one: Case) => Write[] = () => []): fc.Arbitrary<Trial> {
  return made.map((one) => ({ world: [...one.spans.map((span, at) => period(`s${String(at)}`, one.status, span)), ...world(one)], ...make(one), refusedAs }));
}

/** A new period over this span, beside one in the gap before the one that it meets. */
const meeting = (span: (one: Case) => Span) => trial((one) => ({ breach: [period("new", one.status, span(one))], within: [period("new", one.status, [before(one), spanOf(one)[0]])] }));

const ending = (id: string, to: number | null): Write => ({ change: "status_period", id, to: { ends_on: to === null ? null : day(to) } });

export const PERIODS: Ways = {
  "one over the same days": meeting((one) => spanOf(one)),
  "one that is still there on another's first day": meeting((one) => [before(one), spanOf(one)[0] + 1]),
  "one that begins on another's last day": meeting((one) => [lastDay(one), lastDay(one) + one.some]),
  "one of a single day within another": meeting((one) => [lastDay(one), lastDay(one) + 1]),
  "one around another": meeting((one) => [before(one), lastDay(one) + 1 + one.some]),
  "one that never ends, begun before another": meeting((one) => [before(one), null]),
  "one that never ends, begun within another": meeting((one) => [spanOf(one)[0] + 1, null]),
  "one that turns out to have lasted longer": trial(({ spans }) => ({ breach: [ending("s0", spans[1][0] + 1)], within: [ending("s0", spans[1][0])] })),
  "one that turns out never to have ended": trial(({ spans }) => ({ breach: [ending("s1", null)], within: [ending("s1", spans[2][0])] })),
  "one of somebody who turns out to be the same person": trial(
    () => ({ breach: [{ change: "status_period", id: "of q", to: { participant_id: "p" } }], within: [{ change: "status_period", id: "beside, of q", to: { participant_id: "p" } }] }),
    OVERLAP,
    (one) => [period("of q", one.status, [lastDay(one), lastDay(one) + 1], { participant_id: "q" }), period("beside, of q", one.status, [before(one), spanOf(one)[0]], { participant_id: "q" })],
  ),
  // Of no days, or of fewer, a period would meet no other: the database would have nothing to compare.
  "one of no days within another": trial(
    (one) => ({ breach: [period("new", one.status, [lastDay(one), lastDay(one)])], within: [period("new", one.status, [before(one), spanOf(one)[0]])] }), checked("status_period_order"),
  ),
  "one that ends before it begins": trial(
    (one) => ({ breach: [period("new", one.status, [lastDay(one), lastDay(one) - one.some])], within: [period("new", one.status, [before(one), spanOf(one)[0]])] }), { code: "CHECK_VIOLATION" },
  ),
};
