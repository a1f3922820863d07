import { dayAfter } from "../time";

/** An enrolment as far as a person's status follows from it. */
export interface StatusSource {
  readonly sourceId: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly exitReason: string | null;
  readonly custodyId: string;
  readonly sourceRow: number | null;
  readonly recordedAt: string;
}

export interface DerivedPeriod {
  readonly sourceId: string;
  readonly status: "ENROLLED_ACTIVE" | "EXITED";
  readonly startsOn: string;
  /** Exclusive; null = current. */
  readonly endsOn: string | null;
  readonly exitReason: string | null;
  /** The enrolment whose row the period follows from. */
  readonly from: StatusSource;
}

interface Run {
  readonly first: StatusSource;
  last: StatusSource;
  /** Exclusive; null = open. */
  end: string | null;
}

/**
 * A person is active while any enrolment is open, and exited between and after. Enrolments that overlap or touch are one
 * period. The day of exit is no longer active, but whoever enters and leaves on one day was active on that day.
 */
export function derivePeriods(enrollments: readonly StatusSource[]): DerivedPeriod[] {
  const runs = runsOf(enrollments);
  return runs.flatMap((run, at) => [active(run), ...(run.end === null ? [] : [exited(run, run.end, runs[at + 1]?.first.openedOn ?? null)])]);
}

function runsOf(enrollments: readonly StatusSource[]): Run[] {
  const sorted = [...enrollments].sort((a, b) => compare(a.openedOn, b.openedOn) || compare(a.sourceId, b.sourceId));
  const runs: Run[] = [];
  for (const enrollment of sorted) {
    const run = runs.at(-1);
    const end = endOf(enrollment);
    if (run === undefined || (run.end !== null && enrollment.openedOn > run.end)) runs.push({ first: enrollment, last: enrollment, end });
    else if (run.end !== null && (end === null || end > run.end)) Object.assign(run, { last: enrollment, end });
  }
  return runs;
}

function endOf({ openedOn, closedOn }: StatusSource): string | null {
  return closedOn === openedOn ? dayAfter(openedOn) : closedOn;
}

function active({ first, end }: Run): DerivedPeriod {
  return { sourceId: `Status/active/${first.sourceId}`, status: "ENROLLED_ACTIVE", startsOn: first.openedOn, endsOn: end, exitReason: null, from: first };
}

function exited({ last }: Run, from: string, until: string | null): DerivedPeriod {
  return { sourceId: `Status/exited/${last.sourceId}`, status: "EXITED", startsOn: from, endsOn: until, exitReason: last.exitReason, from: last };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
